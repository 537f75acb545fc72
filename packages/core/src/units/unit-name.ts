import { cleanName, exactNameKey, looseNameKey } from '../text/vietnamese.js';

/** Kinds of administrative unit, before and since 2025-07-01. */
export type UnitType = 'tỉnh' | 'thành phố' | 'quận' | 'huyện' | 'thị xã' | 'xã' | 'phường' | 'thị trấn' | 'đặc khu';

/** Level at which a type of unit can stand; a city stands at two. */
export const DISTRICT_TYPES: ReadonlySet<UnitType> = new Set<UnitType>(['quận', 'huyện', 'thị xã', 'thành phố']);
export const COMMUNE_TYPES: ReadonlySet<UnitType> = new Set<UnitType>(['xã', 'phường', 'thị trấn', 'đặc khu']);

/** A unit's name as written, taken apart. */
export interface UnitName {
  readonly type?: UnitType;
  /** Without the type. */
  readonly name: string;
  /** Case, composition, place of the tone mark, i or y, apostrophes, hyphens and spaces do not matter; other marks do. */
  readonly exactKey: string;
  /** Without marks, and i for y. */
  readonly looseKey: string;
}

/** Longer words first; an abbreviation needs its dot, a space or a digit after it. */
const PREFIXES: readonly (readonly [RegExp, UnitType])[] = [
  [/^(?:thị trấn|thi tran)[\s.:]+|^tt(?:\.\s*|\s+)/iu, 'thị trấn'],
  [/^(?:thị xã|thi xa)[\s.:]+|^tx(?:\.\s*|\s+)/iu, 'thị xã'],
  [/^(?:thành phố|thanh pho)[\s.:]+|^t\.?p(?:\.\s*|\s+)/iu, 'thành phố'],
  [/^(?:đặc khu|dac khu)[\s.:]+|^đk(?:\.\s*|\s+)/iu, 'đặc khu'],
  [/^(?:phường|phuong)(?:[\s.:]+|(?=\d))|^[pf](?:\.\s*|\s+|(?=\d))/iu, 'phường'],
  [/^(?:xã|xa)[\s.:]+|^x(?:\.\s*|\s+)/iu, 'xã'],
  [/^(?:quận|quan)(?:[\s.:]+|(?=\d))|^q(?:\.\s*|\s+|(?=\d))/iu, 'quận'],
  [/^(?:huyện|huyen)(?:\s+(?:đảo|dao)(?=\s))?[\s.:]+|^h(?:\.\s*|\s+)/iu, 'huyện'],
  [/^(?:tỉnh|tinh)[\s.:]+|^t(?:\.\s*|\s+)/iu, 'tỉnh'],
];
const IN_BRACKETS = /\s*\([^)]*\)?/g;
const EDGES = /^[\s.:,;-]+|[\s.:,;-]+$/g;
const LEADING_ZEROS = /(^|[^\d])0+(?=\d)/g;
/** Đắc, Đăc and Đắk are ways to write one word of the Central Highlands. */
const HIGHLAND_WATER = /(?<=^|\s)(đ[ắă]|da)c(?=\s|$)/giu;
const I_FOR_Y: Readonly<Record<string, string>> = { Y: 'I', Ý: 'Í', Ỳ: 'Ì', Ỷ: 'Ỉ', Ỹ: 'Ĩ', Ỵ: 'Ị' };
const JOINTS = /[\s'.–-]/g;

const known = new Map<string, UnitName>();
const KNOWN_LIMIT = 20_000;

/** The name and type of one unit as a person wrote it ("P.5", "TP. Bến Tre", "Xã Lương Hoà A"). */
export function parseUnitName(text: string): UnitName {
  let unit = known.get(text);
  if (unit === undefined) {
    unit = readUnitName(text);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(text, unit);
  }
  return unit;
}

function readUnitName(text: string): UnitName {
  const tidy = cleanName(text).replace(IN_BRACKETS, '').replace(EDGES, '');
  for (const [prefix, type] of PREFIXES) {
    const name = tidy.replace(prefix, '');
    if (name !== tidy && name !== '') return { type, ...unitKeys(name) };
  }
  return unitKeys(tidy);
}

/** The same text with no type taken off: "Xa Dung" is a name, although it begins like a type. */
export function withoutType(text: string): UnitName {
  return unitKeys(cleanName(text).replace(EDGES, ''));
}

/** The keys under which a name without its type is found. */
export function unitKeys(name: string): { name: string; exactKey: string; looseKey: string } {
  const counted = name.replace(LEADING_ZEROS, '$1').replace(HIGHLAND_WATER, '$1k');
  return {
    name,
    exactKey: exactNameKey(counted)
      .replace(JOINTS, '')
      .replace(/[YÝỲỶỸỴ]/g, (letter) => I_FOR_Y[letter]!),
    looseKey: looseNameKey(counted).replace(/Y/g, 'I'),
  };
}
