import { validateRecord, type RecordWarning } from '@lienthong/core';
import type { AcademicResult, SubjectResult } from '@lienthong/schemas';
import type { SubjectColumn } from '../subject-column.js';
import type { ColumnField } from '../profile.js';
import { rowWarning } from '../row-warnings.js';
import type { CellValue } from '../sheet.js';
import { shortText, textOf } from './cell-values.js';
import { codedCell, type CodedCellReader } from './coded-value.js';
import { parseMark } from './parse-mark.js';
import { personReader } from './person-reader.js';
import { placeInSchoolReader } from './place-in-school.js';
import { cellAt, columnOf, type RowMapper, type TableContext } from './row-context.js';

const MAX_ABSENCES = 366;

/** Rows of a score book: an academic result each. */
export function resultMapper(context: TableContext, subjects: readonly SubjectColumn[]): RowMapper {
  const readPerson = personReader(context);
  const readPlace = placeInSchoolReader(context);
  const readResults = resultsReader(context);
  const { term } = context.title;

  return (cells, row, className) => {
    const source = { file: context.file, sheet: context.sheet, row };
    const warnings: RecordWarning[] = [];
    const { person } = readPerson(cells, warnings);
    const record = {
      ...person,
      ...readPlace(cells, className, warnings),
      ...(term !== undefined && { term }),
      subjects: readSubjects(cells, subjects, warnings),
      ...readResults(cells, warnings),
    } as AcademicResult;
    const errors = validateRecord('academic-result', record);
    return errors.length > 0
      ? [{ source, kind: 'academic-result', errors, warnings }]
      : [{ source, kind: 'academic-result', record, warnings }];
  };
}

function readSubjects(
  cells: readonly CellValue[],
  subjects: readonly SubjectColumn[],
  warnings: RecordWarning[],
): SubjectResult[] {
  const results: SubjectResult[] = [];
  for (const { column, name, sourceName } of subjects) {
    const mark = parseMark(cellAt(cells, column));
    if (mark === undefined) continue;
    const { problem, ...value } = mark;
    if (problem === undefined) results.push({ name, sourceName, ...value });
    else warnings.push(rowWarning(problem, `subjects.${sourceName}`));
  }
  return results;
}

function resultsReader(
  context: TableContext,
): (cells: readonly CellValue[], warnings: RecordWarning[]) => Partial<AcademicResult> {
  const at = (field: ColumnField): number => columnOf(context.columns, field);
  const coded: readonly (readonly ['learningResult' | 'conductResult' | 'overallResult', number, CodedCellReader])[] = [
    ['learningResult', at('learningResult'), codedCell('secondary-learning-results', 'learningResult')],
    ['conductResult', at('conductResult'), codedCell('secondary-conduct-results', 'conductResult')],
    ['overallResult', at('overallResult'), codedCell('primary-overall-results', 'overallResult')],
  ];
  const average = at('averageScore');
  const title = at('title');
  const comment = at('comment');
  return (cells, warnings) => {
    const results: Partial<AcademicResult> = {};
    for (const [field, column, read] of coded) {
      const value = column < 0 ? undefined : read(cellAt(cells, column), warnings);
      if (value !== undefined) results[field] = value;
    }
    const mean = average < 0 ? undefined : parseMark(cellAt(cells, average));
    if (mean?.score !== undefined) results.averageScore = mean.score;
    const name = shortText(cellAt(cells, title), 255, 'title', warnings);
    if (name !== undefined) results.title = { name };
    const remark = shortText(cellAt(cells, comment), 2_000, 'comment', warnings);
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
