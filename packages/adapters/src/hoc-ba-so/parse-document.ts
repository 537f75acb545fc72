import { SourceError } from '@lienthong/core';
import { DOMParser } from '@xmldom/xmldom';
import { refusalOfXml, type XmlLimits } from '../kit/index.js';

/** Each transcript declares the signature namespace a few times; a transaction holds many. */
export const DOCUMENT_LIMITS: XmlLimits = {
  maxLength: 64_000_000,
  maxDepth: 24,
  maxElements: 2_000_000,
  maxAttributes: 8,
  maxNamespaces: 40_000,
};

/**
 * Parses XML after a strict pass refused DTDs, entities, processing instructions and everything beyond the limits.
 * @throws {SourceError} ERR_SOURCE_TOO_LARGE, ERR_SOURCE_UNREADABLE with the reason; never the text.
 */
export function parseDocument(xml: string): Document {
  const text = withoutPrologue(xml);
  const reason = refusalOfXml(text, DOCUMENT_LIMITS);
  if (reason !== undefined) {
    throw new SourceError(reason === 'too-long' ? 'ERR_SOURCE_TOO_LARGE' : 'ERR_SOURCE_UNREADABLE', {
      details: { reason: `xml-${reason}` },
    });
  }
  return new DOMParser().parseFromString(withReferences(text), 'text/xml');
}

/**
 * The same document with U+0085 and U+2028 as references: the parser takes the characters themselves for line ends, as
 * XML 1.1 does, and would verify something else than what was signed. In CDATA there are no references.
 * @param xml well-formed.
 * @source W3C XML 1.0 §2.11
 */
export const withReferences = (xml: string): string =>
  xml.replace(/<!--.*?-->|<!\[CDATA\[.*?\]\]>|[\u0085\u2028]/gs, (found) =>
    found.length > 1 ? found : `&#${found.codePointAt(0)};`,
  );

/** The text from its first mark on: no byte order mark, no blanks, no declaration. */
export const withoutPrologue = (xml: string): string =>
  xml.replace(/^\uFEFF?\s*(<\?xml[^>]{0,200}\?>)?\s*/, '').trimEnd();

/** Child elements of an element, all or those of a name. */
export function childElements(parent: Node, localName?: string): Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    const isElement = node.nodeType === 1;
    if (isElement && (localName === undefined || (node as Element).localName === localName)) {
      children.push(node as Element);
    }
  }
  return children;
}
