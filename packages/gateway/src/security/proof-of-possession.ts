import { hash } from 'node:crypto';
import { AuthError, checkPublicKeys } from '@lienthong/core';
import type { Clock, Store } from '@lienthong/core';
import { calculateJwkThumbprint, decodeProtectedHeader, importJWK, jwtVerify } from 'jose';
import type { CryptoKey, JWK, JWTPayload } from 'jose';
import { CLOCK_SKEW_SECONDS, type SingleUse } from './single-use.js';

/** How long after it was made a proof is taken, seconds. */
const LIFETIME_SECONDS = 60;
const MAX_CHARACTERS = 4_096;
/** A header that says more could lead a verifier elsewhere for its key. */
const HEADER_MEMBERS: readonly string[] = ['typ', 'alg', 'jwk', 'kid'];

/** A request as the caller saw it. */
export interface ProvenRequest {
  /** The `DPoP` header. */
  readonly proof: string;
  readonly method: string;
  /** The URL under each name that the gateway goes by, without query. */
  readonly urls: readonly string[];
  /** The access token that the proof goes with; absent where a token is asked for. */
  readonly accessToken?: string;
}

export interface Proof {
  /** RFC 7638 thumbprint of the key. */
  readonly keyThumbprint: string;
  readonly tokenId: string;
  readonly expiresAtMs: number;
}

/** Checks that callers hold the key that their token is bound to. */
export interface ProofOfPossession {
  /** @throws {AuthError} ERR_AUTH_PROOF_INVALID — with what is wrong with it. */
  verify(request: ProvenRequest): Promise<Proof>;
  /**
   * Verifies the proof that goes with an access token, and uses it up.
   * @param keyThumbprint the key that the token is bound to.
   * @throws {AuthError} ERR_AUTH_PROOF_INVALID; ERR_AUTH_REPLAYED — the proof was used before.
   */
  require(request: ProvenRequest & { readonly accessToken: string }, keyThumbprint: string): Promise<void>;
}

/** Whose ids the proofs of a key are. */
export const proofIssuer = (keyThumbprint: string): string => `dpop ${keyThumbprint}`;

/** @source RFC 9449 §4.3, §7. */
export function createProofOfPossession({
  store,
  clock,
  singleUse,
}: {
  readonly store: Store;
  readonly clock: Clock;
  readonly singleUse: SingleUse;
}): ProofOfPossession {
  async function verify({ proof, method, urls, accessToken }: ProvenRequest): Promise<Proof> {
    if (proof.length > MAX_CHARACTERS) throw invalid('it is too long');
    const jwk = await keyOf(proof);
    const payload = await verifySignature(proof, jwk, clock);
    const { htm, htu, ath, iat, jti } = payload as JWTPayload & { htm?: unknown; htu?: unknown; ath?: unknown };
    const nowSeconds = clock.now() / 1_000;
    if (iat! < nowSeconds - LIFETIME_SECONDS - CLOCK_SKEW_SECONDS) throw invalid('iat is too long ago');
    if (iat! > nowSeconds + CLOCK_SKEW_SECONDS) throw invalid('iat lies in the future');
    if (typeof jti !== 'string' || jti === '' || jti.length > 200) throw invalid('jti of 1 to 200 characters');
    if (htm !== method) throw invalid('htm is not the method of the request');
    if (!urls.includes(withoutQuery(htu))) throw invalid('htu is not the URL of the request');
    if (accessToken !== undefined && ath !== hash('sha256', accessToken, 'base64url')) {
      throw invalid('ath is not the hash of the access token');
    }
    return {
      keyThumbprint: await calculateJwkThumbprint(jwk),
      tokenId: jti,
      expiresAtMs: (iat! + LIFETIME_SECONDS) * 1_000,
    };
  }

  return {
    verify,
    async require(request, keyThumbprint) {
      const proof = await verify(request);
      if (proof.keyThumbprint !== keyThumbprint)
        throw invalid('it is signed with another key than the token is bound to');
      const use = singleUse.write(proofIssuer(keyThumbprint), proof.tokenId, proof.expiresAtMs);
      const { committed } = await store.commit({ writes: [use], events: [] });
      if (!committed) throw new AuthError('ERR_AUTH_REPLAYED');
    },
  };
}

/** The key in the proof's own header, which must be public and fit the algorithm. */
async function keyOf(proof: string): Promise<JWK> {
  const header = headerOf(proof);
  if (Object.keys(header).some((member) => !HEADER_MEMBERS.includes(member))) {
    throw invalid('its header may hold typ, alg and jwk only');
  }
  try {
    const [jwk] = (await checkPublicKeys({ keys: [header['jwk']] })).keys;
    if (jwk!.alg === header['alg']) return jwk!;
  } catch (cause) {
    throw invalid('jwk must be a public key for ES256 or EdDSA', cause);
  }
  throw invalid('alg is not that of the key');
}

function headerOf(proof: string): Readonly<Record<string, unknown>> {
  try {
    return decodeProtectedHeader(proof);
  } catch (cause) {
    throw invalid('it is no signed JWT', cause);
  }
}

async function verifySignature(proof: string, jwk: JWK, clock: Clock): Promise<JWTPayload> {
  try {
    const key = (await importJWK(jwk, jwk.alg)) as CryptoKey;
    const { payload } = await jwtVerify(proof, key, {
      algorithms: [jwk.alg!],
      typ: 'dpop+jwt',
      currentDate: new Date(clock.now()),
      clockTolerance: CLOCK_SKEW_SECONDS,
      requiredClaims: ['iat', 'jti', 'htm', 'htu'],
    });
    return payload;
  } catch (cause) {
    throw invalid('typ must be dpop+jwt; iat, jti, htm and htu are needed; the signature must verify', cause);
  }
}

/** In the form of the URL standard, so that `:443` and `%7E` do not matter; what is no URL is none of ours. */
function withoutQuery(url: unknown): string {
  if (typeof url !== 'string' || !URL.canParse(url)) return '';
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

function invalid(en: string, cause?: unknown): AuthError {
  return new AuthError('ERR_AUTH_PROOF_INVALID', {
    message: { vi: `Bằng chứng DPoP không hợp lệ: ${en}`, en: `The DPoP proof is not valid: ${en}` },
    ...(cause !== undefined && { cause }),
  });
}
