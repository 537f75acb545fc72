import { read, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { decodeLegacy, detectLegacyEncoding, SourceError, type TextEncoding } from '@lienthong/core';
import type { WorkbookLimits } from '../limits.js';
import type { CellRange, CellValue, Sheet, Workbook, WorkbookFormat } from '../sheet.js';
import { quietly } from '../quietly.js';
import { sourceFault } from '../source-faults.js';
import { columnEncodings, groupByColumn } from './column-encodings.js';

/** Rows of a sheet that its encoding is judged by, spread over it. */
const SAMPLE_ROWS = 200;
/** Merged cells beyond these are not looked at. */
const MERGES_LIMIT = 20_000;
/** Empty rows that end a table for certain; what lies below them is formatting. */
const GHOST_ROWS = 1_000;

type DenseRow = readonly (CellObject | undefined)[] | undefined;

/**
 * An .xls or .xlsx file through the library, with everything switched off that costs time and is not a value.
 * @param bytes already checked against bombs, encryption and cuts.
 * @throws {SourceError} ERR_SOURCE_UNREADABLE, ERR_SOURCE_TOO_LARGE.
 */
export function readSpreadsheet(bytes: Uint8Array, format: WorkbookFormat, limits: WorkbookLimits): Workbook {
  const book = readBook(bytes, limits);
  if (book.SheetNames.length > limits.sheets) throw sourceFault.tooManySheets(limits.sheets);
  const tables = book.SheetNames.flatMap((name) => {
    const table = book.Sheets[name];
    return table === undefined || isHidden(book, name) ? [] : [{ name, table, rows: denseRows(table) }];
  });
  // The library leaves out a sheet that it cannot read.
  if (tables.length === 0) throw sourceFault.damaged();
  for (const { rows } of tables) checkLength(rows, limits.rows);
  const encoding = detectLegacyEncoding(tables.flatMap(({ rows }) => [...sampleTexts(rows)]));
  const encodings = tables.map(({ rows }) => columnEncodings(columnSamples(sampledRows(rows)), encoding));
  return {
    format,
    sheets: tables.map(({ name, table, rows }, at) =>
      toSheet(decodeLegacy(name, detectLegacyEncoding([name], encoding)), table, rows, encodings[at]!, limits),
    ),
    date1904: book.Workbook?.WBProps?.date1904 === true,
    encoding: encodings.flat().find((one) => one !== 'unicode') ?? encoding,
  };
}

function readBook(bytes: Uint8Array, limits: WorkbookLimits): WorkBook {
  try {
    return quietly(() =>
      read(bytes, {
        type: 'array',
        dense: true,
        cellFormula: false,
        cellHTML: false,
        cellStyles: false,
        cellText: false,
        cellDates: false,
        sheetStubs: false,
        bookVBA: false,
        sheetRows: limits.rows + 1,
      }),
    );
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    throw /password/i.test(String(cause)) ? sourceFault.encrypted() : sourceFault.unreadable(cause);
  }
}

/** "Very hidden" sheets hold the vendor's own codes; sheets that a person hid may still be the list. */
const isHidden = (book: WorkBook, name: string): boolean =>
  book.Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden === 2;

const denseRows = (table: WorkSheet): readonly DenseRow[] =>
  (table as { readonly '!data'?: readonly DenseRow[] })['!data'] ?? [];

/** Rows past the limit were not read: that is fine only where the table had ended long before. */
function checkLength(rows: readonly DenseRow[], limit: number): void {
  if (rows.length <= limit) return;
  const tail = rows.slice(-GHOST_ROWS);
  if (tail.some((row) => row?.some((cell) => valueOf(cell) !== undefined))) throw sourceFault.tooManyRows(limit);
}

function sampledRows(rows: readonly DenseRow[]): readonly DenseRow[] {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE_ROWS));
  return rows.filter((_, at) => at < SAMPLE_ROWS / 4 || at % step === 0);
}

function* sampleTexts(rows: readonly DenseRow[]): Generator<string> {
  for (const row of sampledRows(rows)) for (const cell of row ?? []) if (typeof cell?.v === 'string') yield cell.v;
}

const columnSamples = (rows: readonly DenseRow[]): string[][] =>
  groupByColumn(rows.map((row) => (row ?? []).map((cell) => cell?.v)));

function toSheet(
  name: string,
  table: WorkSheet,
  rows: readonly DenseRow[],
  encodings: readonly TextEncoding[],
  limits: WorkbookLimits,
): Sheet {
  return {
    name,
    rowCount: rows.length,
    merges: (table['!merges'] ?? []).slice(0, MERGES_LIMIT).map(toRange),
    row: (at) => toCells(rows[at], encodings, limits.columns),
    cell: (row, column) => decoded(valueOf(rows[row]?.[column]), encodings[column]),
  };
}

function toCells(row: DenseRow, encodings: readonly TextEncoding[], limit: number): readonly CellValue[] {
  if (row === undefined) return [];
  const length = Math.min(row.length, limit);
  const cells = new Array<CellValue>(length);
  for (let at = 0; at < length; at++) {
    cells[at] = decoded(valueOf(row[at]), encodings[at]);
  }
  return cells;
}

const decoded = (value: CellValue, encoding: TextEncoding = 'unicode'): CellValue =>
  encoding !== 'unicode' && typeof value === 'string' ? decodeLegacy(value, encoding) : value;

function valueOf(cell: CellObject | undefined): CellValue {
  if (cell === undefined || cell === null || cell.t === 'e' || cell.t === 'z') return undefined;
  const { v: value } = cell;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

const toRange = ({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): CellRange => ({
  firstRow: s.r,
  lastRow: e.r,
  firstColumn: s.c,
  lastColumn: e.c,
});
