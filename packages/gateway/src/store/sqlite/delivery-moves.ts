import { nextState, type DeliveryCause, type DeliveryState } from '@lienthong/core';
import type { WriteContext } from './write-context.js';

/** What a change of state needs to know of a delivery. */
export interface MovingDelivery {
  readonly delivery_no: number;
  readonly delivery_id: string;
  readonly target: string;
  readonly record_no: number;
  readonly version: number;
  readonly state: DeliveryState;
}

export const MOVING = 'delivery_no, delivery_id, target, record_no, version, state';

/** The changes of state that several writes share. */
export function deliveryMoves({ statements, tally, events }: WriteContext) {
  const end = statements(
    `UPDATE delivery SET state = ?, settled_at = ?, lease_until = NULL, gated = 0,
       cause = coalesce(?, cause), cause_code = coalesce(?, cause_code) WHERE delivery_no = ?`,
  );
  const unblock = statements('UPDATE delivery SET blocked = 0 WHERE record_no = ? AND target = ? AND blocked = 1');
  const newer = statements(
    `SELECT delivery_id FROM delivery WHERE record_no = ? AND target = ? AND version > ?
       AND state NOT IN ('cancelled', 'superseded') ORDER BY version DESC LIMIT 1`,
  );
  const recordVersion = statements('SELECT version FROM record WHERE record_no = ?');
  const dropVersion = statements(
    `DELETE FROM record_version WHERE record_no = ?1 AND version = ?2 AND NOT EXISTS (
       SELECT 1 FROM delivery WHERE record_no = ?1 AND version = ?2
         AND state IN ('pending', 'delivering', 'submitted', 'waiting', 'dead'))`,
  );

  const moves = {
    /** Counts a delivery under its new state. */
    count(delivery: MovingDelivery, to: DeliveryState): void {
      if (delivery.state === to) return;
      tally.countDelivery(delivery.target, delivery.state, -1);
      tally.countDelivery(delivery.target, to, 1);
    },

    /** Lets other versions of the record go to the target again. */
    unblock: (delivery: MovingDelivery): void => void unblock.run(delivery.record_no, delivery.target),

    /** Id of the newest later version that goes, or went, to the same target. */
    overtakenBy: (delivery: MovingDelivery): string | undefined =>
      (newer.get(delivery.record_no, delivery.target, delivery.version) as { delivery_id: string } | undefined)
        ?.delivery_id,

    /** Ends a delivery as `cancelled` or `superseded`. */
    end(delivery: MovingDelivery, event: 'cancel' | 'supersede', atMs: number, cause?: DeliveryCause): void {
      const to = nextState(delivery.state, event);
      end.run(to, atMs, cause === undefined ? null : JSON.stringify(cause), cause?.code ?? null, delivery.delivery_no);
      moves.count(delivery, to);
      moves.forgetVersion(delivery);
    },

    supersede(delivery: MovingDelivery, by: string, atMs: number): void {
      moves.end(delivery, 'supersede', atMs);
      events.push({
        event: 'delivery.superseded',
        actor: 'gateway',
        subject: delivery.delivery_id,
        details: { target: delivery.target, by },
      });
    },

    /** An older version kept for open deliveries goes with the last of them. */
    forgetVersion({ record_no, version }: MovingDelivery): void {
      const current = recordVersion.get(record_no) as { version: number };
      if (current.version !== version) dropVersion.run(record_no, version);
    },
  };
  return moves;
}
