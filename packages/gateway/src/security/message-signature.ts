import { hash } from 'node:crypto';
import { AuthError, TrustError, verifyDetached } from '@lienthong/core';
import type { Clock, Store, StoredParticipant, Write } from '@lienthong/core';
import { CLOCK_SKEW_SECONDS, LONGEST_LIFE_SECONDS, type SingleUse } from './single-use.js';

/** The header that carries a sender's signature over its body. */
export const SIGNATURE_HEADER = 'x-jws-signature';
const MAX_CHARACTERS = 2_048;

/** A sender's signature, verified; whether it was used before is for the store to say. */
export interface MessageSignature {
  /** Detached JWS as it came: the evidence. */
  readonly jws: string;
  readonly kid: string;
  /** When it says it was made, epoch ms. */
  readonly issuedAtMs: number;
  readonly use: Extract<Write, { type: 'use-token-id' }>;
}

/**
 * Checks the signature that a participant puts over what it sends.
 * @param header the `X-JWS-Signature` header; absent where there is none.
 * @param payload gives what was signed: RFC 8785 canonical JSON of a JSON body, the bytes of a file.
 * @returns `undefined` where there is none and none is required.
 * @throws {AuthError} ERR_AUTH_SIGNATURE_MISSING — the participant must sign.
 * @throws {TrustError} ERR_TRUST_SIGNATURE_INVALID, ERR_TRUST_KEY_UNKNOWN, ERR_TRUST_ALGORITHM, ERR_TRUST_NOT_CANONICAL.
 * @source RFC 7515 appendix F.
 */
export async function verifyMessage(
  header: string | string[] | undefined,
  payload: () => string | Uint8Array,
  { participant, singleUse }: { readonly participant: StoredParticipant; readonly singleUse: SingleUse },
): Promise<MessageSignature | undefined> {
  if (header === undefined) {
    if (participant.requires?.includes('signed-body') !== true) return undefined;
    throw new AuthError('ERR_AUTH_SIGNATURE_MISSING', { details: { participantId: participant.participantId } });
  }
  if (typeof header !== 'string' || header.length > MAX_CHARACTERS) throw new TrustError('ERR_TRUST_SIGNATURE_INVALID');
  const signed = payload();
  const { kid, header: says } = await verifyDetached(signed, header, participant.jwks, 'message');
  const { iat } = says;
  if (typeof iat !== 'number' || !Number.isInteger(iat)) {
    throw new TrustError('ERR_TRUST_SIGNATURE_INVALID', { details: { rule: 'iat' } });
  }
  const issuedAtMs = iat * 1_000;
  const expiresAtMs = issuedAtMs + LONGEST_LIFE_SECONDS * 1_000;
  const issuer = `signature ${participant.participantId}`;
  return { jws: header, kid, issuedAtMs, use: singleUse.write(issuer, useId(header, signed), expiresAtMs) };
}

/**
 * The write that uses a signature up; none where there is no signature.
 * @throws {AuthError} ERR_AUTH_REPLAYED — it was made too long ago, or will be made.
 */
export function signatureUse({ signature }: { readonly signature?: MessageSignature }, clock: Clock): readonly Write[] {
  if (signature === undefined) return [];
  const ageSeconds = (clock.now() - signature.issuedAtMs) / 1_000;
  if (ageSeconds > LONGEST_LIFE_SECONDS + CLOCK_SKEW_SECONDS || ageSeconds < -CLOCK_SKEW_SECONDS) {
    throw new AuthError('ERR_AUTH_REPLAYED', {
      message: {
        vi: `Chữ ký quá cũ hoặc đề ngày trong tương lai: iat phải trong vòng ${LONGEST_LIFE_SECONDS} giây`,
        en: `The signature is too old or from the future: iat must lie within ${LONGEST_LIFE_SECONDS} seconds`,
      },
    });
  }
  return [signature.use];
}

/**
 * Uses a signature up at once, for what is no exchange.
 * @throws {AuthError} ERR_AUTH_REPLAYED.
 */
export async function useSignature(
  signature: MessageSignature | undefined,
  { store, clock }: { readonly store: Store; readonly clock: Clock },
): Promise<void> {
  if (signature === undefined) return;
  const { committed } = await store.commit({ writes: signatureUse({ signature }, clock), events: [] });
  if (!committed) throw new AuthError('ERR_AUTH_REPLAYED');
}

/** By what was signed and not by the signature itself: an ECDSA signature has a second form that verifies too. */
const useId = (jws: string, payload: string | Uint8Array): string =>
  hash('sha256', `${jws.slice(0, jws.indexOf('.'))}.${hash('sha256', payload, 'base64url')}`, 'base64url');
