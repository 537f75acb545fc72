import { afterEach, describe, expect, test } from '@jest/globals';
import { ConfigError } from '@lienthong/core';
import { openTestPipeline, type TestPipeline } from '../testing/test-pipeline.js';
import type { Job } from './job.js';
import { createScheduler } from './scheduler.js';

let open: TestPipeline;
afterEach(() => open.close());

async function scheduler(job: Job, settings: object = {}) {
  open = await openTestPipeline({});
  return createScheduler(
    open.ports,
    new Map([['nightly', { settings: { job: 'folder', schedule: '0 2 * * *', ...settings } as never, job }]]),
  );
}

const events = async (): Promise<string[]> => {
  const names: string[] = [];
  for await (const line of open.ports.store.auditLines()) names.push(line.type === 'event' ? line.event : line.type);
  return names;
};

describe('given a job that is run by hand', () => {
  test('its run is kept with its result and audited at both ends', async () => {
    const jobs = await scheduler({ run: async () => ({ received: 3 }) });
    const run = await jobs.run('nightly', 'operator');
    expect(run).toMatchObject({ job: 'nightly', status: 'succeeded', result: { received: 3 } });
    expect(await jobs.list()).toMatchObject([
      { name: 'nightly', lastRun: { status: 'succeeded' }, timeZone: 'Asia/Ho_Chi_Minh' },
    ]);
    expect(await events()).toEqual(['job.started', 'job.ended']);
  });

  test('a failure is kept with its code and does not escape', async () => {
    const jobs = await scheduler({
      run: async () => {
        throw new ConfigError('ERR_CONFIG_INVALID');
      },
    });
    expect(await jobs.run('nightly', 'operator')).toMatchObject({
      status: 'failed',
      problem: { code: 'ERR_CONFIG_INVALID' },
    });
  });

  test('a second run while one is under way is refused', async () => {
    let finish: () => void = () => {};
    const jobs = await scheduler({
      run: () => new Promise((resolve) => (finish = () => resolve({}))),
    });
    const first = jobs.run('nightly', 'operator');
    await expect(jobs.run('nightly', 'operator')).rejects.toMatchObject({ code: 'ERR_STORE_CONFLICT' });
    finish();
    expect(await first).toMatchObject({ status: 'succeeded' });
    const again = jobs.run('nightly', 'operator');
    await new Promise((resolve) => setImmediate(resolve));
    while ((await events()).length < 3) await new Promise((resolve) => setImmediate(resolve));
    finish();
    expect(await again).toMatchObject({ status: 'succeeded' });
  });

  test('a stop waits for it, and afterwards none begins', async () => {
    let begin: () => void = () => {};
    const started = new Promise<void>((resolve) => (begin = resolve));
    let end: () => void = () => {};
    const jobs = await scheduler({
      run: () => {
        begin();
        return new Promise((resolve) => (end = () => resolve({})));
      },
    });
    const running = jobs.run('nightly', 'operator');
    await started;
    let hasStopped = false;
    const stopped = jobs.stop().then(() => (hasStopped = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(hasStopped).toBe(false);
    end();
    await stopped;
    expect(await running).toMatchObject({ status: 'succeeded' });
    await expect(jobs.run('nightly', 'operator')).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
  });

  test('one that the configuration does not name is unknown', async () => {
    const jobs = await scheduler({ run: async () => ({}) });
    await expect(jobs.run('weekly', 'operator')).rejects.toMatchObject({ code: 'ERR_CONFIG_JOB_UNKNOWN' });
  });
});

describe('given a schedule', () => {
  test('the next run is at two in the morning in Viet Nam', async () => {
    const jobs = await scheduler({ run: async () => ({}) });
    jobs.start();
    const [description] = await jobs.list();
    await jobs.stop();
    expect(description!.nextRunAt).toMatch(/T19:00:00\.000Z$/);
  });

  test('it runs when its time comes', async () => {
    let ran: () => void = () => {};
    const done = new Promise<void>((resolve) => (ran = resolve));
    const jobs = await scheduler(
      {
        run: async () => {
          ran();
          return {};
        },
      },
      { schedule: '* * * * * *' },
    );
    jobs.start();
    await done;
    await jobs.stop();
    expect(await events()).toContain('job.ended');
  });
});
