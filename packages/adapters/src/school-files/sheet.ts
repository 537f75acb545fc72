import type { TextEncoding } from '@lienthong/core';

/** What a cell holds; an empty one and one that holds an error are undefined. */
export type CellValue = string | number | boolean | undefined;

/** Rows and columns count from 0, both ends included. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** One sheet, as far as it really holds cells: a range that the file only declares does not count. */
export interface Sheet {
  /** Empty for a CSV file. */
  readonly name: string;
  readonly rowCount: number;
  readonly merges: readonly CellRange[];
  /** Cells of the row that counts `at` from 0; empty past the end. */
  row(at: number): readonly CellValue[];
  /** One cell, without the rest of its row. */
  cell(row: number, column: number): CellValue;
}

export type WorkbookFormat = 'xlsx' | 'xls' | 'ods' | 'csv';

export interface Workbook {
  readonly format: WorkbookFormat;
  readonly sheets: readonly Sheet[];
  /** Whether serial dates count from 1904. */
  readonly date1904: boolean;
  /** Font encoding that the texts were decoded from. */
  readonly encoding: TextEncoding;
}

/** The text of a cell, untrimmed; a number as Excel would show it without a format. */
export function cellText(cell: CellValue): string {
  if (typeof cell === 'string') return cell;
  return cell === undefined ? '' : String(cell);
}

/** Whether nothing can be read in the cell. */
export function isBlank(cell: CellValue): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
