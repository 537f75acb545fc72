import { expect, test } from '@jest/globals';
import { NEW, SeenKeys } from './seen-keys.js';

test('tells every key of many apart, and finds each of them again with its record and mark', () => {
  const seen = new SeenKeys();
  const number = (at: number): string => String(84_214_000_000 + at).padStart(12, '0');
  const count = 100_000;
  let met = 0;
  for (let at = 0; at < count; at++) if (seen.meet(number(at), at, at % 7) !== NEW) met++;
  expect(met).toBe(0);
  let wrong = 0;
  for (let at = 0; at < count; at++) {
    const place = seen.meet(number(at), count + at);
    if (place === NEW || seen.ordinalAt(place) !== at || seen.markAt(place) !== at % 7) wrong++;
  }
  expect(wrong).toBe(0);
});

test('a record that meets its own key is no repetition', () => {
  const seen = new SeenKeys();
  expect(seen.meet('a', 0)).toBe(NEW);
  expect(seen.meet('a', 0)).toBe(NEW);
  expect(seen.meet('a', 1)).not.toBe(NEW);
});

test('the empty text is a key like any other', () => {
  const seen = new SeenKeys();
  expect(seen.meet('', 0)).toBe(NEW);
  expect(seen.ordinalAt(seen.meet('', 1))).toBe(0);
});
