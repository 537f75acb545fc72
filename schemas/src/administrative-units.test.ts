import { describe, expect, test } from '@jest/globals';
import {
  communeMapping,
  communes2025,
  communesLegacy,
  islandDistricts,
  provinces,
  unitChanges,
} from './administrative-units.js';

const rowsOf = (table: string): string[][] => {
  const [, ...rows] = table.trimEnd().split('\n');
  return rows.map((row) => row.split(','));
};

const current = rowsOf(communes2025);
const legacy = rowsOf(communesLegacy);
const mapping = rowsOf(communeMapping);

describe('administrative units', () => {
  test('there are 34 provinces made of 63, 3,321 communes and 10,035 old ones', () => {
    expect(provinces).toHaveLength(34);
    expect(provinces.flatMap(({ mergedFrom }) => mergedFrom)).toHaveLength(63);
    expect(current).toHaveLength(3321);
    expect(new Set(current.map(([code]) => code)).size).toBe(3321);
    expect(legacy).toHaveLength(10035);
  });

  test('each province counts its communes', () => {
    for (const { code, communes } of provinces) {
      expect(current.filter(([, , , province]) => province === code)).toHaveLength(communes);
    }
  });

  test('every old commune goes into a new one of the province that its own went into', () => {
    const provinceOf = new Map(current.map(([code, , , province]) => [code, province]));
    const mergedInto = new Map(provinces.flatMap(({ code, mergedFrom }) => mergedFrom.map((old) => [old.code, code])));
    const oldProvinceOf = new Map(legacy.map(([code, , , , province]) => [code, province]));
    const astray = mapping.filter(([from, to]) => provinceOf.get(to) !== mergedInto.get(oldProvinceOf.get(from)!));
    expect(astray).toEqual([]);
    expect(new Set(mapping.map(([from]) => from))).toEqual(new Set(legacy.map(([code]) => code)));
  });

  test('an old commune is whole exactly when it has one successor', () => {
    const successors = new Map<string, number>();
    for (const [from] of mapping) successors.set(from!, (successors.get(from!) ?? 0) + 1);
    expect(mapping.filter(([from, , relation]) => (relation === 'whole') !== (successors.get(from!) === 1))).toEqual(
      [],
    );
  });

  test('new communes without an old one behind them are those of the island districts', () => {
    const reached = new Set(mapping.map(([, to]) => to));
    const unreached = current.map(([code]) => code).filter((code) => !reached.has(code));
    expect(unreached.sort()).toEqual(
      rowsOf(islandDistricts)
        .map(([, , , code]) => code)
        .sort(),
    );
  });

  test('ten communes of Đồng Nai became wards with the same code', () => {
    const changes = rowsOf(unitChanges).filter(([level]) => level === 'commune');
    expect(changes).toHaveLength(10);
    for (const [, code, , type, validFrom] of changes) {
      expect(current.find(([other]) => other === code)).toMatchObject([
        code,
        expect.stringMatching(/^Xã /),
        'xã',
        '75',
      ]);
      expect([type, validFrom]).toEqual(['phường', '2026-04-30']);
    }
  });
});
