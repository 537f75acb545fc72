import { SIGNATURE_ALGORITHMS } from '@lienthong/core';
import type { PublicKeySet, SignatureAlgorithm } from '@lienthong/core';
import { importJWK } from 'jose';
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
  const fitting = jwks.keys.filter((jwk) => jwk['alg'] === algorithm && (kid === undefined || jwk['kid'] === kid));
  return Promise.all(
    fitting.map(async (jwk) => ({ algorithm, key: (await importJWK(jwk as JWK, algorithm)) as CryptoKey })),
  );
}
