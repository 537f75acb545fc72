import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import type { NormalizedRow } from '@lienthong/core';
import type { RecordKind, Student } from '@lienthong/schemas';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import { normalizeWorkbook } from '../normalize-workbook.js';
import { fillTemplate, type FilledTemplate, type RecordToFill } from './fill-template.js';

const SAMPLES = new URL('../../../../sandbox/samples/', import.meta.url);
const options = { school: { code: '86000001' }, schoolYear: '2025-2026', today: '2026-11-22' };
const read = (bytes: Uint8Array, name = 'x.xlsx'): NormalizedRow<RecordKind>[] => [
  ...normalizeWorkbook(bytes, { ...options, name }).rows,
];
const recordsOf = (rows: readonly NormalizedRow<RecordKind>[]): RecordToFill[] =>
  rows.flatMap((row) => ('record' in row ? [{ kind: row.kind, record: row.record }] : []));

const student: Student = {
  fullName: 'Nguyễn Thị Bé',
  personalNumber: '001315000001',
  sectorId: '8610000001',
  birthDate: { value: '2015-09-05', precision: 'day' },
  gender: 'female',
  ethnicGroup: { name: 'Khmer', code: '05', list: 'ethnic-groups' },
  status: { name: 'Đang học', code: '01', list: 'student-statuses' },
  className: '5A',
  grade: '5',
  permanentAddress: {
    text: 'Ấp 1, Phường Phước Hậu, Tỉnh Vĩnh Long',
    detail: 'Ấp 1',
    communeCode: '29557',
    provinceCode: '86',
    validOn: '2025-07-01',
  },
};

const HEADER = [
  'STT',
  'Mã lớp',
  'Mã học sinh',
  'Họ tên',
  'Ngày sinh',
  'Giới tính',
  'Trạng thái HS',
  'Dân tộc',
  'Số định danh cá nhân',
  'Tỉnh/Thành phố\n(Theo địa chỉ thường trú)',
  'Xã/Phường\n(Theo địa chỉ thường trú)',
];

/** A template as a school system gives it out: lists for choosing, hidden codes, styled empty rows, merged titles. */
async function template(change: (sheet: ExcelJS.Worksheet) => void = () => undefined): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Sheet1');
  sheet.addRow(['MẪU NHẬP HỌC SINH']);
  sheet.mergeCells('A1:K1');
  sheet.addRow(HEADER);
  sheet.addRow(HEADER.map((_, at) => at + 1));
  for (let row = 4; row <= 6; row++)
    HEADER.forEach((_, at) => (sheet.getRow(row).getCell(at + 1).border = { bottom: { style: 'thin' } }));
  sheet.getColumn(12).hidden = true;
  sheet.getCell('L2').value = 'Mã ẩn';
  sheet.getCell('F4').dataValidation = { type: 'list', formulae: ['"Nam,Nữ"'] };
  sheet.getCell('H4').dataValidation = { type: 'list', formulae: ['DAN_TOC!$B$2:$B$4'] };
  sheet.addConditionalFormatting({
    ref: 'A4:K9',
    rules: [{ type: 'expression', priority: 1, formulae: ['$D4=""'], style: {} }],
  });
  const codes = book.addWorksheet('DAN_TOC', { state: 'veryHidden' });
  codes.addRows([
    ['Mã', 'Tên'],
    ['01', 'Kinh'],
    ['05', 'Khơ-me'],
    ['02', 'Tày'],
  ]);
  const provinces = book.addWorksheet('TINH', { state: 'hidden' });
  provinces.addRows([
    ['Mã', 'Tên'],
    ['86', 'Tỉnh Vĩnh Long'],
    ['01', 'Thành phố Hà Nội'],
  ]);
  book.definedNames.add('DAN_TOC!$B$2:$B$4', 'DANTOC');
  change(sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

async function sheetOf({ bytes }: FilledTemplate, name = 'Sheet1'): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book.getWorksheet(name)!;
}
const valuesOf = (sheet: ExcelJS.Worksheet, row: number): unknown[] =>
  HEADER.map((_, at) => sheet.getRow(row).getCell(at + 1).value);

describe('a downloaded template', () => {
  test('takes records as its lists spell them: names, not codes; dates and numbers as text', async () => {
    const filled = fillTemplate(await template(), [{ kind: 'student', record: student }]);
    expect(filled.faults).toEqual([]);
    expect(filled).toMatchObject({ filled: 1, profile: 'csdl-c1-student', isConverted: false });
    expect(valuesOf(await sheetOf(filled), 4)).toEqual([
      1,
      '5A',
      '8610000001',
      'Nguyễn Thị Bé',
      '05/09/2015',
      'Nữ',
      'Đang học',
      'Khơ-me',
      '001315000001',
      'Tỉnh Vĩnh Long',
      'Phường Phước Hậu',
    ]);
  });

  test('keeps every other part byte for byte, and of its sheet all but the cells', async () => {
    const before = await template();
    const filled = fillTemplate(before, [{ kind: 'student', record: student }]);
    const [old, now] = [unzipSync(before), unzipSync(filled.bytes)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    for (const name of Object.keys(old))
      if (!/sheet1\.xml$|sharedStrings/.test(name))
        expect(Buffer.from(now[name]!).equals(Buffer.from(old[name]!))).toBe(true);
    const sheet = await sheetOf(filled);
    expect(sheet.getColumn(12).hidden).toBe(true);
    expect(sheet.getCell('A1').isMerged).toBe(true);
    expect(sheet.getCell('D4').border).toMatchObject({ bottom: { style: 'thin' } });
    expect(sheet.getCell('H4').dataValidation).toMatchObject({ formulae: ['DAN_TOC!$B$2:$B$4'] });
    expect(JSON.stringify(sheet.model)).toContain('$D4=');
  });

  test('styles rows beyond those that it has formatted like the first one', async () => {
    const filled = fillTemplate(
      await template(),
      Array.from({ length: 5 }, (_, at) => ({
        kind: 'student' as const,
        record: {
          ...student,
          personalNumber: `00131500000${at}`,
          sectorId: `861000000${at}`,
          fullName: `Lê Thị ${'ABCDE'[at]!}`,
        },
      })),
    );
    const sheet = await sheetOf(filled);
    expect(sheet.getCell('D8').value).toBe('Lê Thị E');
    expect(sheet.getCell('D8').border).toMatchObject({ bottom: { style: 'thin' } });
    expect(sheet.getCell('A8').value).toBe(5);
  });

  test('leaves a cell empty and says so where its list has no such value; the value is not told', async () => {
    const filled = fillTemplate(await template(), [
      { kind: 'student', record: { ...student, ethnicGroup: { name: 'Ê Đê', code: '12', list: 'ethnic-groups' } } },
    ]);
    expect(filled.faults).toEqual([
      {
        record: 1,
        row: 4,
        heading: 'Dân tộc',
        code: 'template-value-not-in-list',
        message: { vi: expect.stringContaining('để trống'), en: expect.stringContaining('empty') },
      },
    ]);
    expect(valuesOf(await sheetOf(filled), 4)[7]).toBeNull();
  });

  test.each([null, 'x', {}, { fullName: 5 }])('does not take %j for a record', async (record) => {
    const filled = fillTemplate(await template(), [{ record }]);
    expect(filled.filled).toBe(0);
    expect(filled.faults.map(({ code }) => code)).toEqual(['template-record-invalid']);
  });

  test('passes over records of another kind, and keeps formulas', async () => {
    const filled = fillTemplate(await template((sheet) => (sheet.getCell('E4').value = { formula: 'TODAY()' })), [
      { kind: 'enrollment', record: student },
      { kind: 'student', record: student },
    ]);
    expect(filled).toMatchObject({ filled: 1, passedOver: 1 });
    expect(filled.faults.map(({ code, heading }) => [code, heading])).toEqual([['template-cell-formula', 'Ngày sinh']]);
    expect((await sheetOf(filled)).getCell('E4').formula).toBe('TODAY()');
  });

  test('that came with its pupils keeps their rows, hidden codes and keys, and takes what is new', async () => {
    const bytes = await template((sheet) => {
      sheet.getRow(4).values = [1, '5A', '8610000009', 'Trần Văn Khác', '01/01/2015'];
      sheet.getRow(5).values = [2, '5A', '8610000001', 'NGUYỄN THỊ BÉ', '05/09/2015'];
      sheet.getCell('L5').value = 'K77';
    });
    const sheet = await sheetOf(fillTemplate(bytes, [{ kind: 'student', record: student }]));
    expect(valuesOf(sheet, 5)).toEqual([
      2,
      '5A',
      '8610000001',
      'NGUYỄN THỊ BÉ',
      '05/09/2015',
      'Nữ',
      'Đang học',
      'Khơ-me',
      '001315000001',
      'Tỉnh Vĩnh Long',
      'Phường Phước Hậu',
    ]);
    expect(sheet.getCell('L5').value).toBe('K77');
    expect(valuesOf(sheet, 4)[5]).toBeNull();
  });

  test('does not write over its signatures', async () => {
    const bytes = await template((sheet) => (sheet.getCell('D5').value = 'Người lập biểu'));
    const filled = fillTemplate(bytes, [
      { kind: 'student', record: student },
      { kind: 'student', record: { ...student, personalNumber: '001315000002', sectorId: '8610000002' } },
    ]);
    expect(filled.faults.map(({ code, record }) => [code, record])).toEqual([['template-full', 2]]);
  });
});

test('a score sheet takes the marks of the pupils whom it names, and of nobody else', async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('6A');
  sheet.addRow(['BẢNG TỔNG HỢP KẾT QUẢ GIÁO DỤC HỌC KỲ 2, NĂM HỌC 2025 - 2026']);
  sheet.addRow(['STT', 'Mã học sinh', 'Họ và tên', 'Ngày sinh', 'Toán', 'GDTC', 'Kết quả học tập']);
  sheet.addRow([1, 'VL1', 'Lê An', '05/09/2014']);
  sheet.addRow([2, 'VL2', 'Trần Bình', '06/09/2014']);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const marks = (sourceId: string, score: number): RecordToFill => ({
    kind: 'academic-result',
    record: {
      sourceId,
      fullName: 'Trần Bình',
      schoolYear: '2025-2026',
      term: '2',
      subjects: [
        { name: 'Toán', sourceName: 'Toán', score },
        { name: 'Giáo dục thể chất', sourceName: 'GDTC', level: 'Đ' },
      ],
      learningResult: { name: 'Tốt', code: '1' },
    },
  });
  const filled = fillTemplate(bytes, [marks('VL2', 8.5), marks('VL9', 3)]);
  expect(filled.faults.map(({ code, record }) => [code, record])).toEqual([['template-row-not-found', 2]]);
  const out = await sheetOf(filled, '6A');
  expect([5, 6, 7].map((at) => out.getRow(4).getCell(at).value)).toEqual([8.5, 'Đ', 'Tốt']);
  expect(out.getRow(3).getCell(5).value).toBeNull();
});

/** The sheets of a sample with their rows of pupils taken out. */
function emptied(rows: readonly (readonly unknown[])[], name: string): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('what is filled in is read back as it was', () => {
  test.each([
    ['C1-HocSinh-TH-Nguyen-Du.xls', 'Sheet1', 1, []],
    ['danh-sach-THPT-Luu-Van-Liet.xlsx', 'Sheet1', 4, []],
    ['vnedu-danh-sach-THCS-Le-Loi.xlsx', 'Danh sách', 5, ['className', 'grade']],
  ] as const)('%s', async (name, sheet, headerRow, without) => {
    const { read: readBook, utils: tools } = await import('@e965/xlsx');
    const bytes = readFileSync(new URL(name, SAMPLES));
    const rows = tools.sheet_to_json<unknown[]>(readBook(bytes).Sheets[sheet]!, { header: 1, defval: null });
    const records = recordsOf(read(bytes, name)).filter(({ kind }) => kind === 'student');
    const filled = fillTemplate(emptied(rows.slice(0, headerRow), sheet), records);
    expect(filled.faults).toEqual([]);
    const back = recordsOf(read(filled.bytes)).filter(({ kind }) => kind === 'student');
    const strip = ({ record }: RecordToFill): unknown =>
      Object.fromEntries(
        Object.entries(record as object).filter(([field]) => !(without as readonly string[]).includes(field)),
      );
    expect(back.map(strip)).toEqual(records.map(strip));
  });
});

test('an .xls template comes back as .xlsx, and that is said', () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([HEADER]), 'Sheet1');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
  const filled = fillTemplate(bytes, [{ kind: 'student', record: student }]);
  expect(filled.isConverted).toBe(true);
  expect(read(filled.bytes)).toHaveLength(2);
});

test("a score sheet whose codes are the school's own is matched by them", () => {
  const header = ['STT', 'Lớp', 'Mã học sinh', 'Họ và tên', 'Ngày sinh', 'ĐĐGtx 1', 'ĐĐGgk', 'ĐĐGck', 'Nhận xét'];
  const sheetOf = (marks: readonly (number | null)[]): Uint8Array => {
    const book = utils.book_new();
    const rows = [
      ['BẢNG ĐIỂM HỌC KỲ I - Môn học: Toán'],
      header,
      [1, '6A', 'HS01', 'Lê An', null, ...marks, null],
      [2, '6A', 'HS02', 'Lê An', null, ...marks, null],
    ];
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '6A');
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  };
  const { filled, faults } = fillTemplate(sheetOf([null, null, null]), recordsOf(read(sheetOf([8, 7, 9]))));
  expect([filled, faults]).toEqual([2, []]);
});
