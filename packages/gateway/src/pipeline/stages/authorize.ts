import { RecordError } from '@lienthong/core';
import { requireRight } from '../../security/authorize.js';
import type { IntakeBatch, NormalizedItem } from '../intake-item.js';
import type { PipelinePorts } from '../ports.js';

/**
 * Refuses the whole submission where the participant may not send this kind for each school it names, or where the
 * province has made the sector database the master of the kind. A refusal leaves its audit event.
 * @throws {AuthError} ERR_AUTH_FORBIDDEN.
 * @throws {RecordError} ERR_RECORD_MASTER.
 */
export async function authorize(
  ports: PipelinePorts,
  batch: IntakeBatch,
  items: readonly NormalizedItem[],
): Promise<void> {
  const schools = new Set(items.map((item) => item.school));
  try {
    if (ports.configuration.master?.[batch.kind] === 'sector-db') throw new RecordError('ERR_RECORD_MASTER');
    // A record without a school has a fault of its own, which says more than a refusal.
    for (const school of schools)
      requireRight(batch.participant, 'submit', batch.kind, school === '' ? undefined : school);
  } catch (error) {
    await ports.store.commit({
      writes: [],
      events: [
        {
          event: 'exchange.refused',
          actor: batch.participant.participantId,
          details: { code: (error as { code?: unknown }).code, kind: batch.kind, records: items.length },
        },
      ],
    });
    throw error;
  }
}
