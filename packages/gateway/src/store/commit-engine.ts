import type { AuditDraft, ChainHead, ClaimedDelivery, ClaimRequest, UnitOfWork } from '@lienthong/core';

type Awaitable<T> = T | Promise<T>;

/**
 * What a database does for group commit: one transaction at a time, opened, filled and ended by `createGroupCommit`.
 * Synchronous engines answer at once, others with a promise.
 */
export interface CommitEngine {
  begin(): Awaitable<void>;
  /** Applies each operation whole or not at all, in order; later ones see what earlier ones did. */
  apply(operations: readonly Operation[]): Awaitable<readonly Applied[]>;
  write(sealed: SealedGroup): Awaitable<void>;
  /** Resolves only when what was written is synced. */
  commit(): Awaitable<void>;
  /** Ends the transaction, if there still is one, without a trace. */
  rollback(): Awaitable<void>;
  /** Where the chain stands in the store: asked at the start and when the outcome of a commit is not known. */
  chainHead(): Awaitable<ChainHead>;
}

/** A change in one transaction: a unit of the caller's, or one the store makes up itself. */
export type Operation =
  | { readonly type: 'unit'; readonly unit: UnitOfWork }
  | { readonly type: 'claim'; readonly request: ClaimRequest }
  | { readonly type: 'end-lapsed-leases'; readonly nowMs: number };

export type Applied =
  /** `events` are those that the store adds to the caller's: what only it can know, such as what was superseded. */
  | { readonly result: 'done'; readonly value: OperationValue; readonly events: readonly AuditDraft[] }
  | { readonly result: 'refused'; readonly refusedBy: number }
  | { readonly result: 'failed'; readonly error: unknown };

export type OperationValue = readonly ClaimedDelivery[] | number | undefined;

/** What proves a group: its audit entries and its receipts under one signed root. */
export interface SealedGroup {
  /** Entries in the order of the chain, as JSON; the last stands at `head`. */
  readonly entries: readonly string[];
  readonly head: ChainHead;
  readonly receipts?: {
    /** Compact JWS. */
    readonly root: string;
    readonly leafHashes: readonly Uint8Array[];
    /** Canonical JSON of each leaf, in order. */
    readonly leaves: readonly string[];
  };
}
