import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { testHashing } from '@lienthong/core/testing';
import { migrate, openConnection } from './connection.js';
import { openRecordKeys, type RecordKeys } from './record-keys.js';
import { keepStatements } from './statements.js';

const RECORDS = 40;
const digestOf = (text: string): string => Buffer.from(testHashing.sha256(text)).toString('base64url');

let folder = '';
let database: DatabaseSyncInstance;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-keys-'));
  database = openConnection(join(folder, 's.sqlite'), 'write');
  migrate(database);
  const insert = database.prepare(
    `INSERT INTO record (record_id, sequence, kind, version, event, participant_id, school, school_year, commune,
       content_digest, updated_at, content) VALUES (?, 1, 'student', 1, 'NEW', 'p', 's', 'y', '', 'd', 't', '{}')`,
  );
  for (let n = 1; n <= RECORDS; n++) insert.run(`r${n}`);
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (): RecordKeys => openRecordKeys(keepStatements(database), { fullRange: 3, maxBehind: 200 });
const count = (table: string): number =>
  (database.prepare(`SELECT count(*) AS n FROM ${table}`).get() as { n: number }).n;

/** One group: what `body` puts is committed, or rolled back. */
function group(keys: RecordKeys, body: () => void, end: 'COMMIT' | 'ROLLBACK' = 'COMMIT'): void {
  database.exec('BEGIN IMMEDIATE');
  keys.revertTo(0);
  body();
  keys.mergeFullRanges();
  database.exec(end);
  if (end === 'COMMIT') keys.keepGroup();
  else keys.revertTo(0);
}

describe('given keys in many groups', () => {
  const digests = Array.from({ length: 600 }, (_, n) => digestOf(`key ${n}`));
  const ownerOf = (n: number): number => 1 + (n % RECORDS);
  const fill = (keys: RecordKeys): void => {
    for (let from = 0; from < digests.length; from += 4) {
      group(keys, () => {
        for (let n = from; n < from + 4; n++) expect(keys.put(digests[n]!, 'source-id', ownerOf(n))).toBe(true);
      });
    }
  };

  test('each is free once and its record’s ever after, in memory or in the index, also when opened again', () => {
    fill(open());
    const merged = count('record_key_digest');
    expect(merged).toBeGreaterThan(200);
    expect(merged).toBeLessThan(600);
    for (const keys of [open(), open()]) {
      group(keys, () => {
        for (const [n, digest] of digests.entries()) {
          expect(keys.put(digest, 'source-id', ownerOf(n))).toBe(true);
          expect(keys.put(digest, 'source-id', ownerOf(n + 1))).toBe(false);
        }
      });
    }
    expect(count('record_key')).toBe(600);
  });

  test('what is in the index is not kept in memory, and nothing is in neither', () => {
    const keys = open();
    fill(keys);
    for (const reopened of [keys, open()]) {
      const isMerged = database.prepare('SELECT 1 FROM record_key_digest WHERE digest = ?');
      const places = digests.map((digest) => [reopened.find(digest) !== undefined, isMerged.get(digest) !== undefined]);
      expect(places.every(([inMemory, inIndex]) => inMemory !== inIndex)).toBe(true);
    }
  });

  test('a range that hardly anything falls into does not wait for ever', () => {
    const keys = open();
    group(keys, () => void keys.put('~rare', 'source-id', 1));
    fill(keys);
    expect(keys.find('~rare')).toBeUndefined();
    group(keys, () => expect(keys.put('~rare', 'source-id', 2)).toBe(false));
    const start = database.prepare("SELECT value FROM setting WHERE name = 'record-keys-from'").get();
    expect(Number((start as { value: string }).value)).toBeGreaterThan(300);
  });

  test('a group rolled back leaves no key behind, neither do the ranges that it merged leave the memory', () => {
    const keys = open();
    for (let from = 0; from < 300; from += 100) {
      group(keys, () => digests.slice(from, from + 100).forEach((digest) => keys.put(digest, 'source-id', 1)));
    }
    group(keys, () => void keys.put('lost', 'source-id', 1), 'ROLLBACK');
    expect(keys.find('lost')).toBeUndefined();
    group(keys, () => {
      expect(keys.put('lost', 'source-id', 2)).toBe(true);
      for (const digest of digests.slice(0, 300)) expect(keys.put(digest, 'source-id', 2)).toBe(false);
    });
  });

  test('within a group a key is taken at once, and free again when its unit is undone', () => {
    const keys = open();
    group(keys, () => {
      expect(keys.put('a', 'source-id', 1)).toBe(true);
      database.exec('SAVEPOINT unit');
      const mark = keys.mark();
      expect([keys.put('b', 'source-id', 1), keys.put('b', 'source-id', 2)]).toEqual([true, false]);
      database.exec('ROLLBACK TO unit; RELEASE unit');
      keys.revertTo(mark);
      expect([keys.put('b', 'source-id', 2), keys.put('a', 'source-id', 2)]).toEqual([true, false]);
      expect(keys.find('a')).toBeUndefined(); // not committed yet
    });
    expect(keys.find('a')).toBeDefined();
  });
});
