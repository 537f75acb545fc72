import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Vault } from '@lienthong/core';
import { emptyLog } from './connection.js';
import { filePlace } from './files.js';
import { sealedVersion } from './kept-version.js';
import { recordPlace, type RecordRow } from './record-row.js';
import { keepStatements } from './statements.js';

const ROWS_PER_COMMIT = 2_000;
/** A file may be as long as a request. */
const FILES_PER_COMMIT = 10;

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
  // Versions come second: they are sealed under the key of their record.
  const sealed = [sealPlainRecords, sealPlainVersions, sealPlainFiles].map((seal) => seal(writer, vault));
  if (sealed.some((count) => count > 0)) emptyLog(writer);
  writer.exec("DELETE FROM setting WHERE name = 'contents'");
}

function sealPlainRecords(writer: DatabaseSyncInstance, vault: Vault): number {
  const statements = keepStatements(writer);
  const plain = statements(
    `SELECT * FROM record WHERE record_no > ? AND content <> '' ORDER BY record_no LIMIT ${ROWS_PER_COMMIT}`,
  );
  const seal = statements("UPDATE record SET content = '', subject_key = ?, sealed = ? WHERE record_no = ?");
  let after = 0;
  return inCommits(writer, () => {
    const rows = plain.all(after) as RecordRow[];
    for (const row of rows) {
      const key = row.subject_key ?? vault.newSubjectKey();
      seal.run(key, vault.seal(key, row.content, recordPlace(row.record_id, row.version)), row.record_no);
      after = row.record_no;
    }
    return rows.length;
  });
}

/** Older versions that open deliveries still carry. */
function sealPlainVersions(writer: DatabaseSyncInstance, vault: Vault): number {
  const statements = keepStatements(writer);
  const plain = statements(
    `SELECT record_no, v.version, v.record AS kept, r.subject_key FROM record_version v JOIN record r USING (record_no)
     WHERE json_extract(v.record, '$.sealed') IS NULL AND r.subject_key IS NOT NULL LIMIT ${ROWS_PER_COMMIT}`,
  );
  const seal = statements('UPDATE record_version SET record = ? WHERE record_no = ? AND version = ?');
  return inCommits(writer, () => {
    const rows = plain.all() as { record_no: number; version: number; kept: string; subject_key: Uint8Array }[];
    for (const row of rows) {
      seal.run(sealedVersion(row.kept, row.subject_key, vault), row.record_no, row.version);
    }
    return rows.length;
  });
}

function sealPlainFiles(writer: DatabaseSyncInstance, vault: Vault): number {
  const statements = keepStatements(writer);
  const plain = statements(
    `SELECT file_no, file_id, content FROM file_content JOIN file USING (file_no)
     WHERE file_key IS NULL LIMIT ${FILES_PER_COMMIT}`,
  );
  const seal = statements('UPDATE file_content SET content = ?, file_key = ? WHERE file_no = ?');
  return inCommits(writer, () => {
    const rows = plain.all() as { file_no: number; file_id: string; content: Uint8Array }[];
    for (const row of rows) {
      const key = vault.newSubjectKey();
      seal.run(vault.seal(key, row.content, filePlace(row.file_id)), key, row.file_no);
    }
    return rows.length;
  });
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
