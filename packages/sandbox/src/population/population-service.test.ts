import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Citizen } from '../citizens.js';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { populationService } from './population-service.js';

const citizens: readonly Citizen[] = [
  { personalNumber: '001215000001', fullName: 'Đặng Thị Thuý Ngà', birthDate: '2015-09-05', gender: 'female' },
  { personalNumber: '001063000002', fullName: 'Lò Văn Sinh', birthDate: '1963', gender: 'male' },
];
const ACT = '<MaYeuCau>R1</MaYeuCau><MaDVC>1.0</MaDVC><MaTichHop>037</MaTichHop><MaCanBo>CB1</MaCanBo>';
const FULL = '<NgayThangNamSinh><NgayThangNam>20150905</NgayThangNam></NgayThangNamSinh>';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox({ citizens });
});
afterAll(() => sandbox.close());

const soap = (operation: string, fields: string): string =>
  `<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:d="http://dancuquocgia.bca"><s:Header/>` +
  `<s:Body><d:${operation}>${fields}</d:${operation}></s:Body></s:Envelope>`;
const ask = async (body: string, url = sandbox.urls.population, headers: Record<string, string> = {}) => {
  const response = await fetch(url, { method: 'POST', body, headers: { 'content-type': 'text/xml', ...headers } });
  return { status: response.status, text: await response.text() };
};
const person = (number: string, name: string, birth: string): string =>
  `${ACT}<SoDinhDanh>${number}</SoDinhDanh><HoVaTen>${name}</HoVaTen>${birth}`;
const born = (date: string): string => `<NgayThangNamSinh><NgayThangNam>${date}</NgayThangNam></NgayThangNamSinh>`;
const bornIn = (year: string): string => `<NgayThangNamSinh><Nam>${year}</Nam></NgayThangNamSinh>`;

describe('XacThucThongTinCongDan', () => {
  test.each([
    ['all as registered', '001215000001', 'Đặng Thị Thuý Ngà', born('20150905'), true],
    ['the date with hyphens', '001215000001', 'Đặng Thị Thuý Ngà', born('2015-09-05'), true],
    ['the name in capitals without marks', '001215000001', 'DANG THI THUY NGA', born('20150905'), true],
    ['the name run together', '001215000001', 'DANGTHITHUYNGA', born('20150905'), true],
    ['the name in NFD', '001215000001', 'Đặng Thị Thuý Ngà'.normalize('NFD'), born('20150905'), true],
    ['the year alone', '001215000001', 'Đặng Thị Thuý Ngà', bornIn('2015'), true],
    ['another year', '001215000001', 'Đặng Thị Thuý Ngà', bornIn('2014'), false],
    ['day and month swapped', '001215000001', 'Đặng Thị Thuý Ngà', born('20150509'), false],
    ['another name', '001215000001', 'Đặng Thị Thuý Nga A', born('20150905'), false],
    ['another number', '001215000009', 'Đặng Thị Thuý Ngà', born('20150905'), false],
    ['a number without its zero', '1215000001', 'Đặng Thị Thuý Ngà', born('20150905'), false],
    ['a full date where the year is registered', '001063000002', 'Lò Văn Sinh', born('19630101'), true],
    ['another year where the year is registered', '001063000002', 'Lò Văn Sinh', born('19640101'), false],
  ])('given %s', async (_name, number, name, birth, exists) => {
    const { status, text } = await ask(soap('XacThucThongTinCongDan', person(number, name, birth)));
    expect(status).toBe(200);
    expect(text).toContain(`<ns1:TonTai>${exists}</ns1:TonTai>`);
  });

  test('does not ask for the gender', async () => {
    const fields = `${person('001215000001', 'Đặng Thị Thuý Ngà', FULL)}<GioiTinh>1</GioiTinh>`;
    expect((await ask(soap('XacThucThongTinCongDan', fields))).text).toContain('>true<');
  });
});

describe('TraCuuThongTinCongDan', () => {
  test('gives the person, the whole name in capitals in Ten', async () => {
    const { text } = await ask(soap('TraCuuThongTinCongDan', person('001215000001', 'dang thi thuy nga', FULL)));
    expect(text).toContain('<Ten>ĐẶNG THỊ THUÝ NGÀ</Ten>');
    expect(text).toContain('<Nam>2015</Nam><NgayThangNam>20150905</NgayThangNam>');
    expect(text).toContain('<CongdanCollection xmlns="http://www.mic.gov.vn/dancu/1.0">');
  });
  test('gives an empty collection for a wrong combination, as for a stranger', async () => {
    const wrong = await ask(soap('TraCuuThongTinCongDan', person('001215000001', 'Ai Khác', FULL)));
    const stranger = await ask(soap('TraCuuThongTinCongDan', person('999999999999', 'Ai Khác', FULL)));
    expect(wrong.text).toMatch(/<CongdanCollection xmlns="[^"]+"\/>/);
    expect(wrong).toEqual(stranger);
  });
  test('splits the name and writes an ISO date in the shape of QCVN 109', async () => {
    const systems = [populationService({ answerShape: 'qcvn109' })];
    const other = await createSandbox({ citizens, systems });
    const { text } = await ask(
      soap('TraCuuThongTinCongDan', person('001215000001', 'dang thi thuy nga', FULL)),
      other.urls.population,
    );
    await other.close();
    expect(text).toContain('<Ho>Đặng</Ho><ChuDem>Thị Thuý</ChuDem><Ten>Ngà</Ten>');
    expect(text).toContain('<NgayThangNam>2015-09-05</NgayThangNam>');
  });
});

describe('a request that the service cannot take', () => {
  test.each([
    ['no XML', 'hello', 'NOT_SOAP'],
    ['a DTD', `<!DOCTYPE x>${soap('XacThucThongTinCongDan', '')}`, 'NOT_SOAP'],
    [
      'SOAP 1.2',
      soap('X', '').replace('schemas.xmlsoap.org/soap/envelope/', 'www.w3.org/2003/05/soap-envelope'),
      'NOT_SOAP',
    ],
    ['another operation', soap('XoaCongDan', person('001215000001', 'A', FULL)), 'UNKNOWN_OPERATION'],
    [
      'no procedure',
      soap('TraCuuThongTinCongDan', person('1', 'A', FULL).replace(/<MaDVC>.*<\/MaDVC>/, '')),
      'FIELD_MISSING',
    ],
    [
      'no officer',
      soap('TraCuuThongTinCongDan', person('1', 'A', FULL).replace(/<MaCanBo>.*<\/MaCanBo>/, '')),
      'FIELD_MISSING',
    ],
    ['no birth date', soap('TraCuuThongTinCongDan', person('001215000001', 'A', '')), 'FIELD_MISSING'],
    [
      'an odd birth date',
      soap('TraCuuThongTinCongDan', person('001215000001', 'A', born('05/09/2015'))),
      'FIELD_INVALID',
    ],
  ])('given %s answers a SOAP fault', async (_name, body, code) => {
    const { status, text } = await ask(body);
    expect(status).toBe(500);
    expect(text).toContain(`<MaLoi>${code}</MaLoi>`);
    expect(text).toContain('<faultcode>soapenv:Client</faultcode>');
  });
});

test('wraps the SOAP answer in JSON for a JSON request', async () => {
  const fields = { MaYeuCau: '1', MaDVC: '1', MaTichHop: '037', MaCanBo: 'C', SoDinhDanh: '001215000001' };
  const body = JSON.stringify({ ...fields, HoVaTen: 'DANG THI THUY NGA', NgayThangNam: '20150905', Nam: '' });
  const { text } = await ask(body, `${sandbox.urls.population}/XacThucThongTinCongDan`, {
    'content-type': 'application/json',
  });
  const answer = JSON.parse(text) as { error_code: string; message: string };
  expect(answer.error_code).toBe('0');
  expect(answer.message).toContain('>true<');
});

test('refuses an unsigned or wrongly signed request where an account is set', async () => {
  const credentials = { username: 'so-gddt', secret: 'sandbox-secret' };
  const guarded = await createSandbox({ citizens, population: { credentials } });
  const url = guarded.urls.population;
  const body = soap('XacThucThongTinCongDan', person('001215000001', 'Đặng Thị Thuý Ngà', FULL));
  const sign = (secret: string) => {
    const hash = createHash('sha256').update(`${url}so-gddt1760000000000${secret}`).digest('hex');
    return { timestamp: '1760000000000', authorization: `Basic ${Buffer.from(`so-gddt:${hash}`).toString('base64')}` };
  };
  const statuses = [
    (await ask(body, url)).status,
    (await ask(body, url, sign('other'))).status,
    (await ask(body, url, sign('sandbox-secret'))).status,
  ];
  await guarded.close();
  expect(statuses).toEqual([401, 401, 200]);
});

test('describes itself, with its own address', async () => {
  const text = await (await fetch(`${sandbox.urls.population}?wsdl`)).text();
  expect(text).toContain(`<soap:address location="${sandbox.urls.population}"/>`);
  expect(text).toContain('<xs:element name="XacThucThongTinCongDan"');
});

test('shows in its inspection the act, not the person', async () => {
  sandbox.resetInspection();
  await ask(soap('XacThucThongTinCongDan', person('001215000001', 'Đặng Thị Thuý Ngà', FULL)));
  const report = sandbox.inspect('population');
  expect(report.requestsByOperation).toEqual({ XacThucThongTinCongDan: 1 });
  expect(report.noted).toMatchObject({ MaDVC: { '1.0': 1 }, MaCanBo: { CB1: 1 }, MaYeuCau: { R1: 1 } });
  expect(JSON.stringify(report)).not.toMatch(/001215000001|Ngà/);
});
