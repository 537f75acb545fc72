import { expect, test } from '@jest/globals';
import { retryAfterMs } from './retry-after.js';

const now = Date.UTC(2026, 0, 1);

test.each([
  ['0', 0],
  ['120', 120_000],
  [' 5 ', 5_000],
  ['999999999', 86_400_000],
  ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['Fri, 01 Jan 2027 00:00:00 GMT', 86_400_000],
  ['-1', undefined],
  ['12.5', undefined],
  ['soon', undefined],
  ['', undefined],
  [undefined, undefined],
])('Retry-After %p asks for %p ms', (header, expected) => {
  expect(retryAfterMs(header, now)).toBe(expected);
});
