import type { RecordByKind, RecordKind } from '@lienthong/schemas';
import type { AdministrativeAct, IdentityAnswer, IdentityQuestion } from '../identity/identity.js';
import type { ExchangeError } from '../errors/errors.js';
import type { Clock } from '../ports/clock.js';
import type { HttpClient, HttpClientOptions } from '../ports/http.js';
import type { Hashing } from '../ports/hashing.js';
import type { Log } from '../ports/log.js';
import type { NormalizedRow, RecordEvent } from '../record/record.js';

/**
 * An adapter speaks one system's language. It says what went wrong by throwing an `ExchangeError`; it never retries,
 * sleeps, reads the environment or opens a connection but through its context.
 */
export interface AdapterDefinition<Config, R extends RecordKind = never, W extends RecordKind = never> {
  /** Unique, kebab-case. */
  readonly name: string;
  /** Of the adapter, semantic. */
  readonly version: string;
  /** Standards or services with their versions, as their owners name them. */
  readonly speaks: readonly string[];
  /** Kinds it reads. */
  readonly reads: readonly R[];
  /** Kinds it writes. */
  readonly writes: readonly W[];
  /** JSON Schema of the configuration, checked before `open`; secrets are `writeOnly`. */
  readonly configSchema: object;
  /** Default false: every read is a full read. */
  readonly supportsCursor?: boolean;
  /** Default false: absence is not deletion. */
  readonly supportsDeletes?: boolean;
  /** Default false: the target does not know our delivery id, so an unanswered write may arrive twice. */
  readonly supportsIdempotentWrite?: boolean;
  /** Records one write may carry; default 1. */
  readonly maxBatch?: number;
  open(config: Config, context: AdapterContext): Promise<AdapterSession<R, W>>;
}

/** What an adapter may use of the world. */
export interface AdapterContext {
  /** A guarded client for one host. */
  http(options: HttpClientOptions): HttpClient;
  readonly hashing: Hashing;
  readonly clock: Clock;
  readonly log: Log;
  /** Aborts when the session must end. */
  readonly signal: AbortSignal;
}

export interface AdapterSession<R extends RecordKind = never, W extends RecordKind = never> {
  /** Whether the system can be reached and knows us; never throws. */
  probe(): Promise<{ readonly ok: boolean; readonly detail?: string }>;
  /** Rows page by page; the cursor resumes after the page it came with. */
  read?(request: ReadRequest<R>): AsyncIterable<ReadPage<R>>;
  /**
   * Sends a batch and gives one outcome for each record, in order. Throws only when the whole batch failed in the same
   * way (no answer, no login, throttled): then nothing is known to have been taken.
   */
  write?(batch: readonly OutgoingRecord<W>[], signal: AbortSignal): Promise<readonly WriteOutcome[]>;
  /** Asks what became of a batch that the target answers later; `pending` while it is not known. */
  poll?(upstreamId: string, batch: readonly OutgoingRecord<W>[], signal: AbortSignal): Promise<readonly WriteOutcome[]>;
  /** Asks the population database one question under one administrative act. */
  ask?(question: IdentityQuestion, act: AdministrativeAct, signal: AbortSignal): Promise<IdentityAnswer>;
  close(): Promise<void>;
}

export interface ReadRequest<R extends RecordKind> {
  readonly kind?: R;
  readonly cursor?: string;
  readonly limit?: number;
  readonly signal?: AbortSignal;
}

export interface ReadPage<R extends RecordKind> {
  readonly rows: readonly NormalizedRow<R>[];
  readonly cursor: string;
}

/** A record on its way out; `deliveryId` is the same on every attempt. */
export interface OutgoingRecord<W extends RecordKind = RecordKind> {
  readonly deliveryId: string;
  readonly attempt: number;
  readonly kind: W;
  readonly recordId: string;
  readonly version: number;
  readonly event: RecordEvent;
  readonly record: RecordByKind[W];
  /** Status of the last identity check, where one was made. */
  readonly identity?: string;
  /** Detached JWS of the canonical record, by the gateway. */
  readonly signature?: string;
  /** ISO 8601 UTC. */
  readonly updatedAt: string;
}

export type WriteOutcome =
  /** The target holds the record now; `stale`: it already held this version or a newer one. */
  | { readonly outcome: 'accepted'; readonly upstreamId?: string; readonly detail?: string }
  | { readonly outcome: 'stale'; readonly upstreamId?: string }
  /** The target will answer later; ask with `poll(upstreamId)` not before `pollAfterMs`. */
  | { readonly outcome: 'submitted'; readonly upstreamId: string; readonly pollAfterMs?: number }
  /** Only as an answer to `poll`: not known yet. */
  | { readonly outcome: 'pending'; readonly pollAfterMs?: number }
  /** Lasting: this record will not be taken as it is. */
  | {
      readonly outcome: 'rejected';
      readonly error: ExchangeError;
      readonly fields?: readonly { readonly field: string; readonly code: string }[];
    }
  /** Passing: this record, not the batch, may be sent again. */
  | { readonly outcome: 'failed'; readonly error: ExchangeError };

/** Checks nothing; lets the compiler infer the kinds. */
export function defineAdapter<Config, R extends RecordKind = never, W extends RecordKind = never>(
  definition: AdapterDefinition<Config, R, W>,
): AdapterDefinition<Config, R, W> {
  return definition;
}
