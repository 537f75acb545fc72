/** Letters of a column that counts from 0: A, B, …, AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

/** `D7` for the column 3 and the row 6, both counted from 0. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

const CELL_NAME = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/** Row and column, counted from 0, of a cell's name; undefined for what is none. */
export function parseCellName(name: string): { readonly row: number; readonly column: number } | undefined {
  const found = CELL_NAME.exec(name);
  if (found === null) return undefined;
  let column = 0;
  for (const letter of found[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(found[2]) - 1, column: column - 1 };
}

/** A sheet's name as formulas and links write it. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;
