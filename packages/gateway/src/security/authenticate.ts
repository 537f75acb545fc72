import { hash } from 'node:crypto';
import { AuthError } from '@lienthong/core';
import type { Clock, StoredParticipant } from '@lienthong/core';
import type { Participants } from './participants.js';
import { isExpired } from './tokens.js';
import type { TokenClaims, Tokens } from './tokens.js';

/** Verified tokens that are remembered at most; the one used longest ago goes first. */
const REMEMBERED_TOKENS = 10_000;
/** No token of ours is longer; a longer one is refused unread. */
const MAX_TOKEN_CHARACTERS = 4_096;

export interface Authenticator {
  /**
   * Who calls: the participant as of now, with the rights that its token carries.
   * @param authorization the `Authorization` header.
   * @param beforeVerifying awaited before a token that was not verified before costs a signature check; may refuse.
   * @throws {AuthError} ERR_AUTH_TOKEN_MISSING, ERR_AUTH_TOKEN_INVALID, ERR_AUTH_TOKEN_EXPIRED, ERR_AUTH_PARTICIPANT_REVOKED.
   */
  authenticate(authorization: string | undefined, beforeVerifying: () => Promise<void>): Promise<StoredParticipant>;
}

/** Bearer tokens are kept by their digest only: what is in memory cannot be used to call. */
export function createAuthenticator(tokens: Tokens, participants: Participants, clock: Clock): Authenticator {
  const remembered = new Map<string, RememberedToken>();

  function recall(digest: string): RememberedToken | undefined {
    const known = remembered.get(digest);
    if (!known) return undefined;
    remembered.delete(digest);
    if (isExpired(known.claims, clock)) return undefined;
    remembered.set(digest, known);
    return known;
  }

  async function verify(token: string, digest: string): Promise<RememberedToken> {
    const known = { claims: await tokens.verify(token) };
    if (remembered.size >= REMEMBERED_TOKENS) remembered.delete(remembered.keys().next().value!);
    remembered.set(digest, known);
    return known;
  }

  async function authenticate(
    authorization: string | undefined,
    beforeVerifying: () => Promise<void>,
  ): Promise<StoredParticipant> {
    const token = tokenOf(authorization);
    const digest = token === undefined ? undefined : hash('sha256', token, 'base64url');
    let known = digest === undefined ? undefined : recall(digest);
    if (!known) {
      await beforeVerifying();
      if (authorization === undefined || authorization === '') throw new AuthError('ERR_AUTH_TOKEN_MISSING');
      if (token === undefined || digest === undefined) throw new AuthError('ERR_AUTH_TOKEN_INVALID');
      known = await verify(token, digest);
    }
    const participant = await participants.find(known.claims.participantId);
    if (!participant) throw new AuthError('ERR_AUTH_TOKEN_INVALID');
    if (participant.status !== 'active') throw new AuthError('ERR_AUTH_PARTICIPANT_REVOKED');
    return narrowed(known, participant);
  }

  return { authenticate };
}

interface RememberedToken {
  readonly claims: TokenClaims;
  /** The last participant seen, and what this token leaves of its rights. */
  source?: StoredParticipant;
  narrowed?: StoredParticipant;
}

function narrowed(known: RememberedToken, participant: StoredParticipant): StoredParticipant {
  if (known.source === participant) return known.narrowed!;
  const { operations } = known.claims;
  known.source = participant;
  known.narrowed = { ...participant, rights: participant.rights.filter((right) => operations.has(right.operation)) };
  return known.narrowed;
}

function tokenOf(authorization: string | undefined): string | undefined {
  if (authorization === undefined || authorization.length > MAX_TOKEN_CHARACTERS) return undefined;
  return /^bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization)?.[1];
}
