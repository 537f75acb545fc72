import type { AuditDraft } from '../../audit/audit-event.js';
import { isoTime } from '../../ports/clock.js';
import type { Delivery } from '../../exchange/delivery.js';
import type { ReceiptDraft } from '../../exchange/receipt.js';
import type {
  ClaimedDelivery,
  CommitOutcome,
  RecordWrite,
  Settlement,
  Store,
  StoredExchange,
  StoredFile,
  StoredIdentity,
  StoredParticipant,
  UnitOfWork,
  Write,
} from '../../ports/store.js';
import type { StoreRun } from './store-run.js';

/** Synthetic people only; everything is made from a short name, so that a test reads as what it is about. */
export const START_MS = Date.UTC(2026, 0, 5);
export const LEASE_MS = 60_000;

export const exchange = (id: string, more: Partial<StoredExchange> = {}): StoredExchange => ({
  exchangeId: id,
  participantId: 'school-a',
  bodyDigest: `digest-of-${id}`,
  kind: 'student',
  status: 'accepted',
  receivedAt: isoTime(START_MS),
  results: [{ index: 0, recordId: `record-of-${id}`, version: 1, outcome: 'accepted', warnings: [] }],
  ...more,
});

export const record = (id: string, more: Partial<RecordWrite> = {}): RecordWrite => ({
  kind: 'student',
  recordId: id,
  version: 1,
  event: 'NEW',
  participantId: 'school-a',
  school: '79000001',
  schoolYear: '2025-2026',
  commune: '26734',
  contentDigest: `content-${id}-${more.version ?? 1}`,
  content: `{"fullName":"Nguyễn Văn ${id}"}`,
  updatedAt: isoTime(START_MS),
  ...more,
});

export const delivery = (id: string, recordId: string, more: Partial<Delivery> = {}): Delivery => ({
  id,
  exchangeId: 'exchange-1',
  participantId: 'school-a',
  target: 'sector-db',
  kind: 'student',
  recordId,
  version: 1,
  state: 'pending',
  attempt: 0,
  dueAtMs: START_MS,
  fence: 0,
  createdAtMs: START_MS,
  ...more,
});

export const identity = (recordId: string, more: Partial<StoredIdentity> = {}): StoredIdentity => ({
  recordId,
  status: 'verified',
  fields: [],
  hints: [],
  claimDigest: 'claim',
  checkedAt: isoTime(START_MS),
  ...more,
});

export const file = (id: string, more: Partial<StoredFile> = {}): StoredFile => ({
  fileId: id,
  participantId: 'school-a',
  name: 'danh-sach.xlsx',
  sizeBytes: 3,
  contentDigest: `digest-of-${id}`,
  profile: 'auto',
  status: 'received',
  receivedAt: isoTime(START_MS),
  summary: { read: 0, accepted: 0, unchanged: 0, rejected: 0, exchangeIds: [] },
  ...more,
});

export const participant = (id: string, more: Partial<StoredParticipant> = {}): StoredParticipant => ({
  participantId: id,
  name: `Trường ${id}`,
  type: 'school',
  jwks: { keys: [] },
  rights: [{ operation: 'submit', kinds: ['*'], schools: ['*'] }],
  status: 'active',
  createdAt: isoTime(START_MS),
  ...more,
});

export const accepted = (subject: string, details: AuditDraft['details'] = {}): AuditDraft => ({
  event: 'exchange.accepted',
  actor: 'school-a',
  subject,
  details,
});

export const receiptDraft = (exchangeId: string): ReceiptDraft => ({
  exchangeId,
  participant: 'school-a',
  kind: 'student',
  contentDigest: 'bmljaHRz',
  salt: 'c2FsdA',
  schemaVersion: '1',
  outcome: 'accepted',
  records: [{ recordId: `record-of-${exchangeId}`, version: 1, outcome: 'accepted' }],
  rejected: 0,
  receivedAt: isoTime(START_MS),
});

/** A unit as intake makes it: an exchange with a record, its keys, two deliveries, an audit event and a receipt. */
export const intakeUnit = (id: string): UnitOfWork => ({
  writes: [
    { type: 'insert-exchange', exchange: exchange(id, { idempotencyKey: `key-of-${id}` }) },
    { type: 'put-record', record: record(`record-of-${id}`), expectedVersion: 0 },
    {
      type: 'put-record-key',
      key: { digest: `source-${id}`, type: 'source-id', recordId: `record-of-${id}` },
    },
    ...['sector-db', 'lgsp'].map((target): Write => ({
      type: 'insert-delivery',
      delivery: delivery(`${target}-of-${id}`, `record-of-${id}`, { exchangeId: id, target }),
      gated: false,
    })),
  ],
  events: [accepted(id)],
  receipt: receiptDraft(id),
});

/** Commits writes without events. */
export const write = (store: Store, ...writes: Write[]): Promise<CommitOutcome> => store.commit({ writes, events: [] });

/** A record in its first version with one delivery. */
export async function givenDelivery(
  { store }: StoreRun,
  deliveryId: string,
  more: Partial<Delivery> = {},
  gated = false,
): Promise<void> {
  const recordId = more.recordId ?? `record-of-${deliveryId}`;
  await write(
    store,
    { type: 'put-record', record: record(recordId), expectedVersion: 0 },
    { type: 'insert-delivery', delivery: delivery(deliveryId, recordId, more), gated },
  );
}

/** The next version of a record, with its delivery to the same target. */
export async function givenNextVersion(
  { store }: StoreRun,
  recordId: string,
  version: number,
  deliveryId: string,
  more: Partial<Delivery> = {},
): Promise<void> {
  await write(
    store,
    {
      type: 'put-record',
      record: record(recordId, { version, event: 'UPDATE', content: `{"version":${version}}` }),
      expectedVersion: version - 1,
    },
    { type: 'insert-delivery', delivery: delivery(deliveryId, recordId, { version, ...more }), gated: false },
  );
}

/** Claims what is due now at the sector database. */
export const claim = ({ store, clock }: StoreRun, count = 10, target = 'sector-db') =>
  store.claim({ nowMs: clock.now(), leaseMs: LEASE_MS, capacity: { [target]: count } });

export const claimedIds = async (run: StoreRun, count = 10, target = 'sector-db'): Promise<readonly string[]> =>
  (await claim(run, count, target)).map((claimed) => claimed.delivery.id);

export const settle = (
  { store, clock }: StoreRun,
  { delivery: { id, fence } }: ClaimedDelivery,
  more: Pick<Settlement, 'event'> & Partial<Settlement>,
): Promise<CommitOutcome> =>
  write(store, {
    type: 'settle-delivery',
    settlement: { deliveryId: id, fence, atMs: clock.now(), ...more },
  });

export const stateOf = async ({ store }: StoreRun, deliveryId: string): Promise<string | undefined> =>
  (await store.findDelivery(deliveryId))?.state;

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Code of the error that a promise is refused with; `undefined` where it is kept. */
export const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => (error as { code?: unknown }).code,
  );
