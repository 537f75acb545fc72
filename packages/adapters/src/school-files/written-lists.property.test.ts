import * as XLSX from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { exactNameKey, looseNameKey, type NormalizedRow } from '@lienthong/core';
import { NAME_DAMAGES, NAME_WORDS, propertyRuns } from '@lienthong/core/testing';
import { codeLists, type AcademicResult, type Student } from '@lienthong/schemas';
import fc from 'fast-check';
import { normalizeWorkbook, returnWorkbook } from './index.js';

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];

interface Pupil {
  readonly sectorId: string;
  readonly personalNumber: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly gender: 'male' | 'female';
  readonly ethnicGroup: string;
  readonly className: string;
}

const ETHNIC_GROUPS = codeLists['ethnic-groups'].entries.map(({ label }) => label.vi);
const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, '0'));

const pupil: fc.Arbitrary<Pupil> = fc.record({
  sectorId: digits(9).map((rest) => `7${rest}`),
  personalNumber: fc
    .tuple(fc.constantFrom('001', '079', '086', '012'), fc.constantFrom('2', '3'), digits(8))
    .map((parts) => parts.join('')),
  fullName: fc
    .tuple(
      fc.constantFrom(...NAME_WORDS.surnames),
      fc.constantFrom(...NAME_WORDS.middles),
      fc.constantFrom(...NAME_WORDS.givens),
    )
    .map((words) => words.join(' ')),
  birthDate: fc
    .date({ min: new Date('2008-01-01'), max: new Date('2019-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  gender: fc.constantFrom('male', 'female'),
  ethnicGroup: fc.constantFrom(...ETHNIC_GROUPS),
  className: fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('A', 'B1', '/3', '.2'))
    .map((parts) => parts.join('')),
});
const pupils = fc.uniqueArray(pupil, { minLength: 3, maxLength: 12, selector: ({ personalNumber }) => personalNumber });

const dayFirst = (day: string, joint: string) => day.split('-').reverse().join(joint);

/** How a list may be laid out and its cells be written, without changing what it says. */
const writing = fc.record({
  titleRows: fc.nat(4),
  turn: fc.nat(7),
  dates: fc.constantFrom<(day: string) => string>(
    (day) => dayFirst(day, '/'),
    (day) => dayFirst(day, '-'),
    (day) => day,
  ),
  genders: fc.constantFrom(['Nam', 'Nữ'], ['NAM', 'NỮ'], ['nam', 'nữ'], ['1', '2']),
  damage: fc.constantFrom(...NAME_DAMAGES.filter(({ keepsMarks }) => keepsMarks)),
  at: fc.nat(50),
  totals: fc.boolean(),
});
type Writing = typeof writing extends fc.Arbitrary<infer T> ? T : never;

const COLUMNS: readonly (readonly [string, (pupil: Pupil, as: Writing) => Cell])[] = [
  ['Họ và tên', ({ fullName }, { damage, at }) => damage.damage(fullName, at)],
  ['Ngày sinh', ({ birthDate }, { dates }) => dates(birthDate)],
  ['Giới tính', ({ gender }, { genders }) => genders[gender === 'male' ? 0 : 1]],
  ['Dân tộc', ({ ethnicGroup }) => ethnicGroup],
  ['Lớp', ({ className }) => className],
  ['Số định danh cá nhân', ({ personalNumber }) => personalNumber],
  ['Mã định danh Bộ GD&ĐT', ({ sectorId }) => sectorId],
];

function listOf(list: readonly Pupil[], as: Writing): Rows {
  const columns = [...COLUMNS.slice(as.turn), ...COLUMNS.slice(0, as.turn)];
  const titles = ['ỦY BAN NHÂN DÂN', 'TRƯỜNG MẪU', 'DANH SÁCH HỌC SINH', 'Năm học 2025 - 2026'].slice(0, as.titleRows);
  return [
    ...titles.map((title) => [title]),
    ['STT', ...columns.map(([heading]) => heading)],
    ...list.map((each, index) => [index + 1, ...columns.map(([, write]) => write(each, as))]),
    ...(as.totals ? [[], [null, `Tổng số: ${list.length} học sinh`]] : []),
  ];
}

function book(rows: Rows, bookType: 'xlsx' | 'biff8' | 'ods'): Uint8Array {
  const workbook = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), 'Danh sách');
  return new Uint8Array(XLSX.write(workbook, { type: 'array', bookType }) as ArrayBuffer);
}

const quoted = (cell: Cell | undefined) =>
  `"${cell === null || cell === undefined ? '' : String(cell).replaceAll('"', '""')}"`;
const csv = (rows: Rows, joint: string) => {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => quoted(row[at])).join(joint)).join('\r\n');
};

const FORMATS: readonly (readonly [string, (rows: Rows) => Uint8Array])[] = [
  ['.xlsx', (rows) => book(rows, 'xlsx')],
  ['.xls', (rows) => book(rows, 'biff8')],
  ['.ods', (rows) => book(rows, 'ods')],
  ['.csv', (rows) => Buffer.from(csv(rows, ','))],
  ['.csv with byte order mark and semicolons', (rows) => Buffer.from(`\uFEFF${csv(rows, ';')}`)],
  ['.csv in UTF-16', (rows) => Buffer.from(`\uFEFF${csv(rows, '\t')}`, 'utf16le')],
];

const OPTIONS = { name: 'ds', school: { code: '86000001' }, schoolYear: '2025-2026', today: '2026-11-22' } as const;
const read = (bytes: Uint8Array): NormalizedRow[] => [...normalizeWorkbook(bytes, OPTIONS).rows];
const recordsOf = <T>(rows: readonly NormalizedRow[], kind: string): T[] =>
  rows.filter((row) => row.kind === kind).map((row) => ('record' in row ? (row.record as T) : ({} as T)));

describe.each(FORMATS)('a list written as %s', (_format, write) => {
  test('is read as it was meant', () => {
    fc.assert(
      fc.property(pupils, writing, (list, as) => {
        const students = recordsOf<Student>(read(write(listOf(list, as))), 'student');
        expect(
          students.map(({ sectorId, personalNumber, fullName, birthDate, gender, ethnicGroup, className }) => ({
            sectorId,
            personalNumber,
            fullName: exactNameKey(fullName),
            birthDate: birthDate?.value,
            gender,
            ethnicGroup: ethnicGroup?.name,
            className: looseNameKey(className ?? ''),
          })),
        ).toEqual(
          list.map((each) => ({
            ...each,
            fullName: exactNameKey(each.fullName),
            className: looseNameKey(each.className),
          })),
        );
      }),
      { ...propertyRuns(25), endOnFailure: true },
    );
  });

  test('given back with its errors marked, it is read again as it was', async () => {
    const broken = fc.tuple(
      pupils,
      writing,
      fc.constantFrom('Ngày sinh', 'Số định danh cá nhân', 'Họ và tên'),
      fc.nat(20),
    );
    await fc.assert(
      fc.asyncProperty(broken, async ([list, as, heading, at]) => {
        const rows = listOf(list, as).map((row) => [...row]);
        const header = rows.findIndex((row) => row.includes(heading));
        rows[header + 1 + (at % list.length)]![rows[header]!.indexOf(heading)] =
          heading === 'Họ và tên' ? '' : '31/02/20x5';
        const bytes = write(rows);
        const before = read(bytes);
        const returned = await returnWorkbook(bytes, before, { file: 'ds' });
        const plain = (line: NormalizedRow) => ({ ...line, source: { row: line.source.row } });
        expect(read(returned).map(plain)).toEqual(before.map(plain));
      }),
      { ...propertyRuns(6), endOnFailure: true },
    );
  });
});

/** A year-end score book: marks with a comma or a point, comments, dashes for nothing. */
const mark = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
const result = fc.record({
  fullName: pupil.map(({ fullName }) => fullName),
  sourceId: digits(6).map((number) => `HS${number}`),
  math: fc.option(mark),
  literature: mark,
  sport: fc.constantFrom('Đ', 'CĐ'),
});

test.each(FORMATS)('marks written as %s are read as they were meant', (_format, write) => {
  const books = fc.tuple(
    fc.uniqueArray(result, { minLength: 2, maxLength: 8, selector: ({ sourceId }) => sourceId }),
    fc.constantFrom<(value: number) => Cell>(
      (value) => value,
      (value) => String(value),
      (value) => String(value).replace('.', ','),
    ),
  );
  fc.assert(
    fc.property(books, ([results, as]) => {
      const rows: Rows = [
        ['BẢNG TỔNG HỢP KẾT QUẢ GIÁO DỤC HỌC KỲ 2, NĂM HỌC 2025 - 2026'],
        ['Khối 6 - Lớp 6A - (Học kỳ 2)'],
        [],
        ['STT', 'Mã học sinh', 'Họ và tên', 'Ngày sinh', 'Toán', 'Văn', 'GDTC', 'Kết quả học tập'],
        ...results.map(({ sourceId, fullName, math, literature, sport }, index) => [
          index + 1,
          sourceId,
          fullName,
          '05/09/2014',
          math === null ? '-' : as(math),
          as(literature),
          sport,
          'Khá',
        ]),
      ];
      const found = recordsOf<AcademicResult>(read(write(rows)), 'academic-result');
      const marksOf = ({ subjects }: AcademicResult) =>
        Object.fromEntries(subjects.map(({ sourceName, score, level }) => [sourceName, score ?? level]));
      expect(found.map((each) => [each.term, each.className, exactNameKey(each.fullName), marksOf(each)])).toEqual(
        results.map(({ fullName, math, literature, sport }) => [
          '2',
          '6A',
          exactNameKey(fullName),
          { ...(math !== null && { Toán: math }), Văn: literature, GDTC: sport },
        ]),
      );
    }),
    { ...propertyRuns(15), endOnFailure: true },
  );
});
