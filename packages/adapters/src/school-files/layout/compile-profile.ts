import { foldHeading } from '@lienthong/core';
import { COMMON_COLUMNS } from '../common-columns.js';
import { COMMON_MARKS } from '../common-marks.js';
import type { ColumnField, MarkPart, WorkbookColumn, WorkbookProfile, WorkbookSubject } from '../profile.js';

export interface KnownHeading {
  readonly field: ColumnField;
  /** Whether the layout itself spells it so. */
  readonly isOwn: boolean;
}

export interface KnownMark {
  readonly part: MarkPart;
  readonly isOwn: boolean;
}

export type LevelGroup = 'competences' | 'qualities';

/** A profile with its headings folded for lookup. */
export interface CompiledProfile {
  readonly profile: WorkbookProfile;
  readonly headings: ReadonlyMap<string, KnownHeading>;
  readonly subjects: ReadonlyMap<string, WorkbookSubject>;
  readonly subjectNotes: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, KnownMark>;
  readonly levels: Readonly<Record<LevelGroup, ReadonlyMap<string, WorkbookSubject>>>;
  readonly required: readonly ColumnField[];
}

const compiled = new WeakMap<WorkbookProfile, CompiledProfile>();

/** Compiles a profile once; where two columns claim a heading, the first keeps it. */
export function compileProfile(profile: WorkbookProfile): CompiledProfile {
  let result = compiled.get(profile);
  if (result === undefined) {
    result = compile(profile);
    compiled.set(profile, result);
  }
  return result;
}

function compile(profile: WorkbookProfile): CompiledProfile {
  const headings = new Map<string, KnownHeading>();
  const add = (texts: readonly string[], column: WorkbookColumn, isOwn: boolean): void => {
    for (const text of texts)
      for (const key of keysOf(text, column.under))
        if (!headings.has(key)) headings.set(key, { field: column.field, isOwn });
  };
  for (const column of profile.columns) add(column.headings, column, true);
  for (const column of profile.columns) add(column.synonyms ?? [], column, false);
  for (const column of COMMON_COLUMNS) add(column.headings, column, false);
  return {
    profile,
    headings,
    subjects: bySpelling(profile.subjects),
    subjectNotes: new Set((profile.subjectNotes ?? []).map(foldHeading)),
    marks: marksOf(profile),
    levels: { competences: bySpelling(profile.competences), qualities: bySpelling(profile.qualities) },
    required: profile.columns.filter(({ required }) => required).map(({ field }) => field),
  };
}

function marksOf({ kind, marks = [] }: WorkbookProfile): ReadonlyMap<string, KnownMark> {
  const known = new Map<string, KnownMark>();
  if (kind !== 'academic-result') return known;
  for (const [list, isOwn] of [[marks, true] as const, [COMMON_MARKS, false] as const])
    for (const { part, headings } of list)
      for (const heading of headings.map(foldHeading)) if (!known.has(heading)) known.set(heading, { part, isOwn });
  return known;
}

const bySpelling = (things: readonly WorkbookSubject[] = []): ReadonlyMap<string, WorkbookSubject> =>
  new Map(
    things.flatMap((thing) => [thing.name, ...thing.headings].map((heading) => [foldHeading(heading), thing] as const)),
  );

/** People write the group before or after: "Thường trú / Tỉnh", "Tỉnh (thường trú)". */
function keysOf(text: string, under: readonly string[] | undefined): string[] {
  if (under === undefined) return [foldHeading(text)];
  return under.flatMap((group) => [foldHeading(`${group} ${text}`), foldHeading(`${text} ${group}`)]);
}
