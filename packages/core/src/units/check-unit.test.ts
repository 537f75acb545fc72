import { expect, test } from '@jest/globals';
import * as tables from '@lienthong/schemas/administrative-units';
import { checkUnit } from './administrative-units.js';

const NOW = '2026-11-22';
const BEFORE = '2025-06-30';

test.each([
  ['Xã Đồng Phú, Tỉnh Đồng Nai', '2025-09-05', undefined],
  ['Phường Đồng Phú, TP. Đồng Nai', NOW, undefined],
  ['P. Phước Hậu, T. Vĩnh Long', NOW, undefined],
  ['Phước Hậu, Vĩnh Long', NOW, undefined],
  ['Xã Hiếu Tử, Huyện Tiểu Cần, Tỉnh Trà Vinh', BEFORE, undefined],
  ['Đồng Phú, TP.HCM', NOW, 'unknown-commune'],
  ['Xã Đồng Phú, Thành phố Đồng Nai', NOW, 'unit-type-differs'],
  ['Phường Đồng Phú, Tỉnh Đồng Nai', NOW, 'unit-type-differs'],
  ['Xã Phước Hậu, Tỉnh Vĩnh Long', NOW, 'unit-type-differs'],
  ['Xã Lý Sơn, Tỉnh Quảng Ngãi', NOW, 'unit-type-differs'],
  ['Phường Phước Hậu, Tỉnh Trà Vinh', NOW, 'unit-of-another-time'],
  ['Xã Hiếu Tử, Huyện Tiểu Cần, Tỉnh Trà Vinh', NOW, 'unit-of-another-time'],
  ['Phường Hiếu Tử, Huyện Tiểu Cần, Tỉnh Trà Vinh', BEFORE, 'unit-type-differs'],
])('%s on %s: %s', (text, day, reason) => {
  const { status, reason: found } = checkUnit({ text }, day);
  expect([status, found]).toEqual([reason === undefined ? 'converted' : 'open', reason]);
});

test('a type beside a code is checked too', () => {
  expect(checkUnit({ code: '29557', commune: 'Phường Phước Hậu' }, NOW).to?.code).toBe('29557');
  expect(checkUnit({ code: '29557' }, NOW).to?.code).toBe('29557');
  expect(checkUnit({ text: 'Xã Phước Hậu,\u00a0Tỉnh Vĩnh Long'.normalize('NFD') }, NOW).status).toBe('open');
  expect(checkUnit({ code: '29557', commune: 'Xã Phước Hậu' }, NOW)).toMatchObject({
    status: 'open',
    reason: 'unit-type-differs',
    candidates: [{ code: '29557', name: 'Phường Phước Hậu' }],
  });
});

test('every unit of 2025 is one by its name and its province, and by its code', () => {
  const provinces = new Map(tables.provinces.map(({ code, fullName }) => [code, fullName]));
  const day = '2025-09-05';
  const wrong = tables.communes2025
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',') as [string, string, string, string])
    .filter(([code, commune, , province]) =>
      [{ text: `${commune}, ${provinces.get(province)!}` }, { code, commune }].some(
        (question) => checkUnit(question, day).to?.code !== code,
      ),
    );
  expect(wrong.map(([code]) => code)).toEqual([]);
});
