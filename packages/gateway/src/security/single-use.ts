import type { Clock, Write } from '@lienthong/core';

/** How far a caller's clock may be off, seconds. */
export const CLOCK_SKEW_SECONDS = 60;
/** What a caller signs with an id used once lives at most this long, seconds. */
export const LONGEST_LIFE_SECONDS = 300;

/** Ids that are good for one use: the store refuses a second one, after a restart and from another process too. */
export interface SingleUse {
  /**
   * The write that uses an id; its commit is refused where the id was used before.
   * @param issuer whose id it is; each issuer counts its own.
   * @param expiresAtMs when what carries the id ends by itself, epoch ms.
   */
  write(issuer: string, tokenId: string, expiresAtMs: number): Extract<Write, { type: 'use-token-id' }>;
}

/** Ids are kept a window longer than what carries them lives, from the latest time seen: a clock set back opens nothing. */
export function createSingleUse(clock: Clock): SingleUse {
  let latestSeenMs = 0;
  return {
    write(issuer, tokenId, expiresAtMs) {
      latestSeenMs = Math.max(latestSeenMs, clock.now());
      const keepUntilMs = Math.max(latestSeenMs, expiresAtMs) + (LONGEST_LIFE_SECONDS + 2 * CLOCK_SKEW_SECONDS) * 1_000;
      return { type: 'use-token-id', issuer, tokenId, keepUntilMs };
    },
  };
}
