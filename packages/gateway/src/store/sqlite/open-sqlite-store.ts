import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Clock, Hashing, Log, Store, Vault } from '@lienthong/core';
import type { CommitEngine } from '../commit-engine.js';
import { createGroupCommit } from '../group-commit.js';
import { auditReads, auditWrites } from './audit-lines.js';
import { migrate, openConnection } from './connection.js';
import { deliveryReads } from './delivery-reads.js';
import { exchangeReads } from './exchanges.js';
import { fileReads } from './files.js';
import { identityReads } from './identities.js';
import { jobRunReads } from './job-runs.js';
import { participantReads } from './participants.js';
import { receiptReads } from './receipts.js';
import { createReadSnapshot, type ReadSnapshot } from './read-snapshot.js';
import { openRecordKeys } from './record-keys.js';
import { recordReads } from './record-reads.js';
import { toStoreError } from './sqlite-error.js';
import { createSqliteCommitEngine } from './sqlite-commit-engine.js';
import { notePlainContents, sealOlderForms } from './seal-older-forms.js';
import { keepStatements } from './statements.js';
import { holdStoreLock } from './store-lock.js';

export interface SqliteStoreOptions {
  /** Path of the database file; made, with its folder, where it does not exist. */
  readonly file: string;
  readonly hashing: Hashing;
  readonly clock: Clock;
  readonly log: Log;
  /** Named in the signed root of every group of receipts. */
  readonly gatewayId: string;
  /** Compact JWS over the payload with the gateway's key. */
  readonly sign: (payload: string, typ: 'receipt-root') => Promise<string>;
  /** Id of the audit chain; by default the one this store made for itself when it was new. */
  readonly chain?: string;
  /** Seals what is kept about people; without one it is kept as it is. */
  readonly vault?: Vault;
}

/**
 * The embedded store: one SQLite file, one writer that commits units in groups, each group synced once.
 * Readers see only what is committed. A process that died left no work behind: its leases end at once.
 * @throws {StoreError} ERR_STORE_LOCKED — another process uses the store; ERR_STORE_UNAVAILABLE — it cannot be opened.
 */
export async function openSqliteStore(options: SqliteStoreOptions): Promise<Store> {
  const { file, hashing, clock, log, gatewayId, sign, vault } = options;
  const opened: DatabaseSyncInstance[] = [];
  const lock = holdStoreLock(`${file}.lock`);
  const release = (): void => {
    for (const database of opened) database.close();
    lock.release();
  };
  try {
    const writer = openConnection(file, 'write');
    opened.push(writer);
    migrate(writer);
    const chain = prepare(writer, options);
    if (vault === undefined) notePlainContents(writer);
    else sealOlderForms(writer, vault);
    const reader = openConnection(file, 'read');
    opened.push(reader);
    const keys = openRecordKeys(keepStatements(writer));
    const snapshot = createReadSnapshot(reader);
    const engine = endingSnapshot(snapshot, createSqliteCommitEngine(writer, { clock, chain, keys, vault }));
    const group = createGroupCommit(engine, { gatewayId, hashing, sign, clock, log, toError: toStoreError });
    const statements = keepStatements(reader);
    const reads = {
      ...exchangeReads(statements),
      ...recordReads(statements, keys, vault),
      ...deliveryReads(statements),
      ...identityReads(statements),
      ...fileReads(statements, vault),
      ...participantReads(statements),
      ...jobRunReads(statements),
      ...receiptReads(statements, hashing),
      ...auditReads(statements, chain),
    };
    let closing: Promise<void> | undefined;
    return {
      ...guarded(reads, snapshot),
      commit: (unit) => group.commit(unit),
      claim: (request) => group.claim(request),
      endLapsedLeases: (nowMs) => group.endLapsedLeases(nowMs),
      close: () => (closing ??= group.close().then(release)),
    };
  } catch (error) {
    release();
    throw toStoreError(error);
  }
}

/** Registers the chain, and ends the claims of the process before: the lock proves that it is gone. */
function prepare(writer: DatabaseSyncInstance, { chain, gatewayId, hashing }: SqliteStoreOptions): string {
  const statements = keepStatements(writer);
  writer.exec('BEGIN IMMEDIATE');
  const kept = statements("SELECT value FROM setting WHERE name = 'chain'").get() as { value: string } | undefined;
  const own = chain ?? kept?.value ?? `${gatewayId}-${Buffer.from(hashing.random(8)).toString('hex')}`;
  if (kept === undefined) statements("INSERT INTO setting (name, value) VALUES ('chain', ?)").run(own);
  auditWrites(statements).registerChain(own);
  writer.exec(
    'UPDATE delivery SET lease_until = 0 WHERE lease_until > 0; UPDATE job_lock SET lease_until = 0; COMMIT;',
  );
  return own;
}

/**
 * Before a commit nobody may be reading: who reads after it must see it, and a log that is being read cannot begin anew
 * when it was copied into the database.
 */
const endingSnapshot = (snapshot: ReadSnapshot, engine: CommitEngine): CommitEngine => ({
  ...engine,
  commit() {
    snapshot.end();
    return engine.commit();
  },
});

/** Reads share a snapshot, and what one throws becomes one of our errors; an iterator passes its own through the same gate. */
function guarded<R extends object>(reads: R, snapshot: ReadSnapshot): R {
  const all = Object.entries(reads).map(([name, read]) => [name, guard(read as Read, snapshot)] as const);
  return Object.fromEntries(all) as R;
}

type Read = (...values: readonly unknown[]) => Promise<unknown> | AsyncIterable<unknown>;

const guard =
  (read: Read, snapshot: ReadSnapshot): Read =>
  (...values) => {
    snapshot.share();
    const answer = read(...values);
    if (answer instanceof Promise) {
      return answer.catch((error: unknown) => {
        throw toStoreError(error);
      });
    }
    return guardIterable(answer);
  };

async function* guardIterable(rows: AsyncIterable<unknown>): AsyncIterable<unknown> {
  try {
    yield* rows;
  } catch (error) {
    throw toStoreError(error);
  }
}
