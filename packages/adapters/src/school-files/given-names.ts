import { cellText, isBlank, type CellValue } from './sheet.js';
import type { Table } from './layout/table.js';

/** Rows with both names that are looked at, and rows in which they are sought: a file may have millions. */
const LOOKED_AT = 200;
const SCANNED = 2_000;

/** Whether the whole name ends with the given name, as in "Nguyễn Văn An | An". */
export function endsWithName(whole: CellValue, given: CellValue): boolean {
  const name = cellText(given).trim().toLowerCase();
  return cellText(whole).trim().toLowerCase().endsWith(` ${name}`);
}

/** Whether a list has the given names twice, so that "Phạm Lam | Lam" is not Phạm Lam Lam; judged over the list, for there are such names. */
export function repeatsGivenNames({ sheet, header: { columns, lastRow } }: Table): boolean {
  const whole = columns.get('fullName') ?? columns.get('familyName');
  const given = columns.get('givenName');
  if (whole === undefined || given === undefined) return false;
  let repeated = 0;
  let seen = 0;
  const end = Math.min(sheet.rowCount, lastRow + 1 + SCANNED);
  for (let at = lastRow + 1; at < end && seen < LOOKED_AT; at++) {
    const [first, last] = [sheet.cell(at, whole), sheet.cell(at, given)];
    if (isBlank(first) || isBlank(last)) continue;
    seen++;
    if (endsWithName(first, last)) repeated++;
  }
  return repeated * 2 > seen;
}
