import type { RecordWarning } from '../record/record.js';
import { warning, type WarningCode } from '../text/warning.js';
import { dayToExcelSerial, excelSerialToDay, type Day } from './excel-serial.js';
import { partialDate, type PartialDate } from './partial-date.js';

export interface BirthDateOptions {
  /** The last day that is not in the future, `YYYY-MM-DD`; the current day in Việt Nam when absent. */
  readonly today?: string;
  /** Whether the workbook counts days from 1904. */
  readonly date1904?: boolean;
  /** Field named in the warning; `birthDate` when absent. */
  readonly field?: string;
}

/** Nobody on a school's list was born before; below it, a number is not a serial. */
const EARLIEST_YEAR = 1900;
/** The last one of four digits. */
const LATEST_YEAR = 9999;
const EARLIEST_SERIAL_DAY: Day = { year: 1920, month: 1, day: 1 };
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

const SEPARATED = '[/.,\\-\\s]+';
const TIME = '(?:[T\\s]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s*(?:Z|[AaPp][Mm]|SA|CH|[+-]\\d{2}:?\\d{2})?)?';
const DAY_FIRST = new RegExp(`^(\\d{1,2})${SEPARATED}(\\d{1,2})${SEPARATED}(\\d{4})${TIME}$`);
const YEAR_FIRST = new RegExp(`^(\\d{4})${SEPARATED}(\\d{1,2})${SEPARATED}(\\d{1,2})${TIME}$`);
const IN_WORDS = /^(?:ng[aà]y\s*)?(\d{1,2})[\s,]*th[aá]ng\s*(\d{1,2})[\s,]*n[aă]m\s*(\d{4})$/i;
const BORN = /^(?:sinh\s*)?(?:(?:ng[aà]y|n[aă]m)\s*:?\s*(?=[\d/.\s-]+$))/i;
const MONTH_YEAR = new RegExp(`^(\\d{1,2})${SEPARATED}(\\d{4})$`);
const YEAR_MONTH = new RegExp(`^(\\d{4})${SEPARATED}(\\d{1,2})$`);
const EIGHT_DIGITS = /^\d{8}$/;
/** A year or a serial begins with no zero: 010115 is a day with its year cut short, which is not guessed. */
const NUMERIC = /^[1-9]\d{0,5}(?:[.,]\d+)?$/;
const NO_VALUE = /^[-–—.?x]*$/i;
/** Dashes and strokes that stand for the usual ones between two numbers. */
const OTHER_JOINTS = /(?<=\d\s*)[‐‑‒–—−\\|](?=\s*\d)/g;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** No date is longer; patterns with spaces in them are not tried on what is. */
const LONGEST = 100;

/** The day as the schools' clocks show it. */
export function todayInVietnam(nowMs: number = Date.now()): string {
  return new Date(nowMs + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/**
 * The birth date that a cell of a school's list holds, as precise as it is written. The day comes before the month,
 * always: 03/26/2013 is refused, because 03/06/2013 could not be told apart.
 * @param cell text, a spreadsheet's serial number, a year, or a date cell.
 * @returns the date, or a warning that says why there is none.
 */
export function parseBirthDate(
  cell: string | number | Date | null | undefined,
  options: BirthDateOptions = {},
): { date?: PartialDate; warning?: RecordWarning } {
  const found = readCell(cell, options);
  if (typeof found !== 'string') return { date: found };
  return { warning: warning(found, options.field ?? 'birthDate') };
}

type Found = PartialDate | WarningCode;

function readCell(cell: string | number | Date | null | undefined, options: BirthDateOptions): Found {
  if (typeof cell === 'string') return readText(cell, options);
  if (typeof cell === 'number') return readNumber(cell, options);
  if (cell instanceof Date) return readDate(cell, options);
  return 'missing-birth-date';
}

function readText(written: string, options: BirthDateOptions): Found {
  const cell = written.length > LONGEST ? written.replace(/\s+/g, ' ') : written;
  if (cell.length > LONGEST) return 'invalid-birth-date';
  const plain = DAY_FIRST.exec(cell); // what nearly every cell holds
  if (plain !== null) return checkDay(Number(plain[3]), Number(plain[2]), Number(plain[1]), options);
  const text = cell.replace(INVISIBLE, '').normalize('NFKC').replace(OTHER_JOINTS, '/').trim();
  if (NO_VALUE.test(text)) return 'missing-birth-date';
  const bare = text.replace(/^['‘’`]\s*|(?<=\d)[.;]$/g, '').replace(BORN, '');
  let parts = DAY_FIRST.exec(bare) ?? IN_WORDS.exec(bare);
  if (parts !== null) return checkDay(Number(parts[3]), Number(parts[2]), Number(parts[1]), options);
  parts = YEAR_FIRST.exec(bare);
  if (parts !== null) return checkDay(Number(parts[1]), Number(parts[2]), Number(parts[3]), options);
  if (NUMERIC.test(bare)) return readNumber(Number(bare.replace(',', '.')), options);
  if (EIGHT_DIGITS.test(bare)) return readEightDigits(bare, options);
  parts = MONTH_YEAR.exec(bare);
  if (parts !== null) return checkMonth(Number(parts[2]), Number(parts[1]), options);
  parts = YEAR_MONTH.exec(bare);
  if (parts !== null) return checkMonth(Number(parts[1]), Number(parts[2]), options);
  return 'invalid-birth-date';
}

/** A number is a year where it can be one; 2015 as a serial would be a day of 1905. */
function readNumber(value: number, options: BirthDateOptions): Found {
  const lastYear = Number(latest(options).slice(0, 4));
  if (Number.isInteger(value) && value >= EARLIEST_YEAR && value <= lastYear) return partialDate(value);
  if (Number.isInteger(value) && value > 999_999 && value <= 99_999_999)
    return readEightDigits(String(value).padStart(8, '0'), options); // 05092015 typed into a number cell
  const { date1904 = false } = options;
  if (value < dayToExcelSerial(EARLIEST_SERIAL_DAY, date1904)) return 'invalid-birth-date';
  const day = excelSerialToDay(value, date1904);
  return day === undefined ? 'invalid-birth-date' : checkDay(day.year, day.month, day.day, options);
}

/** A reader of workbooks makes midnight either in UTC or in local time; whichever it is tells the day. */
function readDate(cell: Date, options: BirthDateOptions): Found {
  if (Number.isNaN(cell.getTime())) return 'invalid-birth-date';
  const isUtc = cell.getUTCHours() === 0 && cell.getUTCMinutes() === 0;
  return isUtc
    ? checkDay(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate(), options)
    : checkDay(cell.getFullYear(), cell.getMonth() + 1, cell.getDate(), options);
}

/** ddmmyyyy or yyyymmdd: never both, for no month is 19 or 20. */
function readEightDigits(text: string, options: BirthDateOptions): Found {
  const at = (from: number, to: number): number => Number(text.slice(from, to));
  const dayFirst = checkDay(at(4, 8), at(2, 4), at(0, 2), options);
  return typeof dayFirst === 'string' ? checkDay(at(0, 4), at(4, 6), at(6, 8), options) : dayFirst;
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function checkDay(year: number, month: number, day: number, options: BirthDateOptions): Found {
  const days = month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
  // A serial number of far too many digits gives a year of six: as text it would stand before today.
  if (!(day >= 1 && day <= days && year <= LATEST_YEAR)) return 'invalid-birth-date';
  return checkRange(partialDate(year, month, day), options);
}

function checkMonth(year: number, month: number, options: BirthDateOptions): Found {
  return month < 1 || month > 12 ? 'invalid-birth-date' : checkRange(partialDate(year, month), options);
}

function checkRange(date: PartialDate, options: BirthDateOptions): Found {
  const isInRange = date.value >= String(EARLIEST_YEAR) && date.value <= latest(options).slice(0, date.value.length);
  return isInRange ? date : 'birth-date-out-of-range';
}

const latest = (options: BirthDateOptions): string => options.today ?? todayInVietnam();
