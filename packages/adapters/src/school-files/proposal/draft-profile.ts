import { collapseSpaces, foldHeading, toNfc } from '@lienthong/core';
import { compileProfile } from '../file-reading.js';
import type { ColumnField, WorkbookColumn, WorkbookProfile } from '../profile.js';
import type { FieldCandidate } from './match-proposal.js';
import type { ProposedColumn } from './proposed-column.js';
import type { Vocabulary } from './vocabulary.js';

const HEADING_LIMIT = 200;
const MAX_SUGGESTIONS = 400;
const WORTH_NAMING = 0.5;
/** What a heading never has, and a value does. */
const LIKE_VALUE = /\d{5,}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|@/;
const STAFF_FIELDS = new Set(['position', 'staffGroup', 'staffKind', 'taughtSubjects', 'contractForm', 'recruitedOn']);

interface DraftContext {
  /** Name of the file; the profile is named after it. */
  readonly name: string;
  readonly sheet: string;
  /** How many sheets the file has. */
  readonly sheets: number;
}

/** The profile that a proposal makes: headings only, never a value of the file. */
export function draftProfile(
  columns: readonly ProposedColumn[],
  context: DraftContext,
  vocabulary: Vocabulary,
): WorkbookProfile {
  const mapped = columns.filter(({ field, heading }) => field !== undefined && heading.every(isHeading));
  const open = columns.filter(
    ({ field, marksOf, heading }) => field === undefined && marksOf === undefined && heading.every(isHeading),
  );
  const marks = new Set(columns.flatMap(({ marksOf }) => marksOf ?? []));
  const kind =
    marks.size >= 2
      ? 'academic-result'
      : mapped.some(({ field }) => STAFF_FIELDS.has(field!)) && !mapped.some(({ field }) => field === 'className')
        ? 'staff'
        : 'student';
  const base = profileName(context.name);
  return {
    name: base,
    version: '1',
    label: { vi: `Mẫu của tệp ${base}`, en: `Layout of the file ${base}` },
    kind,
    source: 'lienthong profile new',
    note: 'Hồ sơ đề xuất: xem lại từng cột, chuyển các tiêu đề trong "suggestions" vào "columns" nếu biết nghĩa, rồi thử bằng "lienthong profile check". / A proposal: look at every column, move headings from "suggestions" to "columns" where their meaning is known, then try it with "lienthong profile check".',
    confirmed: false,
    columns: columnsOf(mapped, open, vocabulary),
    ...(kind === 'academic-result' && resultParts(marks, vocabulary)),
    suggestions: open.slice(0, MAX_SUGGESTIONS).map(({ heading, candidates }) => ({
      heading: tidy(heading.join(' / ')),
      fields: candidates.filter(isWorthNaming).map(({ field, score }) => ({ field, score })),
    })),
  };
}

function columnsOf(
  mapped: readonly ProposedColumn[],
  open: readonly ProposedColumn[],
  vocabulary: Vocabulary,
): WorkbookColumn[] {
  const lasts = new Map<string, number>();
  for (const { heading } of [...mapped, ...open]) {
    const last = foldHeading(heading.at(-1)!);
    lasts.set(last, (lasts.get(last) ?? 0) + 1);
  }
  // A heading that stands once is known without its group, too: not every reader sees the group.
  const spellingsOf = (field: ColumnField, heading: readonly string[]): WorkbookColumn[] => {
    const [last, above] = [tidy(heading.at(-1)!), heading.slice(0, -1).map(tidy).join(' ').slice(0, HEADING_LIMIT)];
    const alone: WorkbookColumn = { field, headings: [last] };
    if (above === '') return [alone];
    const grouped: WorkbookColumn = { field, headings: [last], under: [above] };
    return lasts.get(foldHeading(last)) === 1 ? [grouped, alone] : [grouped];
  };
  const columns = mapped.flatMap(({ field, heading }) => spellingsOf(field!, heading));
  // A heading that all layouts share would be read even though it stays open here: alone, or below its group.
  const known = compileProfile({ ...vocabulary.resultProfile, kind: 'student', columns: [] }).headings;
  const denied = open.flatMap(({ heading }): WorkbookColumn[] => {
    const folded = heading.map(foldHeading);
    const isKnown = [folded.join(' '), folded.slice(-2).join(' '), folded.at(-1)!, folded[0]!].some((text) =>
      known.has(text),
    );
    return isKnown ? spellingsOf('ignored', heading) : [];
  });
  return [...columns, ...denied];
}

/** How marks are told apart is the same in all score books; of the subjects only those of this file. */
function resultParts(names: ReadonlySet<string>, { resultProfile }: Vocabulary): Partial<WorkbookProfile> {
  const { subjects = [], subjectNotes = [], marks = [], competences = [], qualities = [] } = resultProfile;
  const used = (things: typeof subjects): typeof subjects => things.filter(({ name }) => names.has(name));
  return {
    subjects: used(subjects),
    ...(subjectNotes.length > 0 && { subjectNotes: subjectNotes.slice(0, 20) }),
    ...(marks.length > 0 && { marks: marks.slice(0, 20) }),
    ...(used(competences).length > 0 && { competences: used(competences) }),
    ...(used(qualities).length > 0 && { qualities: used(qualities) }),
  };
}

/** A heading that comes half near, or cells that speak for themselves. */
const isWorthNaming = ({ field, score, heading }: FieldCandidate): boolean =>
  field !== 'ignored' && (score >= WORTH_NAMING || heading === 0);

const isHeading = (text: string): boolean => text.length <= HEADING_LIMIT && !LIKE_VALUE.test(text);

const tidy = (text: string): string => collapseSpaces(toNfc(text)).slice(0, HEADING_LIMIT);

function profileName(file: string): string {
  const base = foldHeading(file.replace(/\.[^.]*$/, ''))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return base === '' ? 'school-list' : base.slice(0, 60);
}
