import type { ExchangeError } from '../errors/errors.js';

/** When a target is tried again, and when no more. */
export interface RetryPolicy {
  /** Attempts in all, the first included. */
  readonly attempts: number;
  /** A delivery older than this is not tried again, milliseconds. */
  readonly maxAgeMs: number;
  readonly initialMs: number;
  readonly maxMs: number;
  readonly factor: number;
}

export const DEFAULT_RETRY_POLICY: RetryPolicy = {
  attempts: 12,
  maxAgeMs: 7 * 24 * 3_600_000,
  initialMs: 1_000,
  maxMs: 15 * 60_000,
  factor: 2,
};

export type RetryDecision = { readonly again: true; readonly dueAtMs: number } | { readonly again: false };

/**
 * Decides what follows a failed attempt: backoff with full jitter, the target's `Retry-After` honoured as a floor.
 * @param attempt attempts begun so far, from 1.
 * @param random a number in [0, 1).
 */
export function decideRetry(
  policy: RetryPolicy,
  failure: {
    readonly error: Pick<ExchangeError, 'retryable' | 'retryAfterMs'>;
    readonly attempt: number;
    readonly createdAtMs: number;
    readonly nowMs: number;
  },
  random: number,
): RetryDecision {
  const { error, attempt, createdAtMs, nowMs } = failure;
  if (!error.retryable || attempt >= policy.attempts) return { again: false };
  const ceiling = Math.min(policy.maxMs, policy.initialMs * policy.factor ** (attempt - 1));
  const dueAtMs = nowMs + Math.max(error.retryAfterMs ?? 0, Math.round(ceiling * random));
  return dueAtMs - createdAtMs > policy.maxAgeMs ? { again: false } : { again: true, dueAtMs };
}
