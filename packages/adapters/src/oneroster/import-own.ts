import type { RecordWarning } from '@lienthong/core';
import type { OneRosterKind } from './export-context.js';
import { ALL_SUBJECTS, POSITION, RESULT_OF } from './export-results.js';
import { ONE_ROSTER_FINDINGS } from './finding.js';
import { fromMetadata } from './metadata-cells.js';
import { isSameName, joinName } from './person-name.js';
import type { TableRow } from './read-package.js';

type Cells = Readonly<Record<string, string>>;

/** What a row of ours gives back, not yet validated. */
export interface OwnRecord {
  readonly record: Record<string, unknown>;
  readonly warnings: readonly RecordWarning[];
}

/** Rows of other files that a record's own row needs. */
export interface OwnContext {
  readonly demographics: ReadonlyMap<string, Cells>;
  /** Rows of subjects by the id of the result that they are of. */
  readonly subjects: ReadonlyMap<string, readonly TableRow[]>;
}

/** Columns that hold a field exactly, where no extension column has it. */
const COLUMNS: Readonly<Record<OneRosterKind, readonly (readonly [column: string, field: string])[]>> = {
  school: [
    ['name', 'name'],
    ['identifier', 'code'],
  ],
  class: [
    ['title', 'name'],
    ['classCode', 'classId'],
    ['grades', 'grade'],
  ],
  student: [
    ['identifier', 'sectorId'],
    ['email', 'email'],
    ['phone', 'phone'],
    ['grades', 'grade'],
  ],
  staff: [
    ['identifier', 'sectorId'],
    ['email', 'email'],
    ['phone', 'phone'],
  ],
  enrollment: [
    ['beginDate', 'from'],
    ['endDate', 'to'],
  ],
  'academic-result': [['comment', 'comment']],
};

/** The record that a row of ours is the home of. */
export function ownRecord(kind: OneRosterKind, { cells }: TableRow, context: OwnContext): OwnRecord {
  const warnings: RecordWarning[] = [];
  const record = fromMetadata(kind, cells, (column) => warnings.push(noted('metadata-unreadable', column)));
  const isSubject = kind === 'academic-result' && (cells[POSITION] ?? '') !== '';
  if (!isSubject) restore(record, cells, COLUMNS[kind]);
  if (kind === 'student' || kind === 'staff') restorePerson(record, cells, context, warnings);
  if (kind === 'academic-result') restoreResult(record, cells, isSubject, context, warnings);
  return { record, warnings };
}

function restore(record: Record<string, unknown>, cells: Cells, columns: readonly (readonly [string, string])[]): void {
  for (const [column, field] of columns) {
    const cell = cells[column] ?? '';
    if (cell !== '' && record[field] === undefined) record[field] = cell;
  }
}

function restorePerson(
  record: Record<string, unknown>,
  cells: Cells,
  { demographics }: OwnContext,
  warnings: RecordWarning[],
): void {
  const parts = {
    familyName: cells['familyName'] ?? '',
    middleName: cells['middleName'] ?? '',
    givenName: cells['givenName'] ?? '',
  };
  const { fullName } = record;
  if (typeof fullName !== 'string' || !isSameName(fullName, parts)) {
    if (fullName !== undefined) warnings.push(noted('name-differs', 'fullName'));
    record['fullName'] = joinName(parts);
  }
  const people = demographics.get(cells['sourcedId'] ?? '');
  const birthDate = people?.['birthDate'] ?? '';
  if (birthDate !== '' && record['birthDate'] === undefined)
    record['birthDate'] = { value: birthDate, precision: 'day' };
  const sex = people?.['sex'] ?? '';
  if (sex !== '' && record['gender'] === undefined) record['gender'] = genderOf(sex);
}

/** The gender that a sex of the standard means; what is neither male nor female is not known to us. */
export const genderOf = (sex: string): 'male' | 'female' | 'unknown' =>
  sex === 'male' || sex === 'female' ? sex : 'unknown';

function restoreResult(
  record: Record<string, unknown>,
  cells: Cells,
  isSubject: boolean,
  { subjects }: OwnContext,
  warnings: RecordWarning[],
): void {
  const score = cells['score'] ?? '';
  if (!isSubject && score !== '' && record['averageScore'] === undefined) record['averageScore'] = Number(score);
  if ((cells[ALL_SUBJECTS] ?? '') !== '' && Array.isArray(record['subjects'])) return;
  const rows = [...(subjects.get(cells['sourcedId'] ?? '') ?? [])];
  rows.sort((a, b) => Number(a.cells[POSITION]) - Number(b.cells[POSITION]));
  record['subjects'] = rows.map((row) => subjectOf(row.cells, warnings));
}

function subjectOf(cells: Cells, warnings: RecordWarning[]): Record<string, unknown> {
  const subject = fromMetadata('SubjectResult', cells, (column) => warnings.push(noted('metadata-unreadable', column)));
  const score = cells['score'] ?? '';
  if (score !== '' && subject['score'] === undefined) subject['score'] = Number(score);
  restore(subject, cells, [
    ['textScore', 'level'],
    ['comment', 'comment'],
  ]);
  return subject;
}

/** A finding as a warning of the record. */
export function noted(code: 'metadata-unreadable' | 'name-differs' | 'sex-unknown', field: string): RecordWarning {
  const { vi, en } = ONE_ROSTER_FINDINGS[code];
  return { code, field, message: { vi, en } };
}

/** Rows of subjects by the result that they are of; the first of a package of 1.1 is its own. */
export function subjectRows(results: readonly TableRow[]): Map<string, TableRow[]> {
  const found = new Map<string, TableRow[]>();
  for (const row of results) {
    const of = row.cells[RESULT_OF] ?? '';
    if (of === '') continue;
    const others = found.get(of);
    if (others === undefined) found.set(of, [row]);
    else others.push(row);
  }
  return found;
}
