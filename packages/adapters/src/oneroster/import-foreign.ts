import { matchCode, normalizeRecord, type RecordWarning } from '@lienthong/core';
import { itemsOf } from './check-tables.js';
import type { OneRosterKind } from './export-context.js';
import { genderOf, noted, type OwnRecord } from './import-own.js';
import { gradeOf, lifeOf, nameOf, schoolOf, termsOf, withoutEmpty, type Cells } from './foreign-cells.js';
import type { OneRosterPackage, TableRow } from './read-package.js';

/** A record of another system's row; several rows give one academic result, the first names its place. */
export interface ForeignRecord extends OwnRecord {
  readonly kind: OneRosterKind;
  readonly file: string;
  readonly row: number;
}

const STAFF_ROLES: Readonly<Record<string, string | undefined>> = {
  administrator: undefined,
  aide: undefined,
  counselor: undefined,
  districtAdministrator: undefined,
  principal: 'Hiệu trưởng',
  proctor: undefined,
  siteAdministrator: undefined,
  systemAdministrator: undefined,
  teacher: 'Giáo viên',
};
const GUARDIAN_ROLES: ReadonlySet<string> = new Set(['guardian', 'parent', 'relative']);
const SUBJECT_LISTS = ['subjects-primary', 'subjects-lower-secondary', 'subjects-upper-secondary'] as const;
const LEVELS: ReadonlySet<string> = new Set(['T', 'H', 'C', 'Đ', 'CĐ']);

/** Reads the rows of other systems; what has no clear meaning among our records is counted as unread. */
export class ForeignReader {
  /** Rows of each file that gave no record. */
  readonly unread: Record<string, number> = {};
  readonly #package: OneRosterPackage;
  readonly #byId = new Map<string, ReadonlyMap<string, Cells>>();
  readonly #roles = new Map<string, Cells>();
  readonly #teachers = new Map<string, string>();
  readonly #terms: ReadonlyMap<string, '1' | '2' | 'year'>;

  constructor(source: OneRosterPackage) {
    this.#package = source;
    for (const { cells } of this.#rows('roles')) {
      const user = cells['userSourcedId'] ?? '';
      if (!this.#roles.has(user) || cells['roleType'] === 'primary') this.#roles.set(user, cells);
    }
    for (const { cells } of this.#rows('enrollments'))
      if (cells['role'] === 'teacher' && cells['primary'] === 'true')
        this.#teachers.set(cells['classSourcedId'] ?? '', cells['userSourcedId'] ?? '');
    this.#terms = termsOf(this.#rows('academicSessions'));
  }

  /** The record of one row of orgs, classes, users or enrollments. */
  read(file: string, { row, cells }: TableRow): ForeignRecord | undefined {
    const found =
      file === 'orgs'
        ? this.#school(cells)
        : file === 'classes'
          ? this.#class(cells)
          : file === 'users'
            ? this.#person(cells)
            : this.#enrollment(cells);
    if (found === undefined) {
      this.#skip(file);
      return undefined;
    }
    const record = { ...found.record, ...lifeOf(cells) };
    return { ...found, record: normalizeRecord(found.kind, withoutEmpty(record) as never), file, row };
  }

  /**
   * Results of a pupil's term from line items that are named like a subject, one each: what else a gradebook holds is not
   * the mark of a term.
   */
  readResults(rows: readonly TableRow[]): ForeignRecord[] {
    const groups = new Map<string, { first: TableRow; subjects: Map<string, Cells[]> }>();
    for (const row of rows) {
      const item = this.#at('lineItems', row.cells['lineItemSourcedId']);
      const subject = SUBJECT_LISTS.map((list) => matchCode(list, item?.['title'] ?? '')).find(Boolean)?.name;
      const session = item?.['academicSessionSourcedId'] ?? item?.['gradingPeriodSourcedId'] ?? '';
      const term = this.#terms.get(session);
      const isOfTen =
        item?.['resultValueMax'] === undefined ||
        item['resultValueMax'] === '' ||
        Number(item['resultValueMax']) === 10;
      if (item === undefined || subject === undefined || term === undefined || !isOfTen) {
        this.#skip('results');
        continue;
      }
      const key = [row.cells['studentSourcedId'], item['classSourcedId'], session].join('\n');
      const group = groups.get(key) ?? { first: row, subjects: new Map<string, Cells[]>() };
      group.subjects.set(subject, [...(group.subjects.get(subject) ?? []), row.cells]);
      groups.set(key, group);
    }
    return [...groups.values()].flatMap(({ first, subjects }) => this.#result(first, subjects) ?? []);
  }

  #result({ row, cells }: TableRow, subjects: ReadonlyMap<string, readonly Cells[]>): ForeignRecord | undefined {
    const item = this.#at('lineItems', cells['lineItemSourcedId'])!;
    const session = item['academicSessionSourcedId'] ?? item['gradingPeriodSourcedId'] ?? '';
    const marks = [...subjects].flatMap(([name, rows]) => {
      const [only] = rows;
      if (rows.length > 1 || only === undefined) {
        this.#skip('results', rows.length);
        return [];
      }
      const level = only['textScore'] ?? '';
      return [
        withoutEmpty({
          name,
          score: (only['score'] ?? '') === '' ? undefined : Number(only['score']),
          level: LEVELS.has(level) ? level : undefined,
          isExempt: only['scoreStatus'] === 'exempt' ? true : undefined,
          comment: only['comment'],
        }),
      ];
    });
    if (marks.length === 0) return undefined;
    const pupil = this.#enrolled(cells['studentSourcedId'], item['classSourcedId']);
    const record = {
      ...pupil,
      schoolYear: this.#schoolYear([session]) ?? pupil['schoolYear'],
      term: this.#terms.get(session),
      subjects: marks,
    };
    return {
      kind: 'academic-result',
      file: 'results',
      row,
      record: normalizeRecord('academic-result', withoutEmpty(record) as never),
      warnings: [],
    };
  }

  #school(cells: Cells): Pick<ForeignRecord, 'kind' | 'record' | 'warnings'> | undefined {
    if (cells['type'] !== 'school') return undefined;
    const { code, name } = schoolOf(cells['sourcedId'] ?? '', cells);
    return { kind: 'school', record: { code, name, sourceId: cells['sourcedId'] }, warnings: [] };
  }

  #class(cells: Cells): Pick<ForeignRecord, 'kind' | 'record' | 'warnings'> {
    const teacher = this.#teachers.get(cells['sourcedId'] ?? '');
    const person = this.#at('users', teacher);
    return {
      kind: 'class',
      record: {
        name: cells['title'],
        classId: cells['classCode'],
        sourceId: cells['sourcedId'],
        school: this.#schoolAt(cells['schoolSourcedId']),
        schoolYear: this.#schoolYear(itemsOf(cells['termSourcedIds'] ?? '')),
        grade: gradeOf(cells['grades']),
        homeroomTeacher: person && { sourceId: teacher, fullName: nameOf(person) },
      },
      warnings: [],
    };
  }

  #person(cells: Cells): Pick<ForeignRecord, 'kind' | 'record' | 'warnings'> | undefined {
    const role = this.#roleOf(cells);
    const isStudent = role?.name === 'student';
    if (role === undefined || (!isStudent && !Object.hasOwn(STAFF_ROLES, role.name) && !role.name.startsWith('ext:')))
      return undefined;
    const warnings: RecordWarning[] = [];
    const people = this.#at('demographics', cells['sourcedId']);
    const birthDate = people?.['birthDate'] ?? '';
    const sex = people?.['sex'] ?? '';
    if (sex !== '' && sex !== 'male' && sex !== 'female' && sex !== 'unspecified')
      warnings.push(noted('sex-unknown', 'gender'));
    const position = STAFF_ROLES[role.name];
    const phone = cells['phone'] ?? '';
    return {
      kind: isStudent ? 'student' : 'staff',
      record: {
        sourceId: cells['sourcedId'],
        fullName: nameOf(cells),
        birthDate: birthDate === '' ? undefined : { value: birthDate, precision: 'day' },
        gender: sex === '' ? undefined : genderOf(sex),
        email: cells['email'],
        phone: phone === '' ? cells['sms'] : phone,
        school: this.#schoolAt(role.org),
        ...(isStudent
          ? { grade: gradeOf(cells['grades']), guardians: this.#guardians(cells) }
          : { position: position === undefined ? undefined : { name: position } }),
      },
      warnings,
    };
  }

  #guardians(cells: Cells): unknown[] | undefined {
    const found = itemsOf(cells['agentSourcedIds'] ?? '').flatMap((id) => {
      const agent = this.#at('users', id);
      const role = agent && this.#roleOf(agent)?.name;
      if (agent === undefined || role === undefined || !GUARDIAN_ROLES.has(role)) return [];
      const sex = this.#at('demographics', id)?.['sex'];
      const relation =
        role !== 'parent' ? 'guardian' : sex === 'male' ? 'father' : sex === 'female' ? 'mother' : 'guardian';
      return [withoutEmpty({ relation, fullName: nameOf(agent), phone: agent['phone'] })];
    });
    return found.length === 0 ? undefined : found;
  }

  #enrollment(cells: Cells): Pick<ForeignRecord, 'kind' | 'record' | 'warnings'> | undefined {
    if (cells['role'] !== 'student') return undefined;
    const pupil = this.#enrolled(cells['userSourcedId'], cells['classSourcedId']);
    const school = this.#schoolAt(cells['schoolSourcedId']) ?? pupil['school'];
    return {
      kind: 'enrollment',
      record: { ...pupil, school, from: cells['beginDate'], to: cells['endDate'] },
      warnings: [],
    };
  }

  /** A pupil in a class, as enrolments and results name them. */
  #enrolled(user: string | undefined, classId: string | undefined): Record<string, unknown> {
    const person = this.#at('users', user);
    const own = this.#at('classes', classId);
    const birthDate = this.#at('demographics', user)?.['birthDate'] ?? '';
    return {
      sourceId: user,
      fullName: person && nameOf(person),
      birthDate: birthDate === '' ? undefined : { value: birthDate, precision: 'day' },
      school: this.#schoolAt(own?.['schoolSourcedId']),
      schoolYear: own && this.#schoolYear(itemsOf(own['termSourcedIds'] ?? '')),
      className: own?.['title'],
      classId: own?.['classCode'],
      grade: own && gradeOf(own['grades']),
    };
  }

  #roleOf(cells: Cells): { readonly name: string; readonly org: string | undefined } | undefined {
    if (this.#package.version === '1.1')
      return (cells['role'] ?? '') === ''
        ? undefined
        : { name: cells['role']!, org: itemsOf(cells['orgSourcedIds'] ?? '')[0] };
    const role = this.#roles.get(cells['sourcedId'] ?? '');
    const primary = cells['primaryOrgSourcedId'] ?? '';
    return role && { name: role['role'] ?? '', org: primary === '' ? role['orgSourcedId'] : primary };
  }

  #schoolAt(id: string | undefined): { code: string; name?: string } | undefined {
    if (id === undefined || id === '') return undefined;
    return schoolOf(id, this.#at('orgs', id));
  }

  /** The school year that the first known session lies in. */
  #schoolYear(sessions: readonly string[]): string | undefined {
    for (const id of sessions) {
      const year = Number(this.#at('academicSessions', id)?.['schoolYear']);
      if (Number.isInteger(year) && year > 1900) return `${year - 1}-${year}`;
    }
    return undefined;
  }

  #rows(file: string): readonly TableRow[] {
    return this.#package.tables.get(file)?.rows ?? [];
  }

  #at(file: string, id: string | undefined): Cells | undefined {
    if (id === undefined || id === '') return undefined;
    let rows = this.#byId.get(file);
    if (rows === undefined) {
      rows = new Map(this.#rows(file).map(({ cells }) => [cells['sourcedId'] ?? '', cells]));
      this.#byId.set(file, rows);
    }
    return rows.get(id);
  }

  #skip(file: string, rows = 1): void {
    this.unread[file] = (this.unread[file] ?? 0) + rows;
  }
}
