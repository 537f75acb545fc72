import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { unzipSync, zipSync } from 'fflate';
import { BesiegedGateway, rightsTo } from './testing/besieged-gateway.js';

let gateway: BesiegedGateway;
let token: string;
beforeAll(async () => {
  gateway = await BesiegedGateway.open();
  await gateway.register('vendor', rightsTo(['submit']));
  token = await gateway.tokenOf('vendor');
});
afterAll(() => gateway.close());

interface FileTold {
  readonly fileId: string;
  readonly status: string;
  readonly summary: { read: number; accepted: number; rejected: number };
  readonly fault?: { readonly code: string };
}

async function sent(name: string, content: Uint8Array | string): Promise<FileTold> {
  const answer = await fetch(
    `${gateway.url}/v1/files?name=${encodeURIComponent(name)}&school=86000001&schoolYear=2025-2026`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
      body: content as BodyInit,
    },
  );
  expect(answer.status).toBe(202);
  const { fileId } = (await answer.json()) as FileTold;
  for (;;) {
    const told = (await (await gateway.call(`/v1/files/${fileId}`, { token })).json()) as FileTold;
    if (told.status !== 'received') return told;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function plainWorkbook(rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('DS');
  for (const row of rows) sheet.addRow([...row]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const HEADING = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp'];
const GOOD = [HEADING, ['1', 'Nguyễn Văn An', '05/09/2015', 'Nam', '4A']];

/** The parts of a good workbook with one replaced. */
async function withPart(name: RegExp, content: Uint8Array): Promise<Uint8Array> {
  const parts = unzipSync(await plainWorkbook(GOOD));
  const found = Object.keys(parts).find((part) => name.test(part))!;
  return zipSync({ ...parts, [found]: content }, { level: 1 });
}
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('Given a workbook that is a bomb', () => {
  test.each<[string, () => Promise<Uint8Array>, RegExp]>([
    [
      '40 MB of one letter in 40 kB',
      () => withPart(/sheet1\.xml$/, new Uint8Array(40_000_000).fill(97)),
      /ZIP_BOMB|TOO_LARGE/,
    ],
    [
      '3,000 parts',
      async () =>
        zipSync(Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`xl/x${at}`, new Uint8Array(1)]))),
      /ZIP_BOMB|TOO_LARGE/,
    ],
    [
      'entities in entities',
      () =>
        withPart(
          /sheet1\.xml$/,
          utf8(`<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "${'&a;'.repeat(1_000)}">]><worksheet>&b;</worksheet>`),
        ),
      /^ERR_SOURCE_/,
    ],
    [
      'a file as an entity',
      () =>
        withPart(
          /sharedStrings\.xml$/,
          utf8('<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>'),
        ),
      /^ERR_SOURCE_/,
    ],
    ['elements without end', () => withPart(/sheet1\.xml$/, utf8('<a>'.repeat(200_000))), /^ERR_SOURCE_/],
    ['a workbook in a workbook', async () => zipSync({ 'a.xlsx': await plainWorkbook(GOOD) }), /^ERR_SOURCE_/],
    [
      'a name that climbs out of the folder',
      async () => zipSync({ '../../../etc/cron.d/x': utf8('x'), '[Content_Types].xml': utf8('<Types/>') }),
      /^ERR_SOURCE_/,
    ],
  ])('of %s, then it is refused with its cause, and the next file is read', async (_, make, code) => {
    const told = await sent('bomb.xlsx', await make());
    expect(told.status).toBe('refused');
    expect(JSON.stringify(told)).toMatch(new RegExp(code.source.replace('^', '"')));
    expect(JSON.stringify(told)).not.toContain('root:');
    const good = GOOD.map((row, at) =>
      at === 0 ? row : [row[0]!, `${row[1]!} ${told.fileId.slice(-4)}`, ...row.slice(2)],
    );
    expect((await sent('good.csv', good.map((row) => row.join(',')).join('\n'))).summary.read).toBeGreaterThan(0);
  });
});

describe('Given texts that a spreadsheet would run', () => {
  const RUN = [
    '=HYPERLINK("http://evil.example","x")',
    '=cmd|"/c calc"!A1',
    '+1+1',
    '-2+3',
    '@SUM(1)',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
  ];
  // Enough good rows that the file is known for what it is.
  const pupils = Array.from({ length: 20 }, (_, at) => [
    String(at + 1),
    'Nguyễn Văn An',
    `05/09/20${10 + (at % 8)}`,
    'Nam',
    '4A',
  ]);
  const rows = [HEADING, ...pupils, ...RUN.map((text, at) => [String(at + 21), text, text, text, text])];
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

  test.each<[string, () => Promise<Uint8Array | string>]>([
    ['xlsx', () => plainWorkbook(rows)],
    ['csv', async () => rows.map((row) => row.map(quoted).join(',')).join('\n')],
  ])('in a file of type %s, then what we give back runs none of them', async (type, make) => {
    const { fileId, summary } = await sent(`=1+1.${type}`, await make());
    expect(summary.rejected).toBeGreaterThan(0);
    const answer = await gateway.call(`/v1/files/${fileId}/errors.xlsx`, { token });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await answer.arrayBuffer());
    const [ours] = workbook.worksheets;
    let texts = 0;
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
          expect(cell.hyperlink ?? '').not.toContain('evil.example');
          // The sender's own cells stay as they were, text; what we write of them must not even look like a formula.
          if (sheet === ours) expect(cell.text).not.toMatch(/^[=+\-@\t\r]/);
          if (cell.text.includes('evil.example')) texts += 1;
        }),
      ),
    );
    expect(texts).toBeGreaterThan(0);
  });
});
