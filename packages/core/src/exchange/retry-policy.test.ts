import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_RETRY_POLICY, decideRetry, type RetryPolicy } from './retry-policy.js';

const POLICY: RetryPolicy = { attempts: 5, maxAgeMs: 60_000, initialMs: 1_000, maxMs: 10_000, factor: 2 };
const NOW = 1_000_000;
const failure = (change: { retryable?: boolean; retryAfterMs?: number; attempt?: number; ageMs?: number } = {}) => ({
  error: { retryable: change.retryable ?? true, retryAfterMs: change.retryAfterMs },
  attempt: change.attempt ?? 1,
  createdAtMs: NOW - (change.ageMs ?? 0),
  nowMs: NOW,
});

describe('decideRetry', () => {
  test.each<readonly [string, Parameters<typeof failure>[0], number, number | undefined]>([
    ['a first passing fault waits at most the initial time', {}, 0.999, 999],
    ['jitter may make it at once', {}, 0, 0],
    ['each attempt may wait twice as long', { attempt: 3 }, 0.5, 2_000],
    ['no longer than the maximum', { attempt: 4, ageMs: 0 }, 0.999, 7_992],
    ['what the target says is a floor', { retryAfterMs: 5_000 }, 0.5, 5_000],
    ['a lasting fault is not tried again', { retryable: false }, 0.5, undefined],
    ['the last attempt is the last', { attempt: 5 }, 0.5, undefined],
    ['what would come too late is not tried', { ageMs: 59_900 }, 0.5, undefined],
    ['what comes in time is', { ageMs: 59_500 }, 0.5, 500],
    ['a target that wants more time than there is gets none', { retryAfterMs: 60_001 }, 0, undefined],
  ])('%s', (_name, change, random, delayMs) => {
    expect(decideRetry(POLICY, failure(change), random)).toEqual(
      delayMs === undefined ? { again: false } : { again: true, dueAtMs: NOW + delayMs },
    );
  });

  test('whatever fails: never before the floor, never after the ceiling, never beyond the limits', () => {
    fc.assert(
      fc.property(
        fc.record({
          retryable: fc.boolean(),
          retryAfterMs: fc.option(fc.integer({ min: 0, max: 10_000_000 }), { nil: 0 }),
          attempt: fc.integer({ min: 1, max: 100 }),
          ageMs: fc.integer({ min: 0, max: 10 * 24 * 3_600_000 }),
        }),
        fc.double({ min: 0, max: 0.999999, noNaN: true }),
        (change, random) => {
          const policy = DEFAULT_RETRY_POLICY;
          const given = failure(change);
          const decision = decideRetry(policy, given, random);
          if (!change.retryable || change.attempt >= policy.attempts) expect(decision.again).toBe(false);
          if (!decision.again) return;
          expect(decision.dueAtMs).toBeGreaterThanOrEqual(NOW + change.retryAfterMs);
          expect(decision.dueAtMs).toBeLessThanOrEqual(NOW + Math.max(change.retryAfterMs, policy.maxMs));
          expect(decision.dueAtMs - given.createdAtMs).toBeLessThanOrEqual(policy.maxAgeMs);
        },
      ),
    );
  });

  test('delays spread over the whole range, so that a target that comes back is not stormed', () => {
    const delays = [0, 0.25, 0.5, 0.75].map((random) => decideRetry(POLICY, failure({ attempt: 4 }), random));
    expect(new Set(delays.map((decision) => (decision.again ? decision.dueAtMs : 0))).size).toBe(4);
  });
});
