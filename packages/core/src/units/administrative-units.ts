import * as tables from '@lienthong/schemas/administrative-units';
import { CURRENT_CODE_ALIASES, LEGACY_CODE_ALIASES } from './unit-exceptions.js';
import {
  TWO_TIER_SINCE,
  buildUnitIndex,
  type Commune,
  type LegacyCommune,
  type Predecessor,
  type Province,
  type UnitIndex,
} from './unit-index.js';
import { checkUnitOn } from './check-unit.js';
import { UnitConverter, type UnitConversion, type UnitQuestion } from './convert-unit.js';
import { namedOn } from './unit-reference.js';
import { AddressResolver, type AddressInput, type ResolvedAddress } from './resolve-address.js';
import type { FoundCommune, UnitNames } from './find-commune.js';

export { UNIT_REASONS, type UnitReason } from './unit-reason.js';
export type { UnitCandidate, UnitConversion, UnitQuestion } from './convert-unit.js';
export type { UnitReference } from './unit-reference.js';
export type { Commune, FoundCommune, LegacyCommune, Predecessor, Province, UnitNames };

let index: UnitIndex | undefined;
let resolver: AddressResolver | undefined;
let converter: UnitConverter | undefined;

/** The country's units, read from the tables at the first question and once. */
function units(): UnitIndex {
  index ??= buildUnitIndex(tables);
  return index;
}

function addresses(): AddressResolver {
  resolver ??= new AddressResolver(units());
  return resolver;
}

function conversions(): UnitConverter {
  converter ??= new UnitConverter(units(), addresses());
  return converter;
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
    ? namedOn(units(), units().communes.get(CURRENT_CODE_ALIASES[code] ?? code), validOn)
    : units().legacyCommunes.get(LEGACY_CODE_ALIASES[code] ?? code);
}

/** The province that a code means on a day; its extent changed on 2025-07-01. */
export function provinceByCode(code: string, validOn: string): Province | undefined {
  return validOn >= TWO_TIER_SINCE
    ? namedOn(units(), units().provinces.get(code), validOn)
    : units().legacyProvinces.get(code);
}

/**
 * Communes of 2025 that a commune of before went into.
 * @param legacyCode 5 digits, of the list of before 2025-07-01.
 * @returns one `whole`, or several `part`; empty for an unknown code.
 */
export function successorsOf(legacyCode: string): LegacyCommune['successors'] {
  return units().legacyCommunes.get(LEGACY_CODE_ALIASES[legacyCode] ?? legacyCode)?.successors ?? [];
}

/**
 * Communes and island districts of before 2025-07-01 that a commune of 2025 was made of.
 * @param code 5 digits, of the list of 2025.
 * @returns `whole` where all of the former unit is in it, `part` where only some; `district` for an island district.
 */
export function predecessorsOf(code: string): readonly Predecessor[] {
  return units().predecessors.get(code) ?? [];
}

/**
 * The unit of another day that an address, the names of units or a code mean: of before 2025-07-01 to those since, or
 * back. Nothing is guessed: a divided commune, a name or a code of both times gives its candidates and says why.
 * @param to day on which the answer's code and name hold, `YYYY-MM-DD`; 2025-07-01 where absent.
 */
export function convertUnit(question: UnitQuestion, to: string = TWO_TIER_SINCE): UnitConversion {
  return conversions().convert(question, to);
}

/**
 * Whether names and code are those of a unit on a day, its type and its province too.
 * @param day `YYYY-MM-DD`.
 * @returns `converted` where they are; else the unit that is meant, where it is known, is the candidate.
 */
export function checkUnit(question: UnitQuestion, day: string): UnitConversion {
  return checkUnitOn(units(), addresses(), conversions(), question, day);
}
