import { parseStudentStatus, validateRecord, type NormalizedRow, type RecordWarning } from '@lienthong/core';
import type { Enrollment, Student } from '@lienthong/schemas';
import { PLACE_FIELDS, type ColumnField } from '../profile.js';
import type { CellValue } from '../sheet.js';
import { dayOf, nameOf, phoneOf, shortText, textOf } from './cell-values.js';
import { codedCell } from './coded-value.js';
import { guardiansReader } from './guardian-reader.js';
import { healthReader } from './health-reader.js';
import { identityCardReader } from './identity-card.js';
import { parseNationality } from './nationality.js';
import { personReader, type Person } from './person-reader.js';
import { assignPlace, placeInSchoolReader, type PlaceInSchool } from './place-in-school.js';
import { placeReader } from './place-reader.js';
import { remember } from '../remember.js';
import { cellAt, columnOf, type RowMapper, type TableContext } from './row-context.js';

/** Rows of a pupil list: a student each, and an enrollment where class and school year are known. */
export function studentMapper(context: TableContext): RowMapper {
  const readPerson = personReader(context);
  const readPlaceInSchool = placeInSchoolReader(context);
  const readDetails = detailsReader(context);
  const readStatus = statusReader(context);

  return (cells, row, className) => {
    const source = { file: context.file, sheet: context.sheet, row };
    const warnings: RecordWarning[] = [];
    const { person, gender, oldIdentityCard } = readPerson(cells, warnings);
    const place = readPlaceInSchool(cells, className, warnings);
    const status = readStatus(cells, warnings);
    const record = { ...person, gender } as Student;
    readDetails(cells, record, oldIdentityCard, warnings);
    assignPlace(record, place);
    assignStatus(record, status);
    const errors = validateRecord('student', record);
    if (errors.length > 0) return [{ source, kind: 'student', errors, warnings }];
    const student: NormalizedRow<'student'> = { source, kind: 'student', record, warnings };
    if (place.className === undefined || place.schoolYear === undefined) return [student];
    return [student, { source, kind: 'enrollment', record: enrollmentOf(person, place, status), warnings: [] }];
  };
}

/** The pupil's seat in a class this year; sound whenever the student is, whose parts it repeats. */
function enrollmentOf(person: Person, place: PlaceInSchool, status: StatusRead): Enrollment {
  const enrollment = { ...person } as Enrollment;
  assignPlace(enrollment, place);
  assignStatus(enrollment, status);
  return enrollment;
}

function assignStatus(record: Partial<Student> | Partial<Enrollment>, status: StatusRead): void {
  if (status.status !== undefined) record.status = status.status;
  if (status.statusSince !== undefined) record.statusSince = status.statusSince;
}

type StatusRead = Pick<Student, 'status' | 'statusSince'>;
const NO_STATUS: StatusRead = {};

function statusReader(context: TableContext): (cells: readonly CellValue[], warnings: RecordWarning[]) => StatusRead {
  const status = columnOf(context.columns, 'status');
  const since = columnOf(context.columns, 'statusSince');
  const { term } = context.title;
  if (status < 0 && since < 0) return () => NO_STATUS;
  const parse = remember((text) => parseStudentStatus(text, term === '1' || term === '2' ? { term } : {}));
  return (cells, warnings) => {
    const text = textOf(cellAt(cells, status));
    const read = text === undefined ? undefined : parse(text);
    if (read?.warning !== undefined) warnings.push(read.warning);
    const day = dayOf(cellAt(cells, since), context.date1904, 'statusSince', warnings);
    return {
      ...(read?.status !== undefined && { status: { ...read.status, name: read.status.name.slice(0, 255) } }),
      ...(day !== undefined && { statusSince: day }),
    };
  };
}

type DetailsReader = (
  cells: readonly CellValue[],
  student: Partial<Student>,
  oldIdentityCard: string | undefined,
  warnings: RecordWarning[],
) => void;

/** Everything about a pupil that is neither identity nor school; columns that the table lacks cost nothing. */
function detailsReader(context: TableContext): DetailsReader {
  const at = (field: ColumnField): number => columnOf(context.columns, field);
  const readers: ((cells: readonly CellValue[], details: Partial<Student>, warnings: RecordWarning[]) => void)[] = [];
  const read = <K extends keyof Student>(
    field: ColumnField,
    key: K,
    parse: (cell: CellValue, warnings: RecordWarning[]) => Student[K] | undefined,
  ): void => {
    const column = at(field);
    if (column < 0) return;
    readers.push((cells, details, warnings) => {
      const value = parse(cellAt(cells, column), warnings);
      if (value !== undefined) details[key] = value;
    });
  };

  read('otherName', 'otherName', nameOf);
  read('ethnicGroup', 'ethnicGroup', codedCell('ethnic-groups', 'ethnicGroup'));
  read('religion', 'religion', codedCell('religions', 'religion'));
  read('disability', 'disability', namedCell('disability'));
  read('policyCategory', 'policyCategory', namedCell('policyCategory'));
  read('leavingReason', 'leavingReason', namedCell('leavingReason'));
  read('phone', 'phone', phoneOf);
  read('email', 'email', (cell, warnings) => shortText(cell, 100, 'email', warnings));
  read('admittedOn', 'admittedOn', (cell, warnings) => dayOf(cell, context.date1904, 'admittedOn', warnings));
  const nationality = at('nationality');
  readers.push((cells, details, warnings) => {
    const code = parseNationality(cellAt(cells, nationality), warnings);
    if (code !== undefined) details.nationality = code;
  });
  for (const place of PLACE_FIELDS) {
    const readPlace = placeReader(place, context, place === 'permanentAddress');
    if (readPlace === undefined) continue;
    readers.push((cells, details, warnings) => {
      const address = readPlace(cells, warnings);
      if (address !== undefined) details[place] = address;
    });
  }
  const readHealth = healthReader(context);
  if (readHealth !== undefined)
    readers.push((cells, details, warnings) => {
      const health = readHealth(cells, warnings);
      if (health !== undefined) details.health = health;
    });
  const readGuardians = guardiansReader(context);
  if (readGuardians !== undefined)
    readers.push((cells, details) => {
      const guardians = readGuardians(cells);
      if (guardians.length > 0) details.guardians = guardians;
    });
  const readDocument = identityCardReader(context);

  return (cells, student, oldIdentityCard, warnings) => {
    for (const reader of readers) reader(cells, student, warnings);
    if (oldIdentityCard !== undefined) student.identityDocuments = [readDocument(cells, oldIdentityCard, warnings)];
  };
}

/** A value of a list whose codes are not public: the name as written. */
const namedCell =
  (field: string) =>
  (cell: CellValue, warnings: RecordWarning[]): { name: string } | undefined => {
    const name = shortText(cell, 255, field, warnings);
    return name === undefined ? undefined : { name };
  };
