import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import {
  appendEntry,
  emptyHead,
  headAfter,
  sealReceipts,
  silentLog,
  type ReceiptLeaf,
  type Store,
} from '@lienthong/core';
import { fakeClock, testHashing } from '@lienthong/core/testing';
import { createVault } from '../../security/vault.js';
import { MIGRATIONS } from './migrations.js';
import { openSqliteStore } from './open-sqlite-store.js';

/** Where an audit line, a receipt and a key each had a row of its own. */
const OLDER = 3;
const AT = '2026-01-05T00:00:00.000Z';
const CHAIN = 'c';

let folder = '';
let store: Store | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lienthong-migrations-'));
});
afterEach(async () => {
  await store?.close();
  store = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const file = (): string => path.join(folder, 'store.sqlite');

/** Three exchanges in two commits, each with a record, two keys, an audit line and a receipt. */
function olderStore(): void {
  const database = new DatabaseSync(file());
  database.exec('PRAGMA journal_mode = WAL');
  for (const sql of MIGRATIONS.slice(0, OLDER)) database.exec(sql);
  database.exec(`PRAGMA user_version = ${OLDER}`);
  database.prepare("INSERT INTO setting (name, value) VALUES ('chain', ?), ('record-keys-from', '2')").run(CHAIN);
  for (const n of [1, 2, 3]) putExchange(database, n);
  // The first record's keys were in the index already; it has a key more than the others, which came late.
  database.exec(`INSERT INTO record_key (digest, type, record_no) VALUES ('late', 'sector-id', 1);
    INSERT INTO record_key_digest (digest, record_key_no)
      SELECT digest, record_key_no FROM record_key WHERE record_no = 1 ORDER BY digest;
    INSERT INTO record_key_range (range, until_no) VALUES ('s', 1)`);
  putReceipts(database, [1]);
  putReceipts(database, [2, 3]);
  putAudit(database, 3);
  database.close();
}

function putExchange(database: DatabaseSyncInstance, n: number): void {
  database
    .prepare(
      `INSERT INTO exchange (exchange_id, participant_id, body_digest, kind, status, received_at, results)
       VALUES (?, 'p', 'd', 'student', 'accepted', ?, '[]')`,
    )
    .run(`e${n}`, AT);
  database
    .prepare(
      `INSERT INTO record (record_id, sequence, kind, version, event, participant_id, school, school_year, commune,
         content_digest, updated_at, content) VALUES (?, ?, 'student', 1, 'NEW', 'p', ?, 'y', '', 'd', ?, ?)`,
    )
    .run(`r${n}`, n, `school-${n}`, AT, `{"n":${n}}`);
  const key = database.prepare('INSERT INTO record_key (digest, type, record_no) VALUES (?, ?, ?)');
  key.run(`source-${n}`, 'source-id', n);
  key.run(`name-${n}`, 'name-and-birth-date', n);
}

const leafOf = (n: number): ReceiptLeaf => ({
  chain: CHAIN,
  contentDigest: 'd',
  exchangeId: `e${n}`,
  kind: 'student',
  outcome: 'accepted',
  participant: 'p',
  position: n,
  receivedAt: AT,
  records: [{ outcome: 'accepted', recordId: `r${n}`, version: 1 }],
  rejected: 0,
  salt: 's',
  schemaVersion: '1',
});

function putReceipts(database: DatabaseSyncInstance, numbers: readonly number[]): void {
  const { leaves, leafHashes } = sealReceipts(numbers.map(leafOf), { gateway: 'g', at: AT }, testHashing);
  const { lastInsertRowid } = database
    .prepare('INSERT INTO receipt_group (root, leaf_hashes) VALUES (?, ?)')
    .run(`root-of-${numbers.join('-')}`, Buffer.concat(leafHashes));
  const insert = database.prepare('INSERT INTO receipt (exchange_id, group_no, leaf_index, leaf) VALUES (?, ?, ?, ?)');
  for (const [index, n] of numbers.entries()) insert.run(`e${n}`, Number(lastInsertRowid), index, leaves[index]!);
}

function putAudit(database: DatabaseSyncInstance, count: number): void {
  let head = emptyHead(CHAIN);
  const insert = database.prepare('INSERT INTO audit_line (line, body) VALUES (?, ?)');
  for (let n = 1; n <= count; n++) {
    const draft = { event: 'exchange.accepted', actor: 'p', subject: `e${n}`, details: {} } as const;
    const entry = appendEntry(head, draft, AT, testHashing);
    insert.run(2 ** 41 + n * 2, JSON.stringify(entry));
    head = headAfter(entry);
  }
  database.prepare('INSERT INTO chain (chain, count, head) VALUES (?, ?, ?)').run(CHAIN, head.count, head.head);
}

const open = async (withVault = false): Promise<Store> =>
  (store = await openSqliteStore({
    file: file(),
    hashing: testHashing,
    clock: fakeClock(),
    log: silentLog,
    gatewayId: 'g',
    sign: async () => 'signed',
    ...(withVault && { vault: createVault([randomBytes(32)], testHashing) }),
  }));

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

test('Given a store of an earlier version, then its receipts are found and listed as before', async () => {
  olderStore();
  const opened = await open();
  const receipts = await all(opened.receipts());
  expect(receipts.map(({ leaf, leafIndex, treeSize, root }) => [leaf, leafIndex, treeSize, root])).toEqual([
    [leafOf(1), 0, 1, 'root-of-1'],
    [leafOf(2), 0, 2, 'root-of-2-3'],
    [leafOf(3), 1, 2, 'root-of-2-3'],
  ]);
  for (const receipt of receipts) expect(await opened.receiptOf(receipt.leaf.exchangeId)).toEqual(receipt);
});

test('Given a store of an earlier version, then every key leads to its record and stands with it', async () => {
  olderStore();
  const opened = await open();
  const digests = [1, 2, 3].flatMap((n) => [`source-${n}`, `name-${n}`]);
  const found = await opened.findRecordKeys([...digests, 'late', 'unknown']);
  expect(found.map(({ digest, recordId }) => `${digest} ${recordId}`)).toEqual([
    ...[1, 2, 3].flatMap((n) => [`source-${n} r${n}`, `name-${n} r${n}`]),
    'late r1',
  ]);
  expect((await opened.recordHeads(['r1', 'r2'])).map(({ keys }) => keys)).toEqual([
    [
      { type: 'source-id', digest: 'source-1' },
      { type: 'name-and-birth-date', digest: 'name-1' },
      { type: 'sector-id', digest: 'late' },
    ],
    [
      { type: 'source-id', digest: 'source-2' },
      { type: 'name-and-birth-date', digest: 'name-2' },
    ],
  ]);
  const key = { digest: 'source-3', type: 'source-id', recordId: 'r2' } as const;
  expect(await opened.commit({ writes: [{ type: 'put-record-key', key }], events: [] })).toEqual({
    committed: false,
    refusedBy: 0,
  });
});

test('Given a store of an earlier version, then its audit log goes on in one chain', async () => {
  olderStore();
  const opened = await open();
  const event = { event: 'gateway.started', actor: 'gateway', details: {} } as const;
  await opened.commit({ writes: [], events: [event, event] });
  const lines = await all(opened.auditLines());
  expect(lines.map((line) => line.type === 'event' && line.position)).toEqual([1, 2, 3, 4, 5]);
  for (const [index, line] of lines.entries()) {
    if (index > 0) expect(line).toMatchObject({ previous: (lines[index - 1] as { hash: string }).hash });
  }
});

test('Given plain contents of an earlier version, when a vault is given, then they are sealed', async () => {
  olderStore();
  const opened = await open(true);
  const { items } = await opened.listRecords({ kind: 'student', limit: 10, schools: ['school-1', 'school-3'] });
  expect(items.map(({ content }) => content)).toEqual(['{"n":1}', '{"n":3}']);
  const reader = new DatabaseSync(file(), { readOnly: true });
  expect(reader.prepare("SELECT count(*) AS plain FROM record WHERE content <> ''").get()).toMatchObject({ plain: 0 });
  reader.close();
});

test('Given a plain file of an earlier version and no record, when a vault is given, then the file is sealed', async () => {
  const database = new DatabaseSync(file());
  for (const sql of MIGRATIONS.slice(0, OLDER)) database.exec(sql);
  database.exec(`PRAGMA user_version = ${OLDER};
    INSERT INTO file (file_no, file_id, status, file) VALUES (1, 'f1', 'processed', '{}');
    INSERT INTO file_content (file_no, content) VALUES (1, x'414243')`);
  database.close();
  const opened = await open(true);
  expect(Buffer.from((await opened.fileContent('f1'))!).toString()).toBe('ABC');
  const reader = new DatabaseSync(file(), { readOnly: true });
  expect(reader.prepare('SELECT count(*) AS plain FROM file_content WHERE file_key IS NULL').get()).toEqual({
    plain: 0,
  });
  reader.close();
});
