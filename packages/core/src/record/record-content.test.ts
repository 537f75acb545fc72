import { expect, test } from '@jest/globals';
import { testHashing as hashing } from '../testing/test-hashing.js';
import { contentDigest, recordContent } from './record-content.js';

test('the content is canonical and leaves the envelope out, the record as it was', () => {
  const record = { fullName: 'An', recordId: 'r', event: 'NEW', version: 2, sourceUpdatedAt: 'x', className: '1A' };
  expect(recordContent(record)).toBe('{"className":"1A","fullName":"An"}');
  expect(record).toHaveProperty('version', 2);
});

test('the digest depends on content and key', () => {
  const digest = (text: string, key = 1) => contentDigest(text, hashing, new Uint8Array(32).fill(key));
  expect(digest('{}')).toBe(digest('{}'));
  expect(new Set([digest('{}'), digest('[]'), digest('{}', 2)]).size).toBe(3);
  expect(digest('{}')).toMatch(/^[\w-]{43}$/);
});
