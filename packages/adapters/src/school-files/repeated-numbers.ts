import { parsePersonalNumber } from '@lienthong/core';
import type { Table } from './layout/choose-profile.js';
import { plain } from './mapping/cell-values.js';
import type { CellValue } from './sheet.js';

const TWELVE_DIGITS = /^\d{12}$/;
const FIRST_CAPACITY = 1_024;

/**
 * Personal numbers that stand in more than one row, so that each of them can be warned of while rows stream. A number
 * takes eight bytes: twelve digits are exact in it.
 */
export function repeatedNumbers(tables: readonly Table[]): ReadonlySet<string> {
  let numbers = new Float64Array(FIRST_CAPACITY);
  let count = 0;
  for (const { sheet, header } of tables) {
    const column = header.columns.get('personalNumber');
    if (column === undefined) continue;
    for (let at = header.lastRow + 1; at < sheet.rowCount; at++) {
      const value = numberOf(sheet.cell(at, column));
      if (value === undefined) continue;
      if (count === numbers.length) numbers = grown(numbers);
      numbers[count++] = Number(value);
    }
  }
  const sorted = numbers.subarray(0, count).sort();
  const repeated = new Set<string>();
  for (let at = 1; at < count; at++)
    if (sorted[at] === sorted[at - 1]) repeated.add(String(sorted[at]).padStart(12, '0'));
  return repeated;
}

function numberOf(cell: CellValue): string | undefined {
  if (typeof cell === 'string' && TWELVE_DIGITS.test(cell)) return cell;
  return parsePersonalNumber(plain(cell)).value;
}

function grown(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
