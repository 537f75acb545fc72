import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { silentLog, type AdministrativeAct, type IdentityQuestion } from '@lienthong/core';
import nock from 'nock';
import { nodeHashing } from '../kit/hashing.js';
import { createHttpClient } from '../kit/http-client.js';
import type { PopulationDbConfig } from './config.js';
import { populationDb } from './population-db.js';

const HOST = 'https://lgsp.example.vn';
const PATH = '/dancu';
const NOW = 1_760_000_000_123;
const act: AdministrativeAct = { procedure: '1.004438', integrationCode: '037', agency: 'H55.242', officer: 'CB-01' };
const confirm: IdentityQuestion = {
  operation: 'confirm',
  personalNumber: '001215000001',
  fullName: 'Đặng Thị Thuý Ngà',
  birthDate: '2015-09-05',
};
const lookUp: IdentityQuestion = { ...confirm, operation: 'look-up' };
const NOBODY_WAITS = new AbortController().signal;

beforeAll(() => nock.disableNetConnect());
// nock patches the process: what it leaves behind would reach the next test file of the worker.
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});
let sent: { headers: Record<string, string>; body: string }[];
beforeEach(() => {
  sent = [];
});
afterEach(() => {
  const left = nock.pendingMocks();
  nock.cleanAll();
  expect(left).toEqual([]);
});

const open = (config: Partial<PopulationDbConfig> = {}) =>
  populationDb.open(
    { baseUrl: HOST + PATH, ...config },
    {
      http: createHttpClient,
      hashing: nodeHashing,
      clock: { now: () => NOW },
      log: silentLog,
      signal: NOBODY_WAITS,
    },
  );
const answering = (status: number, text: string, headers: Record<string, string> = {}, path = PATH) =>
  nock(HOST)
    .post(path)
    .reply(function (_uri, body) {
      sent.push({ headers: this.req.headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
      return [status, text, { 'content-type': 'text/xml', ...headers }];
    });
const envelope = (body: string): string =>
  `<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/>` +
  `<soapenv:Body>${body}</soapenv:Body></soapenv:Envelope>`;
const yes = envelope('<a:KetQuaXacThuc xmlns:a="http://dancuquocgia.bca"><a:TonTai>true</a:TonTai></a:KetQuaXacThuc>');
const DC = 'xmlns="http://www.mic.gov.vn/dancu/1.0"';
const asking = async (question: IdentityQuestion, config: Partial<PopulationDbConfig> = {}) => {
  const session = await open(config);
  return session.ask!(question, act, NOBODY_WAITS);
};

describe('the request', () => {
  test('is one SOAP 1.1 operation with its elements in order', async () => {
    answering(200, yes);
    await asking(confirm);
    const { body, headers } = sent[0]!;
    const names = [...body.matchAll(/<dan:(\w+)/g)].map((match) => match[1]);
    expect(names).toEqual([
      'XacThucThongTinCongDan',
      'MaYeuCau',
      'MaDVC',
      'MaTichHop',
      'MaCanBo',
      'MaDonVi',
      'SoDinhDanh',
      'HoVaTen',
      'NgayThangNamSinh',
      'NgayThangNam',
    ]);
    expect(body).toContain('<soapenv:Body><dan:XacThucThongTinCongDan');
    expect(body).toContain('<dan:HoVaTen>DANGTHITHUYNGA</dan:HoVaTen>');
    expect(body).toContain('<dan:NgayThangNam>20150905</dan:NgayThangNam>');
    expect(body).toContain('<dan:MaDonVi>H55.242</dan:MaDonVi>');
    expect(headers).toMatchObject({ 'content-type': 'application/xml; charset=utf-8', soapaction: '""' });
  });

  test.each<[string, Partial<IdentityQuestion>, Partial<PopulationDbConfig>, RegExp]>([
    [
      'the year alone',
      { birthDate: '2015' },
      {},
      /<dan:NgayThangNamSinh><dan:Nam>2015<\/dan:Nam><\/dan:NgayThangNamSinh>/,
    ],
    ['an old card number', { personalNumber: '012345678' }, {}, /<dan:SoCMND>012345678<\/dan:SoCMND>(?!.*SoDinhDanh)/s],
    ['dates with hyphens', {}, { profile: 'ndxp-iso-dates' }, /<dan:NgayThangNam>2015-09-05</],
    ['names with spaces', {}, { profile: 'ndxp-iso-dates' }, /<dan:HoVaTen>DANG THI THUY NGA</],
    [
      'a longer head',
      {},
      { profile: 'ndxp-2025', account: 'cb01', telephone: '024' },
      /TaiKhoan>cb01<.*SoDienThoai>024</s,
    ],
  ])('carries %s', async (_name, question, config, expected) => {
    answering(200, yes);
    await asking({ ...confirm, ...question }, config);
    expect(sent[0]!.body).toMatch(expected);
  });

  test('never repeats its id', async () => {
    answering(200, yes).persist();
    const session = await open();
    for (let count = 0; count < 3; count++) await session.ask!(confirm, act, NOBODY_WAITS);
    nock.cleanAll();
    const ids = sent.map(({ body }) => /MaYeuCau>([^<]{1,40})</.exec(body)?.[1]);
    expect(new Set(ids).size).toBe(3);
    expect(ids).not.toContain(undefined);
  });

  test('cannot be changed by what a field holds', async () => {
    answering(200, yes);
    const session = await open();
    await session.ask!(confirm, { ...act, officer: '</x><y>&"' }, NOBODY_WAITS);
    expect(sent[0]!.body).toContain('<dan:MaCanBo>&lt;/x&gt;&lt;y&gt;&amp;');
  });

  test.each([
    ['milliseconds', undefined, HOST + PATH],
    ['another URL in the hash', 'https://inside.example.vn/dancu', 'https://inside.example.vn/dancu'],
  ])('is signed, with %s', async (_name, hashedUrl, url) => {
    answering(200, yes);
    await asking(confirm, { credentials: { username: 'so-gddt', secret: 's3' }, ...(hashedUrl && { hashedUrl }) });
    const hash = createHash('sha256').update(`${url}so-gddt${NOW}s3`).digest('hex');
    expect(sent[0]!.headers).toMatchObject({
      timestamp: String(NOW),
      authorization: `Basic ${Buffer.from(`so-gddt:${hash}`).toString('base64')}`,
    });
  });

  test('carries the further headers', async () => {
    answering(200, yes);
    await asking(confirm, { headers: { 'X-Road-Client': 'VN/GOV/1' }, credentials: { apiKey: 'k' } });
    expect(sent[0]!.headers).toMatchObject({ 'x-road-client': 'VN/GOV/1', apikey: 'k' });
  });

  test.each(['procedure', 'integrationCode', 'agency', 'officer'] as const)(
    'is not sent without the %s of the act',
    async (member) => {
      const session = await open();
      for (const value of ['', ' ', undefined, 'x'.repeat(36)]) {
        const incomplete = { ...act, [member]: value };
        await expect(session.ask!(confirm, incomplete, NOBODY_WAITS)).rejects.toMatchObject({
          code: 'ERR_IDENTITY_ACT_MISSING',
          details: { member },
        });
      }
      expect(sent).toEqual([]);
    },
  );
});

describe('the answer to a confirmation', () => {
  test.each([
    ['yes', yes, true],
    ['no', yes.replace('true', 'false'), false],
    ['1', yes.replace('true', '1'), true],
    [
      'False in capitals, without namespaces',
      envelope('<KetQuaXacThucResponse><TonTai>FALSE</TonTai></KetQuaXacThucResponse>'),
      false,
    ],
    ['inside a response element', envelope('<R><KetQuaXacThuc><TonTai> true </TonTai></KetQuaXacThuc></R>'), true],
  ])('%s', async (_name, text, exists) => {
    answering(200, text);
    expect(await asking(confirm)).toEqual({ operation: 'confirm', exists });
  });
});

describe('the answer to a look-up', () => {
  const citizen = (content: string): string =>
    envelope(
      `<dc:CongdanCollection xmlns:dc="http://www.mic.gov.vn/dancu/1.0"><dc:CongDan>${content}</dc:CongDan></dc:CongdanCollection>`,
    );
  const live = citizen(
    '<dc:SoDinhDanh>001215000001</dc:SoDinhDanh><dc:SoCMND/><dc:HoVaTen><dc:Ho/><dc:ChuDem/><dc:Ten>ĐẶNG THỊ THUÝ NGÀ</dc:Ten></dc:HoVaTen>' +
      '<dc:GioiTinh>2</dc:GioiTinh><dc:DanToc>01</dc:DanToc><dc:NgayThangNamSinh><dc:Nam>2015</dc:Nam><dc:NgayThangNam>20150905</dc:NgayThangNam></dc:NgayThangNamSinh>' +
      '<dc:QuocTich/><dc:Cha><dc:HoVaTen>ĐẶNG VĂN CHA</dc:HoVaTen></dc:Cha>',
  );
  const person = {
    personalNumber: '001215000001',
    gender: 'female',
    birthDate: { value: '2015-09-05', precision: 'day' },
  };

  test('reads the shape of the live service, less family and addresses', async () => {
    answering(200, live);
    const answer = await asking(lookUp);
    expect(answer).toEqual({ operation: 'look-up', person: { ...person, fullName: 'ĐẶNG THỊ THUÝ NGÀ' } });
  });

  test('reads the shape of QCVN 109', async () => {
    const split = `<CongdanCollection ${DC} SoCongDan="1"><CongDan><SoDinhDanh>001215000001</SoDinhDanh><HoVaTen><Ho>Đặng</Ho><ChuDem>Thị  Thuý</ChuDem><Ten>Ngà</Ten></HoVaTen><GioiTinh>2</GioiTinh><NgayThangNamSinh><NgayThangNam>2015-09-05</NgayThangNam></NgayThangNamSinh></CongDan></CongdanCollection>`;
    answering(200, envelope(split));
    expect(await asking(lookUp)).toEqual({
      operation: 'look-up',
      person: { ...person, fullName: 'Đặng Thị Thuý Ngà' },
    });
  });

  const name = '<HoVaTen><Ten>A</Ten></HoVaTen>';
  test.each([
    [
      'a year alone',
      '<NgayThangNamSinh><Nam>1963</Nam><NgayThangNam/></NgayThangNamSinh>',
      { value: '1963', precision: 'year' },
    ],
    ['a flat date', '<NgayThangNamSinh>1963-02-01</NgayThangNamSinh>', { value: '1963-02-01', precision: 'day' }],
    [
      'a date with time',
      '<NgayThangNamSinh><NgayThangNam>1963-02-01T00:00:00+07:00</NgayThangNam></NgayThangNamSinh>',
      { value: '1963-02-01', precision: 'day' },
    ],
    [
      'a date with unknown parts',
      '<NgayThangNamSinh><NgayThangNam>19630000</NgayThangNam></NgayThangNamSinh>',
      { value: '1963', precision: 'year' },
    ],
    ['no birth date', '<NgayThangNamSinh/>', undefined],
  ])('reads %s', async (_name, birth, birthDate) => {
    answering(200, citizen(`${name}${birth}`).replaceAll('dc:', '').replace('xmlns:dc', 'xmlns'));
    expect(await asking(lookUp)).toEqual({
      operation: 'look-up',
      person: { personalNumber: '001215000001', fullName: 'A', gender: 'unknown', birthDate },
    });
  });

  test.each([
    ['an empty collection', envelope(`<CongdanCollection ${DC}/>`)],
    [
      'a citizen without a name',
      envelope(`<CongdanCollection ${DC}><CongDan><HoVaTen><Ten/></HoVaTen></CongDan></CongdanCollection>`),
    ],
  ])('knows nobody from %s', async (_name, text) => {
    answering(200, text);
    expect(await asking(lookUp)).toEqual({ operation: 'look-up', person: undefined });
  });

  test.each([
    ['another person', live.replace('001215000001', '001215000002')],
    ['several people', live.replace(/(<dc:CongDan>.*<\/dc:CongDan>)/s, '$1$1')],
    ['no collection', envelope('<X/>')],
  ])('refuses %s', async (_name, text) => {
    answering(200, text);
    await expect(asking(lookUp)).rejects.toMatchObject({ code: 'ERR_IDENTITY_BAD_ANSWER', retryable: true });
  });
});

describe('a fault', () => {
  const fault = (code: string): string =>
    envelope(
      `<soapenv:Fault><faultcode>${code}</faultcode><faultstring>Đặng Thị Thuý Ngà 001215000001</faultstring></soapenv:Fault>`,
    );

  test.each([
    ['a SOAP fault that blames us', 500, fault('soapenv:Client'), 'ERR_IDENTITY_REFUSED'],
    ['a SOAP fault of the server', 500, fault('soapenv:Server'), 'ERR_IDENTITY_UNAVAILABLE'],
    ['a SOAP fault of an unknown code', 500, fault('Đặng Thị Thuý Ngà'), 'ERR_IDENTITY_UNAVAILABLE'],
    ['a SOAP fault with status 200', 200, fault('soapenv:Client'), 'ERR_IDENTITY_REFUSED'],
    ['a page of a proxy', 502, '<html>Bad gateway</html>', 'ERR_IDENTITY_UNAVAILABLE'],
    ['a refused login', 401, '', 'ERR_IDENTITY_REFUSED'],
    ['an unknown path', 404, '', 'ERR_IDENTITY_REFUSED'],
    ['a redirect', 302, '', 'ERR_IDENTITY_BAD_ANSWER'],
    ['a page in place of an answer', 200, '<html><p>Login</html>', 'ERR_IDENTITY_BAD_ANSWER'],
    ['an answer that was cut', 200, yes.slice(0, -40), 'ERR_IDENTITY_BAD_ANSWER'],
    ['an empty answer', 200, '', 'ERR_IDENTITY_BAD_ANSWER'],
    ['an empty body', 200, envelope(''), 'ERR_IDENTITY_BAD_ANSWER'],
    ['an answer with another element', 200, envelope('<MaLoi>100</MaLoi>'), 'ERR_IDENTITY_BAD_ANSWER'],
    ['neither yes nor no', 200, yes.replace('true', 'maybe'), 'ERR_IDENTITY_BAD_ANSWER'],
    ['an entity', 200, `<!DOCTYPE x [<!ENTITY a "true">]>${yes.replace('true', '&a;')}`, 'ERR_IDENTITY_BAD_ANSWER'],
    ['a deep answer', 200, envelope('<a>'.repeat(100) + '</a>'.repeat(100)), 'ERR_IDENTITY_BAD_ANSWER'],
  ])('%s', async (_name, status, text, code) => {
    answering(status, text);
    const error: unknown = await asking(confirm).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'IdentityError', code });
    const { message, details, cause } = error as { message: string; details: object; cause?: object };
    expect(JSON.stringify([message, details, cause])).not.toMatch(/Ngà|NGA|001215000001/);
  });

  test('keeps what the service says about when to come back', async () => {
    answering(503, '', { 'Retry-After': '30' });
    await expect(asking(confirm)).rejects.toMatchObject({ code: 'ERR_IDENTITY_UNAVAILABLE', retryAfterMs: 30_000 });
  });

  test('of the connection is one of identity', async () => {
    nock(HOST)
      .post(PATH)
      .replyWithError(Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }));
    await expect(asking(confirm)).rejects.toMatchObject({ code: 'ERR_IDENTITY_UNAVAILABLE', retryable: true });
  });

  test('of an unknown profile shows when the session opens', async () => {
    await expect(open({ profile: 'none' })).rejects.toMatchObject({ code: 'ERR_CONFIG_PROFILE_UNKNOWN' });
  });
});

describe('the profile of an LGSP that wraps SOAP in JSON', () => {
  const path = `${PATH}/XacThucThongTinCongDan`;
  const config = { profile: 'lgsp-json' };

  test('sends flat JSON and reads the SOAP text inside', async () => {
    answering(200, JSON.stringify({ error_code: '0', message: yes }), {}, path);
    expect(await asking(confirm, config)).toEqual({ operation: 'confirm', exists: true });
    expect(JSON.parse(sent[0]!.body)).toEqual({
      MaYeuCau: expect.stringMatching(/^[0-9a-f]{32}$/),
      MaDVC: '1.004438',
      MaTichHop: '037',
      MaCanBo: 'CB-01',
      MaDonVi: 'H55.242',
      SoDinhDanh: '001215000001',
      HoVaTen: 'DANGTHITHUYNGA',
      NgayThangNam: '20150905',
      Nam: '',
    });
  });

  const clientFault = envelope('<soapenv:Fault><faultcode>soapenv:Client</faultcode></soapenv:Fault>');
  test.each([
    ['no JSON', '<html>', 'ERR_IDENTITY_BAD_ANSWER'],
    ['null', 'null', 'ERR_IDENTITY_BAD_ANSWER'],
    ['success without an envelope', '{"error_code":0,"message":"ok"}', 'ERR_IDENTITY_BAD_ANSWER'],
    ['a code that lasts', '{"error_code":"101","message":"IP"}', 'ERR_IDENTITY_REFUSED'],
    ['a code that passes', '{"error_code":500,"message":"x"}', 'ERR_IDENTITY_UNAVAILABLE'],
    ['a fault inside', JSON.stringify({ error_code: '0', message: clientFault }), 'ERR_IDENTITY_REFUSED'],
  ])('given %s', async (_name, text, code) => {
    answering(200, text, {}, path);
    await expect(asking(confirm, config)).rejects.toMatchObject({ code });
  });
});

describe('probe', () => {
  test.each([
    [200, true],
    [405, true],
    [401, false],
    [403, false],
    [503, false],
  ])('given status %i says %s', async (status, ok) => {
    nock(HOST).get(PATH).reply(status);
    expect(await (await open()).probe()).toEqual({ ok, detail: `HTTP ${status}` });
  });
  test('never throws', async () => {
    nock(HOST).get(PATH).replyWithError('down');
    expect(await (await open()).probe()).toEqual({ ok: false, detail: 'ERR_IDENTITY_UNAVAILABLE' });
  });
});
