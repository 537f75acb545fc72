import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { DEFAULT_GENDER_CODES, parseGender, type GenderOptions } from './gender.js';
import { parsePersonalNumber, personalNumberPlausibility } from './personal-number.js';

describe('parsePersonalNumber', () => {
  test.each<[string | number]>([
    ['084317846172'],
    ['083 318 630 494'],
    ["'084317846172"],
    ['084.317.846.172'],
    ['084-317-846-172'],
    ['084\u00A0317846172\u200B'],
  ])('given %j, keeps the twelve digits without warning', (cell) => {
    const { value, warnings } = parsePersonalNumber(cell);
    expect(value).toMatch(/^08[34]31\d{7}$/);
    expect(warnings).toEqual([]);
  });

  test.each<[string | number, string]>([
    [84317442641, '084317442641'],
    ['84317442641', '084317442641'],
    ['8.4317442641E+10', '084317442641'],
    [1215012345, '001215012345'],
    ['1215012345', '001215012345'],
  ])('given %j, whose zeros a number cell lost, puts them back and says so', (cell, expected) => {
    const { value, warnings } = parsePersonalNumber(cell);
    expect(value).toBe(expected);
    expect(warnings.map((w) => w.code)).toEqual(['personal-number-zero-restored']);
  });

  test.each<[unknown, string]>([
    ['08331995', 'invalid-personal-number'],
    ['08431744264', 'invalid-personal-number'],
    ['0843174426411', 'invalid-personal-number'],
    ['8610000000', 'invalid-personal-number'],
    ['3215012345', 'invalid-personal-number'],
    ['8.43E+10', 'invalid-personal-number'],
    ['08431784617O', 'invalid-personal-number'],
    ['C1234567', 'invalid-personal-number'],
    ['000000000000', 'invalid-personal-number'],
    [84317442641.5, 'invalid-personal-number'],
    [-84317442641, 'invalid-personal-number'],
    ['', 'missing-personal-number'],
    [' - ', 'missing-personal-number'],
    ['Chưa có', 'missing-personal-number'],
    [null, 'missing-personal-number'],
  ])('given %j, gives no number and warns %s', (cell, code) => {
    const result = parsePersonalNumber(cell as string);
    expect(result.value).toBeUndefined();
    expect(result.warnings.map((w) => w.code)).toEqual([code]);
  });

  test('given nine digits, keeps them as an old identity card only', () => {
    expect(parsePersonalNumber('331 234 567')).toMatchObject({ oldIdentityCard: '331234567' });
    expect(parsePersonalNumber('331 234 567').value).toBeUndefined();
  });

  test('given any text, the value is twelve digits or absent, and a warning tells every change', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{7,13}$/), fc.integer(), fc.double()), (cell) => {
        const { value, warnings } = parsePersonalNumber(cell);
        if (value === undefined) expect(warnings).toHaveLength(1);
        else expect(value).toMatch(/^\d{12}$/);
      }),
    );
  });
});

describe('personalNumberPlausibility', () => {
  const birthDate = { value: '2017-09-01', precision: 'day' } as const;
  test.each<[string, Parameters<typeof personalNumberPlausibility>[1], string[]]>([
    ['084317846172', { birthDate, gender: 'female' }, []],
    ['084317846172', { birthDate, gender: 'unknown' }, []],
    ['084317846172', {}, []],
    ['084317846172', { birthDate, gender: 'male' }, ['personal-number-gender-differs']],
    ['084315846172', { birthDate, gender: 'female' }, ['personal-number-year-differs']],
    ['084117846172', { birthDate, gender: 'female' }, ['personal-number-year-differs']],
    ['084080123456', { birthDate: { value: '1980', precision: 'year' }, gender: 'male' }, []],
    ['199317846172', { birthDate, gender: 'female' }, ['personal-number-prefix-unknown']],
  ])('given %s and %j, warns %j', (number, person, codes) => {
    expect(personalNumberPlausibility(number, person).map((w) => w.code)).toEqual(codes);
  });
});

describe('parseGender', () => {
  test.each<[string | number | boolean | null, GenderOptions, string]>([
    ['Nam', {}, 'male'],
    [' NỮ ', {}, 'female'],
    ['nữ'.normalize('NFD'), {}, 'female'],
    ['Nu', {}, 'female'],
    ['M', {}, 'male'],
    ['f', {}, 'female'],
    ['01', {}, 'male'],
    [2, {}, 'female'],
    ['0', {}, 'unknown'],
    ['1', { codes: { 0: 'male', 1: 'female' } }, 'female'],
    ['00', { codes: { 0: 'male', 1: 'female' } }, 'male'],
    ['', {}, 'unknown'],
    ['x', { markedColumn: 'female' }, 'female'],
    ['✓', { markedColumn: 'female' }, 'female'],
    ['', { markedColumn: 'female' }, 'male'],
    [null, { markedColumn: 'male' }, 'female'],
  ])('given %j with %j, is %s without warning', (cell, options, gender) => {
    expect(parseGender(cell, options)).toEqual({ gender });
  });

  test.each(['khác', '3', 'Nam/Nữ'])('given %j, is unknown and warns', (cell) => {
    expect(parseGender(cell)).toMatchObject({ gender: 'unknown', warning: { code: 'unknown-gender' } });
  });

  test('the default codes are those of the national standard', () => {
    expect(DEFAULT_GENDER_CODES).toEqual({ 0: 'unknown', 1: 'male', 2: 'female' });
  });
});
