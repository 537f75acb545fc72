import { expect, test } from '@jest/globals';
import { publicFileOf } from './generate-key-files.js';

test.each([
  ['vendor.jwk.json', 'vendor.public.jwk.json'],
  ['keys/vendor.json', 'keys/vendor.public.json'],
  ['vendor', 'vendor.public.jwk.json'],
])('the public half of %s goes to %s', (file, publicFile) => {
  expect(publicFileOf(file)).toBe(publicFile);
});
