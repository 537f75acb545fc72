import { appendToRoot, elementsOf, escapeXml, openTag, TextEdits, walkXml } from './xml-text.js';

const EMPTY = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';

/** The texts that the cells of a workbook share, to which new ones can be added. */
export class SharedTexts {
  readonly #xml: string;
  readonly #known: number;
  readonly #added = new Map<string, number>();

  /** @param xml the part, undefined where the workbook has none. */
  constructor(xml: string | undefined) {
    this.#xml = xml ?? EMPTY;
    this.#known = elementsOf(this.#xml, 'sst/si').length;
  }

  /** The number by which a cell names the text. */
  indexOf(text: string): number {
    let index = this.#added.get(text);
    if (index === undefined) {
      index = this.#known + this.#added.size;
      this.#added.set(text, index);
    }
    return index;
  }

  /** The texts as they stand in the part, runs of one cell joined; what tells how to pronounce them is left out. */
  values(): string[] {
    const values: string[] = [];
    let current = '';
    walkXml(this.#xml, {
      close: (element, closeStart) => {
        if (element.name === 't' && !element.path.includes('/rPh/') && !element.isEmpty)
          current += unescapeXml(this.#xml.slice(element.openEnd, closeStart));
        if (element.path === 'sst/si') {
          values.push(current);
          current = '';
        }
      },
    });
    return values;
  }

  /** The part with the new texts; undefined where none was added. */
  changedText(): string | undefined {
    if (this.#added.size === 0) return undefined;
    const items = [...this.#added.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
    const root = elementsOf(this.#xml, 'sst').at(-1)!;
    const prefix = root.tag.slice(0, root.tag.length - root.name.length);
    const text = appendToRoot(this.#xml, items.join('').replace(/(<\/?)(si|t)\b/g, `$1${prefix}$2`));
    const edits = new TextEdits(text);
    // The counts are hints; wrong ones make some readers drop texts.
    edits.replace(
      root.start,
      root.isEmpty ? elementsOf(text, 'sst').at(-1)!.openEnd : root.openEnd,
      openTag(root, { count: undefined, uniqueCount: String(this.#known + this.#added.size) }, false),
    );
    return edits.result();
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text as it was before it stood in XML. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
