import type { AuditDraft, ClaimedDelivery, DeliveryCause, ExchangeError, StoredIdentity } from '@lienthong/core';

/** What became of one claimed delivery, before the store knows. */
export interface DispatchOutcome {
  readonly claimed: ClaimedDelivery;
  readonly result:
    | { readonly kind: 'accepted'; readonly outcome: string; readonly detail?: string; readonly upstreamId?: string }
    | { readonly kind: 'submitted'; readonly upstreamId: string; readonly pollAfterMs?: number }
    /** Asked, not known yet. */
    | { readonly kind: 'pending'; readonly pollAfterMs?: number }
    | { readonly kind: 'failed'; readonly error: ExchangeError; readonly cause?: Pick<DeliveryCause, 'fields'> };
  /** What the check said of the person. */
  readonly identity?: StoredIdentity;
  /** Audited with the settlement: each question that was asked. */
  readonly events?: readonly AuditDraft[];
}
