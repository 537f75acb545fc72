import { elementsOf, openTag, TextEdits, type XmlElement } from './xml-text.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>`;

const PLAIN = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: '0' };

/** What a style of a cell changes in the style that it is made from. */
export interface StyleChange {
  /** Number of a fill, from `addFill`; 0 for none. */
  readonly fill?: number;
  /** Number of a font, from `addFont`. */
  readonly font?: number;
  /** Whether long texts break into lines at the top of the cell. */
  readonly wrap?: boolean;
  /** Whether what the cell holds is text, even if it begins like a formula. */
  readonly quote?: boolean;
}

/** The styles of a workbook, to which new ones can be added; those that exist keep their numbers. */
export class StyleSheet {
  readonly #xml: string;
  readonly #formats: readonly { readonly element: XmlElement; readonly text: string }[];
  readonly #fills: readonly string[];
  readonly #fonts: number;
  readonly #addedFills: string[] = [];
  readonly #addedFonts: string[] = [];
  readonly #addedFormats: string[] = [];
  readonly #numbers = new Map<string, number>();
  /** How each new style was made. */
  readonly #made = new Map<number, { readonly base: number; readonly change: StyleChange }>();

  /** @param xml the part, undefined where the workbook has none. */
  constructor(xml: string | undefined) {
    this.#xml = xml ?? EMPTY;
    const textOf = ({ start, end }: XmlElement): string => this.#xml.slice(start, end);
    this.#formats = elementsOf(this.#xml, 'styleSheet/cellXfs/xf').map((element) => ({
      element,
      text: textOf(element),
    }));
    this.#fills = elementsOf(this.#xml, 'styleSheet/fills/fill').map(textOf);
    this.#fonts = elementsOf(this.#xml, 'styleSheet/fonts/font').length;
  }

  /** A fill of one colour. @param argb e.g. `FFFFC1C4`. */
  addFill(argb: string): number {
    const known = this.#fills.findIndex((fill) => fill.includes(`rgb="${argb}"`));
    if (known >= 0) return known;
    const added = this.#addedFills.findIndex((fill) => fill.includes(`rgb="${argb}"`));
    if (added >= 0) return this.#fills.length + added;
    this.#addedFills.push(
      `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`,
    );
    return this.#fills.length + this.#addedFills.length - 1;
  }

  /** @param inner what stands in the font's element. */
  addFont(inner: string): number {
    this.#addedFonts.push(`<font>${inner}</font>`);
    return this.#fonts + this.#addedFonts.length - 1;
  }

  /** Styles of the file whose fill has the colour. */
  stylesWithFill(argb: string): number[] {
    const fill = this.#fills.findIndex((text) => text.includes(`rgb="${argb}"`));
    if (fill < 0) return [];
    return this.#formats.flatMap(({ element }, at) => (element.attributes['fillId'] === String(fill) ? [at] : []));
  }

  /** A style like another one but for what is said. @param base number of a style; -1 for none. */
  derive(base: number, change: StyleChange): number {
    const made = this.#made.get(base);
    if (made !== undefined) return this.derive(made.base, { ...made.change, ...change });
    const key = `${base}|${JSON.stringify(change)}`;
    let style = this.#numbers.get(key);
    if (style === undefined) {
      style = Math.max(1, this.#formats.length) + this.#addedFormats.length;
      this.#addedFormats.push(this.#derived(base, change));
      this.#numbers.set(key, style);
      this.#made.set(style, { base, change });
    }
    return style;
  }

  #derived(base: number, { fill, font, wrap, quote }: StyleChange): string {
    const known = this.#formats[base]?.element;
    const element = known ?? { tag: 'xf', attributes: PLAIN };
    const changes = {
      ...(fill !== undefined && { fillId: String(fill), applyFill: '1' }),
      ...(font !== undefined && { fontId: String(font), applyFont: '1' }),
      ...(wrap === true && { applyAlignment: '1' }),
      ...(quote === true && { quotePrefix: '1' }),
    };
    if (wrap === true)
      return `${openTag(element, changes, false)}<alignment vertical="top" wrapText="1"/></${element.tag}>`;
    if (known === undefined || known.isEmpty) return openTag(element, changes, true);
    return openTag(element, changes, false) + this.#xml.slice(known.openEnd, known.end);
  }

  /** The part with the new styles. */
  toXml(): string {
    const root = elementsOf(this.#xml, 'styleSheet').at(-1)!;
    const prefix = root.tag.slice(0, root.tag.length - root.name.length);
    const edits = new TextEdits(this.#xml);
    const added = { fonts: this.#addedFonts, fills: this.#addedFills, cellXfs: this.#addedFormats };
    const lists = Object.keys(added).flatMap((name) => elementsOf(this.#xml, `styleSheet/${name}`));
    for (const list of lists.sort((a, b) => a.start - b.start)) {
      const items = added[list.name as keyof typeof added];
      if (items.length === 0) continue;
      const text =
        prefix === '' ? items.join('') : items.join('').replace(/(<\/?)(?=[a-z])(?![a-z]+:)/gi, `$1${prefix}`);
      const count = Number(list.attributes['count'] ?? 0) + items.length;
      const whole = this.#xml.slice(list.openEnd, list.end);
      edits.replace(
        list.start,
        list.end,
        `${openTag(list, { count: String(count) }, false)}${
          list.isEmpty ? `${text}</${list.tag}>` : whole.replace(/<\/[^<]*$/, (end) => `${text}${end}`)
        }`,
      );
    }
    return edits.result();
  }
}
