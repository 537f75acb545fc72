import { open } from 'node:fs/promises';
import { SourceError } from '@lienthong/core';

/** @source the same limit as reading a workbook has; what is larger is not even loaded. */
const MAX_BYTES = 50 * 1024 * 1024;

/**
 * A file that somebody named, as bytes.
 * @throws {SourceError} ERR_SOURCE_UNREADABLE — absent, a folder or forbidden; ERR_SOURCE_TOO_LARGE.
 */
export async function readSource(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file, 'r');
    try {
      const { size } = await handle.stat();
      if (size > MAX_BYTES) throw new SourceError('ERR_SOURCE_TOO_LARGE', { details: { limitBytes: MAX_BYTES } });
      return await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new SourceError('ERR_SOURCE_UNREADABLE', {
      message: {
        vi: `Không mở được tệp (${reason}). Hãy kiểm tra đường dẫn và quyền đọc.`,
        en: `The file cannot be opened (${reason}). Check its path and your right to read it.`,
      },
      details: { reason },
      cause,
    });
  }
}
