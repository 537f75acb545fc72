import { elementsOf, openTag, TextEdits, escapeXml, type XmlElement } from './xml-text.js';
import { OFFICE, type XlsxPackage } from './xlsx-package.js';
import { StyleSheet } from './style-sheet.js';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The styles of a workbook. */
export function styleSheetOf(book: XlsxPackage): StyleSheet {
  const path = book.partOf('styles');
  return new StyleSheet(path === undefined ? undefined : book.text(path));
}

/** Writes the styles of a workbook back. */
export function writeStyleSheet(book: XlsxPackage, styles: StyleSheet): void {
  const path = book.partOf('styles');
  if (path === undefined) book.add('xl/styles.xml', styles.toXml(), STYLES_TYPE, book.workbookPath, 'styles');
  else book.write(path, styles.toXml());
}

/**
 * Puts a sheet before all others and opens the file on it. Names that hold for one sheet only keep their sheets.
 * @param xml the sheet's part.
 */
export function addFirstSheet(book: XlsxPackage, name: string, xml: string): void {
  const id = book.add(book.freePath('xl/worksheets/sheet#.xml'), xml, SHEET_TYPE, book.workbookPath, 'worksheet');
  const text = book.text(book.workbookPath);
  const sheets = elementsOf(text, 'workbook/sheets').at(-1)!;
  const numbers = elementsOf(text, 'workbook/sheets/sheet').map(({ attributes }) => Number(attributes['sheetId'] ?? 0));
  const tag = sheets.tag.replace(/sheets$/, 'sheet');
  const entry = `<${tag} name="${escapeXml(name)}" sheetId="${Math.max(0, ...numbers) + 1}" xmlns:r="${OFFICE}" r:id="${id}"/>`;
  const edits = new TextEdits(text);
  for (const element of [
    ...elementsOf(text, 'workbook/bookViews/workbookView'),
    sheets,
    ...elementsOf(text, 'workbook/definedNames/definedName'),
  ].sort((a, b) => a.start - b.start))
    if (element === sheets) edits.insert(sheets.openEnd, entry);
    else edits.replace(element.start, element.openEnd, openTag(element, movedBy(element), element.isEmpty));
  book.write(book.workbookPath, edits.result());
}

function movedBy({ name, attributes }: XmlElement): Record<string, string | undefined> {
  if (name === 'workbookView') return { activeTab: undefined, firstSheet: undefined };
  const sheet = attributes['localSheetId'];
  return sheet === undefined ? {} : { localSheetId: String(Number(sheet) + 1) };
}
