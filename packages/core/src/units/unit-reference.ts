import {
  TWO_TIER_SINCE,
  type Commune,
  type District,
  type LegacyCommune,
  type Predecessor,
  type Province,
  type UnitIndex,
} from './unit-index.js';
import { parseUnitName } from './unit-name.js';

/** Last day of the three-tier system, on which every code of the former lists holds. */
export const THREE_TIER_UNTIL = '2025-06-30';

/** A unit with its code and name, and a day on which both hold: without it a code names no unit. */
export interface UnitReference {
  readonly level: 'province' | 'district' | 'commune';
  /** 2, 3 or 5 digits, by the level. */
  readonly code: string;
  /** With its type, as the list spells it. */
  readonly name: string;
  /** Only of units before 2025-07-01. */
  readonly district?: { readonly code: string; readonly name: string };
  readonly province: { readonly code: string; readonly name: string };
  /** `YYYY-MM-DD`. */
  readonly validOn: string;
}

/** The unit of 2025 under the name that it had on the day. */
export function namedOn<T extends Commune | Province>(
  index: UnitIndex,
  unit: T | undefined,
  day: string,
): T | undefined {
  const renaming = unit && index.renamings.get(unit.code)?.findLast(({ validFrom }) => validFrom <= day);
  return unit && renaming ? { ...unit, fullName: renaming.fullName, unitName: parseUnitName(renaming.fullName) } : unit;
}

/** A commune of 2025 or later, as it is called on the day. */
export function currentCommune(index: UnitIndex, code: string, day: string): UnitReference | undefined {
  const commune = namedOn(index, index.communes.get(code), day);
  if (commune === undefined) return undefined;
  const { code: provinceCode, name } = currentProvince(index, commune.provinceCode, day)!;
  return {
    level: 'commune',
    code,
    name: commune.fullName,
    province: { code: provinceCode, name },
    validOn: day,
  };
}

/** A province of 2025 or later, as it is called on the day. */
export function currentProvince(index: UnitIndex, code: string, day: string): UnitReference | undefined {
  const province = namedOn(index, index.provinces.get(code), day);
  const own = province && { code, name: province.fullName };
  return own && { level: 'province', ...own, province: own, validOn: day };
}

/** A province of before 2025-07-01. */
export function formerProvince(index: UnitIndex, code: string): UnitReference | undefined {
  const province = index.legacyProvinces.get(code);
  const own = province && { code, name: province.fullName };
  return own && { level: 'province', ...own, province: own, validOn: THREE_TIER_UNTIL };
}

/** A district of before 2025-07-01. */
export function formerDistrict(index: UnitIndex, district: District): UnitReference {
  const { code, fullName, provinceCode } = district;
  return {
    level: 'district',
    code,
    name: fullName,
    province: formerProvince(index, provinceCode)!.province,
    validOn: THREE_TIER_UNTIL,
  };
}

/** A commune of before 2025-07-01. */
export function formerCommune(index: UnitIndex, commune: LegacyCommune): UnitReference {
  return {
    level: 'commune',
    code: commune.code,
    name: commune.fullName,
    district: { code: commune.district.code, name: commune.district.fullName },
    province: formerProvince(index, commune.provinceCode)!.province,
    validOn: THREE_TIER_UNTIL,
  };
}

/** The unit of before that a commune of 2025 was made of. */
export function formerUnit(index: UnitIndex, { level, code }: Predecessor): UnitReference {
  return level === 'district'
    ? formerDistrict(index, index.districts.get(code)!)
    : formerCommune(index, index.legacyCommunes.get(code)!);
}

/** Whether a day lies in the two-tier system. */
export const isTwoTier = (day: string): boolean => day >= TWO_TIER_SINCE;
