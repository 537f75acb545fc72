import { sourceFault } from '../source-faults.js';
import type { ByteSource } from './byte-source.js';

/** Whole rows of a text file that stand together. */
export interface CsvBlock {
  readonly offset: number;
  readonly length: number;
  /** Row that it begins with, from 0. */
  readonly firstRow: number;
  readonly rows: number;
  readonly hasQuotes: boolean;
}

export interface CsvIndex {
  readonly blocks: readonly CsvBlock[];
  /** Rows up to the last that holds anything. */
  readonly rowCount: number;
}

export interface IndexOptions {
  /** Bytes of a character: 1, or 2 in UTF-16, whose bytes may stand in either order. */
  readonly width: 1 | 2;
  readonly isBigEndian: boolean;
  readonly delimiter: string;
  /** Bytes before the first row: the mark of the byte order. */
  readonly start: number;
  /** Rows beyond which the file is refused. */
  readonly maxRows: number;
}

const CHUNK_BYTES = 512 * 1024;
const BLOCK_BYTES = 64 * 1024;
/** Bytes of one row. */
const MAX_ROW = 1024 * 1024;
const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Where the rows of a text file stand: one walk over its bytes, which keeps a few numbers for each block of rows. A quoted
 * cell may hold line ends.
 * @throws {SourceError} ERR_SOURCE_TOO_LARGE; ERR_SOURCE_DAMAGED where a quote is never closed; ERR_SOURCE_NOT_A_WORKBOOK
 * for a line that no table has.
 */
export function indexCsv(source: ByteSource, options: IndexOptions): CsvIndex {
  const walk = new RowWalk(options, lineEndOf(source, options));
  for (let at = options.start; at < source.sizeBytes; at += CHUNK_BYTES) walk.take(source.read(at, CHUNK_BYTES), at);
  return walk.finish();
}

/** Old programs of Macintosh end lines with CR alone. */
function lineEndOf(source: ByteSource, { width, isBigEndian, start }: IndexOptions): number {
  const units = toUnits(source.read(start, 64 * 1024), width, isBigEndian);
  return units.includes(LF) || !units.includes(CR) ? LF : CR;
}

/** Characters of a piece; only those of ASCII are looked at, whatever the encoding. */
export function toUnits(piece: Uint8Array, width: 1 | 2, isBigEndian: boolean): Uint8Array | Uint16Array {
  if (width === 1) return piece;
  const even = piece.subarray(0, piece.length & ~1);
  const copy = Buffer.from(even);
  if (isBigEndian) copy.swap16();
  return new Uint16Array(copy.buffer, copy.byteOffset, copy.length / 2);
}

class RowWalk {
  readonly #options: IndexOptions;
  readonly #lineEnd: number;
  readonly #delimiter: number;
  readonly #blocks: CsvBlock[] = [];
  #row = 0;
  #filledRows = 0;
  #rowStart: number;
  #blockStart: number;
  #blockRow = 0;
  #hasQuotes = false;
  #isFieldStart = true;
  #inQuotes = false;
  /** Whether the sign before was a quote that closed a cell: another one makes it a quote of the cell. */
  #justClosed = false;
  #end: number;

  constructor(options: IndexOptions, lineEnd: number) {
    this.#options = options;
    this.#lineEnd = lineEnd;
    this.#delimiter = options.delimiter.charCodeAt(0);
    this.#rowStart = this.#blockStart = this.#end = options.start;
  }

  take(piece: Uint8Array, offset: number): void {
    const { width, isBigEndian } = this.#options;
    const units = toUnits(piece, width, isBigEndian);
    if (!this.#inQuotes && !units.includes(QUOTE)) this.#takePlain(units, offset);
    else this.#takeQuoted(units, offset);
    this.#end = offset + piece.length;
    if (this.#end - this.#rowStart > MAX_ROW) this.#refuseRow();
  }

  finish(): CsvIndex {
    if (this.#inQuotes) throw sourceFault.damaged();
    if (this.#end > this.#rowStart) this.#endRow(this.#end);
    this.#endBlock(this.#end);
    return { blocks: this.#blocks, rowCount: this.#filledRows };
  }

  #takePlain(units: Uint8Array | Uint16Array, offset: number): void {
    const { width } = this.#options;
    for (let at = units.indexOf(this.#lineEnd); at >= 0; at = units.indexOf(this.#lineEnd, at + 1))
      this.#endRow(offset + (at + 1) * width);
    this.#justClosed = false;
    const last = units.at(-1);
    this.#isFieldStart = last === this.#lineEnd || last === this.#delimiter;
  }

  /** A quote opens a cell only at its beginning; anywhere else it is a sign like others. */
  #takeQuoted(units: Uint8Array | Uint16Array, offset: number): void {
    const { width } = this.#options;
    let wasClosed = this.#justClosed;
    for (let at = 0; at < units.length; at++) {
      const unit = units[at]!;
      if (unit === QUOTE) {
        this.#hasQuotes = true;
        this.#justClosed = this.#inQuotes;
        this.#inQuotes = !this.#inQuotes && (this.#isFieldStart || wasClosed);
        this.#isFieldStart = false;
        wasClosed = this.#justClosed;
        continue;
      }
      wasClosed = false;
      if (this.#inQuotes) continue;
      if (unit === this.#lineEnd) {
        this.#endRow(offset + (at + 1) * width);
        this.#isFieldStart = true;
      } else this.#isFieldStart = unit === this.#delimiter;
    }
    this.#justClosed = wasClosed;
  }

  #endRow(end: number): void {
    const { maxRows, width } = this.#options;
    if (end - this.#rowStart > MAX_ROW) this.#refuseRow();
    this.#row++;
    // A line end of one or two characters is all that an empty line has.
    if (end - this.#rowStart > 2 * width) this.#filledRows = this.#row;
    if (this.#filledRows > maxRows) throw sourceFault.tooManyRows(maxRows);
    this.#rowStart = end;
    if (end - this.#blockStart >= BLOCK_BYTES) this.#endBlock(end);
  }

  #endBlock(end: number): void {
    if (this.#row > this.#blockRow)
      this.#blocks.push({
        offset: this.#blockStart,
        length: end - this.#blockStart,
        firstRow: this.#blockRow,
        rows: this.#row - this.#blockRow,
        hasQuotes: this.#hasQuotes,
      });
    this.#blockStart = end;
    this.#blockRow = this.#row;
    this.#hasQuotes = this.#inQuotes;
  }

  #refuseRow(): never {
    throw this.#hasQuotes ? sourceFault.damaged() : sourceFault.notAWorkbook();
  }
}
