import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateSigningKey, publicJwk } from '@lienthong/core';
import { SignJWT, UnsecuredJWT, decodeJwt, importJWK } from 'jose';
import type { JWK } from 'jose';
import { closeTestGateways, everything, testGateway } from './testing/test-gateway.js';
import type { TestGateway } from './testing/test-gateway.js';

const PATH = '/v1/exchanges';

let gateway: TestGateway;
let key: JWK;
beforeAll(async () => {
  gateway = await testGateway({ limits: { unauthenticatedRequestsPerMinute: 100_000 } });
  key = await generateSigningKey('ES256');
});
afterAll(closeTestGateways);

const now = (): number => Math.floor(gateway.clock.now() / 1000);
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

interface Different {
  readonly claims?: object;
  readonly header?: object;
  readonly signedWith?: JWK;
}

async function proofOf(claims: object, { header = {}, signedWith = key }: Different = {}): Promise<string> {
  return new SignJWT({ jti: randomUUID(), iat: now(), ...claims })
    .setProtectedHeader({ typ: 'dpop+jwt', alg: signedWith.alg!, jwk: await publicJwk(signedWith), ...header })
    .sign(await importJWK(signedWith, signedWith.alg));
}

const tokenProof = (different?: Different): Promise<string> =>
  proofOf({ htm: 'POST', htu: `${gateway.url}/oauth2/token`, ...different?.claims }, different);

const callProof = (token: string, different?: Different): Promise<string> =>
  proofOf({ htm: 'GET', htu: gateway.url + PATH, ath: hashOf(token), ...different?.claims }, different);

async function askToken(participantId: string, jwk: JWK, proof?: string): Promise<Response> {
  return fetch(`${gateway.url}/oauth2/token`, {
    method: 'POST',
    headers: proof === undefined ? {} : { dpop: proof },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await gateway.assertion(participantId, jwk),
    }),
  });
}

let made = 0;
async function boundToken(): Promise<string> {
  const id = `bound-${(made += 1)}`;
  const answer = await askToken(id, await gateway.register(id, everything('submit')), await tokenProof());
  expect(answer.status).toBe(200);
  const body = (await answer.json()) as { access_token: string; token_type: string };
  expect(body.token_type).toBe('DPoP');
  return body.access_token;
}

const call = (token: string, proof: string | undefined, scheme = 'DPoP', path = PATH): Promise<Response> =>
  gateway.call(path, {
    headers: { authorization: `${scheme} ${token}`, ...(proof !== undefined && { dpop: proof }) },
  });

const codeOf = async (answer: Response): Promise<unknown> => ((await answer.json()) as { code: unknown }).code;

describe('a token asked for with a proof', () => {
  test('is bound to the key and lets in who holds it, each proof once', async () => {
    const token = await boundToken();
    expect(decodeJwt(token)['cnf']).toEqual({ jkt: key.kid });
    const proof = await callProof(token);
    expect((await call(token, proof)).status).toBe(200);
    expect((await call(token, await callProof(token))).status).toBe(200);
    const again = await call(token, proof);
    expect(again.status).toBe(401);
    expect(await codeOf(again)).toBe('ERR_AUTH_REPLAYED');
  });

  test('whose URL is spelled otherwise, or carries a query, is the same URL', async () => {
    const token = await boundToken();
    const htu = gateway.url.replace('http', 'HTTP') + PATH;
    expect((await call(token, await callProof(token, { claims: { htu } }), 'DPoP', `${PATH}?limit=1`)).status).toBe(
      200,
    );
  });

  test('is refused as a bearer token, and without a proof', async () => {
    const token = await boundToken();
    for (const answer of [await call(token, undefined, 'Bearer'), await call(token, undefined)]) {
      expect(answer.status).toBe(401);
      expect(answer.headers.get('www-authenticate')).toMatch(/^DPoP .*invalid_dpop_proof/);
      expect(await codeOf(answer)).toBe('ERR_AUTH_PROOF_INVALID');
    }
  });

  test.each<[string, (token: string) => Promise<string>]>([
    ['of another key', async (token) => callProof(token, { signedWith: await generateSigningKey('ES256') })],
    ['for another method', (token) => callProof(token, { claims: { htm: 'POST' } })],
    ['for another path', (token) => callProof(token, { claims: { htu: `${gateway.url}/v1/records/student` } })],
    ['for another host', (token) => callProof(token, { claims: { htu: `https://elsewhere.example${PATH}` } })],
    ['for another token', (token) => callProof(token, { claims: { ath: hashOf('another') } })],
    ['for no token', (token) => callProof(token, { claims: { ath: undefined } })],
    ['of two minutes and a second ago', (token) => callProof(token, { claims: { iat: now() - 121 } })],
    ['from the future', (token) => callProof(token, { claims: { iat: now() + 61 } })],
    ['without an id', (token) => callProof(token, { claims: { jti: undefined } })],
    ['that says it is an access token', (token) => callProof(token, { header: { typ: 'at+jwt' } })],
    ['that names where its key is', (token) => callProof(token, { header: { jku: 'https://elsewhere.example' } })],
    ['with the private key in it', (token) => callProof(token, { header: { jwk: key } })],
    ['with a symmetric key', (token) => callProof(token, { header: { jwk: { kty: 'oct', k: 'AAAA' } } })],
    [
      'whose key is not the one that signed',
      async (token) => callProof(token, { header: { jwk: await publicJwk(await generateSigningKey('ES256')) } }),
    ],
    [
      'that is not signed',
      async (token) =>
        new UnsecuredJWT({ htm: 'GET', htu: gateway.url + PATH, ath: hashOf(token), jti: 'x', iat: now() }).encode(),
    ],
    ['that is no JWT', async () => 'abc'],
    ['that is endless', async () => 'a'.repeat(5_000)],
  ])('with a proof %s is refused', async (_, make) => {
    const token = await boundToken();
    const answer = await call(token, await make(token));
    expect(answer.status).toBe(401);
    expect(await codeOf(answer)).toBe('ERR_AUTH_PROOF_INVALID');
  });
});

test('Given a bearer token, when it is shown as a bound one, then it is refused', async () => {
  const token = await gateway.tokenFor('plain', everything('submit'));
  expect(await codeOf(await call(token, await callProof(token)))).toBe('ERR_AUTH_TOKEN_INVALID');
});

test('Given a proof used at the token endpoint, then it gives no second token', async () => {
  const jwk = await gateway.register('twice', everything('submit'));
  const proof = await tokenProof();
  expect((await askToken('twice', jwk, proof)).status).toBe(200);
  expect(await codeOf(await askToken('twice', jwk, proof))).toBe('ERR_AUTH_REPLAYED');
});

test('Given a wrong proof at the token endpoint, then the answer says so in the words of OAuth', async () => {
  const jwk = await gateway.register('wrong', everything('submit'));
  const answer = await askToken('wrong', jwk, await tokenProof({ claims: { htu: 'https://elsewhere.example' } }));
  expect(answer.status).toBe(401);
  expect(await answer.json()).toMatchObject({ code: 'ERR_AUTH_PROOF_INVALID', error: 'invalid_dpop_proof' });
});

describe('a participant that must prove possession', () => {
  test('gets no bearer token, and one that it had is refused', async () => {
    const token = await gateway.tokenFor('strict', everything('submit'));
    const jwk = await gateway.register('strict-too', everything('submit'));
    for (const id of ['strict', 'strict-too']) {
      gateway.store.participants.set(id, { ...gateway.store.participants.get(id)!, requires: ['proof-of-possession'] });
    }
    gateway.clock.advance(1_001);
    expect(await codeOf(await gateway.call(PATH, { token }))).toBe('ERR_AUTH_PROOF_INVALID');
    expect(await codeOf(await askToken('strict-too', jwk))).toBe('ERR_AUTH_PROOF_INVALID');
    expect((await askToken('strict-too', jwk, await tokenProof())).status).toBe(200);
  });
});

test('The discovery document says how tokens are asked for', async () => {
  const metadata = (await (await gateway.call('/.well-known/oauth-authorization-server')).json()) as object;
  expect(metadata).toMatchObject({
    issuer: gateway.url,
    token_endpoint: `${gateway.url}/oauth2/token`,
    jwks_uri: `${gateway.url}/.well-known/jwks.json`,
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    dpop_signing_alg_values_supported: ['ES256', 'EdDSA'],
  });
});
