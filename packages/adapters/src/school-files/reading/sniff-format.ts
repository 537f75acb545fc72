import { sourceFault } from '../source-faults.js';

/** What the first bytes say a file is; `text` may be a CSV file. */
export type FileFormat = 'zip' | 'ole' | 'text';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Documents and pictures that are sent by mistake, and text that is not a table. */
const OTHERS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46], // %PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // {\rtf
  [0x52, 0x61, 0x72, 0x21], // Rar!
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x1f, 0x8b], // gzip
];
const SAMPLE_BYTES = 4096;

/**
 * The format of a file by its content; its name decides nothing.
 * @throws {SourceError} ERR_SOURCE_NOT_A_WORKBOOK; ERR_SOURCE_DAMAGED for an empty file.
 */
export function sniffFormat(bytes: Uint8Array): FileFormat {
  if (bytes.length === 0) throw sourceFault.empty();
  if (startsWith(bytes, ZIP)) return 'zip';
  if (startsWith(bytes, OLE)) return 'ole';
  if (OTHERS.some((magic) => startsWith(bytes, magic)) || !looksLikeTable(bytes)) throw sourceFault.notAWorkbook();
  return 'text';
}

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, at) => bytes[at] === byte);

/** Text has no control characters but tabs and line ends; a NUL is fine only where every second byte may be one. */
function looksLikeTable(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let first: number | undefined;
  let nuls = 0;
  for (const byte of sample) {
    if (byte === 0) nuls++;
    else if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) {
      // UTF-16 puts any byte beside its NULs, so only 8-bit text is judged.
      if (!isUtf16(sample)) return false;
    } else if (first === undefined && byte > 0x20 && byte < 0x80) first = byte;
  }
  if (nuls > 0 && !isUtf16(sample)) return false;
  return first !== 0x3c && first !== 0x7b && first !== 0x5b; // < { [
}

/** UTF-16 by its byte order mark, or by NULs on one side of most pairs. */
export function isUtf16(bytes: Uint8Array): 'le' | 'be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'be';
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  const enough = length / 8;
  if (length < 8 || (even > 0 && odd > 0 && Math.min(even, odd) * 4 > Math.max(even, odd))) return undefined;
  return odd > enough ? 'le' : even > enough ? 'be' : undefined;
}
