import { cellText, isBlank, type CellValue } from '../sheet.js';

const NUMBERED = /^\(?\s*(\d{1,3})\s*\)?$/;
const LETTERED = /^\(?\s*([A-Z])\s*\)?$/;

/** Whether the row numbers the columns of a form: 1 2 3 …, (1) (2) (3) … or A B 1 2 …. */
export const isColumnNumbers = (cells: readonly CellValue[]): boolean => counted(cells) >= 3;

/** Whether the row counts the columns of a group, of which there may be only two. */
export const isPartNumbers = (cells: readonly CellValue[]): boolean => counted(cells) >= 2;

/** How many cells count up; 0 where one does not. */
function counted(cells: readonly CellValue[]): number {
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
    if (!(number === previous + 1 || (previous === 0 && number <= 2))) return 0;
    previous = number;
    count++;
  }
  return previous > 0 ? count : 0;
}
