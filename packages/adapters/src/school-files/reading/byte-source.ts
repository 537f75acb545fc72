/** A file that is read piece by piece, so that a long one need not be held whole. */
export interface ByteSource {
  readonly sizeBytes: number;
  /** The bytes from `offset` on; fewer than `length` only at the end. They hold until the next call: a source may use their place again. */
  read(offset: number, length: number): Uint8Array;
}

/** Bytes that are held already. */
export const heldBytes = (bytes: Uint8Array): ByteSource => ({
  sizeBytes: bytes.length,
  read: (offset, length) => bytes.subarray(offset, offset + length),
});

/** Reads a source whole. */
export const allBytes = (source: ByteSource): Uint8Array => source.read(0, source.sizeBytes);
