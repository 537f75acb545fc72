import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { ByteSource } from '@lienthong/adapters/school-files';
import { SourceError } from '@lienthong/core';

/** A file of the disk that is read piece by piece. */
export interface FileSource extends ByteSource {
  close(): void;
}

/**
 * Opens a file of the disk that somebody named. A workbook is still held whole by who reads it; a text file is not.
 * @returns undefined for what is no file of the disk, e.g. a pipe, and can only be read once.
 * @throws {SourceError} ERR_SOURCE_UNREADABLE — absent or forbidden.
 */
export function openFileSource(file: string): FileSource | undefined {
  if (!readable(() => statSync(file)).isFile()) return undefined;
  const handle = readable(() => openSync(file, 'r'));
  const { size } = readable(() => fstatSync(handle));
  let held = Buffer.alloc(0);
  return {
    sizeBytes: size,
    read(offset, length) {
      const wanted = Math.max(0, Math.min(length, size - offset));
      if (wanted > held.length) held = Buffer.allocUnsafeSlow(wanted);
      const piece = held.subarray(0, wanted);
      let filled = 0;
      while (filled < piece.length) {
        const got = readable(() => readSync(handle, piece, filled, piece.length - filled, offset + filled));
        if (got === 0) break;
        filled += got;
      }
      return piece.subarray(0, filled);
    },
    close: () => closeSync(handle),
  };
}

function readable<T>(act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw unreadable((cause as NodeJS.ErrnoException).code ?? 'unknown', cause);
  }
}

const unreadable = (reason: string, cause?: unknown): SourceError =>
  new SourceError('ERR_SOURCE_UNREADABLE', {
    message: {
      vi: `Không mở được tệp (${reason}). Hãy kiểm tra đường dẫn và quyền đọc.`,
      en: `The file cannot be opened (${reason}). Check its path and your right to read it.`,
    },
    details: { reason },
    ...(cause !== undefined && { cause }),
  });
