import { decodeLegacy, type TextEncoding } from '@lienthong/core';
import { parse } from 'csv-parse/sync';
import type { WorkbookLimits } from '../limits.js';
import type { Sheet, Workbook } from '../sheet.js';
import { sourceFault } from '../source-faults.js';
import { columnEncodings, groupByColumn } from './column-encodings.js';
import { decodeText } from './decode-text.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const SAMPLE_LINES = 40;
/** Rows that the encoding of a column is judged by, spread over the file. */
const ENCODING_ROWS = 200;
/** Excel's own note on the delimiter. */
const SEP_LINE = /^sep=(.)\s*$/i;
const LINE_END = /\r\n|\n|\r/;
const FORMULA_TEXT = /^="([^"]*)"$/;
const LINE_ENDS = /\r\n|\n|\r/g;
const MAX_RECORD_BYTES = 1024 * 1024;
/** Characters of one line. */
const MAX_LINE = 1024 * 1024;
/** Lines that a row may take, on the average, where cells hold line breaks. */
const MAX_BREAKS = 4;

/**
 * A CSV file as a workbook of one sheet without a name.
 * @throws {SourceError} ERR_SOURCE_TOO_LARGE, ERR_SOURCE_DAMAGED.
 */
export function readCsv(bytes: Uint8Array, limits: WorkbookLimits): Workbook {
  const { text, encoding } = decodeText(bytes);
  checkLines(text, limits);
  const delimiter = findDelimiter(text);
  const raw = text.includes('"') ? quotedTable(text, delimiter, limits) : plainTable(text, delimiter, limits);
  if (raw.rowCount > limits.rows) throw sourceFault.tooManyRows(limits.rows);
  const encodings = columnEncodings(groupByColumn(sampledRows(raw)), encoding);
  const legacy = encodings.find((one) => one !== 'unicode') ?? encoding;
  return { format: 'csv', sheets: [toSheet(raw, encodings, legacy)], date1904: false, encoding: legacy };
}

type TextTable = Pick<Sheet, 'rowCount'> & {
  readonly row: (at: number) => readonly string[];
  readonly cell: (row: number, column: number) => string | undefined;
};

/** Nothing is taken apart that has more lines than rows may be read, or a line that no table has. */
function checkLines(text: string, limits: WorkbookLimits): void {
  let lines = 0;
  let from = 0;
  for (const { index } of text.trimEnd().matchAll(LINE_ENDS)) {
    if (index - from > MAX_LINE) throw sourceFault.notAWorkbook();
    from = index;
    // A quoted cell may hold line breaks of its own.
    if (++lines > limits.rows * MAX_BREAKS) throw sourceFault.tooManyRows(limits.rows);
  }
  if (text.length - from > MAX_LINE && text.trimEnd().length - from > MAX_LINE) throw sourceFault.notAWorkbook();
}

/** Without quotes there is nothing to parse: a line is a row, and each is split when it is read. */
function plainTable(text: string, delimiter: string, { columns }: WorkbookLimits): TextTable {
  const lines = text.trimEnd().split(LINE_END);
  return {
    rowCount: lines.length,
    row: (at) => lines[at]?.split(delimiter, columns) ?? [],
    cell: (row, column) => lines[row]?.split(delimiter, column + 1)[column],
  };
}

function quotedTable(text: string, delimiter: string, { columns }: WorkbookLimits): TextTable {
  let rows: string[][];
  try {
    rows = parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: MAX_RECORD_BYTES,
    });
  } catch (cause) {
    throw sourceFault.damaged(cause);
  }
  return {
    rowCount: rows.length,
    row: (at) => rows[at]?.slice(0, columns).map(withoutFormula) ?? [],
    cell: (row, column) => withoutFormula(rows[row]?.[column]),
  };
}

/** `="084…"` is how programs keep Excel from taking a number for an amount. */
function withoutFormula<T extends string | undefined>(text: T): T | string {
  return text?.startsWith('="') === true ? (FORMULA_TEXT.exec(text)?.[1] ?? text) : text;
}

function* sampledRows({ rowCount, row }: TextTable): Generator<readonly string[]> {
  const step = Math.max(1, Math.floor(rowCount / ENCODING_ROWS));
  for (let at = 0; at < rowCount; at += at < ENCODING_ROWS / 4 ? 1 : step) yield row(at);
}

/** Cells leave TCVN3 and VNI as they are read. */
function toSheet({ rowCount, row, cell }: TextTable, encodings: readonly TextEncoding[], legacy: TextEncoding): Sheet {
  const place = { name: '', rowCount, merges: [] };
  if (legacy === 'unicode') return { ...place, row, cell };
  const decode = (text: string, column: number): string => decodeLegacy(text, encodings[column] ?? 'unicode');
  return {
    ...place,
    row: (at) => row(at).map(decode),
    cell: (at, column) => {
      const text = cell(at, column);
      return text === undefined ? undefined : decode(text, column);
    },
  };
}

/** The delimiter that splits most lines into the same number of cells: an address has commas, too, but not always as many. */
function findDelimiter(text: string): string {
  const lines = text.slice(0, 64 * 1024).split(LINE_END, SAMPLE_LINES);
  const stated = SEP_LINE.exec(lines[0] ?? '');
  if (stated !== null) return stated[1]!;
  let best: { delimiter: string; score: number } = { delimiter: ',', score: 0 };
  for (const delimiter of DELIMITERS) {
    const counts = lines.map((line) => countOutsideQuotes(line, delimiter)).filter((count) => count > 0);
    const score = counts.length === 0 ? 0 : agreement(counts) * Math.min(median(counts), 20);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0;
  let inQuotes = false;
  for (const char of line) {
    if (char === '"') inQuotes = !inQuotes;
    else if (char === delimiter && !inQuotes) count++;
  }
  return count;
}

const median = (counts: readonly number[]): number => [...counts].sort((a, b) => a - b)[counts.length >> 1]!;

function agreement(counts: readonly number[]): number {
  const middle = median(counts);
  return counts.filter((count) => count === middle).length;
}
