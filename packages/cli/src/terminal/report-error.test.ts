import { describe, expect, test } from '@jest/globals';
import { ConfigError, SourceError } from '@lienthong/core';
import { describeError, formatError } from './report-error.js';

describe('what a person is told of an error', () => {
  test('a known one: its code, Vietnamese, English, on one line', () => {
    const error = new SourceError('ERR_SOURCE_ENCRYPTED', { message: { vi: 'Có mật khẩu', en: 'Has a password' } });
    expect(describeError(error)).toBe('ERR_SOURCE_ENCRYPTED: Có mật khẩu / Has a password\n');
  });

  test('what to do stands below where that is known', () => {
    expect(describeError(new ConfigError('ERR_CONFIG_INVALID'))).not.toContain('→');
    expect(formatError('ERR_X', { vi: 'a', en: 'b' }, { vi: 'c', en: 'd' })).toBe('ERR_X: a / b\n  → c / d\n');
  });

  test('a list of settings stays readable: one language below the other', () => {
    expect(formatError('ERR_X', { vi: 'sai:\n  /a', en: 'wrong:\n  /a' })).toBe('ERR_X: sai:\n  /a\nwrong:\n  /a\n');
  });

  test.each([new TypeError('secret of Nguyễn Văn An'), 'a text', undefined])(
    'an unexpected one says nothing of its message or stack',
    (thrown) => {
      const text = describeError(thrown);
      expect(text).toMatch(/^ERR_INTERNAL: /);
      expect(text).not.toMatch(/Nguyễn|\bat /);
    },
  );

  test('a refusal of the operating system by its short code', () => {
    const refused = Object.assign(new Error('listen EADDRINUSE: 127.0.0.1:8080'), { code: 'EADDRINUSE' });
    expect(describeError(refused)).toContain('EADDRINUSE');
  });
});
