import type { SubjectResult } from '@lienthong/schemas';
import type { CellValue } from '../sheet.js';
import { textOf } from './cell-values.js';
import type { RowWarningCode } from '../row-warnings.js';
import { remember } from '../remember.js';

/** What a cell of a score book says of a subject; nothing where it is empty or `-`. */
export type Mark = Partial<Pick<SubjectResult, 'score' | 'level' | 'isExempt'>> & { readonly problem?: RowWarningCode };

const SCORE = /^\d{1,3}(?:[.,]\d{1,3})?$/;
const TWO_DIGITS = /^\d{2}$/;
const LEVELS: Readonly<Record<string, NonNullable<SubjectResult['level']>>> = {
  Đ: 'Đ',
  ĐẠT: 'Đ',
  CĐ: 'CĐ',
  CD: 'CĐ',
  'CHƯA ĐẠT': 'CĐ',
  T: 'T',
  'HOÀN THÀNH TỐT': 'T',
  H: 'H',
  'HOÀN THÀNH': 'H',
  C: 'C',
  'CHƯA HOÀN THÀNH': 'C',
};
/** @source TT 27/2020/TT-BGDĐT điều 7: levels of competences and qualities */
const ATTAINMENT: Readonly<Record<string, 'T' | 'Đ' | 'C'>> = {
  T: 'T',
  TỐT: 'T',
  Đ: 'Đ',
  ĐẠT: 'Đ',
  C: 'C',
  'CẦN CỐ GẮNG': 'C',
  CCG: 'C',
};
const EXEMPT = /^(?:m|mg|miễn(?: giảm| học)?)$/iu;
const MAX_SCORE = 10;

/** The mark in a cell: a score with comma or point, a level of the regulation, or an exemption. */
export function parseMark(cell: CellValue): Mark | undefined {
  if (typeof cell === 'number') return scoreOf(cell);
  const text = textOf(cell);
  return text === undefined ? undefined : parseText(text);
}

const parseText = remember((text): Mark => {
  if (SCORE.test(text)) return scoreOf(Number(text.replace(',', '.')));
  const level = LEVELS[letters(text)];
  if (level !== undefined) return { level };
  return EXEMPT.test(text) ? { isExempt: true } : { problem: 'unknown-mark' };
});

/** The level of a competence or quality; `problem` where the cell says something else. */
export function parseAttainment(cell: CellValue): {
  readonly level?: 'T' | 'Đ' | 'C';
  readonly problem?: RowWarningCode;
} {
  const text = textOf(cell);
  return text === undefined ? NOTHING : attainmentOf(text);
}

const NOTHING = {};
const attainmentOf = remember((text): { readonly level?: 'T' | 'Đ' | 'C'; readonly problem?: RowWarningCode } => {
  const level = ATTAINMENT[letters(text)];
  return level === undefined ? { problem: 'unknown-mark' } : { level };
});

/** D and Ð stand for Đ on keyboards without it; no level is called D. */
const letters = (text: string): string =>
  text
    .toUpperCase()
    .replace(/^[DÐ](?=$|ẠT$)|Ð/g, 'Đ')
    .replace(/\./g, '');

/**
 * The mark without its comma: 8.5 of 85.
 * @returns undefined where the cell is no whole number of two digits above ten.
 */
export function markWithoutComma(cell: CellValue): number | undefined {
  const value = typeof cell === 'number' ? cell : TWO_DIGITS.test(textOf(cell) ?? '') ? Number(textOf(cell)) : NaN;
  return Number.isInteger(value) && value > MAX_SCORE && value < 100 ? value / 10 : undefined;
}

/** By itself 85 is perhaps 8.5 and perhaps a slip for 8 or 5: the other marks of the column or a person must say. */
function scoreOf(value: number): Mark {
  if (!(value >= 0 && value <= MAX_SCORE)) return { problem: 'score-out-of-range' };
  // A formula's 7.199999999999999 is shown as 7.2; marks have two decimals at most.
  return { score: Math.round(value * 100) / 100 };
}
