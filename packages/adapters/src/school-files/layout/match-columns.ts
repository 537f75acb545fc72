import { collapseSpaces, toNfc } from '@lienthong/core';
import type { ColumnField } from '../profile.js';
import type { LevelColumn, SubjectColumn, Term, TermColumn } from '../subject-column.js';
import { settleBirthColumns } from './birth-columns.js';
import type { CompiledProfile, KnownHeading } from './compile-profile.js';
import type { HeaderLabel } from './header-labels.js';
import { levelOf, numbered, readMark, type MarkReading } from './match-mark.js';

export interface MatchedColumns {
  readonly columns: ReadonlyMap<ColumnField, number>;
  readonly subjects: readonly SubjectColumn[];
  readonly levels: readonly LevelColumn[];
  readonly terms: readonly TermColumn[];
  /** How well the layout fits: 1 for each heading of its own, less for a synonym, a little off for a stranger. */
  readonly score: number;
  /** Headings that the layout does not know. */
  readonly unknown: readonly string[];
}

const SYNONYM_SCORE = 0.7;
/** A heading that nobody knows. */
export const STRANGER_SCORE = -0.1;
/** Beside "Tên", whatever begins so is the rest of the name. */
const FAMILY = /^ho(?![a-z])/;

/** Gives each column of a header its field; of two columns for one field the first has it. */
export function matchColumns(labels: readonly HeaderLabel[], profile: CompiledProfile): MatchedColumns {
  const columns = new Map<ColumnField, number>();
  const levels: LevelColumn[] = [];
  const terms: TermColumn[] = [];
  const readings = new Map<HeaderLabel, MarkReading>();
  const own = new Set<ColumnField>();
  let score = 0;
  const take = ({ field, isOwn }: KnownHeading, column: number): void => {
    // "Họ và tên" over two columns: the family name stands in the first, the given name in the second.
    if (field === 'fullName' && columns.get(field) === column - 1 && !columns.has('givenName'))
      columns.set('givenName', column);
    // The layout's own spelling is surer than a synonym that stood before it.
    if (field !== 'ignored' && columns.has(field) && !(isOwn && !own.has(field))) return;
    if (field !== 'ignored') columns.set(field, column);
    if (isOwn) own.add(field);
    score += isOwn ? 1 : SYNONYM_SCORE;
  };
  const rest: HeaderLabel[] = [];
  // Whole headings first: "Họ tên" under "Thông tin cha" is the father's, if the layout knows it.
  for (const label of labels) {
    const isOfResults = profile.profile.kind === 'academic-result';
    const level = isOfResults ? levelOf(label, profile) : undefined;
    const reading = isOfResults && level === undefined ? readMark(label, profile) : undefined;
    const known = profile.headings.get(label.folded.join(' '));
    if (reading !== undefined) readings.set(label, reading);
    if (level !== undefined) {
      levels.push(level);
      score += 1;
    } else if (reading?.subject !== undefined) score += markScore(reading);
    else if (known !== undefined && known.field !== 'comment' && !isRatherMark(known, reading, readings))
      take(known, label.column);
    else rest.push(label);
  }
  const hasSubjects = [...readings.values()].some(({ subject }) => subject !== undefined);
  const subjects: SubjectColumn[] = [];
  for (const reading of readings.values())
    if (reading.subject !== undefined) subjects.push(columnOf(reading, reading.subject));
  const unknown: string[] = [];
  const between = subjects.map(({ column }) => column);
  for (const label of rest) {
    const reading = readings.get(label);
    const known = profile.headings.get(label.folded.join(' ')) ?? partOf(label, profile);
    const ofTerm = reading?.term === undefined ? undefined : termColumnOf(label, reading.term, profile);
    if (ofTerm !== undefined) {
      terms.push(ofTerm);
      score += SYNONYM_SCORE;
    } else if (reading !== undefined && isOfOneSubject(reading, hasSubjects)) {
      subjects.push(columnOf(reading, undefined));
      score += markScore(reading);
    } else if (known?.field === 'comment' && !columns.has('comment')) take(known, label.column);
    else if (known === undefined && reading?.perhapsSubject !== undefined && reading.term === undefined) {
      // A heading nobody has met with marks below it: a subject whose marks must not be lost.
      subjects.push(columnOf(reading, { name: reading.perhapsSubject, sourceName: reading.perhapsSubject }));
      score += 1;
    } else if (known === undefined && isAmong(label.column, between) && label.folded.length === 1) {
      const heading = tidy(label.levels[0]!);
      subjects.push({ column: label.column, name: heading, sourceName: heading, heading, part: 'mark' });
    } else if (known !== undefined && (known.field === 'ignored' || !columns.has(known.field)))
      take(known, label.column);
    else {
      unknown.push(tidy(label.levels.join(' ')));
      score += STRANGER_SCORE;
    }
  }
  settleName(columns, rest);
  settleBirthColumns(columns);
  return {
    columns,
    subjects: numbered(subjects.sort((a, b) => a.column - b.column)),
    levels,
    terms,
    score,
    unknown,
  };
}

/** A single column "Tên" holds the whole name, unless something that may be the family name stands before it. */
function settleName(columns: Map<ColumnField, number>, rest: readonly HeaderLabel[]): void {
  const givenName = columns.get('givenName');
  if (givenName === undefined || columns.has('fullName') || columns.has('familyName')) return;
  const familyName = rest.find(({ column, folded }) => column === givenName - 1 && FAMILY.test(folded.at(-1)!));
  if (familyName !== undefined) columns.set('familyName', familyName.column);
  else {
    columns.delete('givenName');
    columns.set('fullName', givenName);
  }
}

/** "Học kỳ" is the term in most books, and the mark of its test beside the other marks of a layout that says so. */
const isRatherMark = (
  { isOwn }: KnownHeading,
  reading: MarkReading | undefined,
  before: ReadonlyMap<HeaderLabel, MarkReading>,
): boolean =>
  !isOwn &&
  reading?.mark?.isOwn === true &&
  [...before.values()].some(({ mark }) => mark?.isOwn === true && (mark.part === 'regular' || mark.part === 'midterm'));

const markScore = ({ mark }: MarkReading): number => (mark === undefined || mark.isOwn ? 1 : SYNONYM_SCORE);

/** Marks that stand under no subject are those of the sheet's one subject, unless the sheet has several. */
const isOfOneSubject = ({ mark, term }: MarkReading, hasSubjects: boolean): boolean =>
  !hasSubjects && (mark !== undefined || term !== undefined);

function columnOf(
  { column, heading, mark, ordinal, term }: MarkReading,
  subject: { readonly name: string; readonly sourceName: string } | undefined,
): SubjectColumn {
  return {
    column,
    ...(subject && { name: subject.name }),
    sourceName: subject?.sourceName ?? heading,
    heading,
    part: mark?.part ?? 'mark',
    ...(ordinal !== undefined && { ordinal }),
    ...(term && { term }),
  };
}

/** "Kết quả học tập" over HKI, HKII and CN: a result for each. */
function termColumnOf(label: HeaderLabel, term: Term, { headings }: CompiledProfile): TermColumn | undefined {
  for (const text of label.folded) {
    const known = headings.get(text);
    if (known !== undefined && known.field !== 'ignored' && known.field !== 'term')
      return { column: label.column, field: known.field, term };
  }
  return undefined;
}

const isAmong = (column: number, others: readonly number[]): boolean =>
  others.some((other) => other < column) && others.some((other) => other > column);

/** The lowest two levels together, then the lowest, then the highest: what is around them may be a title or a remark. */
function partOf({ folded }: HeaderLabel, { headings }: CompiledProfile): KnownHeading | undefined {
  if (folded.length < 2) return undefined;
  return headings.get(folded.slice(-2).join(' ')) ?? headings.get(folded.at(-1)!) ?? headings.get(folded[0]!);
}

const tidy = (text: string): string => collapseSpaces(toNfc(text)).slice(0, 150);
