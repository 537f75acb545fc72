import { crc32, inflateRawSync } from 'node:zlib';
import { unzipSync, type UnzipFileInfo } from 'fflate';
import { SourceError, type Details } from '@lienthong/core';

const END_OF_DIRECTORY = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65_535;
const CHUNK_BYTES = 256 * 1024;
/** Small archives of one repeated word compress well and hurt nobody. */
const RATIO_GRACE_BYTES = 16 * 1024 * 1024;

/** What unpacking one archive may take. */
export interface ZipLimits {
  /** Size of everything in it, declared or found while unpacking. */
  readonly inflatedBytes: number;
  /** Inflated to compressed, looked at beyond `RATIO_GRACE_BYTES`. */
  readonly inflationRatio: number;
  readonly entries: number;
}

/** How the kind of file that is unpacked says what is wrong with it. */
export interface ZipFaults {
  damaged(cause?: unknown): SourceError;
  zipBomb(details: Details): SourceError;
  /** Packed in a way that such files never are. */
  unsupported(): SourceError;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedBytes: number;
  readonly declaredBytes: number;
  readonly offset: number;
  readonly checksum: number;
}

/** An archive whose directory was checked; nothing of it is unpacked yet. */
export interface CheckedZip {
  /** As the directory lists them; one may stand there twice. */
  readonly names: readonly string[];
  /** The parts that are wanted, by their names, under the limits together. */
  unpack(isWanted: (name: string) => boolean): Record<string, Uint8Array>;
}

/**
 * Checks what an archive declares before anything is unpacked.
 * @param bytes untrusted.
 * @throws {SourceError} what `faults` makes of it.
 */
export function checkZip(bytes: Uint8Array, limits: ZipLimits, faults: ZipFaults): CheckedZip {
  const entries = readDirectory(bytes, limits, faults);
  return {
    names: entries.map(({ name }) => name),
    unpack(isWanted) {
      const budget = new InflationBudget(limits, bytes.length, faults);
      const parts: Record<string, Uint8Array> = {};
      for (const entry of entries) if (isWanted(entry.name)) parts[entry.name] = unpack(bytes, entry, budget, faults);
      return parts;
    },
  };
}

/** Counts what is really unpacked, whatever the directory declares. */
class InflationBudget {
  #total = 0;
  readonly #limits: ZipLimits;
  readonly #fileBytes: number;
  readonly #faults: ZipFaults;

  constructor(limits: ZipLimits, fileBytes: number, faults: ZipFaults) {
    this.#limits = limits;
    this.#fileBytes = fileBytes;
    this.#faults = faults;
  }

  spend(bytes: number): void {
    this.#total += bytes;
    checkInflation(this.#total, this.#fileBytes, this.#limits, this.#faults);
  }
}

function checkInflation(inflatedBytes: number, fileBytes: number, limits: ZipLimits, faults: ZipFaults): void {
  const tooDense = inflatedBytes > RATIO_GRACE_BYTES && inflatedBytes > fileBytes * limits.inflationRatio;
  if (inflatedBytes > limits.inflatedBytes || tooDense)
    throw faults.zipBomb({ limitBytes: limits.inflatedBytes, limitRatio: limits.inflationRatio });
}

/** The central directory, with what it declares checked before anything is unpacked. */
function readDirectory(bytes: Uint8Array, limits: ZipLimits, faults: ZipFaults): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) throw faults.damaged();
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries && count !== 0xffff) throw faults.zipBomb({ limitEntries: limits.entries });
  const infos = listEntries(bytes, faults);
  if (infos.length > limits.entries) throw faults.zipBomb({ limitEntries: limits.entries });
  checkInflation(
    infos.reduce((total, { originalSize }) => total + originalSize, 0),
    bytes.length,
    limits,
    faults,
  );
  return withOffsets(view, view.getUint32(end + 16, true), infos, faults);
}

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return undefined;
}

function listEntries(bytes: Uint8Array, faults: ZipFaults): UnzipFileInfo[] {
  const infos: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (info) => {
        infos.push(info);
        return false;
      },
    });
  } catch (cause) {
    throw faults.damaged(cause);
  }
  return infos;
}

/** The library lists sizes and names; where each part begins stands beside them. */
function withOffsets(view: DataView, directoryAt: number, infos: readonly UnzipFileInfo[], faults: ZipFaults): Entry[] {
  const entries: Entry[] = [];
  let at = directoryAt;
  try {
    for (const { name, compression, size, originalSize } of infos) {
      if (view.getUint32(at, true) !== CENTRAL_HEADER) throw faults.damaged();
      const checksum = view.getUint32(at + 16, true);
      const offset = view.getUint32(at + 42, true);
      entries.push({ name, method: compression, compressedBytes: size, declaredBytes: originalSize, offset, checksum });
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch (cause) {
    throw cause instanceof SourceError ? cause : faults.damaged(cause);
  }
  return entries;
}

function unpack(bytes: Uint8Array, entry: Entry, budget: InflationBudget, faults: ZipFaults): Uint8Array {
  const packed = packedBytes(bytes, entry, faults);
  if (entry.method === 0) {
    budget.spend(packed.length);
    return packed;
  }
  if (entry.method !== 8) throw faults.unsupported();
  const content = inflate(packed, entry.declaredBytes, faults);
  budget.spend(content.length);
  // A changed digit of a personal number would unpack as well as the true one.
  if (content.length !== entry.declaredBytes || crc32(content) !== entry.checksum) throw faults.damaged();
  return content;
}

/** Stops as soon as more comes out than was declared, and was allowed for. */
function inflate(packed: Uint8Array, declaredBytes: number, faults: ZipFaults): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, declaredBytes), chunkSize: CHUNK_BYTES });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw faults.zipBomb({ declaredBytes });
    throw faults.damaged(cause);
  }
}

function packedBytes(bytes: Uint8Array, { offset, compressedBytes }: Entry, faults: ZipFaults): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) throw faults.damaged();
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedBytes > bytes.length) throw faults.damaged();
  return bytes.subarray(start, start + compressedBytes);
}
