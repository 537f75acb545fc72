import { newTranscriptId, writeTranscript } from '@lienthong/adapters/hoc-ba-so';
import { SourceError, validateRecord } from '@lienthong/core';
import type { Transcript } from '@lienthong/schemas';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openProfile, readText, tellFaults, writeInto } from './transcript-files.js';

/** What `lienthong transcript build` was asked to do. */
export interface BuildOptions {
  readonly out: string;
  readonly newIds?: boolean;
  readonly profile: string;
}

/** Writes each transcript as XML, named by its lookup code. */
export async function buildTranscripts(files: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const { format } = await openProfile(options.profile);
  const count = { written: 0, rejected: 0 };
  for (const file of files) {
    for (const [index, value] of recordsIn(await readText(file)).entries()) {
      const where = `${file}:${index + 1}`;
      const faults = validateRecord('transcript', value);
      const record = withId(value as Transcript, options.newIds === true);
      const written = faults.length > 0 ? { faults, warnings: [] } : writeTranscript(record, format);
      for (const { field, message } of written.warnings) {
        process.stderr.write(`${where} ${field}: ${message.vi} / ${message.en}\n`);
      }
      if ('faults' in written) {
        count.rejected++;
        tellFaults(where, written.faults);
        continue;
      }
      await writeInto(options.out, `${record.transcriptId!.toLowerCase()}.xml`, `${written.xml}\n`);
      count.written++;
    }
  }
  process.stdout.write(`Đã tạo / written: ${count.written}; bị từ chối / rejected: ${count.rejected}\n`);
  return count.rejected > 0 ? EXIT.someRejected : EXIT.ok;
}

const withId = (record: Transcript, isAllowed: boolean): Transcript =>
  isAllowed && record.transcriptId === undefined ? { ...record, transcriptId: newTranscriptId() } : record;

/** Records of a JSON value, of a list, or of lines; lines of `normalize` hold theirs under `record`. */
function recordsIn(text: string): unknown[] {
  const whole = parsed(text);
  const values = Array.isArray(whole)
    ? (whole as unknown[])
    : whole !== undefined
      ? [whole]
      : text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line]).map(lineValue));
  return values.map((value) => {
    const { kind, record } = (value ?? {}) as { kind?: unknown; record?: unknown };
    return kind === 'transcript' && record !== undefined ? record : value;
  });
}

function lineValue(line: string): unknown {
  const value = parsed(line);
  if (value === undefined) throw new SourceError('ERR_SOURCE_UNREADABLE', { details: { reason: 'not-json' } });
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
