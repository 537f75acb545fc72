import type { AcademicResult, Address, Guardian, Staff, Student, SubjectResult } from '@lienthong/schemas';
import { PLACE_FIELDS, type ColumnField, type PlaceField, type PlacePart } from '../profile.js';
import type { LevelColumn, SubjectColumn, Term } from '../subject-column.js';
import { addressCells } from './address-cells.js';

/** A record that a template can hold. */
export type TemplateRecord = Student | Staff | AcademicResult;

/** Ways to write a value, the usual first; a number stays one. */
export type CellForms = readonly string[] | number;

/** What the columns of a template ask of a record. */
export interface ColumnsAsked {
  readonly has: (field: ColumnField) => boolean;
}

/** Fields of a template whose records call them otherwise. */
const RENAMED: Readonly<Partial<Record<ColumnField, string>>> = { taughtSubjects: 'subjects' };
const COUNTRY_NAMES = new Intl.DisplayNames(['vi'], { type: 'region', fallback: 'none' });
const GENDERS: Readonly<Record<string, string>> = { male: 'Nam', female: 'Nữ' };
const OLD_CARD = '2';

type Values = Readonly<Record<string, unknown>>;

/** What stands in a cell of the field; undefined where the record says nothing. */
export function formsOf(field: ColumnField, record: TemplateRecord, asked: ColumnsAsked): CellForms | undefined {
  const values = record as Values;
  const [first, part] = field.split('.') as [string, string?];
  if ((PLACE_FIELDS as readonly string[]).includes(first))
    return addressForms(first as PlaceField, part as PlacePart, values[first] as Address | undefined, asked);
  if (first === 'father' || first === 'mother' || first === 'guardian')
    return guardianForms(
      part!,
      (values['guardians'] as readonly Guardian[] | undefined)?.find(({ relation }) => relation === first),
    );
  switch (field) {
    case 'familyName':
      return asked.has('givenName') ? text(record.fullName?.split(' ').slice(0, -1).join(' ')) : text(record.fullName);
    case 'givenName':
      return asked.has('familyName') ? text(record.fullName?.split(' ').at(-1)) : undefined;
    case 'gender':
      return text(GENDERS[String(values['gender'])]);
    case 'femaleMark':
      return values['gender'] === 'female' ? ['x'] : undefined;
    case 'maleMark':
      return values['gender'] === 'male' ? ['x'] : undefined;
    case 'birthDay':
    case 'birthMonth':
    case 'birthYear':
      return birthPart(field, record.birthDate?.value);
    case 'birthDateFemale':
    case 'birthDateMale':
      return values['gender'] === (field === 'birthDateMale' ? 'male' : 'female') ? plain(record.birthDate) : undefined;
    case 'nationality':
      return countryForms(values['nationality']);
    case 'identityCard':
      return documentForms(values, 'number');
    case 'identityCardIssuedOn':
      return documentForms(values, 'issuedOn');
    case 'identityCardIssuedBy':
      return documentForms(values, 'issuedBy');
    case 'classId':
      return text((values['classId'] ?? values['className']) as string | undefined);
    case 'className':
      return formsBeside(values['className'], 'Lớp');
    case 'grade':
      return formsBeside(values['grade'], 'Khối');
    case 'schoolCode':
      return text((values['school'] as { code?: string } | undefined)?.code);
    case 'schoolName':
      return text((values['school'] as { name?: string } | undefined)?.name);
    case 'absences.total':
      return absenceTotal((values as Partial<AcademicResult>).absences);
    default:
      return plain(
        part === undefined ? values[RENAMED[field] ?? field] : (values[first] as Values | undefined)?.[part],
      );
  }
}

/** What stands in a column of marks. */
export function markForms(
  { name, sourceName, part, ordinal, term }: SubjectColumn,
  { subjects }: Pick<AcademicResult, 'subjects'>,
): CellForms | undefined {
  const subject =
    subjects.find((one) => one.name === name || one.sourceName === sourceName) ??
    (name === undefined && subjects.length === 1 ? subjects[0] : undefined);
  if (subject === undefined) return undefined;
  switch (part) {
    case 'mark':
      return markOfTerm(subject, term);
    case 'regular':
    case 'midterm':
    case 'final': {
      const found = subject.assessments?.filter(({ kind }) => kind === part) ?? [];
      const one = found.find((assessment) => assessment.ordinal === ordinal) ?? found[(ordinal ?? 1) - 1];
      return one?.score ?? text(one?.level);
    }
    case 'midtermComment':
      return text(subject.assessments?.find(({ kind }) => kind === 'midterm')?.comment);
    case 'comment':
    case 'commentCode':
      return text(subject[part]);
  }
}

/** What stands in a column of one competence or quality. */
export function levelForms({ group, name }: LevelColumn, record: Partial<AcademicResult>): CellForms | undefined {
  return text(record[group]?.find((one) => one.name === name)?.level);
}

function markOfTerm(subject: SubjectResult, term: Term | undefined): CellForms | undefined {
  if (term === '1') return subject.firstTermScore ?? text(subject.firstTermLevel);
  if (term === '2') return subject.secondTermScore ?? text(subject.secondTermLevel);
  return subject.score ?? text(subject.level);
}

function addressForms(
  place: PlaceField,
  part: PlacePart,
  address: Address | undefined,
  asked: ColumnsAsked,
): CellForms | undefined {
  if (address === undefined) return undefined;
  return text(addressCells(address, asked.has(`${place}.district`), asked.has(`${place}.text`))[part]);
}

function guardianForms(part: string, guardian: Guardian | undefined): CellForms | undefined {
  const value = (guardian as Values | undefined)?.[part];
  return typeof value === 'number' ? [String(value)] : text(value as string | undefined);
}

function documentForms(values: Values, part: 'number' | 'issuedOn' | 'issuedBy'): CellForms | undefined {
  const documents = values['identityDocuments'] as Student['identityDocuments'];
  return plain(documents?.find(({ type }) => type?.code === OLD_CARD)?.[part]);
}

function countryForms(code: unknown): CellForms | undefined {
  if (typeof code !== 'string') return undefined;
  const name = COUNTRY_NAMES.of(code);
  return name === undefined ? [code] : [name, code];
}

/** "Khối 12" where the list or the heading has it so, else 12. */
const formsBeside = (value: unknown, word: string): CellForms | undefined =>
  typeof value === 'string' && value !== '' ? [value, `${word} ${value}`] : undefined;

function birthPart(field: 'birthDay' | 'birthMonth' | 'birthYear', date: string | undefined): CellForms | undefined {
  const [year, month, day] = (date ?? '').split('-');
  return text({ birthYear: year, birthMonth: month, birthDay: day }[field]);
}

function absenceTotal(absences: AcademicResult['absences']): CellForms | undefined {
  if (absences === undefined) return undefined;
  const { total, excused, unexcused } = absences;
  return total ?? (excused === undefined && unexcused === undefined ? undefined : (excused ?? 0) + (unexcused ?? 0));
}

const text = (value: string | undefined): CellForms | undefined =>
  value === undefined || value === '' ? undefined : [value];

const ISO_DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** A value by its shape: dates day first, names of coded values, lists joined, `x` for what is so. */
function plain(value: unknown): CellForms | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? ['x'] : undefined;
  if (typeof value === 'string') return text(ISO_DATE.test(value) && value.length === 10 ? dayFirst(value) : value);
  if (Array.isArray(value)) return text(value.flatMap(wordsOf).join(', '));
  if (typeof value !== 'object' || value === null) return undefined;
  if ('precision' in value && 'value' in value) return text(dayFirst(String(value.value)));
  return 'name' in value ? text(String(value.name)) : undefined;
}

function wordsOf(value: unknown): readonly string[] {
  const forms = plain(value);
  return forms === undefined ? [] : typeof forms === 'number' ? [String(forms)] : forms.slice(0, 1);
}

const dayFirst = (date: string): string => {
  const [, year, month, day] = ISO_DATE.exec(date) ?? [];
  return [day, month, year].filter((part) => part !== undefined).join('/');
};
