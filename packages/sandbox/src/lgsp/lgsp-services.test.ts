import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { lgspServices } from './lgsp-services.js';

let sandbox: Sandbox;
let nowMs: number;
beforeEach(async () => {
  nowMs = Date.parse('2026-01-05T00:00:00Z');
  const options = { access: { accessKey: 'AK', secretKey: 'SK' }, token: 'ready' };
  sandbox = await createSandbox({ citizens: [], systems: lgspServices(options), clock: { now: () => nowMs } });
});
afterEach(() => sandbox.close());

const post = async (url: string, body: string, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const accessToken = (more: object = {}): string =>
  Buffer.from(
    JSON.stringify({ AccessKey: 'AK', SecretKey: 'SK', AppName: 'a', PartnerCode: 'p', PartnerCodeCus: '', ...more }),
  ).toString('base64');
const record = (recordId: string, version = 1): string =>
  JSON.stringify({ recordId, version, event: version === 1 ? 'NEW' : 'UPDATE', record: {} });

describe('the style with lgspaccesstoken', () => {
  const token = async (header = accessToken(), grant = 'client_credentials') =>
    post(`${sandbox.urls['lgspOauth2']}/token`, `grant_type=${grant}`, {
      lgspaccesstoken: header,
      'content-type': 'application/x-www-form-urlencoded',
    });
  const send = async (body: string, headers: Record<string, string>) =>
    post(`${sandbox.urls['lgspOauth2']}/giaoduc/1.0/hocsinh`, body, headers);

  test.each([
    ['no base64 JSON', 'x', 'client_credentials'],
    ['a wrong key', accessToken({ SecretKey: 'wrong' }), 'client_credentials'],
    ['a missing member', accessToken({ PartnerCodeCus: undefined }), 'client_credentials'],
    ['another grant', accessToken(), 'password'],
  ])('gives no token for %s', async (_why, header, grant) => {
    expect((await token(header, grant)).status).toBe(401);
  });

  test('asks for both tokens on each call, and a token ends', async () => {
    const bearer = `Bearer ${String((await token()).body['access_token'])}`;
    expect((await send(record('r'), { authorization: bearer })).status).toBe(401);
    expect((await send(record('r'), { lgspaccesstoken: accessToken() })).status).toBe(401);
    const both = { authorization: bearer, lgspaccesstoken: accessToken() };
    expect((await send(record('r'), both)).body).toMatchObject({ status: '1' });
    nowMs += 600_000;
    expect((await send(record('r'), both)).body).toMatchObject({ status: '0', code: '100' });
  });

  test('stores what arrives; the same idempotency key changes nothing', async () => {
    const bearer = `Bearer ${String((await token()).body['access_token'])}`;
    const headers = { authorization: bearer, lgspaccesstoken: accessToken(), 'x-jws-signature': 'eyJh..c2ln' };
    const first = await send(record('r'), { ...headers, 'idempotency-key': 'd-1' });
    const again = await send(record('r'), { ...headers, 'idempotency-key': 'd-1' });
    await send(record('r', 2), { ...headers, 'idempotency-key': 'd-2' });
    expect(again.body['id']).toBe(first.body['id']);
    const report = sandbox.inspect('lgsp-oauth2');
    expect(report).toMatchObject({ arrivals: 3, distinctRecords: 1, duplicates: { sameId: 1, otherId: 0 } });
    expect(report.noted).toMatchObject({ idempotencyKeys: { 'd-1': 2, 'd-2': 1 }, signatures: { 'detached-jws': 3 } });
  });

  test('a record that is not whole is refused with HTTP 200', async () => {
    const bearer = `Bearer ${String((await token()).body['access_token'])}`;
    const answer = await send('{}', { authorization: bearer, lgspaccesstoken: accessToken() });
    expect(answer).toMatchObject({ status: 200, body: { status: '0', code: '200', message: 'RECORD_UNCOMPLETE' } });
  });
});

describe('the style with an envelope', () => {
  const send = async (body: string, token = 'ready') =>
    post(`${sandbox.urls['lgspEnvelope']}/ngsp/GiaoDuc/TiepNhanHocSinh`, body, { authorization: `Bearer ${token}` });

  test('answers inside the envelope', async () => {
    expect(await send(record('r'))).toEqual({
      status: 200,
      body: {
        code: 200,
        status: '1',
        correlationId: expect.any(String),
        response: { status: '1', id: expect.any(String) },
      },
    });
    expect((await send('{}')).body).toMatchObject({ code: 200, response: { status: '0', code: '200' } });
    expect((await send(record('r'), 'wrong')).status).toBe(401);
  });

  test('gives faults in its own words, by record', async () => {
    const fault = { kind: 'error-in-200', code: '101', message: 'IP_DISALLOWED' } as const;
    sandbox.setFaults({ rules: [{ system: 'lgsp-envelope', match: { recordKey: 'x' }, fault }] });
    expect((await send(record('x'))).body).toMatchObject({ code: 200, response: { status: '0', code: '101' } });
    expect((await send(record('r'))).body).toMatchObject({ response: { status: '1' } });
  });
});
