import type { Configuration, ExchangeAnswer, ExchangeRequest } from '@lienthong/schemas';
import type {
  Clock,
  Hashing,
  IdentityResult,
  JobRun,
  Log,
  PublicKeySet,
  RecordKind,
  Store,
  StoredFile,
  StoredIdentity,
  StoredParticipant,
  StoredRecord,
} from '@lienthong/core';

import type { MessageSignature } from './security/message-signature.js';

/** What the HTTP routes may call: the pipelines and the ports, built once by `startGateway`. */
export interface Services {
  readonly configuration: Configuration;
  readonly store: Store;
  readonly clock: Clock;
  readonly hashing: Hashing;
  readonly log: Log;
  readonly keys: GatewayKeys;
  readonly intake: Intake;
  readonly files: Files;
  readonly identityChecks: IdentityChecks;
  readonly deliveries: Deliveries;
  readonly subjects: Subjects;
  readonly jobs: Jobs;
  /** Signs where the audit chain stands now. */
  checkpoint(): Promise<void>;
  /** True answers about each part the gateway depends on. */
  readiness(): Promise<readonly { readonly part: string; readonly ok: boolean; readonly detail?: string }[]>;
}

/** The gateway's own keys; private parts never leave this object. */
export interface GatewayKeys {
  /** Compact JWS over the payload with the key for receipts, checkpoints and deliveries. `typ` tells them apart. */
  sign(payload: Uint8Array | string, typ: 'receipt-root' | 'checkpoint' | 'record'): Promise<string>;
  /** A JWT access token with the key for tokens. */
  signToken(claims: Readonly<Record<string, unknown>>): Promise<string>;
  /** Public halves, of past keys too. */
  readonly jwks: PublicKeySet;
  /** Those among them that access tokens are signed with: a receipt's key opens no door. */
  readonly tokenJwks: PublicKeySet;
  /**
   * Makes a new key, which signs from now on; what earlier ones signed goes on verifying.
   * @returns its id.
   */
  rotate(purpose: 'signing' | 'token'): Promise<string>;
  /** 32 secret bytes: keys the digests of children's data that the store keeps. */
  readonly indexKey: Uint8Array;
}

export interface Submission {
  readonly participant: StoredParticipant;
  readonly idempotencyKey?: string;
  /** The body as received: what the receipt digests. */
  readonly body: Uint8Array;
  /** The sender's, over that body; verified. */
  readonly signature?: MessageSignature;
  readonly request: ExchangeRequest;
}

export interface Intake {
  /**
   * Runs the intake pipeline; resolves when committed and synced.
   * @throws {AuthError} ERR_AUTH_FORBIDDEN — no right for the kind or school.
   * @throws {RequestError} ERR_REQUEST_IDEMPOTENCY_CONFLICT — the key was used with another body.
   * @throws {AuthError} ERR_AUTH_REPLAYED — the signature was used for another submission, or is too old.
   * @throws {RecordError} ERR_RECORD_INVALID — every record was refused; `details.results` says why.
   */
  submit(submission: Submission): Promise<{ readonly answer: ExchangeAnswer; readonly replayed: boolean }>;
}

export interface FileUpload {
  readonly participant: StoredParticipant;
  readonly name: string;
  readonly content: Uint8Array;
  readonly school?: { readonly code: string; readonly name?: string };
  readonly schoolYear?: string;
  /** What for; the rows are let in under the rights that serve it. */
  readonly purpose?: string;
  /** Workbook profile, or `auto`. */
  readonly profile: string;
}

export interface Files {
  /**
   * Commits the file and returns at once; its rows are processed afterwards. The same content again gives the file already
   * known; one that was refused is tried again.
   */
  receive(upload: FileUpload): Promise<StoredFile>;
  /** The sender's rows with their errors and warnings, as .xlsx. */
  errorWorkbook(fileId: string): Promise<Uint8Array>;
}

export interface IdentityChecks {
  /** Checks people who are not submitted as records; at most the policy's number at once. */
  check(
    participant: StoredParticipant,
    people: readonly Readonly<Record<string, unknown>>[],
  ): Promise<readonly IdentityResult[]>;
}

export interface Deliveries {
  /** Sets dead deliveries going again; returns how many. */
  replay(
    actor: string,
    filter: { readonly ids?: readonly string[]; readonly target?: string; readonly causeCode?: string },
  ): Promise<number>;
}

/** Whom a request is about: the personal number, or name and birth date as a record holds them. */
export type SubjectClaim =
  { readonly personalNumber: string } | { readonly fullName: string; readonly birthDate: string };

/** A record held on a person, with what was found out of the person. */
export interface HeldRecord {
  readonly record: StoredRecord;
  readonly identity?: StoredIdentity;
}

/** Why something is erased; the words of a request would be personal data themselves. */
export const ERASURE_REASONS = ['subject-request', 'retention', 'sent-by-mistake', 'legal-order'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];

/** What people may ask of those who keep data about them. @source Luật 91/2025/QH15. */
export interface Subjects {
  /** Every record held on a person, of all kinds, schools and years. Contents are sealed: each is opened and looked at. */
  find(claim: SubjectClaim): AsyncIterable<HeldRecord>;
  /**
   * Erases what is held of a record; the audit chain still verifies, for it holds no content.
   * @throws {RecordError} ERR_RECORD_NOT_FOUND — there is no such record, or it is erased already.
   */
  erase(recordId: string, reason: ErasureReason, actor: string): Promise<{ readonly erasedAt: string }>;
}

export interface Jobs {
  list(): Promise<readonly JobDescription[]>;
  /** @throws {ConfigError} ERR_CONFIG_JOB_UNKNOWN. */
  run(name: string, actor: string): Promise<JobRun>;
}

export interface JobDescription {
  readonly name: string;
  readonly schedule: string;
  readonly timeZone: string;
  readonly enabled: boolean;
  readonly nextRunAt?: string;
  readonly lastRun?: JobRun;
}

export type { RecordKind };
