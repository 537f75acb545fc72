import { foldHeading } from '@lienthong/core';
import { cellText, isBlank, type Sheet } from './sheet.js';
import { classInTitle, classOfSheet } from './class-name.js';

/** What stands above a table and nowhere in it. */
export interface TitleFacts {
  /** `2025-2026` */
  readonly schoolYear?: string;
  readonly term?: '1' | '2' | 'year';
  readonly className?: string;
}

const SCHOOL_YEAR = /(?:^|\D)(20\d\d)\s*[-–—/]\s*(20\d\d|\d\d)(?!\d)/;
const TERM = /(?:hoc (?:ky|ki)|hk|ky)\s*(ii|i|2|1)(?![a-z0-9])/;
const WHOLE_YEAR = /ca nam(?: hoc)?(?![a-z])|cuoi nam(?! trong)/;

/**
 * School year, term and class from the lines above a header, and the class from the sheet's name.
 * @param headerRow row of the header, counted from 0.
 */
export function readTitleFacts(sheet: Sheet, headerRow: number): TitleFacts {
  let schoolYear: string | undefined;
  let term: TitleFacts['term'];
  let className: string | undefined;
  for (let row = 0; row < headerRow; row++)
    for (const cell of sheet.row(row)) {
      if (isBlank(cell)) continue;
      const text = cellText(cell);
      schoolYear ??= parseSchoolYear(text);
      term ??= parseTerm(text);
      className = classInTitle(text) ?? className;
    }
  className ??= classOfSheet(sheet.name);
  term ??= parseTerm(sheet.name);
  return {
    ...(schoolYear !== undefined && { schoolYear }),
    ...(term !== undefined && { term }),
    ...(className !== undefined && { className }),
  };
}

/** @returns the school year as `2025-2026`; undefined where the text names no two years that follow each other. */
export function parseSchoolYear(text: string): string | undefined {
  const found = SCHOOL_YEAR.exec(text);
  if (found === null) return undefined;
  const first = Number(found[1]);
  const second = found[2]!.length === 2 ? 2000 + Number(found[2]) : Number(found[2]);
  return second === first + 1 ? `${first}-${second}` : undefined;
}

/** @returns the term that a title names; a term before the whole year, because titles name both ("học kỳ 2, cả năm học"). */
export function parseTerm(text: string): TitleFacts['term'] {
  const folded = foldHeading(text);
  const term = TERM.exec(folded)?.[1];
  if (term !== undefined) return term === 'ii' || term === '2' ? '2' : '1';
  return WHOLE_YEAR.test(folded) ? 'year' : undefined;
}
