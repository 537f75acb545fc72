import { cellName, columnLetters, escapeXml, quotedSheet, type StyleSheet } from '../spreadsheet-parts.js';
import { fieldName } from './field-labels.js';
import type { Cause, Place } from './findings.js';
import { safeText } from './safe-text.js';

export const ERROR_FILL = 'FFFFC1C4';
export const WARNING_FILL = 'FFFFF0B3';
const HEADER_FILL = 'FFD9E2F3';
const MAX_CAUSES = 500;
const LINKS = 3;

export interface SummaryFacts {
  readonly file: string;
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly causes: readonly Cause[];
  /** What was left out, Vietnamese and English. */
  readonly notices: readonly { readonly vi: string; readonly en: string }[];
  /** Name that a sheet has in the file that is given back. */
  readonly sheetName: (sheet: string) => string;
}

const COLUMNS: readonly (readonly [heading: string, width: number])[] = [
  ['Mức độ', 13],
  ['Số dòng', 9],
  ['Cột trong tệp', 26],
  ['Vấn đề', 46],
  ['Cách sửa', 50],
  ['Đi tới ô đầu tiên', 20],
  ['Ô thứ hai', 20],
  ['Ô thứ ba', 20],
  ['Column (English)', 26],
  ['Problem (English)', 46],
  ['What to do (English)', 50],
];
/** Columns in Vietnamese; those in English are not printed. */
const PRINTED = 8;
const LINE_HEIGHT = 14;

/** The first sheet, and the part of it that is printed. */
export interface SummarySheet {
  readonly xml: string;
  readonly printArea: string;
}

/** The sheet that groups what is wrong by its cause, worst first, with links to the first cells. */
export function summarySheet(
  facts: SummaryFacts,
  styles: StyleSheet,
  sharedText: (text: string) => number,
): SummarySheet {
  const look = looksOf(styles);
  const rows: string[] = [];
  const links: string[] = [];
  let lines = 1;
  const cell = (column: number, value: string | number, style: number, width = COLUMNS[column]![1]): string => {
    const head = `<c r="${cellName(rows.length, column)}" s="${style}"`;
    if (typeof value === 'number') return `${head}><v>${value}</v></c>`;
    if (value === '') return `${head}/>`;
    lines = Math.max(lines, Math.ceil(value.length / (width - 2)));
    return `${head} t="s"><v>${sharedText(safeText(value))}</v></c>`;
  };
  const addRow = (...cells: string[]): void => {
    rows.push(`<row r="${rows.length + 1}" ht="${lines * LINE_HEIGHT + 3}" customHeight="1">${cells.join('')}</row>`);
    lines = 1;
  };
  const wide = COLUMNS.slice(0, PRINTED).reduce((sum, [, width]) => sum + width, 0);

  addRow(cell(0, 'NHỮNG CHỖ CẦN SỬA / WHAT TO MEND', look.title, wide));
  addRow(cell(0, `Tệp / File: ${facts.file}`, look.bold, wide));
  for (const line of [...introduction(facts), ...facts.notices.flatMap(({ vi, en }) => [vi, en])])
    addRow(cell(0, line, look.wrapped, wide));
  const headerRow = rows.length;
  addRow(...COLUMNS.map(([heading], column) => cell(column, heading, look.header)));
  for (const cause of facts.causes.slice(0, MAX_CAUSES)) {
    const isError = cause.severity === 'error';
    const places = cause.examples.slice(0, LINKS);
    for (const [at, place] of places.entries())
      if (place.column !== undefined)
        links.push(
          `<hyperlink ref="${cellName(rows.length, 5 + at)}" location="${escapeXml(targetOf(place, facts.sheetName))}"/>`,
        );
    const column = places[0]?.column;
    addRow(
      cell(0, isError ? 'Lỗi' : 'Cảnh báo', isError ? look.error : look.warning),
      cell(1, cause.count, look.wrapped),
      cell(
        2,
        `${fieldName(cause.field, 'vi')}${column === undefined ? '' : ` (cột ${columnLetters(column)})`}`,
        look.wrapped,
      ),
      cell(3, cause.message.vi, look.wrapped),
      cell(4, cause.fix?.vi ?? '', look.wrapped),
      ...Array.from({ length: LINKS }, (_, at) => {
        const place = places[at];
        return place === undefined
          ? cell(5 + at, '', look.wrapped)
          : cell(5 + at, placeText(place, facts.sheetName), place.column === undefined ? look.wrapped : look.link);
      }),
      cell(8, fieldName(cause.field, 'en'), look.wrapped),
      cell(9, cause.message.en, look.wrapped),
      cell(10, cause.fix?.en ?? '', look.wrapped),
    );
  }
  if (facts.causes.length === 0) addRow(cell(0, 'Không có lỗi nào. / Nothing to mend.', look.plain, wide));
  return { xml: sheetXml(rows, links, headerRow), printArea: `$A$1:$${columnLetters(PRINTED - 1)}$${rows.length}` };
}

function introduction({ rows, errors, warnings }: SummaryFacts): string[] {
  const sound = rows - errors - warnings;
  return [
    `Dòng đã đọc: ${rows}; có lỗi: ${errors}; có cảnh báo: ${warnings}; tốt: ${sound}. / Rows read: ${rows}; with errors: ${errors}; with warnings: ${warnings}; sound: ${sound}.`,
    'Ô tô đỏ là lỗi, phải sửa; ô tô vàng là cảnh báo, cần xem lại. Ghi chú trên mỗi ô nói rõ vấn đề và cách sửa. Sửa ngay trong tệp này, lưu lại rồi gửi lại; trang này và các ghi chú được bỏ qua khi đọc.',
    'Red cells are errors and must be mended; yellow ones are warnings to look at. The note on each cell says what is wrong and what to do. Mend them in this file, save it and send it again; this sheet and the notes are passed over.',
  ];
}

/** Where a link leads. */
const targetOf = ({ sheet, row, column }: Place, nameOf: (sheet: string) => string): string =>
  `${quotedSheet(nameOf(sheet))}!${cellName(row - 1, column ?? 0)}`;

const placeText = ({ sheet, row, column }: Place, nameOf: (sheet: string) => string): string =>
  `${nameOf(sheet)} ${column === undefined ? `dòng ${row}` : cellName(row - 1, column)}`;

interface Looks {
  readonly title: number;
  readonly bold: number;
  readonly plain: number;
  readonly header: number;
  readonly wrapped: number;
  readonly link: number;
  readonly error: number;
  readonly warning: number;
}

/** None of them is made from a style of the file, which may be anything. */
function looksOf(styles: StyleSheet): Looks {
  const font = (more: string): number => styles.addFont(`${more}<name val="Arial"/><family val="2"/>`);
  const bold = font('<b/><sz val="10"/>');
  const plain = font('<sz val="10"/>');
  const own = (change: Parameters<StyleSheet['derive']>[1]): number => styles.derive(-1, { fill: 0, ...change });
  return {
    title: own({ font: font('<b/><sz val="14"/>') }),
    bold: own({ font: bold }),
    plain: own({ font: plain }),
    header: own({ font: bold, fill: styles.addFill(HEADER_FILL), wrap: true }),
    wrapped: own({ font: plain, wrap: true }),
    link: own({ font: font('<u/><sz val="10"/><color rgb="FF0563C1"/>'), wrap: true }),
    error: own({ font: bold, fill: styles.addFill(ERROR_FILL), wrap: true }),
    warning: own({ font: bold, fill: styles.addFill(WARNING_FILL), wrap: true }),
  };
}

function sheetXml(rows: readonly string[], links: readonly string[], headerRow: number): string {
  const columns = COLUMNS.map(
    ([, width], at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  ).join('');
  const last = cellName(Math.max(headerRow, rows.length - 1), COLUMNS.length - 1);
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<dimension ref="A1:${last}"/>` +
    `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="${headerRow + 1}" topLeftCell="A${headerRow + 2}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns}</cols><sheetData>${rows.join('')}</sheetData>` +
    `<autoFilter ref="${cellName(headerRow, 0)}:${last}"/>` +
    `<mergeCells count="${headerRow}">${Array.from({ length: headerRow }, (_, row) => `<mergeCell ref="${cellName(row, 0)}:${cellName(row, PRINTED - 1)}"/>`).join('')}</mergeCells>` +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}
