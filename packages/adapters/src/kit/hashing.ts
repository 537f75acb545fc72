import { hash, randomBytes, randomFillSync } from 'node:crypto';
import type { Hashing } from '@lienthong/core';

/**
 * Hashing by Node's own OpenSSL. One-shot hashes, HMAC too: an object for each digest costs several times the hash of
 * a short text, and intake takes about ten of them for each record.
 */
export const nodeHashing: Hashing = {
  sha256: (...parts) => digest(joined(parts)),
  hmacSha256(key, ...parts) {
    const { inner, outer } = padsOf(key);
    return digest(joined([outer, digest(joined([inner, ...parts]))]));
  },
  random: (length) => (length > LARGEST_FROM_POOL ? randomBytes(length) : fromPool(length)),
};

const LARGEST_FROM_POOL = 64;
const pool = Buffer.alloc(4_096);
let taken = pool.length;

/** Random bytes are drawn many at a time, for a draw costs more than its bytes; none is kept once it was handed out. */
function fromPool(length: number): Buffer {
  if (taken + length > pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  const end = taken + length;
  const bytes = Buffer.from(pool.subarray(taken, end));
  pool.fill(0, taken, end);
  taken = end;
  return bytes;
}

const digest = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');

type Part = string | Uint8Array;

function joined(parts: readonly Part[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && typeof only !== 'string') return only!;
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

const BLOCK_BYTES = 64;

/** The padded keys of RFC 2104 §2, made once for each key. */
const pads = new WeakMap<Uint8Array, { readonly inner: Uint8Array; readonly outer: Uint8Array }>();

function padsOf(key: Uint8Array): { readonly inner: Uint8Array; readonly outer: Uint8Array } {
  const known = pads.get(key);
  if (known) return known;
  const block = Buffer.alloc(BLOCK_BYTES);
  block.set(key.byteLength > BLOCK_BYTES ? digest(key) : key);
  const made = { inner: block.map((byte) => byte ^ 0x36), outer: block.map((byte) => byte ^ 0x5c) };
  pads.set(key, made);
  return made;
}
