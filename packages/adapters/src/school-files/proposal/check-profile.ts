import type { NormalizedRow } from '@lienthong/core';
import { normalizeWorkbook, type NormalizeOptions } from '../normalize-workbook.js';
import type { WorkbookProfile } from '../profile.js';

/** How a profile did on a file. It holds no value of anybody: fields, places and counts only. */
export interface ProfileCheck {
  readonly file: string;
  readonly sheets: readonly string[];
  /** Rows that were read, and those whose main record was refused. */
  readonly rows: number;
  readonly refused: number;
  /** How many of the sound rows hold each field, most first. */
  readonly fields: readonly { readonly field: string; readonly rows: number }[];
  /** What was warned of, most first. */
  readonly warnings: readonly Counted[];
  /** Why rows were refused, most first, each with the first place. */
  readonly faults: readonly Counted[];
  /** Headings whose columns were not read. */
  readonly unread: readonly string[];
}

/** A cause with how often it occurred and where first. */
export interface Counted {
  readonly code: string;
  readonly field: string;
  readonly message: { readonly vi: string; readonly en: string };
  readonly count: number;
  readonly first: { readonly sheet: string; readonly row: number };
}

/** What every record of a list has, so that it says nothing of the layout. */
const ALWAYS = new Set(['nationality', 'school', 'recordId']);

/**
 * Tries a profile on a file.
 * @param bytes the file, untrusted.
 * @throws {SourceError} what is wrong with the file, or that the profile does not fit it.
 */
export function checkProfile(
  bytes: Uint8Array,
  profile: WorkbookProfile,
  options: Omit<NormalizeOptions, 'profile' | 'profiles'>,
): ProfileCheck {
  const workbook = normalizeWorkbook(bytes, { ...options, profile });
  const fields = new Map<string, number>();
  const [warnings, faults] = [new CauseCounts(), new CauseCounts()];
  let [rows, refused] = [0, 0];
  for (const row of workbook.rows) {
    if (row.kind !== profile.kind) continue;
    rows++;
    for (const { code, field, message } of row.warnings ?? []) warnings.add(code, field, message, row);
    if ('errors' in row) {
      refused++;
      for (const { code, pointer, message } of row.errors) faults.add(code, pointer, message, row);
    } else for (const field of fieldsIn(row.record)) fields.set(field, (fields.get(field) ?? 0) + 1);
  }
  return {
    file: options.name,
    sheets: workbook.sheets,
    rows,
    refused,
    fields: [...fields].map(([field, count]) => ({ field, rows: count })).sort((a, b) => b.rows - a.rows),
    warnings: warnings.sorted(),
    faults: faults.sorted(),
    unread: workbook.why.unknown,
  };
}

function fieldsIn(record: object): string[] {
  return Object.entries(record).flatMap(([field, value]: [string, unknown]) => {
    const isEmpty = value === undefined || value === 'unknown' || (Array.isArray(value) && value.length === 0);
    return isEmpty || ALWAYS.has(field) ? [] : [field];
  });
}

class CauseCounts {
  readonly #counts = new Map<string, Counted & { count: number }>();

  add(code: string, field: string, message: Counted['message'], { source }: NormalizedRow): void {
    const key = `${code}|${field.replace(/\d+/g, '#')}`;
    const known = this.#counts.get(key);
    if (known !== undefined) known.count++;
    else this.#counts.set(key, { code, field, message, count: 1, first: { sheet: source.sheet, row: source.row } });
  }

  sorted(): Counted[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count);
  }
}
