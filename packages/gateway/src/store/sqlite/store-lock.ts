import { DatabaseSync, type DatabaseSyncInstance } from '@photostructure/sqlite';
import { StoreError } from '@lienthong/core';
import { makeFile } from './connection.js';

export interface StoreLock {
  release(): void;
}

/**
 * Keeps every other process off the store: an exclusive transaction on an empty database beside it, held open. The
 * operating system ends it with the process, however that dies.
 * @throws {StoreError} ERR_STORE_LOCKED — another process, or another store of this one, holds it.
 */
export function holdStoreLock(file: string): StoreLock {
  makeFile(file);
  let database: DatabaseSyncInstance | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 0 });
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    const isHeld = (error as { errcode?: number }).errcode === 5;
    throw new StoreError(isHeld ? 'ERR_STORE_LOCKED' : 'ERR_STORE_UNAVAILABLE', { cause: error });
  }
  const held = database;
  return { release: () => held.close() };
}
