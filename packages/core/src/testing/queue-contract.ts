import type { QueueEngine } from '../ports/queue-engine.js';
import type { SuiteTools } from './suite-tools.js';

/** A queue engine to be tested, with hold of its time. */
export interface QueueRun {
  readonly engine: QueueEngine;
  /** The engine's time, epoch ms. */
  now(): number;
  /** Lets so many milliseconds of the engine's time pass, and what falls due begin; with a real clock it waits. */
  pass(milliseconds: number): Promise<void>;
  /** Destroys the hints that the engine keeps outside the process; absent where it keeps none. */
  loseHints?(): Promise<void>;
  close(): Promise<void>;
}

export interface QueueSubject {
  open(): Promise<QueueRun>;
  /** After so many milliseconds a look follows work that failed. */
  readonly pauseAfterFaultMs: number;
  /** At the latest after so many milliseconds the engine looks of its own accord. */
  readonly maxSleepMs: number;
  /** How long a hint may travel, milliseconds; default 50. */
  readonly travelMs?: number;
}

/** Work that counts its calls and, where told to, waits to be let go. */
class CountedWork {
  calls = 0;
  atOnce = 0;
  mostAtOnce = 0;
  next: number | undefined;
  fails = false;
  #gate: Promise<void> | undefined;
  #open: (() => void) | undefined;

  readonly run = async (): Promise<number | undefined> => {
    this.calls++;
    this.atOnce++;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.atOnce);
    try {
      await this.#gate;
      if (this.fails) throw new TypeError('work failed');
      const { next } = this;
      this.next = undefined;
      return next;
    } finally {
      this.atOnce--;
    }
  };

  hold(): void {
    this.#gate = new Promise((resolve) => (this.#open = resolve));
  }

  letGo(): void {
    this.#open?.();
    this.#gate = undefined;
  }
}

/** What every queue engine does; one line applies it: `queueContract({ describe, test, expect }, 'due list', subject)`. */
export function queueContract({ describe, test, expect }: SuiteTools, name: string, subject: QueueSubject): void {
  const travelMs = subject.travelMs ?? 50;

  /** Opens an engine whose first look is over. */
  async function started(body: (run: QueueRun, work: CountedWork) => Promise<void>): Promise<void> {
    const run = await subject.open();
    const work = new CountedWork();
    try {
      await run.engine.start(work.run);
      await run.pass(travelMs);
      work.calls = 0;
      await body(run, work);
    } finally {
      work.letGo();
      await run.engine.stop();
      await run.close();
    }
  }

  describe(`${name} is a queue engine`, () => {
    test('looks once when it starts, because what was due before may be due still', async () => {
      const run = await subject.open();
      const work = new CountedWork();
      await run.engine.start(work.run);
      await run.pass(travelMs);
      expect(work.calls).toBeGreaterThanOrEqual(1);
      await run.engine.stop();
      await run.close();
    });

    test('a hint wakes work', () =>
      started(async (run, work) => {
        run.engine.notify(run.now());
        await run.pass(travelMs);
        expect(work.calls).toBeGreaterThanOrEqual(1);
      }));

    test('a hint for later wakes it then', () =>
      started(async (run, work) => {
        run.engine.notify(run.now() + 10 * travelMs);
        await run.pass(5 * travelMs);
        expect(work.calls).toBe(0);
        await run.pass(6 * travelMs);
        expect(work.calls).toBeGreaterThanOrEqual(1);
      }));

    test('an earlier hint overtakes a later one, which still holds', () =>
      started(async (run, work) => {
        run.engine.notify(run.now() + 10 * travelMs);
        run.engine.notify(run.now());
        await run.pass(2 * travelMs);
        expect(work.calls).toBeGreaterThanOrEqual(1);
        // What is due later is work's to say, as the store knows it.
        work.calls = 0;
        work.next = run.now() + 8 * travelMs;
        run.engine.notify(run.now());
        await run.pass(2 * travelMs);
        await run.pass(9 * travelMs);
        expect(work.calls).toBeGreaterThanOrEqual(2);
      }));

    test('work that names the next due time is woken then without a hint', () =>
      started(async (run, work) => {
        work.next = run.now() + 6 * travelMs;
        run.engine.notify(run.now());
        await run.pass(2 * travelMs);
        expect(work.calls).toBe(1);
        await run.pass(6 * travelMs);
        expect(work.calls).toBe(2);
      }));

    test('work never overlaps, and a hint that comes while it runs is not lost', () =>
      started(async (run, work) => {
        work.hold();
        run.engine.notify(run.now());
        await run.pass(travelMs);
        expect(work.calls).toBe(1);
        for (let hint = 0; hint < 50; hint++) run.engine.notify(run.now());
        await run.pass(2 * travelMs);
        expect(work.calls).toBe(1);
        work.letGo();
        await run.pass(2 * travelMs);
        expect(work.calls).toBeGreaterThanOrEqual(2);
        expect(work.mostAtOnce).toBe(1);
      }));

    test('a storm of hints is a few looks', () =>
      started(async (run, work) => {
        for (let hint = 0; hint < 1_000; hint++) run.engine.notify(run.now());
        await run.pass(3 * travelMs);
        expect(work.calls).toBeGreaterThanOrEqual(1);
        expect(work.calls).toBeLessThanOrEqual(20);
      }));

    test('work that fails is tried again after a pause', () =>
      started(async (run, work) => {
        work.fails = true;
        run.engine.notify(run.now());
        await run.pass(travelMs);
        expect(work.calls).toBeGreaterThanOrEqual(1);
        work.fails = false;
        work.calls = 0;
        await run.pass(subject.pauseAfterFaultMs + 2 * travelMs);
        expect(work.calls).toBeGreaterThanOrEqual(1);
      }));

    test('hints that are lost cost a wait and nothing else', () =>
      started(async (run, work) => {
        await run.loseHints?.();
        await run.pass(subject.maxSleepMs + 2 * travelMs);
        expect(work.calls).toBeGreaterThanOrEqual(1);
      }));

    test('stopping waits for the work under way, and no other begins', () =>
      started(async (run, work) => {
        work.hold();
        run.engine.notify(run.now());
        await run.pass(travelMs);
        let isStopped = false;
        const stopping = run.engine.stop().then(() => (isStopped = true));
        run.engine.notify(run.now());
        await run.pass(travelMs);
        expect(isStopped).toBe(false);
        work.letGo();
        await stopping;
        expect(work.atOnce).toBe(0);
        run.engine.notify(run.now());
        await run.pass(3 * travelMs);
        expect(work.calls).toBe(1);
      }));

    test('a hint never throws: not before the start, not after the stop, not for a time that is none', async () => {
      const run = await subject.open();
      const work = new CountedWork();
      run.engine.notify(run.now());
      await run.engine.start(work.run);
      for (const dueAtMs of [Number.NaN, Infinity, -Infinity, -1, 8.64e15 + 1]) run.engine.notify(dueAtMs);
      work.calls = 0;
      run.engine.notify(run.now());
      await run.pass(2 * travelMs);
      expect(work.calls).toBeGreaterThanOrEqual(1);
      await run.engine.stop();
      run.engine.notify(run.now());
      await run.engine.stop();
      await run.close();
    });

    test('says whether hints travel', () =>
      started(async (run) => {
        expect(await run.engine.healthy()).toBe(true);
      }));
  });
}
