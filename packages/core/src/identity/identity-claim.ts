import type { Hashing } from '../ports/hashing.js';
import type { RecordByKind, RecordKind } from '../record/record.js';
import { looseNameKey } from '../text/vietnamese.js';
import { canonicalJson } from '../trust/canonical-json.js';
import type { IdentityClaim } from './identity.js';

/**
 * What a record says of who its person is.
 * @returns undefined for kinds that are not a person's own record.
 */
export function identityClaim<K extends RecordKind>(kind: K, record: RecordByKind[K]): IdentityClaim | undefined {
  if (kind !== 'student' && kind !== 'staff') return undefined;
  const { personalNumber, fullName, birthDate, gender, nationality } = record as RecordByKind['student'];
  return {
    fullName: fullName ?? '',
    ...(personalNumber !== undefined && { personalNumber }),
    ...(birthDate !== undefined && { birthDate }),
    ...(gender !== undefined && { gender }),
    ...(nationality !== undefined && { nationality }),
  };
}

/**
 * Keyed digest of what is asked about a person: while it stays the same, the last answer holds.
 * @param key the gateway's index key, 32 bytes.
 * @returns base64url.
 */
export function claimDigest(claim: IdentityClaim, hashing: Hashing, key: Uint8Array): string {
  const { personalNumber = '', fullName, birthDate, nationality = '' } = claim;
  const asked = [personalNumber, looseNameKey(fullName), birthDate?.value ?? '', isForeign(nationality)];
  return hashing.hmacSha256Text(key, 'identity-claim|', canonicalJson(asked));
}

/** Whether the population database does not hold the person; a missing nationality is taken for Vietnamese. */
export function isForeign(nationality: string | undefined): boolean {
  return nationality !== undefined && nationality !== '' && nationality !== 'VN';
}
