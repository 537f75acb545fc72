import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { PackageText } from './package-rows.js';

/** A fixed time, so that the same records give the same bytes. */
const ZIP_TIME = new Date(1980, 0, 1);
const LEVEL = 3;

/**
 * The files of an export as one .zip file, at its root, packed piece by piece.
 * @param write given the bytes of the .zip file in order.
 */
export function packOneRoster(files: ReadonlyMap<string, PackageText>, write: (bytes: Uint8Array) => void): void {
  const zip = new Zip((failure, bytes) => {
    if (failure) throw failure;
    write(bytes);
  });
  for (const [name, pieces] of files) {
    const file = new ZipDeflate(name, { level: LEVEL });
    file.mtime = ZIP_TIME;
    zip.add(file);
    for (const piece of pieces) file.push(strToU8(piece));
    file.push(new Uint8Array(), true);
  }
  zip.end();
}

/** The same in memory. */
export function zipOneRoster(files: ReadonlyMap<string, string>): Uint8Array {
  const parts: Uint8Array[] = [];
  packOneRoster(new Map([...files].map(([name, text]) => [name, [text]])), (bytes) => parts.push(bytes));
  return Buffer.concat(parts);
}
