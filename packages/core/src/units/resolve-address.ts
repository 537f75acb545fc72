import type { Address } from '@lienthong/schemas';
import type { RecordWarning } from '../record/record.js';
import { collapseSpaces, toNfc } from '../text/vietnamese.js';
import { warning } from '../text/warning.js';
import {
  findCommuneByNames,
  findProvinces,
  isProvinceAlias,
  type FoundCommune,
  type UnitNames,
} from './find-commune.js';
import { splitAddress } from './split-address.js';
import { TWO_TIER_SINCE, type UnitIndex } from './unit-index.js';
import { COMMUNE_TYPES, DISTRICT_TYPES, parseUnitName, withoutType } from './unit-name.js';

/** An address in one cell (`text`), or its units in cells of their own. */
export interface AddressInput extends UnitNames {
  /** House, street, hamlet, where it has a cell of its own. */
  readonly detail?: string | undefined;
  /** The whole address as one text. */
  readonly text?: string | undefined;
  /** Field named in the warnings; `permanentAddress` when absent. */
  readonly field?: string | undefined;
  /** False where an address without a commune is normal (a place of birth): then nothing is warned of. */
  readonly needsCommune?: boolean | undefined;
}

export interface ResolvedAddress {
  /** Absent when every cell is empty. */
  readonly address?: Address;
  /** Communes of 2025 that it can be, where it is not certain. */
  readonly candidates: readonly string[];
  readonly warnings: readonly RecordWarning[];
}

/** What an address was taken for. */
export interface LocatedUnits {
  readonly found: FoundCommune;
  /** The names that were looked up. */
  readonly names: Pick<UnitNames, 'commune' | 'district' | 'province'>;
  readonly rest: string;
}

const TEXT_LIMIT = 500;
const DETAIL_LIMIT = 255;

/** Resolves addresses against one index and remembers the combinations of units it has met. */
export class AddressResolver {
  readonly #index: UnitIndex;
  readonly #known = new Map<string, FoundCommune>();
  readonly #knownLimit = 20_000;

  constructor(index: UnitIndex) {
    this.#index = index;
  }

  /** Finds the commune that names in cells of their own mean. */
  find(names: UnitNames): FoundCommune {
    const { commune = '', district = '', province = '', provinceHint = '', validOn, system } = names;
    const isFormer = validOn !== undefined && validOn < TWO_TIER_SINCE;
    const key = `${commune}|${district}|${province}|${provinceHint}|${isFormer}|${system ?? ''}`;
    let found = this.#known.get(key);
    if (found === undefined) {
      found = findCommuneByNames(this.#index, {
        commune: commune || undefined,
        district: district || undefined,
        province: province || undefined,
        provinceHint: provinceHint || undefined,
        validOn,
        system,
      });
      if (this.#known.size >= this.#knownLimit) this.#known.clear();
      this.#known.set(key, found);
    }
    return found;
  }

  resolve(input: AddressInput): ResolvedAddress {
    const cells = [input.detail, input.commune, input.district, input.province].map(tidy);
    const [detail, commune, district, province] = cells as [string, string, string, string];
    const written = tidy(input.text);
    const text = (written === '' ? cells.filter((cell) => cell !== '').join(', ') : written).slice(0, TEXT_LIMIT);
    if (text === '') return { candidates: [], warnings: [] };
    const { found, rest } = this.locate({ ...input, commune, district, province, detail, text: written });
    return describe(found, text, detail || rest, input);
  }

  /**
   * The units that an address means, and what of it names none of them (house, street, hamlet).
   * @param input its cells tidy; units in cells of their own count before the text.
   */
  locate(input: AddressInput): LocatedUnits {
    const { commune = '', district = '', province = '', detail = '', text = '' } = input;
    return commune !== '' || district !== '' || province !== ''
      ? { found: this.find(input), rest: detail, names: { commune, district, province } }
      : this.#findInText(text || detail, input);
  }

  /** Takes the segments of a text from its end: province, former district, commune; what is left is the detail. */
  #findInText(text: string, { provinceHint, validOn, system }: UnitNames): LocatedUnits {
    const segments = splitAddress(text);
    const province = this.#isProvince(segments.at(-1)) ? segments.pop() : undefined;
    const places = { province, provinceHint, validOn, system };
    const inner = segments.at(-1);
    const outer = segments.at(-2);
    if (inner === undefined) return { found: this.find(places), rest: '', names: { province } };
    const type = parseUnitName(inner).type;
    const attempt = (used: number, names: UnitNames): LocatedUnits => ({
      found: this.find({ ...names, ...places }),
      names: { ...names, province },
      rest: segments.slice(0, segments.length - used).join(', '),
    });
    if (type !== undefined && DISTRICT_TYPES.has(type) && this.#isDistrict(inner, places)) {
      const threeTiers = attempt(outer === undefined ? 1 : 2, { district: inner, commune: outer });
      return threeTiers.found.commune === undefined && threeTiers.found.candidates.length === 0 && outer !== undefined
        ? this.#orDistrictAlone(threeTiers, attempt(1, { district: inner }))
        : threeTiers;
    }
    if (type !== undefined && COMMUNE_TYPES.has(type)) return attempt(1, { commune: inner });
    // No type written: a district only if the segment before is one of its communes.
    if (outer !== undefined) {
      const threeTiers = attempt(2, { district: inner, commune: outer });
      const key = threeTiers.found.district?.unitName.looseKey;
      // "Tinh Bien" without marks is a name, although it begins like a type.
      if (key === parseUnitName(inner).looseKey || key === withoutType(inner).looseKey) return threeTiers;
    }
    const twoTiers = attempt(1, { commune: inner });
    return twoTiers.found.candidates.length > 0 || province !== undefined ? twoTiers : attempt(0, {});
  }

  #isProvince(segment: string | undefined): boolean {
    if (segment === undefined) return false;
    const { type } = parseUnitName(segment);
    if (type === 'tỉnh') return true;
    // Xã Quang Bình is no province, although one is called Quảng Bình; TT Huế is one, although it begins like a thị trấn.
    const isWithinProvince = type !== undefined && type !== 'thành phố';
    return isWithinProvince ? isProvinceAlias(segment) : findProvinces(this.#index, segment).length > 0;
  }

  /** A word of type with its marks is one; "Quan Sơn" may be a commune, too. */
  #isDistrict(segment: string, places: UnitNames): boolean {
    if (!/^(?:quan|huyen)\s/i.test(segment)) return true;
    return this.find({ ...places, commune: segment }).commune === undefined;
  }

  /** An island district had no communes, so the segment before it is a hamlet. */
  #orDistrictAlone<T extends { found: FoundCommune }>(threeTiers: T, alone: T): T {
    return alone.found.commune === undefined ? threeTiers : alone;
  }
}

function tidy(cell: string | undefined): string {
  return cell === undefined ? '' : collapseSpaces(toNfc(cell));
}

function describe(found: FoundCommune, text: string, detail: string, input: AddressInput): ResolvedAddress {
  const { commune, provinceCode, candidates, problem } = found;
  const address: Address = {
    text,
    ...(detail === '' || detail === text ? {} : { detail: detail.slice(0, DETAIL_LIMIT) }),
    ...(commune === undefined ? {} : { communeCode: commune.code }),
    ...(provinceCode === undefined ? {} : { provinceCode, validOn: TWO_TIER_SINCE }),
    ...describeFormer(found, text),
  };
  return {
    address,
    candidates: commune === undefined ? candidates : [],
    warnings:
      problem === undefined || (input.needsCommune === false && candidates.length === 0)
        ? []
        : [warning(problem, input.field ?? 'permanentAddress')],
  };
}

/** The same place in the units of before 2025-07-01, where the text used them. */
function describeFormer(
  { legacy, district, candidates }: FoundCommune,
  text: string,
): Partial<Pick<Address, 'legacy'>> {
  const unit = legacy ?? district;
  if (unit === undefined) return {};
  const relation = legacy?.successors[0]?.relation;
  return {
    legacy: {
      text,
      ...(legacy === undefined ? {} : { communeCode: legacy.code }),
      ...(district === undefined ? {} : { districtCode: district.code }),
      provinceCode: unit.provinceCode,
      ...(relation === undefined ? {} : { relation }),
      ...(candidates.length > 1 ? { candidates: [...candidates] } : {}),
    },
  };
}
