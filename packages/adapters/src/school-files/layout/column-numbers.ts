import { cellText, isBlank, type CellValue } from '../sheet.js';

const NUMBERED = /^\(?\s*(\d{1,3})\s*\)?$/;
const LETTERED = /^\(?\s*([A-Z])\s*\)?$/;

/** Whether the row numbers the columns of a form: 1 2 3 …, (1) (2) (3) … or A B 1 2 …. */
export function isColumnNumbers(cells: readonly CellValue[]): boolean {
  let count = 0;
  let previous = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const text = cellText(cell);
    if (LETTERED.test(text) && previous === 0) {
      count++;
      continue;
    }
    const number = Number(NUMBERED.exec(text)?.[1] ?? NaN);
    if (!(number === previous + 1 || (previous === 0 && number <= 2))) return false;
    previous = number;
    count++;
  }
  return count >= 3 && previous > 0;
}
