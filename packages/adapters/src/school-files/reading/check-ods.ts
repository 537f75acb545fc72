import { sourceFault } from '../source-faults.js';

/** Cells that a text may stand for, repeats included. */
const MAX_CELLS = 4_000_000;
/** Rows that one element may stand for; programs let the empty rest of a sheet stand in one. */
const MAX_ROWS = 1_000;
const MAX_COLUMNS = 400;
/** A tag with its attributes; no bracket may stand in their quotes, so that each attempt ends at the next one. */
const TAG =
  /<(?:\w{1,20}:)?(table-row|table-cell|covered-table-cell|table-column)\b([^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*)*)>/g;
const REPEATED = /number-(?:rows|columns)-repeated/g;
/** The shortest tag of a cell. */
const CELL_CHARS = '<table-cell>'.length;
const REPEAT = /\bnumber-(?:rows|columns)-repeated="(\d{1,9})"/;

/**
 * The content of an .ods file in which no element stands for more rows or columns than a table may have: "one cell, a
 * million times" would be written out by the library.
 * @throws {SourceError} ERR_SOURCE_ZIP_BOMB; ERR_SOURCE_DAMAGED for repeats that this cannot see as the library does.
 */
export function withoutLongRepeats(content: string): string {
  // Comments and character data would let a tag be put together after it was looked at.
  if (content.includes('<!')) throw sourceFault.damaged();
  const repeats = content.match(REPEATED)?.length ?? 0;
  if (repeats === 0 && content.length < MAX_CELLS * CELL_CHARS) return content;
  let cells = 0;
  let rows = 1;
  let seen = 0;
  const capped = content.replace(TAG, (tag: string, name: string, attributes: string) => {
    const stated = REPEAT.exec(attributes)?.[1];
    if (stated !== undefined) seen++;
    const repeat = Math.max(1, Number(stated ?? 1));
    const limit = name === 'table-row' ? MAX_ROWS : MAX_COLUMNS;
    if (name === 'table-row') rows = Math.min(repeat, MAX_ROWS);
    // A cell without content is never written out.
    else if (!attributes.endsWith('/')) cells += rows * Math.min(repeat, MAX_COLUMNS);
    if (cells > MAX_CELLS) throw sourceFault.zipBomb({ limitCells: MAX_CELLS });
    return repeat > limit ? tag.replace(`repeated="${stated}"`, `repeated="${limit}"`) : tag;
  });
  if (repeats !== seen) throw sourceFault.damaged();
  return capped;
}
