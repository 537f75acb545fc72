import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { propertyRuns } from '../testing/property-runs.js';
import { dayToExcelSerial, excelSerialToDay } from './excel-serial.js';
import { parseBirthDate } from './parse-birth-date.js';
import { comparePartialDates, isDayMonthSwapped, partialDate } from './partial-date.js';

const TODAY = '2026-11-22';
const days = fc
  .date({ min: new Date('1921-01-01'), max: new Date(TODAY), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const parts = (day: string) => day.split('-') as [string, string, string];
const bare = (number: string) => String(Number(number));
const serialOf = (day: string, date1904 = false) => {
  const [year, month, date] = parts(day);
  return dayToExcelSerial({ year: Number(year), month: Number(month), day: Number(date) }, date1904);
};

/** Every way in which lists write one day. */
const FORMS: readonly (readonly [string, (day: string) => string | number | Date])[] = [
  ...['/', '-', '.', ' / ', ' - ', '–', '\\', ', '].map(
    (joint) => [`dd${joint}mm${joint}yyyy`, (day: string) => parts(day).reverse().join(joint)] as const,
  ),
  ['d/m/yyyy', (day) => parts(day).reverse().map(bare).join('/')],
  ['yyyy-mm-dd', (day) => day],
  ['yyyy/m/d', (day) => parts(day).map(bare).join('/')],
  ['ISO time', (day) => `${day}T00:00:00`],
  ['with a time', (day) => `${parts(day).reverse().join('/')} 00:00:00`],
  ['ddmmyyyy', (day) => parts(day).reverse().join('')],
  ['in words', (day) => `ngày ${parts(day)[2]} tháng ${parts(day)[1]} năm ${parts(day)[0]}`],
  ['in words, decomposed', (day) => `${parts(day)[2]} tháng ${parts(day)[1]} năm ${parts(day)[0]}`.normalize('NFD')],
  ['a quote before it', (day) => `'${parts(day).reverse().join('/')}`],
  ['something invisible', (day) => `\u200B${parts(day).reverse().join('/\u200B')}\u00A0`],
  ['a serial number', (day) => serialOf(day)],
  ['a serial number as text', (day) => String(serialOf(day))],
  ['a date cell', (day) => new Date(`${day}T00:00:00Z`)],
];

describe('a birth date', () => {
  test.each(FORMS)('written as %s is read as that day', (_form, write) => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseBirthDate(write(day), { today: TODAY })).toEqual({ date: { value: day, precision: 'day' } });
      }),
      propertyRuns(300),
    );
  });

  test('of a workbook that counts from 1904', () => {
    fc.assert(
      fc.property(days, (day) => {
        const read = parseBirthDate(serialOf(day, true), { today: TODAY, date1904: true });
        expect(read.date?.value).toBe(day);
      }),
      propertyRuns(300),
    );
  });

  test('read again is the same, however much of it is known', () => {
    const any = fc.oneof(
      days,
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.string({ unit: fc.constantFrom(...Array.from('0123456789/-. ')) }),
    );
    fc.assert(
      fc.property(any, (cell) => {
        const { date } = parseBirthDate(cell, { today: TODAY });
        if (date === undefined) return;
        expect(date.value <= TODAY).toBe(true);
        expect(parseBirthDate(date.value, { today: TODAY })).toEqual({ date });
      }),
      propertyRuns(3_000),
    );
  });

  test('is never read month first', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = parts(day);
        const read = parseBirthDate(`${month}/${date}/${year}`, { today: TODAY }).date;
        const dayFirst = `${year}-${date}-${month}`;
        const isDay = Number(date) <= 12 && dayFirst <= TODAY;
        expect(read).toEqual(isDay ? { value: dayFirst, precision: 'day' } : undefined);
        expect(isDay && isDayMonthSwapped(read!, { value: day, precision: 'day' })).toBe(isDay && month !== date);
      }),
      propertyRuns(500),
    );
  });

  test('agrees with its month, its year and itself', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [year, month, date] = parts(day).map(Number) as [number, number, number];
        const whole = partialDate(year, month, date);
        for (const part of [partialDate(year), partialDate(year, month), whole]) {
          expect(comparePartialDates(part, whole)).toEqual({ equal: true, precision: part.precision });
          expect(comparePartialDates(whole, part)).toEqual({ equal: true, precision: part.precision });
        }
      }),
      propertyRuns(300),
    );
  });
});

test('a serial number is the day that gives it back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_900_000 }), fc.boolean(), (serial, date1904) => {
      expect(dayToExcelSerial(excelSerialToDay(serial, date1904)!, date1904)).toBe(serial);
    }),
    propertyRuns(500),
  );
});
