import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { normalizeWorkbook, writeErrorWorkbook } from '@lienthong/adapters/school-files';
import type { NormalizedRow } from '@lienthong/core';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openLineOutput, unwritable } from '../files/line-output.js';
import { readSource } from '../files/read-source.js';
import type { LineSink } from '../terminal/line-sink.js';
import { progressBar } from '../terminal/progress.js';
import { reportError } from '../terminal/report-error.js';
import { readOptions } from './read-options.js';

/** What `lienthong normalize` was asked to do. */
export interface NormalizeCommandOptions {
  readonly profile: string;
  readonly school?: string;
  readonly schoolYear?: string;
  readonly out?: string;
  readonly errors?: string;
}

type Reading = Awaited<ReturnType<typeof readOptions>>;

interface Counts {
  lines: number;
  withErrors: number;
  withWarnings: number;
  unreadFiles: number;
}

/**
 * Reads files one after the other; one that cannot be read does not keep the others from being read.
 * @returns 0; 2 when rows have errors; 1 when a file could not be read.
 */
export async function runNormalize(files: readonly string[], options: NormalizeCommandOptions): Promise<ExitCode> {
  const reading = await readOptions(options);
  const output = await openLineOutput(options.out);
  const counts: Counts = { lines: 0, withErrors: 0, withWarnings: 0, unreadFiles: 0 };
  const chunks = writtenRows(files, reading, output.lines, counts);
  if (options.errors === undefined) {
    for await (const _ of chunks);
  } else {
    await writeWorkbook(options.errors, chunks, files);
  }
  await output.close();
  if (counts.unreadFiles < files.length) sayCounts(counts, options);
  if (counts.unreadFiles > 0) return EXIT.failed;
  return counts.withErrors > 0 ? EXIT.someRejected : EXIT.ok;
}

/**
 * Writes the rows of all files and passes them on in chunks: a promise for each row would be the dearest step at tens of
 * thousands of rows a second.
 */
async function* writtenRows(
  files: readonly string[],
  reading: Reading,
  lines: LineSink,
  counts: Counts,
): AsyncGenerator<readonly NormalizedRow[], void> {
  const bar = progressBar('tệp / files', files.length);
  for (const file of files) {
    const name = path.basename(file);
    try {
      let chunk: NormalizedRow[] = [];
      for (const row of normalizeWorkbook(await readSource(file), { name, ...reading }).rows) {
        count(row, counts);
        chunk.push(row);
        if (lines.add(JSON.stringify(row))) {
          await lines.flush();
          yield chunk;
          chunk = [];
        }
      }
      yield chunk;
    } catch (error) {
      counts.unreadFiles++;
      reportError(error, name);
    }
    bar.advance();
  }
  bar.stop();
}

function count(row: NormalizedRow, counts: Counts): void {
  counts.lines++;
  if ('errors' in row) counts.withErrors++;
  else if (row.warnings.length > 0) counts.withWarnings++;
}

async function writeWorkbook(
  file: string,
  chunks: AsyncIterable<readonly NormalizedRow[]>,
  files: readonly string[],
): Promise<void> {
  const bytes = await writeErrorWorkbook(flat(chunks), { file: files.map((name) => path.basename(name)).join(', ') });
  await writeFile(file, bytes).catch((cause: unknown) => {
    throw unwritable(file, cause);
  });
}

async function* flat<T>(chunks: AsyncIterable<readonly T[]>): AsyncGenerator<T, void> {
  for await (const chunk of chunks) yield* chunk;
}

function sayCounts({ lines, withErrors, withWarnings }: Counts, { out, errors }: NormalizeCommandOptions): void {
  const places = [out, errors].filter((place) => place !== undefined);
  const where = places.length === 0 ? '' : ` → ${places.join(', ')}`;
  process.stderr.write(
    `${lines} bản ghi, ${withErrors} lỗi, ${withWarnings} cảnh báo / ` +
      `${lines} records, ${withErrors} with errors, ${withWarnings} with warnings${where}\n`,
  );
}
