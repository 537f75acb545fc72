import type { RecordByKind, RecordKind } from '../record/record.js';
import { FileMemory } from './file-memory.js';
import type { Breach, FileCheck, FileRule } from './rule.js';
import { FindingCollector, type RuleFindings } from './rule-findings.js';
import { FILE_RULES } from './rule-list.js';

/** Where a record stands, so that a later one can name it. */
export interface RecordPlace {
  /** Empty where the file has no sheets; absent for a record of a submission. */
  readonly sheet?: string;
  /** Row as Excel shows it; for a submission the record's place, from 1. */
  readonly row: number;
}

/** Records that stand in consecutive rows of a sheet. */
interface Stretch extends RecordPlace {
  readonly ordinal: number;
}

/** The rules across the records of one file or submission: made for it, shown every record in order. */
export class FileCheckRun {
  readonly #checks = new Map<RecordKind, { readonly rule: FileRule; readonly check: FileCheck }[]>();
  /** A place of each record in a few numbers a sheet instead of one a record. */
  readonly #stretches: Stretch[] = [];
  #ordinal = -1;

  constructor() {
    const memory = new FileMemory();
    for (const rule of FILE_RULES) {
      const check = rule.begin(memory);
      for (const kind of rule.kinds) {
        const checks = this.#checks.get(kind);
        if (checks === undefined) this.#checks.set(kind, [{ rule, check }]);
        else checks.push({ rule, check });
      }
    }
  }

  /**
   * @param record valid by its schema; only short keys of it are kept.
   * @returns undefined where every rule is kept so far.
   */
  check<K extends RecordKind>(kind: K, record: RecordByKind[K], place: RecordPlace): RuleFindings | undefined {
    const checks = this.#checks.get(kind);
    if (checks === undefined) return undefined;
    const ordinal = this.#ordinalOf(place);
    let collector: FindingCollector | undefined;
    for (const { rule, check } of checks) {
      for (const breach of check(record, ordinal, kind))
        (collector ??= new FindingCollector()).add(rule, breach, this.#otherRecord(breach));
    }
    return collector?.findings();
  }

  /** Counts places on; the records of one row (a pupil, the enrollment) share theirs. */
  #ordinalOf({ sheet, row }: RecordPlace): number {
    const last = this.#stretches.at(-1);
    if (last !== undefined && last.sheet === sheet) {
      const ahead = row - last.row - (this.#ordinal - last.ordinal);
      if (ahead === 0) return this.#ordinal;
      if (ahead === 1) return ++this.#ordinal;
    }
    this.#ordinal++;
    this.#stretches.push({ ordinal: this.#ordinal, row, ...(sheet !== undefined && { sheet }) });
    return this.#ordinal;
  }

  #otherRecord({ earlier }: Breach): { vi: string; en: string } | undefined {
    if (earlier === undefined) return undefined;
    const { sheet, row } = this.#placeOf(earlier);
    if (sheet === undefined) return { vi: `Bản ghi kia: thứ ${row} trong lần gửi`, en: `The other: record ${row}` };
    return sheet === ''
      ? { vi: `Bản ghi kia: dòng ${row}`, en: `The other: row ${row}` }
      : { vi: `Bản ghi kia: dòng ${row}, trang ${sheet}`, en: `The other: row ${row}, sheet ${sheet}` };
  }

  #placeOf(ordinal: number): RecordPlace {
    let [low, high] = [0, this.#stretches.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#stretches[middle]!.ordinal <= ordinal) low = middle;
      else high = middle - 1;
    }
    const { ordinal: first, row, sheet } = this.#stretches[low]!;
    return { row: row + ordinal - first, ...(sheet !== undefined && { sheet }) };
  }
}
