import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Hashing } from '../ports/hashing.js';

/** The hashing port on Node's crypto, for tests of what is built on it. */
export const testHashing: Hashing = {
  sha256(...parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest();
  },
  hmacSha256(key, ...parts) {
    const hmac = createHmac('sha256', key);
    for (const part of parts) hmac.update(part);
    return hmac.digest();
  },
  random: (length) => randomBytes(length),
};
