import { utils, write } from '@e965/xlsx';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { NormalizedRow } from '@lienthong/core';
import type { RecordKind, Student } from '@lienthong/schemas';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { normalizeWorkbook } from '../normalize-workbook.js';
import { besidesOf, cellFill, noteOf, openBook } from './returned-book.fixture.js';
import { returnWorkbook } from './return-workbook.js';
import { SUMMARY_SHEET } from '../summary-sheet-name.js';
import { ERROR_FILL, WARNING_FILL } from './summary-sheet.js';

const options = { name: 'ds.xlsx', school: { code: '86000001' }, schoolYear: '2025-2026', today: '2026-11-22' };
const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp', 'Số định danh cá nhân'];
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ['TRƯỜNG TIỂU HỌC PHÚ QUỚI'],
  ['DANH SÁCH HỌC SINH NĂM HỌC 2025-2026'],
  HEADER,
  [1, 'Nguyễn Văn An', '05/09/2015', 'Nam', '5A', '086215000001'],
  [2, 'Lê Thị Hoa', '31/02/2015', 'Nữ', '5A', '086315000002'],
  [3, null, '07/09/2015', 'Nam', '5A', '086215000003'],
  [4, 'Trần Bình', '08/09/2015', 'Nam', '5A', null],
];

const read = (bytes: Uint8Array): NormalizedRow<RecordKind>[] => [...normalizeWorkbook(bytes, options).rows];
const giveBack = (bytes: Uint8Array): Promise<Uint8Array> => returnWorkbook(bytes, read(bytes), { file: options.name });

function plainBook(bookType: 'xlsx' | 'biff8' | 'ods'): Uint8Array {
  const sheet = utils.aoa_to_sheet(ROWS.map((row) => [...row]));
  sheet['!merges'] = [utils.decode_range('A1:F1')];
  sheet['!cols'] = [{ wch: 5 }, { wch: 30 }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '5A');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Nam'], ['Nữ']]), 'GIOI_TINH');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: 'array', bookType, cellStyles: true }) as ArrayBuffer);
}

/** A workbook with everything that must not be lost. */
async function richBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('5A', { views: [{ state: 'frozen', ySplit: 3 }] });
  for (const row of ROWS) sheet.addRow([...row]);
  sheet.mergeCells('A1:F1');
  sheet.getColumn(2).width = 31;
  sheet.getColumn(5).hidden = true;
  sheet.getCell('B5').font = { bold: true, color: { argb: 'FF00B050' } };
  sheet.getCell('C5').numFmt = 'dd/mm/yyyy';
  sheet.getCell('C5').border = { bottom: { style: 'double' } };
  sheet.getCell('H4').value = { formula: 'UPPER(B4)', result: 'NGUYỄN VĂN AN' };
  sheet.getCell('B4').note = 'Ghi chú của trường';
  sheet.getCell('F7').note = 'Đã hỏi phụ huynh';
  sheet.getCell('D4').dataValidation = { type: 'list', allowBlank: true, formulae: ['GIOI_TINH!$A$1:$A$2'] };
  sheet.addConditionalFormatting({
    ref: 'A4:F7',
    rules: [{ type: 'expression', priority: 1, formulae: ['$A4>2'], style: { font: { italic: true } } }],
  });
  const codes = book.addWorksheet('GIOI_TINH', { state: 'veryHidden' });
  codes.addRows([['Nam'], ['Nữ']]);
  book.definedNames.add('GIOI_TINH!$A$1:$A$2', 'GIOITINH');
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('the workbook that comes back', () => {
  let returned: ExcelJS.Workbook;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await giveBack(await richBook());
    returned = await openBook(bytes);
  });

  test('keeps its sheets in order behind the first one, hidden ones hidden', () => {
    expect(returned.worksheets.map(({ name, state }) => [name, state])).toEqual([
      [SUMMARY_SHEET, 'visible'],
      ['5A', 'visible'],
      ['GIOI_TINH', 'veryHidden'],
    ]);
  });

  test.each([
    ['F7, empty', 'F7', WARNING_FILL, 'Thiếu số định danh cá nhân'],
    ['C5', 'C5', WARNING_FILL, 'Không đọc được ngày sinh'],
    ['B6, empty', 'B6', ERROR_FILL, 'LỖI: Thiếu "Họ và tên"'],
  ])('marks %s, with a note in Vietnamese, then English', (_, cell, fill, words) => {
    const sheet = returned.getWorksheet('5A')!;
    expect(cellFill(sheet, cell)).toBe(fill);
    const note = noteOf(sheet, cell);
    expect(note).toContain(words);
    expect(note).toMatch(/(?:LỖI|CẢNH BÁO): [\s\S]*(?:ERROR|WARNING): /);
  });

  test('colours no cell that is right', () => {
    const sheet = returned.getWorksheet('5A')!;
    const coloured: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell({ includeEmpty: true }, (cell) =>
        cellFill(sheet, cell.address) !== undefined ? coloured.push(cell.address) : 0,
      ),
    );
    expect(coloured).toEqual(['C5', 'B6', 'F7']);
  });

  test('keeps what the sender had: styles, widths, merges, formulas, lists, names, formats, frozen rows', () => {
    const sheet = returned.getWorksheet('5A')!;
    expect(sheet.getCell('B5').font).toMatchObject({ bold: true, color: { argb: 'FF00B050' } });
    expect(sheet.getCell('C5').numFmt).toBe('dd/mm/yyyy');
    expect(sheet.getCell('C5').border).toMatchObject({ bottom: { style: 'double' } });
    expect(sheet.getColumn(2).width).toBe(31);
    expect(sheet.getColumn(5).hidden).toBe(true);
    expect(sheet.getCell('A1').isMerged).toBe(true);
    expect(sheet.getCell('H4').formula).toBe('UPPER(B4)');
    expect(sheet.getCell('D4').dataValidation).toMatchObject({ formulae: ['GIOI_TINH!$A$1:$A$2'] });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
    expect(returned.definedNames.model).toEqual([{ name: 'GIOITINH', ranges: ["'GIOI_TINH'!$A$1:$A$2"] }]);
    expect(JSON.stringify(sheet.model)).toContain('$A4>2');
  });

  test("keeps the sender's notes, with ours below where one cell has both", () => {
    const sheet = returned.getWorksheet('5A')!;
    expect(noteOf(sheet, 'B4')).toBe('Ghi chú của trường');
    expect(noteOf(sheet, 'F7')).toMatch(/^Đã hỏi phụ huynh\n— Liên Thông —\nCẢNH BÁO: Thiếu/);
  });

  test('has the causes on its first sheet, worst first, with counts, cures and links to the cells', () => {
    const summary = returned.getWorksheet(SUMMARY_SHEET)!;
    const rows: unknown[][] = [];
    summary.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
    const header = rows.findIndex(([first]) => first === 'Mức độ');
    const causes = rows.slice(header + 1);
    expect(causes[0]!.slice(0, 3)).toEqual(['Lỗi', 1, 'Họ tên (cột B)']);
    expect(causes.map(([severity]) => severity)).toEqual(['Lỗi', 'Cảnh báo', 'Cảnh báo']);
    expect(besidesOf(bytes)).toContain(`location="'5A'!B6"`);
    expect(JSON.stringify(rows)).toContain('Dòng đã đọc: 4; có lỗi: 1; có cảnh báo: 2; tốt: 1.');
  });

  test('names a field or a cause, never a value of a person, on its first sheet', () => {
    const text: string[] = [];
    returned.getWorksheet(SUMMARY_SHEET)!.eachRow((row) => text.push(JSON.stringify(row.values)));
    expect(text.join()).not.toMatch(/Nguyễn|Trần|0862/);
  });

  test('is read again as it was, and is accepted when its cells are mended', async () => {
    const again = read(bytes);
    expect(again).toEqual(read(await richBook()));
    const sheet = returned.getWorksheet('5A')!;
    sheet.getCell('B6').value = 'Phạm Văn Cường';
    sheet.getCell('C5').value = '28/02/2015';
    sheet.getCell('F7').value = '086215000004';
    const mended = new Uint8Array(await returned.xlsx.writeBuffer());
    const rows = read(mended);
    expect(rows.filter((row) => 'errors' in row || row.warnings.length > 0)).toEqual([]);
    expect(rows.map((row) => 'record' in row && (row.record as Student).fullName)).toContain('Phạm Văn Cường');
    const clean = await openBook(await giveBack(mended));
    expect(clean.worksheets.map(({ name }) => name)).toEqual([SUMMARY_SHEET, '5A', 'GIOI_TINH']);
    expect(clean.getWorksheet('5A')!.getCell('C5').numFmt).toBe('dd/mm/yyyy');
    for (const cell of ['C5', 'B6', 'F7']) expect(cellFill(clean.getWorksheet('5A')!, cell)).toBeUndefined();
    expect(noteOf(clean.getWorksheet('5A')!, 'F7')).toBe('Đã hỏi phụ huynh');
    expect(noteOf(clean.getWorksheet('5A')!, 'C5')).toBe('');
  });

  test('opens on the first sheet alone: what is typed must not reach two sheets', () => {
    expect(besidesOf(bytes).match(/tabSelected="1"/g)).toHaveLength(1);
  });

  test('carries no macros', async () => {
    const parts = unzipSync(await richBook());
    parts['xl/vbaProject.bin'] = strToU8('macro');
    const types = strFromU8(parts['[Content_Types].xml']!)
      .replace('spreadsheetml.sheet.main+xml', 'x')
      .replace(
        'application/vnd.openxmlformats-officedocument.x',
        'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
      )
      .replace(
        '</Types>',
        '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      );
    parts['[Content_Types].xml'] = strToU8(types);
    const out = unzipSync(await giveBack(zipSync(parts)));
    expect(Object.keys(out)).not.toContain('xl/vbaProject.bin');
    expect(strFromU8(out['[Content_Types].xml']!)).not.toMatch(/vba|macroEnabled/);
  });
});

describe('a file of another format comes back as .xlsx', () => {
  test.each(['xlsx', 'biff8', 'ods'] as const)(
    '%s: the same sheets, merges, values and hidden sheets, marked',
    async (type) => {
      const bytes = plainBook(type);
      const out = await giveBack(bytes);
      const book = await openBook(out);
      expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
        [SUMMARY_SHEET, 'visible'],
        ['5A', 'visible'],
        ['GIOI_TINH', type === 'ods' ? 'visible' : 'hidden'],
      ]);
      const sheet = book.getWorksheet('5A')!;
      expect(sheet.getCell('A1').isMerged).toBe(true);
      expect(cellFill(sheet, 'F7')).toBe(WARNING_FILL);
      expect(read(out)).toEqual(read(bytes));
    },
  );

  test('text: leading zeros stay, and what looks like a formula is text', async () => {
    const csv =
      'STT;Họ và tên;Ngày sinh;Lớp;Số định danh\n1;=HYPERLINK("http://x");05/09/2015;5A;086215000001\n2;Lê Hoa;x;5A;\n';
    const out = await giveBack(new Uint8Array(iconv.encode(csv, 'utf16le', { addBOM: true })));
    const sheet = (await openBook(out)).getWorksheet('Danh sách')!;
    expect(sheet.getCell('E2').value).toBe('086215000001');
    expect(sheet.getCell('E2').numFmt).toBe('@');
    expect(sheet.getCell('B2').formula).toBeUndefined();
    expect(sheet.getCell('B2').value).toBe('=HYPERLINK("http://x")');
    expect(besidesOf(out)).toContain('quotePrefix="1"');
    expect(cellFill(sheet, 'E3')).toBe(WARNING_FILL);
  });
});

test('a workbook with more cells than can be kept gives the list of its faults', async () => {
  const bytes = plainBook('xlsx');
  const out = await returnWorkbook(bytes, read(bytes), { file: 'x.xlsx', limits: { rows: 3 } });
  expect((await openBook(out)).worksheets.map(({ name }) => name)).toEqual([
    'Tổng hợp - Summary',
    'Từng dòng - By row',
  ]);
});

test('a workbook that can be read and not written into comes back as the list of what is wrong', async () => {
  const parts = unzipSync(plainBook('xlsx'));
  const sheet = 'xl/worksheets/sheet1.xml';
  const cut = zipSync({ ...parts, [sheet]: strToU8(strFromU8(parts[sheet]!).replace('</worksheet>', '')) });
  const returned = await openBook(await giveBack(cut));
  const texts: string[] = [];
  for (const { name } of returned.worksheets)
    returned.getWorksheet(name)!.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  expect(returned.worksheets.map(({ name }) => name)).toEqual(['Tổng hợp - Summary', 'Từng dòng - By row']);
  expect(texts.join('\n')).toContain('Thiếu "Họ và tên"');
  expect(texts.join('\n')).toMatch(/4 dòng|: 4/);
});

test('columns of an .xls file come back with nothing that an .xlsx file may not say of them', async () => {
  const parts = unzipSync(await giveBack(plainBook('biff8')));
  const columns = Object.entries(parts)
    .filter(([path]) => path.startsWith('xl/worksheets/sheet'))
    .flatMap(([, part]) => strFromU8(part).match(/<col [^>]*>/g) ?? []);
  const names = new Set(columns.flatMap((column) => [...column.matchAll(/ ([a-zA-Z]+)=/g)].map(([, name]) => name)));
  expect(columns.length).toBeGreaterThan(0);
  for (const name of names)
    expect(['min', 'max', 'width', 'customWidth', 'hidden', 'style', 'bestFit', 'outlineLevel', 'collapsed']).toContain(
      name,
    );
});
