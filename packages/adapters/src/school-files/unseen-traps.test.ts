import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import type { AcademicResult, Student } from '@lienthong/schemas';
import { normalizeWorkbook } from './index.js';

/** Traps met in files that were made with other headings, names and codes than those the readers were written for. */
type Cells = readonly (string | number | null)[];

function read(rows: readonly Cells[], sheet = 'DS') {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), sheet);
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  const { rows: lines, profile } = normalizeWorkbook(bytes, {
    name: 'tep.xlsx',
    school: { code: '86000001' },
    schoolYear: '2025-2026',
    today: '2026-11-22',
  });
  const all = [...lines].filter(({ kind }) => kind !== 'enrollment');
  return {
    profile,
    lines: all,
    records: all.map((line) => ('record' in line ? line.record : {}) as Student & AcademicResult),
    codes: all.map(({ warnings }) => warnings?.map(({ code }) => code) ?? []),
  };
}

const MARKS: Cells = ['STT', 'Mã học sinh', 'Họ và tên', 'Thường xuyên', null, 'Giữa kỳ', 'Cuối kỳ'];
const scoreSheet = (...pupils: Cells[]): readonly Cells[] => [
  [null, 'BẢNG ĐIỂM HỌC KỲ I'],
  ['Môn học: Toán', null, 'Lớp: 6A'],
  MARKS,
  [null, null, null, 1, 2, null, null],
  ...pupils,
];

describe('names that only marks tell from the words below a table', () => {
  test.each(['Tống Gia Vũ', 'Tống Nữ Hạnh', 'TỐNG VĂN AN', 'Công Tằng Hoa', 'Tong Van An'])('%s is a pupil', (name) => {
    const { records } = read(scoreSheet([1, 'HS01', name, 8, 9, 7, 8], [2, 'HS02', 'Lê An', 8, 9, 7, 8]));
    expect(records.map(({ fullName }) => fullName)).toEqual([name, 'Lê An']);
  });

  test.each(['Tổng cộng', 'TỔNG SỐ HS: 2', 'Tong so', 'Cộng', 'Tổng'])('%s is a total', (text) => {
    const { records } = read(scoreSheet([1, 'HS01', 'Lê An', 8, 9, 7, 8], [null, null, text, 2, 2, 2, 2]));
    expect(records).toHaveLength(1);
  });

  test('given staff whose rows say "Giáo viên" and nothing else below a table would, each is read', () => {
    const { records } = read([
      ['STT', 'Họ tên', 'Email', 'Trạng thái CB', 'Vị trí việc làm', 'Nhóm chức vụ'],
      [1, 'Lê An', 'an@example.edu.vn', 'Đang làm việc', 'Giáo viên', 'Giáo viên'],
      [2, 'Tạ Hoa', null, 'Đang làm việc', 'Hiệu trưởng', 'Cán bộ quản lý'],
      [null, 'Người lập biểu', null, null, 'HIỆU TRƯỞNG', null],
    ]);
    expect(records.map(({ fullName }) => fullName)).toEqual(['Lê An', 'Tạ Hoa']);
  });
});

describe('a mark without its comma', () => {
  test('among marks up to ten is read with a warning', () => {
    const { records, codes } = read(
      scoreSheet(
        [1, 'HS01', 'Lê An', 85, 9, '75', 8],
        [2, 'HS02', 'Tạ Hoa', 7.5, 8, 6, 9],
        [3, 'HS03', 'Vũ Bình', 6, 7, 8, 9],
        [4, 'HS04', 'Hồ Yến', 6, 7, 8, 10],
      ),
    );
    expect(records[0]!.subjects[0]!.assessments?.map(({ score }) => score)).toEqual([8.5, 9, 7.5, 8]);
    expect(codes[0]).toEqual(['score-without-comma', 'score-without-comma']);
    expect(codes[3]).toEqual([]);
  });

  test.each([100, 855, -5])('%s stays out', (mark) => {
    const { codes } = read(
      scoreSheet(
        [1, 'HS01', 'Lê An', mark, 9, 7, 8],
        [2, 'HS02', 'Tạ Hoa', 7, 8, 6, 9],
        [3, 'HS03', 'Vũ Bình', 6, 7, 8, 9],
        [4, 'HS04', 'Hồ Yến', 6, 7, 8, 10],
      ),
    );
    expect(codes[0]).not.toContain('score-without-comma');
    expect(codes[0]).toHaveLength(1);
  });

  test('in a column on another scale is not guessed', () => {
    const { codes } = read(
      scoreSheet(
        [1, 'HS01', 'Lê An', 85, 9, 7, 8],
        [2, 'HS02', 'Tạ Hoa', 70, 8, 6, 9],
        [3, 'HS03', 'Vũ Bình', 10, 7, 8, 9],
      ),
    );
    expect(codes.map((all) => all[0])).toEqual(['score-out-of-range', 'score-out-of-range', undefined]);
  });
});

describe('codes', () => {
  const list = (heading: string, code: string | number): readonly Cells[] => [
    [null, 'HỌC KỲ I'],
    ['STT', 'Lớp', heading, 'Họ và tên', 'Ngày sinh', 'ĐĐGtx 1', 'ĐĐGgk', 'ĐĐGck', 'Nhận xét'],
    [1, '6A', code, 'Lê An', '05/09/2014', 8, 8, 8, 'Tốt'],
  ];
  test.each([
    ['HS01', undefined, 'HS01'],
    ['123', undefined, '123'],
    ['8630000001', '8630000001', undefined],
    ['863 000 000 1', '8630000001', undefined],
  ])('"Mã học sinh" %s of a score sheet', (code, sectorId, sourceId) => {
    const [record] = read(list('Mã học sinh', code), 'Toán').records;
    expect([record!.sectorId, record!.sourceId]).toEqual([sectorId, sourceId]);
  });

  const open = (numbers: readonly string[]): readonly Cells[] => [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Lớp', 'Mã định danh'],
    ...numbers.map((number, at): Cells => [at + 1, `Lê An ${'ABCDEFGHIJ'[at]!}`, '05/09/2014', '6A', number]),
  ];
  test.each([
    ['personalNumber', Array.from({ length: 9 }, (_, at) => `08621400000${at}`)],
    ['sectorId', Array.from({ length: 9 }, (_, at) => `863000000${at}`)],
  ] as const)('given "Mã định danh" over cells that can be nothing else, reads %s', (field, numbers) => {
    expect(read(open(numbers)).records.map((record) => record[field])).toEqual(numbers);
  });

  test('given "Mã định danh" over cells of both kinds, asks', () => {
    const numbers = Array.from({ length: 9 }, (_, at) => (at < 6 ? `08621400000${at}` : `863000000${at}`));
    expect(() => read(open(numbers))).toThrow(expect.objectContaining({ code: 'ERR_SOURCE_LAYOUT_UNKNOWN' }));
  });
});

describe('names in two columns', () => {
  const list = (...names: readonly (readonly [string, string])[]): readonly Cells[] => [
    ['STT', 'Họ và tên đệm', 'Tên', 'Ngày sinh', 'Lớp'],
    ...names.map(([family, given], at): Cells => [at + 1, family, given, '05/09/2014', '6A']),
  ];
  test.each([
    [
      'a name said twice is one',
      [
        ['Phạm Lam', 'Lam'],
        ['Lê Thị', 'Hoa'],
        ['Vũ Văn', 'An'],
      ],
      ['Phạm Lam Lam', 'Lê Thị Hoa', 'Vũ Văn An'],
    ],
    [
      'a column that repeats the given names is left',
      [
        ['Phạm Thị Lam', 'Lam'],
        ['Lê Thị Hoa', 'Hoa'],
      ],
      ['Phạm Thị Lam', 'Lê Thị Hoa'],
    ],
    [
      'Ái without its capital',
      [
        ['Phạm Thị', 'ái'],
        ['Lê Thị', 'Hoa'],
      ],
      ['Phạm Thị Ái', 'Lê Thị Hoa'],
    ],
  ] as const)('%s', (_, names, expected) => {
    expect(read(list(...names)).records.map(({ fullName }) => fullName)).toEqual(expected);
  });
});

test.each(['Con ông (họ tên cha)', 'Con ông', 'Họ tên bố (cha)'])('"%s" is the father', (heading) => {
  const { records } = read([
    ['STT', 'Họ và tên', 'Ngày sinh', 'Lớp', heading, 'Và bà'],
    [1, 'Lê An', '05/09/2014', '6A', 'Lê Văn Cha', 'Tạ Thị Mẹ'],
  ]);
  expect(records[0]!.guardians).toEqual([
    { relation: 'father', fullName: 'Lê Văn Cha' },
    { relation: 'mother', fullName: 'Tạ Thị Mẹ' },
  ]);
});

test('"Học kỳ" beside the older words of a score book is its test', () => {
  const { records } = read([
    ['Môn học: Toán', null, 'Lớp: 6A', 'HỌC KỲ I'],
    ['STT', 'Mã học sinh', 'Họ và tên', 'Ngày sinh', 'Miệng', '15p', '1 tiết', 'Học kỳ', 'TBM'],
    [1, 'HS01', 'Lê An', '05/09/2014', 7, 8, 9, 6.5, 7.4],
  ]);
  expect(records[0]!.subjects[0]!.assessments?.at(-1)).toMatchObject({ kind: 'final', score: 6.5 });
});

describe('fonts', () => {
  test('a sheet whose name is in Unicode keeps it beside cells in TCVN3', () => {
    const rows = [
      ['STT', 'Hä vµ tªn', 'Ngµy sinh', 'Líp'],
      [1, 'NguyÔn ThÞ Ngµ', '05/09/2014', '6A'],
      [2, 'TrÇn V¨n §øc', '05/09/2014', '6A'],
    ];
    const { lines } = read(rows, 'Danh sách');
    expect(lines[0]!.source).toMatchObject({ sheet: 'Danh sách' });
  });

  test('a heading that is a syllable in two fonts is in that of the file', () => {
    const { records } = read([
      ['Khoái 6 - Lôùp 6A - (Hoïc kyø 2)'],
      ['STT', 'Maõ hoïc sinh', 'Hoï vaø teân', 'Ngaøy sinh', 'Toaùn', 'C.ngheä', 'Vaên'],
      [1, 'HS01', 'Nguyeãn Thò Ñaøo', '05/09/2014', 7, 8, 9],
      [2, 'HS02', 'Traàn Quoác Tuaán', '05/09/2014', 7, 8, 9],
    ]);
    expect(records[0]!.subjects.map(({ name }) => name)).toEqual(['Toán', 'Công nghệ', 'Ngữ văn']);
  });
});

describe('headings', () => {
  const list = (column: number, heading: string): readonly Cells[] => {
    const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Lớp', 'Họ tên cha'];
    header[column] = heading;
    const pupil = (at: number): Cells => [at, 'Lê An', '05/09/2014', 'Nam', `08621400000${at}`, '6A', 'Lê Văn Cha'];
    return [header, ...Array.from({ length: 9 }, (_, at) => pupil(at))];
  };
  test.each([
    [1, 'Họ và tên người học'],
    [1, 'Họ & tên'],
    [1, 'Họ v\u0430 tên'],
    [1, '\u041dọ và tên'],
    [2, 'Ngày-tháng-năm sinh'],
    [2, 'Ngày tháng năm sinh (ngày/tháng/năm)'],
    [3, 'Phái tính'],
    [4, 'Số định danh (CCCD)'],
    [4, 'Số định danh cá nhân của học sinh'],
    [6, 'Họ tên cha/bố'],
  ])('column %i may be called "%s"', (column, heading) => {
    expect(read(list(column, heading)).records[0]).toMatchObject({
      fullName: 'Lê An',
      birthDate: { value: '2014-09-05' },
      gender: 'male',
      personalNumber: '086214000000',
      guardians: [{ relation: 'father', fullName: 'Lê Văn Cha' }],
    });
  });
});
