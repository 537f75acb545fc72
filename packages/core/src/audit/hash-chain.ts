import { base64url } from 'jose';
import { canonicalJson } from '../trust/canonical-json.js';
import type { Hashing } from '../ports/hashing.js';
import type { AuditDraft, AuditEntry, ChainHead } from './audit-event.js';

/** What the first entry of a chain names as its predecessor: 32 zero bytes. */
export const CHAIN_START = base64url.encode(new Uint8Array(32));

/** Where a chain stands before its first entry. */
export function emptyHead(chain: string): ChainHead {
  return { chain, count: 0, head: CHAIN_START };
}

/** Where a chain stands after an entry. */
export function headAfter(entry: AuditEntry): ChainHead {
  return { chain: entry.chain, count: entry.position, head: entry.hash };
}

/**
 * The entry that an event becomes at the end of a chain; pure, so that a commit which fails can be forgotten.
 * @param head where the chain stands.
 * @param at ISO 8601 UTC.
 * @throws {TrustError} ERR_TRUST_NOT_CANONICAL — the details are not JSON.
 */
export function appendEntry(head: ChainHead, draft: AuditDraft, at: string, hashing: Hashing): AuditEntry {
  const sealed = {
    type: 'event' as const,
    chain: head.chain,
    position: head.count + 1,
    at,
    event: draft.event,
    actor: draft.actor,
    ...(draft.subject === undefined ? undefined : { subject: draft.subject }),
    details: draft.details,
    previous: head.head,
  };
  return { ...sealed, hash: entryHash(sealed, hashing) };
}

/**
 * Hash of an entry: over every member but `hash` itself, so that nothing can be added to an entry either.
 * @returns SHA-256, base64url.
 */
export function entryHash(sealed: Readonly<Record<string, unknown>>, hashing: Hashing): string {
  return hashing.sha256Text(canonicalJson(sealed));
}
