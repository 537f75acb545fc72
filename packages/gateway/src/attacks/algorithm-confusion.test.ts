import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalJson, generateSigningKey, publicJwk } from '@lienthong/core';
import { CompactSign, importJWK } from 'jose';
import type { JWK } from 'jose';
import { BesiegedGateway, onePupil, rightsTo, toldBy } from './testing/besieged-gateway.js';
import type { Told } from './testing/besieged-gateway.js';
import { EMPTY_SIGNATURES, forged, forgedByHmac, inDer, spellingsOf, twinOf } from './testing/forge.js';

let gateway: BesiegedGateway;
let victimKey: JWK;
let attackerKey: JWK;
/** A server of the attacker's; nobody must ever ask it for a key. */
let lure: Server;
let lureAsked = 0;

beforeAll(async () => {
  gateway = await BesiegedGateway.open();
  victimKey = await gateway.register('victim', rightsTo(['submit', 'pull']));
  attackerKey = await generateSigningKey('ES256');
  lure = createServer((_request, response) => {
    lureAsked += 1;
    response.end('{}');
  });
  await new Promise<void>((done) => lure.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  await gateway.close();
  lure.close();
});

/** Where a signature lets somebody in, and how a forged one gets there. */
interface Door {
  readonly name: string;
  readonly header: () => Record<string, unknown>;
  readonly payload: () => object;
  /** The public key that the gateway verifies with. */
  readonly publicKey: () => JWK;
  knock(jws: string): Promise<Told>;
}

const body = onePupil();
const doors: readonly Door[] = [
  {
    name: 'a client assertion',
    header: () => ({ alg: 'ES256', kid: victimKey.kid }),
    payload: () => gateway.assertionClaims('victim'),
    publicKey: () => victimKey,
    knock: async (jws) => toldBy(await gateway.requestToken(jws)),
  },
  {
    name: 'an access token',
    header: () => ({ alg: 'ES256', kid: tokenKey()['kid'], typ: 'at+jwt' }),
    payload: () => {
      const claims = gateway.assertionClaims('victim', { iss: gateway.url, aud: gateway.url, scope: 'submit pull' });
      return { ...claims, sub: 'victim', client_id: 'victim' };
    },
    publicKey: () => tokenKey(),
    knock: async (jws) => toldBy(await gateway.call('/v1/exchanges', { token: jws })),
  },
  {
    name: 'a message signature',
    header: () => ({ alg: 'ES256', kid: victimKey.kid, typ: 'message', iat: gateway.nowSeconds }),
    payload: () => body,
    publicKey: () => victimKey,
    knock: async (jws) => {
      const [head, , signature] = jws.split('.');
      const detached = `${head!}..${signature!}`;
      return toldBy(
        await gateway.call('/v1/exchanges', { as: 'victim', body, headers: { 'x-jws-signature': detached } }),
      );
    },
  },
];
const tokenKey = () => gateway.services.keys.tokenJwks.keys[0]!;

/** Signed by the attacker, with a header that says where to find a key that verifies it. */
const signedBy = async (key: JWK, header: object, payload: object): Promise<string> =>
  new CompactSign(Buffer.from(canonicalJson(payload)))
    .setProtectedHeader({ alg: 'ES256', ...header })
    .sign(await importJWK(key, 'ES256'));

const lureUrl = (): string => `http://127.0.0.1:${(lure.address() as AddressInfo).port}/keys.json`;

type Attack = (door: Door) => Promise<string>;
const withHeader =
  (different: () => object | Promise<object>, key: () => JWK = () => attackerKey): Attack =>
  async (door) =>
    signedBy(key(), { ...door.header(), ...(await different()) }, door.payload());

const ATTACKS: readonly (readonly [string, Attack])[] = [
  ...['none', 'None', 'NONE', 'nOnE', ''].map(
    (alg) => [`alg "${alg}"`, async (door: Door) => forged({ ...door.header(), alg }, door.payload(), '')] as const,
  ),
  ['alg none with the bytes of a signature', async (d) => forged({ ...d.header(), alg: 'none' }, d.payload(), 'AAAA')],
  ['alg that is a list', async (d) => forged({ ...d.header(), alg: ['ES256', 'none'] }, d.payload(), '')],
  ['no alg', async (d) => forged({ ...d.header(), alg: undefined }, d.payload(), '')],
  [
    'alg twice, the harmless one first',
    async (d) =>
      forged(
        JSON.stringify(d.header()).replace('{', '{"alg":"ES256",').replace(/}$/, ',"alg":"none"}'),
        d.payload(),
        '',
      ),
  ],
  ...[0, 1, 2, 3, 4].map(
    (form) =>
      [
        `HS256 with the public key as its secret, form ${form}`,
        async (d: Door) =>
          forgedByHmac({ ...d.header(), alg: 'HS256' }, d.payload(), spellingsOf(d.publicKey())[form]!),
      ] as const,
  ),
  [
    'EdDSA claimed for a P-256 key',
    async (d) => forged({ ...d.header(), alg: 'EdDSA' }, d.payload(), new Uint8Array(64)),
  ],
  [
    'ES384 claimed for a P-256 key',
    async (d) => forged({ ...d.header(), alg: 'ES384' }, d.payload(), new Uint8Array(96)),
  ],
  [
    'RS256 claimed for a P-256 key',
    async (d) => forged({ ...d.header(), alg: 'RS256' }, d.payload(), new Uint8Array(256)),
  ],
  ...[
    '/dev/null',
    '../../keys/signing.jwk.json',
    "' OR 1=1 --",
    '__proto__',
    'constructor',
    'http://127.0.0.1:1/k',
  ].map(
    (kid) =>
      [
        `kid ${kid} and an empty secret`,
        async (d: Door) => forgedByHmac({ ...d.header(), kid, alg: 'HS256' }, d.payload(), ''),
      ] as const,
  ),
  ['a kid that is a URL of the attacker', withHeader(() => ({ kid: lureUrl() }))],
  ['a kid that is an object', withHeader(() => ({ kid: { toString: 'x' } }))],
  ['a key of its own', withHeader(() => ({}))],
  ['its key embedded as jwk', withHeader(async () => ({ jwk: await publicJwk(attackerKey) }))],
  ['its key at jku', withHeader(() => ({ jku: lureUrl() }))],
  ['its certificate at x5u', withHeader(() => ({ x5u: lureUrl() }))],
  ['its certificate as x5c', withHeader(() => ({ x5c: ['MIIB'] }))],
  ['a thumbprint x5t', withHeader(() => ({ x5t: 'AAAA', 'x5t#S256': 'AAAA' }))],
  ['zip', withHeader(() => ({ zip: 'DEF' }))],
  ...EMPTY_SIGNATURES.map(
    ([name, bytes]) => [`a signature of ${name}`, async (d: Door) => forged(d.header(), d.payload(), bytes)] as const,
  ),
  [
    'five parts: encrypted, with two thousand million rounds of a password (p2c)',
    async (d) => {
      const header = { alg: 'PBES2-HS256+A128KW', enc: 'A128GCM', p2s: 'AAAAAAAAAAA', p2c: 2_147_483_647, zip: 'DEF' };
      return `${forged(header, d.payload(), 'AAAA')}.AAAA.AAAA`;
    },
  ],
  [
    'p2c in a signature',
    async (d) => forgedByHmac({ ...d.header(), alg: 'PBES2-HS256+A128KW', p2c: 2_147_483_647 }, d.payload(), ''),
  ],
];

const BY_THE_RIGHT_KEY: readonly (readonly [string, object])[] = [
  ['an unknown crit', { crit: ['lienthong'], lienthong: true }],
  ['an empty crit', { crit: [] }],
  ['crit that names alg', { crit: ['alg'] }],
  ['b64 false', { crit: ['b64'], b64: false }],
];

describe.each(doors)('Given $name', (door) => {
  test.each(ATTACKS)('with %s, then nobody is let in', async (_, attack) => {
    const { status, code } = await door.knock(await attack(door));
    expect(status).toBe(401);
    expect(code).toMatch(/^ERR_(AUTH|TRUST)_/);
  });

  // The gateway's own key signs access tokens: nobody else can put a header on one.
  if (door.name === 'an access token') return;
  test.each(BY_THE_RIGHT_KEY)('by the right key with %s, then it is refused', async (_, header) => {
    expect(await door.knock(await signedByHand({ ...door.header(), ...header }, door.payload()))).toMatchObject({
      status: 401,
    });
  });

  test('by the right key and nothing else, then the door opens: the forgeries above failed for what they are', async () => {
    const { status } = await door.knock(await signedByHand(door.header(), door.payload()));
    expect(status).toBeLessThan(300);
  });
});

/** With the victim's own key, past a library that would refuse to make such a header. */
async function signedByHand(header: object, payload: object): Promise<string> {
  const input = forged(header, payload, '');
  const key = (await importJWK(victimKey, 'ES256')) as CryptoKey;
  const bytes = Buffer.from(input.slice(0, -1));
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, bytes);
  return `${input}${Buffer.from(signature).toString('base64url')}`;
}

test('Given all of that, then nobody asked the attacker for a key', () => {
  expect(lureAsked).toBe(0);
});

describe('Given a signature that verifies', () => {
  test('in two signatures at once (JSON serialization), then it is no assertion', async () => {
    const [header, payload, signature] = (await gateway.assertion('victim')).split('.');
    const signatures = [
      { protected: header, signature },
      { protected: header, signature },
    ];
    const answer = await gateway.requestToken(JSON.stringify({ payload, signatures }));
    expect(await toldBy(answer)).toEqual({ status: 401, code: 'ERR_AUTH_ASSERTION_INVALID' });
  });

  test('in DER, then it is no assertion', async () => {
    const answer = await gateway.requestToken(inDer(await gateway.assertion('victim')));
    expect(await toldBy(answer)).toEqual({ status: 401, code: 'ERR_AUTH_ASSERTION_INVALID' });
  });

  test('in its second form, then the assertion was used before', async () => {
    const assertion = await gateway.assertion('victim');
    expect((await gateway.requestToken(assertion)).status).toBe(200);
    expect(await toldBy(await gateway.requestToken(twinOf(assertion)))).toMatchObject({ code: 'ERR_AUTH_REPLAYED' });
  });

  test('made for one use, then it passes for no other', async () => {
    const assertion = await gateway.assertion('victim');
    const token = await gateway.tokenOf('victim');
    expect(await toldBy(await gateway.call('/v1/exchanges', { token: assertion }))).toMatchObject({ status: 401 });
    expect(await toldBy(await gateway.requestToken(token))).toMatchObject({ status: 401 });
    const [head, , signature] = assertion.split('.');
    const asSignature = { 'x-jws-signature': `${head!}..${signature!}` };
    const submitted = await gateway.call('/v1/exchanges', { as: 'victim', body, headers: asSignature });
    expect(await toldBy(submitted)).toMatchObject({ status: 401, code: 'ERR_TRUST_SIGNATURE_INVALID' });
    const asAssertion = await gateway.assertion('victim', { header: { typ: 'dpop+jwt' } });
    expect((await gateway.call('/v1/exchanges', { token, headers: { dpop: asAssertion } })).status).toBe(200); // unused
  });
});
