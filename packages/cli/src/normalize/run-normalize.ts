import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { normalizeWorkbook, writeErrorWorkbook } from '@lienthong/adapters/school-files';
import type { NormalizedRow, RecordKind } from '@lienthong/core';
import type { NormalizeCommandOptions } from '../commands/normalize.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openLineOutput, unwritable, type LineOutput } from '../files/line-output.js';
import { readSource } from '../files/read-source.js';
import { progressBar } from '../terminal/progress.js';
import { reportError } from '../terminal/report-error.js';
import { readOptions } from './read-options.js';

interface Counts {
  lines: number;
  withErrors: number;
  withWarnings: number;
}

/**
 * Reads files one after the other; one that cannot be read does not keep the others from being read.
 * @returns 0; 2 when rows have errors; 1 when a file could not be read.
 */
export async function runNormalize(files: readonly string[], options: NormalizeCommandOptions): Promise<ExitCode> {
  const reading = await readOptions(options);
  const output = await openLineOutput(options.out);
  const flawed: NormalizedRow<RecordKind>[] = [];
  const total: Counts = { lines: 0, withErrors: 0, withWarnings: 0 };
  const bar = progressBar('tệp / files', files.length);
  let failed = false;
  for (const file of files) {
    try {
      const bytes = await readSource(file);
      const { rows } = normalizeWorkbook(bytes, { name: path.basename(file), ...reading });
      await writeRows(rows, output, total, options.errors === undefined ? undefined : flawed);
    } catch (error) {
      failed = true;
      reportError(error, path.basename(file));
    }
    bar.advance();
  }
  bar.stop();
  await output.close();
  if (options.errors !== undefined) await writeWorkbook(options.errors, flawed, files);
  sayCounts(total, options);
  if (failed) return EXIT.failed;
  return total.withErrors > 0 ? EXIT.someRejected : EXIT.ok;
}

/** No promise a row: at tens of thousands of rows a second that would be the dearest step. */
async function writeRows(
  rows: Iterable<NormalizedRow<RecordKind>>,
  { lines }: LineOutput,
  counts: Counts,
  flawed: NormalizedRow<RecordKind>[] | undefined,
): Promise<void> {
  for (const row of rows) {
    counts.lines++;
    const hasErrors = 'errors' in row;
    const hasWarnings = row.warnings !== undefined && row.warnings.length > 0;
    if (hasErrors) counts.withErrors++;
    else if (hasWarnings) counts.withWarnings++;
    if (flawed !== undefined && (hasErrors || hasWarnings)) flawed.push(row);
    if (lines.add(JSON.stringify(row))) await lines.flush();
  }
}

async function writeWorkbook(
  file: string,
  rows: readonly NormalizedRow<RecordKind>[],
  files: readonly string[],
): Promise<void> {
  const bytes = await writeErrorWorkbook(rows, { file: files.map((name) => path.basename(name)).join(', ') });
  await writeFile(file, bytes).catch((cause: unknown) => {
    throw unwritable(file, cause);
  });
}

function sayCounts({ lines, withErrors, withWarnings }: Counts, { out, errors }: NormalizeCommandOptions): void {
  const places = [out, errors].filter((place) => place !== undefined);
  const where = places.length === 0 ? '' : ` → ${places.join(', ')}`;
  process.stderr.write(
    `${lines} bản ghi, ${withErrors} lỗi, ${withWarnings} cảnh báo / ` +
      `${lines} records, ${withErrors} with errors, ${withWarnings} with warnings${where}\n`,
  );
}
