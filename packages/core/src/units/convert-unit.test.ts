import { describe, expect, test } from '@jest/globals';
import * as tables from '@lienthong/schemas/administrative-units';
import { convertUnit, predecessorsOf, type UnitQuestion } from './administrative-units.js';

const FORMER = '2025-06-30';

/** Lines of a published table, read apart from the code under test. */
const rowsOf = (csv: string): string[][] =>
  csv
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

const provinceNames = new Map(
  tables.provinces.flatMap(({ mergedFrom }) => mergedFrom.map(({ code, fullName }) => [code, fullName] as const)),
);
const successors = new Map<string, { code: string; relation: string }[]>();
const predecessors = new Map<string, string[]>();
for (const [legacy, code, relation] of rowsOf(tables.communeMapping) as [string, string, string][]) {
  successors.set(legacy, [...(successors.get(legacy) ?? []), { code, relation }]);
  predecessors.set(code, [...(predecessors.get(code) ?? []), legacy]);
}
const legacyCommunes = rowsOf(tables.communesLegacy) as [string, string, string, string, string][];
const communes = rowsOf(tables.communes2025) as [string, string, string, string][];

/** What is wrong with an answer about a former commune; empty when it is right. */
function faultOf(code: string, question: UnitQuestion): string {
  const expected = successors.get(code)!;
  const answer = convertUnit(question);
  if (expected.length === 1)
    return answer.to?.code === expected[0]!.code && answer.relation === 'whole' && answer.candidates.length === 0
      ? ''
      : `${code}: ${JSON.stringify(answer)}`;
  const got = answer.candidates.map((one) => `${one.code} ${one.relation}`).sort();
  const isOpen = answer.status === 'open' && answer.to === undefined && answer.reason === 'divided-commune';
  return isOpen &&
    got.join() ===
      expected
        .map((one) => `${one.code} part`)
        .sort()
        .join()
    ? ''
    : `${code}: ${JSON.stringify(answer)}`;
}

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D');

const abbreviated = (name: string): string =>
  name
    .replace(/^Phường (\d)$/, 'P.0$1')
    .replace(/^Phường /, 'P. ')
    .replace(/^Thị trấn /, 'TT. ')
    .replace(/^Quận /, 'Q.')
    .replace(/^Thị xã /, 'TX. ')
    .replace(/^Thành phố /, 'TP. ');
const respelt = (name: string): string =>
  name
    .replace(/Quy(?=\s|$)/g, 'Qui')
    .replace(/Quý(?=\s|$)/g, 'Quí')
    .replace(/Mỹ(?=\s|$)/g, 'Mĩ')
    .replace(/Đắk/g, 'Đắc');

describe('every former commune', () => {
  test('there are 10,035, of which 440 were divided, with 10,564 pairs', () => {
    expect(legacyCommunes).toHaveLength(10_035);
    expect([...successors.values()].filter((all) => all.length > 1)).toHaveLength(440);
    expect([...successors.values()].flat()).toHaveLength(10_564);
  });

  test('by its code and a day, leads where the published table says; a divided one gives its parts', () => {
    expect(legacyCommunes.map(([code]) => faultOf(code, { code, validOn: FORMER })).filter(Boolean)).toEqual([]);
  });

  test.each<[string, (commune: string, district: string, province: string) => UnitQuestion]>([
    ['in cells', (commune, district, province) => ({ commune, district, province })],
    ['as a text', (commune, district, province) => ({ text: `${commune}, ${district}, ${province}` })],
    ['as a decomposed text', (...names) => ({ text: names.join(', ').normalize('NFD') })],
    ['with abbreviated types', (...names) => ({ text: names.map(abbreviated).join(', ') })],
    ['with letters that only look like Đ', (...names) => ({ text: names.join(', ').replace(/Đ/g, '\u00D0') })],
    ['with others that do', (...n) => ({ text: n.join(', ').replace(/Đ/g, '\u0189').replace(/đ/g, '\u0256') })],
    ['with i for y and Đắc for Đắk', (...names) => ({ text: names.map(respelt).join(', ') })],
    [
      'in capitals, with another apostrophe',
      (...names) => ({ text: names.join(', ').toUpperCase().replace(/'/g, '’') }),
    ],
    ['with a house before it', (...names) => ({ text: `Số 5, ${names.join(', ')}` })],
  ])('by its names %s', (_, ask) => {
    const faults = legacyCommunes.map(([code, name, , district, province]) =>
      faultOf(code, ask(name, district, provinceNames.get(province)!)),
    );
    expect(faults.filter(Boolean)).toEqual([]);
  });

  test('by its names without marks, never leads elsewhere; what two names share stays open', () => {
    const wrong = legacyCommunes.filter(([code, name, , district, province]) => {
      const answer = convertUnit({ text: withoutMarks(`${name}, ${district}, ${provinceNames.get(province)!}`) });
      return answer.to !== undefined && !successors.get(code)!.some((one) => one.code === answer.to!.code);
    });
    expect(wrong.map(([code]) => code)).toEqual([]);
  });

  test('with a district that nobody knows, is never decided where a namesake leads elsewhere', () => {
    const targets = new Map<string, Set<string>>();
    const note = (key: string, codes: readonly string[]): void =>
      void targets.set(key, new Set([...(targets.get(key) ?? []), ...codes]));
    for (const [code, name, , , province] of legacyCommunes)
      note(
        `${name} ${province}`,
        successors.get(code)!.map((one) => one.code),
      );
    const wrong = legacyCommunes.filter(([, name, , , province]) => {
      const answer = convertUnit({ text: `${name}, Huyện Không Có, ${provinceNames.get(province)!}` });
      const possible = targets.get(`${name} ${province}`)!;
      return answer.to !== undefined && !(possible.size === 1 && possible.has(answer.to.code));
    });
    expect(wrong.map(([code]) => code)).toEqual([]);
    expect(convertUnit({ text: 'Xã Long Hữu, Huyện Duyn Hải, Tỉnh Trà Vinh' }).to?.code).toBe('29518');
  });

  test('without a day or a district, is never decided where another reading leads elsewhere', () => {
    const current = new Map(communes.map(([code, name, , province]) => [`${name} ${province}`, code]));
    const decided = legacyCommunes.filter(([code, name, , , legacyProvince]) => {
      const province = tables.provinces.find(({ mergedFrom }) =>
        mergedFrom.some((one) => one.code === legacyProvince),
      )!;
      const namesake = current.get(`${name} ${province.code}`);
      const leads = successors.get(code)!.map((one) => one.code);
      const isOfThatName = provinceNames.get(legacyProvince) === province.fullName;
      if (namesake === undefined || !isOfThatName || (leads.length === 1 && leads[0] === namesake)) return false;
      return convertUnit({ commune: name, province: province.fullName }).status === 'converted';
    });
    expect(decided).toEqual([]);
  });
});

describe('every commune of 2025', () => {
  test('goes back to the units that it was made of', () => {
    for (const [code] of communes) {
      const former = predecessors.get(code) ?? [];
      const answer = convertUnit({ code, validOn: '2025-07-01' }, FORMER);
      const given = answer.to === undefined ? answer.candidates : [answer.to];
      const islands = former.length === 0 ? 1 : 0;
      expect(
        given
          .filter(({ level }) => level === 'commune')
          .map((one) => one.code)
          .sort(),
      ).toEqual(former.sort());
      expect(given.filter(({ level }) => level === 'district')).toHaveLength(islands);
      expect(answer.status).toBe(given.length === 1 ? 'converted' : 'open');
      expect(predecessorsOf(code)).toHaveLength(former.length + islands);
    }
  });

  test('by its names and a day, is itself', () => {
    const fullNames = new Map(tables.provinces.map((one) => [one.code, one.fullName]));
    const faults = communes.filter(([code, name, , province]) => {
      const answer = convertUnit({ text: `${name}, ${fullNames.get(province)!}`, validOn: '2025-07-01' });
      return answer.to?.code !== code || answer.relation !== 'same';
    });
    expect(faults).toEqual([]);
  });
});

describe('codes without a day', () => {
  test('are open where the two systems lead apart, and decided by a name beside them', () => {
    expect(convertUnit({ code: '00004' }).status).toBe('converted'); // Trúc Bạch went whole into Ba Đình, which took its code
    const open = communes
      .map(([code]) => [code, convertUnit({ code })] as const)
      .filter(([, one]) => one.status === 'open');
    expect(open).toHaveLength(138); // of 3,316 codes that both lists have
    for (const [code, answer] of open) {
      expect(answer).toMatchObject({ reason: 'code-of-either-time' });
      expect(answer).not.toHaveProperty('to');
      const [, name] = communes.find(([one]) => one === code)!;
      const legacyName = legacyCommunes.find(([one]) => one === code)![1];
      if (withoutMarks(name) !== withoutMarks(legacyName) && !/\d/.test(legacyName))
        expect([code, convertUnit({ code, commune: name }).to?.code]).toEqual([code, code]);
    }
  });

  test.each<[string, UnitQuestion, string | undefined, string | undefined]>([
    [
      'a lost leading zero where the level is known',
      { code: '8', level: 'commune', validOn: FORMER },
      '00008',
      undefined,
    ],
    ['a code that no list has', { code: '99999' }, undefined, 'unknown-unit-code'],
    ['text in place of a code', { code: 'x' }, undefined, 'unknown-unit-code'],
    ['a code that had ended', { code: '00001', validOn: '2025-07-01' }, undefined, 'unit-of-another-time'],
    ['a name of another unit', { code: '00004', commune: 'Xã Phú Quới' }, undefined, 'name-differs-from-code'],
    ['a code of another source', { code: '06978', validOn: FORMER }, '06970', undefined],
    ['a former province', { code: '83', validOn: FORMER }, '86', undefined],
    ['a province code of both times that leads to one', { code: '79' }, '79', undefined],
    ['a former district that was an island', { code: '536' }, '21548', undefined],
    ['a former district', { code: '001' }, undefined, 'district-alone'],
  ])('given %s', (_, question, code, reason) => {
    expect(convertUnit(question)).toMatchObject(code === undefined ? { status: 'open', reason } : { to: { code } });
  });
});

describe('names', () => {
  test.each<[string, UnitQuestion, string | undefined, string | undefined]>([
    ['abbreviations', { text: 'P.05, Q.3, TP.HCM' }, '27154', undefined],
    ['an apostrophe and other vowels', { text: 'Xã Ea H’leo, Huyện Ea H’leo, Đắc Lắc' }, '24184', undefined],
    ['i for y', { commune: 'Lục Sỹ Thành', district: 'Trà Ôn', province: 'Vĩnh Long' }, '29857', undefined],
    ['a thị xã', { text: 'Xã Long Hữu, TX. Duyên Hải, Trà Vinh' }, '29518', undefined],
    ['a district alone', { text: 'Huyện Ba Tri, Tỉnh Bến Tre' }, undefined, 'district-alone'],
    ['a district alone that shares its name', { text: 'TX. Duyên Hải, Trà Vinh' }, undefined, 'district-alone'],
    ['an island district alone', { text: 'Huyện Lý Sơn, Tỉnh Quảng Ngãi' }, '21548', undefined],
    ['a province alone', { text: 'Tỉnh Bến Tre' }, '86', undefined],
    [
      'a former province with one of its communes',
      { commune: 'Xã Long Hữu', province: 'Trà Vinh' },
      '29518',
      undefined,
    ],
    ['a name of before and of now', { text: 'Xã Tân Phú, Tỉnh Vĩnh Long' }, undefined, 'unit-of-either-time'],
    ['the same on a day since', { text: 'Xã Tân Phú, Tỉnh Vĩnh Long', validOn: '2025-09-05' }, '28840', undefined],
    ['a type that tells the time', { text: 'Thị trấn Chợ Lách, Vĩnh Long' }, '28870', undefined],
    [
      'a former unit on a day since',
      { text: 'Phường Phúc Xá, Hà Nội', validOn: '2025-09-05' },
      undefined,
      'unit-of-another-time',
    ],
    ['a province that is none', { text: 'Xã Tân Phú, Tỉnh Không Có' }, undefined, 'unknown-province'],
    ['a commune that is none', { text: 'Xã Không Có, Tỉnh Vĩnh Long' }, undefined, 'unknown-commune'],
    ['a name in two provinces that were merged', { text: 'Phường 1, Tỉnh Vĩnh Long' }, undefined, 'ambiguous-commune'],
    [
      'the same on a day before',
      { text: 'Phường 1, TP. Trà Vinh, Trà Vinh', validOn: '2025-06-30' },
      '29242',
      undefined,
    ],
    ['nothing', { text: '  ' }, undefined, 'nothing-written'],
  ])('given %s', (_, question, code, reason) => {
    expect(convertUnit(question)).toMatchObject(code === undefined ? { status: 'open', reason } : { to: { code } });
  });

  test('given an open commune, still knows the province', () => {
    expect(convertUnit({ text: 'Xã Không Có, Tỉnh Bến Tre' })).toMatchObject({ province: { code: '86' } });
    expect(convertUnit({ text: 'Phường Cống Vị, Quận Ba Đình, Hà Nội' })).toMatchObject({ province: { code: '01' } });
  });

  test('given a house and a hamlet, keeps them', () => {
    expect(convertUnit({ text: 'Số 5, Ấp 2, Xã Phú Quới, Huyện Long Hồ, Vĩnh Long' })).toMatchObject({
      to: { code: '29611' },
      detail: 'Số 5, Ấp 2',
    });
  });
});

describe('days', () => {
  test('a unit that changed its type is named as on the day of the answer, and found under both names', () => {
    for (const name of ['Xã Long Thành', 'Phường Long Thành']) {
      const question = { text: `${name}, Đồng Nai`, validOn: '2026-04-30' };
      expect(convertUnit(question, '2026-04-29').to).toMatchObject({ code: '26368', name: 'Xã Long Thành' });
      expect(convertUnit(question, '2026-04-30').to).toMatchObject({
        code: '26368',
        name: 'Phường Long Thành',
        province: { code: '75', name: 'Thành phố Đồng Nai' },
      });
    }
  });

  test('a new province goes back to those that it was made of', () => {
    const answer = convertUnit({ text: 'Tỉnh Vĩnh Long', validOn: '2025-07-01' }, FORMER);
    expect(answer).toMatchObject({ status: 'open', reason: 'merged-province' });
    expect(answer.candidates.map(({ name }) => name).sort()).toEqual([
      'Tỉnh Bến Tre',
      'Tỉnh Trà Vinh',
      'Tỉnh Vĩnh Long',
    ]);
    expect(convertUnit({ text: 'Hà Nội', validOn: '2025-07-01' }, FORMER).to).toMatchObject({ code: '01' });
  });

  test('a former unit asked for a former day stays what it was', () => {
    expect(convertUnit({ code: '00007', validOn: FORMER }, FORMER)).toMatchObject({
      to: { code: '00007' },
      relation: 'same',
    });
  });
});
