import type { NormalizedRow } from '@lienthong/core';
import { fixOfWarning } from '../row-warnings.js';

/** One thing that a row must or should have mended. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly sheet: string;
  readonly row: number;
  readonly field: string;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
  readonly fix: { readonly vi: string; readonly en: string } | undefined;
}

/** Findings that have the same cause. */
export interface Cause extends Omit<Finding, 'sheet' | 'row'> {
  readonly count: number;
  /** The first rows, as `sheet!row`. */
  readonly examples: readonly string[];
}

const EXAMPLES = 10;

/** What is wrong with one row; never a value of it. */
export function findingsOf(row: NormalizedRow): Finding[] {
  const { sheet, row: number } = row.source;
  const place = { sheet, row: number };
  const errors = 'errors' in row ? row.errors : [];
  return [
    ...errors.map(({ code, pointer, message }): Finding => ({
      severity: 'error',
      ...place,
      field: pointer,
      code,
      message,
      fix: undefined,
    })),
    ...(row.warnings ?? []).map(({ code, field, message }): Finding => ({
      severity: 'warning',
      ...place,
      field,
      code,
      message,
      fix: fixOfWarning(code),
    })),
  ];
}

/** Groups findings by cause, worst first: errors before warnings, then what most rows have. */
export class CauseCounter {
  readonly #causes = new Map<string, { finding: Finding; count: number; examples: string[] }>();

  add(finding: Finding): void {
    const key = `${finding.severity}|${finding.code}|${finding.field}|${finding.message.en}`;
    let cause = this.#causes.get(key);
    if (cause === undefined) {
      cause = { finding, count: 0, examples: [] };
      this.#causes.set(key, cause);
    }
    cause.count++;
    const place = finding.sheet === '' ? String(finding.row) : `${finding.sheet}!${finding.row}`;
    if (cause.examples.length < EXAMPLES && cause.examples.at(-1) !== place) cause.examples.push(place);
  }

  causes(): Cause[] {
    return [...this.#causes.values()]
      .map(({ finding: { severity, field, code, message, fix }, count, examples }) => ({
        severity,
        field,
        code,
        message,
        fix,
        count,
        examples,
      }))
      .sort((a, b) => (a.severity === b.severity ? b.count - a.count : a.severity === 'error' ? -1 : 1));
  }
}
