import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dayToExcelSerial, excelSerialToDay } from './excel-serial.js';
import { parseBirthDate, todayInVietnam } from './parse-birth-date.js';
import { comparePartialDates, isDayMonthSwapped, type PartialDate } from './partial-date.js';

const today = '2026-11-22';
const day = (value: string): PartialDate => ({ value, precision: 'day' });

describe('parseBirthDate', () => {
  test.each<[string | number | Date, string]>([
    ['05/09/2015', '2015-09-05'],
    ['5/9/2015', '2015-09-05'],
    ['24-02-2015', '2015-02-24'],
    ['12.08.2017', '2017-08-12'],
    ['12 08 2017', '2017-08-12'],
    [' 12 / 08 / 2017 ', '2017-08-12'],
    ["'12/08/2017", '2017-08-12'],
    ['12/08/2017 00:00:00', '2017-08-12'],
    ['29/02/2016', '2016-02-29'],
    ['2015-09-05', '2015-09-05'],
    ['2015/9/5', '2015-09-05'],
    ['2015-09-05T00:00:00.000Z', '2015-09-05'],
    ['ngày 05 tháng 9 năm 2015', '2015-09-05'],
    ['05092015', '2015-09-05'],
    ['20150905', '2015-09-05'],
    [5092015, '2015-09-05'],
    ['43360', '2018-09-17'],
    ['43360.0', '2018-09-17'],
    [43744, '2019-10-06'],
    [43744.5, '2019-10-06'],
    [new Date(Date.UTC(2015, 8, 5)), '2015-09-05'],
    [new Date(2015, 8, 5), '2015-09-05'],
    ['2010', '2010'],
    [2010, '2010'],
    ['9/2015', '2015-09'],
    ['2015-09', '2015-09'],
    [today, today],
  ])('given %j, gives %s', (cell, value) => {
    const precision = value.length === 4 ? 'year' : value.length === 7 ? 'month' : 'day';
    expect(parseBirthDate(cell, { today })).toEqual({ date: { value, precision } });
  });

  test.each<[unknown, string]>([
    ['03/26/2013', 'invalid-birth-date'],
    ['10/17/2009', 'invalid-birth-date'],
    ['29/02/2015', 'invalid-birth-date'],
    ['31/04/2015', 'invalid-birth-date'],
    ['00/00/2015', 'invalid-birth-date'],
    ['13/2015', 'invalid-birth-date'],
    ['05/09/15', 'invalid-birth-date'],
    ['15', 'invalid-birth-date'],
    ['hôm qua', 'invalid-birth-date'],
    [3000, 'invalid-birth-date'],
    [-1, 'invalid-birth-date'],
    [Number.NaN, 'invalid-birth-date'],
    [new Date(Number.NaN), 'invalid-birth-date'],
    ['23/11/2026', 'birth-date-out-of-range'],
    ['2027-01', 'birth-date-out-of-range'],
    ['01/01/1899', 'birth-date-out-of-range'],
    [60000, 'birth-date-out-of-range'],
    ['', 'missing-birth-date'],
    [' - ', 'missing-birth-date'],
    [null, 'missing-birth-date'],
  ])('given %j, warns %s', (cell, code) => {
    const result = parseBirthDate(cell as string, { today });
    expect(result.date).toBeUndefined();
    expect(result.warning).toMatchObject({ code, field: 'birthDate' });
  });

  test('given a workbook that counts from 1904, shifts the serial', () => {
    expect(parseBirthDate('41898', { today, date1904: true }).date).toEqual(day('2018-09-17'));
  });

  test('given any day of the range, reads its serial and its day-first text alike', () => {
    const days = fc.date({ min: new Date('1920-01-01'), max: new Date('2026-11-21'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const value = date.toISOString().slice(0, 10);
        const [y, m, d] = value.split('-').map(Number) as [number, number, number];
        expect(parseBirthDate(`${d}/${m}/${y}`, { today }).date).toEqual(day(value));
        const serial = dayToExcelSerial({ year: y, month: m, day: d });
        expect(parseBirthDate(String(serial), { today }).date).toEqual(day(value));
      }),
    );
  });
});

describe('excelSerialToDay', () => {
  test.each<[number, boolean, string | undefined]>([
    [1, false, '1900-1-1'],
    [59, false, '1900-2-28'],
    [60, false, undefined],
    [61, false, '1900-3-1'],
    [44096, false, '2020-9-22'],
    [0, true, '1904-1-1'],
    [0, false, undefined],
  ])('given serial %d (1904: %s), gives %s', (serial, date1904, expected) => {
    const found = excelSerialToDay(serial, date1904);
    expect(found && `${found.year}-${found.month}-${found.day}`).toBe(expected);
  });
});

describe('comparePartialDates', () => {
  test.each<[PartialDate, PartialDate, boolean, string]>([
    [day('2015-09-05'), day('2015-09-05'), true, 'day'],
    [day('2015-09-05'), day('2015-09-06'), false, 'day'],
    [day('2015-09-05'), { value: '2015', precision: 'year' }, true, 'year'],
    [{ value: '2015-09', precision: 'month' }, day('2015-10-05'), false, 'month'],
    [{ value: '2015-09', precision: 'month' }, { value: '2015', precision: 'year' }, true, 'year'],
  ])('given %j and %j', (a, b, equal, precision) => {
    expect(comparePartialDates(a, b)).toEqual({ equal, precision });
    expect(comparePartialDates(b, a)).toEqual({ equal, precision });
  });
});

describe('isDayMonthSwapped', () => {
  test.each<[string, string, boolean]>([
    ['2017-07-10', '2017-10-07', true],
    ['2017-07-10', '2017-07-10', false],
    ['2017-07-07', '2017-07-07', false],
    ['2017-07-10', '2018-10-07', false],
    ['2017-07-10', '2017-10-08', false],
  ])('given %s and %s, is %s', (a, b, expected) => {
    expect(isDayMonthSwapped(day(a), day(b))).toBe(expected);
  });
});

test('the day in Việt Nam begins at 17:00 UTC', () => {
  expect(todayInVietnam(Date.UTC(2026, 10, 21, 16, 59))).toBe('2026-11-21');
  expect(todayInVietnam(Date.UTC(2026, 10, 21, 17, 0))).toBe('2026-11-22');
});
