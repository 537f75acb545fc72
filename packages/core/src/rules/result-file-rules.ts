import type { AcademicResult } from '@lienthong/schemas';
import type { FileMemory } from './file-memory.js';
import { FAIL, FAIR, GOOD, PASS } from './learning-result.js';
import { REGULATIONS } from './regulations.js';
import { earlier, fileRule, NONE, ruleText, type Breach, type FileCheck } from './rule.js';
import { yearMark } from './secondary-marks.js';
import { placeOf, secondaryGrade } from './secondary-results.js';
import { NEW } from './seen-keys.js';
import { subjectField, tenths } from './subject-marks.js';

const kinds = ['academic-result'] as const;

/** More subjects than a result may have: a mark's number is the record's times this, plus its place. */
const SUBJECTS = 64;
/** Marks remembered in a file, 16 MB; a file with more is compared as far as that. */
const MAX_MARKS = 1_000_000;

const pupilOf = ({ personalNumber, sectorId, sourceId, schoolYear }: AcademicResult): string | undefined => {
  const who = personalNumber ?? sectorId ?? sourceId;
  return who === undefined ? undefined : `${who}|${schoolYear}`;
};

/** The marks of the terms, then that of the year from both. */
function yearMarks(memory: FileMemory): FileCheck<'academic-result'> {
  const marks = memory.keys('marks of terms');
  const markOf = (key: string): { readonly mark: number; readonly ordinal: number } | undefined => {
    const place = marks.find(key);
    return place === NEW
      ? undefined
      : { mark: marks.markAt(place) / 10, ordinal: Math.floor(marks.ordinalAt(place) / SUBJECTS) };
  };
  return (result, ordinal) => {
    const pupil = pupilOf(result);
    if (pupil === undefined || (result.term === 'year' && marks.size === 0) || secondaryGrade(result) === 0)
      return NONE;
    const breaches: Breach[] = [];
    result.subjects.forEach((subject, at) => {
      const { name, score, firstTermScore } = subject;
      if (score === undefined) return;
      if (result.term !== 'year') {
        const number = ordinal * SUBJECTS + at;
        if (marks.size < MAX_MARKS) marks.meet(`${pupil}|${result.term}|${name}`, number, tenths(score));
        return;
      }
      if (firstTermScore !== undefined) return; // told of by the record itself
      const first = markOf(`${pupil}|1|${name}`);
      const second = markOf(`${pupil}|2|${name}`);
      if (first === undefined || second === undefined || tenths(score) === yearMark(first.mark, second.mark)) return;
      breaches.push({ pointer: `/subjects/${at}/score`, field: subjectField(subject), earlier: second.ordinal });
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
      if (conducts.size < MAX_MARKS) conducts.meet(`${pupil}|${result.term}`, ordinal, place);
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
