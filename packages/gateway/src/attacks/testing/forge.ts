import { createHmac, createPublicKey } from 'node:crypto';
import { canonicalJson } from '@lienthong/core';
import { base64url } from 'jose';
import type { JWK } from 'jose';

const encoded = (value: object | string): string =>
  Buffer.from(typeof value === 'string' ? value : canonicalJson(value)).toString('base64url');

/** A compact JWS put together by hand, with whatever stands in it. */
export const forged = (header: object | string, payload: object, signature: Uint8Array | string): string =>
  `${encoded(header)}.${encoded(payload)}.${typeof signature === 'string' ? signature : base64url.encode(signature)}`;

/** A compact JWS under HMAC with a secret that everybody knows. */
export function forgedByHmac(header: object, payload: object, secret: Uint8Array | string): string {
  const input = `${encoded(header)}.${encoded(payload)}`;
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`;
}

/** The forms in which a public key lies around. */
export function spellingsOf({ kty, crv, x, y }: JWK): readonly (Uint8Array | string)[] {
  const jwk = { kty, crv, x, y };
  const key = createPublicKey({ key: jwk as never, format: 'jwk' });
  return [
    JSON.stringify(jwk),
    key.export({ type: 'spki', format: 'pem' }),
    key.export({ type: 'spki', format: 'der' }),
    base64url.decode(x!),
    '',
  ];
}

/** Order of the curve P-256. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
const scalar = (value: bigint): Buffer => Buffer.from(value.toString(16).padStart(64, '0'), 'hex');

/** ECDSA signatures that careless verifiers take for any message. */
export const EMPTY_SIGNATURES: readonly (readonly [string, Uint8Array])[] = [
  ['r = s = 0', Buffer.concat([scalar(0n), scalar(0n)])],
  ['r = 0, s = 1', Buffer.concat([scalar(0n), scalar(1n)])],
  ['r = 1, s = 0', Buffer.concat([scalar(1n), scalar(0n)])],
  ['r = s = the order', Buffer.concat([scalar(ORDER), scalar(ORDER)])],
  ['r = s = the order minus one', Buffer.concat([scalar(ORDER - 1n), scalar(ORDER - 1n)])],
  ['no bytes', new Uint8Array()],
  ['63 bytes', new Uint8Array(63).fill(1)],
  ['1,000 bytes', new Uint8Array(1_000).fill(1)],
];

/** The same compact JWS with `n − s` for `s`: it verifies as well. */
export function twinOf(jws: string): string {
  const at = jws.lastIndexOf('.');
  const bytes = Buffer.from(jws.slice(at + 1), 'base64url');
  const s = BigInt(`0x${bytes.subarray(32).toString('hex')}`);
  return `${jws.slice(0, at)}.${Buffer.concat([bytes.subarray(0, 32), scalar(ORDER - s)]).toString('base64url')}`;
}

/** The same signature in DER, as most other software writes it. */
export function inDer(jws: string): string {
  const at = jws.lastIndexOf('.');
  const bytes = Buffer.from(jws.slice(at + 1), 'base64url');
  const integer = (part: Buffer): Buffer => {
    const value = part[0]! >= 0x80 ? Buffer.concat([Buffer.from([0]), part]) : part;
    return Buffer.concat([Buffer.from([2, value.length]), value]);
  };
  const body = Buffer.concat([integer(bytes.subarray(0, 32)), integer(bytes.subarray(32))]);
  return `${jws.slice(0, at)}.${Buffer.concat([Buffer.from([0x30, body.length]), body]).toString('base64url')}`;
}
