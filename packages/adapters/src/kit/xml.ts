import type { ExchangeError } from '@lienthong/core';
import { SaxesParser } from 'saxes';
import { Parser, processors } from 'xml2js';

export interface XmlLimits {
  /** Characters. Default 10 million. */
  readonly maxLength?: number;
  /** Default 64. */
  readonly maxDepth?: number;
  /** Default 100,000. */
  readonly maxElements?: number;
  /** On one element. Default 64. */
  readonly maxAttributes?: number;
  /** Namespace declarations in the whole document. Default 256. */
  readonly maxNamespaces?: number;
}

/** Why a document was refused. */
export type XmlRefusal =
  | 'too-long'
  | 'doctype'
  | 'processing-instruction'
  | 'too-deep'
  | 'too-many-elements'
  | 'too-many-attributes'
  | 'too-many-namespaces'
  | 'forbidden-name'
  | 'malformed';

/** An element without attributes and children is its text; else an object; repeated elements are an array. */
export type XmlNode = string | { readonly [name: string]: XmlNode | readonly XmlNode[] };

const FORBIDDEN_NAMES = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads an XML document after a strict pass has refused what a data document never needs (DTDs, processing
 * instructions) and everything beyond the limits. Prefixes are dropped from names.
 * @param refuse makes the caller's error; it gets the reason and never the text.
 * @returns an object whose only member is the root element.
 */
export function parseXml(
  text: string,
  refuse: (reason: XmlRefusal) => ExchangeError,
  limits: XmlLimits = {},
): Readonly<Record<string, XmlNode>> {
  const document = text.replace(/^\uFEFF/, '').trim();
  const reason = refusalOfXml(document, limits);
  if (reason !== undefined) throw refuse(reason);
  let root: Record<string, XmlNode> | undefined;
  const parser = new Parser({
    explicitArray: false,
    trim: true,
    tagNameProcessors: [processors.stripPrefix],
    attrNameProcessors: [processors.stripPrefix],
  });
  parser.parseString(document, (error: unknown, result: Record<string, XmlNode> | null) => {
    if (!error && result !== null && typeof result === 'object') root = result;
  });
  if (root === undefined) throw refuse('malformed');
  return root;
}

/** Thrown inside the parser's handlers to stop at once. */
class Refusal {
  readonly reason: XmlRefusal;
  constructor(reason: XmlRefusal) {
    this.reason = reason;
  }
}

/** Why a document must not reach a lenient parser, or `undefined`. Also stands before the `soap` package. */
export function refusalOfXml(text: string, limits: XmlLimits = {}): XmlRefusal | undefined {
  if (text.length > (limits.maxLength ?? 10_000_000)) return 'too-long';
  const parser = new SaxesParser({ xmlns: true, position: false });
  const stopFor = (reason: XmlRefusal): never => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- leaves the parser; caught below, never seen outside
    throw new Refusal(reason);
  };
  let depth = 0;
  let elements = 0;
  let namespaces = 0;
  parser.on('doctype', () => stopFor('doctype'));
  parser.on('processinginstruction', () => stopFor('processing-instruction'));
  parser.on('error', () => stopFor('malformed'));
  parser.on('opentag', (tag) => {
    const attributes = Object.keys(tag.attributes);
    namespaces += attributes.filter((name) => name === 'xmlns' || name.startsWith('xmlns:')).length;
    if (++depth > (limits.maxDepth ?? 64)) stopFor('too-deep');
    if (++elements > (limits.maxElements ?? 100_000)) stopFor('too-many-elements');
    if (attributes.length > (limits.maxAttributes ?? 64)) stopFor('too-many-attributes');
    if (namespaces > (limits.maxNamespaces ?? 256)) stopFor('too-many-namespaces');
    if (FORBIDDEN_NAMES.has(tag.local) || attributes.some((name) => FORBIDDEN_NAMES.has(name)))
      stopFor('forbidden-name');
  });
  parser.on('closetag', () => {
    depth--;
  });
  try {
    parser.write(text).close();
    return undefined;
  } catch (stopped) {
    return stopped instanceof Refusal ? stopped.reason : 'malformed';
  }
}

/** The child element (the first, where several) of an element, or `undefined`. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return childrenOf(node, name)[0];
}

/** All child elements with this name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  if (node === undefined || typeof node === 'string' || !Object.hasOwn(node, name)) return [];
  const child = node[name];
  return child === undefined ? [] : Array.isArray(child) ? (child as readonly XmlNode[]) : [child as XmlNode];
}

/** The text of an element without its attributes; `''` when empty, absent or made of children. */
export function textOf(node: XmlNode | undefined): string {
  if (typeof node === 'string') return node;
  const text = node?._;
  return typeof text === 'string' ? text : '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
// eslint-disable-next-line no-control-regex -- these are what XML 1.0 forbids
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** The text for an element or attribute; characters that XML 1.0 cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '')
    .replace(NOT_IN_XML, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
