import type { ClaimedDelivery, OutgoingRecord, RecordByKind, RecordKind } from '@lienthong/core';
import { detached, signingInput } from '@lienthong/core';
import type { PipelinePorts } from '../ports.js';

export interface SignedDelivery {
  readonly claimed: ClaimedDelivery;
  readonly outgoing: OutgoingRecord;
}

/** Vouches for every record that leaves: a detached JWS over the canonical record with its id and version. */
export async function sign(
  ports: PipelinePorts,
  batch: readonly ClaimedDelivery[],
): Promise<readonly SignedDelivery[]> {
  return Promise.all(
    batch.map(async (claimed) => {
      const { delivery, record, identity, deliveredVersion, purpose } = claimed;
      // The sender says NEW or UPDATE; what the target took before decides what it is told.
      const event = record.event === 'CANCEL' ? 'CANCEL' : deliveredVersion === 0 ? 'NEW' : 'UPDATE';
      const unsigned = {
        deliveryId: delivery.id,
        attempt: delivery.attempt,
        kind: record.kind,
        recordId: record.recordId,
        // A poll asks about what was sent, which may be an older version by now.
        version: purpose === 'poll' ? delivery.version : record.version,
        event,
        record: JSON.parse(record.content) as RecordByKind[RecordKind],
        ...(identity && { identity: identity.status }),
        updatedAt: record.updatedAt,
      } as const;
      const signature =
        purpose === 'poll'
          ? undefined
          : detached(await ports.keys.sign(signingInput(unsigned, record.content), 'record'));
      return { claimed, outgoing: { ...unsigned, ...(signature !== undefined && { signature }) } };
    }),
  );
}
