import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { silentLog, type AdapterContext, type OutgoingRecord } from '@lienthong/core';
import nock from 'nock';
import { createHttpClient, nodeHashing } from '../kit/index.js';
import type { LgspConfig } from './config.js';
import { lgsp } from './lgsp.js';
import type { LgspKind } from './profile.js';
import { jsonEnvelope } from './profiles/json-envelope.js';

const { signal } = new AbortController();
const context: AdapterContext = {
  http: createHttpClient,
  hashing: nodeHashing,
  clock: { now: () => Date.parse('2026-01-05T00:00:00Z') },
  log: silentLog,
  signal,
};
const SECRETS = { accessKey: 'AK-not-real', secretKey: 'SK-not-real', appName: 'lienthong', partnerCode: 'H01' };
const oauth2: LgspConfig = {
  baseUrl: 'http://127.0.0.1:9/lgsp',
  profile: 'oauth2-lgspaccesstoken',
  credentials: SECRETS,
};
const envelope: LgspConfig = {
  baseUrl: 'http://127.0.0.1:9/e',
  profile: 'json-envelope',
  credentials: { token: 'ready' },
};

const pupil: OutgoingRecord<LgspKind> = {
  deliveryId: 'd-1',
  attempt: 1,
  kind: 'student',
  recordId: 'r-1',
  version: 2,
  event: 'UPDATE',
  record: { fullName: 'Nguyễn Văn Mẫu' },
  identity: 'verified',
  signature: 'eyJh..c2ln',
  updatedAt: '2026-01-05T00:00:00.000Z',
};
const service = () => nock('http://127.0.0.1:9');

beforeAll(() => nock.disableNetConnect());
// nock patches the process: what it leaves behind would reach the next test file of the worker.
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});
afterEach(() => {
  nock.cleanAll();
});

describe('the style oauth2-lgspaccesstoken', () => {
  const access = Buffer.from(
    '{"AccessKey":"AK-not-real","SecretKey":"SK-not-real","AppName":"lienthong","PartnerCode":"H01","PartnerCodeCus":""}',
  ).toString('base64');
  const allowTokens = () =>
    service()
      .persist()
      .post('/lgsp/token', 'grant_type=client_credentials')
      .matchHeader('lgspaccesstoken', access)
      .reply(200, { access_token: 'tok', expires_in: 600 });

  test('sends the canonical record with both tokens, signature and delivery id', async () => {
    allowTokens();
    service()
      .post('/lgsp/giaoduc/1.0/hocsinh', {
        deliveryId: 'd-1',
        kind: 'student',
        recordId: 'r-1',
        version: 2,
        event: 'UPDATE',
        updatedAt: '2026-01-05T00:00:00.000Z',
        identity: 'verified',
        record: { fullName: 'Nguyễn Văn Mẫu' },
      })
      .matchHeader('authorization', 'Bearer tok')
      .matchHeader('lgspaccesstoken', access)
      .matchHeader('idempotency-key', 'd-1')
      .matchHeader('x-jws-signature', 'eyJh..c2ln')
      .reply(200, { status: '1', id: 'up-1' });
    const session = await lgsp.open(oauth2, context);
    expect(await session.write!([pupil], signal)).toEqual([{ outcome: 'accepted', upstreamId: 'up-1' }]);
  });

  test.each([
    ['100', 'ERR_DELIVERY_UNAUTHORIZED', true],
    ['101', 'ERR_DELIVERY_UNAUTHORIZED', true],
    ['106', 'ERR_DELIVERY_UNAUTHORIZED', true],
    ['108', 'ERR_DELIVERY_UNAUTHORIZED', true],
    ['200', 'ERR_DELIVERY_REJECTED', false],
    ['201', 'ERR_DELIVERY_REJECTED', false],
    ['302', 'ERR_DELIVERY_REJECTED', false],
    ['500', 'ERR_DELIVERY_REJECTED', false],
    ['777', 'ERR_DELIVERY_BAD_ANSWER', true],
  ])('provider code %s with HTTP 200 is %s', async (code, expected, retryable) => {
    allowTokens();
    service()
      .post('/lgsp/giaoduc/1.0/hocsinh')
      .reply(200, { status: '0', code, message: 'Nguyễn Văn Mẫu không hợp lệ' });
    const session = await lgsp.open(oauth2, context);
    const answer = await session.write!([pupil], signal).catch((error: unknown) => [{ outcome: 'thrown', error }]);
    const { outcome, error } = answer[0] as { outcome: string; error: { message: string } };
    expect(outcome).toBe(retryable ? 'thrown' : 'rejected');
    expect(error).toMatchObject({ code: expected, retryable, details: { layer: 'provider', code } });
    expect(error.message).not.toContain('Mẫu');
  });

  test('an answer without the provider’s status is not taken for a yes', async () => {
    allowTokens();
    service().post('/lgsp/giaoduc/1.0/hocsinh').reply(200, {});
    const session = await lgsp.open(oauth2, context);
    await expect(session.write!([pupil], signal)).rejects.toMatchObject({ code: 'ERR_DELIVERY_BAD_ANSWER' });
  });

  test.each([
    [429, 'ERR_DELIVERY_THROTTLED', 7000],
    [500, 'ERR_DELIVERY_UNAVAILABLE', undefined],
    [403, 'ERR_DELIVERY_UNAUTHORIZED', undefined],
    [404, 'ERR_DELIVERY_UNAVAILABLE', undefined],
  ])('HTTP %i is %s', async (status, code, retryAfterMs) => {
    allowTokens();
    service()
      .post('/lgsp/giaoduc/1.0/hocsinh')
      .reply(status, '', retryAfterMs === undefined ? {} : { 'retry-after': '7' });
    const session = await lgsp.open(oauth2, context);
    await expect(session.write!([pupil], signal)).rejects.toMatchObject({ code, retryAfterMs });
  });

  test('no secret stands in an error', async () => {
    service().post('/lgsp/token').reply(401, { error: 'invalid_client' });
    const session = await lgsp.open(oauth2, context);
    const failure = await session.write!([pupil], signal).catch((error: unknown) => error);
    const text = JSON.stringify([failure, (failure as Error).message, (failure as Error).cause]);
    for (const secret of ['AK-not-real', 'SK-not-real', access]) expect(text).not.toContain(secret);
    expect(failure).toMatchObject({ code: 'ERR_DELIVERY_UNAUTHORIZED' });
  });

  test('a missing secret is named by its setting', async () => {
    const credentials = { ...SECRETS, secretKey: '' };
    await expect(lgsp.open({ ...oauth2, credentials }, context)).rejects.toMatchObject({
      code: 'ERR_CONFIG_SECRET_MISSING',
      details: { pointer: '/credentials/secretKey' },
    });
  });
});

describe('the style json-envelope', () => {
  const answer = (body: object, status = 200) =>
    service().post('/e/ngsp/GiaoDuc/TiepNhanHocSinh').matchHeader('authorization', 'Bearer ready').reply(status, body);
  const good = { code: 200, status: '1', correlationId: 'c-1', response: { status: '1', id: 'up-2' } };

  test('an answer that is good in all layers is a yes', async () => {
    answer(good);
    const session = await lgsp.open(envelope, context);
    expect(await session.write!([pupil], signal)).toEqual([{ outcome: 'accepted', upstreamId: 'up-2' }]);
  });

  test.each([
    ['the envelope’s code', { ...good, code: 503 }, 'ERR_DELIVERY_THROTTLED', 'http-in-envelope'],
    ['the envelope’s code', { ...good, code: 401 }, 'ERR_DELIVERY_UNAUTHORIZED', 'http-in-envelope'],
    ['the envelope’s status', { ...good, status: '0' }, 'ERR_DELIVERY_BAD_ANSWER', 'processing'],
    ['the provider’s status', { ...good, response: { status: '0', code: '302' } }, 'ERR_DELIVERY_REJECTED', 'provider'],
    [
      'the body inside, beneath a bad envelope',
      { ...good, code: 500, response: { status: '0', code: '200' } },
      'ERR_DELIVERY_REJECTED',
      'provider',
    ],
    [
      'a wrapped SOAP answer',
      { ...good, response: { error_code: '100', message: '<Envelope/>' } },
      'ERR_DELIVERY_UNAUTHORIZED',
      'wrapped-soap',
    ],
  ])('%s can refuse with HTTP 200', async (_layer, body, code, layer) => {
    answer(body);
    const session = await lgsp.open(envelope, context);
    const outcome = await session.write!([pupil], signal).then(
      ([first]) => (first as { error: unknown }).error,
      (error: unknown) => error,
    );
    expect(outcome).toMatchObject({ code, details: { layer, correlationId: 'c-1' } });
  });

  test('what the provider says inside an HTTP error goes before the status', async () => {
    answer({ code: 500, correlationId: 'c-2', response: { status: '0', code: '101' } }, 500);
    const session = await lgsp.open(envelope, context);
    await expect(session.write!([pupil], signal)).rejects.toMatchObject({
      code: 'ERR_DELIVERY_UNAUTHORIZED',
      details: { title: 'IP_DISALLOWED' },
    });
  });

  test('of several records each has its own outcome, and a fault of one does not hide the others', async () => {
    answer(good);
    answer({}, 500);
    answer(good);
    const session = await lgsp.open(envelope, context);
    const outcomes = await session.write!([pupil, pupil, pupil], signal);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'failed', 'accepted']);
  });
});

test('a profile that nobody has is refused', async () => {
  await expect(lgsp.open({ ...envelope, profile: 'khac' }, context)).rejects.toMatchObject({
    code: 'ERR_CONFIG_PROFILE_UNKNOWN',
  });
});

test('a profile of one’s own must fit the schema of profiles', async () => {
  const profile = { ...jsonEnvelope, layers: [{}] } as unknown as typeof jsonEnvelope;
  await expect(lgsp.open({ ...envelope, profile }, context)).rejects.toMatchObject({
    code: 'ERR_CONFIG_INVALID',
    details: { pointer: '/profile/layers/0', rule: 'required' },
  });
});

test('probe says whether the LGSP knows us, and never throws', async () => {
  service().post('/lgsp/token').reply(503);
  const session = await lgsp.open(oauth2, context);
  expect(await session.probe()).toEqual({ ok: false, detail: 'ERR_DELIVERY_THROTTLED' });
  const ready = await lgsp.open(envelope, context);
  service().get('/e').reply(404);
  expect(await ready.probe()).toEqual({ ok: true });
  service().get('/e').reply(403);
  expect(await ready.probe()).toEqual({ ok: false, detail: 'ERR_DELIVERY_UNAUTHORIZED' });
});
