/** A token bucket of one second's worth. */
export interface RateLimit {
  available(nowMs: number): { readonly permits: number; readonly againAtMs?: number };
  take(count: number): void;
}

const UNLIMITED: RateLimit = { available: () => ({ permits: Number.MAX_SAFE_INTEGER }), take: () => undefined };

export function createRateLimit(ratePerSecond: number | undefined, clock: { now(): number }): RateLimit {
  if (ratePerSecond === undefined) return UNLIMITED;
  const size = Math.max(1, ratePerSecond);
  let tokens = size;
  let filledAtMs = clock.now();
  return {
    available(nowMs) {
      tokens = Math.min(size, tokens + ((nowMs - filledAtMs) / 1000) * ratePerSecond);
      filledAtMs = nowMs;
      return tokens >= 1
        ? { permits: Math.floor(tokens) }
        : { permits: 0, againAtMs: nowMs + Math.ceil(((1 - tokens) / ratePerSecond) * 1000) };
    },
    take(count) {
      tokens -= count;
    },
  };
}
