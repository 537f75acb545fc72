import type { AuditDraft, Clock, Vault } from '@lienthong/core';
import type { KeptKey, RecordKeys } from './record-keys.js';
import type { Statements } from './statements.js';
import type { Tally } from './tally.js';

/** What the writes of one transaction share. */
export interface WriteContext {
  readonly statements: Statements;
  readonly clock: Clock;
  readonly tally: Tally;
  readonly keys: RecordKeys;
  /** Seals contents; absent, they are kept as they are. */
  readonly vault: Vault | undefined;
  /** Events that the store adds to the operation being applied. */
  readonly events: AuditDraft[];
  /** Inner numbers of the records met in this transaction. */
  readonly recordNos: Map<string, number>;
  /** Records that the operation being applied has made: nothing older can exist of them. */
  readonly newRecords: Set<number>;
  /** Keys that the operation being applied puts, by record id: a new record's stand in its row from the start. */
  readonly putKeys: Map<string, KeptKey[]>;
  /** Something was erased: the log before it must not outlive the commit. */
  hasErased: boolean;
  /** The next place in the order of changes. */
  nextSequence(): number;
}

/** Inner number of a record, if there is such a record. */
export function recordNoOf(context: WriteContext, recordId: string): number | undefined {
  const known = context.recordNos.get(recordId);
  if (known !== undefined) return known;
  const row = context.statements('SELECT record_no FROM record WHERE record_id = ?').get(recordId) as
    { record_no: number } | undefined;
  if (row !== undefined) context.recordNos.set(recordId, row.record_no);
  return row?.record_no;
}
