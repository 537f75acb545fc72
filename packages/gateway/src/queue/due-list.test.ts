import { describe, expect, test } from '@jest/globals';
import { silentLog } from '@lienthong/core';
import { fakeClock, queueContract, type QueueRun } from '@lienthong/core/testing';
import { createDueList } from './due-list.js';

/** A list whose timers run by a clock that only the test moves. */
function openRun(): QueueRun {
  const clock = fakeClock();
  let timers: { readonly atMs: number; readonly callback: () => void }[] = [];
  const engine = createDueList({
    clock,
    log: silentLog,
    setTimer(callback, delayMs) {
      const timer = { atMs: clock.now() + delayMs, callback };
      timers.push(timer);
      return () => void (timers = timers.filter((one) => one !== timer));
    },
  });
  const settle = async (): Promise<void> => {
    for (let n = 0; n < 5; n++) await new Promise((resolve) => void setImmediate(resolve));
  };
  return {
    engine,
    now: () => clock.now(),
    async pass(milliseconds) {
      const untilMs = clock.now() + milliseconds;
      await settle();
      for (;;) {
        const next = timers.filter(({ atMs }) => atMs <= untilMs).sort((a, b) => a.atMs - b.atMs)[0];
        if (next === undefined) break;
        timers = timers.filter((one) => one !== next);
        clock.set(Math.max(clock.now(), next.atMs));
        next.callback();
        await settle();
      }
      clock.set(untilMs);
    },
    close: async () => undefined,
  };
}

queueContract({ describe, test, expect }, 'the embedded due-list', {
  open: async () => openRun(),
  pauseAfterFaultMs: 1_000,
  maxSleepMs: 30_000,
});

describe('the embedded due-list', () => {
  test('keeps one timer, whatever is hinted', async () => {
    const run = openRun();
    let looks = 0;
    await run.engine.start(async () => {
      looks++;
      return undefined;
    });
    await run.pass(1);
    looks = 0;
    for (const inMs of [500, 300, 400, 300, 900]) run.engine.notify(run.now() + inMs);
    await run.pass(299);
    expect(looks).toBe(0);
    await run.pass(1);
    expect(looks).toBe(1);
    await run.engine.stop();
    await run.close();
  });
});
