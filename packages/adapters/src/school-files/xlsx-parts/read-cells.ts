import { parseCellName } from './cell-place.js';
import { unescapeXml } from './shared-texts.js';
import type { XlsxPackage } from './xlsx-package.js';
import { walkXml } from './xml-text.js';

/** A cell of a sheet's part; row and column count from 0. */
export interface PackageCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  /** As text; '' for an empty one. */
  readonly text: string;
  readonly hasFormula: boolean;
}

/**
 * Walks the cells of a sheet, those of hidden sheets too.
 * @param path  the sheet's part.
 * @param visit told of every cell that the part holds.
 */
export function readCells(book: XlsxPackage, path: string, visit: (cell: PackageCell) => void): void {
  const xml = book.text(path);
  const shared = book.sharedTexts.values();
  let [row, column] = [-1, -1];
  let current: { style: number; type: string; text: string; hasFormula: boolean } | undefined;
  walkXml(xml, {
    open: ({ path: at, attributes }) => {
      if (at === 'worksheet/sheetData/row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
      } else if (at === 'worksheet/sheetData/row/c') {
        column = parseCellName(attributes['r'] ?? '')?.column ?? column + 1;
        current = { style: Number(attributes['s'] ?? 0), type: attributes['t'] ?? 'n', text: '', hasFormula: false };
      } else if (at === 'worksheet/sheetData/row/c/f' && current !== undefined) current.hasFormula = true;
    },
    close: (element, closeStart) => {
      if (current === undefined) return;
      const { path: at, name } = element;
      if ((name === 'v' || name === 't') && !element.isEmpty && at.startsWith('worksheet/sheetData/row/c/'))
        current.text += unescapeXml(xml.slice(element.openEnd, closeStart));
      if (at !== 'worksheet/sheetData/row/c') return;
      const { style, type, text, hasFormula } = current;
      visit({
        row,
        column,
        style,
        hasFormula,
        text: type === 's' && text !== '' ? (shared[Number(text)] ?? '') : text,
      });
      current = undefined;
    },
  });
}
