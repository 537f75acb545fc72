import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { day } from '../commands/units.js';
import { runUnitsCheck, runUnitsConvert } from './run-units.js';

let folder = '';
let said = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-units-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => void jest.restoreAllMocks());

async function fileOf(name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
}

describe('units convert', () => {
  test('given a table with units in cells of their own, adds code, name, relation and why one is open', async () => {
    const input = await fileOf(
      'cells.csv',
      'STT,Xã/Phường,Quận/Huyện,Tỉnh/Thành phố\n1,Phường Phúc Xá,Quận Ba Đình,Hà Nội\n2,Phường Cống Vị,Quận Ba Đình,Hà Nội\n3,=Xã Không Có,Quận Ba Đình,Hà Nội\n',
    );
    const out = path.join(folder, 'cells-out.csv');
    expect(await runUnitsConvert([input], { to: '2025-07-01', out })).toBe(2);
    const [head, first, divided, unknown] = (await readFile(out, 'utf8')).split('\n');
    expect(head).toBe(
      '\uFEFFSTT,Xã/Phường,Quận/Huyện,Tỉnh/Thành phố,status,code,name,province_code,province,valid_on,relation,reason,explanation,candidates,from_code,from_name,from_district,from_province',
    );
    expect(first).toContain('converted,00097,Phường Hồng Hà,01,Thành phố Hà Nội,2025-07-01,whole,');
    expect(divided).toContain('open,,,01,Thành phố Hà Nội,,,divided-commune');
    expect(divided).toContain('00008 Phường Ngọc Hà, Thành phố Hà Nội (một phần)');
    expect(unknown).toMatch(/^3,'=Xã Không Có.*unknown-commune/);
    expect(said).toContain('1 đã chuyển (0 giữ nguyên), 2 chưa xác định');
    expect(said).toContain('1 × divided-commune');
    expect(said).not.toContain('Không Có');
  });

  test.each([
    ['a day', '2025-06-30', 0, '00097'],
    ['a month before', '05/2025', 0, '00097'],
    ['a year that lies on both sides', '2025', 0, '00097'],
    ['a day since', '05/09/2025', 2, ''],
  ])('given a column of codes with %s', async (_, date, code, converted) => {
    const input = await fileOf('codes.csv', `Mã xã;Ngày hiệu lực\n1;${date}\n00001;${date}\n`.replace('1;', '00001;'));
    const out = path.join(folder, 'codes.ndjson');
    expect(await runUnitsConvert([input], { to: '2025-07-01', out })).toBe(code);
    const lines = (await readFile(out, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { to?: { code: string } });
    expect(lines.map(({ to }) => to?.code ?? '')).toEqual([converted, converted]);
  });

  test('given lines that normalize wrote, takes the address as it was written', async () => {
    const line = {
      source: {},
      record: { fullName: 'A', permanentAddress: { text: 'Xã Long Hữu, Thị xã Duyên Hải, Trà Vinh' } },
    };
    const out = path.join(folder, 'lines-out.ndjson');
    expect(await runUnitsConvert([await fileOf('lines.ndjson', `${JSON.stringify(line)}\n`)], { out })).toBe(0);
    expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ row: 1, to: { code: '29518' }, relation: 'whole' });
  });

  test('given a new unit and the way back, lists what it was made of', async () => {
    const out = path.join(folder, 'back.ndjson');
    expect(await runUnitsConvert(['Phường Hồng Hà, Hà Nội'], { on: '2025-07-01', direction: 'old', out })).toBe(2);
    const { candidates } = JSON.parse(await readFile(out, 'utf8')) as {
      candidates: { code: string; relation: string }[];
    };
    expect(candidates).toContainEqual(expect.objectContaining({ code: '00001', relation: 'whole' }));
  });

  test('given a column that is not there, says which there are', async () => {
    expect(await runUnitsConvert([await fileOf('other.csv', 'A,B\n1,2\n')], { column: 'Địa chỉ' })).toBe(1);
    expect(said).toContain('ERR_CONFIG_INVALID');
    expect(said).toContain('A, B');
  });
});

test.each(['absent.csv', 'absent.ndjson'])('given %s, which is not there, says so', async (name) => {
  expect(await runUnitsConvert([path.join(folder, name)], { out: path.join(folder, 'nothing.csv') })).toBe(1);
  expect(said).toContain('ERR_SOURCE_UNREADABLE');
});

describe('units check', () => {
  test('given codes with names, finds those that do not hold on the day', async () => {
    const input = await fileOf(
      'check.csv',
      'Mã xã,Xã/Phường\n00097,Phường Hồng Hà\n00001,Phường Phúc Xá\n00097,Phường Ba Đình\n',
    );
    const out = path.join(folder, 'check.ndjson');
    expect(await runUnitsCheck([input], { on: '2025-07-01', out })).toBe(2);
    const lines = (await readFile(out, 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { reason?: string });
    expect(lines.map(({ reason }) => reason)).toEqual([undefined, 'unit-of-another-time', 'name-differs-from-code']);
  });
});

test('units check given a column of days, checks each unit on its own', async () => {
  const input = await fileOf('days.csv', 'Mã xã,Ngày hiệu lực\n00001,30/06/2025\n00001,01/07/2025\n');
  expect(await runUnitsCheck([input], { out: path.join(folder, 'days.ndjson') })).toBe(2);
  const lines = (await readFile(path.join(folder, 'days.ndjson'), 'utf8')).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { status: string }).status)).toEqual(['converted', 'open']);
});

test.each(['2025-02-30', '2025-13-01', '30/06/2025', 'x'])('%s is no day', (text) => {
  expect(() => day(text)).toThrow('2025-06-30');
});
