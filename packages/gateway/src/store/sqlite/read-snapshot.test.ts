import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { openConnection } from './connection.js';
import { createReadSnapshot } from './read-snapshot.js';

let folder = '';
let writer: DatabaseSyncInstance;
let reader: DatabaseSyncInstance;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lienthong-snapshot-'));
  writer = openConnection(path.join(folder, 's.sqlite'), 'write');
  writer.exec('CREATE TABLE seen (n INTEGER) STRICT');
  reader = openConnection(path.join(folder, 's.sqlite'), 'read');
});
afterEach(() => {
  for (const database of [reader, writer]) if (database.isOpen) database.close();
  rmSync(folder, { recursive: true, force: true });
});

const count = (): unknown => (reader.prepare('SELECT count(*) AS n FROM seen').get() as { n: number }).n;
const write = (): void => writer.exec('INSERT INTO seen VALUES (1)');

test('Given a shared snapshot, then it sees later commits once it is ended, or its turn is over', async () => {
  const snapshot = createReadSnapshot(reader);
  snapshot.share();
  snapshot.share();
  expect(count()).toBe(0);
  write();
  expect(count()).toBe(0);
  snapshot.end();
  expect(count()).toBe(1);
  snapshot.share();
  expect(count()).toBe(1);
  write();
  await turn();
  expect([reader.isTransaction, count()]).toEqual([false, 2]);
});

test('Given an ended snapshot, then the log can be emptied', () => {
  const snapshot = createReadSnapshot(reader);
  snapshot.share();
  count();
  write();
  snapshot.end();
  expect(writer.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()).toMatchObject({ busy: 0, log: 0 });
});

test('Given a closed reader, then nothing is begun or ended any more', async () => {
  const snapshot = createReadSnapshot(reader);
  snapshot.share();
  reader.close();
  await turn();
  snapshot.share();
  snapshot.end();
  expect(reader.isOpen).toBe(false);
});
