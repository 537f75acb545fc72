import iconv from 'iconv-lite';
import { detectLegacyEncoding, type TextEncoding } from '@lienthong/core';
import { isUtf16 } from './sniff-format.js';

/** Lines that the encoding of a file is judged by. */
const SAMPLE_LINES = 400;

export interface DecodedText {
  readonly text: string;
  /** Font encoding that the cells are still to be decoded from. */
  readonly encoding: TextEncoding;
}

/**
 * The text of a file in Unicode: by its byte order mark, else UTF-8 where it is valid, else the Vietnamese or Western
 * code page; with the font encoding that its words are in.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = isUtf16(bytes);
  if (utf16 !== undefined) return withEncoding(stripMark(iconv.decode(Buffer.from(bytes), `utf-16${utf16}`)));
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return withEncoding(stripMark(utf8));
  const western = withEncoding(iconv.decode(Buffer.from(bytes), 'windows-1252'));
  if (western.encoding !== 'unicode') return western;
  return { text: iconv.decode(Buffer.from(bytes), 'windows-1258').normalize('NFC'), encoding: 'unicode' };
}

/** @returns undefined where it is not UTF-8; a character cut off at the end of the file is no reason to doubt the rest. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

const stripMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

const withEncoding = (text: string): DecodedText => ({
  text,
  encoding: detectLegacyEncoding(text.split('\n', SAMPLE_LINES)),
});
