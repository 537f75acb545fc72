import { expect, test } from '@jest/globals';
import { schoolYear } from './normalize.js';

test.each(['2025', '2025-2027', '2025/2026', 'now'])('%s is no school year', (text) => {
  expect(() => schoolYear(text)).toThrow('2025-2026');
});

test('a school year is two years in a row', () => {
  expect(schoolYear('2025-2026')).toBe('2025-2026');
});
