import { detectLegacyEncoding, type TextEncoding } from '@lienthong/core';

/**
 * The encoding of each column: names may be in an old font while a program wrote the rest.
 * @param columns texts of each column.
 * @param ofFile  what the file is in as a whole; it decides for a column that does not tell.
 */
export function columnEncodings(columns: readonly (readonly string[])[], ofFile: TextEncoding): TextEncoding[] {
  return columns.map((texts) => detectLegacyEncoding(texts, ofFile));
}

/** Texts of rows, by column; no column is left out. */
export function groupByColumn(rows: Iterable<readonly unknown[]>): string[][] {
  const columns: string[][] = [];
  for (const row of rows) {
    while (columns.length < row.length) columns.push([]);
    row.forEach((cell, at) => {
      if (typeof cell === 'string') columns[at]!.push(cell);
    });
  }
  return columns;
}
