import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DatabaseSync } from '@photostructure/sqlite';
import { generateSigningKey, importSigningKey, publicJwk, signCompact, silentLog, type Store } from '@lienthong/core';
import { fakeClock, storeContract, testHashing, type StoreRun } from '@lienthong/core/testing';
import { openConnection } from './connection.js';
import { createVault } from '../../security/vault.js';
import { openSqliteStore, type SqliteStoreOptions } from './open-sqlite-store.js';

const jwk = await generateSigningKey('ES256');
const key = await importSigningKey(jwk);
const jwks = { keys: [{ ...(await publicJwk(jwk)) }] };
const clock = fakeClock();
const options = {
  hashing: testHashing,
  clock,
  log: silentLog,
  gatewayId: 'gateway-1',
  sign: (payload: string, typ: 'receipt-root') => signCompact(payload, key, typ),
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const vault = createVault([randomBytes(32)], testHashing);

async function openRun(options: Omit<SqliteStoreOptions, 'file'>): Promise<StoreRun> {
  const runClock = fakeClock();
  let file = join(folder, 'store.sqlite');
  const left: Store[] = [];
  let store = await openSqliteStore({ ...options, clock: runClock, file });
  return {
    get store() {
      return store;
    },
    clock: runClock,
    jwks,
    sign: (payload, typ) => signCompact(payload, key, typ),
    async reopen() {
      await store.close();
      store = await openSqliteStore({ ...options, clock: runClock, file });
    },
    /** What the operating system has at this moment is what a killed process leaves; nothing is flushed first. */
    async kill() {
      const next = join(folder, `killed-${left.length}.sqlite`);
      for (const part of ['', '-wal']) cpSync(`${file}${part}`, `${next}${part}`);
      left.push(store);
      file = next;
      store = await openSqliteStore({ ...options, clock: runClock, file });
    },
    async close() {
      for (const one of [...left, store]) await one.close();
    },
  };
}

storeContract({ describe, test, expect }, 'SQLite', { open: () => openRun(options) });
storeContract({ describe, test, expect }, 'SQLite with sealed contents', {
  open: () => openRun({ ...options, vault }),
});

describe('the embedded store', () => {
  test('syncs every commit: WAL with synchronous=FULL on the writing connection', () => {
    const database = openConnection(join(folder, 's.sqlite'), 'write');
    expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    expect(database.prepare('PRAGMA foreign_keys').get()).toEqual({ foreign_keys: 1 });
    database.close();
  });

  test('the reading connection can change nothing', () => {
    openConnection(join(folder, 's.sqlite'), 'write').close();
    const reader = openConnection(join(folder, 's.sqlite'), 'read');
    expect(() => reader.exec('CREATE TABLE x (a)')).toThrow();
    reader.close();
  });

  test('has committed when it answers: another connection sees it at once', async () => {
    const file = join(folder, 's.sqlite');
    const store = await openSqliteStore({ ...options, file });
    const other = new DatabaseSync(file);
    const count = () => other.prepare('SELECT count(*) AS n FROM audit_line').get();
    const answer = store.commit({ writes: [], events: [{ event: 'gateway.started', actor: 'gateway', details: {} }] });
    expect(count()).toEqual({ n: 0 });
    await answer;
    expect(count()).toEqual({ n: 1 });
    other.close();
    await store.close();
  });

  test('its files are their owner’s alone', async () => {
    const file = join(folder, 'new', 's.sqlite');
    const store = await openSqliteStore({ ...options, file });
    for (const part of ['', '-wal', '-shm', '.lock']) expect(statSync(`${file}${part}`).mode & 0o777).toBe(0o600);
    await store.close();
  });

  test('a second store of the same file is refused, and taken once the first is closed', async () => {
    const file = join(folder, 's.sqlite');
    const first = await openSqliteStore({ ...options, file });
    await expect(openSqliteStore({ ...options, file })).rejects.toMatchObject({ code: 'ERR_STORE_LOCKED' });
    await first.close();
    await (await openSqliteStore({ ...options, file })).close();
  });

  test('the lock of another process holds until that process is killed, and no longer', async () => {
    const file = join(folder, 's.sqlite');
    const holder = `
      import { DatabaseSync } from '@photostructure/sqlite';
      const lock = new DatabaseSync(${JSON.stringify(`${file}.lock`)});
      lock.exec('BEGIN EXCLUSIVE');
      console.log('held');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', holder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await expect(openSqliteStore({ ...options, file })).rejects.toMatchObject({ code: 'ERR_STORE_LOCKED' });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await openSqliteStore({ ...options, file })).close();
  });

  test('a file that is no store, and one of a newer version, are refused', async () => {
    const file = join(folder, 's.sqlite');
    await (await openSqliteStore({ ...options, file })).close();
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 999');
    database.close();
    const refusal = { code: 'ERR_STORE_UNAVAILABLE' };
    await expect(openSqliteStore({ ...options, file })).rejects.toMatchObject(refusal);
    writeFileSync(join(folder, 'text'), 'no database, whatever its name says; longer than a header'.repeat(20));
    await expect(openSqliteStore({ ...options, file: join(folder, 'text') })).rejects.toMatchObject(refusal);
    await expect(openSqliteStore({ ...options, file: join(folder, 'text', 'inside') })).rejects.toMatchObject(refusal);
  });

  test('keeps its chain by name, or the one it is given', async () => {
    const file = join(folder, 's.sqlite');
    const first = await openSqliteStore({ ...options, file });
    const { chain } = await first.chainHead();
    await first.close();
    const second = await openSqliteStore({ ...options, file, chain: 'given' });
    expect((await second.chainHeads()).map((head) => head.chain)).toEqual([chain, 'given']);
    expect((await second.chainHead()).chain).toBe('given');
    await second.close();
    const third = await openSqliteStore({ ...options, file });
    expect((await third.chainHead()).chain).toBe(chain);
    await third.close();
  });
});
