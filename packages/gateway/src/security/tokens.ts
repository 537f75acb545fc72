import { randomUUID } from 'node:crypto';
import { AuthError } from '@lienthong/core';
import type { Clock, StoredParticipant } from '@lienthong/core';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';
import type { Services } from '../services.js';
import type { Operation } from './authorize.js';
import { ASSERTION_LIFETIME_SECONDS, CLOCK_SKEW_SECONDS, verifyAssertion } from './client-assertion.js';
import type { Issuer } from './issuer.js';
import type { Participants } from './participants.js';

/** Longest life of an access token, seconds; a configuration may only shorten it. */
const MAX_TOKEN_LIFETIME_SECONDS = 600;

export interface IssuedToken {
  readonly accessToken: string;
  readonly expiresInSeconds: number;
  readonly scope: string;
}

/** What a verified access token says. */
export interface TokenClaims {
  readonly participantId: string;
  readonly operations: ReadonlySet<Operation>;
  readonly expiresAtMs: number;
}

export interface TokenRequest {
  /** Operations, parted by spaces; absent: all that the participant has a right to. */
  readonly scope?: string | undefined;
  /** Where it stands beside the assertion, it must be the same participant. */
  readonly clientId?: string | undefined;
  /** Whether it comes from this machine. */
  readonly isLocal: boolean;
}

export interface Tokens {
  /**
   * Gives an access token for a client assertion, once; the use is committed and audited first.
   * @throws {AuthError} ERR_AUTH_ASSERTION_INVALID, ERR_AUTH_REPLAYED, ERR_AUTH_PARTICIPANT_REVOKED, ERR_AUTH_FORBIDDEN.
   */
  issue(assertion: string, request: TokenRequest): Promise<IssuedToken>;
  /**
   * @throws {AuthError} ERR_AUTH_TOKEN_EXPIRED, ERR_AUTH_TOKEN_INVALID.
   */
  verify(token: string): Promise<TokenClaims>;
}

/**
 * @param issuer read at each use: a gateway on a free port knows its URL only once it listens.
 * @source RFC 9068 (access tokens), RFC 7523 §2.2 (private_key_jwt).
 */
export function createTokens(
  services: Pick<Services, 'store' | 'clock' | 'keys'>,
  participants: Participants,
  options: { readonly issuer: () => Issuer; readonly lifetimeSeconds: number },
): Tokens {
  const { store, clock, keys } = services;
  const keySet = createLocalJWKSet(keys.tokenJwks as unknown as JSONWebKeySet);
  const lifetimeSeconds = Math.min(options.lifetimeSeconds, MAX_TOKEN_LIFETIME_SECONDS);
  let latestSeenMs = 0;

  async function issue(assertion: string, request: TokenRequest): Promise<IssuedToken> {
    const issuer = options.issuer();
    const { scope, clientId, isLocal } = request;
    const { participant, tokenId, expiresAtMs } = await verifyAssertion(assertion, {
      participants,
      issuer,
      clock,
      isLocal,
    });
    if (clientId !== undefined && clientId !== participant.participantId) {
      throw new AuthError('ERR_AUTH_ASSERTION_INVALID');
    }
    const operations = grantedOperations(participant, scope);
    latestSeenMs = Math.max(latestSeenMs, clock.now());
    // Kept a window longer than the assertion lives, from the latest time seen: a clock set back opens nothing.
    const keepUntilMs =
      Math.max(latestSeenMs, expiresAtMs) + (ASSERTION_LIFETIME_SECONDS + 2 * CLOCK_SKEW_SECONDS) * 1000;
    const outcome = await store.commit({
      writes: [{ type: 'use-token-id', issuer: participant.participantId, tokenId, keepUntilMs }],
      events: [
        {
          event: 'token.issued',
          actor: participant.participantId,
          subject: participant.participantId,
          details: { scope: operations.join(' '), lifetimeSeconds },
        },
      ],
    });
    if (!outcome.committed) {
      throw new AuthError('ERR_AUTH_REPLAYED', { details: { participantId: participant.participantId } });
    }

    const issuedAt = Math.floor(clock.now() / 1000);
    const accessToken = await keys.signToken({
      iss: issuer.url,
      aud: issuer.url,
      sub: participant.participantId,
      client_id: participant.participantId,
      scope: operations.join(' '),
      iat: issuedAt,
      exp: issuedAt + lifetimeSeconds,
      jti: randomUUID(),
    });
    return { accessToken, expiresInSeconds: lifetimeSeconds, scope: operations.join(' ') };
  }

  async function verify(token: string): Promise<TokenClaims> {
    const { url } = options.issuer();
    try {
      const { payload } = await jwtVerify(token, keySet, {
        algorithms: ['ES256'],
        typ: 'at+jwt',
        issuer: url,
        audience: url,
        currentDate: new Date(clock.now()),
        requiredClaims: ['sub', 'exp', 'iat', 'jti', 'scope'],
      });
      return {
        participantId: payload.sub!,
        operations: new Set(String(payload['scope']).split(' ') as Operation[]),
        expiresAtMs: payload.exp! * 1000,
      };
    } catch (cause) {
      const expired = (cause as { code?: unknown }).code === 'ERR_JWT_EXPIRED';
      throw new AuthError(expired ? 'ERR_AUTH_TOKEN_EXPIRED' : 'ERR_AUTH_TOKEN_INVALID', { cause });
    }
  }

  return { issue, verify };
}

function grantedOperations(participant: StoredParticipant, scope: string | undefined): readonly string[] {
  const held = [...new Set<string>(participant.rights.map((right) => right.operation))];
  const asked = scope?.split(' ').filter((word) => word !== '');
  if (asked === undefined || asked.length === 0) return held;
  const denied = asked.find((operation) => !held.includes(operation));
  if (denied !== undefined) {
    throw new AuthError('ERR_AUTH_FORBIDDEN', {
      message: {
        vi: 'Bên gọi không có quyền trong scope đã yêu cầu',
        en: 'The caller has no right to the scope it asks for',
      },
      details: { participantId: participant.participantId },
    });
  }
  return [...new Set(asked)];
}

/** When the clock is checked against a token that was verified before. */
export const isExpired = (claims: TokenClaims, clock: Clock): boolean => claims.expiresAtMs <= clock.now();
