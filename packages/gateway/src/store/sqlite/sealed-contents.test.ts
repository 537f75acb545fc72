import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { silentLog, type RecordWrite, type Store, type StoredFile } from '@lienthong/core';
import { fakeClock, testHashing } from '@lienthong/core/testing';
import { createVault } from '../../security/vault.js';
import { openSqliteStore } from './open-sqlite-store.js';

const first = randomBytes(32);
const second = randomBytes(32);

let folder = '';
let store: Store | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lienthong-sealed-'));
});
afterEach(async () => {
  await store?.close();
  store = undefined;
  rmSync(folder, { recursive: true });
});

/** Opens the store anew under these master keys; none: without a vault. */
async function reopen(...masterKeys: Uint8Array[]): Promise<Store> {
  await store?.close();
  store = undefined;
  store = await openSqliteStore({
    file: path.join(folder, 'store.sqlite'),
    hashing: testHashing,
    clock: fakeClock(),
    log: silentLog,
    gatewayId: 'test',
    sign: async () => 'signed',
    ...(masterKeys.length > 0 && { vault: createVault(masterKeys, testHashing) }),
  });
  return store;
}

const NAME = 'Nguyễn Thị Chim Hoàng Yến';
const content = (version: number): string => JSON.stringify({ fullName: NAME, version });
const record = (version: number): RecordWrite => ({
  kind: 'student',
  recordId: 'r1',
  version,
  event: version === 1 ? 'NEW' : 'UPDATE',
  participantId: 'p',
  school: 's',
  schoolYear: '2025-2026',
  commune: '',
  contentDigest: `digest-${version}`,
  content: content(version),
  updatedAt: '2026-01-05T00:00:00.000Z',
});
const put = (version: number) =>
  store!.commit({
    writes: [
      { type: 'put-record', record: record(version), expectedVersion: version - 1 },
      {
        type: 'insert-delivery',
        gated: false,
        delivery: {
          id: `d${version}`,
          exchangeId: 'e',
          participantId: 'p',
          target: version === 1 ? 'one' : 'other',
          kind: 'student',
          recordId: 'r1',
          version,
          state: 'pending',
          attempt: 0,
          dueAtMs: 0,
          fence: 0,
          createdAtMs: 0,
        },
      },
    ],
    events: [],
  });
const held = async (): Promise<unknown[]> =>
  (await store!.listRecords({ kind: 'student', limit: 10 })).items.map((item) => JSON.parse(item.content) as unknown);
const onDisk = (): Buffer => Buffer.concat(readdirSync(folder).map((name) => readFileSync(path.join(folder, name))));

const file = { fileId: 'f1', participantId: 'p', name: 'a.csv', status: 'received' } as StoredFile;

describe('Given a store with a vault', () => {
  test('then no name is on disk: not of a record, not of an older version under way, not of a file', async () => {
    await reopen(first);
    await put(1);
    await put(2);
    await store!.commit({
      writes: [{ type: 'insert-file', file, content: Buffer.from(`Họ tên\n${NAME}`) }],
      events: [],
    });
    expect(onDisk().includes(NAME)).toBe(false);
    expect(await held()).toEqual([{ fullName: NAME, version: 2 }]);
    const [older] = await store!.claim({ nowMs: 1, leaseMs: 1_000, capacity: { one: 1 } });
    expect(older!.record).toMatchObject({ version: 1, content: content(1) });
    expect(Buffer.from((await store!.fileContent('f1'))!).toString()).toContain(NAME);
  });

  test('then another master key opens nothing and says so', async () => {
    await reopen(first);
    await put(1);
    await expect(reopen(second)).rejects.toMatchObject({ code: 'ERR_STORE_SEALED' });
    await reopen();
    await expect(held()).rejects.toMatchObject({ code: 'ERR_STORE_SEALED' });
  });

  test('when the master key is replaced, then keys are wrapped anew and the old one is needed no more', async () => {
    await reopen(first);
    await put(1);
    await store!.commit({ writes: [{ type: 'insert-file', file, content: Buffer.from(NAME) }], events: [] });
    await reopen(second, first);
    await reopen(second);
    expect(await held()).toEqual([{ fullName: NAME, version: 1 }]);
    expect(Buffer.from((await store!.fileContent('f1'))!).toString()).toBe(NAME);
  });

  test('when a record is erased, then its key is nowhere in the files', async () => {
    await reopen(first);
    await put(1);
    await put(2);
    const [{ key }] = read('SELECT subject_key AS key FROM record') as [{ key: Uint8Array }];
    expect(onDisk().includes(Buffer.from(key))).toBe(true);
    await store!.commit({ writes: [{ type: 'erase-record', recordId: 'r1', erasedAt: 'now' }], events: [] });
    expect(await held()).toEqual([]);
    expect(onDisk().includes(Buffer.from(key))).toBe(false);
    expect(read('SELECT sealed FROM record')).toEqual([{ sealed: null }]);
    expect(read('SELECT * FROM record_version')).toEqual([]);
  });
});

test('Given a record of which an older version is under way, when it is erased, then that version is gone too', async () => {
  await reopen();
  await put(1);
  await put(2);
  await store!.claim({ nowMs: 1, leaseMs: 1_000, capacity: { one: 1 } });
  expect(read('SELECT version FROM record_version')).toEqual([{ version: 1 }]);
  await store!.commit({ writes: [{ type: 'erase-record', recordId: 'r1', erasedAt: 'now' }], events: [] });
  expect(read('SELECT * FROM record_version')).toEqual([]);
  await reopen();
  expect(onDisk().includes(NAME)).toBe(false);
});

test('Given what was kept without a vault, when one is given, then versions under way and files are sealed too', async () => {
  await reopen();
  await put(1);
  await put(2);
  await store!.commit({ writes: [{ type: 'insert-file', file, content: Buffer.from(NAME) }], events: [] });
  await reopen(first);
  expect(onDisk().includes(NAME)).toBe(false);
  const [older] = await store!.claim({ nowMs: 1, leaseMs: 1_000, capacity: { one: 1 } });
  expect(older!.record).toMatchObject({ version: 1, content: content(1) });
  expect(Buffer.from((await store!.fileContent('f1'))!).toString()).toBe(NAME);
  await reopen(second, first);
  await reopen(second);
  expect(Buffer.from((await store!.fileContent('f1'))!).toString()).toBe(NAME);
});

test('Given records kept without a vault, when one is given, then they are sealed before anything else', async () => {
  await reopen();
  await put(1);
  expect(onDisk().includes(NAME)).toBe(true);
  await reopen(first);
  expect(onDisk().includes(NAME)).toBe(false);
  expect(read("SELECT count(*) AS count FROM record WHERE content <> ''")).toEqual([{ count: 0 }]);
  expect(await held()).toEqual([{ fullName: NAME, version: 1 }]);
});

function read(sql: string): object[] {
  const database = new DatabaseSync(path.join(folder, 'store.sqlite'), { readOnly: true });
  const rows = database.prepare(sql).all() as object[];
  database.close();
  return rows.map((row) => ({ ...row }));
}
