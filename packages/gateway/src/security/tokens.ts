import { randomUUID } from 'node:crypto';
import { AuthError } from '@lienthong/core';
import type { Clock, PublicKeySet, StoredParticipant } from '@lienthong/core';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';
import type { Services } from '../services.js';
import type { Operation } from './authorize.js';
import { verifyAssertion } from './client-assertion.js';
import type { Issuer } from './issuer.js';
import type { Participants } from './participants.js';
import { proofIssuer, type ProofOfPossession } from './proof-of-possession.js';
import type { SingleUse } from './single-use.js';

/** Longest life of an access token, seconds; a configuration may only shorten it. */
const MAX_TOKEN_LIFETIME_SECONDS = 600;

export interface IssuedToken {
  readonly accessToken: string;
  /** `DPoP` where the token is bound to a key that the caller must prove to hold. */
  readonly type: 'Bearer' | 'DPoP';
  readonly expiresInSeconds: number;
  readonly scope: string;
}

/** What a verified access token says. */
export interface TokenClaims {
  readonly participantId: string;
  readonly operations: ReadonlySet<Operation>;
  readonly expiresAtMs: number;
  /** Thumbprint of the key that the caller must prove to hold; absent for a bearer token. */
  readonly keyThumbprint?: string;
  /** Thumbprint of the certificate that the caller's TLS connection must be made with. */
  readonly certificateThumbprint?: string;
}

export interface TokenRequest {
  /** Operations, parted by spaces; absent: all that the participant has a right to. */
  readonly scope?: string | undefined;
  /** Where it stands beside the assertion, it must be the same participant. */
  readonly clientId?: string | undefined;
  /** The `DPoP` header: the token is bound to the key it proves. */
  readonly proof?: string | undefined;
  /** Thumbprint of the caller's TLS certificate: the token is bound to it where there is no other proof. */
  readonly certificateThumbprint?: string | undefined;
  /** Whether it comes from this machine. */
  readonly isLocal: boolean;
}

export interface Tokens {
  /**
   * Gives an access token for a client assertion, once; the use is committed and audited first.
   * @throws {AuthError} ERR_AUTH_ASSERTION_INVALID, ERR_AUTH_REPLAYED, ERR_AUTH_PARTICIPANT_REVOKED, ERR_AUTH_FORBIDDEN,
   * ERR_AUTH_PROOF_INVALID.
   */
  issue(assertion: string, request: TokenRequest): Promise<IssuedToken>;
  /**
   * @throws {AuthError} ERR_AUTH_TOKEN_EXPIRED, ERR_AUTH_TOKEN_INVALID.
   */
  verify(token: string): Promise<TokenClaims>;
}

/**
 * @param issuer read at each use: a gateway on a free port knows its URL only once it listens.
 * @source RFC 9068 (access tokens), RFC 7523 §2.2 (private_key_jwt), RFC 9449 §5 and RFC 8705 §3 (binding to a key, to a certificate).
 */
export function createTokens(
  services: Pick<Services, 'store' | 'clock' | 'keys'>,
  participants: Participants,
  options: {
    readonly issuer: () => Issuer;
    readonly lifetimeSeconds: number;
    readonly possession: ProofOfPossession;
    readonly singleUse: SingleUse;
  },
): Tokens {
  const { store, clock, keys } = services;
  const { possession, singleUse } = options;
  const keySet = currentKeys(() => keys.tokenJwks);
  const lifetimeSeconds = Math.min(options.lifetimeSeconds, MAX_TOKEN_LIFETIME_SECONDS);

  async function issue(assertion: string, request: TokenRequest): Promise<IssuedToken> {
    const issuer = options.issuer();
    const { scope, clientId, proof, certificateThumbprint, isLocal } = request;
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
    const isBound = proof !== undefined || certificateThumbprint !== undefined;
    if (!isBound && participant.requires?.includes('proof-of-possession') === true) throw proofMissing(participant);
    const proven = proof === undefined ? undefined : await possession.verify(tokenRequestOf(proof, issuer));
    const confirmation = proven
      ? { jkt: proven.keyThumbprint }
      : certificateThumbprint !== undefined && { 'x5t#S256': certificateThumbprint };
    const outcome = await store.commit({
      writes: [
        singleUse.write(participant.participantId, tokenId, expiresAtMs),
        ...(proven ? [singleUse.write(proofIssuer(proven.keyThumbprint), proven.tokenId, proven.expiresAtMs)] : []),
      ],
      events: [
        {
          event: 'token.issued',
          actor: participant.participantId,
          subject: participant.participantId,
          details: {
            scope: operations.join(' '),
            lifetimeSeconds,
            ...(confirmation && { boundTo: confirmation }),
          },
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
      ...(confirmation && { cnf: confirmation }),
    });
    return {
      accessToken,
      type: proven ? 'DPoP' : 'Bearer',
      expiresInSeconds: lifetimeSeconds,
      scope: operations.join(' '),
    };
  }

  async function verify(token: string): Promise<TokenClaims> {
    const { url } = options.issuer();
    try {
      const { payload } = await jwtVerify(token, keySet(), {
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
        ...boundTo(payload['cnf']),
      };
    } catch (cause) {
      const expired = (cause as { code?: unknown }).code === 'ERR_JWT_EXPIRED';
      throw new AuthError(expired ? 'ERR_AUTH_TOKEN_EXPIRED' : 'ERR_AUTH_TOKEN_INVALID', { cause });
    }
  }

  return { issue, verify };
}

/** The published keys as of now, imported again only when there is another. */
function currentKeys(published: () => PublicKeySet): () => ReturnType<typeof createLocalJWKSet> {
  let of: PublicKeySet | undefined;
  let imported: ReturnType<typeof createLocalJWKSet> | undefined;
  return () => {
    if (imported === undefined || of !== published()) {
      of = published();
      imported = createLocalJWKSet(of as unknown as JSONWebKeySet);
    }
    return imported;
  };
}

/** A token bound to something that we never bind to is not ours. */
function boundTo(confirmation: unknown): Pick<TokenClaims, 'keyThumbprint' | 'certificateThumbprint'> {
  if (confirmation === undefined) return {};
  const { jkt, 'x5t#S256': certificate } = confirmation as Readonly<Record<string, unknown>>;
  if (typeof jkt === 'string') return { keyThumbprint: jkt };
  if (typeof certificate === 'string') return { certificateThumbprint: certificate };
  throw new AuthError('ERR_AUTH_TOKEN_INVALID');
}

/** What a proof that asks for a token has to name. */
const tokenRequestOf = (proof: string, issuer: Issuer) => ({
  proof,
  method: 'POST',
  urls: issuer.urls.map((url) => `${url}/oauth2/token`),
});

const proofMissing = ({ participantId }: StoredParticipant): AuthError =>
  new AuthError('ERR_AUTH_PROOF_INVALID', {
    message: {
      vi: 'Bên tham gia này phải xin mã truy cập gắn với khoá: gửi kèm tiêu đề DPoP, hoặc kết nối bằng chứng thư TLS',
      en: 'This participant must ask for tokens bound to a key: send a DPoP header, or connect with a TLS certificate',
    },
    details: { participantId },
  });

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
