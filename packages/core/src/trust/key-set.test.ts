import { describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { checkPublicKeys, generateSigningKey, importSigningKey, keyByKid, publicJwk } from './key-set.js';

describe.each(['ES256', 'EdDSA'] as const)('a %s key', (alg) => {
  test('is named by its thumbprint and published without its private part', async () => {
    const jwk = await generateSigningKey(alg);
    const published = await publicJwk({ ...jwk });
    expect(published).not.toHaveProperty('d');
    expect(published).toMatchObject({ alg, use: 'sig', kid: await calculateJwkThumbprint(published) });
    expect((await importSigningKey({ ...jwk })).kid).toBe(published.kid);
  });

  test('is taken from a participant, its id added where it has none', async () => {
    const { kid, ...published } = await publicJwk({ ...(await generateSigningKey(alg)) });
    expect(await checkPublicKeys({ keys: [{ ...published, note: 'dropped' }] })).toEqual({
      keys: [{ ...published, kid }],
    });
    expect(keyByKid({ keys: [{ ...published, kid }] }, kid!, alg)).toMatchObject({ kid });
  });
});

test('a key that is asked for another algorithm is refused', async () => {
  const published = await publicJwk({ ...(await generateSigningKey('ES256')) });
  expect(() => keyByKid({ keys: [{ ...published }] }, published.kid!, 'EdDSA')).toThrow(
    expect.objectContaining({ code: 'ERR_TRUST_ALGORITHM' }),
  );
  expect(() => keyByKid({ keys: [{ ...published }] }, 'other')).toThrow(
    expect.objectContaining({ code: 'ERR_TRUST_KEY_UNKNOWN' }),
  );
});

describe("a participant's key set is refused", () => {
  const P = 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU';
  const cases: [string, () => unknown][] = [
    ['when it is no set', () => 'keys'],
    ['when it is empty', () => ({ keys: [] })],
    ['with 21 keys', () => ({ keys: Array.from({ length: 21 }, () => ({})) })],
    ['with something that is no key', () => ({ keys: [null] })],
    ['with a symmetric key', () => ({ keys: [{ kty: 'oct', k: 'AAAA' }] })],
    ['with a point off the curve', () => ({ keys: [{ kty: 'EC', crv: 'P-256', x: P, y: P }] })],
    ['with a coordinate of the wrong length', () => ({ keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }] })],
  ];
  test.each(cases)('%s', async (_name, jwks) => {
    await expect(checkPublicKeys(jwks())).rejects.toMatchObject({ code: 'ERR_TRUST_KEY_INVALID' });
  });

  test('with a private key, even though its public half would do', async () => {
    await expect(checkPublicKeys({ keys: [await generateSigningKey()] })).rejects.toMatchObject({
      code: 'ERR_TRUST_KEY_INVALID',
      details: { rule: 'private', pointer: '/keys/0' },
    });
  });

  test('with an RSA key', async () => {
    const { publicKey } = await generateKeyPair('RS256', { extractable: true });
    await expect(checkPublicKeys({ keys: [await exportJWK(publicKey)] })).rejects.toMatchObject({
      details: { rule: 'type' },
    });
  });

  test('with another algorithm, use or a key id twice', async () => {
    const key = await publicJwk({ ...(await generateSigningKey()) });
    for (const keys of [[{ ...key, alg: 'RS256' }], [{ ...key, use: 'enc' }], [key, key], [{ ...key, kid: '' }]]) {
      await expect(checkPublicKeys({ keys })).rejects.toMatchObject({ code: 'ERR_TRUST_KEY_INVALID' });
    }
  });
});

test('a public key cannot be made ready to sign', async () => {
  const published = await publicJwk({ ...(await generateSigningKey()) });
  await expect(importSigningKey({ ...published })).rejects.toMatchObject({ code: 'ERR_TRUST_KEY_INVALID' });
});
