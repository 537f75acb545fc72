import { beforeAll, describe, expect, test } from '@jest/globals';
import { CompactSign, UnsecuredJWT, base64url } from 'jose';
import { generateSigningKey, importSigningKey, publicJwk, type PublicKeySet, type SigningKey } from './key-set.js';
import { signCompact, signDetached, verifyCompact, verifyDetached } from './signature.js';

describe.each(['ES256', 'EdDSA'] as const)('a %s signature', (alg) => {
  let key: SigningKey;
  let jwks: PublicKeySet;
  beforeAll(async () => {
    const jwk = await generateSigningKey(alg);
    key = await importSigningKey({ ...jwk });
    jwks = { keys: [{ ...(await publicJwk({ ...jwk })) }] };
  });
  const headed = (header: Record<string, unknown>) =>
    new CompactSign(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg, kid: key.kid, typ: 'record', ...header })
      .sign(key.privateKey);

  test('verifies with its payload inside', async () => {
    const jws = await signCompact('{"a":1}', key, 'record');
    const { payload, kid } = await verifyCompact(jws, jwks, 'record');
    expect([new TextDecoder().decode(payload), kid]).toEqual(['{"a":1}', key.kid]);
  });

  test('verifies beside its payload, and beside no other', async () => {
    const signature = await signDetached('{"a":1}', key, 'record');
    expect(signature).toMatch(/^[\w-]+\.\.[\w-]+$/);
    await expect(verifyDetached('{"a":1}', signature, jwks, 'record')).resolves.toMatchObject({ kid: key.kid });
    await expect(verifyDetached('{"a":2}', signature, jwks, 'record')).rejects.toMatchObject({
      code: 'ERR_TRUST_SIGNATURE_INVALID',
    });
  });

  test('does not pass for another use', async () => {
    const jws = await signCompact('{}', key, 'record');
    await expect(verifyCompact(jws, jwks, 'checkpoint')).rejects.toMatchObject({ code: 'ERR_TRUST_SIGNATURE_INVALID' });
  });

  test('fails with any one character changed', async () => {
    const jws = await signCompact('{}', key, 'record');
    for (let at = 0; at < jws.length; at++) {
      const changed = jws.slice(0, at) + (jws[at] === 'A' ? 'B' : 'A') + jws.slice(at + 1);
      await expect(verifyCompact(changed, jwks, 'record')).rejects.toMatchObject({
        code: expect.stringMatching(/^ERR_TRUST_/),
      });
    }
  });

  test('fails when its spare bits are changed, though they decode alike', async () => {
    const jws = await signCompact('{}', key, 'record');
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const twin = alphabet[alphabet.indexOf(jws.at(-1)!) ^ 1]!;
    await expect(verifyCompact(jws.slice(0, -1) + twin, jwks, 'record')).rejects.toMatchObject({
      code: 'ERR_TRUST_SIGNATURE_INVALID',
    });
  });

  test('needs a key id that is known', async () => {
    for (const kid of [undefined, 'other']) {
      await expect(verifyCompact(await headed({ kid }), jwks, 'record')).rejects.toMatchObject({
        code: 'ERR_TRUST_KEY_UNKNOWN',
      });
    }
  });

  test('may ask for no extension', async () => {
    const [, payload, signature] = (await headed({})).split('.');
    const header = base64url.encode(JSON.stringify({ alg, kid: key.kid, typ: 'record', crit: ['exp'], exp: 1 }));
    await expect(verifyCompact(`${header}.${payload!}.${signature!}`, jwks, 'record')).rejects.toMatchObject({
      code: expect.stringMatching(/^ERR_TRUST_(ALGORITHM|SIGNATURE_INVALID)$/),
    });
  });

  test('is not replaced by none, nor by a MAC under the public key', async () => {
    const none = new UnsecuredJWT({}).encode();
    const mac = await new CompactSign(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'HS256', kid: key.kid, typ: 'record' })
      .sign(new TextEncoder().encode(JSON.stringify(jwks.keys[0])));
    await expect(verifyCompact(mac, jwks, 'record')).rejects.toMatchObject({ code: 'ERR_TRUST_ALGORITHM' });
    for (const jws of [none, '', '..', 'a.b', undefined as unknown as string]) {
      await expect(verifyCompact(jws, jwks, 'record')).rejects.toMatchObject({ code: 'ERR_TRUST_SIGNATURE_INVALID' });
    }
  });
});
