import type { ColumnContent } from '../column-content.js';
import { columnContent } from '../column-content.js';
import { classRow } from '../class-name.js';
import { headerLabels, isFooterText, levelOf, readMark, readWorkbook, type HeaderLabel } from '../file-reading.js';
import { DEFAULT_LIMITS, type WorkbookLimits } from '../limits.js';
import { candidateProfiles } from '../normalize-workbook.js';
import type { ColumnField, WorkbookProfile } from '../profile.js';
import { isBlank, type CellValue, type Sheet, type Workbook } from '../sheet.js';
import { sourceFault } from '../source-faults.js';
import { SUMMARY_SHEET } from '../summary-sheet-name.js';
import type { ProposedColumn } from './proposed-column.js';
import { draftProfile } from './draft-profile.js';
import { findHeaderRows, type HeaderRows } from './find-header-rows.js';
import { masked } from './mask.js';
import { candidatesOf, thresholdOf } from './match-proposal.js';
import { vocabularyOf, type Vocabulary } from './vocabulary.js';

export interface ProposeOptions {
  /** Name of the file; the profile is named after it. */
  readonly name: string;
  /** Sheet to look at; the one that looks most like a table where absent. */
  readonly sheet?: string;
  /** Layouts whose headings are known; `WORKBOOK_PROFILES` where absent. */
  readonly profiles?: readonly WorkbookProfile[];
  readonly limits?: Partial<WorkbookLimits>;
}

export interface ProposedProfile {
  readonly profile: WorkbookProfile;
  readonly sheet: string;
  /** Rows of the header, counted from 1 as Excel shows them. */
  readonly headerRows: readonly number[];
  readonly columns: readonly ProposedColumn[];
}

const LOOKED_AT = 300;

/**
 * Proposes a profile for a layout that nobody has described: the header by its shape, each column by its heading and by
 * what its cells look like. Nothing is taken for an identifier, a name or a birth date unless both agree.
 * @param bytes the file, untrusted.
 * @returns the profile, with what stays open among its `suggestions`, and how each column was judged.
 * @throws {SourceError} what is wrong with the file; ERR_SOURCE_NO_HEADER where no row looks like a header.
 */
export function proposeProfile(bytes: Uint8Array, options: ProposeOptions): ProposedProfile {
  const workbook = readWorkbook(bytes, { ...DEFAULT_LIMITS, ...options.limits });
  const vocabulary = vocabularyOf(
    candidateProfiles(options.profiles === undefined ? {} : { profiles: options.profiles }),
  );
  const { sheet, header } = tableOf(workbook, options.sheet, vocabulary);
  const rows = dataRows(sheet, header.firstData);
  const labels = headerLabels(sheet, header.rows);
  const judged = labels.map((label) => judge(label, rows, workbook, vocabulary));
  const columns = settle(judged);
  return {
    profile: draftProfile(columns, { ...options, sheet: sheet.name, sheets: workbook.sheets.length }, vocabulary),
    sheet: sheet.name,
    headerRows: header.rows.map((row) => row + 1),
    columns,
  };
}

function tableOf(
  workbook: Workbook,
  wanted: string | undefined,
  vocabulary: Vocabulary,
): { sheet: Sheet; header: HeaderRows } {
  const isHeading = (text: string): boolean => vocabulary.fieldsOf(text).length > 0;
  const tables = workbook.sheets
    .filter(({ name }) => (wanted === undefined ? name !== SUMMARY_SHEET : name === wanted))
    .flatMap((sheet) => {
      const header = findHeaderRows(sheet, isHeading);
      return header === undefined ? [] : [{ sheet, header }];
    });
  const best = tables.sort((a, b) => b.header.score - a.header.score)[0];
  if (best === undefined) throw sourceFault.noHeader([], 'proposal');
  return best;
}

/** Rows below the header, spread over the table, without class rows, signatures and empty ones. */
function dataRows(sheet: Sheet, first: number): (readonly CellValue[])[] {
  const step = Math.max(1, Math.floor((sheet.rowCount - first) / LOOKED_AT));
  const rows: (readonly CellValue[])[] = [];
  for (let at = first; at < sheet.rowCount; at += at < first + 50 ? 1 : step) {
    const cells = sheet.row(at);
    if (cells.filter((cell) => !isBlank(cell)).length < 2 || classRow(cells) !== undefined) continue;
    if (!cells.some(isFooterText)) rows.push(cells);
  }
  return rows;
}

interface Judged extends ProposedColumn {
  readonly isMark: boolean;
}

function judge(
  label: HeaderLabel,
  rows: readonly (readonly CellValue[])[],
  { date1904 }: Workbook,
  vocabulary: Vocabulary,
): Judged {
  const content = columnContent(
    rows.map((cells) => cells[label.column]),
    date1904,
  );
  const candidates = candidatesOf(label, content, vocabulary);
  const marksOf = candidates[0]?.heading === 1 ? undefined : marksIn(label, content, vocabulary);
  return {
    column: label.column,
    heading: label.levels,
    candidates,
    ...(marksOf !== undefined && { marksOf }),
    isMark: marksOf !== undefined,
    filled: content.filled,
    examples: content.examples.map(masked),
  };
}

/** The subject whose marks a column holds, where its heading names one and its cells do not say otherwise. */
function marksIn(label: HeaderLabel, content: ColumnContent, { results }: Vocabulary): string | undefined {
  const name = levelOf(label, results)?.name ?? readMark(label, results)?.subject?.name;
  if (name === undefined || content.filled === 0) return name;
  const like = content.share('score') + content.share('level') + content.share('tick');
  return like >= 0.3 || content.share('words') >= 0.5 ? name : undefined;
}

/** A field goes to the one column that is surest of it; what is left over stays open. */
function settle(judged: readonly Judged[]): ProposedColumn[] {
  const claims = judged
    .filter(({ isMark }) => !isMark)
    .flatMap(({ column, candidates }) => candidates.slice(0, 1).map((best) => ({ column, best })))
    .filter(({ best }) => best.field !== 'ignored' && best.score >= thresholdOf(best.field))
    .sort((a, b) => b.best.score - a.best.score || a.column - b.column);
  const taken = new Map<ColumnField, number>();
  for (const { column, best } of claims) if (!taken.has(best.field)) taken.set(best.field, column);
  return judged.map(({ isMark, ...column }) => {
    const best = column.candidates[0];
    if (isMark || best === undefined) return column;
    const isSure = (best.field === 'ignored' && best.heading === 1) || taken.get(best.field) === column.column;
    return isSure
      ? { ...column, field: best.field, score: best.score, candidates: column.candidates.slice(1) }
      : column;
  });
}
