import { decodeLegacy, type TextEncoding } from '@lienthong/core';
import type { WorkbookLimits } from '../limits.js';
import type { Sheet, Workbook } from '../sheet.js';
import type { ByteSource } from './byte-source.js';
import { columnEncodings, groupByColumn } from './column-encodings.js';
import { indexCsv } from './csv-index.js';
import { csvRows, type CsvRows } from './csv-rows.js';
import { findDelimiter } from './find-delimiter.js';
import { isUtf16 } from './sniff-format.js';
import { detectEncoding, textDecoder } from './text-encoding.js';

/** Bytes of the beginning that the encoding and the delimiter are judged by. */
const HEAD_BYTES = 64 * 1024;
/** Pieces of the rest, spread over it, that the encoding is judged by. */
const PIECES = 16;
const PIECE_BYTES = 4 * 1024;
/** Rows that the encoding of a column is judged by. */
const ENCODING_ROWS = 200;
const LF = 0x0a;

/**
 * A CSV file as a workbook of one sheet without a name. Only the block of rows that is being read is held as text.
 * @throws {SourceError} ERR_SOURCE_TOO_LARGE, ERR_SOURCE_DAMAGED, ERR_SOURCE_UNREADABLE, ERR_SOURCE_NOT_A_WORKBOOK.
 */
export function readCsv(source: ByteSource, limits: WorkbookLimits): Workbook {
  const head = Buffer.from(source.read(0, HEAD_BYTES));
  const start = markLength(head);
  const encoding = detectEncoding(sampleOf(source, head));
  const decode = textDecoder(encoding);
  const delimiter = findDelimiter(decode(head.subarray(start)));
  const index = indexCsv(source, {
    width: encoding.bytes.startsWith('utf-16') ? 2 : 1,
    isBigEndian: encoding.bytes === 'utf-16be',
    delimiter,
    start,
    maxRows: limits.rows,
  });
  const rows = csvRows(source, index, delimiter, decode, limits.columns);
  const encodings = columnEncodings(groupByColumn(sampledRows(rows)), encoding.cells);
  const legacy = encodings.find((one) => one !== 'unicode') ?? encoding.cells;
  return { format: 'csv', sheets: [toSheet(rows, encodings, legacy)], date1904: false, encoding: legacy };
}

/** Length of a byte order mark. */
function markLength([first, second, third]: Uint8Array): number {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 3;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 2 : 0;
}

/** The beginning, and whole lines of pieces of the rest: the first rows of a long list may be plain ASCII. */
function sampleOf(source: ByteSource, head: Uint8Array): Uint8Array {
  if (source.sizeBytes <= HEAD_BYTES) return head;
  // In UTF-16 a line ends an even number of bytes from the beginning.
  const mask = isUtf16(head) === undefined ? ~0 : ~1;
  const pieces = [head.subarray(0, lineEnd(head, mask))];
  const step = Math.max(PIECE_BYTES, Math.floor((source.sizeBytes - HEAD_BYTES) / PIECES) & ~1);
  for (let at = HEAD_BYTES; at < source.sizeBytes; at += step) {
    const piece = source.read(at, PIECE_BYTES);
    const begin = (piece.indexOf(LF) + 1 + (mask & 1 ? 0 : 1)) & mask;
    pieces.push(Buffer.from(piece.subarray(begin, Math.max(begin, lineEnd(piece, mask)))));
  }
  return Buffer.concat(pieces);
}

const lineEnd = (piece: Uint8Array, mask: number): number => Math.max(0, piece.lastIndexOf(LF)) & mask;

/** The first rows and some of each of a few blocks: every other row would unpack the whole file. */
function* sampledRows({ rowCount, row }: CsvRows): Generator<readonly string[]> {
  const near = ENCODING_ROWS / 4;
  for (let at = 0; at < Math.min(near, rowCount); at++) yield row(at);
  const step = Math.max(1, Math.floor((rowCount - near) / 10));
  for (let from = near; from < rowCount; from += step)
    for (let at = from; at < Math.min(from + (ENCODING_ROWS - near) / 10, rowCount, from + step); at++) yield row(at);
}

/** Cells leave TCVN3 and VNI as they are read. */
function toSheet({ rowCount, row, cell }: CsvRows, encodings: readonly TextEncoding[], legacy: TextEncoding): Sheet {
  const place = { name: '', rowCount, merges: [] };
  if (legacy === 'unicode') return { ...place, row, cell };
  const decode = (text: string, column: number): string => decodeLegacy(text, encodings[column] ?? 'unicode');
  return {
    ...place,
    row: (at) => {
      const cells = [...row(at)];
      for (let column = 0; column < cells.length; column++) cells[column] = decode(cells[column]!, column);
      return cells;
    },
    cell: (at, column) => {
      const text = cell(at, column);
      return text === undefined ? undefined : decode(text, column);
    },
  };
}
