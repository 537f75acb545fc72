import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Hashing } from '../ports/hashing.js';

/** The hashing port on Node's crypto, for tests of what is built on it. */
export const testHashing: Hashing = {
  sha256(...parts) {
    const hash = createHash('sha256');
    for (const part of parts) hash.update(part);
    return hash.digest();
  },
  sha256Text: (...parts) => Buffer.from(testHashing.sha256(...parts)).toString('base64url'),
  hmacSha256(key, ...parts) {
    const hmac = createHmac('sha256', key);
    for (const part of parts) hmac.update(part);
    return hmac.digest();
  },
  hmacSha256Text: (key, ...parts) => Buffer.from(testHashing.hmacSha256(key, ...parts)).toString('base64url'),
  random: (length) => randomBytes(length),
};
