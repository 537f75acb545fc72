import path from 'node:path';
import { attempted } from '@lienthong/adapters/gateway';
import { normalizeWorkbook } from '@lienthong/adapters/school-files';
import { checkIdentity, identityClaim, isExchangeError } from '@lienthong/core';
import type { IdentityResult, NormalizedRow, RecordKind } from '@lienthong/core';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openLineOutput } from '../files/line-output.js';
import { readSource } from '../files/read-source.js';
import { readOptions } from '../normalize/read-options.js';
import { progressBar } from '../terminal/progress.js';
import { reportError } from '../terminal/report-error.js';
import { mapInOrder } from './map-in-order.js';
import { openPopulation, type IdentifyCommandOptions, type PopulationSession } from './population-session.js';

const ATTEMPTS = { attempts: 4, initialMs: 200, maxMs: 5_000 };
const PAUSES = { sleep: (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)), random: Math.random };

/** What became of a row; a fault is told apart from a result. */
interface Checked {
  readonly row: NormalizedRow<RecordKind>;
  readonly result: IdentityResult;
  readonly faultCode?: string;
}

/**
 * Asks about each person of the files, in row order.
 * @returns 0; 2 when a row was refused or a question had no answer; 1 when a file could not be read.
 */
export async function runIdentify(files: readonly string[], options: IdentifyCommandOptions): Promise<ExitCode> {
  const population = await openPopulation(options);
  try {
    const { rows, failed } = await peopleOf(files, options);
    const output = await openLineOutput(options.out);
    const counts = new Map<string, number>();
    const faults = new Map<string, number>();
    let refused = 0;
    const bar = progressBar('người / people', rows.length);
    for await (const { row, result, faultCode } of mapInOrder(rows, population.concurrency, (row) =>
      check(row, population),
    )) {
      if ('errors' in row) refused++;
      if (faultCode !== undefined) add(faults, faultCode);
      add(counts, result.status);
      if (output.lines.add(JSON.stringify({ source: row.source, ...result }))) await output.lines.flush();
      bar.advance();
    }
    bar.stop();
    await output.close();
    sayCounts(counts, faults, population);
    if (failed) return EXIT.failed;
    return refused > 0 || faults.size > 0 ? EXIT.someRejected : EXIT.ok;
  } finally {
    await population.close();
  }
}

async function peopleOf(
  files: readonly string[],
  options: IdentifyCommandOptions,
): Promise<{ readonly rows: readonly NormalizedRow<RecordKind>[]; readonly failed: boolean }> {
  const reading = await readOptions(options);
  const rows: NormalizedRow<RecordKind>[] = [];
  let failed = false;
  for (const file of files) {
    try {
      const bytes = await readSource(file);
      for (const row of normalizeWorkbook(bytes, { name: path.basename(file), ...reading }).rows) {
        if (row.kind === 'student' || row.kind === 'staff') rows.push(row);
      }
    } catch (error) {
      failed = true;
      reportError(error, path.basename(file));
    }
  }
  return { rows, failed };
}

async function check(row: NormalizedRow<RecordKind>, population: PopulationSession): Promise<Checked> {
  if (!('record' in row)) {
    const isNameless = row.errors.some(({ pointer }) => pointer === '/fullName');
    const result = {
      status: 'not_sent',
      fields: isNameless ? ['fullName'] : [],
      hints: isNameless ? ['missing-full-name'] : [],
    };
    return { row, result: result as IdentityResult };
  }
  try {
    const claim = identityClaim(row.kind, row.record)!;
    const result = await checkIdentity(claim, population.policy, row.warnings, (question) =>
      attempted(ATTEMPTS, PAUSES, () => population.ask(question)),
    );
    return { row, result };
  } catch (error) {
    if (!isExchangeError(error)) throw error;
    return { row, result: { status: 'error', fields: [], hints: [] }, faultCode: error.code };
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function sayCounts(
  counts: ReadonlyMap<string, number>,
  faults: ReadonlyMap<string, number>,
  { act, legalBasis }: PopulationSession,
): void {
  const list = (map: ReadonlyMap<string, number>): string =>
    [...map].map(([name, count]) => `${name} ${count}`).join(', ');
  process.stderr.write(`${list(counts)}\n`);
  if (legalBasis !== undefined) {
    process.stderr.write(
      `Thủ tục / procedure ${act.procedure}, ${act.agency}, ${act.officer}; căn cứ / legal basis: ${legalBasis}\n`,
    );
  }
  if (faults.size > 0) process.stderr.write(`Lỗi / faults: ${list(faults)}\n`);
}
