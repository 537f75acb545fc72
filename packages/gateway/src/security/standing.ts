import { AuthError } from '@lienthong/core';
import type { StoredParticipant } from '@lienthong/core';

/**
 * Refuses a participant that may not act at all now: revoked, suspended, or outside the time it is registered for.
 * @throws {AuthError} ERR_AUTH_PARTICIPANT_REVOKED, ERR_AUTH_PARTICIPANT_SUSPENDED.
 */
export function requireStanding(participant: StoredParticipant, nowMs: number): void {
  const { participantId, status, validFrom, validUntil } = participant;
  const details = { participantId };
  if (status === 'revoked') throw new AuthError('ERR_AUTH_PARTICIPANT_REVOKED', { details });
  const isEarly = validFrom !== undefined && nowMs < Date.parse(validFrom);
  const isLate = validUntil !== undefined && nowMs >= Date.parse(validUntil);
  if (status === 'suspended' || isEarly || isLate) throw new AuthError('ERR_AUTH_PARTICIPANT_SUSPENDED', { details });
}
