import { cellText } from '../sheet.js';
import type { Table } from './table.js';

const LOOKED_AT = 500;
const NUMBER = /^\d{1,3}(?:[.,]\d+)?$/;
const MAX_SCORE = 10;
/** Fewer marks than these say nothing of a scale. */
const MIN_MARKS = 3;

/**
 * Tells of a column whether its marks are on the scale of ten, so that an 85 among them can only be 8.5.
 * @returns a test of a column, counted from 0; each column is looked at once, when it is first asked for.
 */
export function tenScale({ sheet, header: { lastRow } }: Table): (column: number) => boolean {
  const known = new Map<number, boolean>();
  return (column) => {
    let isOfTen = known.get(column);
    if (isOfTen === undefined) {
      let within = 0;
      let beyond = 0;
      const end = Math.min(sheet.rowCount, lastRow + 1 + LOOKED_AT);
      for (let at = lastRow + 1; at < end; at++) {
        const text = cellText(sheet.cell(at, column)).trim();
        if (!NUMBER.test(text)) continue;
        if (Number(text.replace(',', '.')) <= MAX_SCORE) within++;
        else beyond++;
      }
      isOfTen = within >= MIN_MARKS && within > beyond * 2;
      known.set(column, isOfTen);
    }
    return isOfTen;
  };
}
