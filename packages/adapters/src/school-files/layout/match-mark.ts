import { collapseSpaces, foldHeading, toNfc } from '@lienthong/core';
import type { LevelColumn, SubjectColumn, Term } from '../subject-column.js';
import type { CompiledProfile, KnownMark, LevelGroup } from './compile-profile.js';
import type { HeaderLabel } from './header-labels.js';

/** What the levels of one heading of a score book say, each by itself. */
export interface MarkReading {
  readonly column: number;
  /** Full name and heading of the subject that the layout knows. */
  readonly subject?: { readonly name: string; readonly sourceName: string };
  /** Text above a part that may be a subject nobody has met. */
  readonly perhapsSubject?: string;
  readonly heading: string;
  readonly mark?: KnownMark;
  readonly ordinal?: number;
  readonly term?: Term;
}

const ORDINAL = /^(?:lan |cot |diem )?(\d{1,2})$/;
const NUMBERED = /^(\D.*?) ?(\d{1,2})$/;
const TERM =
  /^(?:(?:d?tb|diem|diem tb|muc)(?:m|mon| mon)? ?)?(?:(?:hk|hoc ky|hoc ki|ky) ?(1|2|ii|i)|(cn|ca nam(?: hoc)?))$/;
const TERM_AVERAGE = /^d?tbm(?:hk ?(1|2|ii|i)|(cn))$/;

/** The competence or quality that a column holds; under a group title its name may be that of a subject, too. */
export function levelOf(
  { column, folded }: HeaderLabel,
  { levels, subjects }: CompiledProfile,
): LevelColumn | undefined {
  const titles = folded.join(' ');
  for (const group of ['competences', 'qualities'] as const) {
    if (levels[group].size === 0) continue;
    const isUnderGroup = GROUP_TITLES[group].test(titles);
    for (let at = folded.length - 1; at >= 0; at--) {
      const found = levels[group].get(folded[at]!);
      if (found !== undefined && (isUnderGroup || !subjects.has(folded[at]!)))
        return { column, group, name: found.name };
    }
  }
  return undefined;
}

const GROUP_TITLES: Readonly<Record<LevelGroup, RegExp>> = { competences: /nang luc/, qualities: /pham chat/ };

/** Reads a heading as one of marks; undefined where nothing in it speaks of marks. */
export function readMark({ column, levels, folded }: HeaderLabel, profile: CompiledProfile): MarkReading | undefined {
  let subject: MarkReading['subject'];
  let mark: KnownMark | undefined;
  let ordinal: number | undefined;
  let term: Term | undefined;
  let isMarked = false;
  let rest: string | undefined;
  for (let at = folded.length - 1; at >= 0; at--) {
    const text = folded[at]!;
    const named = subjectNamed(text, profile);
    // "CN" below a subject is the whole year, by itself it is Công nghệ.
    const ofTerm = named === undefined || at > 0 ? termOf(text) : undefined;
    const part = partOf(text, profile);
    if (ofTerm !== undefined && (named === undefined || isKnownAbove(folded.slice(0, at), profile))) {
      term ??= ofTerm;
    } else if (named !== undefined && subject === undefined) {
      subject = { name: named.name, sourceName: tidy(levels[at]!) };
    } else if (part !== undefined) {
      mark ??= part.mark;
      ordinal ??= part.ordinal;
    } else if (profile.subjectNotes.has(text)) isMarked = true;
    else if (ORDINAL.test(text)) ordinal ??= Number(ORDINAL.exec(text)![1]);
    else rest ??= tidy(levels[at]!);
  }
  if (subject === undefined && mark === undefined && term === undefined && !isMarked) return undefined;
  return {
    column,
    ...(subject && { subject }),
    ...(rest !== undefined && { perhapsSubject: rest }),
    heading: tidy(levels.at(-1)!),
    ...(mark && { mark }),
    ...(ordinal !== undefined && { ordinal }),
    ...(term && { term }),
  };
}

const isKnownAbove = (above: readonly string[], profile: CompiledProfile): boolean =>
  above.some((text) => profile.headings.has(text) || subjectNamed(text, profile) !== undefined);

function termOf(text: string): Term | undefined {
  const found = TERM.exec(text) ?? TERM_AVERAGE.exec(text);
  if (found === null) return undefined;
  if (found[2] !== undefined) return 'year';
  return found[1] === '2' || found[1] === 'ii' ? '2' : '1';
}

function partOf(text: string, { marks }: CompiledProfile): { mark: KnownMark; ordinal?: number } | undefined {
  const whole = marks.get(text);
  if (whole !== undefined) return { mark: whole };
  const [, base, number] = NUMBERED.exec(text) ?? [];
  const counted = base === undefined ? undefined : marks.get(base);
  return counted === undefined ? undefined : { mark: counted, ordinal: Number(number) };
}

/** "Toán (HS 1)" in one cell is Toán. */
function subjectNamed(
  text: string,
  { subjects, subjectNotes }: CompiledProfile,
): { readonly name: string } | undefined {
  const found = subjects.get(text);
  if (found !== undefined) return found;
  for (const note of subjectNotes) if (text.endsWith(` ${note}`)) return subjects.get(text.slice(0, -note.length - 1));
  return undefined;
}

/** The subject that a title or a sheet's name speaks of. */
export const subjectCalled = (text: string, profile: CompiledProfile): string | undefined =>
  subjectNamed(foldHeading(text), profile)?.name;

/** Numbers the columns of one part of one subject, as their headings do or in their order. */
export function numbered(columns: readonly SubjectColumn[]): SubjectColumn[] {
  const groups = new Map<string, SubjectColumn[]>();
  for (const column of columns) {
    const key = `${column.name ?? ''}|${column.part}|${column.term ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [column]);
    else group.push(column);
  }
  return columns.map((column) => {
    const group = groups.get(`${column.name ?? ''}|${column.part}|${column.term ?? ''}`)!;
    const stated = new Set(group.map(({ ordinal }) => ordinal));
    const isStated = stated.size === group.length && !stated.has(undefined);
    const isSeries = column.part === 'regular' || (group.length > 1 && isStated && column.part !== 'mark');
    const { ordinal, ...bare } = column;
    if (!isSeries) return bare;
    return { ...bare, ordinal: isStated ? ordinal! : group.indexOf(column) + 1 };
  });
}

const tidy = (text: string): string => collapseSpaces(toNfc(text)).slice(0, 150);
