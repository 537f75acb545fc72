import { DELIVERY_TRANSITIONS, nextState, StoreError, type DeliveryState, type Write } from '@lienthong/core';
import { deliveryMoves, MOVING, type MovingDelivery } from './delivery-moves.js';
import { recordNoOf, type WriteContext } from './write-context.js';

type ClaimedRow = MovingDelivery & { readonly lease_until: number | null; readonly fence: number };

export function deliveryWrites(context: WriteContext) {
  const { statements, tally, clock } = context;
  const moves = deliveryMoves(context);
  const insert = statements(
    `INSERT INTO delivery (delivery_id, exchange_id, participant_id, target, kind, record_no, version, state, attempt,
       due_at, lease_until, fence, gated, upstream_id, cause_code, cause, outcome, created_at, settled_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const older = statements(
    `SELECT ${MOVING} FROM delivery WHERE record_no = ? AND target = ? AND version < ?
       AND state IN ('pending', 'waiting', 'dead')`,
  );
  const find = statements(`SELECT ${MOVING}, lease_until, fence FROM delivery WHERE delivery_id = ?`);
  const settle = statements(
    `UPDATE delivery SET state = ?, due_at = coalesce(?, due_at), lease_until = NULL, upstream_id = ?, outcome = ?,
       cause_code = ?, cause = ?, settled_at = ? WHERE delivery_no = ?`,
  );
  const upstreamOf = statements('SELECT upstream_id FROM delivery WHERE delivery_no = ?');
  const delivered = statements(
    `INSERT INTO delivered_version (record_no, target, version) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET version = max(version, excluded.version)`,
  );
  const erasedAt = statements('SELECT 1 FROM record WHERE record_no = ? AND erased_at IS NOT NULL');
  const replay = statements(
    `UPDATE delivery SET state = ?, due_at = ?, attempt = 0, settled_at = NULL, cause = NULL, cause_code = NULL,
       upstream_id = NULL, gated = 0, blocked = 0 WHERE delivery_no = ?`,
  );

  return {
    'insert-delivery'({ delivery, gated }: Extract<Write, { type: 'insert-delivery' }>): boolean {
      const recordNo = recordNoOf(context, delivery.recordId);
      if (recordNo === undefined) {
        throw new StoreError('ERR_STORE_CONFLICT', { details: { recordId: delivery.recordId, reason: 'no record' } });
      }
      const before = context.newRecords.has(recordNo)
        ? []
        : (older.all(recordNo, delivery.target, delivery.version) as MovingDelivery[]);
      for (const one of before) moves.supersede(one, delivery.id, delivery.createdAtMs);
      insert.run(
        delivery.id,
        delivery.exchangeId,
        delivery.participantId,
        delivery.target,
        delivery.kind,
        recordNo,
        delivery.version,
        delivery.state,
        delivery.attempt,
        delivery.dueAtMs,
        delivery.leaseUntilMs ?? null,
        delivery.fence,
        gated ? 1 : 0,
        delivery.upstreamId ?? null,
        delivery.cause?.code ?? null,
        delivery.cause === undefined ? null : JSON.stringify(delivery.cause),
        delivery.outcome ?? null,
        delivery.createdAtMs,
        delivery.settledAtMs ?? null,
      );
      tally.countDelivery(delivery.target, delivery.state, 1);
      return true;
    },

    'settle-delivery'({ settlement }: Extract<Write, { type: 'settle-delivery' }>): boolean {
      const delivery = find.get(settlement.deliveryId) as ClaimedRow | undefined;
      if (delivery === undefined || delivery.lease_until === null || delivery.fence !== settlement.fence) return false;
      const to = nextState(delivery.state, settlement.event);
      const { cause } = settlement;
      settle.run(
        to,
        settlement.dueAtMs ?? null,
        upstreamAfter(delivery, to, settlement.upstreamId),
        settlement.outcome ?? null,
        cause?.code ?? null,
        cause === undefined ? null : JSON.stringify(cause),
        to === 'delivered' || to === 'dead' ? settlement.atMs : null,
        delivery.delivery_no,
      );
      moves.count(delivery, to);
      if (to === 'submitted') return true;
      moves.unblock(delivery);
      if (to === 'delivered') {
        delivered.run(delivery.record_no, delivery.target, delivery.version);
        moves.forgetVersion(delivery);
      }
      if (to === 'waiting' && !endIfErased({ ...delivery, state: to }, settlement.atMs)) {
        supersedeIfOvertaken({ ...delivery, state: to }, settlement.atMs);
      }
      return true;
    },

    'move-delivery'({ deliveryId, event, dueAtMs, cause }: Extract<Write, { type: 'move-delivery' }>): boolean {
      const delivery = find.get(deliveryId) as ClaimedRow | undefined;
      if (delivery === undefined || DELIVERY_TRANSITIONS[delivery.state][event] === undefined) return false;
      if (event === 'cancel') {
        moves.end(delivery, 'cancel', clock.now(), cause);
        return true;
      }
      if (supersedeIfOvertaken(delivery, clock.now())) return true;
      const to = nextState(delivery.state, 'replay');
      replay.run(to, dueAtMs, delivery.delivery_no);
      moves.count(delivery, to);
      return true;
    },
  };

  /** What was under way when its record was erased is not tried again. */
  function endIfErased(delivery: MovingDelivery, atMs: number): boolean {
    if (erasedAt.get(delivery.record_no) === undefined) return false;
    moves.end(delivery, 'cancel', atMs, { code: 'ERR_RECORD_ERASED' });
    return true;
  }

  function supersedeIfOvertaken(delivery: MovingDelivery, atMs: number): boolean {
    const by = moves.overtakenBy(delivery);
    if (by !== undefined) moves.supersede(delivery, by, atMs);
    return by !== undefined;
  }

  /** The target's own id is kept as long as the target has the record. */
  function upstreamAfter(delivery: MovingDelivery, to: DeliveryState, upstreamId: string | undefined): string | null {
    if (upstreamId !== undefined) return upstreamId;
    if (to === 'waiting' || delivery.state !== 'submitted') return null;
    return (upstreamOf.get(delivery.delivery_no) as { upstream_id: string | null }).upstream_id;
  }
}
