import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { TrustError } from '../errors/errors.js';

/** Algorithms that signatures here may have; everything else is refused, `none` first of all. */
export const SIGNATURE_ALGORITHMS = ['ES256', 'EdDSA'] as const;
export type SignatureAlgorithm = (typeof SIGNATURE_ALGORITHMS)[number];

/** Public keys as published, RFC 7517. */
export interface PublicKeySet {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** A private key ready to sign; the key itself cannot be read back. */
export interface SigningKey {
  /** RFC 7638 thumbprint of the public half. */
  readonly kid: string;
  readonly alg: SignatureAlgorithm;
  readonly privateKey: CryptoKey;
}

interface KeyForm {
  readonly alg: SignatureAlgorithm;
  readonly kty: string;
  readonly crv: string;
  /** Members of the public key, beside `kty` and `crv`. */
  readonly coordinates: readonly string[];
}

const KEY_FORMS: readonly KeyForm[] = [
  { alg: 'ES256', kty: 'EC', crv: 'P-256', coordinates: ['x', 'y'] },
  { alg: 'EdDSA', kty: 'OKP', crv: 'Ed25519', coordinates: ['x'] },
];

const COORDINATE = /^[A-Za-z0-9_-]{43}$/; // 32 bytes
const MAX_KEYS = 20;

/**
 * Makes a key pair.
 * @returns the private JWK with `kid`, `alg` and `use`; keep it where only its owner reads.
 */
export async function generateSigningKey(alg: SignatureAlgorithm = 'ES256'): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { ...jwk, kid: await calculateJwkThumbprint(jwk), alg, use: 'sig' };
}

/**
 * A private JWK made ready to sign.
 * @throws {TrustError} ERR_TRUST_KEY_INVALID — not a private ES256 or EdDSA key.
 */
export async function importSigningKey(jwk: Readonly<Record<string, unknown>>): Promise<SigningKey> {
  const form = formOf(jwk);
  if (form === undefined || typeof jwk['d'] !== 'string') throw invalidKey('private');
  try {
    const privateKey = (await importJWK(jwk as JWK, form.alg)) as CryptoKey;
    return { kid: await calculateJwkThumbprint(publicMembers(jwk, form)), alg: form.alg, privateKey };
  } catch (cause) {
    throw new TrustError('ERR_TRUST_KEY_INVALID', { cause });
  }
}

/**
 * The public half of a key, safe to publish.
 * @throws {TrustError} ERR_TRUST_KEY_INVALID — neither ES256 nor EdDSA.
 */
export async function publicJwk(jwk: Readonly<Record<string, unknown>>): Promise<JWK> {
  const form = formOf(jwk);
  if (form === undefined) throw invalidKey('type');
  const members = publicMembers(jwk, form);
  return { ...members, kid: await thumbprint(members), alg: form.alg, use: 'sig' };
}

/**
 * The key of that id, imported for its own algorithm only.
 * @param alg what the signature claims.
 * @throws {TrustError} ERR_TRUST_KEY_UNKNOWN; ERR_TRUST_ALGORITHM — the key is for another algorithm;
 * ERR_TRUST_KEY_INVALID — the set holds something that is no public key.
 */
export function keyByKid(jwks: PublicKeySet, kid: string, alg?: string): JWK {
  const key = jwks.keys.find((candidate) => candidate['kid'] === kid);
  if (key === undefined) throw new TrustError('ERR_TRUST_KEY_UNKNOWN', { details: { kid: kid.slice(0, 100) } });
  const form = formOf(key);
  if (form === undefined || 'd' in key) throw invalidKey('type');
  if (alg !== undefined && alg !== form.alg)
    throw new TrustError('ERR_TRUST_ALGORITHM', { details: { alg: form.alg } });
  return key;
}

/**
 * The keys that a participant hands in, checked and reduced to their public members.
 * @param jwks untrusted; from 1 to 20 keys.
 * @returns the set to keep; a key without an id gets its thumbprint.
 * @throws {TrustError} ERR_TRUST_KEY_INVALID — a private or symmetric key, another algorithm, two keys of one id, or a
 * point that is not on the curve; `details.pointer` names the place.
 */
export async function checkPublicKeys(jwks: unknown): Promise<{ readonly keys: JWK[] }> {
  const keys: unknown = typeof jwks === 'object' && jwks !== null ? (jwks as { keys?: unknown }).keys : undefined;
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > MAX_KEYS) throw invalidKey('keys', '/keys');
  const checked: JWK[] = [];
  for (const [index, key] of keys.entries()) {
    const jwk = await checkPublicKey(key, `/keys/${index}`);
    if (checked.some(({ kid }) => kid === jwk.kid)) throw invalidKey('kid', `/keys/${index}/kid`);
    checked.push(jwk);
  }
  return { keys: checked };
}

async function checkPublicKey(key: unknown, pointer: string): Promise<JWK> {
  if (typeof key !== 'object' || key === null) throw invalidKey('type', pointer);
  const jwk = key as Readonly<Record<string, unknown>>;
  const form = formOf(jwk);
  if (form === undefined) throw invalidKey('type', pointer);
  if ('d' in jwk || 'k' in jwk) throw invalidKey('private', pointer);
  if (jwk['alg'] !== undefined && jwk['alg'] !== form.alg) throw invalidKey('alg', `${pointer}/alg`);
  if (jwk['use'] !== undefined && jwk['use'] !== 'sig') throw invalidKey('use', `${pointer}/use`);
  const members = publicMembers(jwk, form);
  const kid = jwk['kid'] ?? (await thumbprint(members));
  if (typeof kid !== 'string' || kid === '' || kid.length > 200) throw invalidKey('kid', `${pointer}/kid`);
  try {
    await importJWK(members, form.alg);
  } catch (cause) {
    throw new TrustError('ERR_TRUST_KEY_INVALID', { details: { rule: 'curve', pointer }, cause });
  }
  return { ...members, kid, alg: form.alg, use: 'sig' };
}

function formOf(jwk: Readonly<Record<string, unknown>>): KeyForm | undefined {
  return KEY_FORMS.find(
    ({ kty, crv, coordinates }) =>
      jwk['kty'] === kty &&
      jwk['crv'] === crv &&
      coordinates.every((name) => typeof jwk[name] === 'string' && COORDINATE.test(jwk[name])),
  );
}

function publicMembers(jwk: Readonly<Record<string, unknown>>, { kty, crv, coordinates }: KeyForm): JWK {
  return { kty, crv, ...Object.fromEntries(coordinates.map((name) => [name, jwk[name] as string])) };
}

async function thumbprint(members: JWK): Promise<string> {
  return calculateJwkThumbprint(members);
}

function invalidKey(rule: string, pointer?: string): TrustError {
  return new TrustError('ERR_TRUST_KEY_INVALID', {
    details: pointer === undefined ? { rule } : { rule, pointer },
  });
}
