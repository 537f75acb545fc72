import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  AuthError,
  RecordError,
  RequestError,
  assembleReceipt,
  generateSigningKey,
  importSigningKey,
  publicJwk,
  saltedDigest,
  sealReceipts,
  signCompact,
  type ReceiptLeaf,
} from '@lienthong/core';
import { importJWK, jwtVerify } from 'jose';
import nock from 'nock';
import { nodeHashing } from '../kit/index.js';
import { createGatewayClient, type GatewayClientOptions } from './gateway-client.js';

const BASE = 'http://127.0.0.1:9';
const NOW_MS = Date.parse('2026-01-05T00:00:00Z');
const PROBLEM = { 'content-type': 'application/problem+json; charset=utf-8' };
const answer = { exchangeId: 'x-1', status: 'accepted', receivedAt: '2026-01-05T00:00:00.000Z', results: [] };
const pupil = { fullName: 'Nguyễn Văn Mẫu' };

let privateKey: Awaited<ReturnType<typeof generateSigningKey>>;
let nowMs = NOW_MS;
let slept: number[] = [];
let assertions: string[] = [];

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
  nowMs = NOW_MS;
  slept = [];
  assertions = [];
});

const gateway = () => nock(BASE);
const client = (options: Partial<GatewayClientOptions> = {}) =>
  createGatewayClient({
    baseUrl: BASE,
    participantId: 'vendor-1',
    privateKey,
    clock: { now: () => nowMs },
    sleep: async (ms) => {
      slept.push(ms);
    },
    random: () => 1,
    ...options,
  });
const giveTokens = () =>
  gateway()
    .persist()
    .post('/oauth2/token')
    .reply((_uri, body) => {
      assertions.push(new URLSearchParams(body as string).get('client_assertion')!);
      return [200, { access_token: `tok-${assertions.length}`, token_type: 'Bearer', expires_in: 600 }];
    });
const problem = (status: number, code: string, more: object = {}) =>
  [status, { type: `urn:lienthong:problem:${code}`, status, code, detail: 'Chi tiết', ...more }, PROBLEM] as const;

describe('signing in', () => {
  test('signs an assertion with the participant’s key, new each time and short-lived', async () => {
    giveTokens();
    gateway().persist().get('/v1/exchanges/x-1').reply(200, answer);
    const vendor = client();
    await vendor.exchange('x-1');
    nowMs += 580_000;
    await vendor.exchange('x-1');
    expect(assertions).toHaveLength(2);
    const key = await importJWK(await publicJwk({ ...privateKey }), 'ES256');
    const { payload, protectedHeader } = await jwtVerify(assertions[0]!, key, { currentDate: new Date(NOW_MS) });
    expect(protectedHeader).toMatchObject({ alg: 'ES256', kid: (await importSigningKey({ ...privateKey })).kid });
    expect(payload).toMatchObject({ iss: 'vendor-1', sub: 'vendor-1', aud: `${BASE}/oauth2/token` });
    expect(payload.exp! - payload.iat!).toBeLessThanOrEqual(300);
    const second = await jwtVerify(assertions[1]!, key, { currentDate: new Date(nowMs) });
    expect(second.payload.jti).not.toBe(payload.jti);
  });

  test('one token serves many calls at once', async () => {
    giveTokens();
    gateway().persist().get('/v1/exchanges/x-1').reply(200, answer);
    const vendor = client();
    await Promise.all([vendor.exchange('x-1'), vendor.exchange('x-1'), vendor.exchange('x-1')]);
    expect(assertions).toHaveLength(1);
  });

  test('a token that the gateway refuses is replaced once', async () => {
    giveTokens();
    gateway()
      .get('/v1/exchanges/x-1')
      .matchHeader('authorization', 'Bearer tok-1')
      .reply(...problem(401, 'ERR_AUTH_TOKEN_EXPIRED'));
    gateway().get('/v1/exchanges/x-1').matchHeader('authorization', 'Bearer tok-2').reply(200, answer);
    expect(await client().exchange('x-1')).toMatchObject({ exchangeId: 'x-1' });
  });

  test('a refused assertion is not tried again', async () => {
    gateway()
      .post('/oauth2/token')
      .reply(...problem(403, 'ERR_AUTH_PARTICIPANT_REVOKED'));
    await expect(client().exchange('x-1')).rejects.toMatchObject({ code: 'ERR_AUTH_PARTICIPANT_REVOKED' });
    expect(slept).toEqual([]);
  });
});

describe('submit', () => {
  test('sends kind, school, school year and records, and tells key and body', async () => {
    giveTokens();
    gateway()
      .post('/v1/exchanges', { kind: 'student', school: { code: '79' }, schoolYear: '2025-2026', records: [pupil] })
      .matchHeader('idempotency-key', 'k-1')
      .matchHeader('authorization', 'Bearer tok-1')
      .reply(202, answer, { 'idempotent-replayed': 'true' });
    const submitted = await client().submit('student', [pupil], {
      idempotencyKey: 'k-1',
      school: { code: '79' },
      schoolYear: '2025-2026',
    });
    expect(submitted).toMatchObject({ exchangeId: 'x-1', idempotencyKey: 'k-1', replayed: true });
    expect(JSON.parse(submitted.body)).toMatchObject({ kind: 'student' });
  });

  test('every attempt carries the same key and bytes, and waits as long as it is told', async () => {
    giveTokens();
    const seen: string[] = [];
    const replies: [number, unknown, Record<string, string>?][] = [
      [503, 'busy'],
      [...problem(429, 'ERR_REQUEST_TOO_MANY').slice(0, 2), { ...PROBLEM, 'retry-after': '7' }] as never,
      [202, answer],
    ];
    gateway()
      .persist()
      .post('/v1/exchanges')
      .reply(function (_uri, body) {
        seen.push(`${String(this.req.headers['idempotency-key'])} ${JSON.stringify(body)}`);
        return replies[seen.length - 1] as never;
      });
    await client().submit('student', [pupil]);
    expect(new Set(seen).size).toBe(1);
    expect(seen).toHaveLength(3);
    expect(slept).toEqual([500, 7000]);
  });

  test('an answer that is lost is asked for again under the same key', async () => {
    giveTokens();
    gateway()
      .post('/v1/exchanges')
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
    gateway().post('/v1/exchanges').reply(202, answer);
    expect(await client().submit('student', [pupil])).toMatchObject({ exchangeId: 'x-1' });
  });

  test('the attempts are bounded', async () => {
    giveTokens();
    gateway().persist().post('/v1/exchanges').reply(503);
    const failed = client({ attempts: { attempts: 3, initialMs: 10 } }).submit('student', [pupil]);
    await expect(failed).rejects.toMatchObject({ code: 'ERR_DELIVERY_THROTTLED' });
    expect(slept).toEqual([10, 20]);
  });

  test('who is told to wait longer than the limit is told so', async () => {
    giveTokens();
    gateway().post('/v1/exchanges').reply(503, '', { 'retry-after': '3600' });
    await expect(client().submit('student', [pupil])).rejects.toMatchObject({ retryAfterMs: 3_600_000 });
    expect(slept).toEqual([]);
  });

  test('a refusal is the gateway’s error again, with its code, text and faults', async () => {
    giveTokens();
    const errors = [{ pointer: '/records/0/birthDate', code: 'x', rule: 'format', message: 'Sai' }];
    gateway()
      .post('/v1/exchanges')
      .matchHeader('accept-language', 'vi')
      .reply(...problem(422, 'ERR_RECORD_INVALID', { errors, instance: 'urn:uuid:1' }));
    const failure: unknown = await client()
      .submit('student', [pupil])
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RecordError);
    expect(failure).toMatchObject({
      code: 'ERR_RECORD_INVALID',
      retryable: false,
      text: { vi: 'Chi tiết' },
      details: { status: 422, errors, instance: 'urn:uuid:1' },
    });
  });

  test.each([
    [409, 'ERR_REQUEST_IDEMPOTENCY_CONFLICT', RequestError, 'ERR_REQUEST_IDEMPOTENCY_CONFLICT'],
    [403, 'ERR_AUTH_FORBIDDEN', AuthError, 'ERR_AUTH_FORBIDDEN'],
    [418, 'ERR_OF_A_NEWER_GATEWAY', RequestError, 'ERR_REQUEST_INVALID'],
  ])('status %i with %s', async (status, code, family, expected) => {
    giveTokens();
    gateway()
      .post('/v1/exchanges')
      .reply(...problem(status, code));
    const failure: unknown = await client()
      .submit('student', [pupil])
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(family);
    expect(failure).toMatchObject({ code: expected });
  });
});

describe('files', () => {
  test('sends the bytes with name, school and profile', async () => {
    giveTokens();
    gateway()
      .post('/v1/files', 'PK\u0003\u0004')
      .query({ name: 'lớp 5A.xlsx', school: '79', schoolName: 'TH Mẫu', schoolYear: '2025-2026', profile: 'smas' })
      .matchHeader('content-type', 'application/octet-stream')
      .reply(202, { fileId: 'f-1', status: 'received' });
    const file = await client().submitFile(new Uint8Array([80, 75, 3, 4]), 'lớp 5A.xlsx', {
      school: { code: '79', name: 'TH Mẫu' },
      schoolYear: '2025-2026',
      profile: 'smas',
    });
    expect(file).toMatchObject({ fileId: 'f-1', status: 'received' });
  });
});

describe('pull', () => {
  test('goes on from cursor to cursor until nothing is left', async () => {
    giveTokens();
    const item = { recordId: 'r', version: 1, event: 'NEW', updatedAt: '', record: pupil };
    gateway()
      .get('/v1/records/student')
      .query({ cursor: '5', limit: '2' })
      .reply(200, { items: [item, item], cursor: '7' });
    gateway()
      .get('/v1/records/student')
      .query({ cursor: '7', limit: '2' })
      .reply(200, { items: [item], cursor: '8' });
    gateway().get('/v1/records/student').query({ cursor: '8', limit: '2' }).reply(200, { items: [], cursor: '8' });
    const cursors: string[] = [];
    for await (const page of client().pull('student', { cursor: '5', limit: 2 })) cursors.push(page.cursor);
    expect(cursors).toEqual(['7', '8']);
  });
});

test('deliveries come one by one over all pages', async () => {
  giveTokens();
  gateway()
    .get('/v1/deliveries')
    .query({ state: 'dead' })
    .reply(200, { items: [{ id: 'd1' }], cursor: 'c' });
  gateway()
    .get('/v1/deliveries')
    .query({ state: 'dead', cursor: 'c' })
    .reply(200, { items: [{ id: 'd2' }] });
  const ids: string[] = [];
  for await (const { id } of client().deliveries({ state: 'dead' })) ids.push(id);
  expect(ids).toEqual(['d1', 'd2']);
});

test('identity checks give a result for each person', async () => {
  giveTokens();
  const results = [{ index: 0, status: 'verified', fields: [], hints: [] }];
  gateway()
    .post('/v1/identity-checks', { people: [pupil] })
    .reply(200, { results });
  expect(await client().identityCheck([pupil])).toEqual(results);
});

describe('receipts', () => {
  test('are proved against the published keys, and a new key is asked for', async () => {
    const { receipt, body, jwk } = await sealedReceipt();
    const other = await publicJwk({ ...(await generateSigningKey()) });
    gateway()
      .get('/.well-known/jwks.json')
      .reply(200, { keys: [other] });
    gateway()
      .get('/.well-known/jwks.json')
      .reply(200, { keys: [other, jwk] });
    const vendor = client();
    expect(await vendor.verifyReceipt(receipt, body)).toMatchObject({ gateway: 'g-1' });
    await expect(vendor.verifyReceipt(receipt, `${body} `)).rejects.toMatchObject({
      code: 'ERR_TRUST_RECEIPT_INVALID',
      details: { rule: 'body' },
    });
  });
});

/** A receipt as a gateway makes it, and the key that proves it. */
async function sealedReceipt() {
  const body = '{"kind":"student"}';
  const salt = 'AAAAAAAAAAAAAAAAAAAAAA';
  const leaf: ReceiptLeaf = {
    exchangeId: 'x-1',
    participant: 'vendor-1',
    kind: 'student',
    contentDigest: saltedDigest(salt, body, nodeHashing),
    salt,
    schemaVersion: '1',
    outcome: 'accepted',
    records: [],
    rejected: 0,
    receivedAt: '2026-01-05T00:00:00.000Z',
    chain: 'c',
    position: 1,
  };
  const seal = { gateway: 'g-1', at: '2026-01-05T00:00:00.000Z' };
  const { rootPayload, leafHashes } = sealReceipts([leaf], seal, nodeHashing);
  const key = await generateSigningKey();
  const root = await signCompact(rootPayload, await importSigningKey({ ...key }), 'receipt-root');
  return { body, jwk: await publicJwk({ ...key }), receipt: assembleReceipt(leaf, 0, leafHashes, root, nodeHashing) };
}
