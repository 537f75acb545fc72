import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CFB } from '@e965/xlsx';
import { sampleProvince } from '@lienthong/sandbox';
import { Zip, ZipDeflate } from 'fflate';
import { lienthong, ndjson, readTable, Stage } from './harness.js';

const stage = new Stage();
let folder = '';
let population = '';
const sample = (name: string): string => path.join(sampleProvince, name);
const LISTS = [
  'C1-HocSinh-TH-Nguyen-Du.xls',
  'vnedu-danh-sach-THCS-Le-Loi.xlsx',
  'danh-sach-THPT-Luu-Van-Liet.xlsx',
  'danh-sach-cu-TH-Phu-Quoi.csv',
];

beforeAll(async () => {
  folder = await stage.folder();
  population = (await stage.sandbox())['population']!;
});
afterAll(() => stage.close());

describe('normalize', () => {
  test('gives a line for each record of a row, the student first', async () => {
    const file = sample('danh-sach-cu-TH-Phu-Quoi.csv');
    const args = ['normalize', file, '--school', '86000004', '--school-year', '2025-2026'];
    const { code, stdout } = await lienthong(args);
    const lines = ndjson(stdout);
    expect(code).toBe(0);
    expect(lines.slice(0, 2).map(({ source, kind }) => ({ source, kind }))).toEqual([
      { source: { file: path.basename(file), sheet: expect.any(String), row: 2 }, kind: 'student' },
      { source: { file: path.basename(file), sheet: expect.any(String), row: 2 }, kind: 'enrollment' },
    ]);
    expect(lines[0].record).toMatchObject({ school: { code: '86000004' }, personalNumber: '086315633813' });
    expect(Array.isArray(lines[0].warnings)).toBe(true);
  });

  test('reads what expected.csv says of every row', async () => {
    const { stdout } = await lienthong(['normalize', ...LISTS.map(sample)]);
    const students = new Map(
      ndjson(stdout)
        .filter(({ kind }) => kind === 'student')
        .map(({ source, record }) => [`${source.file} ${source.sheet} ${source.row}`, record]),
    );
    const expected = await readTable(sample('expected.csv'));
    expect(students.size).toBe(expected.length);
    const wrong = expected.filter(({ file, sheet, row, personalNumber, birthDate, gender }) => {
      const record = students.get(`${file} ${sheet} ${row}`);
      return (
        (record?.personalNumber ?? '') !== personalNumber ||
        (record?.birthDate?.value ?? '') !== birthDate ||
        record?.gender !== gender
      );
    });
    expect(wrong.map(({ file, row }) => `${file} ${row}`)).toEqual([]);
  });

  test('warns of the school that nobody named, and writes files whole', async () => {
    const out = path.join(folder, 'out.ndjson');
    const errors = path.join(folder, 'errors.xlsx');
    const ran = await lienthong(['normalize', sample(LISTS[3]!), '--out', out, '--errors', errors]);
    expect(ran).toMatchObject({ code: 0, stdout: '' });
    const [first] = ndjson(await readFile(out, 'utf8'));
    expect(first.warnings.map(({ code }: { code: string }) => code)).toContain('missing-school');
    expect((await readFile(errors)).subarray(0, 2).toString()).toBe('PK');
  });

  test('exits with 2 when a row has errors', async () => {
    const file = path.join(folder, 'nameless.csv');
    await writeFile(file, 'STT,Họ và tên,Ngày sinh,Giới tính,Lớp\n1,Lê An,01/02/2015,Nam,2A\n2,,03/04/2015,Nữ,2A\n');
    const { code, stdout } = await lienthong(['normalize', file]);
    const withErrors = ndjson(stdout).filter((line) => 'errors' in line);
    expect(code).toBe(2);
    expect(withErrors).toHaveLength(1);
    expect(withErrors[0]).toMatchObject({ source: { row: 3 }, errors: [{ code: 'ERR_RECORD_INVALID' }] });
    expect(withErrors[0]).not.toHaveProperty('record');
  });
});

describe('a file that cannot be read', () => {
  const BAD: readonly (readonly [string, string, () => Promise<Uint8Array> | Uint8Array])[] = [
    ['not a workbook', 'ERR_SOURCE_NOT_A_WORKBOOK', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['protected by a password', 'ERR_SOURCE_ENCRYPTED', encrypted],
    ['cut short', 'ERR_SOURCE_DAMAGED', async () => (await readFile(sample(LISTS[1]!))).subarray(0, 9_000)],
    ['without a known header', 'ERR_SOURCE_NO_HEADER', () => Buffer.from('a,b,c\n1,2,3\n4,5,6\n')],
    ['a zip bomb', 'ERR_SOURCE_ZIP_BOMB', zipBomb],
  ];

  test.each(BAD)('that is %s gives %s, exit 1, no stack, in bounded memory', async (_what, errorCode, make) => {
    const file = path.join(folder, 'bad.xlsx');
    await writeFile(file, await make());
    for (const args of [
      ['normalize', file],
      ['identify', file, '--population', population],
    ]) {
      const { code, stdout, stderr } = await lienthong(args, { env: { NODE_OPTIONS: '--max-old-space-size=192' } });
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr.split('\n')[0]).toMatch(new RegExp(`^${errorCode}: .+ / .+`));
      expect(stderr).not.toMatch(/\n\s+at |node:internal/);
    }
  });

  test('does not keep the others from being read', async () => {
    const file = path.join(folder, 'bad.xlsx');
    await writeFile(file, 'MZ');
    const { code, stdout } = await lienthong(['normalize', file, sample(LISTS[3]!)]);
    expect(code).toBe(1);
    expect(ndjson(stdout).length).toBeGreaterThan(0);
  });

  test('that is not there is named', async () => {
    const { code, stderr } = await lienthong(['normalize', path.join(folder, 'absent.xlsx')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ERR_SOURCE_UNREADABLE: absent.xlsx: /);
  });
});

describe('identify', () => {
  test('gives each row of the sample lists the outcome of expected.csv, in row order', async () => {
    const { code, stdout } = await lienthong(['identify', ...LISTS.map(sample), '--population', population]);
    const found = ndjson(stdout).map(
      ({ source, status, fields, hints }) =>
        `${source.file} ${source.sheet} ${source.row} ${status} ${fields.join(' ')} ${hints.join(' ')}`,
    );
    const expected = (await readTable(sample('expected.csv'))).map(
      ({ file, sheet, row, status, fields, hint }) => `${file} ${sheet} ${row} ${status} ${fields} ${hint}`,
    );
    expect(code).toBe(0);
    expect(found.filter((line) => !expected.includes(line))).toEqual([]);
    expect(found).toHaveLength(expected.length);
    const rows = ndjson(stdout).filter(({ source }) => source.file === LISTS[0]);
    expect(rows.map(({ source }) => source.row)).toEqual(rows.map(({ source }) => source.row).sort((a, b) => a - b));
  }, 90_000);

  test.each([
    [
      'a host that is not this machine',
      ['--population', 'http://population.example/population'],
      'ERR_IDENTITY_ACT_MISSING',
    ],
    [
      'a name that only begins like this machine',
      ['--population', 'http://127.0.0.1.example/x'],
      'ERR_IDENTITY_ACT_MISSING',
    ],
    ['nothing to ask', [], 'ERR_CONFIG_INVALID'],
  ])('refuses %s', async (_what, args, errorCode) => {
    const { code, stderr } = await lienthong(['identify', sample(LISTS[3]!), ...args]);
    expect(code).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${errorCode}: `));
  });

  test('tells a fault from a result', async () => {
    const faults = path.join(folder, 'faults.json');
    await writeFile(
      faults,
      JSON.stringify({ rules: [{ system: 'population', fault: { kind: 'status', status: 503 } }] }),
    );
    const urls = await stage.sandbox(['--faults', faults]);
    const file = path.join(folder, 'one.csv');
    await writeFile(file, 'STT,Họ và tên,Ngày sinh,Số định danh cá nhân\n1,Phạm Quỳnh Vân,01/09/2017,084317846172\n');
    const { code, stdout, stderr } = await lienthong(['identify', file, '--population', urls['population']!]);
    expect(code).toBe(2);
    expect(ndjson(stdout)).toMatchObject([{ status: 'error', fields: [], hints: [] }]);
    expect(stderr).toContain('ERR_IDENTITY_UNAVAILABLE 1');
  });
});

/** What Excel writes when it encrypts: a compound file with these two streams. */
function encrypted(): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(64));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(4_096, 7));
  return CFB.write(container, { type: 'buffer' }) as Uint8Array;
}

/** A workbook of 300 MB in 300 KB. */
function zipBomb(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    const zip = new Zip((error, chunk, isLast) => {
      if (error) return reject(error);
      parts.push(chunk);
      if (isLast) resolve(Buffer.concat(parts));
    });
    for (const [name, megabytes] of [
      ['[Content_Types].xml', 0],
      ['xl/workbook.xml', 0],
      ['xl/worksheets/sheet1.xml', 300],
    ] as const) {
      const entry = new ZipDeflate(name, { level: 6 });
      zip.add(entry);
      for (let at = 0; at < megabytes; at++) entry.push(new Uint8Array(1_048_576), false);
      entry.push(Buffer.from('<x/>'), true);
    }
    zip.end();
  });
}
