import { DERIVED, KIND_COLUMN, type PackageRow } from './package-row.js';

/** No cell holds it: control characters are blanks in columns, and escaped in extension columns. */
const SEPARATOR = '\u001F';
const CHUNK_BYTES = 1024 * 1024;
/** Of UTF-8, for a unit of UTF-16. */
const MAX_BYTES_OF_UNIT = 3;

/** The rows of one file as packed text outside the heap: a score book of a province has millions of them. */
export class RowTable {
  /** Columns in the order in which rows first had them. */
  readonly #columns: string[] = [];
  readonly #columnNumbers = new Map<string, number>();
  /** By id: the place of the row; below zero, as its complement, where the row was only derived. */
  readonly #places = new Map<string, number>();
  readonly #chunks: Buffer[] = [];
  #end = CHUNK_BYTES;
  /** Chunk, first byte and length of each row, one after the other. */
  #spans = new Uint32Array(3 * 1_024);
  #size = 0;

  /** Rows so far. */
  get size(): number {
    return this.#size;
  }

  /** Columns that some row has. */
  get columns(): readonly string[] {
    return this.#columns;
  }

  has(sourcedId: string): boolean {
    return this.#places.has(sourcedId);
  }

  /** Adds the row of a record; it takes the place of one that was only derived. @returns false where a record has the id. */
  add(row: PackageRow): boolean {
    const place = this.#places.get(row.sourcedId);
    if (place !== undefined && place >= 0) return false;
    const at = place === undefined ? this.#size++ : ~place;
    this.#write(at, row);
    this.#places.set(row.sourcedId, at);
    return true;
  }

  /** Adds a row that other rows need, unless its id is there. */
  derive(row: PackageRow): void {
    if (this.#places.has(row.sourcedId)) return;
    this.#places.set(row.sourcedId, ~this.#size);
    this.#write(this.#size++, { ...row, [KIND_COLUMN]: DERIVED });
  }

  /** Adds a row that nothing points to and whose id nothing else can have: its id is not remembered. */
  append(row: PackageRow): void {
    this.#write(this.#size++, row);
  }

  /** Cells of the rows, in the order of `columns`; those at the end that a row does not have are left out. */
  *rows(): Generator<readonly string[]> {
    for (let at = 0; at < this.#size; at++) {
      const [chunk, start, length] = this.#spans.subarray(3 * at, 3 * at + 3) as unknown as [number, number, number];
      yield this.#chunks[chunk]!.toString('utf8', start, start + length).split(SEPARATOR);
    }
  }

  #write(at: number, row: PackageRow): void {
    const cells: string[] = [];
    for (const name of Object.keys(row)) {
      const cell = row[name] ?? '';
      const number = this.#numberOf(name);
      while (cells.length <= number) cells.push('');
      cells[number] = cell.includes(SEPARATOR) ? cell.replaceAll(SEPARATOR, ' ') : cell;
    }
    const text = cells.join(SEPARATOR);
    const most = text.length * MAX_BYTES_OF_UNIT;
    if (this.#end + most > (this.#chunks.at(-1)?.length ?? 0)) {
      this.#chunks.push(Buffer.allocUnsafe(Math.max(CHUNK_BYTES, most)));
      this.#end = 0;
    }
    const length = this.#chunks.at(-1)!.write(text, this.#end);
    if (3 * at === this.#spans.length) {
      const longer = new Uint32Array(2 * this.#spans.length);
      longer.set(this.#spans);
      this.#spans = longer;
    }
    this.#spans.set([this.#chunks.length - 1, this.#end, length], 3 * at);
    this.#end += length;
  }

  #numberOf(name: string): number {
    let number = this.#columnNumbers.get(name);
    if (number === undefined) {
      this.#columnNumbers.set(name, (number = this.#columns.length));
      this.#columns.push(name);
    }
    return number;
  }
}
