import { foldHeading } from '@lienthong/core';
import { cellText, isBlank, type CellRange, type Sheet } from '../sheet.js';

/** One column's heading, level by level from the top; a level repeated by a merged cell counts once. */
export interface HeaderLabel {
  readonly column: number;
  /** As written, without empty levels. */
  readonly levels: readonly string[];
  readonly folded: readonly string[];
}

/**
 * The headings of the rows of a header, with group titles carried to the right over the columns that they span.
 * @param rows from the top to the bottom; rows of column numbers left out.
 */
export function headerLabels(sheet: Sheet, rows: readonly number[]): HeaderLabel[] {
  const levels = rows.map((row, level) => carryRight(sheet, row, rows[level + 1]));
  const width = Math.max(0, ...levels.map(({ length }) => length));
  const labels: HeaderLabel[] = [];
  for (let column = 0; column < width; column++) {
    const written: string[] = [];
    for (const level of levels) {
      const text = level[column] ?? '';
      if (text !== '' && text !== written.at(-1)) written.push(text);
    }
    if (written.length > 0) labels.push({ column, levels: written, folded: written.map(foldHeading) });
  }
  return labels;
}

function carryRight(sheet: Sheet, row: number, below: number | undefined): string[] {
  const cells = sheet.row(row);
  const under = below === undefined ? [] : sheet.row(below);
  const width = Math.max(cells.length, under.length, below === undefined ? 0 : lastMergedColumn(sheet.merges, row) + 1);
  const texts: string[] = [];
  for (let column = 0; column < width; column++) {
    const own = cellText(cells[column]).trim();
    texts.push(
      own !== '' ? own : carried(sheet.merges, row, column, texts, below !== undefined && !isBlank(under[column])),
    );
  }
  return texts;
}

/** Text of the merged cell that covers the place; where nothing is merged, of the group to the left. */
function carried(
  merges: readonly CellRange[],
  row: number,
  column: number,
  texts: readonly string[],
  hasBelow: boolean,
): string {
  const covering = merges.find(
    (range) => covers(range, row, column) && range.firstColumn < column && range.firstRow === row,
  );
  if (covering !== undefined) return texts[covering.firstColumn] ?? '';
  // A place on a row of merged groups that no group covers belongs to none of them.
  const isMergedRow = merges.some(
    ({ firstRow, firstColumn, lastColumn }) => firstRow === row && lastColumn > firstColumn,
  );
  return hasBelow && !isMergedRow ? (texts[column - 1] ?? '') : '';
}

const covers = ({ firstRow, lastRow, firstColumn, lastColumn }: CellRange, row: number, column: number): boolean =>
  row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;

const lastMergedColumn = (merges: readonly CellRange[], row: number): number =>
  merges.reduce((last, range) => (range.firstRow === row ? Math.max(last, Math.min(range.lastColumn, 400)) : last), 0);
