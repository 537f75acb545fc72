import { readTranscript } from '@lienthong/adapters/hoc-ba-so';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openLineOutput } from '../files/line-output.js';
import { openProfile, readText } from './transcript-files.js';

/** What `lienthong transcript read` was asked to do. */
export interface ReadOptions {
  readonly out?: string;
  readonly profile: string;
}

/** Writes a line a transcript: its record, or what is wrong with it. */
export async function readTranscripts(files: readonly string[], options: ReadOptions): Promise<ExitCode> {
  const { format } = await openProfile(options.profile);
  const output = await openLineOutput(options.out);
  let rejected = 0;
  for (const file of files) {
    const { record, faults: errors, warnings } = readTranscript(await readText(file), format);
    const isSound = errors.length === 0;
    if (!isSound) rejected++;
    const kind = 'transcript';
    const line = { source: { file }, kind, ...(isSound ? { record } : { errors }), warnings };
    if (output.lines.add(JSON.stringify(line))) await output.lines.flush();
  }
  await output.close();
  return rejected > 0 ? EXIT.someRejected : EXIT.ok;
}
