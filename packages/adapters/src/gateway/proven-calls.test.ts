import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalJson, generateSigningKey, publicJwk, verifyDetached } from '@lienthong/core';
import { EmbeddedJWK, calculateJwkThumbprint, jwtVerify, type JWK } from 'jose';
import nock from 'nock';
import { createGatewayClient, type GatewayClientOptions } from './gateway-client.js';

const BASE = 'http://127.0.0.1:9';
const NOW_MS = Date.parse('2026-01-05T00:00:00Z');
const answer = { exchangeId: 'x-1', status: 'accepted', receivedAt: '2026-01-05T00:00:00.000Z', results: [] };

interface Call {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
let privateKey: Awaited<ReturnType<typeof generateSigningKey>>;
let calls: Call[] = [];

beforeAll(async () => {
  nock.disableNetConnect();
  privateKey = await generateSigningKey();
});
// nock patches the process: what it leaves behind would reach the next test file of the worker.
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});
afterEach(() => {
  nock.cleanAll();
  calls = [];
});

function client(options: Partial<GatewayClientOptions>) {
  const note = (headers: Readonly<Record<string, string>>, path: string, body: unknown): void => {
    calls.push({ path, headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  };
  const scope = nock(BASE).persist();
  scope.post('/oauth2/token').reply(function (path, body) {
    note(this.req.headers, path, body);
    return [200, { access_token: 'tok', token_type: 'DPoP', expires_in: 600 }];
  });
  scope.post('/v1/exchanges').reply(function (path, body) {
    note(this.req.headers, path, body);
    return [202, answer];
  });
  scope.get('/v1/deliveries?state=dead').reply(function (path, body) {
    note(this.req.headers, path, body);
    return [200, { items: [] }];
  });
  return createGatewayClient({
    baseUrl: BASE,
    participantId: 'vendor-1',
    privateKey,
    clock: { now: () => NOW_MS },
    ...options,
  });
}
const pupil = { fullName: 'Nguyễn Văn Mẫu' };
const header = (call: Call, name: string): string => [call.headers[name] ?? ''].flat().join();

describe('Given a client that binds its tokens', () => {
  test('then each call carries a proof of its own: for this method, this place and this token', async () => {
    const vendor = client({ bindTokens: true });
    await vendor.submit('student', [pupil]);
    await vendor.deliveries({ state: 'dead' }).next();
    expect(calls.map(({ path }) => path)).toEqual(['/oauth2/token', '/v1/exchanges', '/v1/deliveries?state=dead']);
    const proofs = await Promise.all(
      calls.map((call) =>
        jwtVerify(header(call, 'dpop'), EmbeddedJWK, { typ: 'dpop+jwt', currentDate: new Date(NOW_MS) }),
      ),
    );
    const ath = createHash('sha256').update('tok').digest('base64url');
    expect(proofs.map(({ payload: { htm, htu, ath: of } }) => [htm, htu, of])).toEqual([
      ['POST', `${BASE}/oauth2/token`, undefined],
      ['POST', `${BASE}/v1/exchanges`, ath],
      ['GET', `${BASE}/v1/deliveries`, ath],
    ]);
    expect(new Set(proofs.map(({ payload }) => payload.jti)).size).toBe(3);
    expect(calls.slice(1).map((call) => header(call, 'authorization'))).toEqual(['DPoP tok', 'DPoP tok']);
    const keys = await Promise.all(
      proofs.map(({ protectedHeader }) => calculateJwkThumbprint(protectedHeader.jwk as JWK)),
    );
    expect(new Set(keys).size).toBe(1);
    // The key that signs assertions proves who the participant is; it is not the one that moves with every call.
    expect(keys[0]).not.toBe(await calculateJwkThumbprint(await publicJwk({ ...privateKey })));
    expect(JSON.stringify(proofs[0]!.protectedHeader.jwk)).not.toContain('"d"');
  });
});

describe('Given a client that signs its bodies', () => {
  test('then the signature is over the canonical form of what is sent, for messages only', async () => {
    await client({ signBodies: true }).submit('student', [pupil]);
    const sent = calls[1]!;
    const jwks = { keys: [await publicJwk({ ...privateKey })] };
    const payload = canonicalJson(JSON.parse(sent.body));
    const { header: says } = await verifyDetached(payload, header(sent, 'x-jws-signature'), jwks, 'message');
    expect(says).toMatchObject({ typ: 'message', iat: NOW_MS / 1_000 });
  });

  test('then one that does not sign sends no signature', async () => {
    await client({}).submit('student', [pupil]);
    expect(calls[1]!.headers).not.toHaveProperty('x-jws-signature');
    expect(calls[1]!.headers).not.toHaveProperty('dpop');
  });
});
