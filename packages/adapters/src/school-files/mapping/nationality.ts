import { looseNameKey, warning, type RecordWarning } from '@lienthong/core';
import type { CellValue } from '../sheet.js';
import { textOf } from './cell-values.js';

const VIET_NAM = 'VN';
const ALIASES: Readonly<Record<string, string>> = {
  VIETNAM: 'VN',
  VN: 'VN',
  VNM: 'VN',
  LAO: 'LA',
  HANQUOC: 'KR',
  MY: 'US',
  ANH: 'GB',
};

let countries: ReadonlyMap<string, string> | undefined;

/** Countries by the loose keys of their Vietnamese and English names, as the language data of the platform has them. */
function countriesByName(): ReadonlyMap<string, string> {
  if (countries !== undefined) return countries;
  const byName = new Map<string, string>();
  const names = ['en', 'vi'].map((locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }));
  for (let first = 65; first <= 90; first++)
    for (let second = 65; second <= 90; second++) {
      const code = String.fromCharCode(first, second);
      for (const display of names) {
        const name = display.of(code);
        if (name !== undefined && !byName.has(looseNameKey(name))) byName.set(looseNameKey(name), code);
      }
    }
  countries = byName;
  return byName;
}

/**
 * The country that a cell of a pupil list names; Việt Nam where the cell is empty, as lists leave it out for everybody
 * else.
 * @returns undefined, with a warning, for a name that is not known.
 */
export function parseNationality(cell: CellValue, warnings: RecordWarning[]): string | undefined {
  const text = textOf(cell);
  if (text === undefined) return VIET_NAM;
  const key = looseNameKey(text);
  if (ALIASES[key] !== undefined) return ALIASES[key];
  const code = countriesByName().get(key);
  if (code === undefined) warnings.push(warning('unknown-code', 'nationality'));
  return code;
}
