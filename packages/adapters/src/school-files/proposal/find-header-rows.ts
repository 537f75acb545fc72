import { foldHeading } from '@lienthong/core';
import { classRow } from '../class-name.js';
import { isColumnNumbers } from '../file-reading.js';
import { cellText, isBlank, type CellValue, type Sheet } from '../sheet.js';

/** Rows of a header, counted from 0; rows of column numbers are none of them. */
export interface HeaderRows {
  readonly rows: readonly number[];
  /** First row that may hold data. */
  readonly firstData: number;
  readonly score: number;
}

const SCANNED_ROWS = 40;
const MAX_DEPTH = 3;
const MIN_HEADINGS = 3;
const HEADING_LIMIT = 90;
const LOOKED_BELOW = 6;
const LIKE_DATA = /\d{5,}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|@|^\d+(?:[.,]\d+)?$/;

/**
 * The rows of a sheet that look like a header, by their shape and by words that headings have.
 * @param isHeading whether a folded text is a heading of any known layout.
 */
export function findHeaderRows(sheet: Sheet, isHeading: (folded: string) => boolean): HeaderRows | undefined {
  let best: { row: number; score: number } | undefined;
  const last = Math.min(SCANNED_ROWS, sheet.rowCount);
  for (let row = 0; row < last; row++) {
    const score = scoreOf(sheet, row, isHeading);
    if (score > (best?.score ?? 0)) best = { row, score };
  }
  if (best === undefined) return undefined;
  const rows = [best.row];
  while (rows.length < MAX_DEPTH && isGroupRow(sheet, rows[0]! - 1, rows[0]!)) rows.unshift(rows[0]! - 1);
  let next = best.row + 1;
  while (rows.length < MAX_DEPTH && isSubHeader(sheet, next, best.row)) rows.push(next++);
  while (next < sheet.rowCount && isColumnNumbers(sheet.row(next))) next++;
  return { rows, firstData: next, score: best.score };
}

/** Headings are many, short and different, none looks like data, and below them there is data. */
function scoreOf(sheet: Sheet, row: number, isHeading: (folded: string) => boolean): number {
  const cells = sheet.row(row);
  if (isColumnNumbers(cells)) return 0;
  const texts = cells.filter((cell) => !isBlank(cell));
  const headings = texts.filter(isText).map((text) => foldHeading(text));
  if (new Set(headings).size < MIN_HEADINGS) return 0;
  const data = texts.filter((cell) => typeof cell !== 'string' || LIKE_DATA.test(cell.trim())).length;
  const known = headings.filter(isHeading).length;
  if (known < 2 && classRow(cells) !== undefined) return 0;
  return known * 3 + headings.length * 0.3 + dataBelow(sheet, row) * 4 - data * 3;
}

const isText = (cell: CellValue): cell is string => typeof cell === 'string' && cell.length <= HEADING_LIMIT;

/** Share of the rows below that look like data. */
function dataBelow(sheet: Sheet, row: number): number {
  let [data, seen] = [0, 0];
  for (let at = row + 1; at <= row + LOOKED_BELOW && at < sheet.rowCount; at++) {
    const cells = sheet.row(at).filter((cell) => !isBlank(cell));
    if (cells.length === 0) continue;
    seen++;
    if (cells.length >= 2 && cells.some((cell) => LIKE_DATA.test(cellText(cell).trim()))) data++;
  }
  return seen === 0 ? 0 : data / seen;
}

/** A row of groups stands over a header: several texts, or one over a few columns; a title spans the table. */
function isGroupRow(sheet: Sheet, row: number, below: number): boolean {
  if (row < 0) return false;
  const cells = sheet.row(row);
  const texts = cells.flatMap((cell, column) => (isBlank(cell) ? [] : [{ cell, column }]));
  if (texts.length === 0 || texts.some(({ cell }) => !isText(cell) || LIKE_DATA.test(cell))) return false;
  const width = Math.max(...[row + 2, row + 3, below].map((at) => sheet.row(at).length));
  if (texts.some(({ column }) => column >= width) || classRow(cells) !== undefined) return false;
  const groups = sheet.merges.filter(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow === row && lastRow === row && lastColumn > firstColumn && lastColumn - firstColumn + 1 < width * 0.6,
  );
  // A cell over an empty one reaches down into the header.
  const reaching = texts.filter(({ column }) => isBlank(sheet.cell(below, column)));
  return groups.length > 0 || (texts.length >= 2 && reaching.length >= 2);
}

/** A row that splits groups of the header above it. */
function isSubHeader(sheet: Sheet, row: number, above: number): boolean {
  if (row >= sheet.rowCount) return false;
  const cells = sheet.row(row);
  const texts = cells.filter((cell) => !isBlank(cell));
  if (texts.length === 0 || isColumnNumbers(cells) || classRow(cells) !== undefined) return false;
  if (texts.some((cell) => !isText(cell) || LIKE_DATA.test(cell.trim()))) return false;
  const top = sheet.row(above);
  const grouped = sheet.merges.some(
    ({ firstRow, firstColumn, lastColumn }) => firstRow === above && lastColumn > firstColumn,
  );
  const underNothing = cells.some((cell, column) => !isBlank(cell) && isBlank(top[column]));
  return grouped || underNothing;
}
