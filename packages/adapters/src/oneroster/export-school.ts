import { RecordError, type RecordByKind } from '@lienthong/core';
import {
  classCells,
  classOf,
  courseOf,
  lifeOf,
  schoolOf,
  secondRecord,
  yearOf,
  type ExportContext,
} from './export-context.js';
import { orgId } from './export-links.js';
import { derivePerson } from './export-people.js';
import { toMetadata } from './metadata-cells.js';
import { DERIVED, KIND_COLUMN } from './package-row.js';
import { exactColumns, listItem } from './package-rows.js';
import { isSafeId } from './sourced-id.js';

/** @throws {RecordError} ERR_RECORD_AMBIGUOUS — another record has the id. */
export function exportSchool(context: ExportContext, record: RecordByKind['school']): void {
  const { cells, held } = exactColumns({ name: ['name', record.name], identifier: ['code', record.code] });
  const isNew = context.rows.add('orgs', {
    sourcedId: orgId(record.code, context.ids),
    ...lifeOf(context, record),
    ...(cells as { name: string }),
    type: 'school',
    ...toMetadata('school', record, held),
    [KIND_COLUMN]: 'school',
  });
  if (!isNew) throw secondRecord();
}

/**
 * A class, and its homeroom teacher where the package holds the person.
 * @throws {RecordError} ERR_RECORD_SCHOOL_MISSING, ERR_RECORD_SCHOOL_YEAR_MISSING, ERR_RECORD_AMBIGUOUS.
 */
export function exportClass(context: ExportContext, full: RecordByKind['class'], record: RecordByKind['class']): void {
  const org = schoolOf(context, record);
  const schoolYear = yearOf(context, record);
  const sourcedId = context.links.classOf(org, schoolYear, { className: record.name, classId: record.classId });
  const { cells, held } = exactColumns({ title: ['name', record.name], classCode: ['classId', record.classId] });
  if (record.grade !== undefined && listItem(record.grade) === record.grade) held.add('grade');
  const isNew = context.rows.add('classes', {
    sourcedId,
    ...lifeOf(context, record),
    ...cells,
    grades: listItem(record.grade),
    ...classCells(org, courseOf(context, org, schoolYear, record.grade), schoolYear),
    ...toMetadata('class', record, held),
    [KIND_COLUMN]: 'class',
  });
  if (!isNew) throw secondRecord();
  const teacher = teacherOf(context, full);
  if (teacher !== undefined)
    context.rows.derive('enrollments', {
      sourcedId: context.ids.of('homeroom', sourcedId, teacher),
      classSourcedId: sourcedId,
      schoolSourcedId: org,
      userSourcedId: teacher,
      role: 'teacher',
      primary: 'true',
    });
}

/** Id of the homeroom teacher where the package holds the person, without doubt. */
function teacherOf({ links }: ExportContext, { homeroomTeacher, school }: RecordByKind['class']): string | undefined {
  if (homeroomTeacher === undefined) return undefined;
  try {
    const found = links.find('staff', { ...homeroomTeacher, ...(school && { school }) });
    return found?.isKnown === true ? found.id : undefined;
  } catch (error) {
    if (error instanceof RecordError) return undefined;
    throw error;
  }
}

/** @throws {RecordError} ERR_RECORD_SCHOOL_MISSING, ERR_RECORD_SCHOOL_YEAR_MISSING, ERR_RECORD_NO_KEY, ERR_RECORD_AMBIGUOUS. */
export function exportEnrollment(
  context: ExportContext,
  full: RecordByKind['enrollment'],
  record: RecordByKind['enrollment'],
): void {
  const org = schoolOf(context, full);
  const schoolYear = yearOf(context, full);
  const user = context.links.find('student', full)?.id;
  if (user === undefined) throw new RecordError('ERR_RECORD_NO_KEY');
  derivePerson(context, user, full);
  const classId = classOf(context, full, schoolYear);
  const { cells, held } = exactColumns({ beginDate: ['from', record.from], endDate: ['to', record.to] });
  const isNew = context.rows.add('enrollments', {
    sourcedId: isSafeId(full.recordId) ? full.recordId : context.ids.of('enrollment', classId, user),
    ...lifeOf(context, record),
    classSourcedId: classId,
    schoolSourcedId: org,
    userSourcedId: user,
    role: 'student',
    ...cells,
    ...toMetadata('enrollment', record, held),
    [KIND_COLUMN]: 'enrollment',
  });
  if (!isNew) throw secondRecord();
  context.enrolled.add(`${classId}\n${user}`);
}

/** The enrolment that a result needs: nobody has results in a class that they are not in. */
export function deriveEnrollment(context: ExportContext, classId: string, org: string, user: string): void {
  if (context.enrolled.has(`${classId}\n${user}`)) return;
  context.enrolled.add(`${classId}\n${user}`);
  context.rows.derive('enrollments', {
    sourcedId: context.ids.of('enrollment', classId, user),
    classSourcedId: classId,
    schoolSourcedId: org,
    userSourcedId: user,
    role: 'student',
    [KIND_COLUMN]: DERIVED,
  });
}
