import { isoTime, saltedDigest } from '@lienthong/core';
import type {
  AuditDraft,
  Delivery,
  ReceiptDraft,
  RecordKind,
  RecordResult,
  StoredExchange,
  Write,
} from '@lienthong/core';
import { SCHEMA_VERSION } from '@lienthong/schemas';
import type { BatchSubmission, IdentifiedItem } from '../intake-item.js';
import type { PipelinePorts } from '../ports.js';
import type { PlannedDelivery } from './route.js';

/** A held record waits for its person to be verified, however long that takes. */
const HELD_MS = 100 * 365 * 86_400_000;

export interface Admitted {
  /** Every item was refused: nothing is kept but the audit event. */
  readonly refused: boolean;
  readonly exchange: StoredExchange;
  readonly writes: readonly Write[];
  readonly events: readonly AuditDraft[];
  readonly receipt: ReceiptDraft;
}

/** Turns what the stages found into one unit of work: what is kept, owed, proved and audited in a single commit. */
export function admit(
  ports: PipelinePorts,
  submission: BatchSubmission,
  found: {
    readonly items: readonly IdentifiedItem[];
    readonly deliveries: readonly PlannedDelivery[];
    readonly bodyDigest: string;
    readonly nowMs: number;
  },
): Admitted {
  const { items, deliveries, bodyDigest, nowMs } = found;
  const { participantId } = submission.participant;
  const exchangeId = ports.newId();
  const receivedAt = isoTime(nowMs);
  const results = items.map(resultOf);
  const counts = count(items);
  const status = counts.rejected > 0 ? 'partial' : counts.accepted === 0 ? 'unchanged' : 'accepted';
  const refused = counts.rejected === items.length;
  const exchange: StoredExchange = {
    exchangeId,
    participantId,
    ...(submission.idempotencyKey !== undefined && { idempotencyKey: submission.idempotencyKey }),
    bodyDigest,
    ...(submission.signature && { signature: submission.signature.jws }),
    kind: submission.kind,
    status,
    receivedAt,
    results,
  };
  const salt = base64url(ports.hashing.random(16));
  return {
    refused,
    exchange,
    writes: [
      ...items.flatMap((item) => recordWrites(submission.kind, item, participantId, receivedAt)),
      ...deliveries.map((planned) =>
        deliveryWrite(ports, planned, { exchangeId, participantId, kind: submission.kind, nowMs }),
      ),
    ],
    events: [
      {
        event: refused ? 'exchange.refused' : 'exchange.accepted',
        actor: participantId,
        ...(!refused && { subject: exchangeId }),
        details: {
          kind: submission.kind,
          ...counts,
          ...(submission.signature && { signedWith: submission.signature.kid }),
          ...(refused && { code: 'ERR_RECORD_INVALID' }),
        },
      },
    ],
    receipt: {
      exchangeId,
      participant: participantId,
      kind: submission.kind,
      contentDigest: saltedDigest(salt, submission.body, ports.hashing),
      salt,
      schemaVersion: SCHEMA_VERSION,
      outcome: status,
      records: items.flatMap((item) =>
        item.outcome === 'rejected'
          ? []
          : [{ recordId: item.recordId!, version: item.version!, outcome: item.outcome }],
      ),
      rejected: counts.rejected,
      receivedAt,
    },
  };
}

const base64url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

function count(items: readonly IdentifiedItem[]): Record<IdentifiedItem['outcome'], number> {
  const counts = { accepted: 0, unchanged: 0, stale: 0, rejected: 0 };
  for (const item of items) counts[item.outcome] += 1;
  return counts;
}

function resultOf(item: IdentifiedItem): RecordResult {
  return {
    index: item.index,
    outcome: item.outcome,
    ...(item.recordId !== undefined && { recordId: item.recordId, version: item.version! }),
    ...(item.faults.length > 0 && { errors: item.faults }),
    ...(item.warnings.length > 0 && { warnings: item.warnings }),
  };
}

function recordWrites(kind: RecordKind, item: IdentifiedItem, participantId: string, updatedAt: string): Write[] {
  if (item.outcome === 'rejected' || item.outcome === 'stale') return [];
  const recordId = item.recordId!;
  const writes: Write[] = [];
  if (item.outcome === 'accepted') {
    writes.push({
      type: 'put-record',
      expectedVersion: item.expectedVersion!,
      record: {
        kind,
        recordId,
        version: item.version!,
        event: item.event!,
        participantId,
        school: item.school,
        schoolYear: item.schoolYear,
        commune: communeOf(item.record),
        contentDigest: item.contentDigest!,
        content: item.content!,
        updatedAt,
      },
    });
  }
  for (const key of item.newKeys ?? []) writes.push({ type: 'put-record-key', key });
  if (item.identity) {
    writes.push({
      type: 'put-identity',
      identity: { ...item.identity, recordId, claimDigest: item.claimDigest!, checkedAt: updatedAt },
      releases: !item.held,
    });
  }
  return writes;
}

function communeOf(record: unknown): string {
  const address = (record as { permanentAddress?: { communeCode?: string } } | undefined)?.permanentAddress;
  return address?.communeCode ?? '';
}

function deliveryWrite(
  ports: PipelinePorts,
  planned: PlannedDelivery,
  of: { exchangeId: string; participantId: string; kind: RecordKind; nowMs: number },
): Write {
  const { item, target, gated } = planned;
  const maxWaitMs = item.held ? HELD_MS : (ports.configuration.identity?.policy?.maxWaitMs ?? 3_600_000);
  const delivery: Delivery = {
    id: ports.newId(),
    exchangeId: of.exchangeId,
    participantId: of.participantId,
    target,
    kind: of.kind,
    recordId: item.recordId!,
    version: item.version!,
    state: 'pending',
    attempt: 0,
    dueAtMs: gated ? of.nowMs + maxWaitMs : of.nowMs,
    fence: 0,
    createdAtMs: of.nowMs,
  };
  return { type: 'insert-delivery', delivery, gated };
}
