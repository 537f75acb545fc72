import path from 'node:path';
import { normalizeWorkbook, type ByteSource } from '@lienthong/adapters/school-files';
import { rowCheck, type NormalizedRow } from '@lienthong/core';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openFileSource, type FileSource } from '../files/file-source.js';
import { openLineOutput } from '../files/line-output.js';
import { readSource } from '../files/read-source.js';
import type { LineSink } from '../terminal/line-sink.js';
import { progressBar, type ProgressBar } from '../terminal/progress.js';
import { reportError } from '../terminal/report-error.js';
import { readOptions } from './read-options.js';
import { ReturnedFiles } from './returned-files.js';
import { sayChoice } from './say-choice.js';
import { YoungGeneration } from './young-generation.js';

/** What `lienthong normalize` was asked to do. */
export interface NormalizeCommandOptions {
  readonly profile: string;
  readonly school?: string;
  readonly schoolYear?: string;
  readonly term?: '1' | '2' | 'year';
  readonly out?: string;
  readonly errors?: string;
}

type Reading = Awaited<ReturnType<typeof readOptions>>;

interface Counts {
  lines: number;
  withErrors: number;
  withWarnings: number;
  failedFiles: number;
}

/**
 * Reads files one after the other; one that cannot be read does not keep the others from being read.
 * @returns 0; 2 when rows have errors; 1 when a file could not be read or given back.
 */
export async function runNormalize(files: readonly string[], options: NormalizeCommandOptions): Promise<ExitCode> {
  const reading = await readOptions(options);
  const output = await openLineOutput(options.out);
  const counts: Counts = { lines: 0, withErrors: 0, withWarnings: 0, failedFiles: 0 };
  const returned = options.errors === undefined ? undefined : new ReturnedFiles(options.errors, files.length, reading);
  const bar = progressBar('tệp / files', files.length);
  for (const file of files) {
    const name = path.basename(file);
    try {
      await normalizeFile(file, name, reading, { lines: output.lines, counts, returned, bar });
    } catch (error) {
      counts.failedFiles++;
      bar.beside(() => reportError(error, name));
    }
    bar.advance();
  }
  bar.stop();
  await returned?.finish();
  await output.close();
  if (counts.failedFiles < files.length || counts.lines > 0) sayCounts(counts, options.out, returned?.written ?? []);
  if (counts.failedFiles > 0) return EXIT.failed;
  return counts.withErrors > 0 ? EXIT.someRejected : EXIT.ok;
}

interface Outputs {
  readonly lines: LineSink;
  readonly counts: Counts;
  readonly returned: ReturnedFiles | undefined;
  readonly bar: ProgressBar;
}

async function normalizeFile(file: string, name: string, reading: Reading, outputs: Outputs): Promise<void> {
  // A file that is given back is held whole; any other text file is read piece by piece.
  const opened = outputs.returned === undefined ? openFileSource(file) : undefined;
  const young = new YoungGeneration();
  try {
    const content = opened === undefined ? await readSource(file) : heldYoung(opened, young);
    const workbook = normalizeWorkbook(content, { name, ...reading });
    outputs.bar.beside(() => sayChoice(name, workbook.why));
    const rows = writtenRows(workbook.rows, outputs);
    try {
      if (content instanceof Uint8Array) await outputs.returned?.take({ name, bytes: content, rows });
    } finally {
      // Whatever becomes of the workbook, every row is written.
      for await (const _ of rows);
    }
  } finally {
    young.release();
    opened?.close();
  }
}

/** The first pass over a long file, for numbers that repeat, gives way to nothing else: its reads are the time to look. */
const heldYoung = (source: FileSource, young: YoungGeneration): ByteSource => ({
  sizeBytes: source.sizeBytes,
  read(offset, length) {
    young.hold();
    return source.read(offset, length);
  },
});

/**
 * Writes rows and passes them on in chunks: a promise for each row would be the dearest step at tens of thousands of rows
 * a second.
 */
async function* writtenRows(
  rows: Iterable<NormalizedRow>,
  { lines, counts, returned, bar }: Outputs,
): AsyncGenerator<readonly NormalizedRow[], void> {
  const check = rowCheck({ withValues: true });
  let chunk: NormalizedRow[] = [];
  for (const read of rows) {
    const row = check(read);
    count(row, counts);
    if (returned !== undefined) chunk.push(row);
    if (lines.add(JSON.stringify(row))) {
      await lines.flush();
      bar.note(`${counts.lines} bản ghi / records`);
      yield chunk;
      chunk = [];
    }
  }
  yield chunk;
}

function count(row: NormalizedRow, counts: Counts): void {
  counts.lines++;
  if ('errors' in row) counts.withErrors++;
  else if (row.warnings.length > 0) counts.withWarnings++;
}

function sayCounts(
  { lines, withErrors, withWarnings }: Counts,
  out: string | undefined,
  returned: readonly string[],
): void {
  const places = [...(out === undefined ? [] : [out]), ...returned];
  const where = places.length === 0 ? '' : ` → ${places.join(', ')}`;
  process.stderr.write(
    `${lines} bản ghi, ${withErrors} lỗi, ${withWarnings} cảnh báo / ` +
      `${lines} records, ${withErrors} with errors, ${withWarnings} with warnings${where}\n`,
  );
}
