import type { ColumnField, WorkbookProfile } from '../profile.js';
import { cellText, type Workbook } from '../sheet.js';
import { sourceFault } from '../source-faults.js';
import { SUMMARY_SHEET } from '../summary-sheet-name.js';
import { compileProfile, type CompiledProfile } from './compile-profile.js';
import { doubtfulColumns, headingOf, type DoubtfulColumn } from './doubtful-columns.js';
import { explainChoice, layoutUnknown, type ChoiceExplained } from './explain-choice.js';
import { findHeader, knownHeadings, type Header } from './find-header.js';
import { STRANGER_SCORE } from './match-columns.js';
import { settleIdentifier } from './settle-identifier.js';
import type { Table } from './table.js';

export type { Table };

export interface ChosenLayout {
  readonly compiled: CompiledProfile;
  readonly tables: readonly Table[];
  /** Score of each profile that fits, best first: why this one was chosen. */
  readonly scores: readonly { readonly profile: string; readonly score: number }[];
  /** The choice in words: headings that were understood, and those that were not. */
  readonly why: ChoiceExplained;
}

/** A header of two synonyms is a coincidence. */
const MIN_SCORE = 2;
/** A sheet that fits much worse than the best one is another table, e.g. the teachers'. */
const MIN_SHARE_OF_BEST = 0.6;
const SCANNED_ROWS = 40;

/** Two layouts this near each other are equally likely. */
const NEAR = 0.25;
/** What no layout may take for something else than an equally likely one does. */
const IDENTITY: readonly ColumnField[] = [
  'personalNumber',
  'sectorId',
  'sourceId',
  'identityCard',
  'fullName',
  'birthDate',
];

interface Candidate {
  readonly compiled: CompiledProfile;
  readonly tables: readonly Table[];
  /** Of its best table. */
  readonly score: number;
  /** The same, whatever stands beside what is understood: a list may have many columns of its own. */
  readonly understood: number;
}

/**
 * The layout that fits a workbook best, with the sheets that hold its tables.
 * @param profiles one to insist on it, several to choose among; at equal scores the first wins. Among several nothing that
 * tells who a pupil is, is guessed.
 * @throws {SourceError} ERR_SOURCE_NO_HEADER, ERR_SOURCE_LAYOUT_UNKNOWN, with the headings that were seen.
 */
export function chooseProfile(workbook: Workbook, profiles: readonly WorkbookProfile[]): ChosenLayout {
  const byScore = profiles
    .map((profile) => fit(workbook, compileProfile(profile)))
    .filter(({ understood }) => understood >= MIN_SCORE)
    .sort((a, b) => b.score - a.score);
  const fitting = staffBeforePupils(byScore);
  const best = fitting[0];
  if (best === undefined)
    throw sourceFault.noHeader(headingsSeen(workbook, profiles), profiles.length === 1 ? profiles[0]!.name : 'auto');
  const tables = best.tables.filter(({ header }) => understoodIn(header) >= best.understood * MIN_SHARE_OF_BEST);
  const scores = fitting.map(({ compiled, score }) => ({
    profile: compiled.profile.name,
    score: Math.round(score * 10) / 10,
  }));
  const why = explainChoice(scores, tables.find(({ header }) => header.score === best.score) ?? tables[0]!);
  if (profiles.length > 1) refuseDoubts(best, tables, fitting[1], why);
  return { compiled: best.compiled, tables, scores, why };
}

/** What only a list of staff has, and what only a list of pupils has. */
const OF_STAFF: readonly ColumnField[] = ['position', 'staffGroup', 'taughtSubjects'];
const OF_PUPILS: readonly ColumnField[] = ['className', 'grade', 'classId'];

/**
 * The best layout of staff first, where the table says what work people do and no class that they are in: most of its columns
 * are those of any list of people, so that a list of pupils may seem to fit better.
 */
function staffBeforePupils(byScore: readonly Candidate[]): readonly Candidate[] {
  const [best, ...others] = byScore;
  if (best === undefined || best.compiled.profile.kind === 'staff' || holds(best, OF_PUPILS)) return byScore;
  const staff = others.find(({ compiled, tables }) => compiled.profile.kind === 'staff' && holds({ tables }, OF_STAFF));
  return staff === undefined ? byScore : [staff, ...byScore.filter((candidate) => candidate !== staff)];
}

const holds = ({ tables }: Pick<Candidate, 'tables'>, fields: readonly ColumnField[]): boolean =>
  tables.some(({ header }) => fields.some((field) => header.columns.has(field)));

/** A person must say what a column means before it can be taken for an identifier, a name or a birth date. */
function refuseDoubts(
  { compiled, score }: Candidate,
  tables: readonly Table[],
  next: Candidate | undefined,
  { profile, runnerUp, unknown }: ChoiceExplained,
): void {
  for (const table of tables) {
    const rival =
      next !== undefined && next.score >= score - NEAR
        ? next.tables.find(({ sheet }) => sheet === table.sheet)
        : undefined;
    const doubts = [
      ...doubtfulColumns(table.sheet, table.header, compiled),
      ...(rival === undefined ? [] : disputed(table, rival)),
    ];
    if (doubts.length > 0)
      throw layoutUnknown(doubts, {
        sheet: table.sheet.name,
        profile,
        score: Math.round(score * 10) / 10,
        ...(runnerUp && { runnerUp: runnerUp.profile, runnerUpScore: runnerUp.score }),
        unknown: [...unknown],
      });
  }
}

/** Columns that two layouts take for different things, one of them telling who a pupil is. */
function disputed({ sheet, header }: Table, rival: Table): DoubtfulColumn[] {
  const theirs = new Map([...rival.header.columns].map(([field, column]) => [column, field]));
  return IDENTITY.flatMap((field): DoubtfulColumn[] => {
    const column = header.columns.get(field);
    const other = column === undefined ? undefined : theirs.get(column);
    if (column === undefined || other === undefined || other === field) return [];
    return [{ heading: headingOf(sheet, header, column), column, reason: 'meanings-differ' }];
  });
}

function fit(workbook: Workbook, compiled: CompiledProfile): Candidate {
  const { sheets } = compiled.profile;
  const tables: Table[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.name === SUMMARY_SHEET) continue;
    if (sheets !== undefined && workbook.format !== 'csv' && !sheets.includes(sheet.name)) continue;
    const header = findHeader(sheet, compiled);
    if (header !== undefined) tables.push({ sheet, header: settleIdentifier(sheet, header) });
  }
  return {
    compiled,
    tables,
    score: Math.max(...tables.map(({ header }) => header.score)),
    understood: Math.max(0, ...tables.map(({ header }) => understoodIn(header))),
  };
}

const understoodIn = ({ score, unknown }: Header): number => score - unknown.length * STRANGER_SCORE;

/** The row that looks most like a header. Never a row without any known heading: it may hold people. */
function headingsSeen(workbook: Workbook, profiles: readonly WorkbookProfile[]): string[] {
  let best: { known: number; headings: string[] } = { known: 0, headings: [] };
  for (const sheet of workbook.sheets)
    for (let row = 0; row < Math.min(SCANNED_ROWS, sheet.rowCount); row++) {
      const known = Math.max(...profiles.map((profile) => knownHeadings(sheet, row, compileProfile(profile))));
      if (known > best.known) best = { known, headings: sheet.row(row).map((cell) => cellText(cell).trim()) };
    }
  return best.headings.filter((text) => text !== '' && text.length <= 60 && !/\d{4}/.test(text)).slice(0, 40);
}
