import { canonicalJson, type Hashing } from '@lienthong/core';

const GUID = /^[0-9A-Za-z.\-_/@]{1,255}$/;
/** What could be a personal number (12 digits) or an old identity card number (9). */
const PERSONAL_NUMBER = /^(?:\d{9}|\d{12})$/;
const ID_BYTES = 16;

/** Whether the text may stand as an id in the standard, and is no number of a person's papers. */
export const isSafeId = (text: string | undefined): text is string =>
  text !== undefined && GUID.test(text) && !PERSONAL_NUMBER.test(text);

/** Makes ids from natural keys. */
export class IdMaker {
  readonly #hashing: Hashing;
  readonly #key: Uint8Array;

  /** @param key 32 bytes that are kept: the same key gives the same ids next time, and without it an id tells nothing. */
  constructor(hashing: Hashing, key: Uint8Array) {
    this.#hashing = hashing;
    this.#key = key;
  }

  /** The id of something that a natural key names; 32 hexadecimal digits. */
  of(...naturalKey: readonly string[]): string {
    const digest = this.#hashing.hmacSha256(this.#key, canonicalJson(['oneroster', ...naturalKey]));
    return Buffer.from(digest.buffer, digest.byteOffset, ID_BYTES).toString('hex');
  }
}
