import {
  canonicalJson,
  isoTime,
  InternalError,
  StoreError,
  type ChainHead,
  type ClaimedDelivery,
  type ClaimRequest,
  type Clock,
  type CommitOutcome,
  type ExchangeError,
  type Log,
  type Receipt,
  type UnitOfWork,
} from '@lienthong/core';
import type { Applied, CommitEngine, Operation, OperationValue } from './commit-engine.js';
import { sealGroup, type SealOptions } from './seal-group.js';

export interface GroupCommitOptions extends SealOptions {
  readonly clock: Clock;
  readonly log: Log;
  /** What of the engine's errors becomes which of ours. */
  readonly toError: (error: unknown) => ExchangeError;
  /** Units in one transaction; default 256. */
  readonly maxUnits?: number;
  /** Content in one transaction, bytes, about; default 4 MiB. */
  readonly maxBytes?: number;
}

/** Merges what waits into one synced transaction, over and over. */
export interface GroupCommit {
  commit(unit: UnitOfWork): Promise<CommitOutcome>;
  claim(request: ClaimRequest): Promise<readonly ClaimedDelivery[]>;
  endLapsedLeases(nowMs: number): Promise<number>;
  /** Resolves when everything accepted so far is settled; afterwards everything is refused. */
  close(): Promise<void>;
}

interface Waiting {
  readonly operation: Operation;
  readonly bytes: number;
  settle(outcome: { readonly value: OperationValue; readonly refusedBy?: number; readonly receipt?: Receipt }): void;
  fail(error: ExchangeError): void;
}

const MAX_UNITS = 256;
const MAX_BYTES = 4 * 1024 * 1024;
/** Under load one sync serves more; who waits alone waits for a turn and no longer. */
const MAX_GATHER_MS = 10;
/** Waiting units beyond this are refused: an overloaded store must say so instead of filling the memory. */
const MAX_WAITING = 20_000;

/**
 * A promise given here resolves only after the transaction that holds its change is committed and synced. While one
 * group is being signed and synced, the next one gathers.
 */
export function createGroupCommit(engine: CommitEngine, options: GroupCommitOptions): GroupCommit {
  const { clock, log, toError, maxUnits = MAX_UNITS, maxBytes = MAX_BYTES } = options;
  const waiting: Waiting[] = [];
  let head: ChainHead | undefined;
  let running: Promise<void> | undefined;
  let isClosed = false;

  const enqueue = <T>(operation: Operation, bytes: number, pick: (outcome: Outcome) => T): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      if (isClosed) return reject(new StoreError('ERR_STORE_UNAVAILABLE', { details: { reason: 'closed' } }));
      if (waiting.length >= MAX_WAITING) {
        return reject(
          new StoreError('ERR_STORE_UNAVAILABLE', { details: { reason: 'overloaded' }, retryAfterMs: 1_000 }),
        );
      }
      waiting.push({ operation, bytes, settle: (outcome) => resolve(pick(outcome)), fail: reject });
      running ??= run();
    });

  async function run(): Promise<void> {
    do {
      await gather();
      await commitGroup(takeGroup());
    } while (waiting.length > 0);
    running = undefined;
  }

  /** What arrives in the same turn of the event loop shares the group; and as long as each turn brings more, so does that. */
  async function gather(): Promise<void> {
    const untilMs = clock.now() + MAX_GATHER_MS;
    let before: number;
    do {
      before = waiting.length;
      await nextTurn();
    } while (waiting.length > before && waiting.length < maxUnits && clock.now() < untilMs);
  }

  function takeGroup(): Waiting[] {
    let bytes = 0;
    let count = 0;
    while (count < waiting.length && count < maxUnits && (count === 0 || bytes + waiting[count]!.bytes <= maxBytes)) {
      bytes += waiting[count]!.bytes;
      count++;
    }
    return waiting.splice(0, count);
  }

  async function commitGroup(group: readonly Waiting[]): Promise<void> {
    let applied: readonly Applied[];
    let receipts: readonly (Receipt | undefined)[];
    try {
      head ??= await engine.chainHead();
      await engine.begin();
      applied = await engine.apply(group.map(({ operation }) => operation));
      const sealing = await sealGroup(
        applied.map((one, index) => sealableOf(one, group[index]!.operation)),
        head,
        isoTime(clock.now()),
        options,
      );
      await engine.write(sealing.sealed);
      await engine.commit();
      head = sealing.sealed.head;
      receipts = sealing.receipts;
    } catch (error) {
      await abandonGroup(group, error);
      return;
    }
    for (const [index, one] of applied.entries()) settle(group[index]!, one, receipts[index], toError);
  }

  /** Whether the commit took or not is not known here: the chain goes on from what the store says. */
  async function abandonGroup(group: readonly Waiting[], cause: unknown): Promise<void> {
    const error = toError(cause);
    head = undefined;
    try {
      await engine.rollback();
    } catch (rollbackError) {
      log.error({ code: toError(rollbackError).code }, 'a transaction could not be rolled back');
    }
    const unprovable = error.code === 'ERR_TRUST_NOT_CANONICAL' ? group.filter(isUnprovable) : [];
    const failed = unprovable.length > 0 ? unprovable : group;
    log.error({ code: error.code, units: failed.length, details: error.details }, 'units were not committed');
    for (const one of failed) one.fail(error);
    if (unprovable.length > 0) waiting.unshift(...group.filter((one) => !unprovable.includes(one)));
  }

  return {
    commit(unit) {
      if (unit.receipt !== undefined && unit.events.length === 0) {
        return Promise.reject(new InternalError({ details: { reason: 'a receipt needs an audit event' } }));
      }
      return enqueue({ type: 'unit', unit }, sizeOf(unit), ({ refusedBy, receipt }): CommitOutcome => {
        if (refusedBy !== undefined) return { committed: false, refusedBy };
        return receipt === undefined ? { committed: true } : { committed: true, receipt };
      });
    },
    claim: (request) => enqueue({ type: 'claim', request }, 0, ({ value }) => value as readonly ClaimedDelivery[]),
    endLapsedLeases: (nowMs) => enqueue({ type: 'end-lapsed-leases', nowMs }, 0, ({ value }) => value as number),
    async close() {
      isClosed = true;
      await running;
    },
  };
}

interface Outcome {
  readonly value: OperationValue;
  readonly refusedBy?: number;
  readonly receipt?: Receipt;
}

function settle(
  waiting: Waiting,
  applied: Applied,
  receipt: Receipt | undefined,
  toError: GroupCommitOptions['toError'],
): void {
  if (applied.result === 'failed') waiting.fail(toError(applied.error));
  else if (applied.result === 'refused') waiting.settle({ value: undefined, refusedBy: applied.refusedBy });
  else waiting.settle(receipt === undefined ? { value: applied.value } : { value: applied.value, receipt });
}

function sealableOf(applied: Applied, operation: Operation) {
  if (applied.result !== 'done') return { events: [], receipt: undefined };
  if (operation.type !== 'unit') return { events: applied.events, receipt: undefined };
  const { events, receipt } = operation.unit;
  return { events: applied.events.length === 0 ? events : [...events, ...applied.events], receipt };
}

/** Whether a unit's own event or receipt has no canonical form: then it alone is at fault. */
function isUnprovable({ operation }: Waiting): boolean {
  if (operation.type !== 'unit') return false;
  try {
    canonicalJson([operation.unit.events, operation.unit.receipt ?? null]);
    return false;
  } catch {
    return true;
  }
}

/** About what a unit puts into the log; only large parts count. */
function sizeOf(unit: UnitOfWork): number {
  let bytes = 1_000;
  for (const write of unit.writes) {
    if (write.type === 'put-record') bytes += write.record.content.length;
    else if (write.type === 'insert-file') bytes += write.content.length;
    else if (write.type === 'put-file-rows') bytes += write.rows.length * 300;
    else bytes += 200;
  }
  return bytes;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
