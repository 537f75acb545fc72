import type { SubjectResult } from '@lienthong/schemas';
import { tenths } from './subject-marks.js';

const FIRST_LENGTH = 1_024;
/** Subjects that a byte can number; a file with more names than that has these compared. */
const MAX_NAMES = 255;
const MAX_SUBJECTS = 255;

/** Marks of many results in two bytes each: the number of the subject, and the mark in tenths. */
export class MarkStore {
  #bytes = new Uint8Array(FIRST_LENGTH);
  #end = 0;
  readonly #names = new Map<string, number>();

  /** Where the next result will begin. */
  get end(): number {
    return this.#end;
  }

  /** Adds the marks of a result. */
  add(subjects: readonly SubjectResult[]): void {
    this.#reserve(1 + 2 * subjects.length);
    const start = this.#end++;
    let count = 0;
    for (const { name, score } of subjects) {
      const number = score === undefined ? undefined : this.#numberOf(name);
      if (number === undefined || count === MAX_SUBJECTS) continue;
      this.#bytes[this.#end++] = number;
      this.#bytes[this.#end++] = tenths(score!);
      count++;
    }
    this.#bytes[start] = count;
  }

  /**
   * @param start of a result, as `end` gave it before the result was added.
   * @returns the mark in tenths; undefined where the result has none of the subject.
   */
  find(start: number, name: string): number | undefined {
    const number = this.#names.get(name);
    if (number === undefined) return undefined;
    const end = start + 1 + 2 * this.#bytes[start]!;
    for (let at = start + 1; at < end; at += 2) if (this.#bytes[at] === number) return this.#bytes[at + 1];
    return undefined;
  }

  #numberOf(name: string): number | undefined {
    let number = this.#names.get(name);
    if (number === undefined && this.#names.size < MAX_NAMES) this.#names.set(name, (number = this.#names.size));
    return number;
  }

  #reserve(length: number): void {
    if (this.#end + length <= this.#bytes.length) return;
    const longer = new Uint8Array(Math.max(2 * this.#bytes.length, this.#end + length));
    longer.set(this.#bytes);
    this.#bytes = longer;
  }
}
