/** Where a pupil's address stands in cells of its own, or in one. */
export const PLACE_FIELDS = ['permanentAddress', 'currentAddress', 'birthPlace', 'hometown'] as const;
const PLACE_PARTS = ['text', 'detail', 'commune', 'district', 'province'] as const;
const GUARDIAN_FIELDS = ['father', 'mother', 'guardian'] as const;
const GUARDIAN_PARTS = ['fullName', 'birthYear', 'occupation', 'phone', 'personalNumber'] as const;
/** A birth date over several columns: day, month and year, or a column for boys and one for girls. */
const BIRTH_FIELDS = ['birthDay', 'birthMonth', 'birthYear', 'birthDateMale', 'birthDateFemale'] as const;
export const HEALTH_FIELDS = ['heightCm', 'weightKg', 'bloodGroup', 'bodyMassIndex', 'eyeConditions'] as const;
const STAFF_FIELDS = [
  'position',
  'staffGroup',
  'staffKind',
  'taughtSubjects',
  'additionalSubjects',
  'contractForm',
  'recruitedOn',
  'recruitedBy',
  'qualification',
  'professionalGrade',
  'professionalGradeNumber',
  'politicalTheoryLevel',
  'educationManagementLevel',
  'itSkillLevel',
  'socialInsuranceNumber',
  'foreignLanguage',
] as const;
/** `ignored` is known, and of no use to a record. */
const SINGLE_FIELDS = [
  'ordinal',
  'fullName',
  'familyName',
  'givenName',
  'otherName',
  'birthDate',
  'gender',
  'femaleMark',
  'maleMark',
  'ethnicGroup',
  'religion',
  'nationality',
  'personalNumber',
  'identityCard',
  'identityCardIssuedOn',
  'identityCardIssuedBy',
  'sectorId',
  'sourceId',
  'className',
  'classId',
  'grade',
  'schoolYear',
  'status',
  'statusSince',
  'admittedOn',
  'disability',
  'policyCategory',
  'phone',
  'email',
  'leavingReason',
  'schoolCode',
  'schoolName',
  'subject',
  'term',
  'learningResult',
  'conductResult',
  'overallResult',
  'hasCompletedGrade',
  'hasCompletedPrimary',
  'isPromoted',
  'mustRetrainConduct',
  'averageScore',
  'title',
  'absences.excused',
  'absences.unexcused',
  'absences.total',
  'comment',
  'ignored',
] as const;

export type PlaceField = (typeof PLACE_FIELDS)[number];
export type PlacePart = (typeof PLACE_PARTS)[number];
export type GuardianField = (typeof GUARDIAN_FIELDS)[number];
export type GuardianPart = (typeof GUARDIAN_PARTS)[number];
export type HealthField = (typeof HEALTH_FIELDS)[number];

/** What a column of a workbook can hold, in our words. */
export type ColumnField =
  | (typeof SINGLE_FIELDS)[number]
  | (typeof BIRTH_FIELDS)[number]
  | (typeof STAFF_FIELDS)[number]
  | `health.${HealthField}`
  | `${PlaceField}.${PlacePart}`
  | `${GuardianField}.${GuardianPart}`;

/** Every field that a profile can name. */
export const COLUMN_FIELDS: ReadonlySet<string> = new Set([
  ...SINGLE_FIELDS,
  ...BIRTH_FIELDS,
  ...STAFF_FIELDS,
  ...HEALTH_FIELDS.map((field) => `health.${field}`),
  ...PLACE_FIELDS.flatMap((place) => PLACE_PARTS.map((part) => `${place}.${part}`)),
  ...GUARDIAN_FIELDS.flatMap((who) => GUARDIAN_PARTS.map((part) => `${who}.${part}`)),
]);

export interface WorkbookColumn {
  readonly field: ColumnField;
  /** As this layout spells it; compared without marks, case, dots, brackets and line breaks. */
  readonly headings: readonly string[];
  /** Other spellings that are understood, but say less about which layout it is. */
  readonly synonyms?: readonly string[];
  /** Group headings over the column; each is joined with each heading. */
  readonly under?: readonly string[];
  /** Whether a sheet without this column is not of this layout. */
  readonly required?: boolean;
}

export interface WorkbookSubject {
  /** Full name, as the code list has it. */
  readonly name: string;
  readonly headings: readonly string[];
}

/** What a column under a subject, or in the score sheet of one subject, holds. */
export type MarkPart = 'mark' | 'regular' | 'midterm' | 'midtermComment' | 'final' | 'comment' | 'commentCode';

export interface WorkbookMark {
  /** `mark` is the result itself, a score or a level; of two columns of a subject, each may hold one of them. */
  readonly part: MarkPart;
  readonly headings: readonly string[];
}

/** A workbook layout as data: how the headings of one system's file are read. */
export interface WorkbookProfile {
  /** Kebab-case, unique. */
  readonly name: string;
  readonly version: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly kind: 'student' | 'staff' | 'academic-result';
  /** Where the layout is known from. */
  readonly source: string;
  /** What to know before relying on it. */
  readonly note?: string;
  /** Whether the owner of the layout has published it. */
  readonly confirmed: boolean;
  /** Sheets to read, by name; every sheet with a known header where absent. */
  readonly sheets?: readonly string[];
  /** Meaning of the source's gender codes; QCVN 109:2017/BTTTT where absent. */
  readonly genderCodes?: Readonly<Record<string, 'male' | 'female' | 'unknown'>>;
  readonly columns: readonly WorkbookColumn[];
  readonly subjects?: readonly WorkbookSubject[];
  /** Headings below a subject's that mark it as one, whatever its name. */
  readonly subjectNotes?: readonly string[];
  /** Parts of a subject's marks that have columns of their own. */
  readonly marks?: readonly WorkbookMark[];
  /** Competences and qualities of a primary pupil, each a column. */
  readonly competences?: readonly WorkbookSubject[];
  readonly qualities?: readonly WorkbookSubject[];
  /** Whether the layout has no column for names; each row then says that the name is missing. */
  readonly isWithoutNames?: boolean;
  /** Headings that a proposed profile could not decide; reading leaves them alone. */
  readonly suggestions?: readonly {
    readonly heading: string;
    readonly fields: readonly { readonly field: ColumnField; readonly score: number }[];
  }[];
}
