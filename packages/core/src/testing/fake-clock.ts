import type { Clock } from '../ports/clock.js';

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  /** Moves on; back with a negative number, as a clock that is set right does. */
  advance(milliseconds: number): void;
  set(epochMs: number): void;
}

/** @param startMs 2026-01-05T00:00:00Z by default. */
export function fakeClock(startMs = Date.UTC(2026, 0, 5)): FakeClock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance: (milliseconds) => void (nowMs += milliseconds),
    set: (epochMs) => void (nowMs = epochMs),
  };
}
