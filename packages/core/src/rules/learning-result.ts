import type { AcademicResult } from '@lienthong/schemas';
import { tenths } from './subject-marks.js';
import { subjectAtGrade } from './subject-table.js';

/** Learning results from the worst to the best; the number is the place in this order. */
export const LEARNING_RESULTS = ['Chưa đạt', 'Đạt', 'Khá', 'Tốt'] as const;

/** Places in `LEARNING_RESULTS`; conduct results have the same. */
export const FAIL = 0;
export const PASS = 1;
export const FAIR = 2;
export const GOOD = 3;

/** Marks in tenths. */
const ENOUGH_SUBJECTS = 6;
const GOOD_ALL = 65;
const GOOD_SIX = 80;
const FAIR_ALL = 50;
const FAIR_SIX = 65;
const PASS_SIX = 50;
const PASS_ALL = 35;

/** Subjects and activities that every secondary pupil has: 8 scored and 4 by comment, or 5 to 9 scored with electives. */
const WHOLE_PROGRAMME = 12;

/** The marks of a result as the regulation counts them. */
export interface CountedMarks {
  /** Tenths. */
  readonly scores: readonly number[];
  /** Whether each subject assessed by comment is passed. */
  readonly comments: readonly boolean[];
  /** Nothing that the regulation counts is missing. */
  readonly isWhole: boolean;
}

/** What of a result's subjects counts; a subject that is neither scored nor commented, nor exempt, is missing. */
export function countedMarks(record: AcademicResult, grade: number): CountedMarks {
  const scores: number[] = [];
  const comments: boolean[] = [];
  let exempt = 0;
  let unclear = 0;
  for (const { name, score, level, isExempt } of record.subjects) {
    const form = subjectAtGrade(name, grade)?.form ?? (score === undefined ? 'comment' : 'score');
    if (isExempt === true) exempt++;
    else if (form === 'score' && score !== undefined) scores.push(tenths(score));
    else if (form === 'comment' && level !== undefined) comments.push(level === 'Đ');
    else unclear++;
  }
  const isWhole = unclear === 0 && scores.length + comments.length + exempt >= WHOLE_PROGRAMME;
  return { scores, comments, isWhole };
}

/** The level by clause 2, as a place in `LEARNING_RESULTS`. */
export function plainLevel(scores: readonly number[], comments: readonly boolean[], missing = 0): number {
  const failed = comments.filter((passed) => !passed).length;
  const from = (mark: number): number => scores.filter((score) => score >= mark).length + missing;
  const all = (mark: number): boolean => scores.every((score) => score >= mark);
  if (failed === 0 && all(GOOD_ALL) && from(GOOD_SIX) >= ENOUGH_SUBJECTS) return GOOD;
  if (failed === 0 && all(FAIR_ALL) && from(FAIR_SIX) >= ENOUGH_SUBJECTS) return FAIR;
  if (failed <= 1 && all(PASS_ALL) && from(PASS_SIX) >= ENOUGH_SUBJECTS) return PASS;
  return FAIL;
}

/**
 * The levels that a pupil may have, as places in `LEARNING_RESULTS`: that of clause 2 or, where a single subject alone has
 * pulled a Tốt or a Khá down by two levels or more, the next one up (clause 3). Whether that subject then counts
 * among the six is read both ways, so both readings are right here.
 * @param missing subjects whose marks are not known: the best is assumed of them.
 * @source TT 22/2021/TT-BGDĐT điều 9 khoản 2, 3
 */
export function possibleLevels({ scores, comments }: CountedMarks, missing = 0): ReadonlySet<number> {
  const plain = plainLevel(scores, comments, missing);
  if (plain >= FAIR) return new Set([plain]); // no two levels above it
  let counted = plain;
  let left = plain;
  const consider = (otherScores: readonly number[], otherComments: readonly boolean[], isScored: boolean): void => {
    const without = plainLevel(otherScores, otherComments, missing);
    const withBest = plainLevel(otherScores, otherComments, missing + (isScored ? 1 : 0));
    if (without >= FAIR && without - plain >= 2) left = plain + 1;
    if (withBest >= FAIR && withBest - plain >= 2) counted = plain + 1;
  };
  scores.forEach((_, at) => consider(scores.toSpliced(at, 1), comments, true));
  comments.forEach((_, at) => consider(scores, comments.toSpliced(at, 1), false));
  return new Set([left, counted]);
}

/** The best level that what is known allows: every missing subject is taken for a ten. */
export function bestLevel(marks: CountedMarks): number {
  return Math.max(...possibleLevels(marks, Math.max(0, WHOLE_PROGRAMME - marks.scores.length)));
}
