import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { DeliveryError, type Clock, type HttpClient, type SigningKey } from '@lienthong/core';
import type { Possession } from './possession.js';
import { problemError, type Language } from './problem-error.js';

const ASSERTION_LIFE_S = 120;
/** A token is renewed this long before it ends, at most half of its life. */
const RENEW_BEFORE_MS = 30_000;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

export interface AccessTokens {
  /** The token, asked for once however many wait for it. */
  token(): Promise<string>;
  /** Forgets this token: the gateway refused it. */
  forget(token: string): void;
}

export interface AccessTokenOptions {
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly participantId: string;
  /** The participant's private key. */
  readonly key: () => Promise<SigningKey>;
  /** What the assertion names as its audience: the token endpoint's URL. */
  readonly audience: string;
  readonly language: Language;
  /** Binds the tokens to a key. */
  readonly possession?: Possession;
}

/**
 * Access tokens of the gateway for assertions signed with the participant's key; each assertion is used once.
 * @source RFC 6749 §4.4, RFC 7523 §2.2 (private_key_jwt).
 */
export function accessTokens(options: AccessTokenOptions): AccessTokens {
  let cached: { readonly token: string; readonly renewAtMs: number } | undefined;
  let underWay: Promise<string> | undefined;

  const ask = async (): Promise<string> => {
    const answer = await options.http.send({
      method: 'POST',
      url: '/oauth2/token',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
        'accept-language': options.language,
        ...(options.possession && { dpop: await options.possession.proof('POST', '/oauth2/token') }),
      },
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: ASSERTION_TYPE,
        client_assertion: await assertion(await options.key(), options),
      }).toString(),
    });
    const failure = problemError(answer, options.clock.now(), options.language);
    if (failure !== undefined) throw failure;
    const { token, lifeMs } = readToken(answer.text);
    cached = { token, renewAtMs: options.clock.now() + lifeMs - Math.min(RENEW_BEFORE_MS, lifeMs / 2) };
    return token;
  };

  return {
    async token() {
      if (cached !== undefined && options.clock.now() < cached.renewAtMs) return cached.token;
      underWay ??= ask().finally(() => (underWay = undefined));
      return underWay;
    },
    forget(token) {
      if (cached?.token === token) cached = undefined;
    },
  };
}

async function assertion({ kid, alg, privateKey }: SigningKey, options: AccessTokenOptions): Promise<string> {
  const nowS = Math.floor(options.clock.now() / 1000);
  return new SignJWT({})
    .setProtectedHeader({ alg, kid, typ: 'JWT' })
    .setIssuer(options.participantId)
    .setSubject(options.participantId)
    .setAudience(options.audience)
    .setJti(randomUUID())
    .setIssuedAt(nowS)
    .setExpirationTime(nowS + ASSERTION_LIFE_S)
    .sign(privateKey);
}

function readToken(text: string): { token: string; lifeMs: number } {
  try {
    const { access_token: token, expires_in: lifeS } = JSON.parse(text) as Record<string, unknown>;
    if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) {
      return { token, lifeMs: (Number(lifeS) > 0 ? Number(lifeS) : 60) * 1000 };
    }
  } catch {
    // Falls through: the text of an unreadable answer may hold a token and is not kept.
  }
  throw new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { step: 'token' } });
}
