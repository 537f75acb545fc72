import type { PartialDate } from '@lienthong/schemas';

export type { PartialDate };
export type DatePrecision = PartialDate['precision'];

const LENGTH = { year: 4, month: 7, day: 10 } as const satisfies Record<DatePrecision, number>;

/** How two dates compare at the lower of their precisions. */
export interface DateComparison {
  readonly equal: boolean;
  /** The precision at which they were compared. */
  readonly precision: DatePrecision;
}

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** A date as precise as its parts; the calendar is not checked here. */
export function partialDate(year: number, month?: number, day?: number): PartialDate {
  const yearText = String(year).padStart(4, '0');
  if (month === undefined) return { value: yearText, precision: 'year' };
  if (day === undefined) return { value: `${yearText}-${pad(month)}`, precision: 'month' };
  return { value: `${yearText}-${pad(month)}-${pad(day)}`, precision: 'day' };
}

/** Whether two dates agree as far as both of them go; a year alone agrees with every day of it. */
export function comparePartialDates(a: PartialDate, b: PartialDate): DateComparison {
  const precision = LENGTH[a.precision] < LENGTH[b.precision] ? a.precision : b.precision;
  const length = LENGTH[precision];
  return { equal: a.value.slice(0, length) === b.value.slice(0, length), precision };
}

/** Whether the dates differ, and only by day and month having changed places. */
export function isDayMonthSwapped(a: PartialDate, b: PartialDate): boolean {
  if (a.precision !== 'day' || b.precision !== 'day' || a.value === b.value) return false;
  const [yearA, monthA, dayA] = a.value.split('-');
  const [yearB, monthB, dayB] = b.value.split('-');
  return yearA === yearB && monthA === dayB && dayA === monthB;
}
