import { existsSync } from 'node:fs';
import path from 'node:path';
import { csvText } from '@lienthong/adapters/kit';
import {
  checkUnit,
  convertUnit,
  todayInVietnam,
  UNIT_REASONS,
  type UnitConversion,
  type UnitReason,
} from '@lienthong/core';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openLineOutput } from '../files/line-output.js';
import { reportError } from '../terminal/report-error.js';
import { readUnitRows, type UnitRow } from './read-unit-rows.js';
import { ANSWER_COLUMNS, answerCells, answerText } from './unit-answer.js';
import type { NamedColumns } from './unit-columns.js';

/** What `lienthong units` was asked to do. */
export interface UnitsOptions extends Omit<NamedColumns, 'text'> {
  readonly on?: string;
  readonly to?: string;
  readonly direction?: 'new' | 'old';
  readonly column?: string;
  readonly dateColumn?: string;
  readonly sheet?: string;
  readonly out?: string;
  readonly json?: boolean;
}

const LAST_OF_THREE_TIERS = '2025-06-30';
const EXAMPLES = 3;
const FILE_NAME = /\.(?:csv|xlsx?|ods|ndjson|jsonl)$/i;
const FORMULA_START = /^[=+\-@\t\r]/;

interface Asking {
  readonly on: string | undefined;
  readonly to: string;
  readonly isCheck: boolean;
}

/**
 * Converts the units of files and texts; what cannot be decided is said with its candidates.
 * @returns 0; 2 when some stay open; 1 when a file could not be read.
 */
export function runUnitsConvert(inputs: readonly string[], options: UnitsOptions): Promise<ExitCode> {
  const today = todayInVietnam();
  const to =
    options.to === undefined
      ? options.direction === 'old'
        ? LAST_OF_THREE_TIERS
        : today
      : options.to === 'today'
        ? today
        : options.to;
  return run(inputs, options, { on: options.on, to, isCheck: false });
}

/**
 * Checks that each unit exists on a day under that name and code.
 * @returns 0; 2 when some do not; 1 when a file could not be read.
 */
export function runUnitsCheck(inputs: readonly string[], options: UnitsOptions): Promise<ExitCode> {
  const on = options.on ?? todayInVietnam();
  return run(inputs, options, { on, to: on, isCheck: true });
}

async function run(inputs: readonly string[], options: UnitsOptions, asking: Asking): Promise<ExitCode> {
  const output = await openLineOutput(options.out);
  const counts = new Counts();
  const isJson = options.json === true || /\.(?:ndjson|jsonl)$/i.test(options.out ?? '');
  let unread = 0;
  let isFirst = true;
  for (const input of inputs) {
    // A name of a file that is not there is no address.
    const isFile = existsSync(input) || FILE_NAME.test(input);
    try {
      const { headings, rows } = isFile
        ? await readUnitRows(input, namedColumns(options), options.sheet)
        : { headings: ['text'], rows: [{ question: { text: input }, row: 0, cells: [input] }] };
      const isTable = isFile || options.out !== undefined;
      if (isTable && !isJson) {
        const byteOrderMark = isFirst && options.out !== undefined ? '\uFEFF' : '';
        output.lines.add(byteOrderMark + csvLine([...headings, ...ANSWER_COLUMNS]));
      }
      isFirst = false;
      for await (const row of rows) {
        const answer = answerOf(row, asking);
        counts.add(answer, row);
        if (output.lines.add(lineOf(row, answer, { isJson, isTable, width: headings.length })))
          await output.lines.flush();
      }
    } catch (error) {
      unread++;
      reportError(error, isFile ? path.basename(input) : undefined);
    }
  }
  await output.close();
  process.stderr.write(counts.report(asking.isCheck));
  if (unread > 0) return EXIT.failed;
  return counts.open > 0 ? EXIT.someRejected : EXIT.ok;
}

function answerOf({ question }: UnitRow, { on, to, isCheck }: Asking): UnitConversion {
  const day = question.validOn ?? on;
  return isCheck ? checkUnit(question, day ?? to) : convertUnit({ ...question, validOn: day }, to);
}

function lineOf(
  { row, cells, question }: UnitRow,
  answer: UnitConversion,
  { isJson, isTable, width }: { readonly isJson: boolean; readonly isTable: boolean; readonly width: number },
): string {
  if (isJson) return JSON.stringify({ row, asked: question, ...answer });
  if (!isTable) return answerText(question.text ?? '', answer);
  const own = Array.from({ length: width }, (_, at) => cells[at] ?? '');
  return csvLine([...own, ...answerCells(answer)].map(withoutFormula));
}

const csvLine = (cells: readonly string[]): string => csvText([cells]).replace(/\r\n$/, '');

/** The table is made for a spreadsheet, and its cells come from somebody else's file. */
const withoutFormula = (cell: string): string =>
  FORMULA_START.test(cell) && cell.length > 1 && !/^[+-]?\d[\d\s.,]*$/.test(cell) ? `'${cell}` : cell;

const namedColumns = ({ column, code, commune, district, province, dateColumn }: UnitsOptions): NamedColumns => ({
  ...(column !== undefined && { text: column }),
  ...(code !== undefined && { code }),
  ...(commune !== undefined && { commune }),
  ...(district !== undefined && { district }),
  ...(province !== undefined && { province }),
  ...(dateColumn !== undefined && { date: dateColumn }),
});

/** Counts for the report; rows are named, their texts are not repeated. */
class Counts {
  readonly #converted = { same: 0, whole: 0, part: 0 };
  readonly #reasons = new Map<UnitReason, { count: number; rows: number[] }>();
  open = 0;

  add({ relation, reason }: UnitConversion, { row }: UnitRow): void {
    if (relation !== undefined) this.#converted[relation]++;
    if (reason === undefined) return;
    this.open++;
    const known = this.#reasons.get(reason) ?? { count: 0, rows: [] };
    known.count++;
    if (known.rows.length < EXAMPLES && row > 0) known.rows.push(row);
    this.#reasons.set(reason, known);
  }

  report(isCheck: boolean): string {
    const { same, whole, part } = this.#converted;
    const done = same + whole + part;
    const head = isCheck
      ? `${done} đúng, ${this.open} cần xem lại / ${done} valid, ${this.open} to be looked at\n`
      : `${done} đã chuyển (${same} giữ nguyên), ${this.open} chưa xác định / ${done} converted (${same} unchanged), ${this.open} open\n`;
    const reasons = [...this.#reasons].sort(([, a], [, b]) => b.count - a.count);
    const lines = reasons.map(([reason, { count, rows }]) => {
      const { vi, en, fix } = UNIT_REASONS[reason];
      const where = rows.length === 0 ? '' : ` (dòng / rows ${rows.join(', ')}${count > rows.length ? ', …' : ''})`;
      return `  ${count} × ${reason}: ${vi} / ${en}${where}\n    → ${fix.vi} / ${fix.en}\n`;
    });
    return head + lines.join('');
  }
}
