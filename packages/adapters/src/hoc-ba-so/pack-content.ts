import { gunzipSync, gzipSync } from 'node:zlib';
import { SourceError } from '@lienthong/core';
import type { TranscriptFormat } from '@lienthong/schemas';
import { refusalOfXml } from '../kit/index.js';
import { DOCUMENT_LIMITS } from './parse-document.js';

/** More than any transaction holds once it is unpacked, in bytes of UTF-8. */
export const MAX_UNPACKED_BYTES = 64_000_000;
const PREFIX_BYTES = 4;
const SMALLEST_GZIP = 18;

/**
 * Packs an XML document for `content`: quotes escaped, UTF-8, gzip, the length of the uncompressed bytes in front as a
 * little-endian 32-bit integer, base64 on one line.
 * @throws {SourceError} ERR_SOURCE_TOO_LARGE.
 * @source CV 2088/BGDĐT-GDTH Phụ lục 1, II.2.2 and PL1.2
 */
export function packContent(xml: string, { escapeQuotes }: Pick<TranscriptFormat, 'escapeQuotes'>): string {
  const bytes = Buffer.from(ESCAPES[escapeQuotes.value].escape(xml), 'utf8');
  if (bytes.length > MAX_UNPACKED_BYTES) throw tooLarge(bytes.length, MAX_UNPACKED_BYTES);
  const prefix = Buffer.alloc(PREFIX_BYTES);
  prefix.writeInt32LE(bytes.length);
  return Buffer.concat([prefix, gzipSync(bytes)]).toString('base64');
}

/**
 * Unpacks `content`. The declared length bounds what is decompressed; all forms of the escaping are understood.
 * @param maxBytes of the unpacked document.
 * @throws {SourceError} ERR_SOURCE_DAMAGED with the step that failed; ERR_SOURCE_ZIP_BOMB, ERR_SOURCE_TOO_LARGE.
 */
export function unpackContent(
  content: string,
  { escapeQuotes }: Pick<TranscriptFormat, 'escapeQuotes'>,
  maxBytes = MAX_UNPACKED_BYTES,
): string {
  const packed = decodeBase64(content);
  if (packed.length < PREFIX_BYTES + SMALLEST_GZIP) throw damaged('length');
  const declared = packed.readInt32LE();
  if (declared <= 0) throw damaged('length');
  if (declared > maxBytes) throw tooLarge(declared, maxBytes);
  const bytes = gunzip(packed.subarray(PREFIX_BYTES), declared);
  if (bytes.length !== declared) throw damaged('length');
  return unescape(decodeUtf8(bytes), escapeQuotes.value);
}

type Escape = TranscriptFormat['escapeQuotes']['value'];

/** Candidates for the “escape quote” step, which its document names and does not define. */
const ESCAPES: Readonly<Record<Escape, { escape(xml: string): string; unescape(text: string): string }>> = {
  backslash: {
    escape: (xml) => xml.replaceAll('"', String.raw`\"`),
    unescape: (text) => text.replaceAll(String.raw`\"`, '"'),
  },
  entity: {
    escape: (xml) => xml.replaceAll('"', '&quot;'),
    unescape: (text) => text.replaceAll('&quot;', '"'),
  },
  none: { escape: (xml) => xml, unescape: (text) => text },
};

/** The first reading that is XML: as it stands, then by the profile's form, then by the others. */
function unescape(text: string, usual: Escape): string {
  const forms: readonly Escape[] = ['none', usual, 'backslash', 'entity'];
  for (const form of new Set(forms)) {
    const xml = ESCAPES[form].unescape(text);
    const reason = refusalOfXml(xml.replace(/^\uFEFF/, ''), DOCUMENT_LIMITS);
    if (reason === undefined) return xml;
    if (reason !== 'malformed')
      throw new SourceError('ERR_SOURCE_UNREADABLE', { details: { reason: `xml-${reason}` } });
  }
  throw damaged('xml');
}

function decodeBase64(content: string): Buffer {
  const text = content.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4 !== 0) throw damaged('base64');
  return Buffer.from(text, 'base64');
}

function gunzip(bytes: Buffer, declared: number): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: declared });
  } catch (error) {
    const isTooMuch = (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    if (isTooMuch) throw new SourceError('ERR_SOURCE_ZIP_BOMB', { details: { declaredBytes: declared } });
    throw damaged('gzip');
  }
}

function decodeUtf8(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw damaged('utf-8');
  }
}

const damaged = (step: string): SourceError => new SourceError('ERR_SOURCE_DAMAGED', { details: { step } });
const tooLarge = (bytes: number, limit: number): SourceError =>
  new SourceError('ERR_SOURCE_TOO_LARGE', { details: { bytes, limit } });
