import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV text by RFC 4180: lines end with CR LF, fields are quoted where they must be. Values are written as they
 * are; who hands the text to a spreadsheet sees to formulas.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: '\r\n' });
}
