import { gunzipSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';

const MAX_BYTES = 64_000_000;

/**
 * Unpacks `content`: base64, four bytes of length, gzip, UTF-8, escaped quotes.
 * @returns the XML, or the code of what is wrong.
 */
export function readContent(content: unknown): { readonly xml: string } | { readonly error: string } {
  if (typeof content !== 'string') return { error: 'THIEU_NOI_DUNG' };
  const bytes = Buffer.from(content, 'base64');
  if (bytes.length < 4) return { error: 'SAI_DONG_GOI' };
  const length = bytes.readInt32LE();
  if (length <= 0 || length > MAX_BYTES) return { error: 'SAI_DO_DAI' };
  try {
    const unpacked = gunzipSync(bytes.subarray(4), { maxOutputLength: length });
    if (unpacked.length !== length) return { error: 'SAI_DO_DAI' };
    const xml = unpacked.toString('utf8').replaceAll(String.raw`\"`, '"');
    return /<!DOCTYPE|<!ENTITY/i.test(xml) ? { error: 'XML_BI_CAM' } : { xml };
  } catch {
    return { error: 'SAI_DONG_GOI' };
  }
}

/** The document, or `undefined` where it is none. */
export function parseXml(xml: string): Document | undefined {
  let isBroken = false;
  const note = (): void => void (isBroken = true);
  const parser = new DOMParser({ locator: {}, errorHandler: { warning: note, error: note, fatalError: note } });
  try {
    const document = parser.parseFromString(xml, 'text/xml') as unknown as Document | undefined;
    return isBroken ? undefined : document;
  } catch {
    return undefined;
  }
}

/** Child elements, all or those of a name. */
export function childrenOf(parent: Node, name?: string): Element[] {
  return Array.from(parent.childNodes as unknown as ArrayLike<Node>).filter(
    (node): node is Element => node.nodeType === 1 && (name === undefined || (node as Element).localName === name),
  );
}

/** The text of a child element; `''` where there is none. */
export const textOf = (parent: Node, name: string): string => (childrenOf(parent, name)[0]?.textContent ?? '').trim();
