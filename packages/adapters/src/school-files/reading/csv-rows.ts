import { parse } from 'csv-parse/sync';
import type { ByteSource } from './byte-source.js';
import type { CsvBlock, CsvIndex } from './csv-index.js';
import { quotedLine, withoutFormula } from './quoted-line.js';

/** Cells of a text file, row by row; the block that was asked for last is kept. */
export interface CsvRows {
  readonly rowCount: number;
  readonly row: (at: number) => readonly string[];
  readonly cell: (row: number, column: number) => string | undefined;
}

const MAX_RECORD_BYTES = 1024 * 1024;

/**
 * @param decode makes text of whole lines.
 * @param columns cells of a row beyond which nothing is read.
 */
export function csvRows(
  source: ByteSource,
  { blocks, rowCount }: CsvIndex,
  delimiter: string,
  decode: (piece: Uint8Array) => string,
  columns: number,
): CsvRows {
  let held: HeldBlock | undefined;
  const holding = (row: number): HeldBlock | undefined => {
    if (held !== undefined && row >= held.firstRow && row < held.endRow) return held;
    const block = row < rowCount ? blockOf(blocks, row) : undefined;
    if (block === undefined) return undefined;
    const text = decode(source.read(block.offset, block.length));
    held = new HeldBlock(block, text, delimiter);
    return held;
  };
  return {
    rowCount,
    row: (at) => holding(at)?.row(at, columns) ?? [],
    cell: (row, column) => (column < columns ? holding(row)?.cell(row, column) : undefined),
  };
}

function blockOf(blocks: readonly CsvBlock[], row: number): CsvBlock | undefined {
  let [low, high] = [0, blocks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (blocks[middle]!.firstRow <= row) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}

/** Lines that are split when they are read; a block in which cells hold line ends goes through the library as a whole. */
class HeldBlock {
  readonly firstRow: number;
  readonly endRow: number;
  readonly #text: string;
  readonly #lines: readonly string[];
  readonly #hasQuotes: boolean;
  readonly #delimiter: string;
  #parsed: readonly (readonly string[])[] | undefined;

  constructor({ firstRow, rows, hasQuotes }: CsvBlock, text: string, delimiter: string) {
    this.firstRow = firstRow;
    this.endRow = firstRow + rows;
    this.#text = text;
    this.#lines = plainLines(text);
    this.#hasQuotes = hasQuotes;
    this.#delimiter = delimiter;
    const lineCount = this.#lines.at(-1) === '' ? this.#lines.length - 1 : this.#lines.length;
    if (hasQuotes && lineCount !== rows) this.#parse();
  }

  row(at: number, columns: number): readonly string[] {
    const cells = this.#cells(at - this.firstRow, columns);
    return cells.length > columns ? cells.slice(0, columns) : cells;
  }

  cell(at: number, column: number): string | undefined {
    if (this.#hasQuotes) return this.#cells(at - this.firstRow)[column];
    const row = this.#lines[at - this.firstRow] ?? '';
    let from = 0;
    for (let skipped = 0; skipped < column; skipped++) {
      from = row.indexOf(this.#delimiter, from) + 1;
      if (from === 0) return undefined;
    }
    const end = row.indexOf(this.#delimiter, from);
    return end < 0 ? withoutReturn(row.slice(from)) : row.slice(from, end);
  }

  #cells(at: number, columns?: number): readonly string[] {
    if (this.#parsed !== undefined) return this.#parsed[at] ?? [];
    const line = withoutReturn(this.#lines[at] ?? '');
    if (line === '') return [];
    if (!this.#hasQuotes || !line.includes('"')) return line.split(this.#delimiter, columns);
    return quotedLine(line, this.#delimiter) ?? this.#parse()[at] ?? [];
  }

  #parse(): readonly (readonly string[])[] {
    return (this.#parsed = quotedRows(this.#text, this.endRow - this.firstRow, this.#delimiter));
  }
}

/** Lines of a block, a CR before the LF still with them; where lines end with CR alone, it has no LF. */
const plainLines = (text: string): readonly string[] => text.split(text.includes('\n') ? '\n' : '\r');

const withoutReturn = (line: string): string => (line.charCodeAt(line.length - 1) === 13 ? line.slice(0, -1) : line);

/** Rows of a block in which cells are quoted; each counts once, as it did when the block was laid out. */
function quotedRows(text: string, count: number, delimiter: string): readonly (readonly string[])[] {
  const rows = parseRows(text, delimiter);
  return rows.length === count ? rows : splitRows(text, delimiter).map((line) => parseRows(line, delimiter)[0] ?? []);
}

function parseRows(text: string, delimiter: string): string[][] {
  const rows = parse(text, {
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: MAX_RECORD_BYTES,
  });
  return rows.map((cells) => cells.map(withoutFormula));
}

/** The rows of a text, by the rule that laid the blocks out: a quote opens a cell at its beginning only. */
function splitRows(text: string, delimiter: string): string[] {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const rows: string[] = [];
  let from = 0;
  let [inQuotes, isFieldStart, wasClosed] = [false, true, false];
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '"') {
      [inQuotes, wasClosed] = [!inQuotes && (isFieldStart || wasClosed), inQuotes];
      isFieldStart = false;
      continue;
    }
    wasClosed = false;
    if (inQuotes) continue;
    if (sign === lineEnd) {
      rows.push(text.slice(from, at));
      from = at + 1;
    }
    isFieldStart = sign === lineEnd || sign === delimiter;
  }
  if (from < text.length) rows.push(text.slice(from));
  return rows;
}
