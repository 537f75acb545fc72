import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NAME_DAMAGES } from '../testing/damage-name.js';
import { NAME_WORDS } from '../testing/made-up-names.js';
import { propertyRuns } from '../testing/property-runs.js';
import { decodeLegacy, detectLegacyEncoding } from './legacy-encoding.js';
import { TCVN3, VNI } from './legacy-tables.js';
import {
  cleanName,
  collapseSpaces,
  exactNameKey,
  foldHeading,
  looseNameKey,
  parseName,
  toNfc,
  unifyTonePlacement,
} from './vietnamese.js';

const names = fc
  .tuple(
    fc.constantFrom(...NAME_WORDS.surnames),
    fc.constantFrom(...NAME_WORDS.middles),
    fc.constantFrom(...NAME_WORDS.givens),
  )
  .map((words) => words.join(' '));
const upland = fc.constantFrom("H'Lan Niê", 'Y Thoa Êban', "K'Brơi", 'Rơ Châm H’Yến', 'Ksor Hờ Đrê');
const anyName = fc.oneof({ weight: 9, arbitrary: names }, { weight: 1, arbitrary: upland });
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), anyName);

describe('cleaning twice is cleaning once', () => {
  test.each<[string, (text: string) => string]>([
    ['toNfc', toNfc],
    ['collapseSpaces', collapseSpaces],
    ['cleanName', cleanName],
    ['unifyTonePlacement', (text) => unifyTonePlacement(toNfc(text))],
    ['exactNameKey', exactNameKey],
    ['looseNameKey', looseNameKey],
    ['foldHeading', foldHeading],
  ])('%s', (_name, clean) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = clean(text);
        expect(clean(once)).toBe(once);
      }),
      propertyRuns(1_000),
    );
  });

  test('parseName', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = parseName(text);
        if (once.value !== undefined) expect(parseName(once.value)).toEqual(once);
      }),
      propertyRuns(500),
    );
  });
});

describe('a name keeps its keys', () => {
  const damaged = fc.tuple(
    anyName,
    fc.array(fc.tuple(fc.constantFrom(...NAME_DAMAGES), fc.nat(1_000)), { minLength: 1, maxLength: 4 }),
  );

  test('whatever happened to its writing', () => {
    fc.assert(
      fc.property(damaged, ([name, damages]) => {
        const written = damages.reduce((text, [{ damage }, at]) => damage(text, at), name);
        expect(looseNameKey(cleanName(written))).toBe(looseNameKey(name));
        if (damages.every(([{ keepsMarks }]) => keepsMarks)) expect(exactNameKey(written)).toBe(exactNameKey(name));
      }),
      propertyRuns(2_000),
    );
  });

  test('and another name keeps other ones', () => {
    fc.assert(
      fc.property(anyName, anyName, (one, other) => {
        const isSame = unifyTonePlacement(one).toUpperCase() === unifyTonePlacement(other).toUpperCase();
        expect(exactNameKey(one) === exactNameKey(other)).toBe(isSame);
      }),
      propertyRuns(1_000),
    );
  });
});

/** Unicode letter → what the font encoding stores; TCVN3 keeps toned capitals as small letters. */
function encoderOf(table: ReadonlyMap<string, string>): (text: string) => string {
  const legacy = new Map<string, string>();
  for (const [stored, letter] of table) if (!legacy.has(letter) && !/\p{Mn}/u.test(letter)) legacy.set(letter, stored);
  return (text) =>
    Array.from(text)
      .map((letter) => legacy.get(letter) ?? legacy.get(letter.toLowerCase()) ?? letter)
      .join('');
}

describe.each([
  ['tcvn3', encoderOf(TCVN3)],
  ['vni', encoderOf(VNI)],
] as const)('a list of names in %s', (encoding, encode) => {
  test('is known for what it is, and every name comes back', () => {
    fc.assert(
      fc.property(fc.array(names, { minLength: 12, maxLength: 30 }), (list) => {
        const stored = list.map(encode);
        const found = detectLegacyEncoding(stored);
        expect(found).toBe(encoding);
        const decoded = stored.map((name) => decodeLegacy(name, found));
        expect(decoded.map(exactNameKey)).toEqual(list.map(exactNameKey));
        // Read again, it is seen to be Unicode; one name alone could not tell (Ngô is a text in both).
        expect(detectLegacyEncoding(decoded)).toBe('unicode');
      }),
      propertyRuns(60),
    );
  });
});

test('a list in Unicode is seen to be in Unicode', () => {
  fc.assert(
    fc.property(fc.array(names, { minLength: 5, maxLength: 20 }), (list) => {
      expect(detectLegacyEncoding(list)).toBe('unicode');
    }),
    propertyRuns(100),
  );
});
