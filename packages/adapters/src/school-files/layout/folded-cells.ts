import { foldHeading } from '@lienthong/core';
import type { Sheet } from '../sheet.js';

const folded = new WeakMap<Sheet, Map<number, readonly string[]>>();
/** Longer than any heading. */
const HEADING_LIMIT = 120;

/** The texts of a row as headings are compared, '' where there is none; kept, because every layout asks for the same rows. */
export function foldedCells(sheet: Sheet, row: number): readonly string[] {
  let rows = folded.get(sheet);
  if (rows === undefined) {
    rows = new Map();
    folded.set(sheet, rows);
  }
  let cells = rows.get(row);
  if (cells === undefined) {
    cells = sheet
      .row(row)
      .map((cell) => (typeof cell === 'string' && cell.length <= HEADING_LIMIT ? foldHeading(cell) : ''));
    rows.set(row, cells);
  }
  return cells;
}
