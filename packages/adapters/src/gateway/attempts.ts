import { ExchangeError } from '@lienthong/core';

/** How often and how patiently a passing fault is tried again. */
export interface AttemptLimits {
  /** In all, the first included. Default 5. */
  readonly attempts?: number;
  /** First ceiling of the pause, milliseconds; doubled each time. Default 500. */
  readonly initialMs?: number;
  /** Last ceiling, and the longest `Retry-After` that is waited for. Default 30 000. */
  readonly maxMs?: number;
}

export interface Pauses {
  readonly sleep: (ms: number) => Promise<void>;
  /** In [0, 1). */
  readonly random: () => number;
}

/**
 * Tries until it succeeds, a fault is lasting or the attempts are used up; between attempts it pauses with full jitter
 * and at least as long as the other side asked.
 * @throws what the last attempt threw.
 */
export async function attempted<T>(limits: AttemptLimits, pauses: Pauses, attempt: () => Promise<T>): Promise<T> {
  const { attempts = 5, initialMs = 500, maxMs = 30_000 } = limits;
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (count >= attempts || !isPassing(error)) throw error;
      const ownMs = Math.min(maxMs, initialMs * 2 ** (count - 1)) * pauses.random();
      const askedMs = error.retryAfterMs ?? 0;
      // Whoever is told to wait longer than that is told so, not kept waiting.
      if (askedMs > maxMs) throw error;
      await pauses.sleep(Math.round(Math.max(ownMs, askedMs)));
    }
  }
}

const isPassing = (error: unknown): error is ExchangeError => error instanceof ExchangeError && error.retryable;
