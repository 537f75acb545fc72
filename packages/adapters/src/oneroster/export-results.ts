import { DeliveryError, exactNameKey, RecordError, type RecordByKind } from '@lienthong/core';
import type { SubjectResult } from '@lienthong/schemas';
import { classOf, lifeOf, schoolOf, secondRecord, yearOf, type ExportContext } from './export-context.js';
import { deriveEnrollment } from './export-school.js';
import { derivePerson } from './export-people.js';
import { jsonCell, METADATA_PREFIX, toMetadata } from './metadata-cells.js';
import { DERIVED, KIND_COLUMN, type PackageRow } from './package-row.js';
import { exactColumns, plainCell } from './package-rows.js';
import { sessionId, type Session } from './school-calendar.js';
import { isSafeId } from './sourced-id.js';

type AcademicResult = RecordByKind['academic-result'];

/** Extension columns of results.csv: the row of its record, and its place among the subjects. */
export const RESULT_OF = `${METADATA_PREFIX}resultOf`;
export const POSITION = `${METADATA_PREFIX}position`;
/** All subjects in one cell, where some have no row of their own. */
export const ALL_SUBJECTS = `${METADATA_PREFIX}subjects`;

const SUBJECTS_CATEGORY = { sourcedId: 'mon-hoc', title: 'Môn học' } as const;
const SUMMARY_CATEGORY = { sourcedId: 'tong-ket', title: 'Tổng kết' } as const;

interface Place {
  readonly org: string;
  readonly classId: string;
  readonly user: string;
  readonly session: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The rows of a pupil's results of a term: one of the whole, which holds what the standard has no place for, and one a
 * subject.
 * @throws {RecordError} ERR_RECORD_SCHOOL_MISSING, ERR_RECORD_NO_KEY, ERR_RECORD_AMBIGUOUS.
 * @throws {DeliveryError} ERR_DELIVERY_NOT_MAPPED — 1.1 has no result without a number, and this one has none at all.
 */
export function exportResult(context: ExportContext, full: AcademicResult, record: AcademicResult): void {
  const place = placeOf(context, full);
  const id =
    isSafeId(full.recordId) && !LIKE_SUBJECT.test(full.recordId)
      ? full.recordId
      : context.ids.of('academic-result', full.recordId ?? '', place.user, place.session, place.classId);
  const life = lifeOf(context, record);
  const rows =
    context.version === '1.2' ? rowsOf1_2(context, record, place, id) : rowsOf1_1(context, record, place, id);
  const [home, ...subjects] = rows;
  if (home === undefined) throw new DeliveryError('ERR_DELIVERY_NOT_MAPPED');
  if (!context.rows.add('results', Object.assign(home, life))) throw secondRecord();
  for (const row of subjects) context.rows.append('results', Object.assign(row, life));
}

/** The id of a subject's row: no other result can have it. */
const subjectId = (resultOf: string, at: number): string => `${resultOf}/${at}`;
/** Ids of records that could be taken for those of subjects. */
const LIKE_SUBJECT = /\/\d+$/;

function rowsOf1_2(context: ExportContext, record: AcademicResult, place: Place, id: string): PackageRow[] {
  const home = summaryRow(context, record, place, id);
  return [home, ...record.subjects.map((subject, at) => subjectRow(context, subject, at, place, id))];
}

/** Only results with a number have rows; the record's own part stands in the first. */
function rowsOf1_1(context: ExportContext, record: AcademicResult, place: Place, id: string): PackageRow[] {
  const scored = record.subjects.flatMap((subject, at) =>
    subject.score === undefined ? [] : [subjectRow(context, subject, at, place, id)],
  );
  const all: Record<string, string> =
    scored.length < record.subjects.length ? { [ALL_SUBJECTS]: jsonCell(record.subjects) } : {};
  if (record.averageScore !== undefined) return [{ ...summaryRow(context, record, place, id), ...all }, ...scored];
  const [first, ...rest] = scored;
  if (first === undefined) return [];
  return [
    {
      ...first,
      ...toMetadata('academic-result', record, new Set(['subjects'])),
      ...all,
      sourcedId: id,
      [KIND_COLUMN]: 'academic-result',
    },
    ...rest,
  ];
}

function summaryRow(context: ExportContext, record: AcademicResult, place: Place, id: string): PackageRow {
  const { cells, held } = exactColumns({ comment: ['comment', record.comment] });
  held.add('subjects');
  if (record.averageScore !== undefined) held.add('averageScore');
  return {
    ...resultCells(place, lineItem(context, place, SUMMARY_CATEGORY, 'Kết quả chung')),
    sourcedId: id,
    scoreStatus: 'fully graded',
    score: record.averageScore === undefined ? '' : String(record.averageScore),
    textScore: plainCell(record.learningResult?.name ?? record.overallResult?.name).cell,
    ...cells,
    ...toMetadata('academic-result', record, held),
    [KIND_COLUMN]: 'academic-result',
  };
}

function subjectRow(
  context: ExportContext,
  subject: SubjectResult,
  at: number,
  place: Place,
  resultOf: string,
): PackageRow {
  const { cells, held } = exactColumns({ comment: ['comment', subject.comment] });
  if (subject.score !== undefined) held.add('score');
  if (subject.level !== undefined && context.version === '1.2') held.add('level');
  const isGraded = subject.score !== undefined || subject.level !== undefined;
  return {
    ...resultCells(place, lineItem(context, place, SUBJECTS_CATEGORY, subject.name)),
    sourcedId: subjectId(resultOf, at),
    scoreStatus: subject.isExempt === true ? 'exempt' : isGraded ? 'fully graded' : 'not submitted',
    score: subject.score === undefined ? '' : String(subject.score),
    textScore: subject.level ?? '',
    ...cells,
    ...toMetadata('SubjectResult', subject, held),
    [RESULT_OF]: resultOf,
    [POSITION]: String(at),
    [KIND_COLUMN]: DERIVED,
  };
}

/** The standard asks for a day; the end of the term stands for it and is not read back. */
const resultCells = ({ user, classId, to }: Place, lineItemId: string): Record<string, string> => ({
  lineItemSourcedId: lineItemId,
  studentSourcedId: user,
  scoreDate: to,
  classSourcedId: classId,
});

function lineItem(
  { rows, ids, lineItems }: ExportContext,
  { org, classId, session, from, to }: Place,
  category: { readonly sourcedId: string; readonly title: string },
  title: string,
): string {
  const about = `${classId} ${session} ${category.sourcedId} ${title}`;
  const known = lineItems.get(about);
  if (known !== undefined) return known;
  rows.derive('categories', category);
  const sourcedId = ids.of('line-item', classId, session, category.sourcedId, exactNameKey(title));
  rows.derive('lineItems', {
    sourcedId,
    title: plainCell(title).cell,
    assignDate: from,
    dueDate: to,
    classSourcedId: classId,
    categorySourcedId: category.sourcedId,
    academicSessionSourcedId: session,
    gradingPeriodSourcedId: session,
    resultValueMin: '0',
    resultValueMax: '10',
    schoolSourcedId: org,
  });
  lineItems.set(about, sourcedId);
  return sourcedId;
}

/** Whom and what the results are of; all of it, and that the pupil is in the class, is in the package afterwards. */
function placeOf(context: ExportContext, record: AcademicResult): Place {
  const org = schoolOf(context, record);
  const schoolYear = yearOf(context, record);
  const user = context.links.find('student', record)?.id;
  if (user === undefined) throw new RecordError('ERR_RECORD_NO_KEY');
  derivePerson(context, user, record);
  const classId = classOf(context, record, schoolYear);
  deriveEnrollment(context, classId, org, user);
  const session: Session = record.term === 'year' ? 'whole' : record.term;
  const { start, firstTermEnd, secondTermStart, end } = context.calendar(schoolYear);
  return {
    org,
    classId,
    user,
    session: sessionId(schoolYear, session),
    from: session === '2' ? secondTermStart : start,
    to: session === '1' ? firstTermEnd : end,
  };
}
