import { validateRecord, type RecordFault, type RecordWarning } from '@lienthong/core';
import type { AcademicResult } from '@lienthong/schemas';
import { cellText, type CellValue } from '../sheet.js';
import type { LevelColumn, SheetSubject, SubjectColumn, Term, TermColumn } from '../subject-column.js';
import { parseTerm } from '../title-facts.js';
import { rowWarning } from '../row-warnings.js';
import { textOf } from './cell-values.js';
import { personReader } from './person-reader.js';
import { placeInSchoolReader } from './place-in-school.js';
import { resultsReader } from './results-reader.js';
import { cellAt, columnOf, type RowMapper, type TableContext } from './row-context.js';
import { hasMarks, levelsReader, subjectsReader, type TenScale } from './subject-results.js';

/** What the header of a score book says beside its columns. */
export interface ResultTable {
  readonly subjects: readonly SubjectColumn[];
  readonly levels: readonly LevelColumn[];
  readonly terms: readonly TermColumn[];
  /** Subject that the title or the sheet's name speaks of. */
  readonly sheetSubject: SheetSubject | undefined;
  /** Full name of a subject as the file writes it. */
  readonly nameOfSubject: (text: string) => string | undefined;
  /** Whether the marks of a column are on the scale of ten. */
  readonly isOfTen: TenScale;
  /** Whether any row states promotion, completion or the year result. */
  readonly statesYearEnd: () => boolean;
}

/** Rows of a score book: an academic result each. */
export function resultMapper(context: TableContext, table: ResultTable): RowMapper {
  const { subjects } = table;
  const readPerson = personReader(context);
  const readPlace = placeInSchoolReader(context);
  const termOfTable = tableTerm(context, table);
  const readTerm = termReader(context);
  const readResults = resultsReader(context, table.terms, table.isOfTen);
  const readLevels = levelsReader(table.levels);
  const ofSheet = sheetSubjectReader(context, table);
  const readSubjects = subjectsReader(subjects, ofSheet, table.isOfTen);
  const isOfOneSubject = subjects.length > 0 && subjects.every(({ name }) => name === undefined);

  return (cells, row, className) => {
    const source = { file: context.file, sheet: context.sheet, row };
    const warnings: RecordWarning[] = [];
    const { person } = readPerson(cells, warnings);
    const term = readTerm(cells) ?? termOfTable.term;
    const record = {
      ...person,
      ...readPlace(cells, className, warnings),
      ...(term !== undefined && { term }),
      subjects: readSubjects(cells, warnings),
      ...readLevels?.(cells, warnings),
      ...readResults(cells, term, warnings),
    } as AcademicResult;
    if (termOfTable.isInferred && term === termOfTable.term)
      warnings.push(rowWarning('term-from-year-end-columns', 'term'));
    const errors = validateRecord('academic-result', record);
    if (isOfOneSubject && ofSheet(cells) === undefined && hasMarks(subjects, cells)) errors.push(SUBJECT_UNKNOWN);
    return errors.length > 0
      ? [{ source, kind: 'academic-result', errors, warnings }]
      : [{ source, kind: 'academic-result', record, warnings }];
  };
}

const SUBJECT_UNKNOWN: RecordFault = {
  code: 'ERR_RECORD_INVALID',
  pointer: '/subjects/0/name',
  rule: 'required',
  message: {
    vi: 'Không biết bảng điểm này của môn nào: ghi "Môn học: …" ở phần tiêu đề phía trên bảng hoặc đặt tên trang tính theo môn',
    en: 'The subject of this score sheet is not known: write "Môn học: …" above the table or name the sheet after the subject',
  },
};

/** The subject of a row: of its own column, else of the sheet. */
function sheetSubjectReader(
  context: TableContext,
  { sheetSubject, nameOfSubject }: ResultTable,
): (cells: readonly CellValue[]) => SheetSubject | undefined {
  const column = columnOf(context.columns, 'subject');
  if (column < 0) return () => sheetSubject;
  return (cells) => {
    const text = textOf(cellAt(cells, column))?.slice(0, 150);
    return text === undefined ? sheetSubject : { name: nameOfSubject(text) ?? text, sourceName: text };
  };
}

/** The title's term; the year's where columns of terms stand beside those of the year; else the sender's, else that of the year-end columns. */
function tableTerm(
  { title, term }: TableContext,
  { subjects, terms, statesYearEnd }: ResultTable,
): { readonly term?: Term; readonly isInferred: boolean } {
  const stated = new Set([...subjects, ...terms].map((column) => column.term));
  if (stated.has('year') || (stated.has('1') && stated.has('2'))) return { term: 'year', isInferred: false };
  const known = title.term ?? term;
  if (known !== undefined) return { term: known, isInferred: false };
  return statesYearEnd() ? { term: 'year', isInferred: true } : { isInferred: false };
}

function termReader({ columns }: TableContext): (cells: readonly CellValue[]) => Term | undefined {
  const column = columnOf(columns, 'term');
  if (column < 0) return () => undefined;
  return (cells) => {
    const text = cellText(cellAt(cells, column)).trim();
    return text === '' ? undefined : (parseTerm(text) ?? parseTerm(`HK ${text}`));
  };
}
