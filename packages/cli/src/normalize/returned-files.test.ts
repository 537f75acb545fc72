import { expect, test } from '@jest/globals';
import { besideName } from './returned-files.js';

test.each([
  ['loi.xlsx', 'danh-sach-6a.xls', 'loi.danh-sach-6a.xlsx'],
  ['out/loi.xlsx', 'Danh sách: lớp 6A?.csv', 'out/loi.Danh sách_ lớp 6A_.xlsx'],
  ['loi.xlsx', `${'x'.repeat(300)}.xls`, `loi.${'x'.repeat(100)}.xlsx`],
])('beside %s the file %s comes back under a name that is safe everywhere', (out, name, expected) => {
  expect(besideName(out, name)).toBe(expected);
});
