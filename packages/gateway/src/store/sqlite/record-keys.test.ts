import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import { testHashing } from '@lienthong/core/testing';
import { migrate, openConnection } from './connection.js';
import { openRecordKeys, type RecordKeys } from './record-keys.js';
import { keepStatements } from './statements.js';

const digestOf = (text: string): string => Buffer.from(testHashing.sha256(text)).toString('base64url');

let folder = '';
let database: DatabaseSyncInstance;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-keys-'));
  database = openConnection(join(folder, 's.sqlite'), 'write');
  migrate(database);
  lastNo = 0;
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (): RecordKeys => openRecordKeys(keepStatements(database), { fullRange: 3, maxBehind: 200 });
let lastNo = 0;
/** A new record with its keys, as intake makes it. */
function putRecord(keys: RecordKeys, ...digests: string[]): boolean {
  const { lastInsertRowid } = database
    .prepare(
      `INSERT INTO record (record_id, sequence, kind, version, event, participant_id, school, school_year, commune,
         content_digest, updated_at, keys, content)
       VALUES (?, 1, 'student', 1, 'NEW', 'p', 's', 'y', '', 'd', 't', ?, '{}')`,
    )
    .run(`r${++lastNo}`, JSON.stringify(digests.map((digest) => ['source-id', digest])));
  return digests.every((digest) => keys.put(digest, Number(lastInsertRowid), true));
}
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
  const ownerOf = (n: number): number => 1 + Math.floor(n / 2);
  const fill = (keys: RecordKeys): void => {
    for (let from = 0; from < digests.length; from += 4) {
      group(keys, () => {
        for (const n of [from, from + 2]) expect(putRecord(keys, digests[n]!, digests[n + 1]!)).toBe(true);
      });
    }
  };

  test('each is free once and its record’s ever after, in memory or in the index, also when opened again', () => {
    fill(open());
    const merged = count('record_of_key');
    expect(merged).toBeGreaterThan(200);
    expect(merged).toBeLessThan(600);
    for (const keys of [open(), open()]) {
      group(keys, () => {
        for (const [n, digest] of digests.entries()) {
          expect(keys.put(digest, ownerOf(n), false)).toBe(true);
          expect(keys.put(digest, ownerOf(n) + 1, false)).toBe(false);
        }
      });
    }
  });

  test('what is in the index is not kept in memory, and nothing is in neither', () => {
    const keys = open();
    fill(keys);
    for (const reopened of [keys, open()]) {
      const isMerged = database.prepare('SELECT 1 FROM record_of_key WHERE digest = ?');
      const places = digests.map((digest) => [reopened.find(digest) !== undefined, isMerged.get(digest) !== undefined]);
      expect(places.every(([inMemory, inIndex]) => inMemory !== inIndex)).toBe(true);
    }
  });

  test('a range that hardly anything falls into does not wait for ever', () => {
    const keys = open();
    group(keys, () => expect(putRecord(keys, '~rare')).toBe(true));
    fill(keys);
    expect(keys.find('~rare')).toBeUndefined();
    group(keys, () => expect(keys.put('~rare', 2, false)).toBe(false));
    const start = database.prepare("SELECT value FROM setting WHERE name = 'record-keys-from'").get();
    expect(Number((start as { value: string }).value)).toBeGreaterThan(100);
  });

  test('a key that comes later to a record is in the index at once', () => {
    const keys = open();
    fill(keys);
    group(keys, () => expect(keys.put('later', 3, false)).toBe(true));
    for (const reopened of [keys, open()]) {
      group(reopened, () => {
        expect([reopened.put('later', 3, false), reopened.put('later', 4, false)]).toEqual([true, false]);
      });
    }
  });

  test('a group rolled back leaves no key behind, neither do the ranges that it merged leave the memory', () => {
    const keys = open();
    for (let from = 0; from < 300; from += 100) {
      group(keys, () => void putRecord(keys, ...digests.slice(from, from + 100)));
    }
    group(keys, () => void putRecord(keys, 'lost'), 'ROLLBACK');
    expect(keys.find('lost')).toBeUndefined();
    group(keys, () => {
      expect(keys.put('lost', 4, true)).toBe(true);
      for (const digest of digests.slice(0, 300)) expect(keys.put(digest, 4, false)).toBe(false);
    });
  });

  test('within a group a key is taken at once, and free again when its unit is undone', () => {
    const keys = open();
    group(keys, () => {
      expect(keys.put('a', 1, true)).toBe(true);
      database.exec('SAVEPOINT unit');
      const mark = keys.mark();
      expect([keys.put('b', 1, true), keys.put('b', 2, true)]).toEqual([true, false]);
      database.exec('ROLLBACK TO unit; RELEASE unit');
      keys.revertTo(mark);
      expect([keys.put('b', 2, true), keys.put('a', 2, true)]).toEqual([true, false]);
      expect(keys.find('a')).toBeUndefined(); // not committed yet
    });
    expect(keys.find('a')).toBeDefined();
  });
});
