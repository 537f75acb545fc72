import path from 'node:path';
import { returnWorkbook, writeErrorWorkbook, type NormalizeOptions } from '@lienthong/adapters/school-files';
import type { NormalizedRow } from '@lienthong/core';
import { writePrivateFile } from '../files/line-output.js';

/** Rows of several files that the list of all of them can hold. */
const MAX_KEPT = 200_000;
/** What no file system of a school's machine takes in a name. */
const UNSAFE = /[<>:"/\\|?*\p{Cc}]/gu;
const NAME_LIMIT = 100;

/** A file that was read, and its rows as they come. */
export interface ReadFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly rows: AsyncIterable<readonly NormalizedRow[]>;
}

/**
 * What `--errors F.xlsx` gives back: for one file that file itself with its faults marked; for several each of them
 * beside `F.xlsx` (`F.danh-sach-6a.xlsx`), and in `F.xlsx` the list of all faults.
 */
export class ReturnedFiles {
  readonly #out: string;
  readonly #isSingle: boolean;
  readonly #reading: Pick<NormalizeOptions, 'profile'>;
  readonly #kept: NormalizedRow[] = [];
  readonly #names: string[] = [];
  readonly #written: string[] = [];

  constructor(out: string, files: number, reading: Pick<NormalizeOptions, 'profile'>) {
    this.#out = out;
    this.#isSingle = files === 1;
    this.#reading = reading;
  }

  /** Files that were written. */
  get written(): readonly string[] {
    return this.#written;
  }

  /**
   * Takes the rows of a file and writes the file back.
   * @throws {SourceError} the file cannot be given back.
   */
  async take({ name, bytes, rows }: ReadFile): Promise<void> {
    const options = { file: name, ...this.#reading };
    const marked = await returnWorkbook(bytes, this.#each(rows), options);
    this.#names.push(name);
    await this.#write(this.#isSingle ? this.#out : besideName(this.#out, name), marked);
  }

  /** Writes the list of what is wrong in several files. */
  async finish(): Promise<void> {
    if (this.#isSingle || this.#names.length === 0) return;
    await this.#write(this.#out, await writeErrorWorkbook(this.#kept, { file: this.#names.join(', ') }));
  }

  async *#each(chunks: ReadFile['rows']): AsyncGenerator<NormalizedRow, void> {
    for await (const chunk of chunks)
      for (const row of chunk) {
        // Of a row in the list nothing is needed but what is wrong with it.
        if (!this.#isSingle && this.#kept.length < MAX_KEPT) this.#kept.push(faultsOf(row));
        yield row;
      }
  }

  async #write(file: string, bytes: Uint8Array): Promise<void> {
    await writePrivateFile(file, bytes);
    this.#written.push(file);
  }
}

const faultsOf = (row: NormalizedRow): NormalizedRow => ({
  source: row.source,
  kind: row.kind,
  errors: 'errors' in row ? row.errors : [],
  warnings: row.warnings ?? [],
});

/** The name of a returned file beside the list, safe on every system. */
export function besideName(out: string, name: string): string {
  const { dir, name: base } = path.parse(out);
  const safe = path.parse(name).name.normalize('NFC').replace(UNSAFE, '_').slice(0, NAME_LIMIT);
  return path.join(dir, `${base}.${safe}.xlsx`);
}
