import type { Enrollment, School, SchoolClass, Staff } from '@lienthong/schemas';
import { looseNameKey } from '../text/vietnamese.js';
import type { FileMemory } from './file-memory.js';
import { gradeOf, LEVEL_CODES, levelOfGrade } from './placement.js';
import { REGULATIONS } from './regulations.js';
import { earlier, fileRule, NONE, ruleText, type FileCheck } from './rule.js';
import { NEW } from './seen-keys.js';

const schoolOf = ({ school }: { readonly school?: { readonly code: string } }): string => school?.code ?? '';

const GONE: readonly string[] = ['DACHUYENDI', 'DADIEUDONG', 'DANGHIHUU', 'DABIETPHAI', 'THOIVIEC'];

function isActingPrincipal({ position, staffKind, group, status }: Staff): boolean {
  const isPrincipal = [position, staffKind, group].some(
    (name) => name !== undefined && looseNameKey(name.name).startsWith('HIEUTRUONG'),
  );
  return isPrincipal && (status === undefined || !GONE.includes(looseNameKey(status.name)));
}

function principals(): FileCheck<'staff'> {
  const first = new Map<string, { readonly ordinal: number; readonly number: string | undefined }>();
  return (staff, ordinal) => {
    if (!isActingPrincipal(staff)) return NONE;
    // A file of several years names the principal of each.
    const school = `${schoolOf(staff)}|${staff.schoolYear ?? ''}`;
    const before = first.get(school);
    if (before === undefined) first.set(school, { ordinal, number: staff.personalNumber });
    const isOther = before !== undefined && (before.number === undefined || before.number !== staff.personalNumber);
    return isOther ? earlier('/position', before.ordinal) : NONE;
  };
}

const classKeys = (of: SchoolClass | Enrollment, name: string | undefined): string[] =>
  [of.classId && `id|${of.classId}`, name && `name|${looseNameKey(name)}`].flatMap((key) =>
    key ? [`${schoolOf(of)}|${of.schoolYear ?? ''}|${key}`] : [],
  );

/** Enrollments are only judged where the file gave classes of their school and year before them. */
function unknownClasses(): FileCheck<'class' | 'enrollment'> {
  const classes = new Set<string>();
  const given = new Set<string>();
  return (record, _ordinal, kind) => {
    if (kind === 'enrollment' && given.size === 0) return NONE;
    const place = `${schoolOf(record)}|${record.schoolYear ?? ''}`;
    if (kind === 'class') {
      given.add(place);
      for (const key of classKeys(record, (record as SchoolClass).name)) classes.add(key);
      return NONE;
    }
    if (!given.has(place)) return NONE;
    const keys = classKeys(record, (record as Enrollment).className);
    return keys.length === 0 || keys.some((key) => classes.has(key)) ? NONE : [{ pointer: '/className' }];
  };
}

function repeatedClasses(memory: FileMemory): FileCheck<'class'> {
  const seen = memory.keys('classes');
  return (record, ordinal) => {
    const site = record.siteCode ?? '';
    const key = `${schoolOf(record)}|${record.schoolYear ?? ''}|${site}|${looseNameKey(record.name)}`;
    const found = seen.meet(key, ordinal);
    return found === NEW ? NONE : earlier('/name', seen.ordinalAt(found));
  };
}

function repeatedSchools(memory: FileMemory): FileCheck<'school'> {
  const seen = memory.keys('schools');
  return ({ code, schoolYear }, ordinal) => {
    const found = seen.meet(`${code}|${schoolYear ?? ''}`, ordinal);
    return found === NEW ? NONE : earlier('/code', seen.ordinalAt(found));
  };
}

/** Classes and pupils of a grade that their school, given before them in the file, does not teach. */
function untaughtGrades(): FileCheck<'school' | 'class' | 'student'> {
  const levels = new Map<string, ReadonlySet<string>>();
  return (record, _ordinal, kind) => {
    if (kind === 'school') {
      const { code, educationLevels } = record as School;
      const codes = (educationLevels ?? []).flatMap((level) => (level.code === undefined ? [] : [level.code]));
      if (codes.length > 0) levels.set(code, new Set(codes));
      return NONE;
    }
    const taught = levels.size === 0 ? undefined : levels.get(schoolOf(record as SchoolClass));
    if (taught === undefined) return NONE;
    const grade = gradeOf(record);
    return grade === 0 || taught.has(LEVEL_CODES[levelOfGrade(grade)]) ? NONE : [{ pointer: '/grade' }];
  };
}

const OTHER_ROW_VI = 'Kiểm tra cả hai bản ghi; sửa bản ghi sai hoặc xoá bản ghi thừa';
const OTHER_ROW_EN = 'Check both records; correct the wrong one or remove the one too many';

/** Schools, classes and staff across the records of a file. The later record is told of, and names the earlier. */
export const SCHOOL_FILE_RULES = [
  fileRule({
    code: 'several-principals',
    severity: 'warning',
    kinds: ['staff'] as const,
    text: ruleText(
      'Một trường có nhiều hơn một hiệu trưởng đang làm việc',
      'A school has more than one acting principal',
      'Mỗi trường có một hiệu trưởng; sửa vị trí việc làm hoặc trạng thái của người còn lại',
      'A school has one principal; correct the position or the status of the other person',
    ),
    regulation: REGULATIONS.principal,
    begin: principals,
  }),
  fileRule({
    code: 'enrollment-class-unknown',
    severity: 'warning',
    kinds: ['class', 'enrollment'] as const,
    text: ruleText(
      'Lớp này không có trong danh sách lớp của trường trong tệp',
      'The class is none of those that the file gives for the school',
      'Sửa tên lớp, hoặc bổ sung lớp vào danh sách lớp',
      'Correct the class, or add it to the classes',
    ),
    regulation: REGULATIONS.sectorData,
    begin: unknownClasses,
  }),
  fileRule({
    code: 'class-repeated',
    severity: 'warning',
    kinds: ['class'] as const,
    text: ruleText(
      'Trường đã có lớp cùng tên trong năm học này',
      'The school has another class of this name in the school year',
      OTHER_ROW_VI,
      OTHER_ROW_EN,
    ),
    regulation: REGULATIONS.sectorData,
    begin: repeatedClasses,
  }),
  fileRule({
    code: 'school-repeated',
    severity: 'warning',
    kinds: ['school'] as const,
    text: ruleText(
      'Mã trường này đã có ở bản ghi khác',
      'Another record has this school code',
      OTHER_ROW_VI,
      OTHER_ROW_EN,
    ),
    regulation: REGULATIONS.sectorData,
    begin: repeatedSchools,
  }),
  fileRule({
    code: 'grade-not-taught-by-school',
    severity: 'warning',
    kinds: ['school', 'class', 'student'] as const,
    text: ruleText(
      'Khối lớp không thuộc cấp học nào của trường',
      'The grade is of no education level that the school teaches',
      'Kiểm tra lại khối lớp, hoặc bổ sung cấp học của trường',
      "Check the grade, or complete the school's education levels",
    ),
    regulation: REGULATIONS.grades,
    begin: untaughtGrades,
  }),
];
