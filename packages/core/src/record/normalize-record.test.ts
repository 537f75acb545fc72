import { expect, test } from '@jest/globals';
import { normalizeRecord } from './normalize-record.js';

test('texts become NFC with single spaces, at every depth; the record given stays as it was', () => {
  const record = {
    fullName: ' Ðỗ  Văn An '.normalize('NFD'),
    school: { code: ' 01 ', name: 'A\u00a0 B' },
    guardians: [{ relation: 'father', fullName: 'Lê\u200b Ba' }],
    grade: 3,
    isYoungPioneer: true,
  };
  const given = structuredClone(record);
  expect(normalizeRecord('student', record as never)).toEqual({
    fullName: 'Đỗ Văn An',
    school: { code: '01', name: 'A B' },
    guardians: [{ relation: 'father', fullName: 'Lê Ba' }],
    grade: 3,
    isYoungPioneer: true,
  });
  expect(record).toEqual(given);
});

test('a clean record is given back itself', () => {
  const record = { fullName: 'Đỗ Văn An', guardians: [{ relation: 'mother', fullName: 'Lê Thị Ba' }] };
  expect(normalizeRecord('student', record as never)).toBe(record);
});

test('hostile shapes pass through for validation to refuse', () => {
  const deep = JSON.parse('['.repeat(5_000) + ']'.repeat(5_000)) as unknown;
  const record = JSON.parse('{"__proto__":{"polluted":" x "},"fullName":" An "}') as object;
  const normalized = normalizeRecord('student', { ...record, deep } as never) as object;
  expect(normalized).toHaveProperty('fullName', 'An');
  expect(Object.getPrototypeOf(normalized)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect(normalizeRecord('student', null as never)).toBeNull();
});

test('a signed document keeps every character, for its signature covers them', () => {
  const text = '<HOC_BA>\n  <TEN>Đỗ  An</TEN>\u00a0</HOC_BA>'.normalize('NFD');
  const record = { fullName: ' An ', signedDocument: { format: 'hoc-ba-so-1.0', text } };
  expect(normalizeRecord('transcript', record as never)).toEqual({ ...record, fullName: 'An' });
});
