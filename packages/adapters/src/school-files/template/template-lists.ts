import { foldHeading } from '@lienthong/core';
import type { ColumnField } from '../profile.js';
import {
  elementsOf,
  parseCellName,
  readCells,
  unescapeXml,
  walkXml,
  type PackageSheet,
  type XlsxPackage,
} from '../spreadsheet-parts.js';

/** Values that a column of a template takes, as the template spells them. */
export type AllowedValues = readonly string[];

/** A rule of the template for some of its cells; rows and columns count from 0. */
interface ListRule {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly lastRow: number;
  readonly formula: string;
}

/** @source sheets of code lists in the templates of the sector database (school-written parsers, guide of a health template) */
const CODE_SHEETS: readonly (readonly [RegExp, RegExp])[] = [
  [/^gioi tinh$/, /^gender$/],
  [/^dan toc$/, /^ethnicGroup$/],
  [/^ton giao$/, /^religion$/],
  [/^quoc tich$/, /^nationality$/],
  [/^tinh(?: thanh(?: pho)?| tp)?$/, /\.province$/],
  [/^(?:quan )?huyen$/, /\.district$/],
  [/^(?:xa|phuong xa|xa phuong)$/, /\.commune$/],
  [/^trang thai(?: hs| hoc sinh)?$/, /^status$/],
  [/^(?:loai )?khuyet tat$/, /^disability$/],
  [/^(?:dien )?chinh sach$/, /^policyCategory$/],
];
const HEADING = /^(?:ma|ten|stt|tt|ma so|danh muc|gia tri|id|code|name)(?: .{0,40})?$/;
const RANGE = /^=?(?:'((?:[^']|'')+)'|([^'!"(),]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const MAX_VALUES = 50_000;

/** The lists of a template: rules for choosing in its cells, else its sheets of codes. */
export class TemplateLists {
  readonly #book: XlsxPackage;
  readonly #sheets: readonly PackageSheet[];
  readonly #rules: readonly ListRule[];
  readonly #columns = new Map<string, readonly (readonly string[])[]>();

  /** @param path part of the sheet that is filled. */
  constructor(book: XlsxPackage, path: string) {
    this.#book = book;
    this.#sheets = book.sheets();
    this.#rules = listRules(book.text(path));
  }

  /** What a column takes; undefined where the template does not say. @param row first row to be filled, counted from 0. */
  of(field: ColumnField | undefined, column: number, row: number): AllowedValues | undefined {
    const rule = this.#rules.find(
      ({ firstColumn, lastColumn, lastRow }) => column >= firstColumn && column <= lastColumn && row <= lastRow,
    );
    const values = rule === undefined ? undefined : this.#valuesOf(rule.formula);
    if (values !== undefined && values.length > 0) return values;
    return field === undefined ? undefined : this.#codeSheet(field);
  }

  #valuesOf(formula: string): AllowedValues | undefined {
    const text = formula.trim();
    if (text.startsWith('"'))
      return text
        .slice(1, -1)
        .split(',')
        .map((value) => value.trim());
    const range = RANGE.exec(text);
    if (range === null) return this.#named(text);
    const sheet = this.#sheets.find(({ name }) => name === (range[1]?.replaceAll("''", "'") ?? range[2]!.trim()));
    const from = parseCellName(`${range[3]!}${range[4]!}`);
    const to = range[5] === undefined ? from : parseCellName(`${range[5]}${range[6]!}`);
    if (sheet === undefined || from === undefined || to === undefined) return undefined;
    return this.#columnsOf(sheet)
      .slice(from.column, to.column + 1)
      .flatMap((cells) => cells.slice(from.row, to.row + 1))
      .filter((value) => value !== '');
  }

  /** A defined name; one that is worked out from other cells has no list of its own. */
  #named(name: string): AllowedValues | undefined {
    const workbook = this.#book.text(this.#book.workbookPath);
    const found = elementsOf(workbook, 'definedNames/definedName').find(
      ({ attributes }) => attributes['name'] === name.replace(/^=/, ''),
    );
    if (found === undefined) return undefined;
    const text = unescapeXml(workbook.slice(found.openEnd, workbook.lastIndexOf('<', found.end - 1)));
    return RANGE.test(text) ? this.#valuesOf(text) : undefined;
  }

  /** The names of a sheet of codes: of its columns the one that holds words. */
  #codeSheet(field: ColumnField): AllowedValues | undefined {
    const about = CODE_SHEETS.find(([, fields]) => fields.test(field))?.[0];
    const sheet = this.#sheets.find(({ name }) => about?.test(foldHeading(name.replaceAll('_', ' '))) === true);
    if (sheet === undefined) return undefined;
    const columns = this.#columnsOf(sheet).map((cells) =>
      cells.filter((text, row) => /\p{L}{2}/u.test(text) && !(row === 0 && HEADING.test(foldHeading(text)))),
    );
    const best = columns.sort((a, b) => new Set(b).size - new Set(a).size)[0];
    return best === undefined || best.length === 0 ? undefined : [...new Set(best)];
  }

  #columnsOf({ path }: PackageSheet): readonly (readonly string[])[] {
    let columns = this.#columns.get(path);
    if (columns === undefined) {
      const read: string[][] = [];
      let count = 0;
      readCells(this.#book, path, ({ row, column, text }) => {
        if (text.trim() === '' || ++count > MAX_VALUES) return;
        const cells = (read[column] ??= []);
        cells[row] = text.normalize('NFC').trim();
      });
      columns = Array.from(read, (cells: string[] | undefined) =>
        Array.from(cells ?? [], (text: string | undefined) => text ?? ''),
      );
      this.#columns.set(path, columns);
    }
    return columns;
  }
}

/** Lists for choosing, those of newer programs among them. */
function listRules(xml: string): ListRule[] {
  const rules: ListRule[] = [];
  let formula = '';
  let places = '';
  walkXml(xml, {
    open: ({ name }) => {
      if (name === 'dataValidation') [formula, places] = ['', ''];
    },
    close: (element, closeStart) => {
      const { name, path } = element;
      const inner = (): string => (element.isEmpty ? '' : unescapeXml(xml.slice(element.openEnd, closeStart)));
      if ((name === 'formula1' || (name === 'f' && path.endsWith('formula1/f'))) && formula === '') {
        const text = inner();
        if (!text.includes('<')) formula = text;
      }
      if (name === 'sqref') places = inner();
      if (name !== 'dataValidation' || element.attributes['type'] !== 'list') return;
      for (const place of (element.attributes['sqref'] ?? places).split(/\s+/)) {
        const [from = '', to = from] = place.split(':');
        const [first, last] = [parseCellName(from), parseCellName(to)];
        if (first !== undefined && last !== undefined)
          rules.push({ firstColumn: first.column, lastColumn: last.column, lastRow: last.row, formula });
      }
    },
  });
  return rules;
}
