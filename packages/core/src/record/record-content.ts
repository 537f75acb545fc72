import type { Hashing } from '../ports/hashing.js';
import { canonicalJson } from '../trust/canonical-json.js';

/** What travels with a record and is no part of what it says: a change of these alone makes no new version. */
export const ENVELOPE_FIELDS = ['recordId', 'event', 'version', 'sourceUpdatedAt'] as const;

/** What is undefined has no canonical text. */
const WITHOUT_ENVELOPE = Object.fromEntries(ENVELOPE_FIELDS.map((field) => [field, undefined]));

/**
 * The canonical text of what a record says, its envelope left out.
 * @param record a record as sent or kept.
 * @throws {TrustError} ERR_TRUST_NOT_CANONICAL.
 */
export function recordContent(record: object): string {
  return canonicalJson({ ...record, ...WITHOUT_ENVELOPE });
}

/**
 * Keyed digest of a record's content: says whether two versions are alike, and nothing to who lacks the key.
 * @param content from `recordContent`.
 * @param key the gateway's index key, 32 bytes.
 * @returns base64url.
 */
export function contentDigest(content: string, hashing: Hashing, key: Uint8Array): string {
  return hashing.hmacSha256Text(key, 'record-content|', content);
}
