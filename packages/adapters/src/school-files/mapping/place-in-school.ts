import type { RecordWarning } from '@lienthong/core';
import type { Enrollment, Student } from '@lienthong/schemas';
import { gradeOfClass, parseGrade } from '../class-name.js';
import { parseSchoolYear } from '../title-facts.js';
import { remember } from '../remember.js';
import { rowWarning } from '../row-warnings.js';
import { cellText, type CellValue } from '../sheet.js';
import { identifierOf, shortText } from './cell-values.js';
import { cellAt, columnOf, type SchoolOfFile, type TableContext } from './row-context.js';

/** Where a row's pupil is: what is not known is absent. */
export interface PlaceInSchool {
  readonly school?: SchoolOfFile;
  readonly schoolYear?: string;
  readonly className?: string;
  readonly classId?: string;
  readonly grade?: string;
}

export type PlaceInSchoolReader = (
  cells: readonly CellValue[],
  className: string | undefined,
  warnings: RecordWarning[],
) => PlaceInSchool;

const CLASS_NAME_LIMIT = 50;

/**
 * A reader of school, year, class and grade. The class comes from its column, else the class row above, else the title
 * or the sheet's name; the school year from the row or the title, else from the sender.
 */
export function placeInSchoolReader(context: TableContext): PlaceInSchoolReader {
  const className = columnOf(context.columns, 'className');
  const classId = columnOf(context.columns, 'classId');
  const grade = columnOf(context.columns, 'grade');
  const schoolYear = columnOf(context.columns, 'schoolYear');
  const readSchool = schoolReader(context);
  const { title } = context;
  const readName = remember((name) => ({ className: withoutWord(name), grade: gradeOfClass(name) }));

  return (cells, classOfRow, warnings) => {
    const id = classId < 0 ? undefined : shortText(cells[classId], CLASS_NAME_LIMIT, 'classId', warnings);
    const name =
      shortText(cellAt(cells, className), CLASS_NAME_LIMIT, 'className', warnings) ??
      classOfRow ??
      id ??
      title.className;
    const year =
      (schoolYear < 0 ? undefined : parseSchoolYear(cellText(cellAt(cells, schoolYear)))) ?? title.schoolYear;
    const school = readSchool(cells, warnings);
    if (year === undefined && context.schoolYear === undefined)
      warnings.push(rowWarning('missing-school-year', 'schoolYear'));
    if (year !== undefined && context.schoolYear !== undefined && year !== context.schoolYear)
      warnings.push(rowWarning('school-year-differs', 'schoolYear'));
    const known = year ?? context.schoolYear;
    const place: { -readonly [K in keyof PlaceInSchool]: PlaceInSchool[K] } = {};
    if (school !== undefined) place.school = school;
    if (known !== undefined) place.schoolYear = known;
    const named = name === undefined ? undefined : readName(name);
    if (named !== undefined) place.className = named.className;
    if (id !== undefined && className >= 0) place.classId = id;
    const ofGrade = (grade < 0 ? undefined : parseGrade(cells[grade])) ?? named?.grade;
    if (ofGrade !== undefined) place.grade = ofGrade;
    return place;
  };
}

/** Puts what is known of the place into a record. */
export function assignPlace(record: Partial<Student> | Partial<Enrollment>, place: PlaceInSchool): void {
  if (place.school !== undefined) record.school = place.school;
  if (place.schoolYear !== undefined) record.schoolYear = place.schoolYear;
  if (place.className !== undefined) record.className = place.className;
  if (place.classId !== undefined) record.classId = place.classId;
  if (place.grade !== undefined) record.grade = place.grade;
}

const SCHOOL_CODE_LIMIT = 35;
const SCHOOL_NAME_LIMIT = 250;

/** The school of a row: by the code in its own column, else the sender's, unless the rows name several. */
export function schoolReader(
  context: TableContext,
): (cells: readonly CellValue[], warnings: RecordWarning[]) => SchoolOfFile | undefined {
  const code = columnOf(context.columns, 'schoolCode');
  const name = columnOf(context.columns, 'schoolName');
  const { school, hasSeveralSchools } = context;
  return (cells, warnings) => {
    const ofRow = code < 0 ? undefined : identifierOf(cellAt(cells, code), SCHOOL_CODE_LIMIT, 'school', warnings);
    if (ofRow !== undefined) {
      if (ofRow === school?.code) return school;
      if (school !== undefined) warnings.push(rowWarning('school-differs', 'school'));
      const named = shortText(cellAt(cells, name), SCHOOL_NAME_LIMIT, 'school', warnings);
      return { code: ofRow, ...(named !== undefined && { name: named }) };
    }
    if (hasSeveralSchools) warnings.push(rowWarning('several-schools', 'school'));
    else if (school === undefined) warnings.push(rowWarning('missing-school', 'school'));
    return hasSeveralSchools ? undefined : school;
  };
}

/** "Lớp 6A" in a column of classes is 6A. */
const withoutWord = (name: string): string => name.replace(/^(?:lớp|lop)\s+(?=\S)/iu, '');
