import os from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { readinessOf, type ReadinessPorts } from './readiness.js';

const sound: ReadinessPorts = {
  configuration: { routes: [{ kind: 'student', targets: ['sector-db', 'lgsp'] }] },
  store: { chainHead: async () => ({ chain: 'a', count: 0, head: '' }) },
  queue: { healthy: async () => true },
  dataDirectory: os.tmpdir(),
  targets: new Map([['lgsp', {}]]),
  freeBytes: async () => 2 ** 40,
};
const notOk = async (change: Partial<ReadinessPorts>): Promise<string[]> =>
  (await readinessOf({ ...sound, ...change })).filter(({ ok }) => !ok).map(({ part }) => part);

describe('readiness', () => {
  test('is true when every part works, and tells which targets deliveries wait for', async () => {
    expect(await notOk({})).toEqual([]);
    expect(await readinessOf(sound)).toContainEqual({
      part: 'targets',
      ok: true,
      detail: 'not configured, deliveries wait: sector-db',
    });
  });

  test.each<[string, Partial<ReadinessPorts>]>([
    ['store', { store: { chainHead: () => Promise.reject(new TypeError('closed')) } }],
    ['queue', { queue: { healthy: async () => false } }],
    ['disk', { freeBytes: async () => 10_000_000 }],
    ['disk', { freeBytes: () => Promise.reject(new TypeError('gone')) }],
  ])('is false for the %s that does not', async (part, change) => {
    expect(await notOk(change)).toEqual([part]);
  });

  test('asks the file system itself where nobody else is asked', async () => {
    const { freeBytes: _, ...ports } = sound;
    expect((await readinessOf(ports)).map(({ part }) => part)).toEqual(['store', 'disk', 'queue', 'targets']);
  });
});
