import type { ColumnField } from '../profile.js';
import { cellText, isBlank, type CellValue, type Sheet } from '../sheet.js';
import type { Table } from './choose-profile.js';
import { classInTitle, classRow } from '../class-name.js';
import { isColumnNumbers } from './column-numbers.js';
import type { CompiledProfile } from './compile-profile.js';
import { isFooterText } from './footer.js';
import { knownHeadings } from './find-header.js';

/** A row of a table that holds a pupil. */
export interface PupilRow {
  /** Counted from 1, as Excel shows it. */
  readonly row: number;
  readonly cells: readonly CellValue[];
  /** Class of the last class row above. */
  readonly className: string | undefined;
}

/** Columns whose merged cells hold for every row that they span. */
const FILLED_DOWN: readonly ColumnField[] = ['className', 'classId', 'grade'];
const TELLING: readonly ColumnField[] = [
  'birthDate',
  'birthYear',
  'birthDateMale',
  'birthDateFemale',
  'personalNumber',
  'identityCard',
  'sectorId',
  'sourceId',
];
const HAS_DIGIT = /\d/;
/** Longer than any word for a gender. */
const GENDER_LIMIT = 8;
/** What no total and no signature has beside it. */
const DECISIVE: readonly ColumnField[] = ['birthDate', 'birthDateMale', 'birthDateFemale', 'personalNumber'];
/** A pupil without a name is still a pupil when this many cells are filled. */
const FILLED_WITHOUT_NAME = 3;

/** The pupils of a table, without class rows, repeated headers, column numbers, totals, signatures and empty rows. */
export function* pupilRows({ sheet, header }: Table, profile: CompiledProfile): Generator<PupilRow> {
  const columnOf = (field: ColumnField): number => header.columns.get(field) ?? -1;
  const decisive = DECISIVE.map(columnOf).filter((column) => column >= 0);
  const gender = columnOf('gender');
  const email = columnOf('email');
  const name = Math.max(columnOf('fullName'), columnOf('familyName'));
  const headerName = sheet.row(header.firstRow)[name];
  const ordinal = columnOf('ordinal');
  const telling = TELLING.map(columnOf).filter((column) => column >= 0);
  const used = [...header.columns.values()].filter((column) => column !== ordinal);
  const merged = mergedDown(sheet, FILLED_DOWN.map(columnOf));
  const ids = telling.filter((column) => !decisive.includes(column));
  const isPupilWithoutName = (cells: readonly CellValue[]): boolean =>
    decisive.some((column) => isLong(cells[column])) ||
    (filled(cells, used) >= FILLED_WITHOUT_NAME && ids.some((column) => hasDigit(cells[column])));
  let className: string | undefined;
  /** Class that a title between two tables names; it holds from the header below on. */
  let titled: string | undefined;
  let inFooter = false;
  for (let at = header.lastRow + 1; at < sheet.rowCount; at++) {
    const cells = sheet.row(at);
    if (cells.length === 0) continue;
    const hasName = hasLetter(cells[name]);
    // Below a table, in the columns of dates and numbers, there stand "HIỆU TRƯỞNG" and a name.
    const hasTelling =
      telling.some((column) => hasDigit(cells[column])) || isGender(cells[gender]) || isAddress(cells[email]);
    // "Giáo viên" is what many a row of a staff list says, and stands below the table, too.
    const isNumbered =
      hasName && ordinal >= 0 && hasDigit(cells[ordinal]) && filled(cells, used) >= FILLED_WITHOUT_NAME;
    if (!hasName || !hasTelling) {
      const found = classRow(cells);
      if (found !== undefined) {
        className = found;
        inFooter = false;
        continue;
      }
      titled = classInTitles(cells) ?? titled;
      if (!isNumbered && cells.some(isFooterText)) {
        inFooter = true;
        continue;
      }
    } else if (!decisive.some((column) => isDated(cells[column])) && isFooterText(cells[name])) {
      // "Tổng số" with counts below the columns; Tống is a family name, too
      inFooter = true;
      continue;
    }
    if (!hasName && !hasTelling) continue;
    if (!hasName && !isPupilWithoutName(cells)) continue;
    if (hasName && cells[name] === headerName && knownHeadings(sheet, at, profile) >= 2) {
      className = titled ?? className;
      titled = undefined;
      inFooter = false;
      continue;
    }
    if (!isWord(cells[name]) && isColumnNumbers(cells)) continue;
    // Below the signatures stand the names of those who sign.
    if (inFooter && !hasTelling && !(ordinal >= 0 && hasDigit(cells[ordinal]))) continue;
    // A remark, or a line of statistics: nothing but a text where the names are, and no number of its own.
    if (hasName && !hasTelling && (isLone(cells) || (ordinal >= 0 && isBlank(cells[ordinal])))) continue;
    inFooter = false;
    yield { row: at + 1, cells: merged === undefined ? cells : fillDown(cells, at, merged), className };
  }
}

const LETTER = /\p{L}/u;
/** "33%" is in the place of a name below a table, and no name. */
const hasLetter = (cell: CellValue): boolean =>
  typeof cell === 'string' && (isPlainLetter(cell.charCodeAt(0)) || LETTER.test(cell));

const isPlainLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

/** A column of a form is numbered 1, 2, 3 or lettered A, B. */
const isWord = (cell: CellValue): boolean => typeof cell === 'string' && cell.length > 5;

function classInTitles(cells: readonly CellValue[]): string | undefined {
  for (const cell of cells) {
    const found = typeof cell === 'string' ? classInTitle(cell) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function hasDigit(cell: CellValue): boolean {
  if (typeof cell !== 'string') return cell !== undefined && HAS_DIGIT.test(String(cell));
  const first = cell.charCodeAt(0);
  return isDigit(first) || HAS_DIGIT.test(cell);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** As long as a year, which no count of a list is. */
const isDated = (cell: CellValue): boolean => hasDigits(cellText(cell), 4);

/** As long as a date or a number of a person, which no count is. */
const isLong = (cell: CellValue): boolean => hasDigits(cellText(cell), 6) || Number(cell) > 9_999;

/** Whether a text has at least so many digits; asked of every row, and of most not to the end. */
function hasDigits(text: string, least: number): boolean {
  let count = 0;
  for (let at = 0; at < text.length && count < least; at++) if (isDigit(text.charCodeAt(at))) count++;
  return count >= least;
}

const isGender = (cell: CellValue): boolean => !isBlank(cell) && cellText(cell).trim().length <= GENDER_LIMIT;

const isAddress = (cell: CellValue): boolean => typeof cell === 'string' && cell.includes('@');

const filled = (cells: readonly CellValue[], columns: readonly number[]): number =>
  columns.reduce((count, column) => (isBlank(cells[column]) ? count : count + 1), 0);

/** Whether the row holds one cell and nothing else: a remark, not a pupil. */
const isLone = (cells: readonly CellValue[]): boolean =>
  cells.reduce<number>((count, cell) => (isBlank(cell) ? count : count + 1), 0) === 1;

type MergedDown = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** Row → column → value of the vertically merged cell that covers it. */
function mergedDown(sheet: Sheet, columns: readonly number[]): MergedDown | undefined {
  const wanted = new Set(columns.filter((column) => column >= 0));
  const values = new Map<number, Map<number, CellValue>>();
  for (const { firstRow, lastRow, firstColumn } of sheet.merges) {
    if (lastRow === firstRow || !wanted.has(firstColumn)) continue;
    const value = sheet.row(firstRow)[firstColumn];
    for (let row = firstRow + 1; row <= Math.min(lastRow, sheet.rowCount - 1); row++) {
      const ofRow = values.get(row) ?? new Map<number, CellValue>();
      ofRow.set(firstColumn, value);
      values.set(row, ofRow);
    }
  }
  return values.size === 0 ? undefined : values;
}

function fillDown(cells: readonly CellValue[], row: number, merged: MergedDown): readonly CellValue[] {
  const values = merged.get(row);
  if (values === undefined) return cells;
  const filledCells = [...cells];
  for (const [column, value] of values) if (cellText(filledCells[column]) === '') filledCells[column] = value;
  return filledCells;
}
