import type { RecordWarning } from '@lienthong/core';
import type { AcademicResult } from '@lienthong/schemas';
import type { ColumnField } from '../profile.js';
import { rowWarning } from '../row-warnings.js';
import type { CellValue } from '../sheet.js';
import type { Term, TermColumn } from '../subject-column.js';
import { shortText, textOf } from './cell-values.js';
import { codedCell, type CodedCellReader } from './coded-value.js';
import { parseFlag } from './parse-flag.js';
import { markWithoutComma, parseMark } from './parse-mark.js';
import { cellAt, columnOf, type TableContext } from './row-context.js';
import type { TenScale } from './subject-results.js';

const MAX_ABSENCES = 366;
const FLAGS = ['hasCompletedGrade', 'hasCompletedPrimary', 'isPromoted', 'mustRetrainConduct'] as const;
const CODED = [
  ['learningResult', 'secondary-learning-results'],
  ['conductResult', 'secondary-conduct-results'],
  ['overallResult', 'primary-overall-results'],
] as const;

type ResultsReader = (
  cells: readonly CellValue[],
  term: Term | undefined,
  warnings: RecordWarning[],
) => Partial<AcademicResult>;

/** A reader of what a row says beside the subjects; of a column for each term, that of the row's own term counts. */
export function resultsReader(context: TableContext, terms: readonly TermColumn[], isOfTen: TenScale): ResultsReader {
  const at = (field: ColumnField): number => columnOf(context.columns, field);
  const coded: readonly (readonly [(typeof CODED)[number][0], CodedCellReader])[] = CODED.map(([field, list]) => [
    field,
    codedCell(list, field),
  ]);
  const columnFor = (field: ColumnField, term: Term | undefined): number =>
    terms.find((column) => column.field === field && column.term === term)?.column ?? at(field);
  return (cells, term, warnings) => {
    const results: Partial<AcademicResult> = {};
    for (const [field, read] of coded) {
      const column = columnFor(field, term);
      const value = column < 0 ? undefined : read(cellAt(cells, column), warnings);
      if (value !== undefined) results[field] = value;
    }
    for (const field of FLAGS) {
      const flag = parseFlag(cellAt(cells, at(field)));
      if (flag === 'unknown') warnings.push(rowWarning('unknown-flag', field));
      else if (flag !== undefined) results[field] = flag;
    }
    const average = columnFor('averageScore', term);
    const mean = average < 0 ? undefined : parseMark(cells[average]);
    const meant = mean?.problem === 'score-out-of-range' ? markWithoutComma(cells[average]) : undefined;
    if (mean?.score !== undefined) results.averageScore = mean.score;
    else if (meant !== undefined && isOfTen(average)) {
      results.averageScore = meant;
      warnings.push(rowWarning('score-without-comma', 'averageScore'));
    } else if (mean?.problem !== undefined) warnings.push(rowWarning(mean.problem, 'averageScore'));
    const name = shortText(cellAt(cells, columnFor('title', term)), 255, 'title', warnings);
    if (name !== undefined) results.title = { name };
    const remark = shortText(cellAt(cells, at('comment')), 2_000, 'comment', warnings);
    if (remark !== undefined) results.comment = remark;
    const absences = absencesOf(
      countOf(cellAt(cells, at('absences.excused'))),
      countOf(cellAt(cells, at('absences.unexcused'))),
      countOf(cellAt(cells, at('absences.total'))),
    );
    if (absences !== undefined) results.absences = absences;
    return results;
  };
}

/** The total is kept only where the source does not tell the two kinds apart. */
function absencesOf(
  excused: number | undefined,
  unexcused: number | undefined,
  total: number | undefined,
): AcademicResult['absences'] | undefined {
  if (excused === undefined && unexcused === undefined) return total === undefined ? undefined : { total };
  return { ...(excused !== undefined && { excused }), ...(unexcused !== undefined && { unexcused }) };
}

function countOf(cell: CellValue): number | undefined {
  const text = textOf(cell);
  const count = text === undefined ? NaN : Number(text);
  return Number.isInteger(count) && count >= 0 && count <= MAX_ABSENCES ? count : undefined;
}
