import { quotedSheet } from './cell-place.js';
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

/** A sheet to be added. */
export interface NewSheet {
  readonly name: string;
  /** The sheet's part. */
  readonly xml: string;
  /** The cells that are printed, e.g. `$A$1:$H$20`. */
  readonly printArea: string;
}

/** What the standard puts between the list of sheets and the names. */
const BEFORE_NAMES = ['workbook/sheets', 'workbook/functionGroups', 'workbook/externalReferences'];

/** Puts a sheet before all others and opens the file on it. Names that hold for one sheet only keep their sheets. */
export function addFirstSheet(book: XlsxPackage, { name, xml, printArea }: NewSheet): void {
  const id = book.add(book.freePath('xl/worksheets/sheet#.xml'), xml, SHEET_TYPE, book.workbookPath, 'worksheet');
  const text = book.text(book.workbookPath);
  const find = (path: string): XmlElement[] => elementsOf(text, path);
  const sheets = find('workbook/sheets').at(-1)!;
  const prefix = sheets.tag.slice(0, -'sheets'.length);
  const ids = find('workbook/sheets/sheet').map(({ attributes }) => Number(attributes['sheetId'] ?? 0));
  const sheet = `<${prefix}sheet name="${escapeXml(name)}" sheetId="${Math.max(0, ...ids) + 1}" xmlns:r="${OFFICE}" r:id="${id}"/>`;
  const area = `${escapeXml(quotedSheet(name))}!${printArea}`;
  const print = `<${prefix}definedName name="_xlnm.Print_Area" localSheetId="0">${area}</${prefix}definedName>`;
  const names = find('workbook/definedNames').at(-1);
  const last = BEFORE_NAMES.flatMap(find)
    .sort((a, b) => a.end - b.end)
    .at(-1)!;
  const changes: (readonly [from: number, to: number, text: string])[] = [
    [sheets.openEnd, sheets.openEnd, sheet],
    names === undefined || names.isEmpty
      ? [names?.start ?? last.end, names?.end ?? last.end, `<${prefix}definedNames>${print}</${prefix}definedNames>`]
      : [names.openEnd, names.openEnd, print],
    ...[...find('workbook/bookViews/workbookView'), ...find('workbook/definedNames/definedName')].map(
      (element) => [element.start, element.openEnd, openTag(element, movedBy(element), element.isEmpty)] as const,
    ),
  ];
  const edits = new TextEdits(text);
  for (const [from, to, replacement] of changes.sort((a, b) => a[0] - b[0])) edits.replace(from, to, replacement);
  book.write(book.workbookPath, edits.result());
}

function movedBy({ name, attributes }: XmlElement): Record<string, string | undefined> {
  if (name === 'workbookView') return { activeTab: undefined, firstSheet: undefined };
  const sheet = attributes['localSheetId'];
  return sheet === undefined ? {} : { localSheetId: String(Number(sheet) + 1) };
}
