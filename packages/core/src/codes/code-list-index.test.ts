import { describe, expect, test } from '@jest/globals';
import { indexCodeList } from './code-list-index.js';

const find = indexCodeList({
  entries: [
    { code: '01', label: { vi: 'Kinh' }, aliases: ['Việt'] },
    { code: '05', label: { vi: 'Khơ-me' }, aliases: ['Khmer', 'Khơ Me'] },
    { code: '08', label: { vi: 'Hmông' }, aliases: ['Mông', "H'Mông", 'Mèo'] },
    { code: 'a', label: { vi: 'Mạ' } },
    { code: 'b', label: { vi: 'Má' } },
    { label: { vi: 'Toán' }, aliases: ['Cùng tên'] },
    { label: { vi: 'Văn' }, aliases: ['Cùng tên'] },
  ],
});

describe('indexCodeList', () => {
  test.each([
    ['Kinh', 'Kinh'],
    ['KINH ', 'Kinh'],
    ['Việt'.normalize('NFD'), 'Kinh'],
    ['Kinh (Việt)', 'Kinh'],
    ['Khơ me', 'Khơ-me'],
    ['Khmer', 'Khơ-me'],
    ['KHO ME', 'Khơ-me'],
    ['H’Mông', 'Hmông'],
    ['mong', 'Hmông'],
    ['Má', 'Má'],
    ['Mạ', 'Mạ'],
  ])('given %j, finds %s', (text, name) => {
    expect(find(text)?.label.vi).toBe(name);
  });

  test.each(['Ma', 'Cùng tên', 'Kinh Khmer', '01', '', '()'])(
    'given %j, which names none or several, finds nothing',
    (text) => {
      expect(find(text)).toBeUndefined();
      expect(find(text)).toBeUndefined();
    },
  );
});
