import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TONED } from './letters.js';
import { unifyTonePlacement } from './tone-placement.js';
import { cleanName, collapseSpaces, exactNameKey, foldHeading, looseNameKey, parseName, toNfc } from './vietnamese.js';

describe('unifyTonePlacement', () => {
  test.each([
    ['hoà', 'hòa'],
    ['HOÀ', 'HÒA'],
    ['Thuỷ', 'Thủy'],
    ['khoẻ', 'khỏe'],
    ['quý', 'quý'],
    ['qúy', 'quý'],
    ['quả', 'quả'],
    ['gìa', 'già'],
    ['gì', 'gì'],
    ['gìn', 'gìn'],
    ['giếng', 'giếng'],
    ['hoàng', 'hoàng'],
    ['hòang', 'hoàng'],
    ['hoài', 'hoài'],
    ['khuỷu', 'khuỷu'],
    ['thúôc', 'thuốc'],
    ['mía', 'mía'],
    ['Huỳnh', 'Huỳnh'],
    ['Nguyễn Thị Hoà, Xã Lương Hoà A', 'Nguyễn Thị Hòa, Xã Lương Hòa A'],
    ['José', 'José'],
    ["Ea H'Leo", "Ea H'Leo"],
  ])('given %j, gives %j', (text, expected) => {
    expect(unifyTonePlacement(text)).toBe(expected);
  });

  test('is idempotent and keeps every letter', () => {
    const letter = fc.constantFrom(...TONED.keys(), ...Array.from('aeiouyăâđêôơưnghtcq '));
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 8 }), (letters) => {
        const once = unifyTonePlacement(letters.join(''));
        expect(unifyTonePlacement(once)).toBe(once);
        expect(looseNameKey(once)).toBe(looseNameKey(letters.join('')));
      }),
    );
  });
});

describe('cleanName', () => {
  test.each([
    ['  Nguyễn \u00A0 Linh  Lan ', 'Nguyễn Linh Lan'],
    ['Nguyễn\u200B Văn\uFEFF A', 'Nguyễn Văn A'],
    ['Nguyễn Đức'.normalize('NFD'), 'Nguyễn Đức'],
    ['Nguyê\u200B\u0303n Va\u00AD\u0306n', 'Nguyễn Văn'],
    ['Nguyễn\u0000 Văn\u001B A\u007F', 'Nguyễn Văn A'],
    ['Nguyễn \u202EnăV\u202C \u2066A\u2069', 'Nguyễn năV A'],
    ['ÐẶNG ðức', 'ĐẶNG đức'],
    ['\u0189ẶNG \u0256ức', 'ĐẶNG đức'],
    ['BÙI THỊ', 'BÙI THỊ'],
  ])('given %j, gives %j', (text, expected) => {
    expect(cleanName(text)).toBe(expected);
  });

  test('equals normalising and collapsing for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(toNfc(text)).toBe(text.normalize('NFC'));
        expect(collapseSpaces(collapseSpaces(text))).toBe(collapseSpaces(text));
      }),
    );
  });
});

describe('parseName', () => {
  test.each([
    ['', ['missing-name']],
    [null, ['missing-name']],
    ['Nguy?n Văn A', ['odd-name']],
    ['Nguyễn Văn A', []],
    ["H'Bia Niê", []],
  ])('given %j, warns %j', (cell, codes) => {
    expect(parseName(cell).warnings.map((w) => w.code)).toEqual(codes);
  });
});

describe('name keys', () => {
  test.each([
    ['case and spaces', 'nguyễn  thị hòa', 'NGUYỄN THỊ HOÀ', true, true],
    ['composition', 'Nguyễn Thuỷ'.normalize('NFD'), 'Nguyễn Thủy', true, true],
    ['marks', 'Vo Thanh Quyen', 'Võ Thành Quyên', false, true],
    ['Đ and D', 'Do Duc', 'Đỗ Đức', false, true],
    ['apostrophes', 'H’Bia', "H'Bia", true, true],
    ['i and y', 'Lý', 'Lí', false, false],
    ['another name', 'Lê An', 'Lê Ân', false, true],
  ])('given two that differ in %s', (_what, a, b, sameExact, sameLoose) => {
    expect(exactNameKey(a) === exactNameKey(b)).toBe(sameExact);
    expect(looseNameKey(a) === looseNameKey(b)).toBe(sameLoose);
  });

  test('the loose key equals stripping marks by Unicode, and is only A-Z and 0-9', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...TONED.keys(), ...Array.from("đĐ abcXYZ09-.'ăơ"))), (letters) => {
        const text = letters.join('');
        const slow = text
          .normalize('NFD')
          .replace(/[\u0300-\u036F]/g, '')
          .replace(/[đĐ]/g, 'D')
          .toUpperCase()
          .replace(/[^A-Z0-9]/g, '');
        expect(looseNameKey(text)).toBe(slow);
        expect(looseNameKey(text.normalize('NFD'))).toBe(slow);
      }),
    );
  });
});

describe('foldHeading', () => {
  test.each([
    ['Tỉnh/Thành phố\n(Theo địa chỉ thường trú)', 'tinh/thanh pho theo dia chi thuong tru'],
    ['Số định danh\r\n cá nhân '.normalize('NFD'), 'so dinh danh ca nhan'],
    ['Họ và tên (*)', 'ho va ten'],
    ['Đ.thoại HS', 'd thoai hs'],
    ['Tỉnh / Thành phố', 'tinh/thanh pho'],
    ['LS&ĐL', 'ls&dl'],
    ['STT', 'stt'],
  ])('given %j, gives %j', (heading, expected) => {
    expect(foldHeading(heading)).toBe(expected);
  });
});
