import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { StoreError } from '@lienthong/core';
import { MIGRATIONS } from './migrations.js';
import { toStoreError } from './sqlite-error.js';

const OWNER_ONLY = 0o600;
const BUSY_TIMEOUT_MS = 5_000;
const CACHE_KIB = 64 * 1024;
/** Pages in the log before it is copied into the database: 64 MiB, so that the copying is rare under load. */
const CHECKPOINT_PAGES = 16_000;

/**
 * A connection whose commits are synced to disk (WAL, `synchronous=FULL`), checked after it is set: a store that does
 * not sync must not open.
 * @param role `write` for the one writer, `read` for a connection that can change nothing.
 * @throws {StoreError} ERR_STORE_UNAVAILABLE — not a database, or the settings do not hold.
 */
export function openConnection(file: string, role: 'write' | 'read'): DatabaseSyncInstance {
  let database: DatabaseSyncInstance | undefined;
  try {
    if (role === 'write') makeFile(file);
    database = new DatabaseSync(file, {
      timeout: BUSY_TIMEOUT_MS,
      enableForeignKeyConstraints: true,
      enableDoubleQuotedStringLiterals: false,
      defensive: true,
    });
    database.exec(`PRAGMA cache_size = -${CACHE_KIB}; PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;`);
    if (role === 'write') {
      database.exec(
        `PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
         PRAGMA journal_size_limit = ${CHECKPOINT_PAGES * 4096}; PRAGMA secure_delete = ON;`,
      );
      requireSetting(database, 'journal_mode', 'wal');
      requireSetting(database, 'synchronous', 2);
      requireSetting(database, 'foreign_keys', 1);
    } else {
      database.exec('PRAGMA query_only = ON;');
    }
    return database;
  } catch (error) {
    database?.close();
    throw toStoreError(error);
  }
}

/** Copies the log into the database and empties it: earlier states of what was overwritten are gone. */
export const emptyLog = (database: DatabaseSyncInstance): void => database.exec('PRAGMA wal_checkpoint(TRUNCATE)');

/**
 * Brings the schema up to date, each step in a transaction of its own.
 * @throws {StoreError} ERR_STORE_UNAVAILABLE — the file was written by a newer version of this software.
 */
export function migrate(database: DatabaseSyncInstance): void {
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number };
  if (version > MIGRATIONS.length) {
    throw new StoreError('ERR_STORE_UNAVAILABLE', {
      message: {
        vi: 'Kho dữ liệu do phiên bản phần mềm mới hơn ghi; hãy dùng phiên bản đó',
        en: 'A newer version of this software wrote the store; run that version',
      },
      details: { schemaVersion: version, known: MIGRATIONS.length },
    });
  }
  for (const [index, sql] of MIGRATIONS.entries()) {
    if (index < version) continue;
    try {
      database.exec(`BEGIN IMMEDIATE; ${sql} PRAGMA user_version = ${index + 1}; COMMIT;`);
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw toStoreError(error);
    }
  }
}

/**
 * Makes a file before SQLite does, so that it, its log and its index are the owner's alone from the first byte.
 * @throws {StoreError} ERR_STORE_UNAVAILABLE — the folder cannot be written.
 */
export function makeFile(file: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', OWNER_ONLY));
    chmodSync(file, OWNER_ONLY);
  } catch (error) {
    throw new StoreError('ERR_STORE_UNAVAILABLE', { cause: error });
  }
}

function requireSetting(database: DatabaseSyncInstance, name: string, expected: string | number): void {
  const row = database.prepare(`PRAGMA ${name}`).get() as Record<string, unknown>;
  if (row[name] !== expected) {
    throw new StoreError('ERR_STORE_UNAVAILABLE', { details: { setting: name, expected, actual: row[name] } });
  }
}
