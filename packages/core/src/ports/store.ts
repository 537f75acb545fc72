import type { AuditCheckpoint, AuditDraft, AuditLine, ChainHead } from '../audit/audit-event.js';
import type { Delivery, DeliveryCause, DeliveryState } from '../exchange/delivery.js';
import type { Receipt, ReceiptDraft } from '../exchange/receipt.js';
import type { IdentityResult, IdentityStatus } from '../identity/identity.js';
import type { RecordEvent, RecordFault, RecordKind, RecordWarning } from '../record/record.js';

/**
 * The truth. A unit of work is data, not a callback: only so can a group commit merge many units into one synced
 * transaction. A unit is applied whole or refused whole, and refusing one never fails the others of its group.
 */
export interface Store {
  /** Resolves when the unit is committed and synced, or refused because an expectation did not hold. */
  commit(unit: UnitOfWork): Promise<CommitOutcome>;

  /** Claims due deliveries: `pending`/`waiting` ones become `delivering`, due `submitted` ones are claimed to be polled. */
  claim(request: ClaimRequest): Promise<readonly ClaimedDelivery[]>;
  /** Ends lapsed leases (`lapse`); returns how many. */
  endLapsedLeases(nowMs: number): Promise<number>;
  /** When the next delivery falls due, epoch ms. */
  nextDueAtMs(targets: readonly string[]): Promise<number | undefined>;

  /** Records that hold any of these keys (keyed digests). */
  findRecordKeys(digests: readonly string[]): Promise<readonly RecordKeyRow[]>;
  recordHeads(recordIds: readonly string[]): Promise<readonly RecordHead[]>;
  /** Records of a kind in the order of their last change, after the cursor; stable under concurrent writes. */
  listRecords(query: RecordQuery): Promise<Page<StoredRecord>>;

  findExchange(exchangeId: string): Promise<StoredExchange | undefined>;
  findExchangeByKey(participantId: string, idempotencyKey: string): Promise<StoredExchange | undefined>;
  /** Newest first. */
  listExchanges(query: {
    readonly participantId?: string;
    readonly cursor?: string;
    readonly limit: number;
  }): Promise<Page<StoredExchange>>;
  receiptOf(exchangeId: string): Promise<Receipt | undefined>;
  /** All receipts in the order of their commits. */
  receipts(): AsyncIterable<Receipt>;

  findDelivery(deliveryId: string): Promise<Delivery | undefined>;
  /** Oldest first. Those of an exchange are found through the records that its results name. */
  listDeliveries(query: DeliveryQuery): Promise<Page<Delivery>>;
  /** Deliveries by target and state. */
  countDeliveries(): Promise<
    readonly { readonly target: string; readonly state: DeliveryState; readonly count: number }[]
  >;

  identityOf(recordId: string): Promise<StoredIdentity | undefined>;
  countIdentities(): Promise<
    readonly {
      readonly school: string;
      readonly commune: string;
      readonly status: IdentityStatus;
      readonly count: number;
    }[]
  >;

  findFile(fileId: string): Promise<StoredFile | undefined>;
  fileContent(fileId: string): Promise<Uint8Array | undefined>;
  /** Files received and not yet processed, oldest first: what a restart goes on with. */
  unprocessedFiles(): Promise<readonly StoredFile[]>;
  fileRows(fileId: string): AsyncIterable<StoredFileRow>;

  findParticipant(participantId: string): Promise<StoredParticipant | undefined>;
  listParticipants(): Promise<readonly StoredParticipant[]>;

  lastJobRun(job: string): Promise<JobRun | undefined>;
  /** Newest first. */
  listJobRuns(job: string, limit: number): Promise<readonly JobRun[]>;

  /** Where this process's chain stands. */
  chainHead(): Promise<ChainHead>;
  /** Heads of all chains ever registered, this one included. */
  chainHeads(): Promise<readonly ChainHead[]>;
  /** Entries and checkpoints of one chain, or of all, in order. */
  auditLines(chain?: string): AsyncIterable<AuditLine>;

  /** Settles what was accepted, then closes. */
  close(): Promise<void>;
}

export interface UnitOfWork {
  readonly writes: readonly Write[];
  /** Audited in the same commit, in this order; what only the store can know (`delivery.superseded`) it adds behind. */
  readonly events: readonly AuditDraft[];
  /** The receipt that this unit owes; its position is that of the unit's first event. */
  readonly receipt?: ReceiptDraft;
}

export type CommitOutcome =
  | { readonly committed: true; readonly receipt?: Receipt }
  /** `refusedBy` is the index of the write whose expectation did not hold. */
  | { readonly committed: false; readonly refusedBy: number };

/** Every change the store knows. Where a write expects something, that is said; if it does not hold, the unit is refused. */
export type Write =
  /** Expects: no exchange with this id, and none with this participant and idempotency key. */
  | { readonly type: 'insert-exchange'; readonly exchange: StoredExchange }
  /** Expects: the record stands at `expectedVersion` (0: does not exist). */
  | { readonly type: 'put-record'; readonly record: RecordWrite; readonly expectedVersion: number }
  /**
   * Expects: the record exists and is not erased. Its content, its subject's key and what deliveries say of it are gone;
   * its deliveries that are not under way are cancelled; its keys stay, so that it does not come back.
   */
  | { readonly type: 'erase-record'; readonly recordId: string; readonly erasedAt: string }
  /** Expects: the key is free, or already that record's. */
  | { readonly type: 'put-record-key'; readonly key: RecordKeyRow }
  /** Supersedes `pending` and `waiting` (and `dead`) deliveries of older versions of the record to the target. */
  | { readonly type: 'insert-delivery'; readonly delivery: Delivery; readonly gated: boolean }
  /** Expects: the delivery is claimed with this fence. Also moves what was gated or superseded by it. */
  | { readonly type: 'settle-delivery'; readonly settlement: Settlement }
  /** Expects: the delivery's state allows the event (`cancel`, `replay`). A replay of an overtaken version supersedes it instead. */
  | {
      readonly type: 'move-delivery';
      readonly deliveryId: string;
      readonly event: 'cancel' | 'replay';
      readonly dueAtMs: number;
      readonly cause?: DeliveryCause;
    }
  /** What the last check of a person said. Where it releases, the record's gated deliveries are due at once. */
  | { readonly type: 'put-identity'; readonly identity: StoredIdentity; readonly releases: boolean }
  /** Expects: no file with this id. */
  | { readonly type: 'insert-file'; readonly file: StoredFile; readonly content: Uint8Array }
  | {
      readonly type: 'update-file';
      readonly fileId: string;
      readonly status: StoredFile['status'];
      readonly summary: FileSummary;
      readonly problem?: StoredFile['problem'];
    }
  | { readonly type: 'put-file-rows'; readonly fileId: string; readonly rows: readonly StoredFileRow[] }
  /** Expects: no participant with this id when `isNew`. */
  | { readonly type: 'put-participant'; readonly participant: StoredParticipant; readonly isNew: boolean }
  /** Expects: this issuer has not used this id. Kept until `keepUntilMs`. */
  | { readonly type: 'use-token-id'; readonly issuer: string; readonly tokenId: string; readonly keepUntilMs: number }
  /** Expects: no other run of the job is under way, or its lease has lapsed. */
  | { readonly type: 'begin-job-run'; readonly run: JobRun; readonly leaseUntilMs: number }
  | { readonly type: 'end-job-run'; readonly run: JobRun }
  | { readonly type: 'put-checkpoint'; readonly checkpoint: AuditCheckpoint };

export interface ClaimRequest {
  readonly nowMs: number;
  readonly leaseMs: number;
  /** How many of each target may be taken now. */
  readonly capacity: Readonly<Record<string, number>>;
}

export interface ClaimedDelivery {
  readonly delivery: Delivery;
  /** `poll`: it is with the target already; ask, never send. */
  readonly purpose: 'send' | 'poll';
  readonly record: StoredRecord;
  readonly identity: StoredIdentity | undefined;
  /** Version the target last took, 0 when none: decides NEW or UPDATE on the wire. */
  readonly deliveredVersion: number;
}

export interface Settlement {
  readonly deliveryId: string;
  readonly fence: number;
  readonly event: 'accept' | 'submit' | 'retry' | 'bury';
  /** When it is due again, for `submit` and `retry`. */
  readonly dueAtMs?: number;
  readonly upstreamId?: string;
  readonly outcome?: string;
  readonly cause?: DeliveryCause;
  readonly atMs: number;
}

export interface StoredExchange {
  readonly exchangeId: string;
  readonly participantId: string;
  readonly idempotencyKey?: string;
  /** SHA-256 of the body, keyed, base64url. */
  readonly bodyDigest: string;
  /** The sender's signature over the body, a detached JWS. */
  readonly signature?: string;
  readonly kind: RecordKind;
  readonly status: 'accepted' | 'partial' | 'unchanged';
  readonly receivedAt: string;
  readonly results: readonly RecordResult[];
}

export interface RecordResult {
  readonly index: number;
  readonly recordId?: string;
  readonly version?: number;
  readonly outcome: 'accepted' | 'unchanged' | 'stale' | 'rejected';
  readonly errors?: readonly RecordFault[];
  readonly warnings?: readonly RecordWarning[];
}

export interface RecordKeyRow {
  /** Keyed digest of scope, type and value, base64url. */
  readonly digest: string;
  readonly type: RecordKeyType;
  readonly recordId: string;
}
export type RecordKeyType = 'source-id' | 'sector-id' | 'personal-number' | 'name-and-birth-date' | 'natural';

export interface RecordHead {
  readonly recordId: string;
  readonly version: number;
  /** Keyed digest of the canonical content. */
  readonly contentDigest: string;
  readonly event: RecordEvent;
  readonly keys: readonly { readonly type: RecordKeyType; readonly digest: string }[];
  /** When what was held was erased; only the keys are left, so that it does not come back. */
  readonly erasedAt?: string;
}

export interface RecordWrite {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly version: number;
  readonly event: RecordEvent;
  readonly participantId: string;
  readonly school: string;
  readonly schoolYear: string;
  readonly commune: string;
  readonly contentDigest: string;
  /** Canonical JSON of the record. */
  readonly content: string;
  readonly updatedAt: string;
}

export interface StoredRecord extends RecordWrite {
  /** Grows with every change of any record; the cursor of `listRecords`. */
  readonly sequence: number;
}

export interface RecordQuery {
  readonly kind: RecordKind;
  readonly cursor?: string;
  readonly limit: number;
  /** Only these schools; absent: all. */
  readonly schools?: readonly string[];
  /** Only what this participant sent; absent: all. */
  readonly participantId?: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Absent at the end. For records the last sequence seen, given at the end too. */
  readonly cursor?: string;
}

export interface DeliveryQuery {
  readonly target?: string;
  readonly state?: DeliveryState;
  readonly exchangeId?: string;
  readonly recordId?: string;
  readonly participantId?: string;
  readonly causeCode?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface StoredIdentity extends IdentityResult {
  readonly recordId: string;
  /** Keyed digest of number, name key and birth date: a changed claim is asked again. */
  readonly claimDigest: string;
  readonly checkedAt: string;
}

export interface StoredFile {
  readonly fileId: string;
  readonly participantId: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly contentDigest: string;
  readonly school?: { readonly code: string; readonly name?: string };
  readonly schoolYear?: string;
  readonly purpose?: string;
  readonly profile: string;
  readonly status: 'received' | 'processed' | 'refused';
  readonly receivedAt: string;
  readonly summary: FileSummary;
  readonly problem?: { readonly code: string; readonly vi: string; readonly en: string };
}

export interface FileSummary {
  readonly profile?: string;
  readonly read: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly exchangeIds: readonly string[];
}

export interface StoredFileRow {
  readonly sheet: string;
  readonly row: number;
  readonly kind: RecordKind;
  readonly outcome: 'accepted' | 'unchanged' | 'stale' | 'rejected';
  readonly recordId?: string;
  readonly errors: readonly RecordFault[];
  readonly warnings: readonly RecordWarning[];
}

export interface StoredParticipant {
  readonly participantId: string;
  readonly name: string;
  readonly type: 'vendor' | 'school' | 'department' | 'agency' | 'operator';
  /** Public keys only. */
  readonly jwks: { readonly keys: readonly Readonly<Record<string, unknown>>[] };
  readonly rights: readonly Right[];
  /** What it must do besides showing a token. */
  readonly requires?: readonly ParticipantRequirement[];
  readonly status: 'active' | 'suspended' | 'revoked';
  /** Code of the agency under QĐ 20/2020/QĐ-TTg, where it has one. */
  readonly agencyCode?: string;
  /** Whom to turn to. */
  readonly contact?: { readonly name?: string; readonly email?: string; readonly phone?: string };
  /** ISO 8601 UTC; it may act from then, and until then. */
  readonly validFrom?: string;
  readonly validUntil?: string;
  readonly createdAt: string;
  readonly revokedAt?: string;
}

/** `proof-of-possession`: tokens bound to a key (DPoP). `signed-body`: a signature over each body that it submits. */
export type ParticipantRequirement = 'proof-of-possession' | 'signed-body';

/** Allows an operation; what no right allows is denied. */
export interface Right {
  readonly operation: 'submit' | 'pull' | 'identify' | 'operate';
  /** Kinds, or `*`. */
  readonly kinds: readonly (RecordKind | '*')[];
  /** School codes, or `*`. */
  readonly schools: readonly string[];
  /** Also every school of these communes and provinces, by the codes of today, as the registered schools say. */
  readonly communes?: readonly string[];
  readonly provinces?: readonly string[];
  /** Only for these purposes, which the request then names; absent: for any. */
  readonly purposes?: readonly string[];
}

export interface JobRun {
  readonly runId: string;
  readonly job: string;
  readonly startedAt: string;
  readonly endedAt?: string;
  readonly status: 'running' | 'succeeded' | 'failed';
  readonly result?: Readonly<Record<string, unknown>>;
  readonly problem?: { readonly code: string; readonly detail: string };
}
