import { collapseSpaces, foldHeading, toNfc } from '@lienthong/core';
import { cellText, isBlank, type CellValue, type Sheet } from './sheet.js';
import { classInTitle, classOfSheet } from './class-name.js';

/** What stands above a table and nowhere in it. */
export interface TitleFacts {
  /** `2025-2026` */
  readonly schoolYear?: string;
  readonly term?: '1' | '2' | 'year';
  readonly className?: string;
  /** Subject of a score sheet, as written. */
  readonly subject?: string;
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
  let subject: string | undefined;
  for (let row = 0; row < headerRow; row++) {
    const cells = sheet.row(row);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (isBlank(cell)) continue;
      const text = cellText(cell);
      subject ??= subjectInTitle(text, cells.slice(column + 1));
      if (isLabelOnly(text)) className = classBeside(cells, column) ?? className;
      schoolYear ??= parseSchoolYear(text);
      term ??= parseTerm(text);
      className = classInTitle(text) ?? className;
    }
  }
  className ??= classOfSheet(sheet.name);
  term ??= parseTerm(sheet.name);
  return {
    ...(schoolYear !== undefined && { schoolYear }),
    ...(term !== undefined && { term }),
    ...(className !== undefined && { className }),
    ...(subject !== undefined && { subject }),
  };
}

/** "Lớp:" in one cell, the class in the next. */
const isLabelOnly = (text: string): boolean => /^\s*(?:tên\s+)?lớp\s*:?\s*$/iu.test(text.normalize('NFC'));

function classBeside(cells: readonly CellValue[], column: number): string | undefined {
  const next = cells.slice(column + 1).find((cell) => !isBlank(cell));
  return next === undefined ? undefined : classInTitle(`Lớp ${cellText(next)}`);
}

const SUBJECT = /(?:^|[\s(,;–-])(?<!bộ\s)môn(?:\s+học)?(?:\s*[:.]\s*|\s+(?!học\b|và\b))(\S.*)$/iu;
const SUBJECT_LABEL = /(?:^|[\s(,;–-])(?<!bộ\s)môn(?:\s+học)?\s*:?\s*$/iu;
/** What may follow the name of a subject in the same cell. */
const AFTER_SUBJECT =
  /\s*(?:[,;|:]|\s[-–—]|\s(?:lớp|khối|năm học|học kỳ|học kì|hk\s*\d|hk\s*i|giáo viên|gv)(?=[\s:.]|$)).*$/iu;
const SUBJECT_LIMIT = 60;

/** The subject that a line of a title names: "Môn học: Toán", "BẢNG ĐIỂM MÔN TOÁN - LỚP 6A"; its name may stand in the next cell. */
export function subjectInTitle(text: string, beside: readonly CellValue[] = []): string | undefined {
  const line = collapseSpaces(toNfc(text));
  const found = SUBJECT.exec(line)?.[1] ?? (SUBJECT_LABEL.test(line) ? nextText(beside) : undefined);
  const subject = found?.replace(AFTER_SUBJECT, '').trim();
  return subject === undefined || subject === '' || subject.length > SUBJECT_LIMIT ? undefined : subject;
}

const nextText = (cells: readonly CellValue[]): string | undefined => {
  const next = cells.find((cell) => !isBlank(cell));
  return next === undefined ? undefined : collapseSpaces(toNfc(cellText(next)));
};

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
