/** Where a pupil's address stands in cells of its own, or in one. */
export type PlaceField = 'permanentAddress' | 'currentAddress' | 'birthPlace' | 'hometown';
export type PlacePart = 'text' | 'detail' | 'commune' | 'district' | 'province';
export type GuardianField = 'father' | 'mother' | 'guardian';
export type GuardianPart = 'fullName' | 'birthYear' | 'occupation' | 'phone' | 'personalNumber';

/** What a column of a workbook can hold, in our words. */
export type ColumnField =
  | 'ordinal'
  | 'fullName'
  | 'familyName'
  | 'givenName'
  | 'otherName'
  | 'birthDate'
  | 'gender'
  | 'femaleMark'
  | 'maleMark'
  | 'ethnicGroup'
  | 'religion'
  | 'nationality'
  | 'personalNumber'
  | 'identityCard'
  | 'identityCardIssuedOn'
  | 'identityCardIssuedBy'
  | 'sectorId'
  | 'sourceId'
  | 'className'
  | 'classId'
  | 'grade'
  | 'schoolYear'
  | 'status'
  | 'statusSince'
  | 'admittedOn'
  | 'disability'
  | 'policyCategory'
  | 'phone'
  | 'email'
  | 'learningResult'
  | 'conductResult'
  | 'overallResult'
  | 'averageScore'
  | 'title'
  | 'absences.excused'
  | 'absences.unexcused'
  | 'absences.total'
  | 'comment'
  | `${PlaceField}.${PlacePart}`
  | `${GuardianField}.${GuardianPart}`
  /** Known, and of no use to a record. */
  | 'ignored';

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

/** A workbook layout as data: how the headings of one system's file are read. */
export interface WorkbookProfile {
  /** Kebab-case, unique. */
  readonly name: string;
  readonly version: string;
  readonly label: { readonly vi: string; readonly en: string };
  readonly kind: 'student' | 'academic-result';
  /** Where the layout is known from. */
  readonly source: string;
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
}
