import { describe, expect, test } from '@jest/globals';
import { splitAddress } from './split-address.js';

describe('splitAddress', () => {
  test.each([
    ['Tổ 3 - Phường 1 - Thành phố Vũng Tàu - Tỉnh Bà Rịa - Vũng Tàu', 'Tỉnh Bà Rịa - Vũng Tàu'],
    ['Phường Văn Miếu - Quốc Tử Giám - Thành phố Hà Nội', 'Thành phố Hà Nội'],
    ['Số 12, , Xã Bản Luốc, Tỉnh Hà Giang , .', 'Tỉnh Hà Giang'],
  ])('given %j, keeps a name with a dash whole and drops empty segments', (text, last) => {
    expect(splitAddress(text).at(-1)).toBe(last);
  });

  test.each([
    ['Thôn 3 Xã Tứ Quận Huyện Yên Sơn Tỉnh Tuyên Quang', ['Thôn 3', 'Xã Tứ Quận', 'Huyện Yên Sơn', 'Tỉnh Tuyên Quang']],
    ['Phường Bến Nghé Q1 TPHCM', ['Phường Bến Nghé', 'Q1', 'TPHCM']],
    ['Xã Hưng Thi Huyện Lạc Thủy', ['Xã Hưng Thi', 'Huyện Lạc Thủy']],
  ])('given %j without commas, splits before the words of type only', (text, segments) => {
    expect(splitAddress(text)).toEqual(segments);
  });
});
