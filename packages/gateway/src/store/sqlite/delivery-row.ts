import type { Delivery, DeliveryCause } from '@lienthong/core';

export interface DeliveryRow {
  readonly delivery_no: number;
  readonly delivery_id: string;
  readonly exchange_id: string;
  readonly participant_id: string;
  readonly target: string;
  readonly kind: Delivery['kind'];
  readonly record_no: number;
  readonly record_id: string;
  readonly version: number;
  readonly state: Delivery['state'];
  readonly attempt: number;
  readonly due_at: number;
  readonly lease_until: number | null;
  readonly fence: number;
  readonly upstream_id: string | null;
  readonly cause: string | null;
  readonly outcome: string | null;
  readonly created_at: number;
  readonly settled_at: number | null;
}

/** A delivery with the outer id of its record. */
export const SELECT_DELIVERY = 'SELECT d.*, r.record_id FROM delivery d JOIN record r ON r.record_no = d.record_no';

export function toDelivery(row: DeliveryRow): Delivery {
  return {
    id: row.delivery_id,
    exchangeId: row.exchange_id,
    participantId: row.participant_id,
    target: row.target,
    kind: row.kind,
    recordId: row.record_id,
    version: row.version,
    state: row.state,
    attempt: row.attempt,
    dueAtMs: row.due_at,
    fence: row.fence,
    createdAtMs: row.created_at,
    ...(row.lease_until === null ? undefined : { leaseUntilMs: row.lease_until }),
    ...(row.upstream_id === null ? undefined : { upstreamId: row.upstream_id }),
    ...(row.cause === null ? undefined : { cause: JSON.parse(row.cause) as DeliveryCause }),
    ...(row.outcome === null ? undefined : { outcome: row.outcome }),
    ...(row.settled_at === null ? undefined : { settledAtMs: row.settled_at }),
  };
}
