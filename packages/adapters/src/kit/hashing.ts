import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Hashing } from '@lienthong/core';

/** Hashing by Node's own OpenSSL. */
export const nodeHashing: Hashing = {
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
