import { describe, expect, test } from '@jest/globals';
import { generateSigningKey, importSigningKey, publicJwk, signCompact, verifyCompact } from '@lienthong/core';
import { compactSigner } from './sign-compact.js';

describe.each(['ES256', 'EdDSA'] as const)('a signature with %s', (alg) => {
  test.each([
    ['text', '{"gốc":"ờ"}', new TextEncoder().encode('{"gốc":"ờ"}')],
    ['bytes', Uint8Array.of(0, 255, 7), Uint8Array.of(0, 255, 7)],
  ])('over %s verifies, for its own use only', async (_, payload, expected) => {
    const jwk = await generateSigningKey(alg);
    const jwks = { keys: [await publicJwk(jwk)] };
    const jws = await compactSigner(await importSigningKey(jwk), jwk)(payload, 'receipt-root');

    const verified = await verifyCompact(jws, jwks, 'receipt-root');
    expect([...verified.payload]).toEqual([...expected]);
    await expect(verifyCompact(jws, jwks, 'checkpoint')).rejects.toMatchObject({ code: 'ERR_TRUST_SIGNATURE_INVALID' });
  });

  test('has the header and the payload that core gives it', async () => {
    const jwk = await generateSigningKey(alg);
    const key = await importSigningKey(jwk);
    const ours = await compactSigner(key, jwk)('payload', 'checkpoint');
    const cores = await signCompact('payload', key, 'checkpoint');
    expect(ours.split('.').slice(0, 2)).toEqual(cores.split('.').slice(0, 2));
  });

  test('is made within the turn: nothing else runs before it is there', async () => {
    const jwk = await generateSigningKey(alg);
    const signer = compactSigner(await importSigningKey(jwk), jwk);
    const order: string[] = [];
    setImmediate(() => order.push('next turn'));
    await signer('payload', 'receipt-root').then(() => order.push('signed'));
    await new Promise((resolve) => void setImmediate(resolve));
    expect(order).toEqual(['signed', 'next turn']);
  });
});
