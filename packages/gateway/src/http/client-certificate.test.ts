import { X509Certificate, createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTestSigner } from '@lienthong/adapters/hoc-ba-so';
import { decodeJwt } from 'jose';
import { closeTestGateways, everything, testGateway } from './testing/test-gateway.js';
import type { TestGateway } from './testing/test-gateway.js';

/** A certificate as a proxy hands it on, and its thumbprint. */
function certificate(name: string): { readonly header: string; readonly thumbprint: string } {
  const { raw } = new X509Certificate(createTestSigner({ name }).certificatePem);
  return {
    header: `:${raw.toString('base64')}:`,
    thumbprint: createHash('sha256').update(raw).digest('base64url'),
  };
}

const own = certificate('Own');
const foreign = certificate('Foreign');
let behindProxy: TestGateway;
let open: TestGateway;
beforeAll(async () => {
  behindProxy = await testGateway({ trustedProxies: ['127.0.0.1'] });
  open = await testGateway();
});
afterAll(closeTestGateways);

let made = 0;
async function tokenOver(gateway: TestGateway, header: string | undefined): Promise<string> {
  const id = `tls-${(made += 1)}`;
  const jwk = await gateway.register(id, everything('submit'));
  const answer = await fetch(`${gateway.url}/oauth2/token`, {
    method: 'POST',
    headers: header === undefined ? {} : { 'client-cert': header },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await gateway.assertion(id, jwk),
    }),
  });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { access_token: string }).access_token;
}

const call = async (gateway: TestGateway, token: string, header?: string): Promise<[number, unknown]> => {
  const answer = await gateway.call('/v1/exchanges', {
    token,
    headers: header === undefined ? {} : { 'client-cert': header },
  });
  return [answer.status, ((await answer.json()) as { code?: unknown }).code];
};

describe('Given a proxy that is trusted and names the certificate of a caller', () => {
  test('then its token is bound to that certificate', async () => {
    const token = await tokenOver(behindProxy, own.header);
    expect(decodeJwt(token)['cnf']).toEqual({ 'x5t#S256': own.thumbprint });
    expect(await call(behindProxy, token, own.header)).toEqual([200, undefined]);
  });

  test.each<[string, string | undefined]>([
    ['another certificate', foreign.header],
    ['no certificate', undefined],
    ['something that is none', ':AAAA:'],
    ['its own certificate in another form', own.header.replaceAll(':', '')],
  ])('then the token is refused with %s', async (_, header) => {
    const token = await tokenOver(behindProxy, own.header);
    expect(await call(behindProxy, token, header)).toEqual([401, 'ERR_AUTH_PROOF_INVALID']);
  });

  test('then a participant that must prove possession is taken with it', async () => {
    const token = await tokenOver(behindProxy, own.header);
    const plain = await tokenOver(behindProxy, undefined);
    for (const [id, participant] of behindProxy.store.participants) {
      behindProxy.store.participants.set(id, { ...participant, requires: ['proof-of-possession'] });
    }
    behindProxy.clock.advance(1_001);
    expect(await call(behindProxy, token, own.header)).toEqual([200, undefined]);
    expect(await call(behindProxy, plain, own.header)).toEqual([401, 'ERR_AUTH_PROOF_INVALID']);
  });
});

test('Given a caller that writes the header itself, then it says nothing', async () => {
  const token = await tokenOver(open, own.header);
  expect(decodeJwt(token)['cnf']).toBeUndefined();
  expect(await call(open, token, foreign.header)).toEqual([200, undefined]);
});
