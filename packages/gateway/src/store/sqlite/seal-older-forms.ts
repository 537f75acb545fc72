import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Vault } from '@lienthong/core';
import { emptyLog } from './connection.js';
import { recordPlace, type RecordRow } from './record-row.js';
import { keepStatements } from './statements.js';

const ROWS_PER_COMMIT = 2_000;

/**
 * Brings what an earlier start left into today's form: plain contents are sealed, and keys wrapped under an earlier master
 * key are wrapped under today's. Many small commits, so that it goes on where it was stopped.
 * @throws {StoreError} ERR_STORE_SEALED — a master key that is still needed is not held.
 */
export function sealOlderForms(writer: DatabaseSyncInstance, vault: Vault): void {
  if (mayHoldPlainContents(writer)) sealPlainContents(writer, vault);
  for (const { table, number, key } of KEYS) rewrapKeys(writer, vault, table, number, key);
}

/** Said by a store that is opened without a vault, until everything is sealed. */
export function notePlainContents(writer: DatabaseSyncInstance): void {
  writer.exec("INSERT INTO setting (name, value) VALUES ('contents', 'plain') ON CONFLICT DO NOTHING");
}

const mayHoldPlainContents = (writer: DatabaseSyncInstance): boolean =>
  writer.prepare("SELECT 1 FROM setting WHERE name = 'contents'").get() !== undefined;

function sealPlainContents(writer: DatabaseSyncInstance, vault: Vault): void {
  const statements = keepStatements(writer);
  const plain = statements(
    `SELECT * FROM record WHERE record_no > ? AND content <> '' ORDER BY record_no LIMIT ${ROWS_PER_COMMIT}`,
  );
  const seal = statements("UPDATE record SET content = '', subject_key = ?, sealed = ? WHERE record_no = ?");
  let after = 0;
  const found = inCommits(writer, () => {
    const rows = plain.all(after) as RecordRow[];
    for (const row of rows) {
      const key = row.subject_key ?? vault.newSubjectKey();
      seal.run(key, vault.seal(key, row.content, recordPlace(row.record_id, row.version)), row.record_no);
      after = row.record_no;
    }
    return rows.length;
  });
  if (found > 0) emptyLog(writer);
  writer.exec("DELETE FROM setting WHERE name = 'contents'");
}

const KEYS = [
  { table: 'record', number: 'record_no', key: 'subject_key' },
  { table: 'file_content', number: 'file_no', key: 'file_key' },
] as const;

/** Nothing is read where the newest key and the oldest are both of today: keys are wrapped anew in order. */
function rewrapKeys(writer: DatabaseSyncInstance, vault: Vault, table: string, number: string, key: string): void {
  const statements = keepStatements(writer);
  const oldest = statements(`SELECT ${key} AS key FROM ${table} WHERE ${key} IS NOT NULL ORDER BY ${number} LIMIT 1`);
  const newest = statements(
    `SELECT ${key} AS key FROM ${table} WHERE ${key} IS NOT NULL ORDER BY ${number} DESC LIMIT 1`,
  );
  const ends = [oldest.get(), newest.get()] as ({ key: Uint8Array } | undefined)[];
  if (ends.every((row) => row === undefined || vault.rewrap(row.key) === undefined)) return;
  const page = statements(
    `SELECT ${number} AS number, ${key} AS key FROM ${table} WHERE ${number} < ? AND ${key} IS NOT NULL
     ORDER BY ${number} DESC LIMIT ${ROWS_PER_COMMIT}`,
  );
  const put = statements(`UPDATE ${table} SET ${key} = ? WHERE ${number} = ?`);
  let before = Number.MAX_SAFE_INTEGER;
  inCommits(writer, () => {
    const rows = page.all(before) as { number: number; key: Uint8Array }[];
    for (const row of rows) {
      const wrapped = vault.rewrap(row.key);
      if (wrapped !== undefined) put.run(wrapped, row.number);
      before = row.number;
    }
    return rows.length;
  });
}

/** Works in commits of their own until one finds nothing more to do. @param work gives how many rows it saw. */
function inCommits(writer: DatabaseSyncInstance, work: () => number): number {
  let total = 0;
  for (let seen = 1; seen > 0; total += seen) {
    writer.exec('BEGIN IMMEDIATE');
    try {
      seen = work();
      writer.exec('COMMIT');
    } catch (error) {
      writer.exec('ROLLBACK');
      throw error;
    }
  }
  return total;
}
