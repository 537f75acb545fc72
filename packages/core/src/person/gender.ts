import type { Gender } from '@lienthong/schemas';
import type { RecordWarning } from '../record/record.js';
import { looseNameKey } from '../text/vietnamese.js';
import { warning } from '../text/warning.js';

export type { Gender };

export interface GenderOptions {
  /** The source's codes, without leading zeros; `DEFAULT_GENDER_CODES` when absent. */
  readonly codes?: Readonly<Record<string, Gender>>;
  /** Set where the column is a mark for one gender (`Nữ` with `x`): an empty cell then means the other. */
  readonly markedColumn?: 'female' | 'male';
  /** Field named in the warning; `gender` when absent. */
  readonly field?: string;
}

/** @source QCVN 109:2017/BTTTT: 0 no information, 1 male, 2 female. Other sources differ: a profile says so. */
export const DEFAULT_GENDER_CODES: Readonly<Record<string, Gender>> = { 0: 'unknown', 1: 'male', 2: 'female' };

const WORDS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['NAM', 'male'],
  ['TRAI', 'male'],
  ['NAMGIOI', 'male'],
  ['BETRAI', 'male'],
  ['M', 'male'],
  ['MALE', 'male'],
  ['NU', 'female'],
  ['GAI', 'female'],
  ['NUGIOI', 'female'],
  ['BEGAI', 'female'],
  ['F', 'female'],
  ['FEMALE', 'female'],
]);
const MARKS = new Set(['X', 'V', '1', 'TRUE', 'CO']);
/** Signs for a mark; ü is the tick of the font Wingdings. */
const TICKS = /[✓✔☑×√•+*ü]/;

/**
 * The gender that a cell of a school's list holds.
 * @param cell a word in any case and composition, a code of the source, or a mark.
 */
export function parseGender(
  cell: string | number | boolean | null | undefined,
  options: GenderOptions = {},
): { gender: Gender; warning?: RecordWarning } {
  const text = cell === null || cell === undefined ? '' : String(cell);
  const key = looseNameKey(text);
  const { markedColumn } = options;
  if (markedColumn !== undefined) {
    const word = WORDS.get(key); // a column "Nữ" in which Nam and Nữ are written out
    if (word !== undefined) return { gender: word };
    const isMarked = MARKS.has(key) || TICKS.test(text);
    return { gender: isMarked === (markedColumn === 'female') ? 'female' : 'male' };
  }
  if (key === '') return { gender: 'unknown' };
  const gender = WORDS.get(key) ?? (options.codes ?? DEFAULT_GENDER_CODES)[codeOf(key, text)];
  if (gender !== undefined) return { gender };
  return { gender: 'unknown', warning: warning('unknown-gender', options.field ?? 'gender') };
}

/** 01 and 1 are one code, and so is 1.0, which a number cell became on its way through text. */
const codeOf = (key: string, text: string): string =>
  /^\s*\d[.,]0\s*$/.test(text) ? key.charAt(0) : key.replace(/^0+(?=\d)/, '');
