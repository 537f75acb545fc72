import { DEFAULT_LIMITS, type WorkbookLimits } from '../limits.js';
import type { CellValue, Sheet, Workbook } from '../sheet.js';
import { sourceFault } from '../source-faults.js';
import { allBytes, heldBytes, type ByteSource } from './byte-source.js';
import { checkOle } from './check-ole.js';
import { openOds, openZip } from './open-zip.js';
import { readCsv } from './read-csv.js';
import { readSpreadsheet } from './read-spreadsheet.js';
import { sniffFormat } from './sniff-format.js';

/** Bytes that say what a file is. */
const SNIFFED_BYTES = 4096;

/**
 * Reads a school's file into sheets, after checks that stand before the library.
 * @param file   untrusted, as bytes, or as a source of which a text file is read piece by piece; its name decides nothing.
 * @param limits what reading may take; `DEFAULT_LIMITS` where absent.
 * @throws {SourceError} what is wrong with the file, in Vietnamese and English, with what to do.
 */
export function readWorkbook(file: Uint8Array | ByteSource, limits: Partial<WorkbookLimits> = {}): Workbook {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const workbook = readAny(file, all);
  return { ...workbook, sheets: workbook.sheets.map((sheet) => withShortCells(sheet, all.cellCharacters)) };
}

/** The sheet, which refuses to give a cell that is too long. */
function withShortCells(sheet: Sheet, limit: number): Sheet {
  const check = (cell: CellValue, row: number): void => {
    if (typeof cell === 'string' && cell.length > limit) throw sourceFault.cellTooLong(sheet.name, row + 1, limit);
  };
  return {
    name: sheet.name,
    rowCount: sheet.rowCount,
    merges: sheet.merges,
    row(at) {
      const cells = sheet.row(at);
      for (const cell of cells) check(cell, at);
      return cells;
    },
    cell(row, column) {
      const cell = sheet.cell(row, column);
      check(cell, row);
      return cell;
    },
  };
}

function readAny(file: Uint8Array | ByteSource, all: WorkbookLimits): Workbook {
  const isHeld = file instanceof Uint8Array;
  const source = isHeld ? heldBytes(file) : file;
  const isText = sniffFormat(source.read(0, SNIFFED_BYTES)) === 'text';
  const limitBytes = isText && !isHeld ? all.streamedBytes : all.sizeBytes;
  if (source.sizeBytes > limitBytes) throw sourceFault.tooLarge(limitBytes);
  if (isText) return readCsv(source, isHeld ? all : { ...all, rows: all.streamedRows });
  const bytes = isHeld ? file : allBytes(file);
  if (sniffFormat(bytes) === 'zip') return readZip(bytes, all);
  checkOle(bytes);
  return readSpreadsheet(bytes, 'xls', all);
}

function readZip(bytes: Uint8Array, limits: WorkbookLimits): Workbook {
  const ods = openOds(bytes, limits);
  if (ods !== undefined) return readSpreadsheet(ods, 'ods', limits);
  return readSpreadsheet(openZip(bytes, limits), 'xlsx', limits);
}
