import type { AcademicResult, SubjectResult } from '@lienthong/schemas';
import { NONE, type Breach } from './rule.js';
import { assessedGrade, levelOfGrade } from './placement.js';
import { subjectAtGrade, type ProgrammeSubject } from './subject-table.js';

/** What a check of one subject is told. */
export interface SubjectFacts {
  readonly grade: number;
  /** Absent for a subject that the programme does not name at this level. */
  readonly programme: ProgrammeSubject | undefined;
  readonly term: AcademicResult['term'];
}

/** Finds what is wrong with a subject: the member, or '' for the subject itself. */
export type SubjectCheck = (
  subject: SubjectResult,
  facts: SubjectFacts,
) => { readonly member: string; readonly expected?: string } | undefined;

/**
 * Runs a check over the subjects of a result that a regulation in force judges.
 * @param levels the school levels that the rule is about.
 */
export function eachSubject(
  levels: 'primary' | 'secondary' | 'all',
  check: SubjectCheck,
): (record: AcademicResult) => readonly Breach[] {
  return (record) => {
    const grade = assessedGrade(record);
    if (grade === 0 || (levels !== 'all' && (levelOfGrade(grade) === 'primary') !== (levels === 'primary')))
      return NONE;
    let breaches: Breach[] | undefined;
    for (let at = 0; at < record.subjects.length; at++) {
      const subject = record.subjects[at]!;
      if (subject.isExempt === true) continue;
      const found = check(subject, { grade, programme: subjectAtGrade(subject.name, grade), term: record.term });
      if (found === undefined) continue;
      (breaches ??= []).push({
        pointer: found.member === '' ? `/subjects/${at}` : `/subjects/${at}/${found.member}`,
        field: subjectField(subject),
        ...(found.expected !== undefined && { expected: found.expected }),
      });
    }
    return breaches ?? NONE;
  };
}

/** A subject is named as the file names it. */
export const subjectField = (subject: SubjectResult): string => `subjects.${subject.sourceName ?? subject.name}`;

/** A mark in tenths, rounded half up as marks are: sums of decimals in binary are not exact. */
export const tenths = (mark: number): number => Math.round(Math.round(mark * 1_000) / 100);

/** Whether a mark has more than one decimal. */
export const isFinerThanTenths = (mark: number): boolean => Math.round(mark * 1_000) % 100 !== 0;

/** Tenths as a mark is written, with a comma. */
export const writtenMark = (inTenths: number): string =>
  inTenths % 10 === 0 ? String(inTenths / 10) : (inTenths / 10).toFixed(1).replace('.', ',');
