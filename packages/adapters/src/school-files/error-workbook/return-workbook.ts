import { SourceError, type NormalizedRow } from '@lienthong/core';
import { chooseProfile, readWorkbook, type Table } from '../file-reading.js';
import { DEFAULT_LIMITS, type WorkbookLimits } from '../limits.js';
import { candidateProfiles } from '../normalize-workbook.js';
import type { WorkbookProfile } from '../profile.js';
import type { Workbook } from '../sheet.js';
import {
  UNNAMED_SHEET,
  XlsxPackage,
  addFirstSheet,
  editSheet,
  styleSheetOf,
  toXlsx,
  writeNotes,
  writeStyleSheet,
  type CellEdit,
  type PackageSheet,
  type StyleSheet,
} from '../spreadsheet-parts.js';
import { CellMarks, MAX_MARKED, MAX_NOTES, isNoteText, noteText, type CellMark } from './cell-marks.js';
import { CauseCounter, findingsOf, type Finding } from './findings.js';
import { locateColumn } from './locate-column.js';
import { SUMMARY_SHEET } from '../summary-sheet-name.js';
import { ERROR_FILL, WARNING_FILL, summarySheet, type SummaryFacts } from './summary-sheet.js';
import { MAX_LISTED, writeErrorWorkbook } from './write-error-workbook.js';

export interface ReturnWorkbookOptions {
  /** Name of the file, shown on the first sheet. */
  readonly file: string;
  /** As the rows were read: `auto` where absent. */
  readonly profile?: string | WorkbookProfile;
  readonly profiles?: readonly WorkbookProfile[];
  readonly limits?: Partial<WorkbookLimits>;
}

type Rows = Iterable<NormalizedRow> | AsyncIterable<NormalizedRow>;

const AUTHOR = { author: 'Liên Thông', wrote: isNoteText };
/** Cells of a workbook that is given back whole: an .xlsx file takes some 300 bytes of memory for each. */
const MAX_CELLS = 2_000_000;
/** The same for a file of another format, which takes some 2 kilobytes for each on its way to .xlsx. */
const MAX_CONVERTED_CELLS = 400_000;
const SAMPLED_ROWS = 50;

/**
 * The sender's own workbook with what is wrong marked in it: the cells coloured, a note on each, and a first sheet that
 * groups the causes, worst first. An .xlsx file keeps everything else byte for byte (macros apart); .xls, .ods and .csv
 * come back as .xlsx with what `toXlsx` can carry. Of a file with more than 2,000,000 cells (400,000 where it is no .xlsx
 * file), and of one that can be read and not written into, only the list of what is wrong comes back.
 * @param bytes the file as it was sent.
 * @param rows  lines of `normalizeWorkbook` for that file.
 * @returns an .xlsx file that can be mended and sent again.
 * @throws {SourceError} what is wrong with the file.
 */
export async function returnWorkbook(
  bytes: Uint8Array,
  rows: Rows,
  options: ReturnWorkbookOptions,
): Promise<Uint8Array> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const workbook = readWhole(bytes, limits);
  const most = workbook?.format === 'xlsx' ? MAX_CELLS : MAX_CONVERTED_CELLS;
  if (workbook === undefined || cellsOf(workbook) > most) return writeErrorWorkbook(rows, { file: options.file });
  const { tables } = chooseProfile(workbook, candidateProfiles(options));
  const { facts, marks, faulty } = await collect(rows, tables);
  try {
    return marked(bytes, workbook, facts, marks, { file: options.file, limits });
  } catch {
    // Read it could be; to write into it, more of it must be as the standard says. The school learns what is wrong anyhow.
    return writeErrorWorkbook(faulty, { file: options.file, rows: facts.rows });
  }
}

function marked(
  bytes: Uint8Array,
  workbook: Workbook,
  facts: Awaited<ReturnType<typeof collect>>['facts'],
  marks: CellMarks,
  { file, limits }: { readonly file: string; readonly limits: WorkbookLimits },
): Uint8Array {
  const book = new XlsxPackage(workbook.format === 'xlsx' ? bytes : toXlsx(bytes, workbook), limits);
  const styles = styleSheetOf(book);
  const names = sheetNames(book.sheets(), workbook);
  const notices = markSheets(book, styles, marks, names);
  if (workbook.format !== 'xlsx') quoteTexts(book, styles, workbook, names);
  writeSummary(book, styles, {
    ...facts,
    file,
    notices,
    sheetName: (name) => names.get(name)?.name ?? name,
  });
  writeStyleSheet(book, styles);
  return book.toBytes();
}

/** The file in memory; undefined for one that can only be streamed. */
function readWhole(bytes: Uint8Array, limits: WorkbookLimits): Workbook | undefined {
  try {
    return readWorkbook(bytes, limits);
  } catch (error) {
    if (error instanceof SourceError && error.code === 'ERR_SOURCE_TOO_LARGE') return undefined;
    throw error;
  }
}

/** About as many cells as the workbook has, by a sample of its rows. */
function cellsOf({ sheets }: Workbook): number {
  return sheets.reduce((total, sheet) => {
    const { rowCount } = sheet;
    const step = Math.max(1, Math.floor(rowCount / SAMPLED_ROWS));
    let [cells, rows] = [0, 0];
    for (let at = 0; at < rowCount; at += step, rows++) cells += sheet.row(at).length;
    return total + (rows === 0 ? 0 : (cells / rows) * rowCount);
  }, 0);
}

interface Collected {
  readonly facts: Pick<SummaryFacts, 'rows' | 'errors' | 'warnings' | 'causes'>;
  readonly marks: CellMarks;
  /** The first lines with something wrong, as many as a list of them holds; without their records. */
  readonly faulty: readonly NormalizedRow[];
}

async function collect(rows: Rows, tables: readonly Table[]): Promise<Collected> {
  const headers = new Map(tables.map(({ sheet, header }) => [sheet.name, header]));
  const causes = new CauseCounter();
  const marks = new CellMarks();
  const faulty: NormalizedRow[] = [];
  const counts = { sound: 0, warning: 0, error: 0 };
  let last: { readonly sheet: string; readonly row: number; state: keyof typeof counts } | undefined;
  for await (const row of rows) {
    const findings = findingsOf(row);
    const state = stateOf(findings);
    if (findings.length > 0 && faulty.length < MAX_LISTED) faulty.push(withoutRecord(row));
    const { sheet, row: number } = row.source;
    // The records of one pupil's row follow each other; the row counts once, as the worst of them.
    if (last?.sheet === sheet && last.row === number) {
      if (ORDER.indexOf(state) > ORDER.indexOf(last.state)) {
        counts[last.state]--;
        counts[state]++;
        last.state = state;
      }
    } else {
      counts[state]++;
      last = { sheet, row: number, state };
    }
    const header = headers.get(row.source.sheet);
    for (const finding of findings) {
      const column = header === undefined ? undefined : locateColumn(finding.field, header);
      causes.add(column === undefined ? finding : { ...finding, column });
      if (column !== undefined) marks.add({ ...finding, column });
    }
  }
  return {
    facts: {
      rows: counts.sound + counts.warning + counts.error,
      errors: counts.error,
      warnings: counts.warning,
      causes: causes.causes(),
    },
    marks,
    faulty,
  };
}

const withoutRecord = ({ source, kind, warnings, ...row }: NormalizedRow): NormalizedRow => ({
  source,
  kind,
  errors: 'errors' in row ? row.errors : [],
  warnings: warnings ?? [],
});

const ORDER = ['sound', 'warning', 'error'] as const;

function stateOf(findings: readonly Finding[]): (typeof ORDER)[number] {
  if (findings.length === 0) return 'sound';
  return findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

/** The sheet of the file that is given back for each sheet that was read: names in old fonts were decoded on the way. */
function sheetNames(sheets: readonly PackageSheet[], { format, sheets: read }: Workbook): Map<string, PackageSheet> {
  const names = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const result = new Map<string, PackageSheet>();
  const seen = sheets.filter(({ state }) => state !== 'veryHidden');
  for (const [at, { name }] of read.entries()) {
    const sheet = format === 'csv' ? names.get(UNNAMED_SHEET) : (names.get(name) ?? seen[at]);
    if (sheet !== undefined) result.set(name, sheet);
  }
  return result;
}

/** Colours and notes; those of an earlier time are taken away. */
function markSheets(
  book: XlsxPackage,
  styles: StyleSheet,
  marks: CellMarks,
  names: ReadonlyMap<string, PackageSheet>,
): SummaryFacts['notices'] {
  const fills = { error: styles.addFill(ERROR_FILL), warning: styles.addFill(WARNING_FILL) };
  const restyled = new Map(
    [ERROR_FILL, WARNING_FILL]
      .flatMap((colour) => styles.stylesWithFill(colour))
      .map((style) => [style, styles.derive(style, { fill: 0 })]),
  );
  const ofSheet = new Map<string, CellMark[]>();
  for (const name of marks.sheets()) {
    const path = names.get(name)?.path;
    if (path !== undefined) ofSheet.set(path, marks.of(name));
  }
  const noted = notedCells([...ofSheet.values()].flat());
  for (const { name, path } of book.sheets()) {
    if (name === SUMMARY_SHEET) continue;
    const cells = ofSheet.get(path) ?? [];
    const notes = cells
      .filter((cell) => noted.has(cell))
      .map((cell) => ({ row: cell.row, column: cell.column, text: noteText(cell) }));
    const legacyDrawing = writeNotes(book, path, notes, AUTHOR);
    const edits = new Map<number, Map<number, CellEdit>>();
    for (const { row, column, isError } of cells) {
      const ofRow = edits.get(row) ?? new Map<number, CellEdit>();
      edits.set(row, ofRow);
      const fill = isError ? fills.error : fills.warning;
      ofRow.set(column, { style: (base) => styles.derive(base, { fill }) });
    }
    const text = book.text(path);
    const edited = editSheet(
      text,
      { cells: edits, restyled, unselect: true, ...(legacyDrawing !== undefined && { legacyDrawing }) },
      (value) => book.sharedTexts.indexOf(value),
    );
    if (edited !== text) book.write(path, edited);
  }
  return noticesOf(
    marks,
    noted.size,
    [...ofSheet.values()].reduce((sum, cells) => sum + cells.length, 0),
  );
}

/** Begins like a formula, and is no number. */
const LIKE_FORMULA = /^(?:[=@\t\r]|[+-](?![\d.,\s]*$))./s;

/** Texts of a .csv or .xls file that a program could take for formulas once they are saved as CSV again. */
function quoteTexts(
  book: XlsxPackage,
  styles: StyleSheet,
  workbook: Workbook,
  names: ReadonlyMap<string, PackageSheet>,
): void {
  const quote: CellEdit = { style: (base) => styles.derive(base, { quote: true }) };
  for (const sheet of workbook.sheets) {
    const path = names.get(sheet.name)?.path;
    const cells = new Map<number, ReadonlyMap<number, CellEdit>>();
    for (let row = 0; row < sheet.rowCount; row++) {
      const found = sheet
        .row(row)
        .flatMap((cell, column) =>
          typeof cell === 'string' && LIKE_FORMULA.test(cell) ? [[column, quote] as const] : [],
        );
      if (found.length > 0) cells.set(row, new Map(found));
    }
    if (path !== undefined && cells.size > 0)
      book.write(
        path,
        editSheet(book.text(path), { cells }, (text) => book.sharedTexts.indexOf(text)),
      );
  }
}

/** Errors get their notes first. */
function notedCells(cells: readonly CellMark[]): ReadonlySet<CellMark> {
  if (cells.length <= MAX_NOTES) return new Set(cells);
  const worstFirst = [...cells.filter(({ isError }) => isError), ...cells.filter(({ isError }) => !isError)];
  return new Set(worstFirst.slice(0, MAX_NOTES));
}

function noticesOf(marks: CellMarks, noted: number, marked: number): SummaryFacts['notices'] {
  return [
    ...(marks.isCut
      ? [
          {
            vi: `Chỉ tô màu ${MAX_MARKED} ô đầu tiên; bảng dưới đây đếm đủ.`,
            en: `Only the first ${MAX_MARKED} cells are coloured; the table below counts all of them.`,
          },
        ]
      : []),
    ...(noted < marked
      ? [
          {
            vi: `Chỉ ghi chú ${MAX_NOTES} ô, ô có lỗi trước; các ô khác chỉ được tô màu.`,
            en: `Only ${MAX_NOTES} cells have notes, those with errors first; the others are coloured only.`,
          },
        ]
      : []),
  ];
}

/** The first sheet, in the place of the one of an earlier time. */
function writeSummary(book: XlsxPackage, styles: StyleSheet, facts: SummaryFacts): void {
  const { xml, printArea } = summarySheet(facts, styles, (text) => book.sharedTexts.indexOf(text));
  const before = book.sheets().find(({ name }) => name === SUMMARY_SHEET);
  if (before === undefined) addFirstSheet(book, { name: SUMMARY_SHEET, xml, printArea });
  else book.write(before.path, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}
