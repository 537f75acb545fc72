import { describe, expect, test } from '@jest/globals';
import { withoutPersonalData } from './without-personal-data.js';

const record = {
  fullName: 'Nguyễn Thị Thử',
  birthDate: { value: '2015-09-05' },
  personalNumber: '001315000001',
  className: '5A',
  email: 'thu@example.org',
};

describe('withoutPersonalData', () => {
  test.each([
    ['Học sinh NGUYỄN THỊ THỬ không tồn tại', 'Học sinh … không tồn tại'],
    ['Học sinh Nguyễn Thị Thử không tồn tại'.normalize('NFD'), 'Học sinh … không tồn tại'],
    ['Ngày sinh 05/09/2015 khác 2015-09-05', 'Ngày sinh … khác …'],
    ['Số 001315000002 đã có', 'Số … đã có'],
    ['xem thu@example.org, phu@example.com', 'xem …, …'],
    ['Lớp 5A không có', 'Lớp … không có'],
    ['Thiếu mã trường', 'Thiếu mã trường'],
  ])('%s', (text, expected) => {
    expect(withoutPersonalData(text, record)).toBe(expected);
  });

  test('keeps at most 200 characters', () => {
    expect(Array.from(withoutPersonalData('ă '.repeat(500), {}))).toHaveLength(200);
  });
});
