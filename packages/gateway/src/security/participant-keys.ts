import { SIGNATURE_ALGORITHMS } from '@lienthong/core';
import type { PublicKeySet, SignatureAlgorithm } from '@lienthong/core';
import { calculateJwkThumbprint, importJWK } from 'jose';
import type { CryptoKey, JWK } from 'jose';

/** A participant's public key with the one algorithm it may be used with. */
export interface ParticipantKey {
  readonly algorithm: SignatureAlgorithm;
  readonly key: CryptoKey;
}

/**
 * The keys with which a token of this header may have been signed. The algorithm is that of the key's own type, whatever
 * the header claims; a header that names another finds no key.
 * @param jwks as registered: checked, each key with `kid` and `alg`.
 * @source RFC 8725 §3.1.
 */
export async function keysFor(jwks: PublicKeySet, alg: unknown, kid: unknown): Promise<readonly ParticipantKey[]> {
  const algorithm = SIGNATURE_ALGORITHMS.find((known) => known === alg);
  if (!algorithm) return [];
  const ofAlgorithm = jwks.keys.filter((jwk) => jwk['alg'] === algorithm);
  const fits = await Promise.all(ofAlgorithm.map(async (jwk) => kid === undefined || (await isNamed(jwk, kid))));
  const fitting = ofAlgorithm.filter((_, index) => fits[index]);
  return Promise.all(
    fitting.map(async (jwk) => ({ algorithm, key: (await importJWK(jwk as JWK, algorithm)) as CryptoKey })),
  );
}

/** A key goes by the name it was registered under and by its thumbprint. @source RFC 7638. */
const isNamed = async (jwk: Readonly<Record<string, unknown>>, kid: unknown): Promise<boolean> =>
  jwk['kid'] === kid || (await calculateJwkThumbprint(jwk)) === kid;
