import { hash } from 'node:crypto';
import { AuthError } from '@lienthong/core';
import type { Clock, StoredParticipant } from '@lienthong/core';
import type { Participants } from './participants.js';
import type { ProofOfPossession, ProvenRequest } from './proof-of-possession.js';
import { requireStanding } from './standing.js';
import { isExpired } from './tokens.js';
import type { TokenClaims, Tokens } from './tokens.js';

/** Verified tokens that are remembered at most; the one used longest ago goes first. */
const REMEMBERED_TOKENS = 10_000;
/** No token of ours is longer; a longer one is refused unread. */
const MAX_TOKEN_CHARACTERS = 4_096;

/** What a request says of who makes it. */
export interface Credentials {
  /** The `Authorization` header. */
  readonly authorization: string | undefined;
  /** The `DPoP` header with the method and the URLs it must name; asked for only where the token is bound to a key. */
  proof(): Omit<ProvenRequest, 'accessToken'> | undefined;
  /** Thumbprint of the caller's TLS certificate; asked for only where the token is bound to one. */
  certificate(): string | undefined;
}

export interface Authenticator {
  /**
   * Who calls: the participant as of now, with the rights that its token carries.
   * @param beforeVerifying awaited before a token that was not verified before costs a signature check; may refuse.
   * @throws {AuthError} ERR_AUTH_TOKEN_MISSING, ERR_AUTH_TOKEN_INVALID, ERR_AUTH_TOKEN_EXPIRED, ERR_AUTH_PARTICIPANT_REVOKED,
   * ERR_AUTH_PARTICIPANT_SUSPENDED, ERR_AUTH_PROOF_INVALID, ERR_AUTH_REPLAYED.
   */
  authenticate(credentials: Credentials, beforeVerifying: () => Promise<void>): Promise<StoredParticipant>;
}

/** Tokens are kept by their digest only: what is in memory cannot be used to call. */
export function createAuthenticator(ports: {
  readonly tokens: Tokens;
  readonly participants: Participants;
  readonly possession: ProofOfPossession;
  readonly clock: Clock;
}): Authenticator {
  const { tokens, participants, possession, clock } = ports;
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
    credentials: Credentials,
    beforeVerifying: () => Promise<void>,
  ): Promise<StoredParticipant> {
    const { authorization } = credentials;
    const shown = shownToken(authorization);
    const digest = shown && hash('sha256', shown.token, 'base64url');
    let known = digest === undefined ? undefined : recall(digest);
    if (!known) {
      await beforeVerifying();
      if (authorization === undefined || authorization === '') throw new AuthError('ERR_AUTH_TOKEN_MISSING');
      if (shown === undefined || digest === undefined) throw new AuthError('ERR_AUTH_TOKEN_INVALID');
      known = await verify(shown.token, digest);
    }
    const { participantId, keyThumbprint, certificateThumbprint } = known.claims;
    if (shown!.isBound !== (keyThumbprint !== undefined)) throw wrongScheme(keyThumbprint);
    const participant = await participants.find(participantId);
    if (!participant) throw new AuthError('ERR_AUTH_TOKEN_INVALID');
    requireStanding(participant, clock.now());
    if (keyThumbprint !== undefined) {
      const proof = credentials.proof();
      if (proof === undefined) throw new AuthError('ERR_AUTH_PROOF_INVALID');
      await possession.require({ ...proof, accessToken: shown!.token }, keyThumbprint).catch(async (error: unknown) => {
        await beforeVerifying(); // whoever stole the token must not try proofs without end
        throw error;
      });
    } else if (certificateThumbprint !== undefined) {
      if (credentials.certificate() !== certificateThumbprint) throw new AuthError('ERR_AUTH_PROOF_INVALID');
    } else if (participant.requires?.includes('proof-of-possession') === true) {
      throw new AuthError('ERR_AUTH_PROOF_INVALID');
    }
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

interface ShownToken {
  readonly token: string;
  /** Under the scheme of tokens bound to a key. @source RFC 9449 §7.1. */
  readonly isBound: boolean;
}

function shownToken(authorization: string | undefined): ShownToken | undefined {
  if (authorization === undefined || authorization.length > MAX_TOKEN_CHARACTERS) return undefined;
  const [, scheme, token] = /^(bearer|dpop) ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(authorization) ?? [];
  return token === undefined ? undefined : { token, isBound: scheme!.toLowerCase() === 'dpop' };
}

/** A stolen bound token must not pass as a bearer token. @source RFC 9449 §7.2. */
const wrongScheme = (keyThumbprint: string | undefined): AuthError =>
  new AuthError(keyThumbprint === undefined ? 'ERR_AUTH_TOKEN_INVALID' : 'ERR_AUTH_PROOF_INVALID');
