import { RecordError, type RecordByKind } from '@lienthong/core';
import type { SchoolReference } from '@lienthong/schemas';
import type { ExportLinks } from './export-links.js';
import { orgId } from './export-links.js';
import { plainCell, listItem, type PackageMode, type PackageRows } from './package-rows.js';
import { sessionId, sessionRows, type SchoolCalendar } from './school-calendar.js';
import type { IdMaker } from './sourced-id.js';
import type { OneRosterVersion } from './tables.js';

/** Kinds that the standard has a place for. */
export type OneRosterKind = 'school' | 'class' | 'student' | 'staff' | 'enrollment' | 'academic-result';

export const ONE_ROSTER_KINDS: readonly OneRosterKind[] = [
  'school',
  'class',
  'student',
  'staff',
  'enrollment',
  'academic-result',
];

/** What the writers of all kinds share. */
export interface ExportContext {
  readonly rows: PackageRows;
  readonly links: ExportLinks;
  readonly ids: IdMaker;
  /** Ids of line items by what they are about. */
  readonly lineItems: Map<string, string>;
  /** Class and pupil of every enrolment that is in the package. */
  readonly enrolled: Set<string>;
  readonly version: OneRosterVersion;
  readonly mode: PackageMode;
  readonly school?: SchoolReference | undefined;
  readonly schoolYear?: string | undefined;
  readonly calendar: (schoolYear: string) => SchoolCalendar;
}

/** The error of a record whose row is taken: another record of the same thing came before it. */
export const secondRecord = (): RecordError =>
  new RecordError('ERR_RECORD_AMBIGUOUS', {
    message: {
      vi: 'Đã có bản ghi khác của cùng đối tượng này trong gói',
      en: 'Another record of the same thing is in the package already',
    },
  });

/** Cells that say what became of a record since; empty in a bulk package. */
export function lifeOf(
  { mode }: ExportContext,
  record: Pick<RecordByKind['student'], 'event' | 'sourceUpdatedAt'>,
): Record<string, string> {
  if (mode === 'bulk') return {};
  const at = record.sourceUpdatedAt === undefined ? NaN : Date.parse(record.sourceUpdatedAt);
  return {
    status: record.event === 'CANCEL' ? 'tobedeleted' : 'active',
    ...(!Number.isNaN(at) && { dateLastModified: new Date(at).toISOString() }),
  };
}

/**
 * Id of the school that a record belongs to; its row is there afterwards.
 * @throws {RecordError} ERR_RECORD_SCHOOL_MISSING.
 */
export function schoolOf(
  context: ExportContext,
  { school = context.school }: { readonly school?: SchoolReference },
): string {
  if (school === undefined) throw new RecordError('ERR_RECORD_SCHOOL_MISSING');
  const sourcedId = orgId(school.code, context.ids);
  if (!context.rows.has('orgs', sourcedId))
    context.rows.derive('orgs', {
      sourcedId,
      name: plainCell(school.name ?? school.code).cell,
      type: 'school',
      identifier: plainCell(school.code).cell,
    });
  return sourcedId;
}

/**
 * The school year that a record belongs to; its sessions are there afterwards.
 * @throws {RecordError} ERR_RECORD_SCHOOL_YEAR_MISSING.
 */
export function yearOf(
  context: ExportContext,
  { schoolYear = context.schoolYear }: { readonly schoolYear?: string },
): string {
  if (schoolYear === undefined) throw new RecordError('ERR_RECORD_SCHOOL_YEAR_MISSING');
  if (context.rows.has('academicSessions', sessionId(schoolYear, 'year'))) return schoolYear;
  for (const row of sessionRows(schoolYear, context.calendar(schoolYear)))
    context.rows.derive('academicSessions', row as typeof row & { sourcedId: string });
  return schoolYear;
}

/** Id of the course that the classes of a grade follow; the standard has no class without one. */
export function courseOf(context: ExportContext, org: string, schoolYear: string, grade: string | undefined): string {
  const sourcedId = context.ids.of('course', org, schoolYear, grade ?? '');
  context.rows.derive('courses', {
    sourcedId,
    schoolYearSourcedId: sessionId(schoolYear, 'year'),
    title: grade === undefined ? 'Chương trình giáo dục' : `Chương trình khối ${plainCell(grade).cell}`,
    grades: listItem(grade),
    orgSourcedId: org,
  });
  return sourcedId;
}

/** Cells of a class's row that do not depend on its record. */
export const classCells = (org: string, course: string, schoolYear: string): Record<string, string> => ({
  courseSourcedId: course,
  classType: 'homeroom',
  schoolSourcedId: org,
  termSourcedIds: `${sessionId(schoolYear, '1')},${sessionId(schoolYear, '2')}`,
});

/** Id of the class that a record names; a row is there afterwards, for pupils without a class too. */
export function classOf(
  context: ExportContext,
  record: {
    readonly school?: SchoolReference;
    readonly className?: string;
    readonly classId?: string;
    readonly grade?: string;
  },
  schoolYear: string,
): string {
  const org = schoolOf(context, record);
  const sourcedId = context.links.classOf(org, schoolYear, record);
  if (!context.rows.has('classes', sourcedId))
    context.rows.derive('classes', {
      sourcedId,
      title: plainCell(record.className ?? record.classId ?? 'Chưa xếp lớp').cell,
      grades: listItem(record.grade),
      classCode: plainCell(record.classId).cell,
      ...classCells(org, courseOf(context, org, schoolYear, record.grade), schoolYear),
    });
  return sourcedId;
}
