import type { AcademicResult } from '@lienthong/schemas';
import { looseNameKey } from '../text/vietnamese.js';
import { bestLevel, countedMarks, LEARNING_RESULTS, possibleLevels } from './learning-result.js';
import { assessedGrade, levelOfGrade } from './placement.js';
import { REGULATIONS } from './regulations.js';
import { NONE, recordRule, ruleText, type Breach } from './rule.js';
import { tenths } from './subject-marks.js';
import { subjectAtGrade } from './subject-table.js';

const kinds = ['academic-result'] as const;
const MAX_ABSENCES = 45;
const EXCELLENT_MARK = 90;
const EXCELLENT_SUBJECTS = 6;

type Named = { readonly name: string } | undefined;

const LEVEL_KEYS = new Map(LEARNING_RESULTS.map((name, place) => [looseNameKey(name), place]));

/** Place of a learning or conduct result, from 0 for Chưa đạt to 3 for Tốt; undefined where it is none of the four. */
export const placeOf = (result: Named): number | undefined =>
  result === undefined ? undefined : LEVEL_KEYS.get(looseNameKey(result.name));

type Title = 'excellent' | 'good';

/** The titles of the regulation; others are the school's own affair. */
function titleOf(title: Named): Title | undefined {
  if (title === undefined) return undefined;
  const key = looseNameKey(title.name).replace(/^(?:DANHHIEU)?(?:HOCSINH|HS)?/, '');
  return key === 'XUATSAC' ? 'excellent' : key === 'GIOI' ? 'good' : undefined;
}

/** The grade by whose regulation a secondary result is judged, else 0. */
export const secondaryGrade = (record: AcademicResult): number => {
  const grade = assessedGrade(record);
  return grade > 0 && levelOfGrade(grade) !== 'primary' ? grade : 0;
};

function checkLearningResult(record: AcademicResult): readonly Breach[] {
  const claimed = placeOf(record.learningResult);
  if (claimed === undefined) return NONE;
  const grade = secondaryGrade(record);
  if (grade === 0 || record.subjects.length === 0) return NONE;
  const marks = countedMarks(record, grade);
  if (!marks.isWhole) {
    const best = bestLevel(marks);
    return claimed <= best ? NONE : [{ pointer: '/learningResult', expected: LEARNING_RESULTS[best]! }];
  }
  const possible = possibleLevels(marks);
  if (possible.has(claimed)) return NONE;
  const expected = [...possible].map((place) => LEARNING_RESULTS[place]).join(', ');
  return [{ pointer: '/learningResult', expected }];
}

function checkTitle(record: AcademicResult): readonly Breach[] {
  const title = titleOf(record.title);
  if (title === undefined || record.term !== 'year') return NONE;
  const grade = secondaryGrade(record);
  if (grade === 0) return NONE;
  const [learning, conduct] = [placeOf(record.learningResult), placeOf(record.conductResult)];
  const isBelow = (place: number | undefined): boolean => place !== undefined && place < 3;
  const excellent = record.subjects.filter(
    ({ name, score }) =>
      score !== undefined && tenths(score) >= EXCELLENT_MARK && subjectAtGrade(name, grade)?.form !== 'comment',
  ).length;
  const tooFew = title === 'excellent' && countedMarks(record, grade).isWhole && excellent < EXCELLENT_SUBJECTS;
  return isBelow(learning) || isBelow(conduct) || tooFew ? [{ pointer: '/title' }] : NONE;
}

function checkTitleOfTerm(record: AcademicResult): readonly Breach[] {
  return record.term !== 'year' && titleOf(record.title) !== undefined && secondaryGrade(record) > 0
    ? [{ pointer: '/title' }]
    : NONE;
}

function checkPromotion(record: AcademicResult): readonly Breach[] {
  if (record.isPromoted !== true || record.term !== 'year' || secondaryGrade(record) === 0) return NONE;
  const { absences } = record;
  const absent = absences?.total ?? (absences?.excused ?? 0) + (absences?.unexcused ?? 0);
  const hasFailed = placeOf(record.learningResult) === 0 || placeOf(record.conductResult) === 0;
  return hasFailed || absent > MAX_ABSENCES ? [{ pointer: '/isPromoted' }] : NONE;
}

/** Learning results, titles and promotion at secondary level. */
export const SECONDARY_RESULT_RULES = [
  recordRule({
    code: 'learning-result-differs',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Kết quả học tập không đúng với điểm và mức đánh giá của các môn học',
      'The learning result does not follow from the marks and levels of the subjects',
      'Xét lại: Tốt khi mọi môn từ 6,5 và ít nhất 6 môn từ 8,0; Khá khi mọi môn từ 5,0 và ít nhất 6 môn từ 6,5; ' +
        'Đạt khi ít nhất 6 môn từ 5,0, không môn nào dưới 3,5 và nhiều nhất 1 môn nhận xét Chưa đạt',
      'Decide again: Tốt with every mark from 6.5 and six from 8.0; Khá with every mark from 5.0 and six from 6.5; ' +
        'Đạt with six from 5.0, none below 3.5 and at most one comment subject failed',
    ),
    regulation: REGULATIONS.secondaryLearning,
    check: checkLearningResult,
  }),
  recordRule({
    code: 'title-against-conditions',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Danh hiệu không đủ điều kiện: học tập và rèn luyện cả năm phải Tốt; Học sinh Xuất sắc cần thêm 6 môn từ 9,0',
      'The title lacks its conditions: learning and conduct of the year Tốt; Học sinh Xuất sắc also six marks from 9.0',
      'Kiểm tra lại danh hiệu, kết quả học tập và kết quả rèn luyện',
      'Check the title, the learning result and the conduct result',
    ),
    regulation: REGULATIONS.secondaryTitles,
    check: checkTitle,
  }),
  recordRule({
    code: 'title-outside-the-year',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Danh hiệu Học sinh Xuất sắc, Học sinh Giỏi chỉ xét cuối năm học, không xét theo học kỳ',
      'The titles Học sinh Xuất sắc and Học sinh Giỏi are given for the year, not for a term',
      'Bỏ danh hiệu ở kết quả học kỳ, hoặc ghi vào kết quả cả năm',
      'Leave the title out of the term, or write it in the result of the year',
    ),
    regulation: REGULATIONS.secondaryTitles,
    check: checkTitleOfTerm,
  }),
  recordRule({
    code: 'promoted-against-conditions',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Ghi được lên lớp nhưng học tập hoặc rèn luyện cả năm Chưa đạt, hoặc nghỉ quá 45 buổi',
      'Marked as promoted, though learning or conduct of the year is Chưa đạt, or more than 45 days were missed',
      'Kiểm tra lại mục Được lên lớp, kết quả cả năm (sau đánh giá lại) và số buổi nghỉ',
      'Check the promotion, the results of the year (after re-assessment) and the days absent',
    ),
    regulation: REGULATIONS.secondaryPromotion,
    check: checkPromotion,
  }),
];
