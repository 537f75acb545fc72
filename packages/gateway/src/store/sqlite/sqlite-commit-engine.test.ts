import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { silentLog, type UnitOfWork } from '@lienthong/core';
import { fakeClock, testHashing } from '@lienthong/core/testing';
import { createGroupCommit } from '../group-commit.js';
import { auditWrites } from './audit-lines.js';
import { migrate, openConnection } from './connection.js';
import { openRecordKeys } from './record-keys.js';
import { createSqliteCommitEngine } from './sqlite-commit-engine.js';
import { toStoreError } from './sqlite-error.js';
import { keepStatements } from './statements.js';

let folder = '';
let database: DatabaseSyncInstance;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-engine-'));
  database = openConnection(join(folder, 's.sqlite'), 'write');
  migrate(database);
  auditWrites(keepStatements(database)).registerChain('c');
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const openGroup = () => {
  const clock = fakeClock();
  const engine = createSqliteCommitEngine(database, {
    clock,
    chain: 'c',
    keys: openRecordKeys(keepStatements(database)),
  });
  const sign = async (): Promise<string> => 'jws';
  const group = { gatewayId: 'g', hashing: testHashing, sign, clock, log: silentLog, toError: toStoreError };
  return createGroupCommit(engine, group);
};
const file = (fileId: string, sizeBytes: number): UnitOfWork => ({
  writes: [
    {
      type: 'insert-file',
      file: {
        fileId,
        participantId: 'p',
        name: 'f.xlsx',
        sizeBytes,
        contentDigest: fileId,
        profile: 'auto',
        status: 'received',
        receivedAt: '2026-01-05T00:00:00.000Z',
        summary: { read: 0, accepted: 0, unchanged: 0, rejected: 0, exchangeIds: [] },
      },
      content: new Uint8Array(sizeBytes),
    },
  ],
  events: [{ event: 'file.received', actor: 'p', subject: fileId, details: {} }],
});
const number = (sql: string): unknown => Object.values(database.prepare(sql).get() as object)[0];

test('a full disk refuses the group with its code and leaves nothing; with room again, work goes on', async () => {
  const group = openGroup();
  await group.commit(file('before', 10));
  database.exec(`PRAGMA max_page_count = ${Number(number('PRAGMA page_count')) + 5}`);
  const refused = await Promise.allSettled([group.commit(file('small', 10)), group.commit(file('large', 1_000_000))]);
  expect(refused).toMatchObject([
    { status: 'rejected', reason: { code: 'ERR_STORE_FULL', retryable: true } },
    { status: 'rejected', reason: { code: 'ERR_STORE_FULL', retryable: true } },
  ]);
  expect([number('SELECT count(*) FROM file'), number('SELECT count(*) FROM audit_line')]).toEqual([1, 1]);
  database.exec('PRAGMA max_page_count = 1000000');
  await Promise.all([group.commit(file('small', 10)), group.commit(file('large', 1_000_000))]);
  expect([number('SELECT count(*) FROM file'), number('SELECT count FROM chain')]).toEqual([3, 3]);
  await group.close();
});

test('nothing is visible to others before the commit', async () => {
  const engine = createSqliteCommitEngine(database, {
    clock: fakeClock(),
    chain: 'c',
    keys: openRecordKeys(keepStatements(database)),
  });
  const reader = openConnection(join(folder, 's.sqlite'), 'read');
  const seen = () => (reader.prepare('SELECT count(*) AS n FROM file').get() as { n: number }).n;
  void engine.begin();
  void engine.apply([{ type: 'unit', unit: file('f', 10) }]);
  void engine.write({ entries: [], head: { chain: 'c', count: 0, head: '' } });
  expect(seen()).toBe(0);
  void engine.commit();
  expect(seen()).toBe(1);
  reader.close();
});

test('the order of changes goes on after reopening', async () => {
  const put = (recordId: string): UnitOfWork => ({
    writes: [
      {
        type: 'put-record',
        expectedVersion: 0,
        record: {
          kind: 'student',
          recordId,
          version: 1,
          event: 'NEW',
          participantId: 'p',
          school: 's',
          schoolYear: '2025-2026',
          commune: '',
          contentDigest: 'd',
          content: '{}',
          updatedAt: '2026-01-05T00:00:00.000Z',
        },
      },
    ],
    events: [],
  });
  await openGroup().commit(put('a'));
  await openGroup().commit(put('b'));
  const rows = database.prepare('SELECT record_id, sequence FROM record ORDER BY sequence').all();
  expect(rows).toEqual([
    { record_id: 'a', sequence: 1 },
    { record_id: 'b', sequence: 2 },
  ]);
});
