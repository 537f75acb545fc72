import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { silentLog, systemClock, type AuditCheckpoint, type Store } from '@lienthong/core';
import { testHashing } from '@lienthong/core/testing';
import { createCheckpoints } from './checkpoints.js';
import type { PipelinePorts } from './pipeline/ports.js';
import { openKeys, type OpenedKeys } from './security/keys.js';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.js';

let folder: string;
let keys: OpenedKeys;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-checkpoints-'));
  keys = await openKeys(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const openChain = (chain: string): Promise<Store> =>
  openSqliteStore({
    file: path.join(folder, 'gateway.sqlite'),
    hashing: testHashing,
    clock: systemClock,
    log: silentLog,
    gatewayId: 'test',
    sign: (payload, typ) => keys.sign(payload, typ),
    chain,
  });
const event = (store: Store) =>
  store.commit({ writes: [], events: [{ event: 'gateway.started', actor: 'gateway', details: {} }] });
const checkpointsOver = (store: Store) =>
  createCheckpoints({ configuration: {}, store, keys, clock: systemClock, log: silentLog } as unknown as PipelinePorts);

async function checkpointsIn(store: Store): Promise<AuditCheckpoint[]> {
  const found: AuditCheckpoint[] = [];
  for await (const line of store.auditLines()) if (line.type === 'checkpoint') found.push(line);
  return found;
}

test('given the chain of another process in the store, a checkpoint names where it stands', async () => {
  const other = await openChain('first');
  await event(other);
  const head = await other.chainHead();
  await other.close();
  const store = await openChain('second');
  await event(store);
  await checkpointsOver(store).make();
  expect(await checkpointsIn(store)).toMatchObject([{ chain: 'second', count: 1, others: [head] }]);
  await store.close();
});

test('given several who ask at once, each gets one that covers what was committed before it asked, and no more than needed', async () => {
  const store = await openChain('only');
  const checkpoints = checkpointsOver(store);
  await event(store);
  const first = checkpoints.make();
  await event(store);
  await Promise.all([first, checkpoints.make(), checkpoints.make()]);
  const counts = (await checkpointsIn(store)).map(({ count }) => count);
  expect(counts.at(-1)).toBe(2);
  expect(counts.length).toBeLessThanOrEqual(2);
  await checkpoints.stop();
  await store.close();
});
