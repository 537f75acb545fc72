import { utils, write, type BookType } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import type { NormalizedRow } from '@lienthong/core';
import type { Staff, Student } from '@lienthong/schemas';
import ExcelJS from 'exceljs';
import { normalizeWorkbook, type NormalizeOptions } from './index.js';

type Cells = readonly (string | number | null)[];

function workbook(rows: readonly Cells[], name = 'Sheet1', bookType: BookType = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

const options: NormalizeOptions = {
  name: 'ds.xlsx',
  school: { code: '86000001' },
  schoolYear: '2025-2026',
  today: '2026-11-22',
};
function lines(bytes: Uint8Array, more: Partial<NormalizeOptions>) {
  const { profile, rows } = normalizeWorkbook(bytes, { ...options, ...more });
  return { profile, lines: [...rows].filter(({ kind }) => kind !== 'enrollment') };
}
const recordOf = (line: NormalizedRow): object => ('record' in line ? line.record : {});
function read(bytes: Uint8Array, more: Partial<NormalizeOptions> = {}) {
  const found = lines(bytes, more);
  return { ...found, records: found.lines.map((line) => recordOf(line) as Student) };
}
function readStaff(bytes: Uint8Array) {
  const found = lines(bytes, {});
  return { ...found, records: found.lines.map((line) => recordOf(line) as Staff) };
}
const codes = (line: NormalizedRow): string[] => (line.warnings ?? []).map(({ code }) => code);

describe('staff lists', () => {
  const header: Cells = [
    'STT',
    'Họ tên',
    'Ngày sinh',
    'Giới tính',
    'Email',
    'Trạng thái CB',
    'Vị trí việc làm',
    'Nhóm chức vụ',
    'Môn dạy',
    'Số định danh cá nhân',
  ];
  const teacher: Cells = [
    1,
    'Trần Thị Bé',
    '05/09/1985',
    'Nữ',
    'be@vidu.edu.vn',
    'Đang làm việc',
    'Giáo viên',
    'Giáo viên',
    'Toán, Tin học',
    '086185000001',
  ];

  test('of the sector database give staff members', () => {
    const { profile, lines, records } = readStaff(workbook([header, teacher]));
    expect([profile, lines[0]!.kind]).toEqual(['csdl-staff-list', 'staff']);
    expect(records[0]).toEqual({
      personalNumber: '086185000001',
      fullName: 'Trần Thị Bé',
      birthDate: { value: '1985-09-05', precision: 'day' },
      gender: 'female',
      email: 'be@vidu.edu.vn',
      status: { name: 'Đang làm việc', list: 'staff-statuses' },
      position: { name: 'Giáo viên' },
      group: { name: 'Giáo viên' },
      subjects: [{ name: 'Toán' }, { name: 'Tin học' }],
      school: { code: '86000001' },
      schoolYear: '2025-2026',
    });
  });

  const province: Cells = [
    'UBND Xã',
    'Tên trường',
    'Mã định danh Bộ GD&ĐT',
    'Họ tên',
    'Ngày sinh',
    'Trạng thái',
    'Vị trí việc làm',
  ];
  const of = (school: string, name: string, at: number): Cells => [
    'Xã A',
    school,
    `869000000${at}`,
    name,
    '05/09/1985',
    'Đang làm việc',
    'Giáo viên',
  ];

  test("of a province with several schools give nobody the sender's school", () => {
    const rows = [province, of('TH Nguyễn Du', 'Lê An', 1), of('THCS Lê Lợi', 'Lê Ba', 2)];
    const { profile, lines, records } = readStaff(workbook(rows));
    expect(profile).toBe('provincial-staff-list');
    expect(records.map(({ school }) => school)).toEqual([undefined, undefined]);
    expect(codes(lines[0]!)).toContain('several-schools');
    const one = readStaff(workbook([province, of('TH Nguyễn Du', 'Lê An', 1), of('Th Nguyễn  Du', 'Lê Ba', 2)]));
    expect(one.records.map(({ school }) => school?.code)).toEqual(['86000001', '86000001']);
  });

  test('with a column of school codes give each its own', () => {
    const rows = [
      ['Mã trường', ...province],
      ['86000009', ...of('TH Nguyễn Du', 'Lê An', 1)],
    ];
    const { lines, records } = readStaff(workbook(rows));
    expect(records[0]!.school).toEqual({ code: '86000009', name: 'TH Nguyễn Du' });
    expect(codes(lines[0]!)).toContain('school-differs');
  });
});

describe('health sheets', () => {
  const header: Cells = [
    'STT',
    'Mã lớp',
    'Mã định danh Bộ GD&ĐT (trên CSDL ngành)',
    'Họ tên',
    'Ngày sinh',
    'Giới tính',
    'Dân tộc',
    'Quốc tịch',
    'Tỉnh',
    'Huyện',
    'Xã',
    'Họ tên cha',
    'Năm sinh cha',
    'Họ tên mẹ',
    'Năm sinh mẹ',
    'Số ĐDCN',
    'Chiều cao',
    'Cân nặng',
  ];
  const pupil: Cells = [
    1,
    '5A',
    '8630000001',
    'Lê An',
    '05/09/2015',
    'nam',
    'Kinh',
    'Việt Nam',
    'Tỉnh Vĩnh Long',
    null,
    'Phường Phước Hậu',
    'Lê Văn Cha',
    '1985',
    'Phạm Thị Mẹ',
    1988,
    '086215000001',
    '1,35',
    'nặng',
  ];

  test('give the pupil with measures that can be believed', () => {
    const { profile, lines, records } = read(workbook([header, pupil]));
    expect(profile).toBe('health-sheet');
    expect(records[0]).toMatchObject({
      sectorId: '8630000001',
      gender: 'male',
      permanentAddress: { communeCode: '29557' },
      guardians: [
        { relation: 'father', birthYear: 1985 },
        { relation: 'mother', birthYear: 1988 },
      ],
      health: { heightCm: 135 },
    });
    expect(records[0]!.health).not.toHaveProperty('weightKg');
    expect(codes(lines[0]!)).toContain('unknown-measure');
  });

  test('without a column of names refuse each row and say why', () => {
    const without = (cells: Cells): Cells => cells.filter((_, at) => at !== 3);
    const { lines } = read(workbook([without(header), without(pupil)]));
    expect(lines).toMatchObject([{ source: { row: 2 }, errors: [{ pointer: '/fullName', rule: 'required' }] }]);
  });

  test('in a list of another kind measures stay where they are', () => {
    const { records } = read(
      workbook([
        ['STT', 'Họ và tên', 'Ngày sinh', 'Lớp', 'Chiều cao'],
        [1, 'Lê An', '05/09/2015', '5A', 135],
      ]),
    );
    expect(records[0]).not.toHaveProperty('health');
  });
});

describe('account lists', () => {
  test('of K12Online, with marks of required columns', () => {
    const rows: Cells[] = [
      [
        'Họ và tên (*)',
        'Giới tính (*)',
        'Lớp (*)',
        'Ngày sinh (*)',
        'Họ và tên mẹ (*)',
        'Năm sinh của mẹ (*)',
        'Họ và tên người giám hộ',
        'Năm sinh người giám hộ',
      ],
      ['Lê An', 'Nam', '5A', '05/09/2015', 'Phạm Thị Mẹ', '1988', null, null],
    ];
    const { profile, records } = read(workbook(rows));
    expect(profile).toBe('k12online-students');
    expect(records[0]).toMatchObject({
      fullName: 'Lê An',
      guardians: [{ relation: 'mother', fullName: 'Phạm Thị Mẹ', birthYear: 1988 }],
    });
  });

  test('of SSO2: ghost rows below the last pupil are no pupils', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('DS');
    sheet.addRow(['STT', 'Họ và tên (*)', 'Ngày sinh (*)', 'Lớp (*)']);
    sheet.addRow([1, 'Lê An', '05/09/2015', '5A']);
    for (let at = 3; at < 400; at++) {
      sheet.getRow(at).getCell(2).border = { top: { style: 'thin' } };
      sheet.getRow(at).getCell(1).value = at % 50 === 0 ? ' ' : null;
      sheet.getRow(at).commit();
    }
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    expect(read(bytes).records.map(({ fullName }) => fullName)).toEqual(['Lê An']);
    expect(read(bytes, { profile: 'sso2-accounts' }).profile).toBe('sso2-accounts');
  });
});

describe('birth dates over several columns', () => {
  test.each([
    ['day, month, year', ['Ngày', 'Tháng', 'Năm'], [5, '09', 2015], '2015-09-05'],
    ['a year alone', ['Ngày', 'Tháng', 'Năm'], [null, null, 2015], '2015'],
    ['a day that cannot be', ['Ngày', 'Tháng', 'Năm'], [31, 2, 2015], undefined],
    ['a column for boys and one for girls', ['Nam', 'Nữ'], [null, '05/09/2015'], '2015-09-05'],
    ['years for boys and girls', ['Nam', 'Nữ'], [2015, null], '2015'],
    ['both filled', ['Nam', 'Nữ'], [2015, 2016], undefined],
  ])('%s', (_, parts, cells, value) => {
    const rows: Cells[] = [
      ['STT', 'Họ và tên', 'Ngày sinh', ...parts.slice(1).map(() => null), 'Lớp'],
      [null, null, ...parts, null],
      [1, 'Lê An', ...cells, '5A'],
    ];
    const { lines, records } = read(workbook(rows));
    expect(records[0]!.birthDate?.value).toBe(value);
    expect(codes(lines[0]!).includes('invalid-birth-date')).toBe(value === undefined);
  });
});

describe('identifiers that Excel spoilt', () => {
  const row = (sectorId: string | number, sourceId: string | number): Uint8Array =>
    workbook([
      ['Mã học sinh', 'Mã MOET', 'Họ và tên', 'Ngày sinh', 'Lớp'],
      [sourceId, sectorId, 'Lê An', '05/09/2015', '5A'],
    ]);

  test.each([
    ['a number cell of nine digits has lost a zero', 130000001, '0130000001', 'sector-id-zero-restored'],
    ['nine digits as text are said to be short', '130000001', '130000001', 'sector-id-short'],
    ['digits that are gone', '8.63E+09', undefined, 'identifier-damaged'],
    ['decimals of a number cell', '8630000001.0', '8630000001', undefined],
    ['ten digits', '0130000001', '0130000001', undefined],
  ])('%s', (_, cell, expected, code) => {
    const { lines, records } = read(row(cell, 'HS1'));
    expect(records[0]!.sectorId).toBe(expected);
    expect(codes(lines[0]!).filter((one) => one.startsWith('sector') || one.startsWith('identifier'))).toEqual(
      code === undefined ? [] : [code],
    );
  });

  test('more digits than a number keeps are not given as right', () => {
    const { lines, records } = read(row('8630000001', 1234567890123456000));
    expect(records[0]).not.toHaveProperty('sourceId');
    expect(codes(lines[0]!)).toContain('identifier-damaged');
  });
});

describe('a list of people without the ministry’s id', () => {
  const people: Cells[] = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh', 'Trạng thái', 'Email'],
    [1, 'Lê Thị An', '05/06/1985', 'Nữ', '086185000001', 'Đang làm việc', 'an@truong.example'],
  ];
  const withColumn = (heading: string, value: string): Uint8Array =>
    workbook([
      [...people[0]!, heading],
      [...people[1]!, value],
    ]);

  test('is one of staff where it says what work they do', () => {
    const { profile, lines: rows, records } = readStaff(withColumn('Vị trí việc làm', 'Giáo viên'));
    expect([profile, rows[0]!.kind]).toEqual(['csdl-staff-list', 'staff']);
    expect(records[0]).toMatchObject({ fullName: 'Lê Thị An', position: { name: 'Giáo viên' } });
  });

  test('is one of pupils where it says their class', () => {
    expect(read(withColumn('Lớp', '5A')).lines[0]!.kind).toBe('student');
  });
});

describe('.ods files', () => {
  const rows: Cells[] = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Lớp'],
    [1, 'Lê An', '05/09/2015', '5A'],
  ];

  test('are read, a date cell too, whatever the clock of the machine', () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([[...rows[0]!], [1, 'Lê An', new Date(Date.UTC(2015, 8, 5)), '5A']]);
    utils.book_append_sheet(book, sheet, 'DS');
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer);
    expect(read(bytes).records[0]).toMatchObject({
      fullName: 'Lê An',
      birthDate: { value: '2015-09-05' },
      className: '5A',
    });
  });
});
