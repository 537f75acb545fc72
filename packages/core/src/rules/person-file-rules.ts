import type { AcademicResult, Student } from '@lienthong/schemas';
import type { FileMemory, Person } from './file-memory.js';
import { statusKindOf } from './pupil-rules.js';
import { REGULATIONS } from './regulations.js';
import { earlier, fileRule, NONE, ruleText, type FileCheck } from './rule.js';
import { combine, digestOf, NEW, type KeyDigest } from './seen-keys.js';

const schoolOf = ({ school }: Pick<Student, 'school'>): string => school?.code ?? '';

const hasLeft = ({ status }: Pick<Student, 'status'>): boolean => {
  const kind = statusKindOf(status);
  return kind === 'transferred-out' || kind === 'dropped-out';
};

/** The lowest bit of a mark says that the pupil has left: another school may list the same pupil. */
const markOf = (person: Person, left: boolean, memory: FileMemory): number =>
  ((memory.digestOfPerson(person).low & ~1) | (left ? 1 : 0)) >>> 0;

/** Finds an identifier that stands in two records, of one person or of two. */
function sharedIdentifier(
  field: 'personalNumber' | 'sectorId',
  wanted: 'same-person' | 'other-person',
): (memory: FileMemory) => FileCheck<'student' | 'staff'> {
  return (memory) => {
    const ofStudents = memory.keys(`student ${field}`);
    const ofStaff = memory.keys(`staff ${field}`);
    return (person, ordinal, kind) => {
      const keys = kind === 'student' ? ofStudents : ofStaff;
      if (keys.isKnownNew(ordinal)) return NONE; // another rule has asked
      const value = person[field];
      if (value === undefined) return NONE;
      const left = kind === 'student' && hasLeft(person);
      const mark = markOf(person, left, memory);
      const found = keys.meet(value, ordinal, mark);
      if (found === NEW) return NONE;
      const other = keys.markAt(found);
      const isSame = other >>> 1 === mark >>> 1;
      if (isSame !== (wanted === 'same-person') || (isSame && (left || (other & 1) === 1))) return NONE;
      return earlier(`/${field}`, keys.ordinalAt(found));
    };
  };
}

/** Two rows of one class with the same name and birth date, at least one of them without a personal number. */
function namesakes(memory: FileMemory): FileCheck<'student'> {
  const seen = memory.keys('namesakes');
  const ofClass: KeyDigest = { high: 0, low: 0 };
  let [school, schoolYear, className]: (string | undefined)[] = [];
  return (pupil, ordinal) => {
    if (pupil.birthDate?.precision !== 'day' || pupil.className === undefined) return NONE;
    // The pupils of a class stand together.
    if (pupil.className !== className || schoolOf(pupil) !== school || pupil.schoolYear !== schoolYear) {
      ({ className, schoolYear } = pupil);
      school = schoolOf(pupil);
      digestOf(`${school}|${schoolYear ?? ''}|${className}`, ofClass);
    }
    const isNumbered = pupil.personalNumber === undefined ? 0 : 1;
    const found = seen.meetDigest(combine(ofClass, memory.digestOfPerson(pupil)), ordinal, isNumbered);
    return found === NEW || (isNumbered === 1 && seen.markAt(found) === 1)
      ? NONE
      : earlier('/fullName', seen.ordinalAt(found));
  };
}

/** The same pupil, term and subject in two records. */
function repeatedResults(memory: FileMemory): FileCheck<'academic-result'> {
  const seen = memory.keys('results');
  return (result: AcademicResult, ordinal) => {
    const who = result.personalNumber ?? result.sectorId ?? result.sourceId;
    const subject = result.subjects[0]?.name;
    if (who === undefined || subject === undefined) return NONE;
    const found = seen.meet(`${who}|${schoolOf(result)}|${result.schoolYear}|${result.term}|${subject}`, ordinal);
    return found === NEW ? NONE : earlier('/subjects', seen.ordinalAt(found));
  };
}

function sharedEmails(memory: FileMemory): FileCheck<'staff'> {
  const seen = memory.keys('e-mails');
  return (staff, ordinal) => {
    if (staff.email === undefined) return NONE;
    const mark = memory.digestOfPerson(staff).low;
    const found = seen.meet(staff.email.toLowerCase(), ordinal, mark);
    return found === NEW || seen.markAt(found) === mark ? NONE : earlier('/email', seen.ordinalAt(found));
  };
}

const OTHER_ROW_VI = 'Kiểm tra cả hai bản ghi; sửa bản ghi sai hoặc xoá bản ghi thừa';
const OTHER_ROW_EN = 'Check both records; correct the wrong one or remove the one too many';

/** People and their results across the records of a file. The later record is told of, and names the earlier. */
export const PERSON_FILE_RULES = [
  fileRule({
    code: 'personal-number-repeated',
    severity: 'warning',
    kinds: ['student', 'staff'] as const,
    text: ruleText(
      'Số định danh cá nhân này đã có ở bản ghi khác, với họ tên hoặc ngày sinh khác',
      'Another record has this personal number with another name or birth date',
      'Đối chiếu với giấy khai sinh: mỗi người một số; sửa bản ghi bị chép nhầm số',
      'Compare with the birth certificates: a number belongs to one person; correct the one that was copied wrong',
    ),
    regulation: REGULATIONS.personalNumber,
    begin: sharedIdentifier('personalNumber', 'other-person'),
  }),
  fileRule({
    code: 'person-repeated',
    severity: 'warning',
    kinds: ['student', 'staff'] as const,
    text: ruleText(
      'Người này được ghi hai lần (cùng số định danh, họ tên và ngày sinh)',
      'The person stands there twice (same personal number, name and birth date)',
      OTHER_ROW_VI,
      OTHER_ROW_EN,
    ),
    regulation: REGULATIONS.personalNumber,
    begin: sharedIdentifier('personalNumber', 'same-person'),
  }),
  fileRule({
    code: 'sector-id-repeated',
    severity: 'warning',
    kinds: ['student', 'staff'] as const,
    text: ruleText(
      'Mã định danh Bộ GD&ĐT này đã có ở bản ghi của người khác',
      'The record of another person has this identifier of the Ministry',
      'Mỗi người chỉ có một mã; tra lại mã trên cơ sở dữ liệu ngành',
      'An identifier belongs to one person; look it up in the sector database',
    ),
    regulation: REGULATIONS.sectorId,
    begin: sharedIdentifier('sectorId', 'other-person'),
  }),
  fileRule({
    code: 'pupil-perhaps-repeated',
    severity: 'warning',
    kinds: ['student'] as const,
    text: ruleText(
      'Trong cùng một lớp đã có học sinh trùng họ tên và ngày sinh',
      'The same class has another pupil of this name and birth date',
      'Nếu là một học sinh thì xoá bản ghi thừa; nếu là hai học sinh thì bổ sung số định danh cá nhân của cả hai',
      'Remove one of them where it is one pupil; where there are two, add the personal number of both',
    ),
    regulation: REGULATIONS.sectorId,
    begin: namesakes,
  }),
  fileRule({
    code: 'result-repeated',
    severity: 'warning',
    kinds: ['academic-result'] as const,
    text: ruleText(
      'Kết quả của học sinh này trong học kỳ này đã có ở bản ghi khác',
      "The pupil's result of this term stands in another record, too",
      OTHER_ROW_VI,
      OTHER_ROW_EN,
    ),
    regulation: REGULATIONS.sectorData,
    begin: repeatedResults,
  }),
  fileRule({
    code: 'email-shared',
    severity: 'warning',
    kinds: ['staff'] as const,
    text: ruleText(
      'Địa chỉ thư điện tử này đã có ở bản ghi của người khác',
      'The record of another person has this e-mail address',
      'Ghi địa chỉ riêng của từng người',
      "Write each person's own address",
    ),
    regulation: REGULATIONS.sectorData,
    begin: sharedEmails,
  }),
];
