import type { Clock, Log, QueueEngine } from '@lienthong/core';

export interface DueListOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** Calls back after so many milliseconds; gives what takes it back. Default: a timer that keeps no process alive. */
  readonly setTimer?: (callback: () => void, delayMs: number) => () => void;
  /** Pause after work that failed, milliseconds; default 1,000. */
  readonly pauseAfterFaultMs?: number;
  /** Looks at least so often, so that a lost hint or a clock set back costs no more; milliseconds, default 30,000. */
  readonly maxSleepMs?: number;
}

const PAUSE_AFTER_FAULT_MS = 1_000;
const MAX_SLEEP_MS = 30_000;

/**
 * The embedded queue engine: one timer for the earliest hint. Hints that come while work runs are one more look
 * afterwards; work never runs twice at a time.
 */
export function createDueList(options: DueListOptions): QueueEngine {
  const { clock, log, setTimer = startTimer } = options;
  const { pauseAfterFaultMs = PAUSE_AFTER_FAULT_MS, maxSleepMs = MAX_SLEEP_MS } = options;
  let work: (() => Promise<number | undefined>) | undefined;
  let running: Promise<void> | undefined;
  let takeBack: (() => void) | undefined;
  let wakeAtMs = Infinity;

  function wakeAt(hintMs: number): void {
    if (work === undefined) return;
    const dueAtMs = Number.isNaN(hintMs) ? clock.now() : hintMs;
    if (running !== undefined) {
      wakeAtMs = Math.min(wakeAtMs, dueAtMs); // looked at when the work under way ends
      return;
    }
    if (takeBack !== undefined && wakeAtMs <= dueAtMs) return;
    takeBack?.();
    wakeAtMs = dueAtMs;
    takeBack = setTimer(wake, Math.max(0, Math.min(maxSleepMs, dueAtMs - clock.now())));
  }

  function wake(): void {
    takeBack = undefined;
    wakeAtMs = Infinity;
    running = look().finally(() => {
      running = undefined;
      const next = wakeAtMs;
      wakeAtMs = Infinity;
      wakeAt(next);
    });
  }

  async function look(): Promise<void> {
    try {
      const next = await work!();
      if (next !== undefined) wakeAt(next);
    } catch (error) {
      log.error({ code: codeOf(error) }, 'work of the queue failed and is tried again');
      wakeAt(clock.now() + pauseAfterFaultMs);
    }
  }

  return {
    async start(newWork) {
      work = newWork;
      wakeAt(clock.now());
    },
    notify: wakeAt,
    async healthy() {
      return true;
    },
    async stop() {
      work = undefined;
      takeBack?.();
      takeBack = undefined;
      await running;
    },
  };
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code ?? 'ERR_INTERNAL';

function startTimer(callback: () => void, delayMs: number): () => void {
  const timer = setTimeout(callback, delayMs);
  timer.unref();
  return () => clearTimeout(timer);
}
