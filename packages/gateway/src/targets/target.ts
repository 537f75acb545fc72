import type { AdapterSession, RecordKind, RetryPolicy } from '@lienthong/core';
import { DEFAULT_RETRY_POLICY } from '@lienthong/core';
import { CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen, type CircuitBreakerPolicy } from 'cockatiel';
import { createRateLimit, type RateLimit } from './rate-limit.js';

/** How a target is treated; one bad target hurts only itself. */
export interface TargetLimits {
  /** Calls under way at once. */
  readonly concurrency: number;
  readonly ratePerSecond?: number;
  /** Whole call. */
  readonly timeoutMs: number;
  /** Records in one call. */
  readonly batchSize: number;
  readonly retry: RetryPolicy;
  readonly breaker: { readonly failures: number; readonly halfOpenAfterMs: number };
}

export const DEFAULT_TARGET_LIMITS: TargetLimits = {
  concurrency: 4,
  timeoutMs: 30_000,
  batchSize: 100,
  retry: DEFAULT_RETRY_POLICY,
  breaker: { failures: 5, halfOpenAfterMs: 10_000 },
};

/** An open connection to one target with its limits and its circuit breaker. */
export interface Target {
  readonly name: string;
  readonly session: AdapterSession<RecordKind, RecordKind>;
  readonly limits: TargetLimits;
  readonly breaker: CircuitBreakerPolicy;
  readonly rate: RateLimit;
  /** Calls under way. */
  inFlight: number;
  /** Until when the breaker keeps the target alone, epoch ms. */
  brokenUntilMs: number;
}

export function createTarget(
  name: string,
  session: AdapterSession<RecordKind, RecordKind>,
  limits: TargetLimits,
  clock: { now(): number },
): Target {
  const breaker = circuitBreaker(
    // Only what says that the target is unwell counts; a refused record says nothing of the sort.
    handleWhen((error) => (error as { retryable?: boolean }).retryable === true),
    { halfOpenAfter: limits.breaker.halfOpenAfterMs, breaker: new ConsecutiveBreaker(limits.breaker.failures) },
  );
  const target: Target = {
    name,
    session,
    limits,
    breaker,
    rate: createRateLimit(limits.ratePerSecond, clock),
    inFlight: 0,
    brokenUntilMs: 0,
  };
  breaker.onBreak(() => {
    target.brokenUntilMs = clock.now() + limits.breaker.halfOpenAfterMs;
  });
  breaker.onReset(() => {
    target.brokenUntilMs = 0;
  });
  return target;
}

/** How many calls the target may be given now, and if none, when to look again. */
export function room(target: Target, nowMs: number): { readonly calls: number; readonly againAtMs?: number } {
  if (target.brokenUntilMs > nowMs) return { calls: 0, againAtMs: target.brokenUntilMs };
  // Half open: one call decides.
  const limit = target.breaker.state === CircuitState.Closed ? target.limits.concurrency : 1;
  const free = limit - target.inFlight;
  if (free <= 0) return { calls: 0 };
  const { permits, againAtMs } = target.rate.available(nowMs);
  return permits === 0 ? { calls: 0, againAtMs: againAtMs! } : { calls: Math.min(free, permits) };
}
