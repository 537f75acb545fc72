import { OFFICE } from './xlsx-package.js';
import { cellName, parseCellName } from './cell-place.js';
import { openTag, TextEdits, walkXml, type XmlElement } from './xml-text.js';

/** What becomes of one cell. */
export interface CellEdit {
  /** Number of the style, given the one that the cell has or would take from its row or column. */
  readonly style?: (current: number) => number;
  /** The new value, text or number; the cell keeps its own where absent. */
  readonly value?: string | number;
}

/** What becomes of one sheet; rows and columns count from 0. */
export interface SheetEdit {
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
  /** Styles to be replaced wherever they stand. */
  readonly restyled?: ReadonlyMap<number, number>;
  /** Whether the sheet must not be one of those that are selected when the file opens. */
  readonly unselect?: boolean;
  /** Id of the relation to the drawing of the notes, for a sheet that has none. */
  readonly legacyDrawing?: string;
  /** Told of a cell that holds a formula, which keeps it. */
  readonly onFormula?: (row: number, column: number) => void;
}

/** What stands behind the drawing of notes, as the standard orders the parts of a sheet. */
const BEHIND_DRAWING = new Set([
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
]);

interface ColumnStyle {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/**
 * A sheet's part with some cells changed or added; everything else keeps its bytes.
 * @param sharedText gives the number of a shared text.
 * @source ECMA-376 part 1, 18.3.1
 */
export function editSheet(xml: string, edit: SheetEdit, sharedText: (text: string) => number): string {
  return new SheetEditor(xml, edit, sharedText).run();
}

class SheetEditor {
  readonly #edits: TextEdits;
  readonly #columns: ColumnStyle[] = [];
  readonly #rows: readonly number[];
  #nextRow = 0;
  #prefix = '';
  #row = -1;
  #rowStyle: number | undefined;
  #pending: (readonly [number, CellEdit])[] = [];
  #column = -1;
  #cell: { readonly edit: CellEdit | undefined; hasFormula: boolean } | undefined;
  #needsDrawing: boolean;

  constructor(
    private readonly xml: string,
    private readonly edit: SheetEdit,
    private readonly sharedText: (text: string) => number,
  ) {
    this.#edits = new TextEdits(xml);
    this.#rows = [...edit.cells.keys()].sort((a, b) => a - b);
    this.#needsDrawing = edit.legacyDrawing !== undefined;
  }

  run(): string {
    walkXml(this.xml, {
      open: (element) => this.#open(element),
      close: (element, closeStart) => this.#close(element, closeStart),
    });
    return this.#edits.result();
  }

  #open(element: XmlElement): void {
    switch (element.path) {
      case 'worksheet':
        this.#prefix = element.tag.slice(0, element.tag.length - element.name.length);
        return;
      case 'worksheet/sheetViews/sheetView':
        if (this.edit.unselect === true && element.attributes['tabSelected'] !== undefined)
          this.#edits.replace(
            element.start,
            element.openEnd,
            openTag(element, { tabSelected: undefined }, element.isEmpty),
          );
        return;
      case 'worksheet/cols/col':
        this.#openColumns(element);
        return;
      case 'worksheet/sheetData/row':
        this.#openRow(element);
        return;
      case 'worksheet/sheetData/row/c':
        this.#openCell(element);
        return;
      case 'worksheet/sheetData/row/c/f':
        if (this.#cell !== undefined) this.#cell.hasFormula = true;
        return;
      case 'worksheet/dimension':
        this.#dimension(element);
        return;
      default:
        if (this.#needsDrawing && BEHIND_DRAWING.has(element.name) && element.path === `worksheet/${element.name}`)
          this.#drawing(element.start);
    }
  }

  #close(element: XmlElement, closeStart: number): void {
    switch (element.path) {
      case 'worksheet/sheetData/row/c':
        this.#closeCell(element);
        return;
      case 'worksheet/sheetData/row':
        this.#closeRow(element, closeStart);
        return;
      case 'worksheet/sheetData': {
        const rows = this.#missingRows(Infinity);
        if (rows === '') return;
        if (element.isEmpty)
          this.#edits.replace(
            element.start,
            element.end,
            `${openTag(element, {}, false)}${rows}</${this.#prefix}sheetData>`,
          );
        else this.#edits.insert(closeStart, rows);
        return;
      }
      case 'worksheet':
        if (this.#needsDrawing) this.#drawing(closeStart);
    }
  }

  #openColumns({ attributes }: XmlElement): void {
    const style = Number(attributes['style'] ?? 0);
    if (style > 0)
      this.#columns.push({ first: Number(attributes['min']) - 1, last: Number(attributes['max']) - 1, style });
  }

  #openRow(element: XmlElement): void {
    const row = element.attributes['r'] === undefined ? this.#row + 1 : Number(element.attributes['r']) - 1;
    const missing = this.#missingRows(row);
    if (missing !== '') this.#edits.insert(element.start, missing);
    this.#row = row;
    this.#column = -1;
    this.#rowStyle = element.attributes['s'] === undefined ? undefined : Number(element.attributes['s']);
    this.#pending = this.#rows[this.#nextRow] === row ? this.#take() : [];
    // The span of a row is a hint that new cells make wrong.
    if (this.#pending.length > 0 && element.attributes['spans'] !== undefined && !element.isEmpty)
      this.#edits.replace(element.start, element.openEnd, openTag(element, { spans: undefined }, false));
  }

  #closeRow(element: XmlElement, closeStart: number): void {
    const cells = this.#newCells(this.#row, Infinity);
    if (cells === '') return;
    if (element.isEmpty)
      this.#edits.replace(
        element.start,
        element.end,
        `${openTag(element, { spans: undefined }, false)}${cells}</${element.tag}>`,
      );
    else this.#edits.insert(closeStart, cells);
  }

  #openCell(element: XmlElement): void {
    const column = parseCellName(element.attributes['r'] ?? '')?.column ?? this.#column + 1;
    const missing = this.#newCells(this.#row, column);
    if (missing !== '') this.#edits.insert(element.start, missing);
    this.#column = column;
    const edit = this.#pending[0]?.[0] === column ? this.#pending.shift()![1] : undefined;
    this.#cell = { edit, hasFormula: false };
    if (edit?.value !== undefined) return;
    const before = Number(element.attributes['s'] ?? 0);
    const style = this.#styleOf(edit, before);
    if (style !== before)
      this.#edits.replace(element.start, element.openEnd, openTag(element, { s: String(style) }, element.isEmpty));
  }

  #closeCell(element: XmlElement): void {
    const { edit, hasFormula } = this.#cell!;
    this.#cell = undefined;
    if (edit?.value === undefined) return;
    if (hasFormula) {
      this.edit.onFormula?.(this.#row, this.#column);
      return;
    }
    const style = this.#styleOf(edit, Number(element.attributes['s'] ?? 0));
    this.#edits.replace(element.start, element.end, this.#cellXml(this.#row, this.#column, style, edit.value));
  }

  #styleOf(edit: CellEdit | undefined, before: number): number {
    const restyled = this.edit.restyled?.get(before) ?? before;
    return edit?.style?.(restyled) ?? restyled;
  }

  #take(): (readonly [number, CellEdit])[] {
    return [...this.edit.cells.get(this.#rows[this.#nextRow++]!)!].sort(([a], [b]) => a - b);
  }

  /** Rows that the sheet lacks, up to the one given. */
  #missingRows(before: number): string {
    let text = '';
    while (this.#nextRow < this.#rows.length && this.#rows[this.#nextRow]! < before) {
      const row = this.#rows[this.#nextRow]!;
      this.#rowStyle = undefined;
      this.#pending = this.#take();
      text += `<${this.#prefix}row r="${row + 1}">${this.#newCells(row, Infinity)}</${this.#prefix}row>`;
    }
    return text;
  }

  /** Cells that the row lacks, up to the column given. */
  #newCells(row: number, before: number): string {
    let text = '';
    while (this.#pending.length > 0 && this.#pending[0]![0] < before) {
      const [column, edit] = this.#pending.shift()!;
      text += this.#cellXml(row, column, this.#styleOf(edit, this.#inheritedStyle(column)), edit.value);
    }
    return text;
  }

  #inheritedStyle(column: number): number {
    if (this.#rowStyle !== undefined) return this.#rowStyle;
    return this.#columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  #cellXml(row: number, column: number, style: number, value: string | number | undefined): string {
    const p = this.#prefix;
    const head = `<${p}c r="${cellName(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
    if (value === undefined || value === '') return `${head}/>`;
    return typeof value === 'number'
      ? `${head}><${p}v>${value}</${p}v></${p}c>`
      : `${head} t="s"><${p}v>${this.sharedText(value)}</${p}v></${p}c>`;
  }

  /** The range that the sheet declares must hold the new cells, or some readers stop before them. */
  #dimension(element: XmlElement): void {
    const [from = 'A1', to = from] = (element.attributes['ref'] ?? 'A1').split(':');
    const first = parseCellName(from);
    const last = parseCellName(to);
    if (first === undefined || last === undefined) return;
    let { row, column } = last;
    for (const [at, cells] of this.edit.cells) {
      row = Math.max(row, at);
      for (const place of cells.keys()) column = Math.max(column, place);
    }
    if (row === last.row && column === last.column) return;
    const ref = `${cellName(first.row, first.column)}:${cellName(row, column)}`;
    this.#edits.replace(element.start, element.openEnd, openTag(element, { ref }, element.isEmpty));
  }

  #drawing(at: number): void {
    this.#needsDrawing = false;
    const tag = `${this.#prefix}legacyDrawing`;
    this.#edits.insert(at, `<${tag} xmlns:r="${OFFICE}" r:id="${this.edit.legacyDrawing!}"/>`);
  }
}
