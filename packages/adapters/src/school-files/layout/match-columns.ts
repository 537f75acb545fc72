import { collapseSpaces, toNfc } from '@lienthong/core';
import type { ColumnField } from '../profile.js';
import type { CompiledProfile, KnownHeading } from './compile-profile.js';
import type { SubjectColumn } from '../subject-column.js';
import type { HeaderLabel } from './header-labels.js';

export interface MatchedColumns {
  readonly columns: ReadonlyMap<ColumnField, number>;
  readonly subjects: readonly SubjectColumn[];
  /** How well the layout fits: 1 for each heading of its own, less for a synonym, a little off for a stranger. */
  readonly score: number;
  /** Headings that the layout does not know. */
  readonly unknown: readonly string[];
}

const SYNONYM_SCORE = 0.7;
const STRANGER_SCORE = -0.1;
/** Beside "Tên", whatever begins so is the rest of the name. */
const FAMILY = /^ho(?![a-z])/;

/** Gives each column of a header its field; of two columns for one field the first has it. */
export function matchColumns(labels: readonly HeaderLabel[], profile: CompiledProfile): MatchedColumns {
  const columns = new Map<ColumnField, number>();
  const subjects: SubjectColumn[] = [];
  let score = 0;
  const take = ({ field, isOwn }: KnownHeading, column: number): void => {
    // "Họ và tên" over two columns: the family name stands in the first, the given name in the second.
    if (field === 'fullName' && columns.get(field) === column - 1 && !columns.has('givenName'))
      columns.set('givenName', column);
    if (field !== 'ignored' && columns.has(field)) return;
    if (field !== 'ignored') columns.set(field, column);
    score += isOwn ? 1 : SYNONYM_SCORE;
  };
  const rest: HeaderLabel[] = [];
  // Whole headings first: "Họ tên" under "Thông tin cha" is the father's, if the layout knows it.
  for (const label of labels) {
    const subject = subjectOf(label, profile);
    const known = profile.headings.get(label.folded.join(' '));
    if (subject !== undefined) {
      subjects.push(subject);
      score += 1;
    } else if (known !== undefined) take(known, label.column);
    else rest.push(label);
  }
  const unknown: string[] = [];
  const marked = subjects.map(({ column }) => column);
  for (const label of rest) {
    const known = partOf(label, profile);
    if (known === undefined && isAmong(label.column, marked)) {
      // A heading nobody has met, between two subjects: a subject whose marks must not be lost.
      const heading = tidy(label.levels[0]!);
      subjects.push({ column: label.column, name: heading, sourceName: heading });
    } else if (known !== undefined && (known.field === 'ignored' || !columns.has(known.field)))
      take(known, label.column);
    else {
      unknown.push(tidy(label.levels.join(' ')));
      score += STRANGER_SCORE;
    }
  }
  const givenName = columns.get('givenName');
  if (givenName !== undefined && !columns.has('fullName') && !columns.has('familyName')) {
    const familyName = rest.find(({ column, folded }) => column === givenName - 1 && FAMILY.test(folded.at(-1)!));
    if (familyName !== undefined) columns.set('familyName', familyName.column);
    else {
      // A single column "Tên" holds the whole name.
      columns.delete('givenName');
      columns.set('fullName', givenName);
    }
  }
  return { columns, subjects: subjects.sort((a, b) => a.column - b.column), score, unknown };
}

const isAmong = (column: number, others: readonly number[]): boolean =>
  others.some((other) => other < column) && others.some((other) => other > column);

/** The lowest two levels together, then the lowest, then the highest: what is around them may be a title or a remark. */
function partOf({ folded }: HeaderLabel, { headings }: CompiledProfile): KnownHeading | undefined {
  if (folded.length < 2) return undefined;
  return headings.get(folded.slice(-2).join(' ')) ?? headings.get(folded.at(-1)!) ?? headings.get(folded[0]!);
}

function subjectOf({ column, levels, folded }: HeaderLabel, profile: CompiledProfile): SubjectColumn | undefined {
  if (profile.profile.kind !== 'academic-result') return undefined;
  const isMarked = folded.some((level) => profile.subjectNotes.has(level));
  for (let at = folded.length - 1; at >= 0; at--) {
    const subject = profile.subjects.get(folded[at]!) ?? profile.subjects.get(withoutNote(folded[at]!, profile));
    if (subject !== undefined) return { column, name: subject.name, sourceName: tidy(levels[at]!) };
  }
  if (!isMarked || profile.headings.has(folded[0]!)) return undefined;
  const heading = levels.find((_, at) => !profile.subjectNotes.has(folded[at]!));
  return heading === undefined ? undefined : { column, name: tidy(heading), sourceName: tidy(heading) };
}

/** "Toán (HS 1)" in one cell is Toán. */
function withoutNote(heading: string, { subjectNotes }: CompiledProfile): string {
  for (const note of subjectNotes) if (heading.endsWith(` ${note}`)) return heading.slice(0, -note.length - 1);
  return heading;
}

const tidy = (text: string): string => collapseSpaces(toNfc(text)).slice(0, 150);
