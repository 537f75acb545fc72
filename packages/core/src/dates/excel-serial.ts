const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system as it counts from 1900-03-01 on: its imaginary 1900-02-29 shifts every later day by one. */
const EPOCH_1900_MS = Date.UTC(1899, 11, 30);
const EPOCH_1904_MS = Date.UTC(1904, 0, 1);
/** Serial of the day that never was, 1900-02-29. */
const LEAP_BUG_DAY = 60;

/** A calendar day; month and day count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * The day that a spreadsheet's serial number means; a time of day in the fraction is dropped.
 * @param serial   days since the workbook's epoch.
 * @param date1904 whether the workbook counts from 1904 (old Macintosh files say so in their properties).
 * @returns undefined before the epoch and for 1900-02-29.
 * @source ECMA-376 Part 1 §18.17.4.1
 */
export function excelSerialToDay(serial: number, date1904 = false): Day | undefined {
  const days = Math.floor(serial);
  if (!Number.isFinite(days) || days < (date1904 ? 0 : 1) || (!date1904 && days === LEAP_BUG_DAY)) return undefined;
  const shift = !date1904 && days < LEAP_BUG_DAY ? 1 : 0;
  const date = new Date((date1904 ? EPOCH_1904_MS : EPOCH_1900_MS) + (days + shift) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day, the inverse of `excelSerialToDay` from 1900-03-01 on. */
export function dayToExcelSerial({ year, month, day }: Day, date1904 = false): number {
  return (Date.UTC(year, month - 1, day) - (date1904 ? EPOCH_1904_MS : EPOCH_1900_MS)) / DAY_MS;
}
