import type {
  Delivery,
  IdentityResult,
  IdentityStatus,
  RecordEvent,
  RecordKind,
  RecordByKind,
  StoredFile,
} from '@lienthong/core';
import type { ExchangeAnswer } from '@lienthong/schemas';

/** The acknowledgement of a submission, with what is needed to prove it later. */
export interface Submitted extends ExchangeAnswer {
  /** The key under which it was sent; sent again with the same records it gives this answer. */
  readonly idempotencyKey: string;
  /** The gateway had taken this submission before. */
  readonly replayed: boolean;
  /** The body as sent: what the receipt digests. */
  readonly body: string;
}

/** One exchange as the gateway keeps it. */
export interface ExchangeStatus extends ExchangeAnswer {
  readonly participantId: string;
  readonly kind: RecordKind;
  /** How many deliveries stand in which state, by target. */
  readonly deliveries?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** A record that flows back. */
export interface PulledRecord<K extends RecordKind = RecordKind> {
  readonly recordId: string;
  readonly version: number;
  readonly event: RecordEvent;
  readonly updatedAt: string;
  readonly identity?: { readonly status: IdentityStatus; readonly checkedAt: string };
  readonly record: RecordByKind[K];
}

export interface PulledPage<K extends RecordKind = RecordKind> {
  readonly items: readonly PulledRecord<K>[];
  /** Keep it once the items are safe: the next pull begins after it. */
  readonly cursor: string;
}

/** A file that was sent, and how far it has come. */
export type FileStatus = Omit<StoredFile, 'contentDigest'>;

export interface IdentityCheckResult extends IdentityResult {
  readonly index: number;
}

/** Where one record is on its way to one target. */
export interface DeliveryStatus extends Omit<
  Delivery,
  'dueAtMs' | 'createdAtMs' | 'settledAtMs' | 'leaseUntilMs' | 'fence'
> {
  readonly dueAt: string;
  readonly createdAt: string;
  readonly settledAt?: string;
}
