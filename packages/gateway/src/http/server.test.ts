import { EventEmitter, once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { CATALOGUE, StoreError } from '@lienthong/core';
import { validators } from '@lienthong/schemas';
import { closeTestGateways, everything, testGateway } from './testing/test-gateway.js';
import type { CallOptions, TestGateway } from './testing/test-gateway.js';

interface Problem {
  code: keyof typeof CATALOGUE;
  status: number;
  title: string;
  detail: string;
  instance: string;
  errors?: { index?: number; pointer: string; message: { vi: string; en: string } }[];
}
const problem = async (answer: Response): Promise<Problem> => (await answer.json()) as Problem;

let gateway: TestGateway;
let token: string;
beforeAll(async () => {
  gateway = await testGateway({ limits: { bodyBytes: 100_000, depth: 8, keys: 500 } });
  token = await gateway.tokenFor('school-software', everything('submit'));
});
afterAll(closeTestGateways);
beforeEach(() => gateway.clock.advance(1));

const RECORDS = { kind: 'student', records: [{ sourceId: 'HS01', fullName: 'Nguyễn Thị Hồng Ánh' }] };
const submit = (options: CallOptions): Promise<Response> =>
  gateway.call('/v1/exchanges', { token, method: 'POST', ...options });

describe('a submission', () => {
  test('is handed to the pipeline with its bytes as received, and answered 202', async () => {
    const body = `  ${JSON.stringify(RECORDS)} `;
    const answer = await submit({ body, headers: { 'idempotency-key': 'first' } });
    expect(answer.status).toBe(202);
    expect(answer.headers.get('idempotent-replayed')).toBeNull();
    expect(await answer.json()).toMatchObject({ exchangeId: 'exchange-1', results: [{ outcome: 'accepted' }] });
    const submission = gateway.submissions.at(-1)!;
    expect(Buffer.from(submission.body).toString()).toBe(body);
    expect(submission.request.records[0]!['fullName']).toBe('Nguyễn Thị Hồng Ánh');
    expect(submission.participant.participantId).toBe('school-software');
  });

  test('sent again with its key is answered as a repeat', async () => {
    const headers = { 'idempotency-key': 'twice' };
    await submit({ body: RECORDS, headers });
    const again = await submit({ body: RECORDS, headers });
    expect(again.status).toBe(202);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  });

  test('of which every record is refused is answered 422 with what is wrong in each', async () => {
    const answer = await submit({ body: { kind: 'student', records: [{ sourceId: 'refuse' }] } });
    const found = await problem(answer);
    expect(found).toMatchObject({ status: 422, code: 'ERR_RECORD_INVALID' });
    expect(found.errors).toEqual([expect.objectContaining({ index: 0, pointer: '/personalNumber', rule: 'pattern' })]);
    expect(validators.problem(found)).toBe(true);
  });

  const deep = `{"kind":"student","records":[${'['.repeat(5_000)}${']'.repeat(5_000)}]}`;
  const keys = `{"kind":"student","records":[{${Array.from({ length: 600 }, (_, n) => `"k${n}":1`).join(',')}}]}`;
  test.each<[string, CallOptions, number, keyof typeof CATALOGUE]>([
    ['that is no JSON', { body: '{"kind":' }, 400, 'ERR_REQUEST_NOT_JSON'],
    ['that is empty', { body: '' }, 400, 'ERR_REQUEST_NOT_JSON'],
    ['that is not UTF-8', { body: new Uint8Array([0x22, 0xff, 0x22]) }, 400, 'ERR_REQUEST_NOT_JSON'],
    ['nested deeply', { body: deep }, 400, 'ERR_REQUEST_TOO_DEEP'],
    ['with very many keys', { body: keys }, 400, 'ERR_REQUEST_TOO_DEEP'],
    [
      'with __proto__',
      { body: '{"kind":"student","records":[{"__proto__":{"a":1}}]}' },
      400,
      'ERR_REQUEST_FORBIDDEN_KEY',
    ],
    ['with a written-out __proto__', { body: '{"\\u005f_proto__":{}}' }, 400, 'ERR_REQUEST_FORBIDDEN_KEY'],
    ['with a key twice', { body: '{"kind":"student","kind":"staff","records":[{}]}' }, 400, 'ERR_REQUEST_NOT_JSON'],
    ['without a type', { body: '{}', headers: { 'content-type': 'text/plain' } }, 415, 'ERR_REQUEST_MEDIA_TYPE'],
    [
      'in another charset',
      { body: '{}', headers: { 'content-type': 'application/json; charset=utf-16' } },
      415,
      'ERR_REQUEST_MEDIA_TYPE',
    ],
    ['that is compressed', { body: '{}', headers: { 'content-encoding': 'gzip' } }, 415, 'ERR_REQUEST_MEDIA_TYPE'],
    ['larger than the limit', { body: ' '.repeat(100_001) }, 413, 'ERR_REQUEST_TOO_LARGE'],
    ['of an unknown kind', { body: { kind: 'teacher', records: [{}] } }, 422, 'ERR_RECORD_KIND_UNKNOWN'],
    ['without records', { body: { kind: 'student', records: [] } }, 400, 'ERR_REQUEST_INVALID'],
    ['that is an array', { body: '[]' }, 400, 'ERR_REQUEST_INVALID'],
    ['that is null', { body: 'null' }, 400, 'ERR_REQUEST_INVALID'],
    ['with an unknown member', { body: { ...RECORDS, recrods: [] } }, 400, 'ERR_REQUEST_INVALID'],
    [
      'with an unfit key',
      { body: RECORDS, headers: { 'idempotency-key': 'x'.repeat(201) } },
      400,
      'ERR_REQUEST_INVALID',
    ],
  ])('%s is refused and never reaches the pipeline', async (_, options, status, code) => {
    const before = gateway.submissions.length;
    const answer = await submit(options);
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const found = await problem(answer);
    expect(found).toMatchObject({ status, code });
    expect(answer.status).toBe(status);
    expect(JSON.stringify(found)).not.toContain('    at ');
    expect(validators.problem(found)).toBe(true);
    expect(gateway.submissions).toHaveLength(before);
  });

  test('of 50 MB is refused before it has been read', async () => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.write(
      `POST /v1/exchanges HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
        `Content-Type: application/json\r\nContent-Length: 52428800\r\n\r\n{`,
    );
    const [head] = (await once(socket, 'data')) as [Buffer];
    expect(head.toString()).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  test('of 50 MB by a client that just sends gets its answer too', async () => {
    const answer = await submit({ body: new Uint8Array(52_428_800) });
    expect(await problem(answer)).toMatchObject({ status: 413, code: 'ERR_REQUEST_TOO_LARGE' });
  });

  test('that does not say its size is cut off at the limit', async () => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.write(
      `POST /v1/exchanges HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
        `Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n${(110_000).toString(16)}\r\n${' '.repeat(110_000)}`,
    );
    const [head] = (await once(socket, 'data')) as [Buffer];
    expect(head.toString()).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });

  test('that asks first is told no before it sends', async () => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.write(
      `POST /v1/exchanges HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
        `Content-Type: application/json\r\nContent-Length: 52428800\r\nExpect: 100-continue\r\n\r\n`,
    );
    const [head] = (await once(socket, 'data')) as [Buffer];
    expect(head.toString()).toMatch(/^HTTP\/1\.1 413 /);
    socket.destroy();
  });
});

describe('an error', () => {
  test('speaks Vietnamese, or English to who prefers it', async () => {
    const vi = await problem(await gateway.call('/nothing'));
    const en = await problem(await gateway.call('/nothing', { headers: { 'accept-language': 'en-GB, vi;q=0.5' } }));
    const { title } = CATALOGUE.ERR_REQUEST_NOT_FOUND;
    expect(vi).toMatchObject({ title: title.vi, status: 404, code: 'ERR_REQUEST_NOT_FOUND' });
    expect(en.title).toBe(title.en);
    expect(en.instance).not.toBe(vi.instance);
  });

  test('for an unknown method names those there are', async () => {
    const answer = await gateway.call('/v1/exchanges', { method: 'DELETE', token });
    expect(answer.headers.get('allow')).toBe('POST, GET, HEAD, OPTIONS');
    expect(await problem(answer)).toMatchObject({ status: 405, code: 'ERR_REQUEST_METHOD' });
  });

  test.each(['/v1/exchanges/%E0%A4%A', '/v1/nothing', '/v1', '//v1/exchanges'])('for %s is 404', async (path) => {
    expect(await problem(await gateway.call(path, { token }))).toMatchObject({ code: 'ERR_REQUEST_NOT_FOUND' });
  });

  test('of our own tells the caller nothing of where it came from, and the log no message', async () => {
    const secret = 'Nguyễn Văn Bí Mật';
    const broken = await testGateway({}, { readiness: () => Promise.reject(new TypeError(secret)) });
    const answer = await broken.call('/readyz');
    const body = await answer.text();
    expect(answer.status).toBe(500);
    expect(JSON.parse(body)).toMatchObject({ code: 'ERR_INTERNAL', detail: CATALOGUE.ERR_INTERNAL.title.vi });
    expect(body).not.toContain(secret);
    expect(JSON.stringify(broken.logged)).not.toContain(secret);
    expect(broken.logged).toContainEqual(expect.objectContaining({ code: 'ERR_INTERNAL', error: 'TypeError' }));
    await broken.close();
  });

  test('of the store says when to come back', async () => {
    const full = await testGateway({}, { readiness: () => Promise.reject(new StoreError('ERR_STORE_UNAVAILABLE')) });
    const answer = await full.call('/readyz');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    await full.close();
  });
});

describe('every answer', () => {
  test.each(['/healthz', '/nothing', '/v1/exchanges'])('of %s carries the protecting headers', async (path) => {
    const { headers } = await gateway.call(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('limits', () => {
  test('a participant that calls too often is told when to come back', async () => {
    const small = await testGateway({ limits: { requestsPerMinute: 2 } });
    const own = await small.tokenFor('busy', everything('submit'));
    const other = await small.tokenFor('calm', everything('submit'));
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await small.call('/v1/exchanges', { token: own }));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(answers[0]!.headers.get('ratelimit')).toMatch(/limit=2, remaining=1/);
    expect(Number(answers[2]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await small.call('/v1/exchanges', { token: other })).status).toBe(200);
    await small.close();
  });

  test('an address that guesses tokens is stopped, while known callers from it go on', async () => {
    const small = await testGateway({ limits: { unauthenticatedRequestsPerMinute: 3 } });
    const own = await small.tokenFor('known', everything('submit'));
    expect((await small.call('/v1/exchanges', { token: own })).status).toBe(200);
    const guesses = [];
    for (let time = 0; time < 3; time += 1)
      guesses.push((await small.call('/v1/exchanges', { token: 'a.b.c' })).status);
    expect(guesses).toEqual([401, 429, 429]);
    expect((await small.call('/v1/exchanges', { token: own })).status).toBe(200);
    await small.close();
  });

  test('a caller that sends too slowly is cut off', async () => {
    const hasty = await testGateway({ limits: { headersTimeoutMs: 100, requestTimeoutMs: 100 } });
    const socket = connect(Number(new URL(hasty.url).port), '127.0.0.1');
    socket.write(
      'POST /oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 50\r\n\r\na',
    );
    const [head] = (await once(socket, 'data')) as [Buffer];
    expect(head.toString()).toMatch(/^HTTP\/1\.1 408 /);
    expect(head.toString()).toContain('ERR_REQUEST_TIMEOUT');
    socket.destroy();
    await hasty.close();
  });

  test('what is no HTTP is answered in problem form', async () => {
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.write('this is not http\r\n\r\n');
    const [head] = (await once(socket, 'data')) as [Buffer];
    expect(head.toString()).toMatch(/^HTTP\/1\.1 400 [\s\S]*application\/problem\+json[\s\S]*ERR_REQUEST_INVALID/);
  });

  test('an attacker does not fill the audit chain, and how much was left out is told', async () => {
    const attacked = await testGateway({ limits: { unauthenticatedRequestsPerMinute: 100_000 } });
    for (let time = 0; time < 40; time += 1) await attacked.call('/v1/exchanges', { token: 'a.b.c' });
    const refusals = () => attacked.store.events.filter(({ event }) => event === 'request.refused');
    expect(refusals()).toHaveLength(10);
    attacked.clock.advance(10_000);
    await attacked.call('/v1/exchanges', { token: 'a.b.c' });
    expect(refusals().at(-1)).toMatchObject({
      actor: 'anonymous',
      details: { code: 'ERR_AUTH_TOKEN_INVALID', leftOut: 30 },
    });
    expect(JSON.stringify(refusals())).not.toContain('127.0.0.1');
    await attacked.close();
  });
});

test('closing lets what is under way end and takes nothing new', async () => {
  const signals = new EventEmitter();
  const slow = await testGateway(
    {},
    {
      async readiness() {
        signals.emit('began');
        await once(signals, 'go');
        return [{ part: 'store', ok: true }];
      },
    },
  );
  const began = once(signals, 'began');
  const underWay = slow.call('/readyz');
  await began;
  const closed = slow.server.close(5_000);
  await expect(slow.call('/healthz')).rejects.toThrow();
  signals.emit('go');
  expect((await underWay).status).toBe(200);
  await closed;
  await slow.close();
});
