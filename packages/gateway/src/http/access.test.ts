import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateSigningKey, importSigningKey } from '@lienthong/core';
import { SignJWT, UnsecuredJWT, decodeJwt, decodeProtectedHeader } from 'jose';
import { readPrivateJwk } from '../security/keys.js';
import { closeTestGateways, everything, testGateway } from './testing/test-gateway.js';
import type { AssertionParts, TestGateway } from './testing/test-gateway.js';

interface Problem {
  code: string;
  status: number;
  title: string;
  detail: string;
  error?: string;
}
const problem = async (answer: Response): Promise<Problem> => (await answer.json()) as Problem;

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await testGateway({ limits: { unauthenticatedRequestsPerMinute: 100_000 } });
});
afterAll(closeTestGateways);

describe('a client assertion', () => {
  test.each(['ES256', 'EdDSA'] as const)('signed with a registered %s key gives an access token', async (alg) => {
    const id = `signer-${alg.toLowerCase()}`;
    const jwk = await gateway.register(id, everything('submit', 'pull'), alg);
    const answer = await gateway.requestToken(await gateway.assertion(id, jwk));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const token = (await answer.json()) as { access_token: string; expires_in: number; scope: string };
    expect(token.expires_in).toBe(600);
    expect(token.scope).toBe('submit pull');
    expect(decodeProtectedHeader(token.access_token).typ).toBe('at+jwt');
    expect(decodeJwt(token.access_token)).toMatchObject({ iss: gateway.url, aud: gateway.url, sub: id, client_id: id });
  });

  test('without a kid is checked against the keys of its algorithm', async () => {
    const jwk = await gateway.register('no-kid', everything('pull'));
    const answer = await gateway.requestToken(await gateway.assertion('no-kid', jwk, { header: { kid: undefined } }));
    expect(answer.status).toBe(200);
  });

  test('may narrow its token to some operations, which then binds every call', async () => {
    const jwk = await gateway.register('narrow', everything('submit', 'operate'));
    const answer = await gateway.requestToken(await gateway.assertion('narrow', jwk), { scope: 'submit' });
    const { access_token: token } = (await answer.json()) as { access_token: string };
    expect((await gateway.call('/v1/participants', { token })).status).toBe(403);
  });

  test('asking for an operation without a right is refused', async () => {
    const jwk = await gateway.register('greedy', everything('submit'));
    const answer = await gateway.requestToken(await gateway.assertion('greedy', jwk), { scope: 'operate' });
    expect(await problem(answer)).toMatchObject({ status: 403, code: 'ERR_AUTH_FORBIDDEN', error: 'invalid_scope' });
  });

  const now = Math.floor(Date.UTC(2026, 0, 5) / 1000);
  test.each<[string, AssertionParts]>([
    ['for another audience', { claims: { aud: 'https://elsewhere.example/oauth2/token' } }],
    ['for several audiences', { claims: { aud: ['https://a.example', 'https://b.example'] } }],
    ['that has expired', { claims: { iat: now - 300, exp: now - 61 } }],
    ['that lives too long', { claims: { exp: now + 301 } }],
    ['that lives too long and hides when it began', { claims: { iat: undefined, exp: now + 3600 } }],
    ['from the future', { claims: { iat: now + 120, exp: now + 180 } }],
    ['without an id', { claims: { jti: undefined } }],
    ['with an id that is no text', { claims: { jti: 7 } }],
    ['without an end', { claims: { exp: undefined } }],
    ['whose subject is another', { claims: { sub: 'operator' } }],
    ['of somebody unknown', { claims: { iss: 'nobody', sub: 'nobody' } }],
    ['with an unknown kid', { header: { kid: 'another' } }],
    ['with a critical header nobody understands', { header: { crit: ['x'], x: 1 } }],
  ])('%s is refused', async (name, parts) => {
    const id = `bad-${name.replaceAll(/\W/g, '-')}`;
    const jwk = await gateway.register(id, everything('submit'));
    const signed = await gateway.assertion(id, jwk, parts).catch(() => undefined);
    const answer = await gateway.requestToken(signed ?? 'a.b.c');
    expect(await problem(answer)).toMatchObject({
      status: 401,
      code: 'ERR_AUTH_ASSERTION_INVALID',
      error: 'invalid_client',
    });
  });

  test('signed with a key of somebody else is refused', async () => {
    await gateway.register('victim', everything('submit'));
    const foreign = await generateSigningKey('ES256');
    const { kid } = gateway.store.participants.get('victim')!.jwks.keys[0]!;
    const answer = await gateway.requestToken(await gateway.assertion('victim', { ...foreign, kid: kid as string }));
    expect(await problem(answer)).toMatchObject({ code: 'ERR_AUTH_ASSERTION_INVALID' });
  });

  test('with alg none or HS256 over the public key is refused', async () => {
    await gateway.register('confused', everything('submit'));
    const claims = { iss: 'confused', sub: 'confused', aud: gateway.url, jti: 'x', exp: now + 60 };
    const unsecured = new UnsecuredJWT(claims).encode();
    const [publicKey] = gateway.store.participants.get('confused')!.jwks.keys;
    const symmetric = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256' })
      .sign(Buffer.from(JSON.stringify(publicKey)));
    for (const assertion of [unsecured, symmetric]) {
      expect(await problem(await gateway.requestToken(assertion))).toMatchObject({
        status: 401,
        code: 'ERR_AUTH_ASSERTION_INVALID',
      });
    }
  });

  test('works once', async () => {
    const jwk = await gateway.register('replayer', everything('submit'));
    const assertion = await gateway.assertion('replayer', jwk);
    expect((await gateway.requestToken(assertion)).status).toBe(200);
    expect(await problem(await gateway.requestToken(assertion))).toMatchObject({
      status: 401,
      code: 'ERR_AUTH_REPLAYED',
    });
    expect(gateway.store.events).toContainEqual(
      expect.objectContaining({
        event: 'token.refused',
        details: expect.objectContaining({ code: 'ERR_AUTH_REPLAYED' }),
      }),
    );
  });

  test.each([
    [{ grant_type: 'password' }, 400],
    [{ client_assertion_type: 'urn:other' }, 400],
    [{ client_id: 'somebody-else' }, 401],
  ])('in a form with %j is refused with %i', async (form, status) => {
    const id = `form-${JSON.stringify(form).replaceAll(/\W+/g, '-').toLowerCase()}x`.slice(0, 60);
    const jwk = await gateway.register(id, everything('submit'));
    expect((await gateway.requestToken(await gateway.assertion(id, jwk), form)).status).toBe(status);
  });
});

describe('an access token', () => {
  const now = (): number => Math.floor(gateway.clock.now() / 1000);
  const forged = (claims: object): Promise<string> =>
    gateway.services.keys.signToken({
      iss: gateway.url,
      aud: gateway.url,
      sub: 'holder',
      scope: 'submit',
      jti: 'j',
      iat: now(),
      exp: now() + 60,
      ...claims,
    });
  /** What would be a token, but for the key that signed it or for its type. */
  const signedWith = async (purpose: 'signing' | 'token', typ: string): Promise<string> => {
    const { jwks, tokenJwks } = gateway.services.keys;
    const isToken = (jwk: object) => tokenJwks.keys.some(({ kid }) => kid === (jwk as { kid: string }).kid);
    const of = jwks.keys.find((jwk) => isToken(jwk) === (purpose === 'token'))!;
    const file = path.join(gateway.directory, 'keys', `${purpose}-${String(of['kid'])}.jwk.json`);
    const { alg, kid, privateKey } = await importSigningKey(readPrivateJwk(file));
    return new SignJWT({ sub: 'holder', scope: 'submit', jti: 'j' })
      .setProtectedHeader({ alg, kid, typ })
      .setIssuer(gateway.url)
      .setAudience(gateway.url)
      .setIssuedAt(now())
      .setExpirationTime(now() + 60)
      .sign(privateKey);
  };
  beforeAll(async () => {
    await gateway.register('holder', everything('submit'));
  });

  test('of ours is let in, more than once', async () => {
    expect((await gateway.call('/v1/exchanges', { token: await signedWith('token', 'at+jwt') })).status).toBe(200);
    const token = await forged({});
    for (let time = 0; time < 2; time += 1) expect((await gateway.call('/v1/exchanges', { token })).status).toBe(200);
  });

  test.each<[string, () => Promise<string | undefined>, number, string]>([
    ['that is missing', async () => undefined, 401, 'ERR_AUTH_TOKEN_MISSING'],
    ['that is no JWT', async () => 'abc', 401, 'ERR_AUTH_TOKEN_INVALID'],
    ['that has expired', () => forged({ iat: now() - 700, exp: now() - 1 }), 401, 'ERR_AUTH_TOKEN_EXPIRED'],
    ['for another audience', () => forged({ aud: 'https://elsewhere.example' }), 401, 'ERR_AUTH_TOKEN_INVALID'],
    ['of another issuer', () => forged({ iss: 'https://elsewhere.example' }), 401, 'ERR_AUTH_TOKEN_INVALID'],
    ['of nobody', () => forged({ sub: 'nobody' }), 401, 'ERR_AUTH_TOKEN_INVALID'],
    [
      'with alg none',
      async () =>
        new UnsecuredJWT({
          iss: gateway.url,
          aud: gateway.url,
          sub: 'holder',
          scope: 'submit',
          exp: now() + 60,
        }).encode(),
      401,
      'ERR_AUTH_TOKEN_INVALID',
    ],
    [
      'signed with our key for another purpose',
      async () =>
        gateway.services.keys.sign(JSON.stringify({ iss: gateway.url, aud: gateway.url, sub: 'holder' }), 'record'),
      401,
      'ERR_AUTH_TOKEN_INVALID',
    ],
    [
      'signed with our key for receipts, though it is a token in every other respect',
      () => signedWith('signing', 'at+jwt'),
      401,
      'ERR_AUTH_TOKEN_INVALID',
    ],
    [
      'signed with our key for tokens, but made for something else',
      () => signedWith('token', 'JWT'),
      401,
      'ERR_AUTH_TOKEN_INVALID',
    ],
    [
      'signed by a participant itself',
      async () => gateway.assertion('holder', await generateSigningKey('ES256'), { header: { typ: 'at+jwt' } }),
      401,
      'ERR_AUTH_TOKEN_INVALID',
    ],
  ])('%s is refused', async (_, make, status, code) => {
    const token = await make();
    const answer = await gateway.call('/v1/exchanges', { ...(token !== undefined && { token }) });
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(await problem(answer)).toMatchObject({ status, code });
  });

  test('that was let in before is refused once it has expired', async () => {
    const token = await forged({});
    expect((await gateway.call('/v1/exchanges', { token })).status).toBe(200);
    gateway.clock.advance(61_000);
    expect(await problem(await gateway.call('/v1/exchanges', { token }))).toMatchObject({
      code: 'ERR_AUTH_TOKEN_EXPIRED',
    });
  });

  test('of a revoked participant is refused at once, and it gets no other', async () => {
    const jwk = await gateway.register('leaver', everything('submit'));
    const answer = await gateway.requestToken(await gateway.assertion('leaver', jwk));
    const { access_token: token } = (await answer.json()) as { access_token: string };
    expect((await gateway.call('/v1/exchanges', { token })).status).toBe(200);
    const operator = await gateway.tokenFor('boss', everything('operate'));
    expect((await gateway.call('/v1/participants/leaver/revocation', { token: operator, method: 'POST' })).status).toBe(
      200,
    );
    expect(await problem(await gateway.call('/v1/exchanges', { token }))).toMatchObject({
      status: 403,
      code: 'ERR_AUTH_PARTICIPANT_REVOKED',
    });
    expect(await problem(await gateway.requestToken(await gateway.assertion('leaver', jwk)))).toMatchObject({
      code: 'ERR_AUTH_PARTICIPANT_REVOKED',
    });
  });
});

test('a revocation by another process is seen within a second', async () => {
  const token = await gateway.tokenFor('remote-leaver', everything('submit'));
  expect((await gateway.call('/v1/exchanges', { token })).status).toBe(200);
  const known = gateway.store.participants.get('remote-leaver')!;
  gateway.store.participants.set('remote-leaver', { ...known, status: 'revoked' });
  gateway.clock.advance(1_001);
  expect((await gateway.call('/v1/exchanges', { token })).status).toBe(403);
});

describe('behind a proxy', () => {
  let proxied: TestGateway;
  beforeAll(async () => {
    proxied = await testGateway({ publicUrl: 'https://lienthong.example' });
  });
  const tokenRequest = async (aud: string, headers: Record<string, string> = {}): Promise<number> => {
    const id = `p${Math.random().toString(36).slice(2)}`;
    const jwk = await proxied.register(id, everything('submit'));
    const body = new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await proxied.assertion(id, jwk, { claims: { aud } }),
    });
    return (await fetch(`${proxied.url}/oauth2/token`, { method: 'POST', body, headers })).status;
  };

  test('an assertion names the public URL', async () => {
    const forwarded = { 'x-forwarded-for': '203.0.113.7' };
    expect(await tokenRequest('https://lienthong.example/oauth2/token', forwarded)).toBe(200);
    expect(await tokenRequest(`${proxied.url}/oauth2/token`, forwarded)).toBe(401);
  });

  test('a command on the same machine may name the local one', async () => {
    expect(await tokenRequest(`${proxied.url}/oauth2/token`)).toBe(200);
  });

  test('a browser is told to insist on TLS', async () => {
    expect((await proxied.call('/healthz')).headers.get('strict-transport-security')).toContain('max-age=');
  });

  test('the document names the public URL', async () => {
    const document = (await (await proxied.call('/openapi.json')).json()) as { servers: { url: string }[] };
    expect(document.servers).toEqual([{ url: 'https://lienthong.example' }]);
  });
});

test('a key registered under a name of its own is found by its thumbprint too', async () => {
  const jwk = await gateway.register('renamed', everything('submit'));
  const known = gateway.store.participants.get('renamed')!;
  const keys = known.jwks.keys.map((key) => ({ ...key, kid: 'my-key' }));
  gateway.store.participants.set('renamed', { ...known, jwks: { keys } });
  gateway.clock.advance(1_001);
  for (const kid of ['my-key', jwk.kid]) {
    const answer = await gateway.requestToken(await gateway.assertion('renamed', jwk, { header: { kid } }));
    expect(answer.status).toBe(200);
  }
});

test('a trusted proxy that is no address stops the start, by the name of the setting', async () => {
  await expect(testGateway({ trustedProxies: ['not an address'] })).rejects.toMatchObject({
    code: 'ERR_CONFIG_INVALID',
    details: { pointer: '/trustedProxies' },
  });
});
