import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { hash, randomUUID } from 'node:crypto';
import { generateSigningKey, publicJwk } from '@lienthong/core';
import { SignJWT, importJWK } from 'jose';
import type { JWK } from 'jose';
import { BesiegedGateway, onePupil, rightsTo, toldBy } from './testing/besieged-gateway.js';

const REPLAYED = { status: 401, code: 'ERR_AUTH_REPLAYED' };

let gateway: BesiegedGateway;
beforeAll(async () => {
  gateway = await BesiegedGateway.open();
  await gateway.register('vendor', rightsTo(['submit', 'pull']));
});
afterAll(() => gateway.close());

const again = async (assertion: string) => toldBy(await gateway.requestToken(assertion));

describe('Given an assertion that was overheard', () => {
  test('then it gives no second token, at once or many at a time', async () => {
    const assertion = await gateway.assertion('vendor');
    const all = await Promise.all(Array.from({ length: 20 }, () => again(assertion)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ code }) => code === REPLAYED.code)).toHaveLength(19);
  });

  test('then the same id gives none after a restart', async () => {
    const one = await gateway.assertion('vendor', { claims: { jti: 'kept' } });
    expect((await gateway.requestToken(one)).status).toBe(200);
    await gateway.restart();
    // The restarted gateway listens on another port, which is another audience: so it is signed for that one.
    const same = await gateway.assertion('vendor', { claims: { jti: 'kept' } });
    expect(await again(same)).toEqual(REPLAYED);
  });

  test("then it gives none at any second of its life, at its window's edge and beyond", async () => {
    const assertion = await gateway.assertion('vendor', { claims: { exp: gateway.nowSeconds + 300 } });
    expect((await gateway.requestToken(assertion)).status).toBe(200);
    for (const seconds of [299, 1, 59, 1, 1, 60, 300, 300]) {
      gateway.clock.advance(seconds * 1_000);
      // Somebody else's token request makes the store throw old ids away.
      await gateway.tokenOf('vendor');
      const { status, code } = await again(assertion);
      expect(status).toBe(401);
      expect(code).toMatch(/^ERR_AUTH_(REPLAYED|ASSERTION_INVALID)$/);
    }
  });

  test('then it gives none to who sets the clock back', async () => {
    const assertion = await gateway.assertion('vendor');
    expect((await gateway.requestToken(assertion)).status).toBe(200);
    gateway.clock.advance(-60_000);
    await gateway.tokenOf('vendor');
    expect(await again(assertion)).toEqual(REPLAYED);
    gateway.clock.advance(60_000);
  });
});

test('Given a clock that jumped ahead, so that used ids were thrown away, and back, then nothing is taken again', async () => {
  const assertion = await gateway.assertion('vendor');
  expect((await gateway.requestToken(assertion)).status).toBe(200);
  gateway.clock.advance(3_600_000);
  // So many uses that the store is sure to have thrown old ids away.
  const keepUntilMs = gateway.clock.now() + 60_000;
  const writes = Array.from({ length: 5_000 }, (_, at) => {
    return { type: 'use-token-id' as const, issuer: 'anybody', tokenId: String(at), keepUntilMs };
  });
  await gateway.services.store.commit({ writes, events: [] });
  gateway.clock.advance(-3_600_000);
  expect((await again(assertion)).status).toBe(401);
});

describe('Given a signed request that was overheard', () => {
  test('then it has no second effect under a new token, a new key or after a restart', async () => {
    const body = onePupil();
    const headers = { 'x-jws-signature': await gateway.signature(body, 'vendor') };
    expect((await gateway.call('/v1/exchanges', { as: 'vendor', body, headers })).status).toBe(202);
    const keyed = { ...headers, 'idempotency-key': 'another' };
    expect(await toldBy(await gateway.call('/v1/exchanges', { as: 'vendor', body, headers }))).toEqual(REPLAYED);
    expect(await toldBy(await gateway.call('/v1/exchanges', { as: 'vendor', body, headers: keyed }))).toEqual(REPLAYED);
    await gateway.restart();
    expect(await toldBy(await gateway.call('/v1/exchanges', { as: 'vendor', body, headers }))).toEqual(REPLAYED);
  });

  test("then it has none at its window's edge", async () => {
    const body = onePupil();
    const headers = { 'x-jws-signature': await gateway.signature(body, 'vendor') };
    expect((await gateway.call('/v1/exchanges', { as: 'vendor', body, headers })).status).toBe(202);
    for (const seconds of [299, 2, 58, 2, 400]) {
      gateway.clock.advance(seconds * 1_000);
      const other = onePupil();
      const fresh = { 'x-jws-signature': await gateway.signature(other, 'vendor') };
      expect((await gateway.call('/v1/exchanges', { as: 'vendor', body: other, headers: fresh })).status).toBe(202);
      expect(await toldBy(await gateway.call('/v1/exchanges', { as: 'vendor', body, headers }))).toEqual(REPLAYED);
    }
  });

  test('then another participant cannot send it as its own', async () => {
    await gateway.register('thief', rightsTo(['submit']));
    const body = onePupil();
    const headers = { 'x-jws-signature': await gateway.signature(body, 'vendor') };
    expect(await toldBy(await gateway.call('/v1/exchanges', { as: 'thief', body, headers }))).toMatchObject({
      status: 401,
      code: 'ERR_TRUST_KEY_UNKNOWN',
    });
  });
});

describe('Given a token bound to a key, and its proofs, that were overheard', () => {
  let key: JWK;
  let token: string;
  beforeAll(async () => {
    key = await generateSigningKey('ES256');
    const dpop = await proof({ htm: 'POST', htu: `${gateway.url}/oauth2/token` });
    const answer = await gateway.requestToken(await gateway.assertion('vendor'), {}, { dpop });
    token = ((await answer.json()) as { access_token: string }).access_token;
  });

  async function proof(claims: object, signing = key): Promise<string> {
    const iat = gateway.nowSeconds;
    const { kty, crv, x, y } = await publicJwk(signing);
    return new SignJWT({ jti: randomUUID(), iat, ...claims })
      .setProtectedHeader({ alg: 'ES256', typ: 'dpop+jwt', jwk: { kty, crv, x, y } as never })
      .sign(await importJWK(signing, 'ES256'));
  }
  const ath = () => hash('sha256', token, 'base64url');
  const show = async (dpop: string) =>
    toldBy(await gateway.call('/v1/exchanges', { headers: { authorization: `DPoP ${token}`, dpop } }));

  test('then each proof opens once, also many at a time', async () => {
    const dpop = await proof({ htm: 'GET', htu: `${gateway.url}/v1/exchanges`, ath: ath() });
    const all = await Promise.all(Array.from({ length: 10 }, () => show(dpop)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(all.filter(({ code }) => code === REPLAYED.code)).toHaveLength(9);
  });

  test('then no proof opens beyond its minute', async () => {
    const dpop = await proof({ htm: 'GET', htu: `${gateway.url}/v1/exchanges`, ath: ath() });
    gateway.clock.advance(121_000);
    expect(await show(dpop)).toMatchObject({ status: 401, code: 'ERR_AUTH_PROOF_INVALID' });
    gateway.clock.advance(-121_000);
  });

  test('then a proof by the thief, for another method, place or token opens nothing', async () => {
    const here = { htm: 'GET', htu: `${gateway.url}/v1/exchanges`, ath: ath() };
    const forgeries = await Promise.all([
      proof(here, await generateSigningKey('ES256')),
      proof({ ...here, htm: 'POST' }),
      proof({ ...here, htu: `${gateway.url}/v1/participants` }),
      proof({ ...here, htu: 'https://elsewhere.example/v1/exchanges' }),
      proof({ ...here, ath: hash('sha256', 'another', 'base64url') }),
      proof({ ...here, ath: undefined }),
    ]);
    for (const dpop of forgeries)
      expect(await show(dpop)).toMatchObject({ status: 401, code: 'ERR_AUTH_PROOF_INVALID' });
  });
});
