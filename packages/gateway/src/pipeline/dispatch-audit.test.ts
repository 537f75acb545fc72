import { afterEach, describe, expect, test } from '@jest/globals';
import { DeliveryError, type AuditEntry, type WriteOutcome } from '@lienthong/core';
import { openTestPipeline, testVendor, type TestPipeline } from '../testing/test-pipeline.js';

let open: TestPipeline | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const REQUEST = {
  kind: 'student',
  school: { code: '86000001' },
  schoolYear: '2025-2026',
  records: [{ fullName: 'Nguyễn Văn An', sourceId: 'S1' }],
} as const;

/** What the audit chain says of deliveries after one record met a target that answers like this. */
async function auditedWhen(outcome: WriteOutcome): Promise<{ deliveryId: string; entries: AuditEntry[] }> {
  open = await openTestPipeline({
    sessions: { 'sector-db': { write: async (batch) => batch.map(() => outcome) } },
    configuration: { routes: [{ kind: 'student', targets: ['sector-db'] }] },
  });
  const { store } = open.ports;
  const body = new TextEncoder().encode(JSON.stringify(REQUEST));
  await open.intake.submit({ participant: testVendor, request: REQUEST as never, body });
  await open.drain();
  const entries: AuditEntry[] = [];
  for await (const line of store.auditLines()) {
    if (line.type === 'event' && line.event.startsWith('delivery.')) entries.push(line);
  }
  const [delivery] = (await store.listDeliveries({ limit: 1 })).items;
  return { deliveryId: delivery!.id, entries };
}

describe('given what a target makes of a record', () => {
  test.each<[WriteOutcome['outcome'], WriteOutcome, string, object]>([
    ['accepted', { outcome: 'accepted' }, 'delivery.delivered', { outcome: 'accepted' }],
    ['stale', { outcome: 'stale' }, 'delivery.delivered', { outcome: 'stale' }],
    ['submitted', { outcome: 'submitted', upstreamId: 'b-1' }, 'delivery.submitted', { upstreamId: 'b-1' }],
    [
      'failed',
      { outcome: 'failed', error: new DeliveryError('ERR_DELIVERY_TIMEOUT') },
      'delivery.retried',
      { code: 'ERR_DELIVERY_TIMEOUT' },
    ],
    [
      'rejected',
      { outcome: 'rejected', error: new DeliveryError('ERR_DELIVERY_REJECTED') },
      'delivery.dead',
      { code: 'ERR_DELIVERY_REJECTED' },
    ],
  ])('%s is audited once, with the delivery, the target and the attempt', async (_, outcome, event, details) => {
    const { deliveryId, entries } = await auditedWhen(outcome);
    expect(entries).toEqual([
      expect.objectContaining({
        event,
        actor: 'gateway',
        subject: deliveryId,
        details: expect.objectContaining({ target: 'sector-db', version: 1, attempt: 1, ...details }),
      }),
    ]);
  });
});
