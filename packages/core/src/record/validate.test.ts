import { describe, expect, test } from '@jest/globals';
import { validateRecord } from './validate.js';
import type { RecordKind } from './record.js';

const STUDENT = {
  personalNumber: '084317846172',
  fullName: 'Phạm Quỳnh Vân',
  birthDate: { value: '2017-09-01', precision: 'day' },
  gender: 'female',
  nationality: 'VN',
  school: { code: '86000123' },
};

test('a sound record has no faults', () => {
  expect(validateRecord('student', STUDENT)).toEqual([]);
});

describe('each fault is named by its place and rule', () => {
  test.each<readonly [string, RecordKind, object, string, string]>([
    ['a number too short', 'student', { personalNumber: '12345' }, '/personalNumber', 'pattern'],
    ['a number as a number', 'student', { personalNumber: 84317846172 }, '/personalNumber', 'type'],
    ['no name', 'student', { fullName: undefined }, '/fullName', 'required'],
    ['an empty name', 'student', { fullName: '' }, '/fullName', 'minLength'],
    ['a name too long', 'student', { fullName: 'a'.repeat(151) }, '/fullName', 'maxLength'],
    ['a field that does not exist', 'student', { 'Họ/tên': 'x' }, '/Họ~1tên', 'additionalProperties'],
    [
      'a field of a part that does not exist',
      'student',
      { school: { code: '1', ten: 'x' } },
      '/school/ten',
      'additionalProperties',
    ],
    ['a gender outside the list', 'student', { gender: 'nam' }, '/gender', 'enum'],
    [
      'a date that does not exist',
      'student',
      { birthDate: { value: '2017-02-30', precision: 'day' } },
      '/birthDate/value',
      'format',
    ],
    [
      'a date less precise than it says',
      'student',
      { birthDate: { value: '2017', precision: 'day' } },
      '/birthDate/value',
      'format',
    ],
    [
      'a precision that does not exist',
      'student',
      { birthDate: { value: '2017', precision: 'week' } },
      '/birthDate',
      'discriminator',
    ],
    [
      'too many guardians',
      'student',
      { guardians: Array.from({ length: 7 }, () => ({ relation: 'father', fullName: 'A' })) },
      '/guardians',
      'maxItems',
    ],
    ['a school without a code', 'student', { school: { name: 'x' } }, '/school/code', 'required'],
    [
      'an address code without its date',
      'student',
      { permanentAddress: { text: 'x', communeCode: '29518' } },
      '/permanentAddress/validOn',
      'dependentRequired',
    ],
    [
      'a year result without subjects',
      'academic-result',
      { fullName: 'A', schoolYear: '2025-2026', term: 'year' },
      '/subjects',
      'required',
    ],
  ])('%s', (_name, kind, change, pointer, rule) => {
    const record = JSON.parse(JSON.stringify(kind === 'student' ? { ...STUDENT, ...change } : change)) as object;
    const faults = validateRecord(kind, record);
    expect(faults).toContainEqual({
      code: 'ERR_RECORD_INVALID',
      pointer,
      rule,
      message: { vi: expect.any(String), en: expect.any(String) },
    });
  });
});

test('no message is left to chance: each says more than that something is wrong', () => {
  const bad = {
    ...STUDENT,
    personalNumber: '1',
    gender: 'x',
    extra: 1,
    school: {},
    birthDate: { value: 'x', precision: 'year' },
    nationality: 'Lào',
    guardians: [{ relation: 'uncle' }],
  };
  const faults = validateRecord('student', bad);
  expect(faults.length).toBeGreaterThan(6);
  for (const { message } of faults) expect(message.en).not.toMatch(/undefined|Does not fit the structure/);
});

test('no fault repeats a value of the record', () => {
  const secret = 'Phạm Bí Mật';
  const faults = validateRecord('student', {
    ...STUDENT,
    personalNumber: secret,
    gender: secret,
    birthDate: secret,
    school: secret,
    guardians: [secret],
    nationality: secret,
  });
  expect(faults.length).toBeGreaterThanOrEqual(6);
  expect(JSON.stringify(faults)).not.toContain(secret);
});

test('a hostile record makes no long answer', () => {
  const record = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}${'y'.repeat(500)}`, 1]));
  const faults = validateRecord('student', record);
  expect(faults).toHaveLength(40);
  expect(Math.max(...faults.map(({ pointer }) => pointer.length))).toBeLessThanOrEqual(200);
});

test.each([[null], [undefined], ['text'], [[]], [1]])('%p is no record', (value) => {
  expect(validateRecord('student', value)).toMatchObject([{ pointer: '', rule: 'type' }]);
});

test.each([
  ['student', { fullName: undefined }, 'Thiếu "Họ và tên"; hãy bổ sung'],
  ['student', { school: { name: 'x' } }, 'Thiếu "Trường: Mã trường"; hãy bổ sung'],
] as const)('says of a %s what is missing as people call it', (kind, change, expected) => {
  const faults = validateRecord(kind, { fullName: 'Lê An', gender: 'male', ...change });
  expect(faults.map(({ message }) => message.vi)).toContain(expected);
});
