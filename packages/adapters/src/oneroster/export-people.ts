import { looseNameKey, parseStudentStatus, RecordError, type RecordByKind } from '@lienthong/core';
import { lifeOf, schoolOf, secondRecord, type ExportContext } from './export-context.js';
import type { PersonReference } from './export-links.js';
import { toMetadata } from './metadata-cells.js';
import { KIND_COLUMN } from './package-row.js';
import { exactColumns, listItem } from './package-rows.js';
import { splitName } from './person-name.js';
import { isSafeId } from './sourced-id.js';

type Person = RecordByKind['student'] | RecordByKind['staff'];

/** Pupils who are no longer there may not log in. */
const GONE: ReadonlySet<string | undefined> = new Set(['transferred-out', 'dropped-out', 'completed']);

/**
 * The rows of a pupil or a member of the staff: users, roles (in 1.2) and, where something is known, demographics.
 * @throws {RecordError} ERR_RECORD_SCHOOL_MISSING, ERR_RECORD_NO_KEY, ERR_RECORD_AMBIGUOUS — another record has the id.
 */
export function exportPerson(context: ExportContext, kind: 'student' | 'staff', full: Person, record: Person): void {
  const org = schoolOf(context, full);
  const sourcedId = context.links.register(kind, full);
  if (sourcedId === undefined) throw new RecordError('ERR_RECORD_NO_KEY');
  const { cells, held } = exactColumns({
    email: ['email', record.email],
    phone: ['phone', record.phone],
    identifier: ['sectorId', isSafeId(record.sectorId) ? record.sectorId : undefined],
  });
  const grade = 'grade' in record ? record.grade : undefined;
  if (grade !== undefined && listItem(grade) === grade) held.add('grade');
  const life = lifeOf(context, record);
  const people = demographicsCells(context, record, held);
  const role = kind === 'student' ? 'student' : staffRole(record);
  const isNew = context.rows.add('users', {
    sourcedId,
    ...life,
    ...accountCells(sourcedId, record, org, role, context),
    enabledUser: String(!isGone(kind, record)),
    userIds: userIds(record),
    grades: listItem(grade),
    ...cells,
    ...toMetadata(kind, record, held),
    [KIND_COLUMN]: kind,
  });
  if (!isNew) throw secondRecord();
  if (context.version === '1.2') addRole(context, sourcedId, org, role, life);
  if (Object.keys(people).length > 0) context.rows.derive('demographics', { sourcedId, ...life, ...people });
}

/** The row of somebody whom other records name and who has no record in the package. */
export function derivePerson(
  context: ExportContext,
  sourcedId: string,
  person: PersonReference & { readonly fullName: string },
): void {
  if (context.rows.has('users', sourcedId)) return;
  const org = schoolOf(context, person);
  context.rows.derive('users', {
    sourcedId,
    ...accountCells(sourcedId, person, org, 'student', context),
    enabledUser: 'true',
    identifier: isSafeId(person.sectorId) ? person.sectorId : '',
  });
  if (context.version === '1.2') addRole(context, sourcedId, org, 'student', {});
}

function accountCells(
  sourcedId: string,
  { fullName }: { readonly fullName: string },
  org: string,
  role: string,
  { version }: ExportContext,
): Record<string, string> {
  const { familyName, middleName, givenName } = splitName(fullName);
  return {
    // An account's name is seen by others, so it is none of the person's numbers.
    username: sourcedId,
    familyName,
    middleName,
    givenName,
    ...(version === '1.2' ? { primaryOrgSourcedId: org } : { orgSourcedIds: org, role: roleOf1_1(role) }),
  };
}

function addRole(
  { rows, ids }: ExportContext,
  user: string,
  org: string,
  role: string,
  life: Record<string, string>,
): void {
  rows.derive('roles', {
    sourcedId: ids.of('role', user, org),
    ...life,
    userSourcedId: user,
    roleType: 'primary',
    role,
    orgSourcedId: org,
  });
}

function demographicsCells({ version }: ExportContext, record: Person, held: Set<string>): Record<string, string> {
  const cells: Record<string, string> = {};
  if (record.birthDate?.precision === 'day') {
    cells['birthDate'] = record.birthDate.value;
    held.add('birthDate.value').add('birthDate.precision');
  }
  const sex = record.gender === 'unknown' ? (version === '1.2' ? 'unspecified' : undefined) : record.gender;
  if (sex !== undefined) {
    cells['sex'] = sex;
    held.add('gender');
  }
  return cells;
}

/** Identifiers that are no number of a person's papers, as the standard writes them. */
function userIds({ sectorId, sourceId }: Person): string {
  return Object.entries({ sectorId, sourceId })
    .filter(([, id]) => isSafeId(id))
    .map(([type, id]) => `{${type}:${id}}`)
    .join(',');
}

const isGone = (kind: 'student' | 'staff', record: Person): boolean =>
  kind === 'student' && record.status !== undefined && GONE.has(parseStudentStatus(record.status.name).kind);

/** The role of a member of the staff, by the words of the position and group. */
function staffRole({ position, group, staffKind }: RecordByKind['staff']): string {
  const words = [position, group, staffKind].map((coded) => looseNameKey(coded?.name ?? '')).join(' ');
  if (/PHOHIEUTRUONG|PHOGIAMDOC/.test(words)) return 'siteAdministrator';
  if (/HIEUTRUONG|GIAMDOC/.test(words)) return 'principal';
  if (/GIAOVIEN|GIANGVIEN/.test(words)) return 'teacher';
  if (/QUANLY/.test(words)) return 'siteAdministrator';
  return words.trim() === '' ? 'teacher' : 'ext:staff';
}

const ROLES_1_1: Readonly<Record<string, string>> = {
  student: 'student',
  teacher: 'teacher',
  principal: 'administrator',
  siteAdministrator: 'administrator',
};
const roleOf1_1 = (role: string): string => ROLES_1_1[role] ?? 'aide';
