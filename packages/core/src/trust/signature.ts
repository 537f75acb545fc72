import { CompactSign, base64url, compactVerify, errors } from 'jose';
import type { CompactJWSHeaderParameters } from 'jose';
import { TrustError } from '../errors/errors.js';
import { SIGNATURE_ALGORITHMS, keyByKid, type PublicKeySet, type SigningKey } from './key-set.js';

/** What a signature is for; a signature made for one use never passes for another. */
export type SignatureType = 'receipt-root' | 'checkpoint' | 'record' | 'message' | 'certificate';

/** What stands in a signature's header, integrity protected. */
export type ProtectedHeader = Readonly<Record<string, unknown>>;

/** Signs with a key that stays where it is; gives a compact JWS. */
export type SignCompact = (payload: string | Uint8Array, typ: SignatureType) => Promise<string>;

const utf8 = new TextEncoder();
const bytesOf = (payload: string | Uint8Array): Uint8Array =>
  typeof payload === 'string' ? utf8.encode(payload) : payload;

/**
 * Signs a payload.
 * @param payload text as UTF-8, or bytes.
 * @returns Compact JWS, the payload inside; header `alg`, `kid`, `typ` and nothing else.
 * @source RFC 7515 §3.1
 */
export async function signCompact(payload: string | Uint8Array, key: SigningKey, typ: SignatureType): Promise<string> {
  return new CompactSign(bytesOf(payload)).setProtectedHeader({ alg: key.alg, kid: key.kid, typ }).sign(key.privateKey);
}

/**
 * Signs a payload that travels beside its signature.
 * @returns Compact JWS with an empty payload part.
 * @source RFC 7515 appendix F
 */
export async function signDetached(payload: string | Uint8Array, key: SigningKey, typ: SignatureType): Promise<string> {
  return detached(await signCompact(payload, key, typ));
}

/**
 * Signs what a participant sends, for the `X-JWS-Signature` header.
 * @param payload canonical JSON of a JSON body (RFC 8785), the bytes of a file.
 * @param issuedAtMs epoch ms; a gateway takes it for some minutes from then.
 * @returns detached compact JWS, typ `message`, with `iat` and a `jti` in its header: no two are alike.
 */
export async function signMessage(
  payload: string | Uint8Array,
  { alg, kid, privateKey }: SigningKey,
  issuedAtMs: number,
  jti: string,
): Promise<string> {
  const header = { alg, kid, typ: 'message' satisfies SignatureType, iat: Math.floor(issuedAtMs / 1_000), jti };
  return detached(await new CompactSign(bytesOf(payload)).setProtectedHeader(header).sign(privateKey));
}

/** A compact JWS without its payload. */
export function detached(jws: string): string {
  const [header, , signature] = jws.split('.');
  return `${header!}..${signature!}`;
}

/**
 * Checks a compact JWS.
 * @param jwks public keys of those who may have signed.
 * @returns the payload's bytes, the id of the key and the protected header.
 * @throws {TrustError} ERR_TRUST_KEY_UNKNOWN — no key of that id; ERR_TRUST_ALGORITHM — not ES256 or EdDSA, or not the
 * key's own; ERR_TRUST_SIGNATURE_INVALID — everything else.
 */
export async function verifyCompact(
  jws: string,
  jwks: PublicKeySet,
  typ: SignatureType,
): Promise<{ readonly payload: Uint8Array; readonly kid: string; readonly header: ProtectedHeader }> {
  assertOneSpelling(jws);
  try {
    const { payload, protectedHeader } = await compactVerify(jws, (header) => keyFor(header, jwks, typ), {
      algorithms: [...SIGNATURE_ALGORITHMS],
    });
    return { payload, kid: protectedHeader.kid!, header: protectedHeader };
  } catch (error) {
    if (error instanceof TrustError) throw error;
    if (error instanceof errors.JOSEAlgNotAllowed || error instanceof errors.JOSENotSupported) {
      throw new TrustError('ERR_TRUST_ALGORITHM', { cause: error });
    }
    throw new TrustError('ERR_TRUST_SIGNATURE_INVALID', { cause: error });
  }
}

/**
 * Checks a detached signature over a payload.
 * @param signature compact JWS with an empty payload part.
 * @throws {TrustError} as `verifyCompact`.
 */
export async function verifyDetached(
  payload: string | Uint8Array,
  signature: string,
  jwks: PublicKeySet,
  typ: SignatureType,
): Promise<{ readonly kid: string; readonly header: ProtectedHeader }> {
  const parts = typeof signature === 'string' ? signature.split('.') : [];
  if (parts.length !== 3 || parts[1] !== '') throw new TrustError('ERR_TRUST_SIGNATURE_INVALID');
  const jws = `${parts[0]!}.${base64url.encode(bytesOf(payload))}.${parts[2]!}`;
  const { kid, header } = await verifyCompact(jws, jwks, typ);
  return { kid, header };
}

function keyFor(header: CompactJWSHeaderParameters, jwks: PublicKeySet, typ: SignatureType) {
  if (header.typ !== typ) throw new TrustError('ERR_TRUST_SIGNATURE_INVALID', { details: { rule: 'typ' } });
  if (typeof header.kid !== 'string') throw new TrustError('ERR_TRUST_KEY_UNKNOWN', { details: { rule: 'kid' } });
  if (header.crit !== undefined) throw new TrustError('ERR_TRUST_ALGORITHM', { details: { rule: 'crit' } });
  return keyByKid(jwks, header.kid, header.alg);
}

/** Base64url leaves spare bits at its end, so two texts could be the same signature: only the plain one is taken. */
function assertOneSpelling(jws: string): void {
  const signature = typeof jws === 'string' ? jws.slice(jws.lastIndexOf('.') + 1) : '';
  try {
    if (signature !== '' && base64url.encode(base64url.decode(signature)) === signature) return;
  } catch {
    // falls through: not base64url at all
  }
  throw new TrustError('ERR_TRUST_SIGNATURE_INVALID');
}
