import { createPrivateKey, sign, type JsonWebKey } from 'node:crypto';
import type { SignCompact, SigningKey } from '@lienthong/core';

/**
 * Signs as `signCompact` of core does, without leaving the turn of the event loop. Web Crypto signs in another thread;
 * what arrives while a group commit waits for that makes the next group early and small, and every group costs a sync.
 * @param jwk the private key itself; `alg` and `kid` are those that `importSigningKey` found it good for.
 * @returns Compact JWS, the payload inside; header `alg`, `kid`, `typ` and nothing else.
 * @source RFC 7515 §3.1; RFC 7518 §3.4 (R and S side by side); RFC 8037 §3.1.
 */
export function compactSigner({ alg, kid }: Pick<SigningKey, 'alg' | 'kid'>, jwk: object): SignCompact {
  const key = createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' });
  const digest = alg === 'ES256' ? 'sha256' : null;
  const headers = new Map<string, string>();

  function headerFor(typ: string): string {
    let header = headers.get(typ);
    if (header === undefined) headers.set(typ, (header = base64url(JSON.stringify({ alg, kid, typ }))));
    return header;
  }

  return async (payload, typ) => {
    const input = `${headerFor(typ)}.${base64url(payload)}`;
    const signature = sign(digest, Buffer.from(input, 'ascii'), { key, dsaEncoding: 'ieee-p1363' });
    return `${input}.${signature.toString('base64url')}`;
  };
}

const base64url = (bytes: string | Uint8Array): string => Buffer.from(bytes as Uint8Array).toString('base64url');
