import * as tables from '@lienthong/schemas/administrative-units';
import { LEGACY_CODE_ALIASES } from './unit-exceptions.js';
import {
  TWO_TIER_SINCE,
  buildUnitIndex,
  type Commune,
  type LegacyCommune,
  type Province,
  type UnitIndex,
} from './unit-index.js';
import { parseUnitName } from './unit-name.js';
import { AddressResolver, type AddressInput, type ResolvedAddress } from './resolve-address.js';
import type { FoundCommune, UnitNames } from './find-commune.js';

export type { Commune, FoundCommune, LegacyCommune, Province, UnitNames };

let index: UnitIndex | undefined;
let resolver: AddressResolver | undefined;

/** The country's units, read from the tables at the first question and once. */
function units(): UnitIndex {
  index ??= buildUnitIndex(tables);
  return index;
}

function addresses(): AddressResolver {
  resolver ??= new AddressResolver(units());
  return resolver;
}

/**
 * An address as it is kept: the text as written and, where the units are certain, the commune and province of 2025
 * with the day on which their codes hold, and the former units where the text used them.
 * @returns no `address` when nothing is written; a warning where the commune stays open.
 */
export function resolveAddress(input: AddressInput | string): ResolvedAddress {
  return addresses().resolve(typeof input === 'string' ? { text: input } : input);
}

/** The commune of 2025 that names of units mean, with the former unit where they are former names. */
export function findCommune(names: UnitNames): FoundCommune {
  return addresses().find(names);
}

/**
 * The commune that a code means on a day: most codes mean one unit before 2025-07-01 and another since.
 * @param code    5 digits.
 * @param validOn `YYYY-MM-DD`.
 */
export function communeByCode(code: string, validOn: string): Commune | LegacyCommune | undefined {
  return validOn >= TWO_TIER_SINCE
    ? namedOn(units().communes.get(code), validOn)
    : units().legacyCommunes.get(LEGACY_CODE_ALIASES[code] ?? code);
}

/** The province that a code means on a day; its extent changed on 2025-07-01. */
export function provinceByCode(code: string, validOn: string): Province | undefined {
  return validOn >= TWO_TIER_SINCE ? namedOn(units().provinces.get(code), validOn) : units().legacyProvinces.get(code);
}

/** The unit under the name that it had on the day. */
function namedOn<T extends Commune | Province>(unit: T | undefined, day: string): T | undefined {
  const renaming =
    unit &&
    units()
      .renamings.get(unit.code)
      ?.findLast(({ validFrom }) => validFrom <= day);
  return unit && renaming ? { ...unit, fullName: renaming.fullName, unitName: parseUnitName(renaming.fullName) } : unit;
}

/**
 * Communes of 2025 that a commune of before went into.
 * @param legacyCode 5 digits, of the list of before 2025-07-01.
 * @returns one `whole`, or several `part`; empty for an unknown code.
 */
export function successorsOf(legacyCode: string): LegacyCommune['successors'] {
  return units().legacyCommunes.get(LEGACY_CODE_ALIASES[legacyCode] ?? legacyCode)?.successors ?? [];
}
