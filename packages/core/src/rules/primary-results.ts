import type { AcademicResult, SubjectResult } from '@lienthong/schemas';
import { looseNameKey } from '../text/vietnamese.js';
import { assessedGrade, levelOfGrade } from './placement.js';
import { REGULATIONS } from './regulations.js';
import { NONE, recordRule, ruleText, type Breach } from './rule.js';
import { eachSubject, type SubjectCheck } from './subject-marks.js';
import { PROGRAMME, subjectAtGrade, within, type ProgrammeSubject } from './subject-table.js';

const kinds = ['academic-result'] as const;
const TESTED_EVERYWHERE: ReadonlySet<string> = new Set(['Tiếng Việt', 'Toán']);
const MIDTERM_GRADES = [4, 5] as const;
const COMPETENCES = 8;
const QUALITIES = 5;

/** Year results from the worst to the best. */
const YEAR_RESULTS = ['Chưa hoàn thành', 'Hoàn thành', 'Hoàn thành tốt', 'Hoàn thành xuất sắc'] as const;
const YEAR_RESULT_KEYS = new Map(YEAR_RESULTS.map((name, place) => [looseNameKey(name), place]));
const yearResultOf = (record: AcademicResult): number | undefined =>
  record.overallResult && YEAR_RESULT_KEYS.get(looseNameKey(record.overallResult.name));

const primaryGrade = (record: AcademicResult): number => {
  const grade = assessedGrade(record);
  return grade > 0 && levelOfGrade(grade) === 'primary' ? grade : 0;
};

const checkWholeNumber: SubjectCheck = ({ score, assessments }) => {
  if (score !== undefined && !Number.isInteger(score)) return { member: 'score' };
  const at = assessments?.findIndex((mark) => mark.score !== undefined && !Number.isInteger(mark.score)) ?? -1;
  return at < 0 ? undefined : { member: `assessments/${at}/score` };
};

const checkTested: SubjectCheck = ({ score, assessments }, { grade, programme }) => {
  if (programme === undefined) return undefined;
  if (score !== undefined && !within(programme.testGrades, grade)) return { member: 'score' };
  const hasMidterm = TESTED_EVERYWHERE.has(programme.name) && within(MIDTERM_GRADES, grade);
  const at = hasMidterm
    ? -1
    : (assessments?.findIndex((mark) => mark.kind === 'midterm' && mark.score !== undefined) ?? -1);
  return at < 0 ? undefined : { member: `assessments/${at}/score` };
};

/** The mark of the test at the end: the subject's score, else that of its final assessment. */
const testMark = ({ score, assessments }: SubjectResult): number | undefined =>
  score ?? assessments?.find((mark) => mark.kind === 'final')?.score;

/** Only for the two subjects that every layout has a column for. */
const checkMissingTest: SubjectCheck = (subject, { programme }) =>
  subject.level !== undefined &&
  testMark(subject) === undefined &&
  programme !== undefined &&
  TESTED_EVERYWHERE.has(programme.name)
    ? { member: '' }
    : undefined;

const TWO_LINES: ReadonlySet<string> = new Set(['TINHOCVACONGNGHE', 'THCN', 'NGHETHUAT', 'NGHETHUATAMNHACMITHUAT']);

function checkLines(record: AcademicResult): readonly Breach[] {
  if (primaryGrade(record) === 0) return NONE;
  const at = record.subjects.findIndex(({ name }) => TWO_LINES.has(looseNameKey(name).replaceAll('Y', 'I')));
  return at < 0 ? NONE : [{ pointer: `/subjects/${at}/name`, field: `subjects.${record.subjects[at]!.name}` }];
}

/** What a primary pupil's year is judged by. */
interface Year {
  readonly levels: readonly string[];
  readonly traits: readonly string[];
  readonly tests: readonly number[];
  readonly isWhole: boolean;
}

const isCompulsoryAt = (subject: ProgrammeSubject, grade: number): boolean =>
  subject.level === 'primary' && subject.isCompulsory && within(subject.testGrades ?? subject.grades, grade);

/** What every pupil of a grade from 1 to 5 is assessed in, by the grade. */
const COMPULSORY = Array.from({ length: 6 }, (_, grade) =>
  PROGRAMME.filter((subject) => isCompulsoryAt(subject, grade)),
);

function yearOf(record: AcademicResult, grade: number): Year {
  const assessed = record.subjects.filter(({ isExempt }) => isExempt !== true);
  const levels = assessed.flatMap(({ level }) => (level === undefined ? [] : [level as string]));
  const tests = assessed.flatMap((subject) => {
    const mark = testMark(subject);
    return mark !== undefined && within(subjectAtGrade(subject.name, grade)?.testGrades, grade) ? [mark] : [];
  });
  const { competences = [], qualities = [] } = record;
  const named = new Map(record.subjects.map((subject) => [subjectAtGrade(subject.name, grade), subject]));
  const isWhole =
    competences.length >= COMPETENCES &&
    qualities.length >= QUALITIES &&
    COMPULSORY[grade]!.every((subject) => {
      const result = named.get(subject);
      if (result?.isExempt === true) return true;
      return result?.level !== undefined && (!within(subject.testGrades, grade) || testMark(result) !== undefined);
    });
  return { levels, traits: [...competences, ...qualities].map(({ level }) => level), tests, isWhole };
}

/** @source TT 27/2020/TT-BGDĐT điều 9 khoản 2 */
function yearResult({ levels, traits, tests }: Year): number {
  const lowest = Math.min(10, ...tests);
  const allGood = levels.every((level) => level === 'T') && traits.every((level) => level === 'T');
  if (allGood && lowest >= 9) return 3;
  if (allGood && lowest >= 7) return 2;
  return !levels.includes('C') && !traits.includes('C') && lowest >= 5 ? 1 : 0;
}

function checkYearResult(record: AcademicResult): readonly Breach[] {
  if (record.term !== 'year') return NONE;
  const claimed = yearResultOf(record);
  const grade = primaryGrade(record);
  if (claimed === undefined || grade === 0) return NONE;
  const year = yearOf(record, grade);
  const computed = yearResult(year);
  // What is missing could only have made it worse.
  const isRight = year.isWhole ? claimed === computed : claimed <= computed;
  return isRight ? NONE : [{ pointer: '/overallResult', expected: YEAR_RESULTS[computed]! }];
}

function checkCompletion(record: AcademicResult): readonly Breach[] {
  const { hasCompletedGrade } = record;
  const result = yearResultOf(record);
  if (hasCompletedGrade === undefined || result === undefined || record.term !== 'year') return NONE;
  if (primaryGrade(record) === 0) return NONE;
  return hasCompletedGrade === result > 0 ? NONE : [{ pointer: '/hasCompletedGrade' }];
}

function checkTitle(record: AcademicResult): readonly Breach[] {
  const result = yearResultOf(record);
  if (record.title === undefined || result === undefined || primaryGrade(record) === 0) return NONE;
  const key = looseNameKey(record.title.name);
  const needed = key.includes('TIEUBIEU') ? 2 : key.endsWith('XUATSAC') ? 3 : 0;
  return result >= needed ? NONE : [{ pointer: '/title' }];
}

/** Results of primary pupils: periodic tests, lines, the year's result, completion and titles. */
export const PRIMARY_RESULT_RULES = [
  recordRule({
    code: 'test-mark-not-whole',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Điểm kiểm tra định kỳ của tiểu học phải là số nguyên từ 0 đến 10',
      'The mark of a periodic test at primary level is a whole number from 0 to 10',
      'Ghi lại điểm đúng như bài kiểm tra, không có phần thập phân',
      'Write the mark as on the test, without decimals',
    ),
    regulation: REGULATIONS.primaryPeriodic,
    check: eachSubject('primary', checkWholeNumber),
  }),
  recordRule({
    code: 'test-mark-in-subject-without-test',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Môn học, khối lớp hoặc thời điểm này không có bài kiểm tra định kỳ nhưng lại có điểm',
      'There is no periodic test in this subject, grade or at this time, yet there is a mark',
      'Bỏ điểm, chỉ ghi mức đạt được T, H hoặc C; hoặc kiểm tra xem có ghi nhầm cột không',
      'Leave the mark out and write the level T, H or C; or check whether the column is right',
    ),
    regulation: REGULATIONS.primaryPeriodic,
    check: eachSubject('primary', checkTested),
  }),
  recordRule({
    code: 'test-mark-missing',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Tiếng Việt và Toán cuối học kỳ, cuối năm phải có điểm kiểm tra định kỳ',
      'Tiếng Việt and Toán have a periodic test at the end of the term and the year, and its mark is missing',
      'Bổ sung điểm kiểm tra định kỳ',
      'Add the mark of the periodic test',
    ),
    regulation: REGULATIONS.primaryPeriodic,
    check: eachSubject('primary', checkMissingTest),
  }),
  recordRule({
    code: 'subject-of-two-lines',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Tin học và Công nghệ (TH-CN), Nghệ thuật phải ghi thành hai dòng riêng',
      'Tin học và Công nghệ (TH-CN) and Nghệ thuật are each reported as two lines',
      'Tách thành Tin học và Công nghệ, hoặc Âm nhạc và Mĩ thuật',
      'Part it into Tin học and Công nghệ, or Âm nhạc and Mĩ thuật',
    ),
    regulation: REGULATIONS.primaryLines,
    check: checkLines,
  }),
  recordRule({
    code: 'year-result-differs',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Kết quả giáo dục cả năm không đúng với mức của môn học, phẩm chất, năng lực và điểm kiểm tra cuối năm',
      "The year's result does not follow from the levels of subjects, qualities and competences and the final tests",
      'Xét lại: Xuất sắc khi mọi môn, phẩm chất, năng lực T và điểm từ 9; Hoàn thành tốt khi đều T và điểm từ 7; ' +
        'Hoàn thành khi không có mức C và điểm từ 5',
      'Decide again: Xuất sắc with T throughout and tests from 9; Hoàn thành tốt with T throughout and tests from 7; ' +
        'Hoàn thành with no C and tests from 5',
    ),
    regulation: REGULATIONS.primaryYear,
    check: checkYearResult,
  }),
  recordRule({
    code: 'completion-differs',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Mục Hoàn thành chương trình lớp học không khớp kết quả giáo dục cả năm',
      "The completion of the grade's programme does not fit the year's result",
      'Hoàn thành chương trình khi xếp loại từ Hoàn thành trở lên; kiểm tra lại hai mục này',
      'The programme is completed from Hoàn thành up; check both',
    ),
    regulation: REGULATIONS.primaryCompletion,
    check: checkCompletion,
  }),
  recordRule({
    code: 'primary-title-against-result',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Danh hiệu không khớp kết quả: Học sinh Xuất sắc cần Hoàn thành xuất sắc; Học sinh Tiêu biểu cần Hoàn thành tốt',
      'The title does not fit: Học sinh Xuất sắc needs Hoàn thành xuất sắc, Học sinh Tiêu biểu needs Hoàn thành tốt',
      'Kiểm tra lại danh hiệu và kết quả giáo dục cả năm',
      "Check the title and the year's result",
    ),
    regulation: REGULATIONS.primaryTitles,
    check: checkTitle,
  }),
];
