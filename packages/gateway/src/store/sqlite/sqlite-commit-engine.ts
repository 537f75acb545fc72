import type { DatabaseSyncInstance } from '@photostructure/sqlite';
import type { Clock, UnitOfWork, Vault, Write } from '@lienthong/core';
import type { Applied, CommitEngine, Operation } from '../commit-engine.js';
import { auditWrites } from './audit-lines.js';
import { claims } from './claims.js';
import { deliveryWrites } from './delivery-writes.js';
import { emptyLog } from './connection.js';
import { exchangeWrites } from './exchanges.js';
import { fileWrites } from './files.js';
import { identityWrites } from './identities.js';
import { jobRunWrites } from './job-runs.js';
import { participantWrites } from './participants.js';
import { receiptWrites } from './receipts.js';
import type { RecordKeys } from './record-keys.js';
import { recordWrites } from './record-writes.js';
import { isFaultOfUnit } from './sqlite-error.js';
import { keepStatements, type Statements } from './statements.js';
import { createTally } from './tally.js';
import type { WriteContext } from './write-context.js';

/** Applies groups on the one writing connection. */
export function createSqliteCommitEngine(
  database: DatabaseSyncInstance,
  {
    clock,
    chain,
    keys,
    vault,
  }: { readonly clock: Clock; readonly chain: string; readonly keys: RecordKeys; readonly vault?: Vault | undefined },
): CommitEngine {
  const statements = keepStatements(database);
  const tally = createTally(statements);
  let isInDoubt = false;
  let sequence = highestSequence(statements); // gaps do no harm, so a group that fails leaves it where it is
  const context: WriteContext = {
    statements,
    clock,
    tally,
    keys,
    vault,
    events: [],
    recordNos: new Map(),
    newRecords: new Set(),
    putKeys: new Map(),
    hasErased: false,
    nextSequence: () => ++sequence,
  };
  const audit = auditWrites(statements);
  const receipts = receiptWrites(statements);
  const claiming = claims(context);
  const apply = createWriteTable(context, audit.putCheckpoint);

  return {
    begin() {
      database.exec('BEGIN IMMEDIATE');
      startOver();
    },

    /**
     * First without savepoints, which cost time and are hardly ever needed. If an operation fails after it has changed
     * something, the whole group is done again, each operation under a savepoint of its own.
     */
    apply(operations) {
      const applied = applyBare(operations);
      if (applied !== undefined) return applied;
      database.exec('ROLLBACK');
      database.exec('BEGIN IMMEDIATE');
      startOver();
      return operations.map(applyUnderSavepoint);
    },

    write(sealed) {
      tally.flush();
      keys.mergeFullRanges();
      audit.appendEntries(sealed);
      receipts.appendReceipts(sealed);
    },

    commit() {
      isInDoubt = true;
      database.exec('COMMIT');
      keys.keepGroup();
      isInDoubt = false;
      if (context.hasErased) emptyLog(database);
      context.hasErased = false;
    },
    rollback() {
      if (database.isTransaction) database.exec('ROLLBACK');
      if (isInDoubt) keys.load();
      isInDoubt = false;
    },
    chainHead: () => audit.headOf(chain),
  };

  function startOver(): void {
    tally.revertTo(0);
    keys.revertTo(0);
    context.recordNos.clear();
  }

  function applyBare(operations: readonly Operation[]): Applied[] | undefined {
    const applied: Applied[] = [];
    for (const operation of operations) {
      try {
        const one = applyOne(operation);
        if (one.result === 'refused' && one.refusedBy > 0) return undefined;
        applied.push(one);
      } catch (error) {
        if (!isFaultOfUnit(error)) throw error;
        return undefined;
      }
    }
    return applied;
  }

  function applyUnderSavepoint(operation: Operation): Applied {
    const mark = tally.mark();
    const keysMark = keys.mark();
    database.exec('SAVEPOINT operation');
    let applied: Applied;
    try {
      applied = applyOne(operation);
    } catch (error) {
      if (!isFaultOfUnit(error)) throw error;
      applied = { result: 'failed', error };
    }
    if (applied.result !== 'done') {
      database.exec('ROLLBACK TO operation');
      tally.revertTo(mark);
      keys.revertTo(keysMark);
      context.recordNos.clear();
    }
    database.exec('RELEASE operation');
    return applied;
  }

  function applyOne(operation: Operation): Applied {
    context.events.length = 0;
    context.newRecords.clear();
    context.putKeys.clear();
    switch (operation.type) {
      case 'unit': {
        gatherKeys(operation.unit);
        const refusedBy = firstRefusal(operation.unit);
        return refusedBy === -1 ? done(undefined) : { result: 'refused', refusedBy };
      }
      case 'claim':
        return done(claiming.claim(operation.request));
      case 'end-lapsed-leases':
        return done(claiming.endLapsedLeases(operation.nowMs));
    }
  }

  function done(value: Extract<Applied, { result: 'done' }>['value']): Applied {
    return { result: 'done', value, events: context.events.length === 0 ? [] : context.events.slice() };
  }

  function gatherKeys({ writes }: UnitOfWork): void {
    for (const write of writes) {
      if (write.type !== 'put-record-key') continue;
      const { recordId, type, digest } = write.key;
      const keys = context.putKeys.get(recordId);
      if (keys === undefined) context.putKeys.set(recordId, [[type, digest]]);
      else if (!keys.some(([, known]) => known === digest)) keys.push([type, digest]);
    }
  }

  function firstRefusal({ writes }: UnitOfWork): number {
    for (let index = 0; index < writes.length; index++) {
      if (!apply(writes[index]!)) return index;
    }
    return -1;
  }
}

/** By kind, for which there is an index. */
function highestSequence(statements: Statements): number {
  const highest = statements('SELECT max(sequence) AS sequence FROM record WHERE kind = ?');
  const kinds = statements('SELECT DISTINCT kind FROM record').all() as { kind: string }[];
  return Math.max(0, ...kinds.map(({ kind }) => (highest.get(kind) as { sequence: number }).sequence));
}

/** Each write by its type; `false` says that its expectation did not hold, and then it has changed nothing. */
function createWriteTable(
  context: WriteContext,
  putCheckpoint: (write: Extract<Write, { type: 'put-checkpoint' }>) => boolean,
): (write: Write) => boolean {
  const table: { readonly [T in Write['type']]: (write: Extract<Write, { type: T }>) => boolean } = {
    ...exchangeWrites(context),
    ...recordWrites(context),
    ...deliveryWrites(context),
    ...identityWrites(context),
    ...fileWrites(context),
    ...participantWrites(context),
    ...jobRunWrites(context),
    'put-checkpoint': putCheckpoint,
  };
  return (write) => (table[write.type] as (write: Write) => boolean)(write);
}
