import { collapseSpaces, toNfc } from '../text/vietnamese.js';
import { findProvinces, type FoundCommune, type UnitNames, type UnitSystem } from './find-commune.js';
import type { AddressResolver } from './resolve-address.js';
import { CURRENT_CODE_ALIASES, LEGACY_CODE_ALIASES } from './unit-exceptions.js';
import { TWO_TIER_SINCE, type UnitIndex } from './unit-index.js';
import { parseUnitName, withoutType } from './unit-name.js';
import type { UnitReason } from './unit-reason.js';
import {
  currentCommune,
  currentProvince,
  formerCommune,
  formerDistrict,
  formerProvince,
  isTwoTier,
  type UnitReference,
} from './unit-reference.js';

/** What is asked: an address as one text, its units in cells of their own, or a code. */
export interface UnitQuestion {
  readonly text?: string | undefined;
  readonly commune?: string | undefined;
  readonly district?: string | undefined;
  readonly province?: string | undefined;
  /** Code of the unit; the name beside it, where one is given, tells of which time it is. */
  readonly code?: string | undefined;
  /** Of the code; else told by its length (2, 3 or 5 digits). With it, lost leading zeros are put back. */
  readonly level?: UnitReference['level'] | undefined;
  /** A day on which the address or code was in use, `YYYY-MM-DD`. */
  readonly validOn?: string | undefined;
  /** Code (of 2025) of the province to look in where none is written. */
  readonly provinceHint?: string | undefined;
}

/** What a question can mean in the system of one time. */
export interface UnitReading {
  readonly system: UnitSystem;
  /** Units of that time; several where it is not certain. */
  readonly units: readonly UnitReference[];
}

export interface UnitReadings {
  readonly readings: readonly UnitReading[];
  /** Why there is none, or none that can be trusted. */
  readonly problem?: UnitReason;
  /** House, street, hamlet. */
  readonly detail?: string;
  /** Code of the province of 2025, where it is certain. */
  readonly provinceCode?: string | undefined;
}

const DIGITS = { province: 2, district: 3, commune: 5 } as const;

/** Everything that a question can mean, in each system that its day and its words leave open. */
export function readingsOf(index: UnitIndex, addresses: AddressResolver, question: UnitQuestion): UnitReadings {
  const code = collapseSpaces(question.code ?? '');
  return code === '' ? ofNames(index, addresses, question) : ofCode(index, code, question);
}

function ofCode(index: UnitIndex, written: string, question: UnitQuestion): UnitReadings {
  const code = question.level === undefined ? written : written.padStart(DIGITS[question.level], '0');
  const all = [
    reading('former', formerUnits(index, code)),
    reading('current', currentUnits(index, code, dayOf(question))),
  ].filter(({ units }) => units.length > 0);
  if (all.length === 0) return { readings: [], problem: 'unknown-unit-code' };
  const name = tidy(code.length === 2 ? question.province : code.length === 3 ? question.district : question.commune);
  const named =
    name === ''
      ? all
      : ofType(
          index,
          all.filter(({ units }) => units.some((unit) => isNamed(index, unit, name))),
          name,
        );
  if (named.length === 0) return { readings: all, problem: 'name-differs-from-code' };
  return onDay(named, question.validOn) ?? { readings: named, problem: 'unit-of-another-time' };
}

function formerUnits(index: UnitIndex, code: string): UnitReference[] {
  const commune = index.legacyCommunes.get(LEGACY_CODE_ALIASES[code] ?? code);
  const district = index.districts.get(code);
  return [
    commune && formerCommune(index, commune),
    district && formerDistrict(index, district),
    formerProvince(index, code),
  ].filter((unit) => unit !== undefined);
}

function currentUnits(index: UnitIndex, code: string, day: string): UnitReference[] {
  return [currentCommune(index, CURRENT_CODE_ALIASES[code] ?? code, day), currentProvince(index, code, day)].filter(
    (unit) => unit !== undefined,
  );
}

/** The readings of the day's system; undefined where only the other system has any. */
function onDay(readings: readonly UnitReading[], validOn: string | undefined): UnitReadings | undefined {
  if (validOn === undefined) return { readings };
  const system = isTwoTier(validOn) ? 'current' : 'former';
  const fitting = readings.filter((one) => one.system === system);
  return fitting.length > 0 ? { readings: fitting } : undefined;
}

function ofNames(index: UnitIndex, addresses: AddressResolver, question: UnitQuestion): UnitReadings {
  const cells = {
    text: tidy(question.text),
    commune: tidy(question.commune),
    district: tidy(question.district),
    province: tidy(question.province),
  };
  if (Object.values(cells).every((cell) => cell === '')) return { readings: [], problem: 'nothing-written' };
  const system = question.validOn === undefined ? undefined : isTwoTier(question.validOn) ? 'current' : 'former';
  const located = addresses.locate({ ...question, ...cells, system });
  const names = { ...located.names, provinceHint: question.provinceHint };
  const context = { provinceCode: located.found.provinceCode, ...(located.rest !== '' && { detail: located.rest }) };
  const day = dayOf(question);
  const isProvinceAlone = !names.commune && !names.district && located.rest === '';
  if (isProvinceAlone && names.province) {
    const readings = provinceReadings(index, names.province, day);
    if (readings.length === 0) return { readings, problem: 'unknown-province' };
    return {
      ...(onDay(readings, question.validOn) ?? { readings, problem: 'unit-of-another-time' as const }),
      ...context,
    };
  }
  const readings =
    system === undefined && names.commune && !names.district
      ? communeReadings(index, addresses, names, day)
      : [readingOfFound(index, located.found, day)].filter(({ units }) => units.length > 0);
  if (readings.length > 0) return { readings, ...context };
  if (system !== undefined) {
    const elsewhere = readingsOf(index, addresses, { ...question, validOn: undefined }).readings;
    if (elsewhere.length > 0) return { readings: elsewhere, problem: 'unit-of-another-time', ...context };
  }
  const problem = located.found.problem;
  const isKnown = problem === 'unknown-province' || problem === 'ambiguous-commune';
  return { readings, problem: isKnown ? problem : 'unknown-commune', ...context };
}

/** A commune without its district: a name of before and since 2025-07-01 is read both ways, unless its words tell. */
function communeReadings(index: UnitIndex, addresses: AddressResolver, names: UnitNames, day: string): UnitReading[] {
  const [current, former] = (['current', 'former'] as const).map((system) =>
    readingOfFound(index, addresses.find({ ...names, system }), day),
  ) as [UnitReading, UnitReading];
  if (former.units.length === 0) return current.units.length === 0 ? [] : [current];
  const provinces = names.province === undefined ? [] : findProvinces(index, names.province);
  const isFormerProvince = provinces.length > 0 && provinces.every(({ isLegacy }) => isLegacy);
  if (current.units.length === 0 || isFormerProvince) return [former];
  const { exactKey } = parseUnitName(names.commune!);
  return narrow(ofType(index, [current, former], names.commune!), (unit) =>
    spellings(index, unit).some((spelling) => spelling.exactKey === exactKey),
  );
}

/** The readings whose units are of the type that is written, if any are: there is no thị trấn since 2025-07-01. */
function ofType(index: UnitIndex, readings: UnitReading[], name: string): UnitReading[] {
  const { type } = parseUnitName(name);
  if (type === undefined) return readings;
  return narrow(readings, (unit) => spellings(index, unit).some((spelling) => spelling.type === type));
}

function narrow(readings: UnitReading[], fits: (unit: UnitReference) => boolean): UnitReading[] {
  const fitting = readings.filter(({ units }) => units.some(fits));
  return fitting.length > 0 ? fitting : readings;
}

function readingOfFound(index: UnitIndex, found: FoundCommune, day: string): UnitReading {
  if (found.formers !== undefined)
    return reading(
      'former',
      found.formers.map((commune) => formerCommune(index, commune)),
    );
  const isDistrict = found.district !== undefined && (found.commune === undefined || found.district.soleSuccessor);
  if (isDistrict) return reading('former', [formerDistrict(index, found.district)]);
  const codes = found.commune === undefined ? found.candidates : [found.commune.code];
  return reading(
    'current',
    codes.map((code) => currentCommune(index, code, day)).filter((unit) => unit !== undefined),
  );
}

function provinceReadings(index: UnitIndex, name: string, day: string): UnitReading[] {
  const provinces = findProvinces(index, name);
  const units = (isLegacy: boolean): UnitReference[] =>
    provinces
      .filter((province) => province.isLegacy === isLegacy)
      .map(({ code }) => (isLegacy ? formerProvince(index, code) : currentProvince(index, code, day))!);
  return [reading('current', units(false)), reading('former', units(true))].filter((one) => one.units.length > 0);
}

const reading = (system: UnitSystem, units: readonly UnitReference[]): UnitReading => ({ system, units });

/** Whether the unit bears, or bore in its time, this name; its type and marks do not matter. */
function isNamed(index: UnitIndex, unit: UnitReference, name: string): boolean {
  const keys = [parseUnitName(name).looseKey, withoutType(name).looseKey];
  return spellings(index, unit).some(({ looseKey }) => keys.includes(looseKey));
}

/** The names of a unit: since 2025 also those that it had before it was renamed. */
function spellings(index: UnitIndex, { code, level, name, validOn }: UnitReference) {
  const own = [parseUnitName(name)];
  if (!isTwoTier(validOn)) return own;
  const first = level === 'province' ? index.provinces.get(code) : index.communes.get(code);
  const later = index.renamings.get(code) ?? [];
  return [...own, ...(first ? [first.unitName] : []), ...later.map(({ fullName }) => parseUnitName(fullName))];
}

/** Day on which the names of units of the two-tier system are told. */
const dayOf = ({ validOn }: UnitQuestion): string =>
  validOn !== undefined && isTwoTier(validOn) ? validOn : TWO_TIER_SINCE;

const tidy = (cell: string | undefined): string => (cell === undefined ? '' : collapseSpaces(toNfc(cell)));
