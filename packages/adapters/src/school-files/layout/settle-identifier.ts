import { foldHeading } from '@lienthong/core';
import { columnContent, type ContentKind } from '../column-content.js';
import type { ColumnField } from '../profile.js';
import type { Sheet } from '../sheet.js';
import { headingOf } from './doubtful-columns.js';
import type { Header } from './find-header.js';

/** Headings that say "identifier" and not whose: the Ministry's and the personal number are both called so. */
const OPEN_HEADINGS: ReadonlySet<string> = new Set(['ma dinh danh', 'ma so dinh danh hs', 'ma dinh danh hs']);
const BY_CONTENT: readonly (readonly [ColumnField, ContentKind])[] = [
  ['personalNumber', 'personal-number'],
  ['sectorId', 'ten-digit-code'],
];
const LOOKED_AT = 100;
const MIN_FILLED = 3;
/** As sure as an identifier has to be. */
const SURELY = 0.9;

/** Settles an identifier whose heading leaves open which one it is, where nearly every cell of its column can be one of them only. */
export function settleIdentifier(sheet: Sheet, header: Header): Header {
  const open = header.unknown.find((text) => OPEN_HEADINGS.has(foldHeading(text)));
  if (open === undefined) return header;
  const width = sheet.row(header.firstRow).length;
  for (let column = 0; column < width; column++) {
    if (foldHeading(headingOf(sheet, header, column)) !== foldHeading(open)) continue;
    const field = fieldOf(sheet, header, column);
    if (field === undefined || header.columns.has(field)) return header;
    return {
      ...header,
      columns: new Map([...header.columns, [field, column]]),
      unknown: header.unknown.filter((text) => text !== open),
    };
  }
  return header;
}

function fieldOf(sheet: Sheet, { lastRow }: Header, column: number): ColumnField | undefined {
  const cells = [];
  const rows = sheet.rowCount - lastRow - 1;
  const step = Math.max(1, Math.floor(rows / LOOKED_AT));
  for (let row = lastRow + 1; row < sheet.rowCount; row += step) cells.push(sheet.cell(row, column));
  const content = columnContent(cells);
  if (content.filled < MIN_FILLED) return undefined;
  return BY_CONTENT.find(([, kind]) => content.share(kind) >= SURELY)?.[0];
}
