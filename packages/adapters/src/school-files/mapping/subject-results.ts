import { matchCode, type RecordWarning } from '@lienthong/core';
import type { AcademicResult, AssessmentMark, SubjectResult } from '@lienthong/schemas';
import { rowWarning } from '../row-warnings.js';
import type { CellValue } from '../sheet.js';
import type { LevelColumn, SheetSubject, SubjectColumn } from '../subject-column.js';
import { shortText, textOf } from './cell-values.js';
import { markWithoutComma, parseAttainment, parseMark, type Mark } from './parse-mark.js';

const COMMENT_LIMIT = 2_000;
const CODE_LIMIT = 100;

/** Whether the marks of a column, counted from 0, are on the scale of ten. */
export type TenScale = (column: number) => boolean;

type Reader<T> = (cells: readonly CellValue[], warnings: RecordWarning[]) => T;

/** A reader of the subjects of a row, in the order of their first columns; a subject without any mark is left out. */
export function subjectsReader(
  columns: readonly SubjectColumn[],
  ofSheet: (cells: readonly CellValue[]) => SheetSubject | undefined,
  isOfTen: TenScale,
): Reader<SubjectResult[]> {
  const groups = new Map<string, SubjectColumn[]>();
  for (const column of columns) {
    const key = `${column.name ?? ''}|${column.name === undefined ? '' : column.sourceName}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [column]);
    else group.push(column);
  }
  const readers = [...groups.values()].map((group) => subjectReader(group, ofSheet, isOfTen));
  return (cells, warnings) => {
    const results: SubjectResult[] = [];
    for (const read of readers) {
      const result = read(cells, warnings);
      if (result !== undefined) results.push(result);
    }
    return results;
  };
}

function subjectReader(
  columns: readonly SubjectColumn[],
  ofSheet: (cells: readonly CellValue[]) => SheetSubject | undefined,
  isOfTen: TenScale,
): Reader<SubjectResult | undefined> {
  const first = columns[0]!;
  const named = first.name === undefined ? undefined : { name: first.name, sourceName: first.sourceName };
  // Nearly every column of a year-end book is a subject's only one.
  if (named !== undefined && columns.length === 1 && first.part === 'mark' && first.term === undefined)
    return (cells, warnings) => {
      const mark = readMark(cells, first.column, isOfTen, named.sourceName, warnings);
      return mark === undefined ? undefined : { ...named, ...mark };
    };
  return (cells, warnings) => {
    const subject = named ?? ofSheet(cells);
    if (subject === undefined) return undefined;
    const result: SubjectResult = { ...subject };
    const assessments: AssessmentMark[] = [];
    for (const column of columns) addPart(column, cells, isOfTen, result, assessments, warnings);
    if (assessments.length > 0) result.assessments = assessments;
    return Object.keys(result).length > Object.keys(subject).length ? result : undefined;
  };
}

function addPart(
  { column, part, ordinal, heading, term, sourceName }: SubjectColumn,
  cells: readonly CellValue[],
  isOfTen: TenScale,
  result: SubjectResult,
  assessments: AssessmentMark[],
  warnings: RecordWarning[],
): void {
  const cell = cells[column];
  const field = result.sourceName ?? sourceName;
  switch (part) {
    case 'mark': {
      const mark = readMark(cells, column, isOfTen, field, warnings);
      if (mark !== undefined) addMark(result, mark, term);
      return;
    }
    case 'regular':
    case 'midterm':
    case 'final': {
      const mark = readMark(cells, column, isOfTen, field, warnings);
      if (mark === undefined || mark.isExempt === true) return;
      addAssessment(assessments, {
        kind: part,
        ...(ordinal !== undefined && { ordinal }),
        sourceName: heading,
        ...mark,
      });
      return;
    }
    case 'midtermComment': {
      const comment = shortText(cell, COMMENT_LIMIT, `subjects.${field}`, warnings);
      if (comment !== undefined) addAssessment(assessments, { kind: 'midterm', sourceName: heading, comment });
      return;
    }
    case 'comment':
    case 'commentCode': {
      const limit = part === 'comment' ? COMMENT_LIMIT : CODE_LIMIT;
      const text = shortText(cell, limit, `subjects.${field}`, warnings);
      if (text !== undefined) result[part] = text;
    }
  }
}

type PlainMark = Omit<Mark, 'problem'>;

function readMark(
  cells: readonly CellValue[],
  column: number,
  isOfTen: TenScale,
  sourceName: string,
  warnings: RecordWarning[],
): PlainMark | undefined {
  const mark = parseMark(cells[column]);
  if (mark === undefined) return undefined;
  const { problem, ...value } = mark;
  if (problem === undefined) return value;
  const meant = problem === 'score-out-of-range' ? markWithoutComma(cells[column]) : undefined;
  if (meant !== undefined && isOfTen(column)) {
    warnings.push(rowWarning('score-without-comma', `subjects.${sourceName}`));
    return { score: meant };
  }
  warnings.push(rowWarning(problem, `subjects.${sourceName}`));
  return undefined;
}

/** Marks of the terms stand beside those of the year; a score and a level in two columns make one result. */
function addMark(result: SubjectResult, mark: PlainMark, term: SubjectColumn['term']): void {
  if (term === undefined || term === 'year') {
    if (mark.score !== undefined) result.score ??= mark.score;
    if (mark.level !== undefined) result.level ??= mark.level;
    if (mark.isExempt === true) result.isExempt = true;
    return;
  }
  const [score, level] =
    term === '1' ? (['firstTermScore', 'firstTermLevel'] as const) : (['secondTermScore', 'secondTermLevel'] as const);
  if (mark.score !== undefined) result[score] = mark.score;
  if (mark.level === 'Đ' || mark.level === 'CĐ') result[level] = mark.level;
}

/** The level, the score and the comment of one assessment may stand in columns of their own. */
function addAssessment(assessments: AssessmentMark[], mark: AssessmentMark): void {
  const same = assessments.find(
    ({ kind, ordinal }) => kind === mark.kind && ordinal === undefined && mark.ordinal === undefined,
  );
  const isFree =
    same !== undefined &&
    (['score', 'level', 'comment'] as const).every((key) => same[key] === undefined || mark[key] === undefined);
  if (isFree) Object.assign(same, { ...mark, sourceName: same.sourceName });
  else assessments.push(mark);
}

const LISTS = { competences: 'primary-competences', qualities: 'primary-qualities' } as const;

/** A reader of the competences and qualities of a row; undefined where the table has none. */
export function levelsReader(
  columns: readonly LevelColumn[],
): Reader<Pick<AcademicResult, 'competences' | 'qualities'>> | undefined {
  if (columns.length === 0) return undefined;
  const known = columns.map(({ column, group, name }) => {
    const code = matchCode(LISTS[group], name)?.code;
    return { column, group, named: { ...(code !== undefined && { code }), name } };
  });
  return (cells, warnings) => {
    const found: Pick<AcademicResult, 'competences' | 'qualities'> = {};
    for (const { column, group, named } of known) {
      const { level, problem } = parseAttainment(cells[column]);
      if (problem !== undefined) warnings.push(rowWarning(problem, `${group}.${named.name}`));
      if (level !== undefined) (found[group] ??= []).push({ ...named, level });
    }
    return found;
  };
}

/** Whether a row states any mark, so that a sheet without a subject is a fault and not an empty list. */
export const hasMarks = (columns: readonly SubjectColumn[], cells: readonly CellValue[]): boolean =>
  columns.some(({ column }) => textOf(cells[column]) !== undefined);
