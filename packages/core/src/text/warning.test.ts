import { describe, expect, test } from '@jest/globals';
import { WARNINGS, warning, type WarningCode } from './warning.js';

describe('WARNINGS', () => {
  test.each(Object.entries(WARNINGS))('%s says what is wrong and what to do, in both languages', (code, text) => {
    expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    for (const part of [text.vi, text.en, text.fix.vi, text.fix.en]) expect(part.length).toBeGreaterThan(5);
    expect(text.vi).not.toBe(text.en);
  });

  test('given a code and a field, carries both texts and nothing of the record', () => {
    const code: WarningCode = 'unknown-gender';
    expect(warning(code, 'gender')).toEqual({
      code,
      field: 'gender',
      message: { vi: WARNINGS[code].vi, en: WARNINGS[code].en },
    });
  });
});
