import { ruleMessage, ruleOfCode, ruleProblem, type NormalizedRow } from '@lienthong/core';
import { fixOfWarning } from '../row-warnings.js';
import { fieldName } from './field-labels.js';

/** One thing that a row must or should have mended. */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly sheet: string;
  readonly row: number;
  readonly field: string;
  /** Column of the cell, counted from 0, where the place in the file is known. */
  readonly column?: number;
  readonly code: string;
  readonly message: { readonly vi: string; readonly en: string };
  /** What this one case adds. */
  readonly detail?: { readonly vi: string; readonly en: string };
  readonly fix: { readonly vi: string; readonly en: string } | undefined;
}

/** Findings that have the same cause. */
export interface Cause extends Omit<Finding, 'sheet' | 'row' | 'column' | 'detail'> {
  readonly count: number;
  /** The first places. */
  readonly examples: readonly Place[];
}

/** Where a finding is. */
export type Place = Pick<Finding, 'sheet' | 'row' | 'column'>;

const EXAMPLES = 10;

/** What is wrong with one row; never a value of it. */
export function findingsOf(row: NormalizedRow): Finding[] {
  const { sheet, row: number } = row.source;
  const place = { sheet, row: number };
  const errors = 'errors' in row ? row.errors : [];
  return [
    ...errors.map(({ code, pointer, rule, message, detail }): Finding => ({
      severity: 'error',
      ...place,
      field: pointer,
      code,
      ...(detail !== undefined && { detail }),
      ...problemAndFix(rule, inWords(message, pointer), fixOfWarning(code) ?? FIXES[rule] ?? MEND_CELL),
    })),
    ...(row.warnings ?? []).map(({ code, field, message, detail }): Finding => ({
      severity: 'warning',
      ...place,
      field,
      code,
      ...(detail !== undefined && { detail }),
      ...problemAndFix(code, message, fixOfWarning(code)),
    })),
  ];
}

/** A rule's message says what to do as well; the workbook has a column for each. */
function problemAndFix(
  code: string,
  message: Finding['message'],
  fix: Finding['fix'],
): Pick<Finding, 'message' | 'fix'> {
  const rule = ruleOfCode(code);
  return rule !== undefined && ruleMessage(rule).vi === message.vi
    ? { message: ruleProblem(rule), fix: rule.text.fix }
    : { message, fix };
}

const MEND_CELL = { vi: 'Sửa ô được đánh dấu như yêu cầu', en: 'Mend the marked cell as it asks' };
/** What to do where a record does not fit its schema, by the rule that it breaks. */
const FIXES: Readonly<Record<string, NonNullable<Finding['fix']>>> = {
  required: { vi: 'Điền vào ô được đánh dấu', en: 'Fill in the marked cell' },
  minItems: { vi: 'Điền ít nhất một ô của nhóm cột này', en: 'Fill in at least one cell of these columns' },
  maxLength: { vi: 'Rút gọn nội dung ô được đánh dấu', en: 'Shorten the marked cell' },
};

/** A message with the field called as people call it, not as the record does. */
function inWords({ vi, en }: Finding['message'], pointer: string): Finding['message'] {
  const name = pointer.split('/').at(-1) ?? '';
  if (!/^[a-z][A-Za-z]+$/.test(name)) return { vi, en };
  const word = new RegExp(`\\b${name}\\b`, 'g');
  return {
    vi: vi.replace(word, () => `"${fieldName(name, 'vi')}"`),
    en: en.replace(word, () => `"${fieldName(name, 'en')}"`),
  };
}

/** Groups findings by cause, worst first: errors before warnings, then what most rows have. */
export class CauseCounter {
  readonly #causes = new Map<string, { finding: Finding; count: number; examples: Place[] }>();

  add(finding: Finding): void {
    const key = keyOf(finding);
    let cause = this.#causes.get(key);
    if (cause === undefined) {
      cause = { finding, count: 0, examples: [] };
      this.#causes.set(key, cause);
    }
    cause.count++;
    const { sheet, row, column } = finding;
    const last = cause.examples.at(-1);
    if (cause.examples.length < EXAMPLES && !(last?.sheet === sheet && last.row === row))
      cause.examples.push({ sheet, row, ...(column !== undefined && { column }) });
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

const NUMBERS = /\d+/g;

/** What a message says of other rows, and which member of a list it is about, makes no cause of its own. */
const keyOf = ({ severity, code, field, message }: Finding): string =>
  `${severity}|${code}|${field.replace(NUMBERS, '#')}|${message.en.replace(NUMBERS, '#')}`;
