import type {
  AcademicResult,
  Accreditation,
  Attendance,
  Credential,
  Enrollment,
  Facility,
  Finance,
  Programme,
  Research,
  School,
  SchoolClass,
  Staff,
  Student,
  Transcript,
} from './generated/types.js';

/** Each kind of record and its type. */
export interface RecordByKind {
  student: Student;
  staff: Staff;
  school: School;
  class: SchoolClass;
  enrollment: Enrollment;
  'academic-result': AcademicResult;
  transcript: Transcript;
  credential: Credential;
  attendance: Attendance;
  facility: Facility;
  finance: Finance;
  accreditation: Accreditation;
  programme: Programme;
  research: Research;
}

export type RecordKind = keyof RecordByKind;

/** A record of a kind, or of any. */
export type CanonicalRecord<K extends RecordKind = RecordKind> = RecordByKind[K];

export const RECORD_KINDS = [
  'student',
  'staff',
  'school',
  'class',
  'enrollment',
  'academic-result',
  'transcript',
  'credential',
  'attendance',
  'facility',
  'finance',
  'accreditation',
  'programme',
  'research',
] as const satisfies readonly RecordKind[];

/** Version of the schemas: what a receipt says the records were checked against. */
export const SCHEMA_VERSION = '1';
