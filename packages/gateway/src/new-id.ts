import type { Clock, Hashing } from '@lienthong/core';
import { v7 } from 'uuid';

/**
 * Makes identifiers that sort by the time they were made, also within a millisecond and when the clock is set back.
 * @returns UUIDs of version 7. The library draws 16 random bytes from the system for each; here they come from the port.
 * @source RFC 9562 §5.7, §6.2 method 1.
 */
export function createNewId(clock: Clock, hashing: Hashing): () => string {
  let lastMs = -Infinity;
  let sequence = 0;
  return () => {
    const random = hashing.random(16);
    const nowMs = clock.now();
    if (nowMs > lastMs) {
      lastMs = nowMs;
      // The upper half stays free to count in.
      sequence = Buffer.from(random).readUInt32BE(0) >>> 1;
    } else {
      sequence += 1;
    }
    return v7({ random, msecs: lastMs, seq: sequence });
  };
}
