import { request as httpRequest } from 'node:http';
import { Router } from 'express';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Fault } from './faults.js';
import { createSandbox, type Sandbox } from './sandbox.js';
import type { SandboxSystem } from './system.js';

let worked: number;
const echo: SandboxSystem = {
  name: 'echo-system',
  describe: (request) => {
    const { operation, key } = JSON.parse(request.body) as { operation: string; key: string };
    return { operation, recordKeys: [key] };
  },
  router: ({ inspection }) => {
    const router = Router();
    router.post('/', (request, response) => {
      worked++;
      inspection.arrived({ recordId: 'r1', version: worked, event: 'NEW', deliveryId: `d${worked}` });
      response.setHeader('x-worked', 'yes');
      response.json({ got: request.body as string });
    });
    return router;
  },
};

let sandbox: Sandbox;
beforeEach(async () => {
  worked = 0;
  sandbox = await createSandbox({ citizens: [], systems: [echo] });
});
afterEach(() => sandbox.close());

const post = async (body: unknown = { operation: 'write', key: 'r1' }, signal: AbortSignal | null = null) => {
  const response = await fetch(sandbox.urls['echoSystem']!, { method: 'POST', body: JSON.stringify(body), signal });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const withFault = (fault: Fault, phase: 'before' | 'after' = 'before') =>
  sandbox.setFaults({ rules: [{ system: 'echo-system', phase, times: 1, fault }] });

describe('faults of the sandbox', () => {
  test.each<[string, Fault, { status: number; text: unknown }]>([
    ['status', { kind: 'status', status: 500, body: 'down' }, { status: 500, text: 'down' }],
    ['throttle', { kind: 'throttle', retryAfterSeconds: 3 }, { status: 429, text: '' }],
    ['malformed', { kind: 'malformed', body: '{"a"' }, { status: 200, text: '{"a"' }],
    ['error-in-200', { kind: 'error-in-200', code: 'X1' }, { status: 200, text: expect.stringContaining('"X1"') }],
  ])('gives %s once, before any work and after it', async (kind, fault, expected) => {
    withFault(fault);
    expect(await post()).toMatchObject(expected);
    expect(worked).toBe(0);
    withFault(fault, 'after');
    const lost = await post();
    expect(lost).toMatchObject(expected);
    expect(lost.headers.has('x-worked')).toBe(false);
    expect(worked).toBe(1);
    expect((await post()).status).toBe(200);
    expect(sandbox.inspect('echo-system')).toMatchObject({ requests: 3, faults: { [kind]: 2 }, arrivals: 2 });
  });

  test('says when to come back', async () => {
    withFault({ kind: 'throttle', retryAfterSeconds: 3, status: 503 });
    const { status, headers } = await post();
    expect([status, headers.get('retry-after')]).toEqual([503, '3']);
  });

  test('resets the connection, also after the work is done', async () => {
    withFault({ kind: 'reset' });
    await expect(post()).rejects.toThrow();
    withFault({ kind: 'reset' }, 'after');
    await expect(post()).rejects.toThrow();
    expect(worked).toBe(1);
  });

  test('leaves a request without an answer until the caller gives up', async () => {
    withFault({ kind: 'timeout' });
    const giveUp = new AbortController();
    const call = httpRequest(sandbox.urls['echoSystem']!, { method: 'POST', signal: giveUp.signal });
    const ended = new Promise((done) => call.on('error', done));
    call.on('response', () => done('answered'));
    const done = (what: string) => expect(what).toBe('never');
    call.end('{}', () => setImmediate(() => giveUp.abort()));
    expect(await ended).toMatchObject({ name: 'AbortError' });
    expect(worked).toBe(0);
  });

  test('answers late for a latency', async () => {
    withFault({ kind: 'latency', ms: 5 });
    expect((await post()).status).toBe(200);
    expect(sandbox.inspect('echo-system').faults).toEqual({ latency: 1 });
  });

  test('strikes one operation or one record only', async () => {
    sandbox.setFaults({
      rules: [
        { system: 'echo-system', operation: 'read', fault: { kind: 'status', status: 501 } },
        { system: 'echo-system', match: { recordKey: 'r7' }, fault: { kind: 'status', status: 507 } },
      ],
    });
    const statuses = [];
    for (const [operation, key] of [
      ['read', 'r1'],
      ['write', 'r7'],
      ['write', 'r1'],
    ]) {
      statuses.push((await post({ operation, key })).status);
    }
    expect(statuses).toEqual([501, 507, 200]);
  });
});

describe('inspection over HTTP', () => {
  const inspect = async (path: string, method = 'GET') => {
    const response = await fetch(`${sandbox.urls.inspect}${path}`, { method });
    return { status: response.status, body: response.status === 200 ? await response.json() : undefined };
  };

  test('reports what arrived and forgets it on demand', async () => {
    await post();
    await post();
    expect((await inspect('/echo-system')).body).toMatchObject({
      requests: 2,
      requestsByOperation: { write: 2 },
      distinctRecords: 1,
      records: [{ recordId: 'r1', times: 2, arrivals: [{ version: 1 }, { version: 2 }] }],
    });
    expect((await inspect('/echo-system?records=false')).body).not.toHaveProperty('records');
    expect((await inspect('/')).body).toMatchObject({ systems: [{ system: 'echo-system', requests: 2 }] });
    expect((await inspect('/echo-system', 'DELETE')).status).toBe(204);
    expect((await inspect('/echo-system')).body).toMatchObject({ requests: 0, distinctRecords: 0, records: [] });
  });

  test('knows no other system', async () => {
    expect((await inspect('/none')).status).toBe(404);
    expect((await inspect('/none', 'DELETE')).status).toBe(404);
    expect(() => sandbox.inspect('none')).toThrow(expect.objectContaining({ code: 'ERR_CONFIG_TARGET_UNKNOWN' }));
  });
});

test('plays all four systems and knows the sample province by default', async () => {
  const whole = await createSandbox();
  const body =
    '<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><XacThucThongTinCongDan>' +
    '<MaYeuCau>1</MaYeuCau><MaDVC>1</MaDVC><MaTichHop>1</MaTichHop><MaCanBo>1</MaCanBo><SoDinhDanh>084317846172</SoDinhDanh>' +
    '<HoVaTen>PHAM QUYNH VAN</HoVaTen><NgayThangNamSinh><NgayThangNam>20170901</NgayThangNam></NgayThangNamSinh>' +
    '</XacThucThongTinCongDan></s:Body></s:Envelope>';
  const answer = await fetch(whole.urls.population, { method: 'POST', body });
  const text = await answer.text();
  const { systems } = (await (await fetch(whole.urls.inspect)).json()) as { systems: { system: string }[] };
  await whole.close();
  expect(text).toContain('>true<');
  expect(systems.map(({ system }) => system)).toEqual([
    'population',
    'sector-db',
    'lgsp-oauth2',
    'lgsp-envelope',
    'smas',
    'hoc-ba-so',
  ]);
});

test('refuses faults it cannot read', async () => {
  await expect(createSandbox({ citizens: [], faults: { rules: [{}] } as never })).rejects.toMatchObject({
    code: 'ERR_CONFIG_INVALID',
  });
});
