import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { propertyRuns } from '../testing/property-runs.js';
import { BIRTH_REGISTRATION_PREFIXES } from './birth-registration-prefixes.js';
import { parseGender } from './gender.js';
import { parsePersonalNumber } from './personal-number.js';
import { parseStudentStatus } from './student-status.js';

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789')), minLength: length, maxLength: length });
/** Place of registration, century and gender, year, six digits that are random. */
const numbers = fc
  .tuple(fc.constantFrom(...BIRTH_REGISTRATION_PREFIXES), fc.constantFrom('0', '1', '2', '3'), digits(8))
  .map((parts) => parts.join(''))
  .filter((number) => !/^(\d)\1*$/.test(number));

/** No single point: before zeros alone it would be a decimal's. */
const JOINTS = [' ', '-', '\u00A0', '\u200B', '–'];
const cutAt = (number: string, at: number, joint: string) => `${number.slice(0, at)}${joint}${number.slice(at)}`;

describe('a personal number', () => {
  test.each<[string, (number: string, at: number) => string]>([
    ['as it is', (number) => number],
    ['in groups', (number, at) => cutAt(number, 1 + (at % 10), JOINTS[at % JOINTS.length]!)],
    ['in threes', (number) => number.replace(/(\d{3})(?=\d)/g, '$1 ')],
    ['in threes with points', (number) => number.replace(/(\d{3})(?=\d)/g, '$1.')],
    ['with a quote before it', (number) => `'${number}`],
    ['with spaces around it', (number) => ` ${number}\u00A0`],
    ['in wide digits', (number) => number.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))],
    ['with a byte order mark', (number) => `\uFEFF${number}`],
  ])('%s keeps its digits, without a warning', (_how, write) => {
    fc.assert(
      fc.property(numbers, fc.nat(1_000), (number, at) => {
        expect(parsePersonalNumber(write(number, at))).toEqual({ value: number, warnings: [] });
      }),
      propertyRuns(300),
    );
  });

  test('that lost its leading zeros gets them back, and that is said', () => {
    const lossy = numbers.filter((number) => /^0{1,2}[1-9]/.test(number));
    fc.assert(
      fc.property(
        lossy,
        fc.constantFrom<(value: number) => string | number>(Number, String, (value) => `${value}.0`),
        (number, as) => {
          const read = parsePersonalNumber(as(Number(number)));
          expect(read.value).toBe(number);
          expect(read.warnings.map(({ code }) => code)).toEqual(['personal-number-zero-restored']);
        },
      ),
      propertyRuns(500),
    );
  });

  test('cut short or too long is never made into one', () => {
    fc.assert(
      fc.property(fc.oneof(digits(8), digits(9), digits(13), digits(15)), (text) => {
        expect(parsePersonalNumber(text).value).toBeUndefined();
      }),
      propertyRuns(500),
    );
  });

  test('is twelve digits or nothing, and reads the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.integer(), fc.maxSafeInteger(), numbers), (cell) => {
        const { value, oldIdentityCard, warnings } = parsePersonalNumber(cell);
        if (value === undefined) expect(warnings.length).toBeGreaterThan(0);
        else expect(parsePersonalNumber(value)).toEqual({ value, warnings: [] });
        if (oldIdentityCard !== undefined) expect(oldIdentityCard).toMatch(/^\d{9}$/);
      }),
      propertyRuns(2_000),
    );
  });
});

test('a gender word means the same in any case, composition and spacing', () => {
  const spelt = fc.tuple(
    fc.constantFrom(['Nam', 'male'], ['Nữ', 'female'], ['nam giới', 'male'], ['Bé gái', 'female']),
    fc.constantFrom<(word: string) => string>(
      (word) => word.toUpperCase(),
      (word) => word.normalize('NFD'),
      (word) => `\u00A0${word}\u200B `,
    ),
  );
  fc.assert(
    fc.property(spelt, ([[word, gender], write]) => {
      expect(parseGender(write(word))).toEqual({ gender });
    }),
    propertyRuns(100),
  );
});

test('a status read again is the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('đang học', 'CHUYỂN ĐI HK1', 'thôi học trong hè', 'nghỉ')),
      (cell) => {
        const once = parseStudentStatus(cell);
        if (once.status !== undefined) expect(parseStudentStatus(once.status.name)).toEqual(once);
      },
    ),
    propertyRuns(1_000),
  );
});
