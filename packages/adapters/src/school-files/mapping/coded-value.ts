import { matchCode, warning, type CodeListId, type RecordWarning } from '@lienthong/core';
import type { CellValue } from '../sheet.js';
import { textOf } from './cell-values.js';
import { remember } from '../remember.js';

export interface CodedValue {
  readonly name: string;
  readonly code?: string;
  readonly list?: string;
}

/** Reads a cell of one code list. */
export type CodedCellReader = (cell: CellValue, warnings: RecordWarning[]) => CodedValue | undefined;

const NAME_LIMIT = 100;

/**
 * A reader of names of a code list. A name that the list does not have is kept without a code, with a warning.
 * @param field field named in the warning.
 */
export function codedCell(list: CodeListId, field: string): CodedCellReader {
  const match = remember((text) => ({ matched: matchCode(list, text) }));
  return (cell, warnings) => {
    const text = textOf(cell);
    if (text === undefined) return undefined;
    const { matched } = match(text);
    if (matched !== undefined) return matched;
    warnings.push(warning('unknown-code', field));
    return { name: text.slice(0, NAME_LIMIT) };
  };
}
