import { todayInVietnam } from '../dates/parse-birth-date.js';
import type { NormalizedRow, RecordWarning, RowSource } from '../record/record.js';
import { checkRecord, type RecordCheckOptions } from './check-record.js';
import { FileCheckRun } from './check-file.js';
import type { RuleFindings } from './rule-findings.js';

export interface RowCheckOptions {
  /** Only the rules across records, where another stage runs those of one record; all of them where absent. */
  readonly scope?: 'file';
  /** Last day that is not in the future, `YYYY-MM-DD`; the current day in Việt Nam where absent. */
  readonly today?: string;
  /** Whether findings say the values that rules work out. */
  readonly withValues?: boolean;
}

/** Gives a row back with what the rules found of it; a row that keeps them all is given back itself. */
export type RowCheck = (row: NormalizedRow) => NormalizedRow;

/**
 * The rules for the rows of one file, in order; what is remembered of a row is a few dozen bytes.
 * @example const check = rowCheck(); for (const row of normalizeWorkbook(bytes, { name }).rows) console.log(JSON.stringify(check(row)));
 */
export function rowCheck(options: RowCheckOptions = {}): RowCheck {
  const run = new FileCheckRun();
  const facts: RecordCheckOptions = {
    today: options.today ?? todayInVietnam(),
    ...(options.withValues !== undefined && { withValues: options.withValues }),
  };
  const hasRecordRules = options.scope === undefined;
  let studentAt: RowSource | undefined;

  return (row) => {
    if (!('record' in row)) return row;
    const { kind, record, source } = row;
    // A pupil's enrollment repeats the pupil of its row: what is wrong there is said once.
    const isRepeated = kind === 'enrollment' && source.row === studentAt?.row && source.sheet === studentAt.sheet;
    if (kind === 'student') studentAt = source;
    const ofRecord = hasRecordRules && !isRepeated ? checkRecord(kind, record, facts) : undefined;
    const ofFile = run.check(kind, record, source);
    if (ofRecord === undefined && ofFile === undefined) return row;
    return withFindings(row, ofRecord, ofFile);
  };
}

function withFindings(
  row: Extract<NormalizedRow, { readonly record: unknown }>,
  ...found: readonly (RuleFindings | undefined)[]
): NormalizedRow {
  const errors = found.flatMap((findings) => findings?.errors ?? []);
  const warnings = mergeWarnings(
    row.warnings,
    found.flatMap((findings) => findings?.warnings ?? []),
  );
  if (errors.length === 0) return { ...row, warnings };
  const { source, kind } = row;
  return { source, kind, errors, warnings };
}

/** Warnings of the reader and of the rules; where both say the same of a field, the rule says more. */
export function mergeWarnings(
  before: readonly RecordWarning[],
  added: readonly RecordWarning[],
): readonly RecordWarning[] {
  if (added.length === 0) return before;
  if (before.length === 0) return added;
  const isSaid = ({ code, field }: RecordWarning): boolean =>
    added.some((rule) => rule.code === code && rule.field === field);
  return [...before.filter((warning) => !isSaid(warning)), ...added];
}
