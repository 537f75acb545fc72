import type { NormalizedRow } from '@lienthong/core';
import type ExcelJS from 'exceljs';
import { fieldLabel } from './field-labels.js';
import { CauseCounter, findingsOf, type Cause, type Finding, type Place } from './findings.js';
import { safeText } from './safe-text.js';

export interface ErrorWorkbookOptions {
  /** Name of the file that the rows come from. */
  readonly file: string;
  /** How many rows the file has, where `rows` are only those with something wrong. */
  readonly rows?: number;
}

/** Excel's own limit is 1,048,576; nobody mends so many by hand, and each takes some kilobytes of memory. */
export const MAX_LISTED = 50_000;
const ERROR_FILL = 'FFF8D7DA';
const WARNING_FILL = 'FFFFF3CD';
const HEADER_FILL = 'FFD9E2F3';

/**
 * A workbook that tells a school what to mend: causes with their counts and cures, worst first, then row by row.
 * It repeats no value of the file.
 * @param rows lines of `normalizeWorkbook`; sound ones are counted only.
 * @returns an .xlsx file.
 */
export async function writeErrorWorkbook(
  rows: Iterable<NormalizedRow> | AsyncIterable<NormalizedRow>,
  options: ErrorWorkbookOptions,
): Promise<Uint8Array> {
  // Loaded when first needed: it takes 25 MB of memory, and most processes never write a workbook.
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  // Created first so that it is the first sheet; filled last, when the causes are counted.
  const summary = book.addWorksheet('Tổng hợp - Summary', { views: [{ state: 'frozen', ySplit: 4 }] });
  const list = book.addWorksheet('Từng dòng - By row', { views: [{ state: 'frozen', ySplit: 1 }] });
  addHeader(list, LIST_COLUMNS);
  const causes = new CauseCounter();
  const counts = { rows: 0, errors: 0, warnings: 0, listed: 0 };
  for await (const row of rows) {
    const findings = findingsOf(row);
    counts.rows++;
    if ('errors' in row && row.errors.length > 0) counts.errors++;
    else if (findings.length > 0) counts.warnings++;
    for (const finding of findings) {
      causes.add(finding);
      if (counts.listed < MAX_LISTED) addFinding(list, finding);
      counts.listed++;
    }
  }
  list.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: Math.max(1, list.rowCount), column: LIST_COLUMNS.length },
  };
  fillSummary(summary, options.file, { ...counts, rows: options.rows ?? counts.rows }, causes.causes());
  return new Uint8Array(await book.xlsx.writeBuffer());
}

interface ColumnStyle {
  readonly heading: string;
  readonly width: number;
}

const LIST_COLUMNS: readonly ColumnStyle[] = [
  { heading: 'Mức độ / Severity', width: 18 },
  { heading: 'Trang tính / Sheet', width: 20 },
  { heading: 'Dòng / Row', width: 12 },
  { heading: 'Cột / Column', width: 36 },
  { heading: 'Vấn đề', width: 60 },
  { heading: 'Cách sửa', width: 60 },
  { heading: 'Problem', width: 60 },
  { heading: 'What to do', width: 60 },
];

const SUMMARY_COLUMNS: readonly ColumnStyle[] = [
  { heading: 'Mức độ / Severity', width: 18 },
  { heading: 'Số dòng / Rows', width: 14 },
  { heading: 'Cột / Column', width: 36 },
  { heading: 'Vấn đề', width: 60 },
  { heading: 'Cách sửa', width: 60 },
  { heading: 'Problem', width: 60 },
  { heading: 'What to do', width: 60 },
  { heading: 'Các dòng đầu tiên / First rows', width: 40 },
];

const SEVERITY = { error: 'Lỗi / Error', warning: 'Cảnh báo / Warning' } as const;

function addHeader(sheet: ExcelJS.Worksheet, columns: readonly ColumnStyle[]): void {
  columns.forEach(({ width }, at) => (sheet.getColumn(at + 1).width = width));
  const row = sheet.addRow(columns.map(({ heading }) => heading));
  row.font = { bold: true };
  row.eachCell((cell) => (cell.fill = solid(HEADER_FILL)));
}

const solid = (argb: string): ExcelJS.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

function addFinding(sheet: ExcelJS.Worksheet, { severity, sheet: name, row, field, message, fix }: Finding): void {
  const added = sheet.addRow([
    SEVERITY[severity],
    safeText(name),
    row,
    safeText(fieldLabel(field)),
    safeText(message.vi),
    safeText(fix?.vi ?? ''),
    safeText(message.en),
    safeText(fix?.en ?? ''),
  ]);
  added.getCell(1).fill = solid(severity === 'error' ? ERROR_FILL : WARNING_FILL);
}

const placeText = ({ sheet, row }: Place): string => (sheet === '' ? String(row) : `${sheet}!${row}`);

function fillSummary(
  sheet: ExcelJS.Worksheet,
  file: string,
  counts: { readonly rows: number; readonly errors: number; readonly warnings: number; readonly listed: number },
  causes: readonly Cause[],
): void {
  sheet.addRow([safeText(`Tệp / File: ${file}`)]).font = { bold: true, size: 13 };
  const sound = counts.rows - counts.errors - counts.warnings;
  sheet.addRow([
    `Bản ghi: ${counts.rows}; có lỗi: ${counts.errors}; có cảnh báo: ${counts.warnings}; tốt: ${sound}. ` +
      `Records: ${counts.rows}; with errors: ${counts.errors}; with warnings: ${counts.warnings}; sound: ${sound}.`,
  ]);
  sheet.addRow(
    counts.listed > MAX_LISTED
      ? [`Trang sau chỉ liệt kê ${MAX_LISTED} vấn đề đầu tiên. / The next sheet lists the first ${MAX_LISTED} only.`]
      : [],
  );
  addHeader(sheet, SUMMARY_COLUMNS);
  for (const { severity, count, field, message, fix, examples } of causes) {
    const added = sheet.addRow([
      SEVERITY[severity],
      count,
      safeText(fieldLabel(field)),
      safeText(message.vi),
      safeText(fix?.vi ?? ''),
      safeText(message.en),
      safeText(fix?.en ?? ''),
      safeText(examples.map(placeText).join(', ')),
    ]);
    added.getCell(1).fill = solid(severity === 'error' ? ERROR_FILL : WARNING_FILL);
  }
  if (causes.length === 0) sheet.addRow(['Không có lỗi nào. / Nothing to mend.']);
}
