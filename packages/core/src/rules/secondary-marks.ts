import type { SubjectResult } from '@lienthong/schemas';
import { REGULATIONS } from './regulations.js';
import { recordRule, ruleText } from './rule.js';
import { eachSubject, isFinerThanTenths, tenths, writtenMark, type SubjectCheck } from './subject-marks.js';

const kinds = ['academic-result'] as const;

/** Regular assessments of a term in a subject assessed by comment. @source TT 22/2021/TT-BGDĐT điều 6 khoản 3 */
const COMMENTED_REGULAR = 2;

interface Components {
  readonly regular: readonly number[];
  readonly midterm: number | undefined;
  readonly final: number | undefined;
}

/** The scores a term's mark is made of; those without a score are left out. */
function componentsOf(subject: SubjectResult): Components {
  const regular: number[] = [];
  let midterm: number | undefined;
  let final: number | undefined;
  for (const { kind, score } of subject.assessments ?? []) {
    if (score === undefined) continue;
    if (kind === 'regular') regular.push(score);
    else if (kind === 'midterm') midterm = score;
    else final = score;
  }
  return { regular, midterm, final };
}

/** Half up at one decimal, in whole numbers: sum over count, both of tenths. */
const meanInTenths = (sum: number, count: number): number => Math.floor((2 * sum + count) / (2 * count));

/** ĐTBmhk = (Σ ĐĐGtx + 2·ĐĐGgk + 3·ĐĐGck) / (number of ĐĐGtx + 5), in tenths; undefined where a part is missing. */
export function termMark({ regular, midterm, final }: Components): number | undefined {
  if (regular.length === 0 || midterm === undefined || final === undefined) return undefined;
  const sum = regular.reduce((total, mark) => total + tenths(mark), 0) + 2 * tenths(midterm) + 3 * tenths(final);
  return meanInTenths(sum, regular.length + 5);
}

/** ĐTBmcn = (ĐTBmhk I + 2·ĐTBmhk II) / 3, in tenths. */
export const yearMark = (first: number, second: number): number => meanInTenths(tenths(first) + 2 * tenths(second), 3);

const differs = (mark: number, computed: number) =>
  tenths(mark) === computed ? undefined : { member: 'score', expected: writtenMark(computed) };

const checkTermMark: SubjectCheck = (subject, { term, programme }) => {
  if (term === 'year' || subject.assessments === undefined || subject.score === undefined) return undefined;
  if (programme?.form === 'comment') return undefined;
  const computed = termMark(componentsOf(subject));
  return computed === undefined ? undefined : differs(subject.score, computed);
};

const checkYearMark: SubjectCheck = ({ score, firstTermScore, secondTermScore }, { term }) =>
  term !== 'year' || score === undefined || firstTermScore === undefined || secondTermScore === undefined
    ? undefined
    : differs(score, yearMark(firstTermScore, secondTermScore));

const checkYearLevel: SubjectCheck = ({ level, secondTermLevel }, { term }) =>
  term === 'year' && level !== undefined && secondTermLevel !== undefined && level !== secondTermLevel
    ? { member: 'level', expected: secondTermLevel }
    : undefined;

/** Passed with every assessment passed, and enough of them: two regular ones, the mid-term and the final one. */
const checkTermLevel: SubjectCheck = ({ level, assessments = [] }, { term, programme }) => {
  if (term === 'year' || programme?.form !== 'comment' || level === undefined) return undefined;
  if (level === 'Đ')
    return assessments.some((mark) => mark.level === 'CĐ') ? { member: 'level', expected: 'CĐ' } : undefined;
  const passed = (wanted: string): number =>
    assessments.filter((mark) => mark.kind === wanted && mark.level === 'Đ').length;
  const isPassed =
    passed('regular') >= COMMENTED_REGULAR &&
    passed('midterm') > 0 &&
    passed('final') > 0 &&
    assessments.every((mark) => mark.level === 'Đ');
  return isPassed ? { member: 'level', expected: 'Đ' } : undefined;
};

const checkDecimals: SubjectCheck = ({ score, firstTermScore, secondTermScore, assessments }) => {
  if (score !== undefined && isFinerThanTenths(score)) return { member: 'score' };
  if (firstTermScore !== undefined && isFinerThanTenths(firstTermScore)) return { member: 'firstTermScore' };
  if (secondTermScore !== undefined && isFinerThanTenths(secondTermScore)) return { member: 'secondTermScore' };
  const at = assessments?.findIndex((mark) => mark.score !== undefined && isFinerThanTenths(mark.score)) ?? -1;
  return at < 0 ? undefined : { member: `assessments/${at}/score` };
};

const checkRegularCount: SubjectCheck = (subject, { grade, programme, term }) => {
  const needed = programme?.regular?.(grade);
  if (needed === undefined || term === 'year' || subject.score === undefined) return undefined;
  const { regular, midterm, final } = componentsOf(subject);
  const isWhole = regular.length > 0 && midterm !== undefined && final !== undefined;
  return isWhole && regular.length < needed ? { member: 'assessments', expected: String(needed) } : undefined;
};

/** The marks of a subject at secondary level: their scale, and what is computed of them. */
export const SECONDARY_MARK_RULES = [
  recordRule({
    code: 'mark-of-more-than-one-decimal',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Điểm có nhiều hơn một chữ số thập phân',
      'The mark has more than one decimal',
      'Làm tròn điểm đến một chữ số thập phân, ví dụ 7,3',
      'Round the mark to one decimal, e.g. 7.3',
    ),
    regulation: REGULATIONS.secondaryForms,
    check: eachSubject('secondary', checkDecimals),
  }),
  recordRule({
    code: 'term-mark-differs',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Điểm trung bình môn học kỳ không bằng (tổng ĐĐGtx + 2 × ĐĐGgk + 3 × ĐĐGck) : (số ĐĐGtx + 5)',
      'The mark of the term is not (sum of ĐĐGtx + 2 × ĐĐGgk + 3 × ĐĐGck) / (number of ĐĐGtx + 5)',
      'Kiểm tra lại các điểm thành phần và tính lại điểm trung bình môn',
      'Check the component marks and work the mark out again',
    ),
    regulation: REGULATIONS.secondarySubject,
    check: eachSubject('secondary', checkTermMark),
  }),
  recordRule({
    code: 'year-mark-differs',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Điểm trung bình môn cả năm không bằng (học kỳ I + 2 × học kỳ II) : 3',
      'The mark of the year is not (first term + 2 × second term) / 3',
      'Kiểm tra lại điểm hai học kỳ và tính lại điểm cả năm',
      'Check the marks of both terms and work the mark of the year out again',
    ),
    regulation: REGULATIONS.secondarySubject,
    check: eachSubject('secondary', checkYearMark),
  }),
  recordRule({
    code: 'term-level-differs',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Mức học kỳ của môn đánh giá bằng nhận xét không đúng với các lần đánh giá: Đạt khi mọi lần đều Đạt',
      'The level of the term does not follow from its assessments: it is Đạt when every one of them is',
      'Kiểm tra lại mức học kỳ và từng lần đánh giá',
      'Check the level of the term and each assessment',
    ),
    regulation: REGULATIONS.secondarySubject,
    check: eachSubject('secondary', checkTermLevel),
  }),
  recordRule({
    code: 'year-level-differs',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Mức cả năm của môn đánh giá bằng nhận xét khác mức của học kỳ II',
      'The level of the year is not that of the second term, in a subject assessed by comment',
      'Ghi mức cả năm theo kết quả học kỳ II',
      'Give the year the level of the second term',
    ),
    regulation: REGULATIONS.secondarySubject,
    check: eachSubject('secondary', checkYearLevel),
  }),
  recordRule({
    code: 'too-few-regular-marks',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Môn học chưa đủ số điểm đánh giá thường xuyên (ĐĐGtx) trong học kỳ',
      'The subject has fewer regular marks (ĐĐGtx) in the term than it needs',
      'Bổ sung điểm còn thiếu: 2 điểm với môn đến 35 tiết/năm, 3 điểm với môn đến 70 tiết, 4 điểm với môn trên 70 tiết',
      'Add the missing marks: 2 up to 35 lessons a year, 3 up to 70 lessons, 4 above 70 lessons',
    ),
    regulation: REGULATIONS.secondaryRegular,
    check: eachSubject('secondary', checkRegularCount),
  }),
];
