import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { decodeLegacy, detectLegacyEncoding, isVietnameseSyllable, type TextEncoding } from '@lienthong/core';
import { sourceFault } from '../source-faults.js';
import { isUtf16 } from './sniff-format.js';

/** How the bytes of a file become text, and what font encoding its cells are then still in. */
export interface FileEncoding {
  readonly bytes: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1258' | 'viscii' | 'tcvn';
  readonly cells: TextEncoding;
}

/** Byte encodings of Vietnamese, beside the fonts; the first of equals wins. */
const CODE_PAGES = ['windows-1258', 'viscii'] as const;
const FONTS = ['tcvn3', 'vni'] as const;
const WORD_BREAKS = /[\s,;:./()[\]0-9"'_&+|-]+/;
const BEYOND_ASCII = /[\u0080-\uFFFF]/;
const WORDS_LIMIT = 2_000;
/** Fewer words beyond ASCII are names of foreigners as likely as a code page nobody knows. */
const TELLING_WORDS = 5;

/**
 * The encoding of a file, judged over a sample of its lines: by its byte order mark, else UTF-8 where it is valid, else
 * the encoding in which most words beyond ASCII are Vietnamese syllables.
 * @param sample whole lines of the file, its beginning first.
 * @throws {SourceError} ERR_SOURCE_UNREADABLE where most words make no sense in any encoding that is known.
 */
export function detectEncoding(sample: Uint8Array): FileEncoding {
  const utf16 = isUtf16(sample);
  if (utf16 !== undefined) {
    const bytes = `utf-16${utf16}` as const;
    return { bytes, cells: fontOf(decodeWhole(sample, bytes)) };
  }
  if (isUtf8(sample)) return { bytes: 'utf-8', cells: fontOf(decodeWhole(sample, 'utf-8')) };
  const western = tellingWords(decodeWhole(sample, 'windows-1252'));
  let best: { encoding: FileEncoding; share: number; words: number } | undefined;
  const consider = (encoding: FileEncoding, words: ReadonlySet<string>, decode: (word: string) => string): void => {
    const share = shareOf(words, decode);
    if (best === undefined || share > best.share) best = { encoding, share, words: words.size };
  };
  const considerPage = (bytes: FileEncoding['bytes']): void =>
    consider({ bytes, cells: 'unicode' }, tellingWords(decodeWhole(sample, bytes)), (word) => word);
  for (const bytes of CODE_PAGES) considerPage(bytes);
  for (const cells of FONTS) consider({ bytes: 'windows-1252', cells }, western, (word) => decodeLegacy(word, cells));
  // Its small letters are those of the font TCVN3, whose lost capitals are found again.
  considerPage('tcvn');
  const { encoding, share, words } = best!;
  if (share >= 0.5) return encoding;
  // A cut character in a file of UTF-8 spoils the whole only where it is taken for another encoding.
  if (isNearlyUtf8(sample)) return { bytes: 'utf-8', cells: 'unicode' };
  if (words >= TELLING_WORDS) throw sourceFault.unknownEncoding();
  return { bytes: CODE_PAGES[0], cells: 'unicode' };
}

/** Makes text of whole lines of the file; in NFC where the encoding writes marks of their own. */
export function textDecoder({ bytes }: FileEncoding): (piece: Uint8Array) => string {
  return (piece) => decodeWhole(piece, bytes);
}

function decodeWhole(piece: Uint8Array, encoding: FileEncoding['bytes']): string {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return new TextDecoder(encoding).decode(piece);
    case 'windows-1252':
      return iconv.decode(asBuffer(piece), encoding);
    default:
      return iconv.decode(asBuffer(piece), encoding).normalize('NFC');
  }
}

const asBuffer = ({ buffer, byteOffset, length }: Uint8Array): Buffer => Buffer.from(buffer, byteOffset, length);

const fontOf = (text: string): TextEncoding => detectLegacyEncoding(text.split('\n'));

function tellingWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text.split(WORD_BREAKS)) {
    if (BEYOND_ASCII.test(word)) words.add(word);
    if (words.size >= WORDS_LIMIT) break;
  }
  return words;
}

function shareOf(words: ReadonlySet<string>, decode: (word: string) => string): number {
  let syllables = 0;
  for (const word of words) if (isVietnameseSyllable(decode(word))) syllables++;
  return words.size === 0 ? 1 : syllables / words.size;
}

/** Whether the bytes beyond ASCII are those of UTF-8 but for a few. */
function isNearlyUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(sample);
  const broken = text.split('\uFFFD').length - 1;
  const words = tellingWords(text);
  return broken * 20 < text.length && shareOf(words, (word) => word) >= 0.5;
}
