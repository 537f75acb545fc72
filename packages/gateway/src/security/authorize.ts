import { AuthError } from '@lienthong/core';
import type { RecordKind, Right, StoredParticipant } from '@lienthong/core';

export type Operation = Right['operation'];

/** Which schools a right reaches: all, or these. */
export type SchoolScope = 'all' | readonly string[];

/**
 * Whether a participant may do this; what no right allows is denied, and one that is suspended or revoked has no rights.
 * @param kind absent where the operation is about no kind: a right for any kind will do.
 * @param school code of the school; absent where none is named: a right for any school will do.
 */
export function hasRight(
  participant: StoredParticipant,
  operation: Operation,
  kind?: RecordKind,
  school?: string,
): boolean {
  if (participant.status !== 'active') return false;
  return participant.rights.some(
    (right) =>
      right.operation === operation &&
      (kind === undefined || right.kinds.includes('*') || right.kinds.includes(kind)) &&
      (school === undefined || right.schools.includes('*') || right.schools.includes(school)),
  );
}

/**
 * Denies by default.
 * @throws {AuthError} ERR_AUTH_FORBIDDEN — no right allows the operation for the kind and school.
 * @throws {AuthError} ERR_AUTH_PARTICIPANT_REVOKED, ERR_AUTH_PARTICIPANT_SUSPENDED.
 */
export function requireRight(
  participant: StoredParticipant,
  operation: Operation,
  kind?: RecordKind,
  school?: string,
): void {
  if (hasRight(participant, operation, kind, school)) return;
  if (participant.status === 'revoked') throw new AuthError('ERR_AUTH_PARTICIPANT_REVOKED');
  if (participant.status !== 'active') throw new AuthError('ERR_AUTH_PARTICIPANT_SUSPENDED');
  throw new AuthError('ERR_AUTH_FORBIDDEN', {
    details: { operation, ...(kind !== undefined && { kind }), ...(school !== undefined && { school }) },
  });
}

/** The participant as far as its rights serve this purpose; a right that names none serves any. */
export function forPurpose(participant: StoredParticipant, purpose: string | undefined): StoredParticipant {
  const serves = ({ purposes }: Right): boolean =>
    purposes === undefined || (purpose !== undefined && purposes.includes(purpose));
  return participant.rights.every(serves) ? participant : { ...participant, rights: participant.rights.filter(serves) };
}

/**
 * The schools for which a participant may do this.
 * @returns `all`, or the codes; an empty list where no right allows it.
 */
export function schoolsOf(participant: StoredParticipant, operation: Operation, kind?: RecordKind): SchoolScope {
  if (participant.status !== 'active') return [];
  const schools = new Set<string>();
  for (const right of participant.rights) {
    if (right.operation !== operation) continue;
    if (kind !== undefined && !right.kinds.includes('*') && !right.kinds.includes(kind)) continue;
    if (right.schools.includes('*')) return 'all';
    for (const school of right.schools) schools.add(school);
  }
  return [...schools];
}
