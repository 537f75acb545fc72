import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { packOneRoster, PACKAGE_LIMITS, type PackageInput, type PackageText } from '@lienthong/adapters/oneroster';
import { ConfigError, SourceError } from '@lienthong/core';
import { unwritable } from '../files/line-output.js';

const CSV = /\.csv$/;

/**
 * A package from a .zip file or a folder of .csv files.
 * @throws {SourceError} ERR_SOURCE_UNREADABLE, ERR_SOURCE_TOO_LARGE.
 */
export async function readPackageFiles(place: string): Promise<PackageInput> {
  try {
    const about = await stat(place);
    if (!about.isDirectory()) {
      checkSize(about.size, PACKAGE_LIMITS.sizeBytes);
      return await readFile(place);
    }
    const files = new Map<string, Uint8Array>();
    let size = 0;
    for (const name of (await readdir(place)).filter((one) => CSV.test(one)).sort()) {
      const file = path.join(place, name);
      size += (await stat(file)).size;
      checkSize(size, PACKAGE_LIMITS.inflatedBytes);
      files.set(name, await readFile(file));
    }
    return files;
  } catch (cause) {
    if (cause instanceof SourceError) throw cause;
    const reason = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new SourceError('ERR_SOURCE_UNREADABLE', {
      message: { vi: `Không đọc được gói ${place} (${reason})`, en: `The package ${place} cannot be read (${reason})` },
      details: { reason },
      cause,
    });
  }
}

function checkSize(size: number, limitBytes: number): void {
  if (size > limitBytes) throw new SourceError('ERR_SOURCE_TOO_LARGE', { details: { limitBytes } });
}

/**
 * Writes a package as a .zip file where the place is named so, else as files of a folder without other .csv files.
 * @throws {ConfigError} ERR_CONFIG_INVALID — the folder holds .csv files; ERR_CONFIG_UNREADABLE — it cannot be written.
 */
export async function writePackageFiles(place: string, files: ReadonlyMap<string, PackageText>): Promise<void> {
  try {
    if (/\.zip$/i.test(place)) {
      const partial = `${place}.partial`;
      writing(partial, (write) => packOneRoster(files, write));
      await rename(partial, place);
      return;
    }
    await mkdir(place, { recursive: true });
    // A file left from another package would be taken for one of this.
    if ((await readdir(place)).some((name) => CSV.test(name)))
      throw new ConfigError('ERR_CONFIG_INVALID', {
        message: {
          vi: `Thư mục ${place} đã có tệp .csv; hãy chọn thư mục trống hoặc tệp .zip`,
          en: `The folder ${place} already holds .csv files; choose an empty one or a .zip file`,
        },
      });
    for (const [name, pieces] of files)
      writing(path.join(place, name), (write) => {
        for (const piece of pieces) write(Buffer.from(piece));
      });
  } catch (cause) {
    throw cause instanceof ConfigError ? cause : unwritable(place, cause);
  }
}

/** Writes a file piece by piece; the pieces are made while they are written. */
function writing(file: string, make: (write: (bytes: Uint8Array) => void) => void): void {
  const handle = openSync(file, 'w');
  try {
    make((bytes) => {
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
    });
  } finally {
    closeSync(handle);
  }
}
