import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { ConfigError } from '@lienthong/core';

/** Windows keeps no mode bits; there the directory's access list protects the files. */
const hasModes = process.platform !== 'win32';

/**
 * Makes a directory that only its owner can enter.
 * @throws {ConfigError} ERR_CONFIG_DATA_DIRECTORY — it cannot be made or closed to others.
 */
export function makePrivateDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    if (hasModes && (statSync(directory).mode & 0o077) !== 0) chmodSync(directory, 0o700);
  } catch (cause) {
    throw unusable(directory, cause);
  }
}

/**
 * Writes a file that only its owner can read, whole or not at all, unless it exists.
 * @returns the content that the file now has: another process may have been first.
 * @throws {ConfigError} ERR_CONFIG_DATA_DIRECTORY.
 */
export function createPrivateFile(file: string, content: string | Uint8Array): Buffer {
  if (existsSync(file)) return readPrivateFile(file);
  const draft = `${file}.${process.pid}.new`;
  try {
    const descriptor = openSync(draft, 'w', 0o600);
    try {
      writeSync(descriptor, typeof content === 'string' ? Buffer.from(content) : content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    try {
      // A link refuses to replace what is there, a rename would not.
      linkSync(draft, file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    rmSync(draft, { force: true });
    syncDirectory(path.dirname(file));
  } catch (cause) {
    rmSync(draft, { force: true });
    throw unusable(file, cause);
  }
  return readPrivateFile(file);
}

/**
 * Reads a secret file; one that others can read is refused, for its secret is no secret any more.
 * @throws {ConfigError} ERR_CONFIG_DATA_DIRECTORY.
 */
export function readPrivateFile(file: string): Buffer {
  let mode: number;
  let content: Buffer;
  try {
    mode = statSync(file).mode;
    content = readFileSync(file);
  } catch (cause) {
    throw unusable(file, cause);
  }
  if (hasModes && (mode & 0o077) !== 0) {
    throw new ConfigError('ERR_CONFIG_DATA_DIRECTORY', {
      message: {
        vi: `Tệp bí mật "${file}" đang cho người khác đọc; hãy chạy: chmod 600 "${file}"`,
        en: `Others can read the secret file "${file}"; run: chmod 600 "${file}"`,
      },
      details: { file },
    });
  }
  return content;
}

function syncDirectory(directory: string): void {
  if (!hasModes) return;
  const descriptor = openSync(directory, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function unusable(file: string, cause: unknown): ConfigError {
  const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
  return new ConfigError('ERR_CONFIG_DATA_DIRECTORY', {
    message: {
      vi: `Không dùng được "${file}" (${reason}); hãy kiểm tra quyền ghi và chỗ trống`,
      en: `"${file}" cannot be used (${reason}); check its permissions and the free space`,
    },
    details: { file, reason },
    cause,
  });
}
