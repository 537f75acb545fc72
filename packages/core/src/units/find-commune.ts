import type { WarningCode } from '../text/warning.js';
import { PROVINCE_ALIASES } from './unit-exceptions.js';
import {
  bestFit,
  scopedKey,
  TWO_TIER_SINCE,
  type Commune,
  type District,
  type LegacyCommune,
  type Province,
  type UnitIndex,
} from './unit-index.js';
import { parseUnitName, withoutType, type UnitName } from './unit-name.js';

/** Names of one address's units, each as written, with or without its type. */
export interface UnitNames {
  readonly commune?: string | undefined;
  /** Only in addresses of the three tiers that ended on 2025-06-30. */
  readonly district?: string | undefined;
  readonly province?: string | undefined;
  /** Code (of 2025) of the province to look in where none is written, e.g. the school's. */
  readonly provinceHint?: string | undefined;
  /** A day on which the names were in use, `YYYY-MM-DD`; before 2025-07-01 the former units come first. */
  readonly validOn?: string | undefined;
  /** Looks only among the units of one time; else both, as the names suggest. */
  readonly system?: UnitSystem | undefined;
}

/** The units of before 2025-07-01, or those since. */
export type UnitSystem = 'former' | 'current';

export interface FoundCommune {
  /** The unit of 2025, where it is certain. */
  readonly commune?: Commune;
  /** The units of 2025 that it can be; one where it is certain. */
  readonly candidates: readonly string[];
  /** The unit before 2025-07-01 that the names mean. */
  readonly legacy?: LegacyCommune | undefined;
  /** The units before 2025-07-01 that they can mean, where they are former names. */
  readonly formers?: readonly LegacyCommune[];
  readonly district?: District | undefined;
  readonly province?: Province | undefined;
  /** Province of 2025, where it is certain. */
  readonly provinceCode?: string | undefined;
  /** Why there is no commune. */
  readonly problem?: WarningCode;
}

/** The provinces that a name can mean: the one of 2025 first. */
export function findProvinces(index: UnitIndex, text: string): readonly Province[] {
  const wanted = parseUnitName(text);
  const key = PROVINCE_ALIASES[wanted.looseKey] ?? PROVINCE_ALIASES[withoutType(text).looseKey] ?? wanted.looseKey;
  const found = index.provincesByName.get(key) ?? [];
  return wanted.type === 'thành phố' ? found.filter((province) => !isCityWithin(index, province)) : found;
}

/** Whether the text is a way to write a province that its units do not tell by their types (TT Huế). */
export const isProvinceAlias = (text: string): boolean => PROVINCE_ALIASES[withoutType(text).looseKey] !== undefined;

/** Thành phố Vĩnh Long is a city of the province of that name; Thành phố Đồng Nai can only be the province itself. */
function isCityWithin(index: UnitIndex, province: Province): boolean {
  if (province.unitName.type === 'thành phố') return false;
  const codes = index.mergedFrom.get(province.currentCode) ?? [];
  return codes.some((code) =>
    index.districtsByName
      .get(scopedKey(code, province.unitName.looseKey))
      ?.some((district) => district.unitName.type === 'thành phố'),
  );
}

/** The commune that the names mean, through the system of their time. */
export function findCommuneByNames(index: UnitIndex, names: UnitNames): FoundCommune {
  const provinces = names.province === undefined ? [] : findProvinces(index, names.province);
  const scope = new Scope(index, provinces, names);
  if (names.province !== undefined && provinces.length === 0 && names.provinceHint === undefined)
    return { candidates: [], problem: 'unknown-province' };
  return withProvince(index, findInScope(index, scope, names), scope);
}

function findInScope(index: UnitIndex, scope: Scope, { district, commune, system }: UnitNames): FoundCommune {
  const districts = district === undefined ? [] : findDistricts(index, scope, district);
  if (districts.length > 0 && system !== 'current') {
    const found = findInDistricts(index, districts, district!, commune, scope.hasMarks);
    if (found !== undefined) return found;
  }
  if (commune === undefined) {
    const fitting = bestFit(districts, parseUnitName(district ?? ''), scope.hasMarks);
    const only = fitting.length === 1 ? fitting[0] : undefined;
    return { candidates: [], district: only, problem: 'address-without-commune' };
  }
  const isNowhere = scope.province === undefined && district !== undefined && districts.length === 0;
  if (isNowhere) return { candidates: [], problem: 'unknown-province' };
  const isDoubtful = district !== undefined && districts.length === 0;
  const found = findInProvince(index, scope, commune, { system, isDoubtful, isWide: district === undefined });
  const isContradicted = districts.length > 0 && !districts.some((known) => reaches(index, known, found));
  return isContradicted ? { candidates: [], problem: 'unknown-commune' } : found;
}

/** Whether a commune of 2025 took land of the former district, so that naming both together makes sense. */
function reaches(index: UnitIndex, { code }: District, found: FoundCommune): boolean {
  const current = found.commune?.code;
  if (current === undefined || found.legacy !== undefined) return false;
  return (index.communesInDistrict.get(code) ?? []).some(({ successors }) =>
    successors.some((s) => s.code === current),
  );
}

const MARKED = /[^\p{ASCII}]/u;

/** Where to look: the provinces named, and those they were merged from or into. */
class Scope {
  readonly province: Province | undefined;
  /** Code of 2025, where the name leaves no doubt. */
  readonly currentCode: string | undefined;
  readonly prefersLegacy: boolean;
  /** Whether the names are written with Vietnamese letters at all. */
  readonly hasMarks: boolean;
  /** Legacy codes: those of the very name first, then their new neighbours. */
  readonly legacyCodes: readonly (readonly string[])[];

  constructor(index: UnitIndex, provinces: readonly Province[], names: UnitNames) {
    const { provinceHint, validOn } = names;
    this.hasMarks = MARKED.test(`${names.commune ?? ''} ${names.district ?? ''} ${names.province ?? ''}`);
    this.province = provinces[0] ?? (provinceHint === undefined ? undefined : index.provinces.get(provinceHint));
    this.currentCode = this.province?.currentCode;
    const namesOnlyLegacy = provinces.length > 0 && provinces.every((province) => province.isLegacy);
    this.prefersLegacy = namesOnlyLegacy || (validOn !== undefined && validOn < TWO_TIER_SINCE);
    const named = provinces.filter((province) => province.isLegacy).map(({ code }) => code);
    const merged = this.currentCode === undefined ? [] : (index.mergedFrom.get(this.currentCode) ?? []);
    const neighbours = merged.filter((code) => !named.includes(code));
    const everywhere = this.province === undefined ? [[...index.legacyProvinces.keys()]] : [];
    this.legacyCodes = [named, neighbours, ...everywhere].filter((codes) => codes.length > 0);
  }
}

/** Former districts of that name, of the province named before those of its new neighbours; any type. */
function findDistricts(index: UnitIndex, scope: Scope, text: string): readonly District[] {
  for (const name of interpretations(text))
    for (const codes of scope.legacyCodes) {
      const found = codes.flatMap((code) => index.districtsByName.get(scopedKey(code, name.looseKey)) ?? []);
      if (found.length > 0) return found;
    }
  return [];
}

function findInDistricts(
  index: UnitIndex,
  districts: readonly District[],
  districtText: string,
  communeText: string | undefined,
  hasMarks: boolean,
): FoundCommune | undefined {
  const fitting = bestFit(districts, parseUnitName(districtText), hasMarks);
  const islands = fitting.filter((district) => district.soleSuccessor !== undefined);
  if (islands.length === 1) return certain(index, islands[0]!.soleSuccessor!, { district: islands[0] });
  if (communeText === undefined) return undefined;
  // The type of the district may be outdated (a huyện that became a thị xã): only the commune decides then.
  for (const among of [fitting, districts])
    for (const name of interpretations(communeText)) {
      const communes = among.flatMap(({ code }) => index.communesOfDistrict.get(scopedKey(code, name.looseKey)) ?? []);
      if (communes.length > 0) return fromLegacy(index, bestFit(communes, name, hasMarks));
    }
  return undefined;
}

interface Reading {
  readonly system: UnitSystem | undefined;
  /** A district is written that nobody knows (a slip of the pen): it would have told namesakes apart. */
  readonly isDoubtful: boolean;
  /** No district is written, so that a province may mean the one of today with all that it was merged from. */
  readonly isWide: boolean;
}

/** Two tiers as written. A name that only a former province bears is looked up among the former units first. */
function findInProvince(
  index: UnitIndex,
  scope: Scope,
  communeText: string,
  { system, isDoubtful, isWide }: Reading,
): FoundCommune {
  const names = interpretations(communeText);
  const current = (): FoundCommune | undefined => (system === 'former' ? undefined : findCurrent(index, scope, names));
  const legacy = (): FoundCommune | undefined => {
    if (system === 'current') return undefined;
    for (const codes of isDoubtful || (isWide && !scope.prefersLegacy) ? [scope.legacyCodes.flat()] : scope.legacyCodes)
      for (const name of names) {
        const communes = codes.flatMap((code) => index.legacyCommunesByName.get(scopedKey(code, name.looseKey)) ?? []);
        const fitting = bestFit(communes, name, scope.hasMarks);
        if (fitting.length > 0) return fromLegacy(index, fitting);
      }
    return undefined;
  };
  const found =
    scope.province === undefined || isDoubtful
      ? agreeing(current(), legacy())
      : scope.prefersLegacy
        ? preferCertain(legacy(), current())
        : preferCertain(current(), legacy());
  return found ?? { candidates: [], problem: 'unknown-commune' };
}

/** In the whole country, or where the district is in doubt, a name is certain only if every unit that ever bore it leads to the same one. */
function agreeing(current: FoundCommune | undefined, legacy: FoundCommune | undefined): FoundCommune | undefined {
  if (current === undefined || legacy === undefined) return current ?? legacy;
  const candidates = [...new Set([...current.candidates, ...legacy.candidates])];
  return candidates.length === 1 ? current : { candidates, problem: 'ambiguous-commune' };
}

function findCurrent(index: UnitIndex, scope: Scope, names: readonly UnitName[]): FoundCommune | undefined {
  const codes = scope.currentCode === undefined ? [...index.provinces.keys()] : [scope.currentCode];
  for (const name of names) {
    const all = codes.flatMap((code) => index.communesByName.get(scopedKey(code, name.looseKey)) ?? []);
    const fitting = bestFit(all, name, scope.hasMarks);
    if (fitting.length === 1) return certain(index, fitting[0]!.code, {});
    if (fitting.length > 1) return { candidates: fitting.map(({ code }) => code), problem: 'ambiguous-commune' };
  }
  return undefined;
}

const preferCertain = (first: FoundCommune | undefined, second: FoundCommune | undefined): FoundCommune | undefined =>
  first?.commune === undefined && second?.commune !== undefined ? second : (first ?? second);

/** With its type taken off, and as it stands: some names begin like a type. */
function interpretations(text: string): readonly UnitName[] {
  const parsed = parseUnitName(text);
  return parsed.type === undefined ? [parsed] : [parsed, withoutType(text)];
}

/** From former units to those of 2025: one target is certain, several are candidates, and it is said why. */
function fromLegacy(index: UnitIndex, communes: readonly LegacyCommune[]): FoundCommune {
  const candidates = [...new Set(communes.flatMap(({ successors }) => successors.map(({ code }) => code)))];
  const legacy = communes.length === 1 ? communes[0] : undefined;
  const districts = new Set(communes.map(({ district }) => district));
  const former = { legacy, formers: communes, district: districts.size === 1 ? [...districts][0] : undefined };
  if (candidates.length === 1) return certain(index, candidates[0]!, former);
  return {
    candidates,
    ...former,
    problem: legacy === undefined ? 'ambiguous-commune' : 'divided-commune',
  };
}

function certain(
  index: UnitIndex,
  code: string,
  former: Pick<FoundCommune, 'legacy' | 'formers' | 'district'>,
): FoundCommune {
  const commune = index.communes.get(code);
  return commune === undefined
    ? { candidates: [code], ...former, problem: 'unknown-commune' }
    : { commune, candidates: [code], ...former };
}

/** The province is that of the commune, else the one named, else that of all candidates where they agree. */
function withProvince(index: UnitIndex, found: FoundCommune, scope: Scope): FoundCommune {
  const ofCandidates = new Set(found.candidates.map((code) => index.communes.get(code)?.provinceCode));
  const agreed = ofCandidates.size === 1 ? [...ofCandidates][0] : undefined;
  const ofDistrict = index.legacyProvinces.get(found.district?.provinceCode ?? '')?.currentCode;
  return { ...found, province: scope.province, provinceCode: agreed ?? ofDistrict ?? scope.currentCode };
}
