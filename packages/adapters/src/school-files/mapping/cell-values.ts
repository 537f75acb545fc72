import { cleanName, collapseSpaces, parseBirthDate, toNfc, type RecordWarning } from '@lienthong/core';
import { rowWarning } from '../row-warnings.js';
import { cellText, type CellValue } from '../sheet.js';

/** Marks that people write in a cell to say that there is nothing. */
const NOTHING = /^(?:[-–—.?_x]*|không|không có|chưa có|n\/a|null)$/iu;
/** Far enough ahead for every date that a school writes down. */
const ANY_DAY = '2100-12-31';

/** The text of a cell in NFC and single spaces; undefined where it says nothing. */
export function textOf(cell: CellValue): string | undefined {
  if (cell === undefined) return undefined;
  const text = typeof cell === 'string' ? collapseSpaces(toNfc(cell)) : String(cell);
  return text === '' || (text.length < 12 && NOTHING.test(text)) ? undefined : text;
}

/** A text that a record may carry; one that is too long is left out with a warning. */
export function shortText(
  cell: CellValue,
  limit: number,
  field: string,
  warnings: RecordWarning[],
): string | undefined {
  const text = textOf(cell);
  if (text === undefined || text.length <= limit) return text;
  warnings.push(rowWarning('text-too-long', field));
  return undefined;
}

/** What Excel shows of a long number: its last digits are gone. */
const DAMAGED_NUMBER = /^\d(?:[.,]\d+)?E\+?\d+$/i;
const WITH_DECIMALS = /^(\d+)[.,]0+$/;
/** Excel keeps 15 digits of a number. */
const MAX_EXACT = 999_999_999_999_999;

/** An identifier of another system: text, with the apostrophe that keeps a number from being one taken off. */
export function identifierOf(
  cell: CellValue,
  limit: number,
  field: string,
  warnings: RecordWarning[],
): string | undefined {
  const text = shortText(cell, limit, field, warnings);
  if (text === undefined) return undefined;
  if (
    typeof cell === 'number' ? !(Number.isInteger(cell) && cell >= 0 && cell <= MAX_EXACT) : DAMAGED_NUMBER.test(text)
  ) {
    warnings.push(rowWarning('identifier-damaged', field));
    return undefined;
  }
  return text.startsWith("'") ? text.slice(1) || undefined : (WITH_DECIMALS.exec(text)?.[1] ?? text);
}

const SECTOR_ID_LIMIT = 20;
/** @source public forms enforce 10 digits (mã định danh Bộ GD&ĐT); longer ones are allowed */
const SECTOR_ID_DIGITS = 10;

const IN_GROUPS = /^\d+(?:[ .-]\d+)+$/;
/** Digits that were written in groups. */
const withoutGaps = (text: string | undefined): string | undefined =>
  text !== undefined && IN_GROUPS.test(text) ? text.replace(/[ .-]/g, '') : text;

/** Fewer digits than these, or letters, are a code that the sender made itself. */
const MINISTRY_ID = /^\d{8,20}$/;

/** Whether a code may be one that the Ministry gave. */
export const isMinistryId = (code: string): boolean => MINISTRY_ID.test(code);

/** The Ministry's identifier; a number cell of nine digits has lost the zero of provinces such as 01. */
export function sectorIdOf(cell: CellValue, warnings: RecordWarning[]): string | undefined {
  const text = withoutGaps(identifierOf(cell, SECTOR_ID_LIMIT, 'sectorId', warnings));
  if (text === undefined || text.length !== SECTOR_ID_DIGITS - 1 || !/^[1-9]\d+$/.test(text)) return text;
  if (typeof cell !== 'number') {
    warnings.push(rowWarning('sector-id-short', 'sectorId'));
    return text;
  }
  warnings.push(rowWarning('sector-id-zero-restored', 'sectorId'));
  return text.padStart(SECTOR_ID_DIGITS, '0');
}

/** A person's name; one that is too long for a name is left out. */
export function nameOf(cell: CellValue): string | undefined {
  const text = textOf(cell);
  return text === undefined || text.length > 150 ? undefined : cleanName(text);
}

/** A calendar day `YYYY-MM-DD`, day first; one that cannot be read is left out with a warning. */
export function dayOf(
  cell: CellValue,
  date1904: boolean,
  field: string,
  warnings: RecordWarning[],
): string | undefined {
  if (textOf(cell) === undefined || typeof cell === 'boolean') return undefined;
  const { date } = parseBirthDate(cell, { today: ANY_DAY, date1904 });
  if (date?.precision === 'day') return date.value;
  warnings.push(rowWarning('invalid-date', field));
  return undefined;
}

/** The first phone number of a cell, with the zero back that a number cell lost. */
export function phoneOf(cell: CellValue): string | undefined {
  const text = textOf(cell);
  if (text === undefined) return undefined;
  const first = text
    .split(/[,;/|]|\s[-–]\s/, 1)[0]!
    .trim()
    .replace(/^'/, '');
  if (/^[1-9]\d{8}$/.test(first)) return `0${first}`;
  return first === '' || first.length > 20 ? undefined : first;
}

/** A year of birth, from a year or a date. */
export function birthYearOf(cell: CellValue): number | undefined {
  if (typeof cell === 'boolean' || cell === undefined) return undefined;
  if (typeof cell === 'number' && Number.isInteger(cell) && cell >= 1900 && cell <= 2100) return cell;
  const { date } = parseBirthDate(cell);
  return date === undefined ? undefined : Number(date.value.slice(0, 4));
}

/** What a cell means to functions that take text or numbers. */
export const plain = (cell: CellValue): string | number | undefined =>
  typeof cell === 'boolean' ? cellText(cell) : cell;
