import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nodeHashing } from '@lienthong/adapters/kit';
import { silentLog, systemClock, verifyAudit, type AuditLine, type Store } from '@lienthong/core';
import { checkConfiguration } from './config/load-configuration.js';
import type { RowReader } from './files/row-reader.js';
import { startGateway, type Gateway } from './gateway.js';
import { openKeys } from './security/keys.js';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-gateway-'));
});
let running: Gateway | undefined;
afterEach(async () => {
  await running?.stop().catch(() => undefined);
  running = undefined;
  await rm(folder, { recursive: true });
});

async function start(rowReader: RowReader = async () => ({ profile: 'p', rows: [] })): Promise<Gateway> {
  const configuration = checkConfiguration({ listen: { port: 0 } });
  running = await startGateway({ configuration, dataDirectory: folder, log: silentLog, rowReader });
  return running;
}

/** What a gateway that is down has left on disk. */
async function onDisk<T>(read: (store: Store, jwks: Gateway['services']['keys']['jwks']) => Promise<T>): Promise<T> {
  const keys = await openKeys(folder);
  const store = await openSqliteStore({
    file: path.join(folder, 'gateway.sqlite'),
    hashing: nodeHashing,
    clock: systemClock,
    log: silentLog,
    gatewayId: 'lienthong',
    sign: (payload, typ) => keys.sign(payload, typ),
  });
  try {
    return await read(store, keys.jwks);
  } finally {
    await store.close();
  }
}

describe('given a gateway that stops', () => {
  test('its audit chain ends in a signed checkpoint after the last event, and verifies', async () => {
    const gateway = await start();
    await gateway.stop();
    const { verdict, last } = await onDisk(async (store, jwks) => {
      const lines: AuditLine[] = [];
      for await (const line of store.auditLines()) lines.push(line);
      return { verdict: await verifyAudit(lines, jwks, nodeHashing), last: lines.slice(-2) };
    });
    expect(verdict).toMatchObject({ sound: true });
    expect(last).toMatchObject([{ event: 'gateway.stopped' }, { type: 'checkpoint' }]);
  });

  test('a part that cannot be stopped does not keep the store open', async () => {
    const gateway = await start();
    const { store } = gateway.services;
    await store.close(); // what is left to write at the stop now fails
    await expect(gateway.stop()).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
    running = undefined;
    await expect(fetch(`${gateway.url}/healthz`)).rejects.toThrow();
    expect(await start()).toHaveProperty('url');
  });
});

describe('given what a process left under way', () => {
  test('the next start ends its claims at once, however long their leases', async () => {
    const { services } = await start();
    const request = {
      kind: 'student',
      school: { code: '86000001' },
      schoolYear: '2025-2026',
      records: [{ fullName: 'Nguyễn Văn An', sourceId: 'S1' }],
    };
    const participant = (await services.store.findParticipant('operator'))!;
    const body = new TextEncoder().encode(JSON.stringify(request));
    await services.intake.submit({ participant, request: request as never, body });
    const nowMs = Date.now();
    const claimed = await services.store.claim({ nowMs, leaseMs: 3_600_000, capacity: { 'sector-db': 1 } });
    expect(claimed).toHaveLength(1);
    await running!.stop();

    const { store } = (await start()).services;
    await store.endLapsedLeases(Date.now());
    expect((await store.listDeliveries({ target: 'sector-db', limit: 1 })).items).toMatchObject([{ state: 'waiting' }]);
  });

  test('the next start may begin the job that was running', async () => {
    const begin = ({ services }: Gateway, runId: string) =>
      services.store.commit({
        writes: [
          {
            type: 'begin-job-run',
            run: { runId, job: 'nightly', startedAt: new Date().toISOString(), status: 'running' },
            leaseUntilMs: Date.now() + 3_600_000,
          },
        ],
        events: [],
      });
    const first = await start();
    expect(await begin(first, 'a')).toMatchObject({ committed: true });
    expect(await begin(first, 'b')).toMatchObject({ committed: false });
    await first.stop();
    const second = await start();
    expect(await begin(second, 'c')).toMatchObject({ committed: true });
    const runs = await second.services.store.listJobRuns('nightly', 5);
    expect(runs.map(({ runId, status }) => `${runId} ${status}`)).toEqual(['c running', 'a failed']);
  });
});

describe('given a file that was received and not processed', () => {
  test('the next start goes on with it', async () => {
    const first = await start(async () => {
      throw new TypeError('a fault of ours');
    });
    const participant = (await first.services.store.findParticipant('operator'))!;
    const upload = { participant, name: 'list.csv', content: new TextEncoder().encode('a'), profile: 'auto' };
    const { fileId } = await first.services.files.receive(upload);
    await first.stop();
    expect(await onDisk(async (store) => (await store.findFile(fileId))!.status)).toBe('received');

    const second = await start();
    await second.stop();
    expect(await onDisk(async (store) => (await store.findFile(fileId))!.status)).toBe('processed');
  });
});
