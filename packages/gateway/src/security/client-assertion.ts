import { AuthError } from '@lienthong/core';
import type { Clock, StoredParticipant } from '@lienthong/core';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import type { JWTPayload } from 'jose';
import type { Issuer } from './issuer.js';
import { keysFor } from './participant-keys.js';
import type { Participants } from './participants.js';
import { CLOCK_SKEW_SECONDS, LONGEST_LIFE_SECONDS } from './single-use.js';
import { requireStanding } from './standing.js';

export interface VerifiedAssertion {
  readonly participant: StoredParticipant;
  readonly tokenId: string;
  readonly expiresAtMs: number;
}

/**
 * Checks that a client assertion was signed by the participant it names, for this gateway, just now. Whether it was used
 * before is for the store to say.
 * @throws {AuthError} ERR_AUTH_ASSERTION_INVALID — with what is wrong with it.
 * @throws {AuthError} ERR_AUTH_PARTICIPANT_REVOKED, ERR_AUTH_PARTICIPANT_SUSPENDED.
 * @source RFC 7523 §3; RFC 8725 §3.1, §3.9.
 */
export async function verifyAssertion(
  assertion: string,
  context: {
    readonly participants: Participants;
    readonly issuer: Issuer;
    readonly clock: Clock;
    /** Whether it comes from this machine. */
    readonly isLocal: boolean;
  },
): Promise<VerifiedAssertion> {
  const { header, claims } = decode(assertion);
  const { iss, sub } = claims;
  if (typeof iss !== 'string' || iss !== sub) throw invalid('iss and sub must both be the participant id');
  const participant = await context.participants.find(iss);
  const keys = participant ? await keysFor(participant.jwks, header.alg, header.kid) : [];
  // An unknown participant and an unknown key answer alike: nobody learns here who is registered.
  if (!participant || keys.length === 0) throw invalid('no registered key of this participant fits the alg and kid');

  const payload = await verifySignature(assertion, keys, context);
  const { jti, exp, iat, aud } = payload;
  const { audiences, localAudiences } = context.issuer;
  const accepted = context.isLocal ? [...audiences, ...localAudiences] : audiences;
  if (!accepted.includes(onlyAudience(aud))) {
    throw invalid(`aud must be ${context.issuer.url}/oauth2/token`);
  }
  const nowSeconds = context.clock.now() / 1000;
  if (
    exp! > nowSeconds + LONGEST_LIFE_SECONDS + CLOCK_SKEW_SECONDS ||
    (iat !== undefined && exp! - iat > LONGEST_LIFE_SECONDS)
  ) {
    throw invalid(`exp may be at most ${LONGEST_LIFE_SECONDS} seconds after iat`);
  }
  if (iat !== undefined && iat > nowSeconds + CLOCK_SKEW_SECONDS) throw invalid('iat lies in the future');
  if (typeof jti !== 'string' || jti.length === 0 || jti.length > 200) throw invalid('jti of 1 to 200 characters');
  requireStanding(participant, context.clock.now());
  return { participant, tokenId: jti, expiresAtMs: exp! * 1000 };
}

function decode(assertion: string): { header: { alg?: string; kid?: string }; claims: JWTPayload } {
  try {
    return { header: decodeProtectedHeader(assertion), claims: decodeJwt(assertion) };
  } catch (cause) {
    throw invalid('not a signed JWT', cause);
  }
}

async function verifySignature(
  assertion: string,
  keys: Awaited<ReturnType<typeof keysFor>>,
  context: { readonly clock: Clock },
): Promise<JWTPayload> {
  let failure: unknown;
  for (const { key, algorithm } of keys) {
    try {
      const { payload } = await jwtVerify(assertion, key, {
        algorithms: [algorithm],
        currentDate: new Date(context.clock.now()),
        clockTolerance: CLOCK_SKEW_SECONDS,
        requiredClaims: ['exp', 'jti', 'aud'],
      });
      return payload;
    } catch (error) {
      failure = error;
    }
  }
  const code = (failure as { code?: string }).code;
  if (code === 'ERR_JWT_EXPIRED') throw invalid('exp has passed', failure);
  if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED')
    throw invalid('exp, jti and aud are needed, nbf must have come', failure);
  throw invalid('the signature does not verify', failure);
}

/** An assertion for several audiences could be used at any of them, so it must name one. */
function onlyAudience(audience: JWTPayload['aud']): string {
  if (typeof audience === 'string') return audience;
  return audience?.length === 1 ? audience[0]! : '';
}

function invalid(en: string, cause?: unknown): AuthError {
  return new AuthError('ERR_AUTH_ASSERTION_INVALID', {
    message: { vi: `client_assertion không hợp lệ: ${en}`, en: `The client assertion is not valid: ${en}` },
    ...(cause !== undefined && { cause }),
  });
}
