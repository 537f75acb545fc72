import { describe, expect, test } from '@jest/globals';
import type { QueueEngine } from '../ports/queue-engine.js';
import { queueContract, type QueueRun, type QueueSubject } from './queue-contract.js';

const PAUSE_MS = 500;
const MAX_SLEEP_MS = 2_000;

interface Flaws {
  readonly overlaps?: boolean;
  readonly forgetsHintsWhileWorking?: boolean;
  readonly diesOfFaults?: boolean;
  readonly sleepsForever?: boolean;
  readonly stopsAtOnce?: boolean;
  readonly throwsOnHints?: boolean;
}

/** The simplest engine there is, on a time of its own: looked at each millisecond. With flaws, to see the suite find them. */
function simpleEngine(flaws: Flaws = {}): QueueRun {
  let nowMs = 1_000_000;
  let dueAtMs = Infinity;
  let lookedAtMs = nowMs;
  let work: (() => Promise<number | undefined>) | undefined;
  let running: Promise<void> | undefined;

  const hint = (atMs: number): void => {
    if (running !== undefined && flaws.forgetsHintsWhileWorking === true) return;
    dueAtMs = Math.min(dueAtMs, Number.isNaN(atMs) ? nowMs : atMs);
  };
  const look = async (): Promise<void> => {
    lookedAtMs = nowMs;
    dueAtMs = Infinity;
    try {
      const next = await work!();
      if (next !== undefined) dueAtMs = Math.min(dueAtMs, next);
    } catch {
      if (flaws.diesOfFaults === true) work = undefined;
      else dueAtMs = Math.min(dueAtMs, nowMs + PAUSE_MS);
    } finally {
      running = undefined;
    }
  };
  const engine: QueueEngine = {
    async start(newWork) {
      work = newWork;
      dueAtMs = nowMs;
    },
    notify(atMs) {
      if (flaws.throwsOnHints === true && !Number.isFinite(atMs)) throw new RangeError();
      hint(atMs);
    },
    healthy: async () => true,
    async stop() {
      work = undefined;
      if (flaws.stopsAtOnce !== true) await running;
    },
  };
  return {
    engine,
    now: () => nowMs,
    async pass(milliseconds) {
      for (let step = 0; step < milliseconds; step++) {
        nowMs++;
        const sleepsTooLong = flaws.sleepsForever !== true && nowMs - lookedAtMs >= MAX_SLEEP_MS;
        const isFree = running === undefined || flaws.overlaps === true;
        if (work !== undefined && isFree && (dueAtMs <= nowMs || sleepsTooLong)) running = look();
        for (let turn = 0; turn < 4; turn++) await Promise.resolve();
      }
    },
    close: async () => undefined,
  };
}

const subjectOf = (flaws?: Flaws): QueueSubject => ({
  open: async () => simpleEngine(flaws),
  pauseAfterFaultMs: PAUSE_MS,
  maxSleepMs: MAX_SLEEP_MS,
  travelMs: 5,
});

queueContract({ describe, test, expect }, 'the simplest engine', subjectOf());

async function failuresOf(subject: QueueSubject): Promise<string[]> {
  const tests: [string, () => void | Promise<void>][] = [];
  queueContract(
    { describe: (_name, body) => body(), test: (name, body) => void tests.push([name, body]), expect },
    'x',
    subject,
  );
  const failed: string[] = [];
  for (const [name, body] of tests) {
    try {
      await body();
    } catch {
      failed.push(name);
    }
  }
  return failed;
}

describe('the suite finds an engine that', () => {
  test.each<readonly [string, Flaws, RegExp]>([
    ['lets work overlap', { overlaps: true }, /never overlaps/],
    ['forgets hints that come while it works', { forgetsHintsWhileWorking: true }, /never overlaps, and a hint/],
    ['dies of a fault', { diesOfFaults: true }, /fails is tried again/],
    ['sleeps until it is told', { sleepsForever: true }, /hints that are lost/],
    ['does not wait for the work under way', { stopsAtOnce: true }, /stopping waits/],
    ['throws on a hint', { throwsOnHints: true }, /never throws/],
  ])('%s', async (_name, flaws, then) => {
    expect((await failuresOf(subjectOf(flaws))).join('\n')).toMatch(then);
  });
});
