import { createReadStream } from 'node:fs';
import { SourceError } from '@lienthong/core';

/** A line longer than this is no entry of ours. */
const MAX_LINE = 8 * 1024 * 1024;

/**
 * Lines of a text file, parted by `\n` only, without it; a file of any size in bounded memory.
 * @throws {SourceError} ERR_SOURCE_UNREADABLE, ERR_SOURCE_TOO_LARGE — one line has no end.
 */
export async function* readLines(file: string): AsyncGenerator<string, void> {
  let rest = '';
  try {
    for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 256 * 1024 })) {
      const lines = (rest + (chunk as string)).split('\n');
      rest = lines.pop()!;
      if (rest.length > MAX_LINE) throw new SourceError('ERR_SOURCE_TOO_LARGE', { details: { lineChars: MAX_LINE } });
      yield* lines;
    }
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new SourceError('ERR_SOURCE_UNREADABLE', {
      message: { vi: `Không đọc được tệp ${file} (${reason})`, en: `The file ${file} cannot be read (${reason})` },
      details: { reason },
      cause,
    });
  }
  if (rest !== '') yield rest;
}
