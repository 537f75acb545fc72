import type { AcademicResult } from '@lienthong/schemas';
import type { FileMemory } from './file-memory.js';
import { MarkStore } from './mark-store.js';
import { FAIL, FAIR, GOOD, PASS } from './learning-result.js';
import { REGULATIONS } from './regulations.js';
import { earlier, fileRule, NONE, ruleText, type Breach, type FileCheck } from './rule.js';
import { yearMark } from './secondary-marks.js';
import { placeOf, secondaryGrade } from './secondary-results.js';
import { NEW } from './seen-keys.js';
import { subjectField, tenths } from './subject-marks.js';

const kinds = ['academic-result'] as const;

/** Results remembered in a file; one with more is compared as far as that. */
const MAX_RESULTS = 500_000;

const pupilOf = ({ personalNumber, sectorId, sourceId, schoolYear }: AcademicResult): string | undefined => {
  const who = personalNumber ?? sectorId ?? sourceId;
  return who === undefined ? undefined : `${who}|${schoolYear}`;
};

/** The marks of the terms, then that of the year from both. */
function yearMarks(memory: FileMemory): FileCheck<'academic-result'> {
  const terms = memory.keys('terms of pupils');
  const marks = new MarkStore();
  return (result, ordinal) => {
    const pupil = result.term === 'year' && terms.size === 0 ? undefined : pupilOf(result);
    if (pupil === undefined || secondaryGrade(result) === 0) return NONE;
    if (result.term !== 'year') {
      if (terms.size < MAX_RESULTS && terms.meet(`${pupil}|${result.term}`, ordinal, marks.end) === NEW)
        marks.add(result.subjects);
      return NONE;
    }
    const [first, second] = [terms.find(`${pupil}|1`), terms.find(`${pupil}|2`)];
    if (first === NEW || second === NEW) return NONE;
    const breaches: Breach[] = [];
    result.subjects.forEach((subject, at) => {
      if (subject.score === undefined || subject.firstTermScore !== undefined) return; // the record itself tells of that
      const ofFirst = marks.find(terms.markAt(first), subject.name);
      const ofSecond = marks.find(terms.markAt(second), subject.name);
      if (ofFirst === undefined || ofSecond === undefined) return;
      if (tenths(subject.score) !== yearMark(ofFirst / 10, ofSecond / 10))
        breaches.push({
          pointer: `/subjects/${at}/score`,
          field: subjectField(subject),
          earlier: terms.ordinalAt(second),
        });
    });
    return breaches;
  };
}

/** The conduct result of a year from those of its terms, as places from Chưa đạt to Tốt. @source TT 22/2021/TT-BGDĐT điều 8 khoản 2 */
export function yearConduct(first: number, second: number): number {
  if (second === GOOD) return first >= FAIR ? GOOD : FAIR;
  if (second === FAIR) return first >= PASS ? FAIR : PASS;
  if (second === PASS) return first === GOOD ? FAIR : PASS;
  return FAIL;
}

function yearConducts(memory: FileMemory): FileCheck<'academic-result'> {
  const conducts = memory.keys('conduct of terms');
  return (result, ordinal) => {
    const place = placeOf(result.conductResult);
    const pupil = place === undefined ? undefined : pupilOf(result);
    if (place === undefined || pupil === undefined || secondaryGrade(result) === 0) return NONE;
    if (result.term !== 'year') {
      if (conducts.size < MAX_RESULTS) conducts.meet(`${pupil}|${result.term}`, ordinal, place);
      return NONE;
    }
    const [first, second] = [conducts.find(`${pupil}|1`), conducts.find(`${pupil}|2`)];
    if (first === NEW || second === NEW) return NONE;
    return yearConduct(conducts.markAt(first), conducts.markAt(second)) === place
      ? NONE
      : earlier('/conductResult', conducts.ordinalAt(second));
  };
}

/** Results of a year against those of its terms, where a file gives all three, the year last. */
export const RESULT_FILE_RULES = [
  fileRule({
    code: 'year-mark-differs-from-terms',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Điểm cả năm không bằng (học kỳ I + 2 × học kỳ II) : 3 của các bản ghi học kỳ trong tệp',
      'The mark of the year is not (first term + 2 × second term) / 3 of the records of the terms in the file',
      'Kiểm tra lại điểm cả năm và điểm hai học kỳ',
      'Check the mark of the year and those of both terms',
    ),
    regulation: REGULATIONS.secondarySubject,
    begin: yearMarks,
  }),
  fileRule({
    code: 'year-conduct-differs-from-terms',
    severity: 'warning',
    kinds,
    text: ruleText(
      'Kết quả rèn luyện cả năm không đúng với kết quả của hai học kỳ trong tệp',
      'The conduct result of the year does not follow from those of both terms in the file',
      'Xét lại kết quả cả năm; ví dụ Tốt khi học kỳ II Tốt và học kỳ I từ Khá trở lên',
      'Decide the year again; it is Tốt, say, with Tốt in the second term and Khá or better in the first',
    ),
    regulation: REGULATIONS.secondaryConduct,
    begin: yearConducts,
  }),
];
