import { expect, test } from '@jest/globals';
import { languageOf } from './language.js';

test.each([
  [undefined, 'vi'],
  ['', 'vi'],
  ['en', 'en'],
  ['en-US,en;q=0.9', 'en'],
  ['vi-VN, en;q=0.8', 'vi'],
  ['en;q=0.4, vi;q=0.9', 'vi'],
  ['fr, en;q=0.5', 'en'],
  ['fr', 'vi'],
  ['en, vi', 'vi'],
  ['en;q=0', 'vi'],
  [`en,${'x'.repeat(600)}`, 'vi'],
] as const)('Accept-Language %j is answered in %s', (header, language) => {
  expect(languageOf(header)).toBe(language);
});
