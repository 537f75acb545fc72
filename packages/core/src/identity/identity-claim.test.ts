import { describe, expect, test } from '@jest/globals';
import { testHashing as hashing } from '../testing/test-hashing.js';
import { claimDigest, identityClaim } from './identity-claim.js';

const KEY = new Uint8Array(32).fill(1);
const STUDENT = {
  personalNumber: '084317846172',
  fullName: 'Phạm Quỳnh Vân',
  birthDate: { value: '2017-09-01', precision: 'day' as const },
  className: '3A',
};

test('a claim holds what identifies the person and nothing else', () => {
  expect(identityClaim('student', STUDENT)).toEqual({
    personalNumber: '084317846172',
    fullName: 'Phạm Quỳnh Vân',
    birthDate: STUDENT.birthDate,
  });
  expect(identityClaim('staff', STUDENT as never)).toBeDefined();
});

test('kinds that are not a person’s own record make no claim', () => {
  expect(identityClaim('academic-result', STUDENT as never)).toBeUndefined();
  expect(identityClaim('school', { code: '1', name: 'x' })).toBeUndefined();
});

describe('the digest of a claim', () => {
  const digest = (change: object, key = KEY) =>
    claimDigest(identityClaim('student', { ...STUDENT, ...change })!, hashing, key);
  test.each([
    ['the class', { className: '4A' }],
    ['the marks and case of the name', { fullName: 'PHAM QUYNH VAN' }],
    ['a nationality written out that was taken for granted', { nationality: 'VN' }],
  ])('stays the same when %s changes', (_name, change) => expect(digest(change)).toBe(digest({})));
  test.each([
    ['the number', { personalNumber: '084317846173' }],
    ['the name', { fullName: 'Phạm Quỳnh Vy' }],
    ['the date', { birthDate: { value: '2017-09-02', precision: 'day' } }],
    ['the precision of the date', { birthDate: { value: '2017', precision: 'year' } }],
    ['the nationality', { nationality: 'LA' }],
  ])('changes with %s', (_name, change) => expect(digest(change)).not.toBe(digest({})));
  test('says nothing to who lacks the key', () => expect(digest({}, new Uint8Array(32))).not.toBe(digest({})));
});
