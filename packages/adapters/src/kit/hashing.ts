import { hash, randomBytes, randomFillSync } from 'node:crypto';
import type { Hashing } from '@lienthong/core';

/**
 * Hashing by Node's own OpenSSL. One-shot hashes, HMAC too: an object for each digest costs several times the hash of
 * a short text, and intake takes about ten of them for each record.
 */
export const nodeHashing: Hashing = {
  sha256: (...parts) => bytesOf(parts.length === 1 ? parts[0]! : joined(parts)),
  sha256Text: (...parts) => hash('sha256', parts.length === 1 ? parts[0]! : joined(parts), 'base64url'),
  hmacSha256: (key, ...parts) => bytesOf(hmacInput(key, parts)),
  hmacSha256Text: (key, ...parts) => hash('sha256', hmacInput(key, parts), 'base64url'),
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

type Part = string | Uint8Array;

/** By way of a text, for the bytes that OpenSSL gives out are an allocation of their own each time. */
const bytesOf = (input: Part): Buffer => Buffer.from(hash('sha256', input, 'binary'), 'binary');

const BLOCK_BYTES = 64;
/** Bytes of UTF-8 for one unit of a string. */
const MOST_UTF8_BYTES = 3;
const DIGEST_BYTES = 32;
const NOTHING = new Uint8Array();

/** Parts are put together here, for an array of bytes costs more than the hash of a short one; long ones go apart. */
const desk = Buffer.alloc(16 * 1024);
const outerDesk = Buffer.alloc(BLOCK_BYTES + DIGEST_BYTES);

/** @param prefix bytes before the parts. */
function joined(parts: readonly Part[], prefix: Uint8Array = NOTHING): Uint8Array {
  let most = prefix.byteLength;
  for (const part of parts) most += typeof part === 'string' ? part.length * MOST_UTF8_BYTES : part.byteLength;
  if (most > desk.byteLength) return Buffer.concat([prefix, ...parts.map((part) => Buffer.from(part as string))]);
  desk.set(prefix);
  let end = prefix.byteLength;
  for (const part of parts) {
    if (typeof part === 'string') end += desk.write(part, end);
    else {
      desk.set(part, end);
      end += part.byteLength;
    }
  }
  return desk.subarray(0, end);
}

/** What RFC 2104 §2 hashes in the end: the outer pad and the inner digest. */
function hmacInput(key: Uint8Array, parts: readonly Part[]): Uint8Array {
  const { inner, outer } = padsOf(key);
  outerDesk.set(outer);
  outerDesk.write(hash('sha256', joined(parts, inner), 'binary'), BLOCK_BYTES, 'binary');
  return outerDesk;
}

/** The padded keys of RFC 2104 §2, made once for each key. */
const pads = new WeakMap<Uint8Array, { readonly inner: Uint8Array; readonly outer: Uint8Array }>();

function padsOf(key: Uint8Array): { readonly inner: Uint8Array; readonly outer: Uint8Array } {
  const known = pads.get(key);
  if (known) return known;
  const block = Buffer.alloc(BLOCK_BYTES);
  block.set(key.byteLength > BLOCK_BYTES ? hash('sha256', key, 'buffer') : key);
  const made = { inner: block.map((byte) => byte ^ 0x36), outer: block.map((byte) => byte ^ 0x5c) };
  pads.set(key, made);
  return made;
}
