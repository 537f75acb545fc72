import { utils, write, type Range } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import type { NormalizedRow } from '@lienthong/core';
import type { AcademicResult, RecordKind, Student } from '@lienthong/schemas';
import iconv from 'iconv-lite';
import {
  WORKBOOK_PROFILES,
  normalizeWorkbook,
  parseWorkbookProfile,
  type NormalizeOptions,
  type WorkbookProfile,
} from './index.js';

type Cells = readonly (string | number | boolean | Date | null)[];
interface SheetSpec {
  readonly name?: string;
  readonly rows: readonly Cells[];
  readonly merges?: readonly string[];
}

function workbook(sheets: readonly SheetSpec[], bookType: 'xlsx' | 'biff8' = 'xlsx'): Uint8Array {
  const book = utils.book_new();
  for (const { name = 'Sheet1', rows, merges = [] } of sheets) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map((range): Range => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

const HEADER: Cells = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp', 'Số định danh cá nhân'];
const pupil = (ordinal: number, name = 'Nguyễn Văn An', number = `08621500000${ordinal}`): Cells => [
  ordinal,
  name,
  '05/09/2015',
  'Nam',
  '5A',
  number,
];
const options: NormalizeOptions = {
  name: 'list.xlsx',
  school: { code: '86000001' },
  schoolYear: '2025-2026',
  today: '2026-11-22',
};

const lines = (bytes: Uint8Array, more: Partial<NormalizeOptions> = {}): NormalizedRow<RecordKind>[] => [
  ...normalizeWorkbook(bytes, { ...options, ...more }).rows,
];
const studentLines = (bytes: Uint8Array, more: Partial<NormalizeOptions> = {}) =>
  lines(bytes, more).filter(({ kind }) => kind === 'student');
function students(bytes: Uint8Array, more: Partial<NormalizeOptions> = {}): Student[] {
  return studentLines(bytes, more).map((line) => {
    if (!('record' in line)) throw new TypeError(JSON.stringify(line));
    return line.record as Student;
  });
}
const one = (rows: readonly Cells[], more: Partial<SheetSpec> = {}): Student =>
  students(workbook([{ rows, ...more }]))[0]!;
const codes = (line: NormalizedRow<RecordKind>): string[] => (line.warnings ?? []).map(({ code }) => code);

describe('the header of a table', () => {
  test.each(['xlsx', 'biff8'] as const)('is found by content below a title, on a later sheet of an %s file', (type) => {
    const found = studentLines(
      workbook(
        [
          { name: 'Hướng dẫn', rows: [['Họ và tên học sinh được ghi ở cột B']] },
          { name: 'DS', rows: [['SỞ GD&ĐT'], ['DANH SÁCH HỌC SINH, họ và tên, ngày sinh'], [], HEADER, pupil(1)] },
        ],
        type,
      ),
    );
    expect(found.map(({ source }) => source)).toEqual([{ file: 'list.xlsx', sheet: 'DS', row: 5 }]);
  });

  test('may be decomposed, have line breaks, brackets, dots and marks of required columns', () => {
    const header = ['S.T.T', 'Họ\nvà tên (*)'.normalize('NFD'), 'NGÀY SINH\n(dd/mm/yyyy)', 'Ngày sinh', 'Lớp (*)'];
    expect(one([header, [1, 'Lê Thị Hoa', null, '01/02/2015', '4A']])).toMatchObject({
      fullName: 'Lê Thị Hoa',
      birthDate: { value: '2015-02-01' },
      className: '4A',
    });
  });

  test('may have three rows with merged groups, and a row of column numbers below', () => {
    const rows: Cells[] = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Thông tin cha', null, 'Địa chỉ thường trú', null],
      [null, null, null, 'Họ tên', 'Năm sinh', 'Tỉnh/Thành phố', 'Xã/Phường'],
      [1, 2, 3, 4, 5, 6, 7],
      [1, 'Trần Văn Bình', '05/09/2015', 'Trần Văn Cha', 1985, 'Tỉnh Vĩnh Long', 'Phường Phước Hậu'],
    ];
    const student = one(rows, { merges: ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:G1'] });
    expect(student.fullName).toBe('Trần Văn Bình');
    expect(student.guardians).toEqual([{ relation: 'father', fullName: 'Trần Văn Cha', birthYear: 1985 }]);
    expect(student.permanentAddress).toMatchObject({ communeCode: '29557', provinceCode: '86' });
  });

  test('gives the pupil the name column, not one of the parents', () => {
    const rows: Cells[] = [
      ['Họ và tên', 'Ngày sinh', 'Lớp', 'Họ tên mẹ', 'Năm sinh mẹ'],
      ['Lê An', '05/09/2015', '5A', 'Phạm Thị Mẹ', '1988'],
    ];
    expect(one(rows)).toMatchObject({ fullName: 'Lê An', guardians: [{ relation: 'mother', birthYear: 1988 }] });
  });

  test.each([
    ['two headings', ['Họ và tên đệm', 'Tên', 'Ngày sinh', 'Lớp'], []],
    ['one merged heading', ['Họ và tên', null, 'Ngày sinh', 'Lớp'], ['A1:B1']],
  ])('may split the name over two columns under %s', (_, header, merges) => {
    expect(one([header, ['Nguyễn Thị', 'Bé', '05/09/2015', '5A']], { merges }).fullName).toBe('Nguyễn Thị Bé');
  });
});

test.each([
  ['one column "Tên"', ['Tên', 'Ngày sinh', 'Lớp'], ['Lê An', '05/09/2015', '5A']],
  [
    'the given name beside the whole one',
    ['Họ và tên', 'Tên', 'Ngày sinh', 'Lớp'],
    ['Lê An', 'An', '05/09/2015', '5A'],
  ],
])('%s gives the whole name', (_, header, row) => {
  expect(one([header, row]).fullName).toBe('Lê An');
});

describe('the rows of a table', () => {
  test('class rows, repeated headers, totals, signatures and empty rows are no pupils', () => {
    const header: Cells = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính'];
    const row = (n: number, name: string): Cells => [n, name, '05/09/2015', 'Nữ'];
    const rows: Cells[] = [
      ['Lớp: 1A - GVCN: Trần Thị Cô'],
      header,
      row(1, 'Lê Một'),
      [],
      ['Tổng số: 1 học sinh'],
      ['LỚP 1B'],
      header,
      [1, 2, 3, 4],
      row(1, 'Lê Hai'),
      [2, null, null, null],
      [null, 'Cộng: 1'],
      [null, null, 'Vĩnh Long, ngày 05 tháng 09 năm 2025'],
      [null, 'Tỉ lệ khá', null, null, 45],
      [null, 'Người lập', null, 'Hiệu trưởng'],
      [null, 'Nguyễn Thị Ký'],
    ];
    expect(students(workbook([{ rows }])).map(({ fullName, className }) => [fullName, className])).toEqual([
      ['Lê Một', '1A'],
      ['Lê Hai', '1B'],
    ]);
  });

  test('a merged cell of a class holds for every row that it spans', () => {
    const rows: Cells[] = [HEADER, pupil(1), [2, 'Lê Hai', '05/09/2015', 'Nữ', null, '086315000002']];
    expect(students(workbook([{ rows, merges: ['E2:E3'] }])).map(({ className }) => className)).toEqual(['5A', '5A']);
  });

  test('a sheet for each class gives the class by its name', () => {
    const rows: Cells[] = [
      ['STT', 'Họ và tên', 'Ngày sinh'],
      [1, 'Lê An', '05/09/2012'],
    ];
    const found = students(
      workbook([
        { name: '6A', rows },
        { name: 'Lớp 7B', rows },
      ]),
    );
    expect(found.map(({ className, grade }) => [className, grade])).toEqual([
      ['6A', '6'],
      ['7B', '7'],
    ]);
  });

  test('a row without a name is an error that says so and does not stop the others', () => {
    const found = studentLines(workbook([{ rows: [HEADER, pupil(1, ''), pupil(2)] }]));
    expect(found[0]).toMatchObject({ source: { row: 2 }, errors: [{ pointer: '/fullName', rule: 'required' }] });
    expect(found[1]).toHaveProperty('record');
  });

  test('two rows with one personal number are both warned of', () => {
    const rows = [HEADER, pupil(1, 'Lê An', '086215000001'), pupil(2), pupil(3, 'Lê Ba', '86215000001')];
    const repeated = studentLines(workbook([{ rows }])).map((line) => codes(line).includes('personal-number-repeated'));
    expect(repeated).toEqual([true, false, true]);
  });

  test.each([
    ['a serial number', 42252, '2015-09-05'],
    ['a serial number as text', '42252', '2015-09-05'],
    ['dots', '05.09.2015', '2015-09-05'],
    ['a year', 2015, '2015'],
    ['a date cell', new Date(Date.UTC(2015, 8, 5)), '2015-09-05'],
    ['month before day', '09/25/2015', undefined],
  ])('a birth date as %s', (_, cell, value) => {
    const [line] = studentLines(workbook([{ rows: [HEADER, [1, 'Lê An', cell, 'Nam', '5A', '086215000001']] }]));
    expect((line as { record: Student }).record.birthDate?.value).toBe(value);
    expect(codes(line!).includes('invalid-birth-date')).toBe(value === undefined);
  });

  test('a number that cannot be trusted is left out with a warning', () => {
    const [line] = studentLines(workbook([{ rows: [HEADER, [1, 'Lê An', '05/09/2015', 'Nam', '5A', '8621500']] }]));
    expect((line as { record: Student }).record).not.toHaveProperty('personalNumber');
    expect(codes(line!)).toContain('invalid-personal-number');
  });

  test('a column "Nữ" with marks gives the gender', () => {
    const rows: Cells[] = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Nữ'],
      [1, 'Lê An', '2015', 'x'],
      [2, 'Lê Ba', '2015', null],
    ];
    expect(students(workbook([{ rows }])).map(({ gender }) => gender)).toEqual(['female', 'male']);
  });

  test('an old identity card of nine digits is kept as a document', () => {
    const rows: Cells[] = [
      ['Mã định danh Bộ GD&ĐT', 'Họ tên', 'Ngày sinh', 'Số CMND', 'Nơi cấp', 'Lớp học', 'Số định danh cá nhân'],
      ['8630000001', 'Lê An', '05/09/2008', '331234567', 'CA Vĩnh Long', '12.6', null],
    ];
    expect(one(rows)).toMatchObject({
      sectorId: '8630000001',
      grade: '12',
      identityDocuments: [{ number: '331234567', issuedBy: 'CA Vĩnh Long', type: { code: '2' } }],
    });
  });

  test('a foreign nationality is kept by its code', () => {
    const rows: Cells[] = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Quốc tịch'],
      [1, 'Somsak', '2015', 'Lào'],
      [2, 'Lê An', '2015', null],
    ];
    expect(students(workbook([{ rows }])).map(({ nationality }) => nationality)).toEqual(['LA', 'VN']);
  });
});

describe('school, school year and enrollment', () => {
  const titled = workbook([{ rows: [['DANH SÁCH NĂM HỌC 2024 - 2025'], HEADER, pupil(1)] }]);

  test('the school year of the file comes before that of the sender, who is told', () => {
    const [line] = lines(titled);
    expect((line as { record: Student }).record.schoolYear).toBe('2024-2025');
    expect(codes(line!)).toContain('school-year-differs');
  });

  test('without school and school year there is a student with warnings and no enrollment', () => {
    const found = [...normalizeWorkbook(workbook([{ rows: [HEADER, pupil(1)] }]), { name: 'x.xlsx' }).rows];
    expect(found.map(({ kind }) => kind)).toEqual(['student']);
    expect(codes(found[0]!)).toEqual(expect.arrayContaining(['missing-school', 'missing-school-year']));
  });
});

describe('score books', () => {
  const header: Cells = [
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Toán',
    'Văn',
    'T.Khmer',
    'GDTC',
    'Kết quả học tập',
    'Buổi nghỉ',
    null,
  ];
  const notes: Cells = [null, null, null, '(HS 1)', '(HS 1)', '(HS 1)', '(N.xét)', null, 'P', 'K'];
  const book = (marks: Cells, title = 'BẢNG TỔNG HỢP CẢ NĂM, NĂM HỌC 2025-2026'): NormalizedRow<RecordKind> =>
    lines(
      workbook([{ name: 'T', rows: [[title], ['Khối 6 - Lớp 6A'], header, notes, [1, 'Lê An', '2014', ...marks]] }]),
    )[0]!;
  const result = (line: NormalizedRow<RecordKind>): AcademicResult => (line as { record: AcademicResult }).record;

  test('give marks, levels, term, class and absences; an empty mark is no mark', () => {
    expect(result(book(['8,5', '-', 7, 'Đ', 'Khá', 2, 0]))).toMatchObject({
      schoolYear: '2025-2026',
      term: 'year',
      className: '6A',
      subjects: [
        { name: 'Toán', sourceName: 'Toán', score: 8.5 },
        { name: 'T.Khmer', sourceName: 'T.Khmer', score: 7 },
        { name: 'Giáo dục thể chất', sourceName: 'GDTC', level: 'Đ' },
      ],
      learningResult: { name: 'Khá', code: '2' },
      absences: { excused: 2, unexcused: 0 },
    });
  });

  test('a score of 85 is left out and warned of, and a mark that means nothing, too', () => {
    const line = book([85, 'giỏi', 7, 'CĐ', 'Khá', 0, 0]);
    expect(result(line).subjects.map(({ sourceName }) => sourceName)).toEqual(['T.Khmer', 'GDTC']);
    expect(codes(line)).toEqual(['score-out-of-range', 'unknown-mark']);
  });

  test('headings may carry their notes in the same cell', () => {
    const rows: Cells[] = [
      ['HỌC KỲ I, NĂM HỌC 2025-2026'],
      ['Họ và tên', 'Ngày sinh', 'Toán\n(HS 1)', 'GDTC (N.xét)'],
      ['Lê An', '2014', 9, 'Đ'],
    ];
    const [line] = lines(workbook([{ name: '6A', rows }]));
    expect(result(line!)).toMatchObject({
      term: '1',
      subjects: [
        { name: 'Toán', sourceName: 'Toán (HS 1)', score: 9 },
        { name: 'Giáo dục thể chất', level: 'Đ' },
      ],
    });
  });

  test('without a term in the title a row is an error', () => {
    expect(book([8, 8, 8, 'Đ', 'Khá', 0, 0], 'BẢNG ĐIỂM 2025-2026')).toMatchObject({ errors: [{ pointer: '/term' }] });
  });
});

describe('text files', () => {
  const table = (delimiter: string): string =>
    [HEADER, pupil(1, 'Đặng Thị Thuỳ'), pupil(2, 'Võ Ưng')].map((row) => row.join(delimiter)).join('\r\n');

  test.each([
    ['UTF-8', Buffer.from(table(','))],
    ['UTF-8 with mark', Buffer.from(`\uFEFF${table(',')}`)],
    ['semicolons', Buffer.from(table(';'))],
    ['tabs, UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(table('\t'), 'utf-16le')])],
    [
      'windows-1258',
      iconv.encode(
        table(',')
          .normalize('NFC')
          .replace(/Đặng Thị Thuỳ|Võ Ưng|Họ và tên|Giới tính|Số định|Lớp|Ngày/g, to1258),
        'windows-1258',
      ),
    ],
    ['quotes', Buffer.from(table(',').replace('Đặng Thị Thuỳ', '"Đặng Thị Thuỳ"'))],
  ])('in %s', (_, bytes) => {
    expect(students(bytes, { name: 'a.csv' }).map(({ fullName }) => fullName)).toEqual(['Đặng Thị Thuỳ', 'Võ Ưng']);
  });

  test('a row counts as Excel counts it, over empty lines and lines broken inside quotes', () => {
    const text = `STT,Họ và tên,Ngày sinh,Địa chỉ\n\n1,Lê An,05/09/2015,"Ấp 1\nPhường Phước Hậu"\n2,Lê Ba,05/09/2015,\n`;
    expect(studentLines(Buffer.from(text)).map(({ source }) => source)).toEqual([
      { file: 'list.xlsx', sheet: '', row: 3 },
      { file: 'list.xlsx', sheet: '', row: 4 },
    ]);
  });
});

describe('profiles', () => {
  test('the known ones fit their schema and name fields that exist', () => {
    for (const profile of WORKBOOK_PROFILES)
      expect(parseWorkbookProfile(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  const own: WorkbookProfile = {
    name: 'own',
    version: '1',
    label: { vi: 'Riêng', en: 'Own' },
    kind: 'student',
    source: 'test',
    confirmed: false,
    genderCodes: { 0: 'female', 1: 'male' },
    columns: [
      { field: 'fullName', headings: ['Tên đầy đủ'], required: true },
      { field: 'birthDate', headings: ['DOB'] },
      { field: 'gender', headings: ['Sex'] },
    ],
  };

  test('one of the user is enough to read another layout', () => {
    const bytes = workbook([
      {
        rows: [
          ['Tên đầy đủ', 'DOB', 'Sex'],
          ['Lê An', '05/09/2015', '0'],
        ],
      },
    ]);
    expect(students(bytes, { profile: parseWorkbookProfile(own) })[0]).toMatchObject({
      fullName: 'Lê An',
      gender: 'female',
    });
    expect(normalizeWorkbook(bytes, { ...options, profiles: [...WORKBOOK_PROFILES, own] }).profile).toBe('own');
  });

  test.each([
    ['a heading list that is empty', { ...own, columns: [{ field: 'fullName', headings: [] }] }],
    [
      'a field that does not exist',
      { ...own, columns: [...own.columns, { field: 'shoeSize', headings: ['Cỡ giày'] }] },
    ],
    ['a kind that cannot be read', { ...own, kind: 'class' }],
    ['no object', 'own'],
  ])('%s is refused', (_, value) => {
    expect(() => parseWorkbookProfile(value)).toThrow(expect.objectContaining({ code: 'ERR_CONFIG_INVALID' }));
  });

  test('a name that is not known is refused and the known ones are told', () => {
    expect(() => lines(workbook([{ rows: [HEADER, pupil(1)] }]), { profile: 'nope' })).toThrow(
      expect.objectContaining({ code: 'ERR_CONFIG_PROFILE_UNKNOWN' }),
    );
  });

  test('"auto" says what it weighed, and insisting on a layout that does not fit is an error', () => {
    const bytes = workbook([{ rows: [HEADER, pupil(1)] }]);
    const { profile, scores } = normalizeWorkbook(bytes, options);
    expect([profile, scores[0]!.profile]).toEqual(['legacy-student-list', 'legacy-student-list']);
    expect(() => lines(bytes, { profile: 'csdl-c1-student' })).toThrow(
      expect.objectContaining({ code: 'ERR_SOURCE_NO_HEADER' }),
    );
  });
});

/** windows-1258 writes most tones as marks of their own. */
function to1258(text: string): string {
  return Array.from(text, splitTone).join('');
}
function splitTone(letter: string): string {
  const decomposed = letter.normalize('NFD');
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0];
  return tone === undefined ? letter : decomposed.replace(tone, '').normalize('NFC') + tone;
}
