import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createLog } from '../log/create-log.js';
import { BesiegedGateway, onePupil, rightsTo } from './testing/besieged-gateway.js';

/** Made-up words and numbers that stand nowhere else: wherever one turns up, a person's data went. */
const NAME = 'Zykanarit Thị Wofljxq';
const NUMBER = '086399917773';
const PHONE = '0999717733';
const CLASS = 'QXJZ9';
const PLACE = 'Thôn Kxjwqzf';
const CANARIES = [
  NAME,
  'Zykanarit',
  'ZYKANARIT',
  'Wofljxq',
  NUMBER,
  PHONE,
  CLASS,
  'Kxjwqzf',
  '2015-11-29',
  '29/11/2015',
];
const encodedForms = (text: string): string[] => [
  text,
  encodeURIComponent(text),
  JSON.stringify(text).slice(1, -1),
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
  Buffer.from(text).toString('hex'),
];
const FORMS = CANARIES.flatMap(encodedForms);
const found = (text: string): string[] => FORMS.filter((form) => text.includes(form));

let gateway: BesiegedGateway;
let token: string;
/** Bodies of every answer that was an error. */
const problems: string[] = [];

const pupil = (different: object = {}) =>
  onePupil('86000001', {
    personalNumber: NUMBER,
    fullName: NAME,
    birthDate: { value: '2015-11-29', precision: 'day' },
    className: CLASS,
    permanentAddress: { text: PLACE },
    guardians: [{ relation: 'mother', fullName: NAME, phone: PHONE }],
    ...different,
  });
const record = (): object => (pupil() as { records: object[] }).records[0]!;

async function call(where: string, options: Parameters<BesiegedGateway['call']>[1] = {}): Promise<number> {
  const answer = await gateway.call(where, { ...(options.as === undefined && { token }), ...options });
  const text = await answer.text();
  if (answer.status >= 400) problems.push(`${JSON.stringify([...answer.headers])} ${text}`);
  return answer.status;
}

/** A target that repeats, as real ones do, what it was sent in the text of its fault. */
let target: Server;
let faults = 0;

beforeAll(async () => {
  target = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      const isToken = body.includes('grant_type');
      if (!isToken) faults += 1;
      const said = `${NAME} ${NUMBER}`;
      const fault = {
        status: 'FAILED',
        code: said,
        error_code: NUMBER,
        error: said,
        message: body,
        description: PLACE,
      };
      // The first is refused for good, the others in a form that nobody knows.
      response.writeHead(isToken || faults > 1 ? 200 : 400, { 'content-type': 'application/json' });
      response.end(isToken ? '{"access_token":"t","token_type":"Bearer","expires_in":600}' : JSON.stringify(fault));
    });
  });
  await new Promise<void>((done) => target.listen(0, '127.0.0.1', done));
  process.env['LIENTHONG_CANARY_SECRET'] = 'any';
  const secret = { env: 'LIENTHONG_CANARY_SECRET' };
  const names = ['accessKey', 'secretKey', 'appName', 'partnerCode', 'partnerCodeCus'];
  gateway = await BesiegedGateway.open({
    targets: {
      lgsp: {
        adapter: 'lgsp',
        profile: 'oauth2-lgspaccesstoken',
        baseUrl: `http://127.0.0.1:${(target.address() as AddressInfo).port}`,
        credentials: Object.fromEntries(names.map((name) => [name, secret])),
      },
    },
    routes: [{ kind: 'student', targets: ['lgsp'] }],
  });
  await gateway.register('vendor', rightsTo(['submit', 'pull', 'identify'], '86000001'));
  token = await gateway.tokenOf('vendor');
});
afterAll(async () => {
  delete process.env['LIENTHONG_CANARY_SECRET'];
  await gateway.close();
  target.closeAllConnections();
  target.close();
});

/** Until the target has refused in both of its ways. */
async function refusedByTarget(): Promise<void> {
  for (;;) {
    const text = await (await gateway.call('/v1/deliveries', { as: 'operator' })).text();
    if (text.includes('ERR_DELIVERY_REJECTED') && text.includes('ERR_DELIVERY_BAD_ANSWER')) return;
  }
}

describe('Given canaries on every way in, good and bad', () => {
  test('then every error path has been walked', async () => {
    const statuses = [
      // Good, then each stage that refuses: envelope, rights, schema, rules, versions, keys, signatures.
      await call('/v1/exchanges', { body: pupil() }),
      await call('/v1/exchanges', { body: pupil({ fullName: NAME.repeat(50) }) }),
      await call('/v1/exchanges', { body: pupil({ personalNumber: `${NUMBER}x` }) }),
      await call('/v1/exchanges', { body: pupil({ birthDate: '29/11/2015' }) }),
      await call('/v1/exchanges', { body: pupil({ birthDate: { value: '2015-11-29T00', precision: 'day' } }) }),
      await call('/v1/exchanges', { body: pupil({ gender: NAME }) }),
      await call('/v1/exchanges', { body: pupil({ [NAME]: NUMBER }) }),
      await call('/v1/exchanges', { body: pupil({ guardians: [{ [NAME]: PHONE }] }) }),
      await call('/v1/exchanges', { body: { ...pupil(), [NAME]: 1 } }),
      await call('/v1/exchanges', { body: { ...pupil(), kind: NAME } }),
      await call('/v1/exchanges', { body: { ...pupil(), school: { code: NAME } } }),
      await call('/v1/exchanges', { body: { ...pupil(), schoolYear: NAME } }),
      await call('/v1/exchanges', { body: `${JSON.stringify(pupil())},` }),
      await call('/v1/exchanges', { body: JSON.stringify(pupil()).replace('"fullName"', '"__proto__"') }),
      await call('/v1/exchanges', {
        body: JSON.stringify(pupil()).replace('"records"', `"${NAME}":1,"${NAME}":2,"records"`),
      }),
      await call('/v1/exchanges', { body: pupil(), headers: { 'idempotency-key': 'canary' } }),
      await call('/v1/exchanges', {
        body: pupil({ className: `${CLASS}B` }),
        headers: { 'idempotency-key': 'canary' },
      }),
      await call('/v1/exchanges', { body: pupil(), headers: { 'x-jws-signature': 'a..b' } }),
      await call('/v1/exchanges', { body: pupil(), headers: { 'content-type': 'text/plain' } }),
      await call('/v1/exchanges', { body: ' '.repeat(20_000_000) + JSON.stringify(pupil()) }),
      await call('/v1/exchanges', { body: pupil(), token: 'a.b.c' }),
      await call('/v1/identity-checks', { body: { people: [record()] } }),
      await call('/v1/identity-checks', { body: { people: [{ fullName: NAME, personalNumber: NUMBER, [NAME]: 1 }] } }),
      await call('/v1/subjects/export', { body: { personalNumber: NUMBER } }),
      await call('/v1/subjects/export', { as: 'operator', body: { personalNumber: NUMBER, fullName: NAME } }),
      await call(`/v1/files?name=x.csv&school=86000001`, {
        method: 'POST',
        headers: { 'content-type': 'image/png' },
        body: NAME,
      }),
      await call(`/v1/files?name=x.csv&school=86000001`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv' },
        body: `${NAME},${NUMBER}\n`,
      }),
      await call(`/v1/files?name=x.csv&school=86000001&schoolYear=2025-2026`, {
        method: 'POST',
        headers: { 'content-type': 'text/csv' },
        body: `STT,Họ và tên,Ngày sinh,Lớp\n1,${NAME},29/11/2015,${CLASS}\n2,${NAME},31/02/2015,${CLASS}\n3,,${NUMBER},\n`,
      }),
      await call(`/v1/deliveries/replay`, { as: 'operator', body: { target: NAME, ids: [NUMBER] } }),
    ];
    expect(statuses.filter((status) => status < 400).length).toBeGreaterThan(2);
    expect(new Set(statuses.filter((status) => status >= 400)).size).toBeGreaterThan(5);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
    expect(await call('/v1/exchanges', { body: pupil({ personalNumber: '086399917774' }) })).toBe(202);
    await refusedByTarget();
    await gateway.services.checkpoint();
  });

  test('then no answer that is an error repeats one', () => {
    expect(problems.length).toBeGreaterThan(15);
    // A member name that the caller made up is told back, cut short, so that it can be found; a value never is.
    for (const problem of problems)
      expect({ problem, found: found(problem).filter((form) => !isOurNaming(problem, form)) }).toEqual({
        problem,
        found: [],
      });
  });

  test('then no line of the log holds one', () => {
    expect(found(JSON.stringify(gateway.logged))).toEqual([]);
  });

  test('then no event of the audit and no receipt holds one', async () => {
    const lines = await gateway.auditLines();
    expect(lines.length).toBeGreaterThan(5);
    expect(found(JSON.stringify(lines))).toEqual([]);
    const receipts: unknown[] = [];
    for await (const receipt of gateway.services.store.receipts()) receipts.push(receipt);
    expect(receipts.length).toBeGreaterThan(0);
    expect(found(JSON.stringify(receipts))).toEqual([]);
  });

  test('then no metric and no list of deliveries, exchanges or files holds one', async () => {
    const metrics = await (await gateway.call('/metrics', { as: 'operator' })).text();
    expect(metrics).toContain('lienthong_http_requests_total');
    expect(found(metrics)).toEqual([]);
    for (const where of ['/v1/deliveries', '/v1/exchanges', '/v1/reports/identity']) {
      expect({ where, found: found(await (await gateway.call(where, { as: 'operator' })).text()) }).toEqual({
        where,
        found: [],
      });
    }
  });

  test('then no file of the data directory holds one', () => {
    for (const name of readdirSync(gateway.folder, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(gateway.folder, name);
      const text = readText(file);
      expect({ name, found: CANARIES.filter((canary) => text.includes(canary)) }).toEqual({ name, found: [] });
    }
  });

  test('then the record itself still holds them: the canaries were really there', async () => {
    expect(found(await (await gateway.call('/v1/records/student', { token })).text())).toContain(NAME);
  });
});

test('Given an error whose text and cause quote a person, then its line in the log does not', async () => {
  const stream = new PassThrough();
  const log = createLog('debug', stream);
  const error = new Error(`bad row: ${NAME} ${NUMBER}`, { cause: new Error(PHONE) });
  log.error({ err: error }, 'failed');
  stream.end();
  const text = Buffer.concat(await stream.toArray()).toString();
  expect(text).toContain('failed');
  expect(found(text)).toEqual([]);
});

/** Whether what is told back is the name of a member that the caller made up. */
const isOurNaming = (problem: string, form: string): boolean =>
  /"rule":"additionalProperties"|may stand here/.test(problem) &&
  encodedForms(NAME).some((told) => told.includes(form));

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return ''; // a folder, or a file of the engine that has gone
  }
}
