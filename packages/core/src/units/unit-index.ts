import { parseUnitName, type UnitName, type UnitType } from './unit-name.js';

/** First day of the two-tier system, on which every code of the 2025 lists holds. */
export const TWO_TIER_SINCE = '2025-07-01';

/** The published tables as text; the first line of each names its columns, no field holds a comma. */
export interface UnitTables {
  readonly provinces: readonly ProvinceRow[];
  /** `code,name,type,province_code` */
  readonly communes2025: string;
  /** `code,name,district_code,district_name,province_code` */
  readonly communesLegacy: string;
  /** `legacy_code,new_code,relation` */
  readonly communeMapping: string;
  /** `district_code,district_name,legacy_province_code,new_commune_code`: districts that had no communes. */
  readonly islandDistricts: string;
  /** `level,code,name,type,valid_from,basis`: changes since 2025-07-01 that kept the code. */
  readonly unitChanges: string;
}

export interface ProvinceRow {
  readonly code: string;
  readonly fullName: string;
  readonly mergedFrom: readonly { readonly code: string; readonly fullName: string }[];
}

interface Unit {
  readonly code: string;
  /** With its type, as the list spells it. */
  readonly fullName: string;
  readonly unitName: UnitName;
}

/** A province of the list of 63 (`legacy`) or of 34. */
export interface Province extends Unit {
  readonly isLegacy: boolean;
  /** The province of 2025 that it is or went into. */
  readonly currentCode: string;
}

export interface Commune extends Unit {
  readonly provinceCode: string;
}

export interface LegacyCommune extends Commune {
  readonly district: District;
  readonly successors: readonly Successor[];
}

/** `whole` where all of the former unit went into it, `part` where it was divided. */
export interface Successor {
  readonly code: string;
  readonly relation: 'whole' | 'part';
}

/** A unit of before that a commune of 2025 was made of. */
export interface Predecessor {
  /** A district only where it was an island without communes. */
  readonly level: 'commune' | 'district';
  readonly code: string;
  readonly relation: 'whole' | 'part';
}

export interface District extends Unit {
  readonly provinceCode: string;
  /** Set for the five island districts that had no communes. */
  readonly soleSuccessor?: string;
}

/** A unit's name from a day on. */
interface Renaming {
  readonly validFrom: string;
  readonly fullName: string;
}

/** Units by their loose key; the finer distinctions are made among the few that share one. */
type ByName<T> = Map<string, T[]>;

export interface UnitIndex {
  readonly provincesByName: ByName<Province>;
  readonly provinces: ReadonlyMap<string, Province>;
  readonly legacyProvinces: ReadonlyMap<string, Province>;
  /** Code of a province of 2025 → legacy codes merged into it. */
  readonly mergedFrom: ReadonlyMap<string, readonly string[]>;
  readonly communes: ReadonlyMap<string, Commune>;
  readonly legacyCommunes: ReadonlyMap<string, LegacyCommune>;
  /** Key: province code and loose name, by `scopedKey`. */
  readonly communesByName: ByName<Commune>;
  readonly legacyCommunesByName: ByName<LegacyCommune>;
  readonly districtsByName: ByName<District>;
  /** Key: district code and loose name. */
  readonly communesOfDistrict: ByName<LegacyCommune>;
  /** District code → all of its communes. */
  readonly communesInDistrict: ReadonlyMap<string, readonly LegacyCommune[]>;
  /** District code → the district. */
  readonly districts: ReadonlyMap<string, District>;
  /** Code of a commune of 2025 → the units that it was made of. */
  readonly predecessors: ReadonlyMap<string, readonly Predecessor[]>;
  /** Code of a province or commune of 2025 → its later names, in the order of their days. */
  readonly renamings: ReadonlyMap<string, readonly Renaming[]>;
}

export const scopedKey = (scope: string, looseKey: string): string => `${scope}|${looseKey}`;

/** Builds every index once; about thirty milliseconds for the whole country. */
export function buildUnitIndex(tables: UnitTables): UnitIndex {
  const provinces = indexProvinces(tables.provinces);
  const communes = new Map<string, Commune>();
  const communesByName: ByName<Commune> = new Map();
  for (const row of readTable(tables.communes2025)) {
    const commune: Commune = { ...unit(row.code!, row.name!), provinceCode: row.province_code! };
    communes.set(commune.code, commune);
    add(communesByName, scopedKey(commune.provinceCode, commune.unitName.looseKey), commune);
  }
  const renamings = new Map<string, Renaming[]>();
  for (const row of readTable(tables.unitChanges))
    add(renamings, row.code!, { validFrom: row.valid_from!, fullName: row.name! });
  return { ...provinces, communes, communesByName, renamings, ...indexLegacy(tables) };
}

function indexProvinces(rows: readonly ProvinceRow[]) {
  const provincesByName: ByName<Province> = new Map();
  const provinces = new Map<string, Province>();
  const legacyProvinces = new Map<string, Province>();
  const mergedFrom = new Map<string, readonly string[]>();
  for (const row of rows) {
    const province: Province = { ...unit(row.code, row.fullName), isLegacy: false, currentCode: row.code };
    provinces.set(row.code, province);
    add(provincesByName, province.unitName.looseKey, province);
    mergedFrom.set(
      row.code,
      row.mergedFrom.map(({ code }) => code),
    );
    for (const { code, fullName } of row.mergedFrom) {
      const legacy: Province = { ...unit(code, fullName), isLegacy: true, currentCode: row.code };
      legacyProvinces.set(code, legacy);
      add(provincesByName, legacy.unitName.looseKey, legacy);
    }
  }
  return { provincesByName, provinces, legacyProvinces, mergedFrom };
}

function indexLegacy(tables: UnitTables) {
  const successors = new Map<string, Successor[]>();
  const predecessors = new Map<string, Predecessor[]>();
  for (const row of readTable(tables.communeMapping)) {
    const relation = row.relation === 'whole' ? 'whole' : 'part';
    add(successors, row.legacy_code!, { code: row.new_code!, relation });
    add(predecessors, row.new_code!, { level: 'commune', code: row.legacy_code!, relation });
  }
  const districts = new Map<string, District>();
  const districtsByName: ByName<District> = new Map();
  const keepDistrict = (district: District): District => {
    districts.set(district.code, district);
    add(districtsByName, scopedKey(district.provinceCode, district.unitName.looseKey), district);
    return district;
  };
  const legacyCommunes = new Map<string, LegacyCommune>();
  const legacyCommunesByName: ByName<LegacyCommune> = new Map();
  const communesOfDistrict: ByName<LegacyCommune> = new Map();
  const communesInDistrict = new Map<string, LegacyCommune[]>();
  for (const row of readTable(tables.communesLegacy)) {
    const provinceCode = row.province_code!;
    const district =
      districts.get(row.district_code!) ??
      keepDistrict({ ...unit(row.district_code!, row.district_name!), provinceCode });
    const commune = {
      ...unit(row.code!, row.name!),
      provinceCode,
      district,
      successors: successors.get(row.code!) ?? [],
    };
    legacyCommunes.set(commune.code, commune);
    add(legacyCommunesByName, scopedKey(provinceCode, commune.unitName.looseKey), commune);
    add(communesOfDistrict, scopedKey(district.code, commune.unitName.looseKey), commune);
    add(communesInDistrict, district.code, commune);
  }
  for (const row of readTable(tables.islandDistricts)) {
    const island = unit(row.district_code!, row.district_name!);
    keepDistrict({ ...island, provinceCode: row.legacy_province_code!, soleSuccessor: row.new_commune_code! });
    add(predecessors, row.new_commune_code!, { level: 'district', code: island.code, relation: 'whole' });
  }
  return {
    legacyCommunes,
    legacyCommunesByName,
    districts,
    districtsByName,
    communesOfDistrict,
    communesInDistrict,
    predecessors,
  };
}

const unit = (code: string, fullName: string): Unit => ({ code, fullName, unitName: parseUnitName(fullName) });

function add<T>(index: Map<string, T[]>, key: string, value: T): void {
  const before = index.get(key);
  if (before === undefined) index.set(key, [value]);
  else before.push(value);
}

function* readTable(csv: string): Generator<Partial<Record<string, string>>> {
  const [head = '', ...lines] = csv.replace(/^\uFEFF/, '').split(/\r?\n/);
  const columns = head.split(',');
  for (const line of lines) {
    if (line === '') continue;
    const fields = line.split(',');
    yield Object.fromEntries(columns.map((column, at) => [column, fields[at]]));
  }
}

/**
 * Of units that share a loose name, those that fit best: of the same type if any is, then with the same marks if any has.
 * @param hasMarks false where the whole address is written without marks: then a name without any is nobody's own.
 */
export function bestFit<T extends Unit>(
  candidates: readonly T[] | undefined,
  wanted: UnitName,
  hasMarks: boolean,
): readonly T[] {
  if (candidates === undefined || candidates.length < 2) return candidates ?? [];
  const ofType = narrow(candidates, (unit) => sameType(unit.unitName.type, wanted.type));
  return hasMarks ? narrow(ofType, (unit) => unit.unitName.exactKey === wanted.exactKey) : ofType;
}

const sameType = (a: UnitType | undefined, b: UnitType | undefined): boolean => b === undefined || a === b;

function narrow<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const fitting = all.filter(fits);
  return fitting.length > 0 ? fitting : all;
}
