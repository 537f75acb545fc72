import { communeByCode, provinceByCode } from '@lienthong/core';
import type { Address } from '@lienthong/schemas';
import type { PlacePart } from '../profile.js';

/** The last day on which the units of three tiers held. */
const LEGACY_DAY = '2025-06-30';

/**
 * What stands in the cells of an address: the units of before 2025-07-01 where the template asks for a district and the
 * address has them, else those of its own day.
 * @param hasDistrict whether the template has a column for districts.
 * @param hasText     whether it has one for the whole address.
 */
export function addressCells(
  address: Address,
  hasDistrict: boolean,
  hasText: boolean,
): Readonly<Partial<Record<PlacePart, string>>> {
  const units = (hasDistrict ? legacyUnits(address) : undefined) ?? currentUnits(address);
  const isKnown = units.commune !== undefined || units.province !== undefined;
  return {
    text: address.text,
    ...units,
    ...(address.detail !== undefined && { detail: address.detail }),
    // What names no unit for certain must not be lost where there is no cell for the whole.
    ...(!isKnown && !hasText && address.detail === undefined && { detail: address.text }),
  };
}

type Units = Readonly<Partial<Record<'commune' | 'district' | 'province', string>>>;

function legacyUnits({ legacy }: Address): Units | undefined {
  if (legacy?.communeCode === undefined) return undefined;
  const commune = communeByCode(legacy.communeCode, LEGACY_DAY);
  const province = provinceByCode(legacy.provinceCode ?? commune?.provinceCode ?? '', LEGACY_DAY);
  if (commune === undefined || !('district' in commune)) return undefined;
  return {
    commune: commune.fullName,
    district: commune.district.fullName,
    ...(province && { province: province.fullName }),
  };
}

function currentUnits({ communeCode, provinceCode, validOn }: Address): Units {
  if (validOn === undefined) return {};
  const commune = communeCode === undefined ? undefined : communeByCode(communeCode, validOn);
  const province = provinceCode === undefined ? undefined : provinceByCode(provinceCode, validOn);
  return { ...(commune && { commune: commune.fullName }), ...(province && { province: province.fullName }) };
}
