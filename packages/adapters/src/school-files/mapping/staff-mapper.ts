import { validateRecord, type NormalizedRow, type RecordWarning } from '@lienthong/core';
import type { Staff } from '@lienthong/schemas';
import type { ColumnField } from '../profile.js';
import { parseSchoolYear } from '../title-facts.js';
import { cellText, type CellValue } from '../sheet.js';
import { dayOf, identifierOf, nameOf, phoneOf, shortText, textOf } from './cell-values.js';
import { codedCell } from './coded-value.js';
import { identityCardReader } from './identity-card.js';
import { parseNationality } from './nationality.js';
import { personReader } from './person-reader.js';
import { schoolReader } from './place-in-school.js';
import { PLACE_FIELDS } from '../profile.js';
import { placeReader } from './place-reader.js';
import { cellAt, columnOf, type RowMapper, type TableContext } from './row-context.js';

/** Columns whose values are names of lists that are not public. */
const NAMED = [
  ['position', 'position'],
  ['staffGroup', 'group'],
  ['staffKind', 'staffKind'],
  ['contractForm', 'contractForm'],
  ['qualification', 'qualification'],
  ['professionalGrade', 'professionalGrade'],
  ['professionalGradeNumber', 'professionalGradeNumber'],
  ['politicalTheoryLevel', 'politicalTheoryLevel'],
  ['educationManagementLevel', 'educationManagementLevel'],
  ['itSkillLevel', 'itSkillLevel'],
] as const satisfies readonly (readonly [ColumnField, keyof Staff])[];
const SUBJECT_SEPARATORS = /\s*[,;/\n]\s*|\s+(?:-|và)\s+/u;
const MAX_SUBJECTS = 30;

type Detail = (cells: readonly CellValue[], staff: Partial<Staff>, warnings: RecordWarning[]) => void;

/** Rows of a staff list: a staff member each. */
export function staffMapper(context: TableContext): RowMapper {
  const readPerson = personReader(context);
  const readSchool = schoolReader(context);
  const readers = detailReaders(context);
  const schoolYear = columnOf(context.columns, 'schoolYear');
  const readDocument = identityCardReader(context);

  return (cells, row) => {
    const source = { file: context.file, sheet: context.sheet, row };
    const warnings: RecordWarning[] = [];
    const { person, gender, oldIdentityCard } = readPerson(cells, warnings);
    const school = readSchool(cells, warnings);
    const year = parseSchoolYear(cellText(cellAt(cells, schoolYear))) ?? context.title.schoolYear ?? context.schoolYear;
    const details: Partial<Staff> = {};
    for (const read of readers) read(cells, details, warnings);
    if (oldIdentityCard !== undefined) details.identityDocuments = [readDocument(cells, oldIdentityCard, warnings)];
    const record = {
      ...person,
      gender,
      ...details,
      ...(school && { school }),
      ...(year !== undefined && { schoolYear: year }),
    } as Staff;
    const errors = validateRecord('staff', record);
    const line: NormalizedRow<'staff'> =
      errors.length > 0 ? { source, kind: 'staff', errors, warnings } : { source, kind: 'staff', record, warnings };
    return [line];
  };
}

function detailReaders(context: TableContext): readonly Detail[] {
  const readers: Detail[] = [];
  const read = <K extends keyof Staff>(
    field: ColumnField,
    key: K,
    parse: (cell: CellValue, warnings: RecordWarning[]) => Staff[K] | undefined,
  ): void => {
    const column = columnOf(context.columns, field);
    if (column < 0) return;
    readers.push((cells, staff, warnings) => {
      const value = parse(cellAt(cells, column), warnings);
      if (value !== undefined) staff[key] = value;
    });
  };
  read('otherName', 'otherName', nameOf);
  read('ethnicGroup', 'ethnicGroup', codedCell('ethnic-groups', 'ethnicGroup'));
  read('religion', 'religion', codedCell('religions', 'religion'));
  read('status', 'status', codedCell('staff-statuses', 'status'));
  read('nationality', 'nationality', parseNationality);
  read('phone', 'phone', phoneOf);
  read('email', 'email', (cell, warnings) => shortText(cell, 100, 'email', warnings));
  for (const [field, key] of NAMED)
    read(field, key, (cell, warnings) => {
      const name = shortText(cell, 255, key, warnings);
      return name === undefined ? undefined : { name };
    });
  read('taughtSubjects', 'subjects', subjectsOf);
  read('additionalSubjects', 'additionalSubjects', subjectsOf);
  read('recruitedOn', 'recruitedOn', (cell, warnings) => dayOf(cell, context.date1904, 'recruitedOn', warnings));
  read('recruitedBy', 'recruitedBy', (cell, warnings) => shortText(cell, 100, 'recruitedBy', warnings));
  read('socialInsuranceNumber', 'socialInsuranceNumber', (cell, warnings) =>
    identifierOf(cell, 15, 'socialInsuranceNumber', warnings),
  );
  for (const place of PLACE_FIELDS) {
    const readPlace = placeReader(place, context, false);
    if (readPlace === undefined) continue;
    readers.push((cells, staff, warnings) => {
      const address = readPlace(cells, warnings);
      if (address !== undefined) staff[place] = address;
    });
  }
  return readers;
}

/** Subjects of one cell, by their names in the file: the list of codes is not public. */
function subjectsOf(cell: CellValue): { name: string }[] | undefined {
  const names = (textOf(cell) ?? '')
    .split(SUBJECT_SEPARATORS)
    .map((name) => name.trim())
    .filter((name) => name !== '' && name.length <= 255)
    .slice(0, MAX_SUBJECTS);
  return names.length === 0 ? undefined : names.map((name) => ({ name }));
}
