/** What a record says about where its pupil or class stands. */
export interface Placed {
  readonly grade?: string;
  readonly className?: string;
  readonly name?: string;
  readonly schoolYear?: string;
  readonly educationLevel?: { readonly code?: string; readonly name: string };
}

/** Levels of general education; the numbers of grades that belong to each. */
export type SchoolLevel = 'primary' | 'lower-secondary' | 'upper-secondary';

/** Codes of the list education-level-groups. */
export const LEVEL_CODES = { primary: '02', 'lower-secondary': '03', 'upper-secondary': '04' } as const;

const GRADE = /^(?:(?:khối|lớp)\s*)?(1[0-2]|[1-9])$/iu;
/** 6 of 6A, 12 of 12.6; neither 45 of K45 nor the age of "5 tuổi A" or "6-12 tháng". */
const LEADING_GRADE = /^(?:lớp\s+)?(1[0-2]|[1-9])(?!\d|\s*(?:[-–]\s*\d+\s*)?(?:tuổi|tháng))/iu;
const CONTINUING = '05';
const PRESCHOOL = '01';

const KNOWN_LIMIT = 5_000;

/** A reader of grades that remembers its answers: a file repeats a few dozen names. @returns 0 where a text names no grade. */
function gradeReader(pattern: RegExp): (text: string) => number {
  const known = new Map<string, number>();
  let [lastText, lastGrade] = ['', 0];
  return (text) => {
    if (text === lastText) return lastGrade;
    let grade = known.get(text);
    if (grade === undefined) {
      grade = Number(pattern.exec(text.normalize('NFC'))?.[1] ?? 0);
      if (known.size >= KNOWN_LIMIT) known.clear();
      known.set(text, grade);
    }
    [lastText, lastGrade] = [text, grade];
    return grade;
  };
}

const readGrade = gradeReader(GRADE);
const readClassName = gradeReader(LEADING_GRADE);

/** The grade that a record states, 1 to 12; 0 for a pre-school group or none. */
export const statedGrade = (grade: string | undefined): number => (grade === undefined ? 0 : readGrade(grade));

/** The grade that the name of a class begins with, 1 to 12; 0 where it begins with none. */
export const gradeOfClassName = (className: string | undefined): number =>
  className === undefined ? 0 : readClassName(className);

/** The grade as the record states it, else as its class is named; 0 for continuing education, which has rules of its own. */
export function gradeOf(record: Placed): number {
  const level = record.educationLevel?.code;
  if (level === CONTINUING || level === PRESCHOOL) return 0;
  const stated = statedGrade(record.grade);
  return stated > 0 || record.grade !== undefined ? stated : gradeOfClassName(record.className);
}

/** The level that a grade of 1 to 12 belongs to. @source Luật Giáo dục 2019, điều 28 khoản 1 */
export function levelOfGrade(grade: number): SchoolLevel {
  return grade <= 5 ? 'primary' : grade <= 9 ? 'lower-secondary' : 'upper-secondary';
}

let [lastYear, lastFirstYear] = ['', NaN];

/** First calendar year of a school year; NaN where there is none. */
export function firstYear(schoolYear: string | undefined): number {
  if (schoolYear === undefined) return NaN;
  if (schoolYear !== lastYear) [lastYear, lastFirstYear] = [schoolYear, Number(schoolYear.slice(0, 4))];
  return lastFirstYear;
}

/**
 * First school year in which a grade is assessed by the regulation in force; a result of an earlier year was right by another.
 * @source TT 27/2020/TT-BGDĐT điều 2 (grades 1 to 5); TT 22/2021/TT-BGDĐT điều 21 (grades 6 to 12)
 */
const ASSESSED_SINCE = [0, 2020, 2021, 2022, 2023, 2024, 2021, 2022, 2023, 2024, 2022, 2023, 2024];

/** The grade by whose regulation a result is to be judged; 0 where none of ours applies. */
export function assessedGrade(record: Placed & { readonly exemptFromAssessment?: boolean }): number {
  if (record.exemptFromAssessment === true) return 0;
  const grade = gradeOf(record);
  return grade > 0 && firstYear(record.schoolYear) >= ASSESSED_SINCE[grade]! ? grade : 0;
}
