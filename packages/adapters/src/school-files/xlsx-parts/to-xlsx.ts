import { read, utils, write, type CellObject, type ColInfo, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { decodeLegacy } from '@lienthong/core';
import { cellText, type CellValue, type Sheet, type Workbook } from '../sheet.js';
import { quietly } from '../quietly.js';
import { sourceFault } from '../source-faults.js';

/** Name of the one sheet of a file that has none. */
export const UNNAMED_SHEET = 'Danh sách';
const TEXT_FORMAT = '@';
const COLUMN_WIDTHS = { least: 6, most: 40 } as const;

/**
 * An .xls, .ods or .csv file as an .xlsx file: the same sheets in the same order, values, merged cells, widths, hidden
 * sheets and columns, formats of numbers and dates, notes. Formulas become their values; fonts, colours and lists for
 * choosing are not read from such files and stay behind. Texts of old fonts come out in Unicode.
 * @param workbook what reading made of the same bytes.
 */
export function toXlsx(bytes: Uint8Array, workbook: Workbook): Uint8Array {
  const book = workbook.format === 'csv' ? bookOfText(workbook.sheets[0]!) : bookOfSpreadsheet(bytes, workbook);
  try {
    return new Uint8Array(
      write(book, {
        type: 'array',
        bookType: 'xlsx',
        compression: true,
        cellStyles: true,
        bookSST: true,
      }) as ArrayBuffer,
    );
  } catch (cause) {
    throw sourceFault.unreadable(cause);
  }
}

/** Every cell is text, so that a number keeps its zeros when it is mended. */
function bookOfText(sheet: Sheet): WorkBook {
  const rows: CellObject[][] = [];
  const widths: number[] = [];
  for (let at = 0; at < sheet.rowCount; at++)
    rows.push(
      sheet.row(at).map((cell, column) => {
        const text = cellText(cell);
        widths[column] = Math.max(widths[column] ?? 0, text.length);
        return { t: 's', v: text, z: TEXT_FORMAT };
      }),
    );
  const table = utils.aoa_to_sheet(rows);
  table['!cols'] = Array.from(widths, (width: number | undefined) => ({
    wch: Math.min(COLUMN_WIDTHS.most, Math.max(COLUMN_WIDTHS.least, (width ?? 0) + 2)),
  }));
  const book = utils.book_new();
  utils.book_append_sheet(book, table, UNNAMED_SHEET);
  return book;
}

function bookOfSpreadsheet(bytes: Uint8Array, workbook: Workbook): WorkBook {
  let book: WorkBook;
  try {
    book = quietly(() =>
      read(bytes, {
        type: 'array',
        dense: true,
        cellFormula: false,
        cellStyles: true,
        cellNF: true,
        bookVBA: false,
      }),
    );
  } catch (cause) {
    throw sourceFault.unreadable(cause);
  }
  const decoded = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  for (const name of book.SheetNames) {
    const table = book.Sheets[name];
    const sheet = decoded.get(decodeLegacy(name, workbook.encoding)) ?? decoded.get(name);
    if (table !== undefined) tidy(table, workbook.encoding === 'unicode' ? undefined : sheet);
  }
  // Names may point at what was not read.
  if (book.Workbook !== undefined) delete book.Workbook.Names;
  return book;
}

interface DenseSheet {
  readonly '!data'?: ((CellObject | undefined)[] | undefined)[];
}

/** Texts out of their old font, and nothing of the library's guesses at how they look. */
function tidy(table: WorkSheet, decoded: Sheet | undefined): void {
  // The library writes the level of a column's group under a name that no .xlsx file may have.
  for (const column of table['!cols'] ?? []) delete (column as ColInfo | undefined)?.level;
  const rows = (table as DenseSheet)['!data'] ?? [];
  for (let row = 0; row < rows.length; row++) {
    // The library cannot write a row that it did not read.
    const cells = (rows[row] ??= []);
    for (const [column, cell] of cells.entries()) {
      if (cell === undefined || cell === null) continue;
      delete cell.f;
      delete cell.w;
      delete cell.h;
      delete cell.r;
      const value: CellValue = cell.t === 's' ? decoded?.cell(row, column) : undefined;
      if (typeof value === 'string') cell.v = value;
    }
  }
}
