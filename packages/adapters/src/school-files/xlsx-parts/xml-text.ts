import { SaxesParser } from 'saxes';
import { sourceFault } from '../source-faults.js';

/** What XML 1.0 cannot carry. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, between tags or in a value. */
export const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);

/** An element and where it stands in its text. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** With its prefix, as written. */
  readonly tag: string;
  /** Names from the root down, e.g. `workbook/sheets/sheet`. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly start: number;
  /** End of the opening tag. */
  readonly openEnd: number;
  readonly isEmpty: boolean;
  /** End of the closing tag; for an opening handler not known yet. */
  readonly end: number;
}

interface XmlHandler {
  readonly open?: (element: XmlElement) => void;
  readonly close?: (element: XmlElement, closeStart: number) => void;
}

const localName = (tag: string): string => tag.slice(tag.indexOf(':') + 1);

/**
 * Walks the elements of an XML text with their places, so that a few can be changed and all else stays as it is.
 * @throws {SourceError} ERR_SOURCE_DAMAGED for what is not XML.
 */
export function walkXml(xml: string, { open, close }: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: true }>({ xmlns: false, position: true });
  const stack: XmlElement[] = [];
  let start = 0;
  parser.on('error', (cause) => {
    throw sourceFault.damaged(cause);
  });
  parser.on('opentagstart', () => {
    start = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', ({ name: tag, attributes, isSelfClosing }) => {
    const name = localName(tag);
    const above = stack.at(-1);
    const element: XmlElement = {
      name,
      tag,
      path: above === undefined ? name : `${above.path}/${name}`,
      attributes,
      start,
      openEnd: parser.position,
      isEmpty: isSelfClosing,
      end: -1,
    };
    stack.push(element);
    open?.(element);
  });
  parser.on('closetag', () => {
    const element = stack.pop()!;
    const end = parser.position;
    close?.({ ...element, end }, element.isEmpty ? end : xml.lastIndexOf('<', end - 1));
  });
  parser.write(xml).close();
}

/** Every element whose path ends so, in the order in which they close. */
export function elementsOf(xml: string, path: string): XmlElement[] {
  const found: XmlElement[] = [];
  walkXml(xml, {
    close: (element) => {
      if (element.path === path || element.path.endsWith(`/${path}`)) found.push(element);
    },
  });
  return found;
}

/** An opening tag with other values; undefined takes one away. */
export function openTag(
  { tag, attributes }: Pick<XmlElement, 'tag' | 'attributes'>,
  changes: Readonly<Record<string, string | undefined>>,
  isEmpty: boolean,
): string {
  const all = Object.entries({ ...attributes, ...changes }).filter((pair) => pair[1] !== undefined);
  const text = all.map(([name, value]) => ` ${name}="${escapeXml(value!)}"`).join('');
  return `<${tag}${text}${isEmpty ? '/' : ''}>`;
}

/** Replacements in a text, given in the order in which they stand there. */
export class TextEdits {
  readonly #text: string;
  readonly #pieces: string[] = [];
  #copied = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Puts a text in the place of what stands from `from` up to `to`. */
  replace(from: number, to: number, text: string): void {
    this.#pieces.push(this.#text.slice(this.#copied, from), text);
    this.#copied = to;
  }

  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  result(): string {
    return this.#pieces.join('') + this.#text.slice(this.#copied);
  }
}

/** The text with something put before the end of its root element. */
export function appendToRoot(xml: string, text: string): string {
  const edits = new TextEdits(xml);
  walkXml(xml, {
    close: (element, closeStart) => {
      if (element.path !== element.name) return;
      if (element.isEmpty)
        edits.replace(element.start, element.end, `${openTag(element, {}, false)}${text}</${element.tag}>`);
      else edits.insert(closeStart, text);
    },
  });
  return edits.result();
}
