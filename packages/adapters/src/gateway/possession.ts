import { createHash, randomUUID } from 'node:crypto';
import { generateSigningKey, importSigningKey, publicJwk, type Clock } from '@lienthong/core';
import { SignJWT } from 'jose';

/** Proves, call by call, that who shows a token holds the key that it is bound to. */
export interface Possession {
  /**
   * @param path from the root of the gateway; its query does not count.
   * @param accessToken absent where a token is asked for.
   * @returns a DPoP proof, good for one call.
   */
  proof(method: string, path: string, accessToken?: string): Promise<string>;
}

/**
 * Proofs with a key of this client's own, made now and never written down: a token stolen with the logs is worth nothing.
 * @param publicUrl the name that the gateway goes by, without a trailing slash.
 * @source RFC 9449 §4.2.
 */
export function possession(publicUrl: string, clock: Clock): Possession {
  const made = generateSigningKey('ES256').then(async (jwk) => ({
    jwk: await publicJwk(jwk),
    key: await importSigningKey(jwk),
  }));
  return {
    async proof(method, path, accessToken) {
      const { jwk, key } = await made;
      const [withoutQuery] = path.split('?', 1);
      const claims = {
        htm: method,
        htu: `${publicUrl}${withoutQuery!}`,
        ...(accessToken !== undefined && { ath: createHash('sha256').update(accessToken).digest('base64url') }),
      };
      return new SignJWT(claims)
        .setProtectedHeader({ typ: 'dpop+jwt', alg: key.alg, jwk })
        .setJti(randomUUID())
        .setIssuedAt(Math.floor(clock.now() / 1_000))
        .sign(key.privateKey);
    },
  };
}
