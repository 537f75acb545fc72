import { nextState, type ClaimedDelivery, type ClaimRequest, type StoredRecord } from '@lienthong/core';
import { deliveryMoves, MOVING, type MovingDelivery } from './delivery-moves.js';
import { SELECT_DELIVERY, toDelivery, type DeliveryRow } from './delivery-row.js';
import { toIdentity, type IdentityRow } from './identities.js';
import { readKeptVersion } from './kept-version.js';
import { toRecord, type RecordRow } from './record-row.js';
import type { WriteContext } from './write-context.js';

/** The partial index `delivery_due` answers where these words stand literally. */
export const IS_DUE = "lease_until IS NULL AND blocked = 0 AND state IN ('pending', 'waiting', 'submitted')";

/** Held up ones are set aside as they are met; at most this many in one claim. */
const MAX_SET_ASIDE = 10_000;
const MAX_LAPSED = 10_000;

/** Claims and lapses: what a worker takes, and what it let go of. */
export function claims(context: WriteContext) {
  const { statements, events, vault } = context;
  const moves = deliveryMoves(context);
  const due = statements(
    `SELECT ${MOVING} FROM delivery WHERE target = ? AND due_at <= ? AND ${IS_DUE}
     ORDER BY due_at, delivery_no LIMIT ?`,
  );
  const otherAtTarget = statements(
    `SELECT 1 FROM delivery WHERE record_no = ? AND target = ? AND state IN ('delivering', 'submitted')
       AND delivery_no <> ? LIMIT 1`,
  );
  const setAside = statements('UPDATE delivery SET blocked = 1 WHERE delivery_no = ?');
  const claim = statements(
    `UPDATE delivery SET state = ?, lease_until = ?, fence = fence + 1, attempt = attempt + ?, gated = 0
     WHERE delivery_no = ?`,
  );
  const delivery = statements(`${SELECT_DELIVERY} WHERE d.delivery_no = ?`);
  const record = statements('SELECT * FROM record WHERE record_no = ?');
  const keptVersion = statements('SELECT record FROM record_version WHERE record_no = ? AND version = ?');
  const identity = statements('SELECT * FROM identity WHERE record_no = ?');
  const deliveredVersion = statements('SELECT version FROM delivered_version WHERE record_no = ? AND target = ?');
  const lapsed = statements(`SELECT ${MOVING} FROM delivery WHERE lease_until <= ? ORDER BY lease_until LIMIT ?`);
  const lapse = statements('UPDATE delivery SET state = ?, lease_until = NULL, due_at = ? WHERE delivery_no = ?');

  return {
    claim({ nowMs, leaseMs, capacity }: ClaimRequest): ClaimedDelivery[] {
      return Object.entries(capacity).flatMap(([target, count]) => claimFor(target, count, nowMs, nowMs + leaseMs));
    },

    /** A lapsed send waits to be sent again; a lapsed poll is asked again. */
    endLapsedLeases(nowMs: number): number {
      const rows = lapsed.all(nowMs, MAX_LAPSED) as MovingDelivery[];
      for (const row of rows) endLease(row, nowMs);
      return rows.length;
    },
  };

  function claimFor(target: string, count: number, nowMs: number, leaseUntilMs: number): ClaimedDelivery[] {
    const taken: ClaimedDelivery[] = [];
    let aside = 0;
    while (taken.length < count && aside < MAX_SET_ASIDE) {
      const rows = due.all(target, nowMs, count - taken.length) as MovingDelivery[];
      if (rows.length === 0) break;
      for (const row of rows) {
        if (row.state !== 'submitted' && otherAtTarget.get(row.record_no, target, row.delivery_no) !== undefined) {
          setAside.run(row.delivery_no);
          aside++;
        } else {
          taken.push(take(row, leaseUntilMs));
        }
      }
    }
    return taken;
  }

  function take(row: MovingDelivery, leaseUntilMs: number): ClaimedDelivery {
    const purpose = row.state === 'submitted' ? 'poll' : 'send';
    const to = nextState(row.state, purpose === 'poll' ? 'poll' : 'claim');
    claim.run(to, leaseUntilMs, purpose === 'send' ? 1 : 0, row.delivery_no);
    moves.count(row, to);
    const identityRow = identity.get(row.record_no) as IdentityRow | undefined;
    const version = deliveredVersion.get(row.record_no, row.target) as { version: number } | undefined;
    const claimed = toDelivery(delivery.get(row.delivery_no) as DeliveryRow);
    return {
      delivery: claimed,
      purpose,
      record: recordOf(row),
      identity: identityRow && toIdentity(identityRow, claimed.recordId),
      deliveredVersion: version?.version ?? 0,
    };
  }

  function recordOf({ record_no, version }: MovingDelivery): StoredRecord {
    const current = record.get(record_no) as RecordRow;
    if (current.version === version) return toRecord(current, vault);
    const kept = keptVersion.get(record_no, version) as { record: string } | undefined;
    return kept === undefined ? toRecord(current, vault) : readKeptVersion(kept.record, current, vault);
  }

  function endLease(row: MovingDelivery, nowMs: number): void {
    const to = nextState(row.state, 'lapse');
    lapse.run(to, nowMs, row.delivery_no);
    moves.count(row, to);
    if (to !== 'waiting') return;
    events.push({
      event: 'delivery.retried',
      actor: 'gateway',
      subject: row.delivery_id,
      details: { target: row.target, reason: 'lease-lapsed' },
    });
    moves.unblock(row);
    if ((record.get(row.record_no) as RecordRow).erased_at !== null) {
      moves.end({ ...row, state: to }, 'cancel', nowMs, { code: 'ERR_RECORD_ERASED' });
      return;
    }
    const waiting = { ...row, state: to };
    const by = moves.overtakenBy(waiting);
    if (by !== undefined) moves.supersede(waiting, by, nowMs);
  }
}
