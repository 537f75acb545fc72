import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { canonicalJson, generateSigningKey, publicJwk, silentLog } from '@lienthong/core';
import type { AuditEntry, Right } from '@lienthong/core';
import { fakeClock } from '@lienthong/core/testing';
import { CompactSign, SignJWT, base64url, importJWK } from 'jose';
import type { JWK } from 'jose';
import { checkConfiguration } from '../config/load-configuration.js';
import { startGateway } from '../gateway.js';
import type { Gateway } from '../gateway.js';

const clock = fakeClock(Date.now());
let folder: string;
let gateway: Gateway;
let vendorKey: JWK;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-signed-'));
  await start();
  vendorKey = await register('vendor', ['submit'], []);
});
afterAll(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true });
});

async function start(): Promise<void> {
  const configuration = checkConfiguration({
    listen: { port: 0 },
    limits: { unauthenticatedRequestsPerMinute: 10_000 },
  });
  const rowReader = async () => ({ profile: 'p', rows: [] });
  gateway = await startGateway({ configuration, dataDirectory: folder, log: silentLog, clock, rowReader });
}

async function register(id: string, operations: Right['operation'][], requires: string[]): Promise<JWK> {
  const key = await generateSigningKey('ES256');
  const operator = JSON.parse(await readFile(path.join(folder, 'operator.jwk.json'), 'utf8')) as JWK;
  const answer = await fetch(`${gateway.url}/v1/participants`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokenOf('operator', operator)}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      participantId: id,
      name: id,
      type: 'vendor',
      jwks: { keys: [await publicJwk(key)] },
      rights: operations.map((operation) => ({ operation, kinds: ['*'], schools: ['*'] })),
      ...(requires.length > 0 && { requires }),
    }),
  });
  expect(answer.status).toBe(201);
  return key;
}

async function tokenOf(id: string, key: JWK): Promise<string> {
  const nowSeconds = Math.floor(clock.now() / 1000);
  const assertion = await new SignJWT({ iss: id, sub: id, aud: gateway.url, iat: nowSeconds, exp: nowSeconds + 60 })
    .setJti(String(Math.random()))
    .setProtectedHeader({ alg: 'ES256', kid: key.kid! })
    .sign(await importJWK(key, 'ES256'));
  const answer = await fetch(`${gateway.url}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: assertion,
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

let serial = 0;
const newBody = (): object => ({
  kind: 'student',
  schoolYear: '2025-2026',
  school: { code: '86000001' },
  records: [{ sourceId: `HS-${(serial += 1)}`, fullName: 'Nguyễn Văn An' }],
});

async function sign(body: object, header: object = {}, key: JWK = vendorKey): Promise<string> {
  const iat = Math.floor(clock.now() / 1000);
  const jws = await new CompactSign(new TextEncoder().encode(canonicalJson(body)))
    .setProtectedHeader({ alg: 'ES256', kid: key.kid!, typ: 'message', iat, ...header })
    .sign(await importJWK(key, 'ES256'));
  const [head, , signature] = jws.split('.');
  return `${head!}..${signature!}`;
}

async function submit(
  body: object | string,
  signature: string | undefined,
  { key, id = 'vendor', jwk = vendorKey }: { key?: string; id?: string; jwk?: JWK } = {},
): Promise<{ status: number; code?: string; exchangeId?: string; replayed: boolean }> {
  const answer = await fetch(`${gateway.url}/v1/exchanges`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenOf(id, jwk)}`,
      'content-type': 'application/json',
      ...(signature !== undefined && { 'x-jws-signature': signature }),
      ...(key !== undefined && { 'idempotency-key': key }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const { code, exchangeId } = (await answer.json()) as { code?: string; exchangeId?: string };
  return {
    status: answer.status,
    replayed: answer.headers.get('idempotent-replayed') === 'true',
    ...(code !== undefined && { code }),
    ...(exchangeId !== undefined && { exchangeId }),
  };
}

describe('a signed submission', () => {
  test('is taken, and the signature is kept as evidence', async () => {
    const body = newBody();
    const signature = await sign(body);
    const { status, exchangeId } = await submit(body, signature);
    expect(status).toBe(202);
    await expect(gateway.services.store.findExchange(exchangeId!)).resolves.toMatchObject({ signature });
    const entries: AuditEntry[] = [];
    for await (const line of gateway.services.store.auditLines()) if (line.type === 'event') entries.push(line);
    expect(entries.at(-1)).toMatchObject({ event: 'exchange.accepted', details: { signedWith: vendorKey.kid } });
  });

  test('may be spelled otherwise than it was signed: what counts is its canonical form', async () => {
    const body = newBody();
    const reordered = JSON.stringify(Object.fromEntries(Object.entries(body).reverse()), null, 3);
    expect(await submit(reordered, await sign(body))).toMatchObject({ status: 202 });
  });

  test('sent again under its key has the first answer, also when the signature has become too old', async () => {
    const body = newBody();
    const signature = await sign(body);
    const first = await submit(body, signature, { key: 'again' });
    clock.advance(20 * 60_000);
    const again = await submit(body, signature, { key: 'again' });
    expect(again).toEqual({ ...first, replayed: true });
  });

  test('sent again under another key or none is refused, after a restart too', async () => {
    const body = newBody();
    const signature = await sign(body);
    expect((await submit(body, signature, { key: 'one' })).status).toBe(202);
    expect(await submit(body, signature, { key: 'two' })).toMatchObject({ status: 401, code: 'ERR_AUTH_REPLAYED' });
    expect(await submit(body, signature)).toMatchObject({ status: 401, code: 'ERR_AUTH_REPLAYED' });
    await gateway.stop();
    await start();
    expect(await submit(body, signature)).toMatchObject({ status: 401, code: 'ERR_AUTH_REPLAYED' });
  });

  test('sent twice at once under different keys has one effect', async () => {
    const body = newBody();
    const signature = await sign(body);
    const both = await Promise.all(['left', 'right'].map((key) => submit(body, signature, { key })));
    expect(both.map(({ status }) => status).sort()).toEqual([202, 401]);
  });

  test('is refused under the second form of its ECDSA signature', async () => {
    const body = newBody();
    const signature = await sign(body);
    expect((await submit(body, signature)).status).toBe(202);
    expect(await submit(body, withTwinOf(signature))).toMatchObject({ status: 401, code: 'ERR_AUTH_REPLAYED' });
  });

  test('too old or from the future is refused', async () => {
    const nowSeconds = Math.floor(clock.now() / 1000);
    for (const iat of [nowSeconds - 361, nowSeconds + 62]) {
      const body = newBody();
      expect(await submit(body, await sign(body, { iat }))).toMatchObject({ status: 401, code: 'ERR_AUTH_REPLAYED' });
    }
  });
});

describe('Given a signature', () => {
  const invalid = 'ERR_TRUST_SIGNATURE_INVALID';
  test.each<[string, (body: object) => Promise<string>, string]>([
    ['over another body', async () => sign(newBody()), invalid],
    ['made for another use', (body) => sign(body, { typ: 'record' }), invalid],
    ['without a time', (body) => sign(body, { iat: undefined }), invalid],
    ['with a time that is text', (body) => sign(body, { iat: 'now' }), invalid],
    ['without a kid', (body) => sign(body, { kid: undefined }), 'ERR_TRUST_KEY_UNKNOWN'],
    ['with a path for a kid', (body) => sign(body, { kid: '../../keys/signing.jwk.json' }), 'ERR_TRUST_KEY_UNKNOWN'],
    ['of a key of its own', async (body) => sign(body, {}, await generateSigningKey('ES256')), 'ERR_TRUST_KEY_UNKNOWN'],
    [
      'of zeros',
      async (body) => `${(await sign(body)).split('..')[0]!}..${base64url.encode(new Uint8Array(64))}`,
      invalid,
    ],
    ['that is empty', async (body) => `${(await sign(body)).split('..')[0]!}..`, invalid],
    ['twice', async (body) => `${await sign(body)}, ${await sign(body)}`, invalid],
    ['that is not detached', async (body) => (await sign(body)).replace('..', '.e30.'), invalid],
    ['with alg none', async (body) => unsigned(await sign(body), 'none'), invalid],
    ['by HMAC over the public key', async (body) => unsigned(await sign(body), 'HS256'), 'ERR_TRUST_ALGORITHM'],
    ['that is endless', async () => 'a'.repeat(3_000), invalid],
  ])('%s, then the submission is refused', async (_, make, code) => {
    const body = newBody();
    expect(await submit(body, await make(body))).toMatchObject({ status: 401, code });
  });

  test('that is wrong, then the refusal is audited with who showed the token', async () => {
    await submit(newBody(), await sign(newBody()));
    const refused: unknown[] = [];
    for await (const line of gateway.services.store.auditLines()) {
      if (line.type === 'event' && line.event === 'request.refused') refused.push(line);
    }
    expect(refused).toContainEqual(
      expect.objectContaining({ actor: 'vendor', details: expect.objectContaining({ code: invalid }) }),
    );
  });
});

describe('Given a participant that must sign', () => {
  test('then what it does not sign is refused: exchanges, files and questions', async () => {
    const jwk = await register('signer', ['submit', 'identify'], ['signed-body']);
    expect(await submit(newBody(), undefined, { id: 'signer', jwk })).toMatchObject({
      status: 401,
      code: 'ERR_AUTH_SIGNATURE_MISSING',
    });
    const headers = { authorization: `Bearer ${await tokenOf('signer', jwk)}`, 'content-type': 'application/json' };
    const question = await fetch(`${gateway.url}/v1/identity-checks`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ people: [{ fullName: 'Nguyễn Văn An' }] }),
    });
    expect(await question.json()).toMatchObject({ code: 'ERR_AUTH_SIGNATURE_MISSING' });
    const file = await fetch(`${gateway.url}/v1/files?name=a.csv&school=86000001`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'text/csv' },
      body: 'Họ tên',
    });
    expect(await file.json()).toMatchObject({ code: 'ERR_AUTH_SIGNATURE_MISSING' });
    const body = newBody();
    expect(await submit(body, await sign(body, {}, jwk), { id: 'signer', jwk })).toMatchObject({ status: 202 });
  });

  test.each<[string, string, string]>([
    ['a file', '/v1/files?name=a.csv&school=86000001&schoolYear=2025-2026', 'text/csv'],
    ['a question', '/v1/identity-checks', 'application/json'],
  ])('then %s sent again with its signature is refused', async (what, place, type) => {
    const id = `sends-${what.replace(' ', '-')}`;
    const jwk = await register(id, ['submit', 'identify'], ['signed-body']);
    const body = { people: [{ fullName: 'Nguyễn Văn An' }] };
    const request = {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await tokenOf(id, jwk)}`,
        'content-type': type,
        'x-jws-signature': await sign(body, {}, jwk),
      },
      body: canonicalJson(body),
    };
    const codes: (string | undefined)[] = [];
    for (let time = 0; time < 2; time++) {
      codes.push(((await (await fetch(gateway.url + place, request)).json()) as { code?: string }).code);
    }
    expect(codes[0] ?? '').not.toMatch(/^ERR_(AUTH|TRUST)/);
    expect(codes[1]).toBe('ERR_AUTH_REPLAYED');
  });
});

/** The same signature with `n − s` for `s`: it verifies as well. */
function withTwinOf(detached: string): string {
  const [header, signature] = detached.split('..') as [string, string];
  const bytes = base64url.decode(signature);
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const s = BigInt(`0x${Buffer.from(bytes.subarray(32)).toString('hex')}`);
  bytes.set(Buffer.from((order - s).toString(16).padStart(64, '0'), 'hex'), 32);
  return `${header}..${base64url.encode(bytes)}`;
}

function unsigned(detached: string, alg: string): string {
  const header = JSON.parse(Buffer.from(detached.split('..')[0]!, 'base64url').toString()) as object;
  const encoded = Buffer.from(JSON.stringify({ ...header, alg })).toString('base64url');
  return `${encoded}..${alg === 'none' ? '' : base64url.encode(new Uint8Array(32).fill(1))}`;
}
