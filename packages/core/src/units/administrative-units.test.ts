import { describe, expect, test } from '@jest/globals';
import { communeByCode, findCommune, provinceByCode, resolveAddress, successorsOf } from './administrative-units.js';

/** Former province, district, commune in cells of their own → commune of 2025. From the synthetic sample province. */
const FORMER_UNITS = `
Tỉnh Trà Vinh|Thị xã Duyên Hải|Xã Long Hữu|29518
Tỉnh Bến Tre|Huyện Bình Đại|Xã Thạnh Phước|29104
Tỉnh Vĩnh Long|Huyện Tam Bình|Xã Phú Thịnh|29740
Tỉnh Bến Tre|Thành phố Bến Tre|Phường 8|28756
Tỉnh Bến Tre|Huyện Ba Tri|Xã Vĩnh An|29110
Tỉnh Trà Vinh|Thị xã Duyên Hải|Phường 2|29516
Tỉnh Bến Tre|Huyện Mỏ Cày Bắc|Xã Thạnh Ngãi|28915
Tỉnh Bến Tre|Huyện Giồng Trôm|Xã Tân Thanh|29044
Tỉnh Bến Tre|Huyện Thạnh Phú|Xã Đại Điền|29194
Tỉnh Trà Vinh|Thị xã Duyên Hải|Xã Trường Long Hòa|29516
Tỉnh Bến Tre|Huyện Mỏ Cày Bắc|Xã Hưng Khánh Trung A|28901
Tỉnh Bến Tre|Huyện Bình Đại|Xã Long Định|29062
Tỉnh Bến Tre|Thành phố Bến Tre|Xã Phú Hưng|28756
Tỉnh Trà Vinh|Huyện Trà Cú|Xã Hàm Giang|29489
Tỉnh Trà Vinh|Huyện Trà Cú|Xã Lưu Nghiệp Anh|29476
Tỉnh Bến Tre|Huyện Chợ Lách|Xã Long Thới|28870
Tỉnh Trà Vinh|Huyện Duyên Hải|Xã Đông Hải|29536
Tỉnh Bến Tre|Huyện Chợ Lách|Thị trấn Chợ Lách|28870
Tỉnh Bến Tre|Huyện Châu Thành|Xã An Phước|28807
Tỉnh Bến Tre|Huyện Bình Đại|Xã Tam Hiệp|29062
Tỉnh Trà Vinh|Huyện Trà Cú|Xã Tập Sơn|29467
Tỉnh Bến Tre|Huyện Giồng Trôm|Xã Lương Hòa|28987
Tỉnh Trà Vinh|Thành phố Trà Vinh|Phường 8|29254
Tỉnh Bến Tre|Huyện Mỏ Cày Bắc|Xã Tân Phú Tây|28915
Tỉnh Bến Tre|Huyện Giồng Trôm|Xã Phước Long|29020
Tỉnh Vĩnh Long|Huyện Mang Thít|Xã Hòa Tịnh|29638
Tỉnh Bến Tre|Huyện Mỏ Cày Nam|Xã Tân Hội|28903
Tỉnh Bến Tre|Thành phố Bến Tre|Phường Phú Khương|28756
Tỉnh Vĩnh Long|Huyện Vũng Liêm|Xã Quới Thiện|29677
Tỉnh Bến Tre|Huyện Thạnh Phú|Xã Tân Phong|29194
Tỉnh Trà Vinh|Huyện Cầu Kè|Xã Hoà Tân|29317
Tỉnh Trà Vinh|Huyện Tiểu Cần|Xã Tân Hùng|29362
Tỉnh Bến Tre|Huyện Bình Đại|Xã Vang Quới Đông|29077
Tỉnh Vĩnh Long|Huyện Trà Ôn|Xã Thuận Thới|29845
Tỉnh Bến Tre|Thành phố Bến Tre|Xã Mỹ Thạnh An|28777
Tỉnh Vĩnh Long|Thành phố Vĩnh Long|Phường Tân Hội|29566
Tỉnh Trà Vinh|Huyện Càng Long|Xã Huyền Hội|29278
Tỉnh Trà Vinh|Huyện Cầu Kè|Xã Ninh Thới|29329
Tỉnh Bến Tre|Huyện Ba Tri|Xã Vĩnh Hòa|29110
Tỉnh Trà Vinh|Huyện Cầu Ngang|Xã Hiệp Hòa|29446
Tỉnh Vĩnh Long|Huyện Vũng Liêm|Xã Trung Ngãi|29698
Tỉnh Bến Tre|Huyện Ba Tri|Xã Phước Ngãi|29137
Tỉnh Vĩnh Long|Huyện Trà Ôn|Xã Xuân Hiệp|29830
Tỉnh Trà Vinh|Huyện Trà Cú|Xã Tân Hiệp|29506
Tỉnh Bến Tre|Huyện Châu Thành|Thị trấn Châu Thành|28810
Tỉnh Trà Vinh|Huyện Châu Thành|Xã Lương Hoà A|29386
Tỉnh Vĩnh Long|Huyện Tam Bình|Xã Hoà Lộc|29734
`;

/** Commune, province of the two tiers → commune of 2025. From the synthetic sample province. */
const TWO_TIERS = `
Phường Phước Hậu, Tỉnh Vĩnh Long|29557
Xã An Phú Tân, Tỉnh Vĩnh Long|29317
Xã Nhơn Phú, Tỉnh Vĩnh Long|29623
Xã Chợ Lách, Tỉnh Vĩnh Long|28870
Xã Thới Thuận, Tỉnh Vĩnh Long|29107
Xã Hàm Giang, Tỉnh Vĩnh Long|29489
Phường Bến Tre, Tỉnh Vĩnh Long|28789
Xã Giao Long, Tỉnh Vĩnh Long|28807
Xã Tập Sơn, Tỉnh Vĩnh Long|29467
Xã Mỹ Thuận, Tỉnh Vĩnh Long|29788
Xã Châu Hòa, Tỉnh Vĩnh Long|28996
Xã Song Lộc, Tỉnh Vĩnh Long|29386
Phường Nguyệt Hóa, Tỉnh Vĩnh Long|29254
Xã An Qui, Tỉnh Vĩnh Long|29224
Xã Nhuận Phú Tân, Tỉnh Vĩnh Long|28948
Xã Ngãi Tứ, Tỉnh Vĩnh Long|29767
Xã Hùng Hòa, Tỉnh Vĩnh Long|29362
Xã Phú Quới, Tỉnh Vĩnh Long|29611
Xã Tiểu Cần, Tỉnh Vĩnh Long|29341
Xã Lục Sĩ Thành, Tỉnh Vĩnh Long|29857
Xã Tân Quới, Tỉnh Vĩnh Long|29800
Xã Phong Thạnh, Tỉnh Vĩnh Long|29329
Xã Hương Mỹ, Tỉnh Vĩnh Long|28981
Xã Tân Phú, Tỉnh Vĩnh Long|28840
Xã Long Hiệp, Tỉnh Vĩnh Long|29506
Xã Tam Ngãi, Tỉnh Vĩnh Long|29335
Xã Hiệp Mỹ, Tỉnh Vĩnh Long|29455
Phường Thanh Đức, Tỉnh Vĩnh Long|29590
`;

const rowsOf = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

describe('resolveAddress on the sample province', () => {
  test.each(rowsOf(FORMER_UNITS))('given %s, %s, %s, gives %s', (province, district, commune, code) => {
    const { address, warnings } = resolveAddress({ province, district, commune, detail: 'Ấp 5' });
    expect(warnings).toEqual([]);
    expect(address).toMatchObject({
      text: `Ấp 5, ${commune}, ${district}, ${province}`,
      detail: 'Ấp 5',
      communeCode: code,
      provinceCode: '86',
      validOn: '2025-07-01',
      legacy: { relation: 'whole' },
    });
    const written = `Ấp 5, ${commune}, ${district}, ${province}`;
    for (const text of [written, written.normalize('NFD'), withoutMarks(written)])
      expect(resolveAddress(text).address?.communeCode).toBe(code);
  });

  test.each(rowsOf(TWO_TIERS))('given %s, gives %s', (units, code) => {
    const { address, warnings } = resolveAddress(`Ấp 1, ${units}`);
    expect(warnings).toEqual([]);
    expect(address).toEqual({
      text: `Ấp 1, ${units}`,
      detail: 'Ấp 1',
      communeCode: code,
      provinceCode: '86',
      validOn: '2025-07-01',
    });
    for (const text of [withoutMarks(units), units.toUpperCase(), units.replace(/,/g, ''), `${units}, Việt Nam`])
      expect(resolveAddress(text).address?.communeCode).toBe(code);
  });
});

describe('resolveAddress', () => {
  test.each([
    ['abbreviations', 'P.5, Q.3, TP.HCM', '27154'],
    ['a leading zero', 'Phường 05, Quận 3, Thành phố Hồ Chí Minh', '27154'],
    ['no commas', '12 Lê Lợi P.5 Q.3 TP.HCM', '27154'],
    ['dashes', 'Ấp 2 - Xã Phú Quới - Tỉnh Vĩnh Long', '29611'],
    ['a dash in the name', 'Phường Xuân Hương - Đà Lạt, Lâm Đồng', '24781'],
    ['thị xã without commas', 'Xã Long Hữu Thị xã Duyên Hải Tỉnh Trà Vinh', '29518'],
    ['no types at all', 'Lương Hoà A, Châu Thành, Trà Vinh', '29386'],
    ['i for y', 'Lục Sỹ Thành, Trà Ôn, Vĩnh Long', '29857'],
    ['another apostrophe and an old spelling', 'Xã Ea H’Leo, Đắc Lắc', '24184'],
    ['a name that begins like a type', 'Xa Dung, Điện Biên Đông, Điện Biên', '03208'],
    ['an island district', 'Thôn 1, An Vĩnh, Huyện Lý Sơn, Quảng Ngãi', '21548'],
    ['a new commune with the former city', 'Phường Long Châu, Thành phố Vĩnh Long, Vĩnh Long', '29551'],
    ['a former province without district', 'Xã Long Hữu, Tỉnh Trà Vinh', '29518'],
    ['the new province with the former district', 'Xã Long Hữu, Thị xã Duyên Hải, Tỉnh Vĩnh Long', '29518'],
    ['a province that became a city', 'Phường Long Thành, Thành phố Đồng Nai', '26368'],
    ['a type that changed', 'Phường Long Thành, Tỉnh Đồng Nai', '26368'],
    ['brackets', 'Xã Phú Quới (Long Hồ cũ), Tỉnh Vĩnh Long', '29611'],
  ])('given %s, finds the commune', (_what, text, code) => {
    expect(resolveAddress(text)).toMatchObject({ address: { communeCode: code }, warnings: [] });
  });

  test.each([
    ['an unknown commune', 'Xã Không Có, Tỉnh Vĩnh Long', 'unknown-commune'],
    ['an unknown province', 'Xã A, Tỉnh Không Có', 'unknown-province'],
    ['a name that many bear', 'Phường 1', 'ambiguous-commune'],
    ['a commune of another district', 'Xã Long Hữu, Huyện Trà Cú, Tỉnh Trà Vinh', 'unknown-commune'],
    ['only a district', 'Thành phố Bến Tre, Tỉnh Bến Tre', 'address-without-commune'],
    ['only a province', 'Cần Thơ', 'address-without-commune'],
  ])('given %s, gives no code and says why', (_what, text, code) => {
    const { address, warnings } = resolveAddress({ text, field: 'birthPlace' });
    expect(address?.text).toBe(text);
    expect(address?.communeCode).toBeUndefined();
    expect(warnings).toMatchObject([{ code, field: 'birthPlace' }]);
  });

  test('given a divided commune, names the candidates and chooses none', () => {
    const { address, candidates, warnings } = resolveAddress('Phường Cống Vị, Quận Ba Đình, Thành phố Hà Nội');
    expect(warnings).toMatchObject([{ code: 'divided-commune', field: 'permanentAddress' }]);
    expect(address).toMatchObject({
      provinceCode: '01',
      legacy: { communeCode: '00007', districtCode: '001', relation: 'part' },
    });
    expect(address).not.toHaveProperty('communeCode');
    expect(candidates.length).toBeGreaterThan(1);
    expect(address?.legacy?.candidates).toEqual(candidates);
  });

  test('given a place of birth without a commune, does not complain', () => {
    expect(resolveAddress({ text: 'Bệnh viện đa khoa', needsCommune: false })).toMatchObject({ warnings: [] });
    expect(resolveAddress({ text: 'Cần Thơ', needsCommune: false })).toMatchObject({
      address: { provinceCode: '92' },
      warnings: [],
    });
  });

  test('given nothing, gives no address', () => {
    expect(resolveAddress({ text: ' ', province: '' })).toEqual({ candidates: [], warnings: [] });
  });

  test('given a province only as a hint, looks there', () => {
    expect(resolveAddress({ text: 'Ấp 3, Phường 1', provinceHint: '86' }).candidates.length).toBeGreaterThan(1);
    expect(resolveAddress({ text: 'Xã Tân Phú' }).address?.communeCode).toBeUndefined();
    expect(resolveAddress({ text: 'Xã Tân Phú', provinceHint: '86' }).address?.communeCode).toBe('28840');
  });

  test('given a hostile text, stays within bounds', () => {
    const { address } = resolveAddress(`${'a, '.repeat(5_000)}Xã Phú Quới, Tỉnh Vĩnh Long`);
    expect(address!.text.length).toBeLessThanOrEqual(500);
    expect((address!.detail ?? '').length).toBeLessThanOrEqual(255);
  });
});

describe('findCommune', () => {
  test('given names used before 2025-07-01, looks among the former units first', () => {
    const names = { commune: 'Xã Phú Quới', province: 'Tỉnh Vĩnh Long' };
    expect(findCommune(names).legacy).toBeUndefined();
    expect(findCommune({ ...names, validOn: '2019-09-05' })).toMatchObject({
      commune: { code: '29611' },
      legacy: { district: { fullName: 'Huyện Long Hồ' } },
    });
  });
});

describe('codes', () => {
  test('a commune code means another unit before and since 2025-07-01', () => {
    expect(communeByCode('00008', '2025-06-30')?.fullName).toBe('Phường Liễu Giai');
    expect(communeByCode('00008', '2025-07-01')?.fullName).toBe('Phường Ngọc Hà');
  });

  test('a unit that changed its type has the name of the day', () => {
    expect(communeByCode('26368', '2026-04-29')?.fullName).toBe('Xã Long Thành');
    expect(communeByCode('26368', '2026-04-30')?.fullName).toBe('Phường Long Thành');
    expect(provinceByCode('75', '2026-05-01')?.fullName).toBe('Thành phố Đồng Nai');
  });

  test('a province code has another extent', () => {
    expect(provinceByCode('84', '2025-06-30')).toMatchObject({ fullName: 'Tỉnh Trà Vinh', currentCode: '86' });
    expect(provinceByCode('84', '2025-07-01')).toBeUndefined();
  });

  test('the successors of a former commune, also under a code of another source', () => {
    expect(successorsOf('00001')).toEqual([{ code: '00097', relation: 'whole' }]);
    expect(successorsOf('00007').length).toBeGreaterThan(1);
    expect(successorsOf('06978')).toEqual(successorsOf('06970'));
    expect(successorsOf('26935')).toEqual(successorsOf('26929'));
    expect(communeByCode('23737', '2025-06-30')?.fullName).toBe('Xã Ia Mơ Nông');
    expect(successorsOf('99999')).toEqual([]);
  });
});
