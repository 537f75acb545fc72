import { SaxesParser } from 'saxes';

/** Where an element stands in a text, in UTF-16 units. */
export interface ElementSpan {
  readonly start: number;
  /** Where its content begins and ends; both at `end` for an empty-element tag. */
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

/**
 * Finds elements by their path, so that what was signed can be cut out and joined as the same characters.
 * @param xml well-formed, checked by `parseDocument`.
 * @param path names from the root on, e.g. `['DANH_SACH_HOC_BA', 'HOC_BA']`.
 */
export function elementSpans(xml: string, path: readonly string[]): readonly ElementSpan[] {
  const parser = new SaxesParser({ xmlns: false, position: true });
  const spans: ElementSpan[] = [];
  const open: { readonly name: string; readonly start: number; readonly contentStart: number }[] = [];
  parser.on('opentag', ({ name }) => {
    const contentStart = parser.position;
    open.push({ name, start: xml.lastIndexOf('<', contentStart - 1), contentStart });
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    const { start, contentStart } = open.at(-1)!;
    const isWanted = open.length === path.length && open.every(({ name }, depth) => name === path[depth]);
    open.pop();
    if (!isWanted) return;
    const end = parser.position;
    const contentEnd = isSelfClosing ? end : xml.lastIndexOf('<', end - 1);
    spans.push({ start, contentStart, contentEnd, end });
  });
  parser.write(xml).close();
  return spans;
}
