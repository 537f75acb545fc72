import { parseStudentStatus, type StatusKind } from '../person/student-status.js';
import type { PartialDate } from '@lienthong/schemas';
import { REGULATIONS } from './regulations.js';
import { NONE, recordRule, ruleText, type Breach, type RuleFacts } from './rule.js';
import {
  firstYear,
  gradeOf,
  gradeOfClassName,
  LEVEL_CODES,
  levelOfGrade,
  statedGrade,
  type Placed,
} from './placement.js';

/** Age at which a pupil enters grade 1, counted by years. */
const ENTRY_AGE = 6;
/** Years that a pupil may be younger (a grade skipped) or older (later entry, repeated years) than the usual age. */
const YOUNGER = 1;
const OLDER = 3;

const birthYear = (date: PartialDate | undefined): number =>
  date === undefined ? NaN : Number(date.value.slice(0, 4));

type Status = { readonly name: string } | undefined;
const statusKinds = new Map<string, StatusKind | undefined>();
const KINDS_LIMIT = 1_000;
let lastStatus = '';
let lastKind: StatusKind | undefined;

/** A list repeats a handful of statuses. */
export function statusKindOf(status: Status): StatusKind | undefined {
  if (status === undefined) return undefined;
  const { name } = status;
  if (name === lastStatus) return lastKind;
  if (!statusKinds.has(name)) {
    if (statusKinds.size >= KINDS_LIMIT) statusKinds.clear();
    statusKinds.set(name, parseStudentStatus(name).kind);
  }
  lastStatus = name;
  return (lastKind = statusKinds.get(name));
}

const IS_HERE: ReadonlySet<StatusKind | undefined> = new Set<StatusKind>(['active', 'transferred-in', 'returned']);
const IS_A_MOVE: ReadonlySet<StatusKind | undefined> = new Set<StatusKind>([
  'transferred-in',
  'transferred-out',
  'returned',
  'dropped-out',
]);

function checkClassName(record: Placed & { readonly isCombined?: boolean }): readonly Breach[] {
  if (record.isCombined === true) return NONE;
  const grade = statedGrade(record.grade);
  if (grade === 0) return NONE;
  const isClass = record.className === undefined;
  const ofClass = gradeOfClassName(isClass ? record.name : record.className);
  return ofClass === 0 || ofClass === grade ? NONE : [{ pointer: isClass ? '/name' : '/className' }];
}

function checkLevel({ educationLevel, grade }: Placed): readonly Breach[] {
  const code = educationLevel?.code;
  if (code === undefined || code < '02' || code > '04') return NONE;
  const stated = statedGrade(grade);
  return stated === 0 || LEVEL_CODES[levelOfGrade(stated)] === code ? NONE : [{ pointer: '/educationLevel' }];
}

function checkAge(record: Placed & { readonly birthDate?: PartialDate }): readonly Breach[] {
  const grade = gradeOf(record);
  if (grade === 0) return NONE;
  const usual = firstYear(record.schoolYear) - grade - ENTRY_AGE + 1;
  const born = birthYear(record.birthDate);
  if (!(born > usual + YOUNGER || born < usual - OLDER)) return NONE;
  return [{ pointer: '/birthDate', expected: `${usual - OLDER}–${usual + YOUNGER}` }];
}

interface PupilDates {
  readonly birthDate?: PartialDate;
  readonly admittedOn?: string;
  readonly statusSince?: string;
  readonly from?: string;
  readonly to?: string;
}
function checkBirth({ birthDate }: PupilDates, { today }: RuleFacts): readonly Breach[] {
  const value = birthDate?.value;
  return value === undefined || (value >= '1900' && value <= today) ? NONE : [{ pointer: '/birthDate/value' }];
}

function checkOrder({ birthDate, admittedOn, statusSince, from, to }: PupilDates): readonly Breach[] {
  if (birthDate === undefined) return NONE;
  const born = birthDate.value;
  const isBefore = (day: string | undefined): boolean => day !== undefined && day.slice(0, born.length) < born;
  if (isBefore(admittedOn)) return [{ pointer: '/admittedOn' }];
  if (isBefore(statusSince)) return [{ pointer: '/statusSince' }];
  if (isBefore(from)) return [{ pointer: '/from' }];
  return isBefore(to) ? [{ pointer: '/to' }] : NONE;
}

/** The end of an enrollment may be known beforehand. */
function checkFuture({ admittedOn, statusSince, from }: PupilDates, { today }: RuleFacts): readonly Breach[] {
  if (admittedOn !== undefined && admittedOn > today) return [{ pointer: '/admittedOn' }];
  if (statusSince !== undefined && statusSince > today) return [{ pointer: '/statusSince' }];
  return from !== undefined && from > today ? [{ pointer: '/from' }] : NONE;
}

interface PupilStatus {
  readonly status?: { readonly name: string };
  readonly statusSince?: string;
  readonly schoolYear?: string;
  readonly leavingReason?: { readonly name: string };
}

/** A move of a school year happens between the summer before it and the summer after it. */
function checkMove({ status, statusSince, schoolYear }: PupilStatus): readonly Breach[] {
  if (statusSince === undefined || schoolYear === undefined || !IS_A_MOVE.has(statusKindOf(status))) return NONE;
  const year = firstYear(schoolYear);
  const isWithin = statusSince >= `${year}-06-01` && statusSince <= `${year + 1}-08-31`;
  return isWithin ? NONE : [{ pointer: '/statusSince' }];
}

function checkReason({ status, leavingReason }: PupilStatus): readonly Breach[] {
  return leavingReason !== undefined && IS_HERE.has(statusKindOf(status)) ? [{ pointer: '/leavingReason' }] : NONE;
}

/** A file has one year in all its rows. */
let soundYear: string | undefined;

function checkSchoolYear({ schoolYear }: { readonly schoolYear?: string }): readonly Breach[] {
  if (schoolYear === undefined || schoolYear === soundYear) return NONE;
  if (Number(schoolYear.slice(5)) !== firstYear(schoolYear) + 1) return [{ pointer: '/schoolYear' }];
  soundYear = schoolYear;
  return NONE;
}

/** Where a pupil stands, and the dates of a pupil's way through school. */
export const PUPIL_RULES = [
  recordRule({
    code: 'school-year-not-consecutive',
    severity: 'error',
    kinds: ['student', 'staff', 'class', 'enrollment', 'academic-result'] as const,
    text: ruleText(
      'Năm học phải là hai năm liền nhau',
      'A school year is two years in a row',
      'Ghi lại năm học, ví dụ 2025-2026',
      'Write the school year again, e.g. 2025-2026',
    ),
    regulation: REGULATIONS.sectorData,
    check: checkSchoolYear,
  }),
  recordRule({
    code: 'birth-date-impossible',
    severity: 'error',
    kinds: ['student', 'staff', 'enrollment', 'academic-result'] as const,
    text: ruleText(
      'Ngày sinh ở tương lai hoặc trước năm 1900',
      'The birth date lies in the future or before 1900',
      'Ghi lại ngày sinh theo giấy khai sinh',
      'Write the birth date as on the birth certificate',
    ),
    regulation: REGULATIONS.sectorData,
    check: checkBirth,
  }),
  recordRule({
    code: 'class-of-another-grade',
    severity: 'warning',
    kinds: ['student', 'class', 'enrollment', 'academic-result'] as const,
    text: ruleText(
      'Tên lớp không khớp khối lớp (ví dụ lớp 6A không thuộc khối 7)',
      'The name of the class does not fit the grade (6A is no class of grade 7)',
      'Kiểm tra lại cột Lớp và cột Khối',
      'Check the class and the grade',
    ),
    regulation: REGULATIONS.grades,
    check: checkClassName,
  }),
  recordRule({
    code: 'grade-of-another-level',
    severity: 'warning',
    kinds: ['student', 'class', 'academic-result'] as const,
    text: ruleText(
      'Khối lớp không thuộc cấp học đã ghi (tiểu học 1–5, THCS 6–9, THPT 10–12)',
      'The grade is none of the education level (primary 1–5, lower secondary 6–9, upper secondary 10–12)',
      'Kiểm tra lại khối lớp và cấp học',
      'Check the grade and the education level',
    ),
    regulation: REGULATIONS.grades,
    check: checkLevel,
  }),
  recordRule({
    code: 'age-unusual-for-grade',
    severity: 'warning',
    kinds: ['student', 'enrollment', 'academic-result'] as const,
    text: ruleText(
      'Tuổi không phù hợp khối lớp: lớp 1 là 6 tuổi, lớp 6 là 11 tuổi, lớp 10 là 15 tuổi (tính theo năm)',
      'The age is unusual for the grade: 6 in grade 1, 11 in grade 6, 15 in grade 10 (by years)',
      'Kiểm tra lại ngày sinh và khối lớp; nếu học sinh học sớm, học muộn thì giữ nguyên',
      'Check the birth date and the grade; leave them where the pupil really is early or late',
    ),
    regulation: REGULATIONS.age,
    check: checkAge,
  }),
  recordRule({
    code: 'date-before-birth',
    severity: 'warning',
    kinds: ['student', 'enrollment'] as const,
    text: ruleText(
      'Ngày này sớm hơn ngày sinh của học sinh',
      'The date is before the birth of the pupil',
      'Kiểm tra lại ngày này và ngày sinh',
      'Check this date and the birth date',
    ),
    regulation: REGULATIONS.sectorData,
    check: checkOrder,
  }),
  recordRule({
    code: 'date-in-future',
    severity: 'warning',
    kinds: ['student', 'enrollment'] as const,
    text: ruleText(
      'Ngày này ở tương lai',
      'The date lies in the future',
      'Kiểm tra lại ngày, tháng, năm',
      'Check day, month and year',
    ),
    regulation: REGULATIONS.sectorData,
    check: checkFuture,
  }),
  recordRule({
    code: 'status-outside-school-year',
    severity: 'warning',
    kinds: ['student', 'enrollment'] as const,
    text: ruleText(
      'Ngày chuyển trường hoặc thôi học không thuộc năm học này',
      'The day of the transfer or of leaving is none of this school year',
      'Kiểm tra lại ngày nhập trạng thái và năm học',
      'Check the day of the status and the school year',
    ),
    regulation: REGULATIONS.statuses,
    check: checkMove,
  }),
  recordRule({
    code: 'leaving-reason-of-present-pupil',
    severity: 'warning',
    kinds: ['student', 'enrollment'] as const,
    text: ruleText(
      'Có lý do thôi học nhưng trạng thái là đang học',
      'There is a reason for leaving, yet the pupil is present by the status',
      'Sửa lại trạng thái, hoặc bỏ lý do thôi học',
      'Correct the status, or remove the reason for leaving',
    ),
    regulation: REGULATIONS.statuses,
    check: checkReason,
  }),
];
