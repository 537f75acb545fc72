import { describe, expect, test } from '@jest/globals';
import { parseBirthDate } from '../dates/parse-birth-date.js';
import { parseGender } from './gender.js';
import { parsePersonalNumber } from './personal-number.js';

describe('values that a spreadsheet damaged', () => {
  test.each([
    ['84317846172.0', '084317846172'],
    ['084317846172,00', '084317846172'],
    ['8.43178461720E+10', '084317846172'],
    ['.84317846172', undefined],
  ])('given the number %j, no decimal becomes a digit', (cell, expected) => {
    expect(parsePersonalNumber(cell).value).toBe(expected);
  });

  test('given a former card number with decimals, it stays one', () => {
    expect(parsePersonalNumber('123456789.0').oldIdentityCard).toBe('123456789');
  });

  test.each([
    ['010115', undefined],
    ['05–09–2015', '2015-09-05'],
    ['05/09/2015 12:00:00 SA', '2015-09-05'],
    ['2015-09-05T00:00:00+07:00', '2015-09-05'],
    ['năm 2015', '2015'],
  ])('given the date %j, it is read as written or not at all', (cell, expected) => {
    expect(parseBirthDate(cell, { today: '2026-11-22' }).date?.value).toBe(expected);
  });

  test('given a column "Nữ" with words in it, the words decide', () => {
    expect(parseGender('Nam', { markedColumn: 'female' }).gender).toBe('male');
    expect(parseGender('Nữ', { markedColumn: 'male' }).gender).toBe('female');
  });
});
