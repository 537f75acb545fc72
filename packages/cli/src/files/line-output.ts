import { createWriteStream } from 'node:fs';
import { chmod, rename, stat, writeFile } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { ConfigError } from '@lienthong/core';
import { LineSink } from '../terminal/line-sink.js';

/** What is written holds people's data: nobody else on the machine reads it. */
const PRIVATE = 0o600;

/** Where a command's lines go. */
export interface LineOutput {
  readonly lines: LineSink;
  /** Writes what is left; a file takes its name only now, so that half a file is never mistaken for a whole one. */
  close(): Promise<void>;
}

/**
 * Lines to a file, or to standard output where none is named.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE — the file cannot be written.
 */
export async function openLineOutput(file: string | undefined): Promise<LineOutput> {
  if (file === undefined) {
    const lines = new LineSink(process.stdout);
    return { lines, close: () => lines.flush() };
  }
  const partial = `${file}.partial`;
  const stream = createWriteStream(partial, { mode: PRIVATE });
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', (cause) => reject(unwritable(file, cause)));
  });
  const lines = new LineSink(stream);
  return {
    lines,
    async close() {
      try {
        await lines.flush();
        stream.end();
        await finished(stream);
        await rename(partial, file);
      } catch (cause) {
        throw unwritable(file, cause);
      }
    },
  };
}

/**
 * Writes a file that only its owner may read, also where it was there before.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE — the file cannot be written.
 */
export async function writePrivateFile(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(file, content, { mode: PRIVATE });
    if ((await stat(file)).isFile()) await chmod(file, PRIVATE);
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

/** @returns the error for a file that cannot be written. */
export function unwritable(file: string, cause: unknown): ConfigError {
  const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  return new ConfigError('ERR_CONFIG_UNREADABLE', {
    message: {
      vi: `Không ghi được tệp ${file} (${reason})`,
      en: `The file ${file} cannot be written (${reason})`,
    },
    details: { reason },
    cause,
  });
}
