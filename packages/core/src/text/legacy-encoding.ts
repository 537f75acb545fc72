import { TCVN3, VNI } from './legacy-tables.js';
import { TONED } from './letters.js';
import { isVietnameseSyllable } from './syllable.js';

/** Font encodings that survive in old files; their text looks like Western letters. */
export type LegacyEncoding = 'tcvn3' | 'vni';
export type TextEncoding = LegacyEncoding | 'unicode';

/** Distinct words looked at before deciding. */
const WORDS_LIMIT = 5_000;
const WORD_BREAKS = /[\s,;:./()[\]0-9"'_&+-]+/;
const BEYOND_ASCII = /[\u0080-\uFFFF]/;
const BEYOND_LATIN1 = /[\u0100-\uFFFF]/;
/** Letters and marks that no font encoding has: a text that holds one is in Unicode, whatever stands around it. */
const VIETNAMESE_UNICODE = /[ĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9]|\p{Mn}/u;
const HAS_ASCII_LETTER = /[A-Za-z]/;

/**
 * Which encoding a column or a file is in, decided over all its texts together: each encoding is judged by how many
 * distinct words become Vietnamese syllables. Never ask for one cell alone: é and ü are letters of Unicode names, too.
 * @param samples cells of one column, or all texts of one file.
 * @param ofFile  what the file is in as a whole: it decides for a column that does not tell.
 */
export function detectLegacyEncoding(samples: Iterable<string>, ofFile: TextEncoding = 'unicode'): TextEncoding {
  const score = { unicode: 0, tcvn3: 0, vni: 0 };
  let words = 0;
  for (const word of tellingWords(samples)) {
    words++;
    if (isVietnameseSyllable(word)) score.unicode++;
    if (BEYOND_LATIN1.test(word)) continue; // the legacy encodings have one byte a character
    if (isVietnameseSyllable(decodeTcvn3(word))) score.tcvn3++;
    if (isVietnameseSyllable(decodeVni(word))) score.vni++;
  }
  // "C.ngheä" is a syllable in both fonts: the file's own font is then the likelier one.
  const best = score.tcvn3 > score.vni || (score.tcvn3 === score.vni && ofFile !== 'vni') ? 'tcvn3' : 'vni';
  // Half of the words must make sense: a few accidental hits in a foreign text decide nothing.
  if (score[best] > score.unicode && score[best] * 2 >= words) return best;
  return score.unicode > score[ofFile === 'unicode' ? best : ofFile] ? 'unicode' : ofFile;
}

/** The distinct words whose reading depends on the encoding. */
function tellingWords(samples: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const sample of samples) {
    if (!BEYOND_ASCII.test(sample)) continue;
    for (const word of sample.normalize('NFC').split(WORD_BREAKS)) {
      if (BEYOND_ASCII.test(word) && HAS_ASCII_LETTER.test(word)) words.add(word);
      if (words.size >= WORDS_LIMIT) return words;
    }
  }
  return words;
}

/**
 * The text in Unicode NFC. Decode before anything else: tidying would remove the soft hyphen, which is ư in TCVN3.
 * @param encoding what `detectLegacyEncoding` said of the whole column or file.
 */
export function decodeLegacy(text: string, encoding: TextEncoding): string {
  if (encoding === 'unicode' || !BEYOND_ASCII.test(text)) return text;
  // What is plain holds no letter beyond one byte, and so none of Unicode's Vietnamese.
  const plain = encoding === 'tcvn3' ? decodePlainly(text) : undefined;
  if (plain !== undefined || VIETNAMESE_UNICODE.test(text)) return plain ?? text;
  return encoding === 'tcvn3' ? decodeIntricate(text) : decodeVni(text);
}

const TCVN3_LETTER = new RegExp(`[${[...TCVN3.keys()].join('')}]`, 'g');
/** Word processors turn the soft hyphen (ư) into a hyphen; only before a form of ơ can it be nothing else. */
const HYPHEN_FOR_U_HORN = /[-\u2010\u2011\u2212](?=[¬êíëìî])/g;

/** UTF-16 unit → letter of TCVN3; below 256 only. */
const TCVN3_UNITS: readonly string[] = Array.from({ length: 256 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return TCVN3.get(letter) ?? letter;
});
/** Units that the plain path cannot decide: marks, hyphens for ư, and what lies beyond the encoding. */
const isIntricate = (unit: number): boolean => (unit >= 0xb0 && unit <= 0xb4) || unit === 0x2d || unit > 0xff;
const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;
const isBreak = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0xa0;

/**
 * Letter for letter, where no letter case has to be found out: no word begins with a tone or has two capitals. That is
 * nearly every cell of a list, and each name is another.
 * @returns undefined where the case is not plain.
 */
function decodePlainly(text: string): string | undefined {
  let decoded = '';
  let isFirst = true;
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isIntricate(unit) || (isFirst && unit > 0xa7)) return undefined;
    isFirst = isBreak(unit);
    if (isFirst) capitals = 0;
    else if (isCapital(unit) && ++capitals > 1) return undefined;
    decoded += TCVN3_UNITS[unit]!;
  }
  return decoded;
}

function decodeTcvn3(text: string): string {
  return decodePlainly(text) ?? decodeIntricate(text);
}

function decodeIntricate(text: string): string {
  return text.replace(HYPHEN_FOR_U_HORN, '\u00AD').replace(CELL, decodeCell).normalize('NFC');
}

const toUnicode = (text: string): string => text.replace(TCVN3_LETTER, (letter) => TCVN3.get(letter)!);

const CELL = /[^,;\t\r\n"|]+/g;
const WORD = /\S+/g;
const SMALL_LETTER = /[a-z]/;
const CAPITALS_TOGETHER = /[A-Z][^\sA-Za-z]*[A-Z]/;

/**
 * TCVN3 has no capitals with a tone. A font for capitals draws small letters as capitals, so NGUYỄN is stored as
 * NGUYễN: where the plain letters of a cell, or of one word in it, are all capitals, the others are too. And Ái is
 * stored as ái: in a cell whose other words all begin with a capital, such a word does too.
 */
function decodeCell(cell: string): string {
  if (!BEYOND_ASCII.test(cell)) return cell;
  if (isInCapitals(cell)) return toUnicode(cell).toUpperCase();
  const words = toUnicode(cell).match(WORD) ?? [];
  const isTitle = words.length > 1 && words.every((word) => beginsWithTone(word) || /^\p{Lu}/u.test(word));
  const hasCapitalWord = words.some((word) => !beginsWithTone(word));
  return cell.replace(WORD, (legacy) => {
    const word = toUnicode(legacy);
    if (isInCapitals(legacy)) return word.toUpperCase();
    return isTitle && hasCapitalWord ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
}

const isInCapitals = (text: string): boolean => CAPITALS_TOGETHER.test(text) && !SMALL_LETTER.test(text);
const beginsWithTone = (word: string): boolean => TONED.has(word.charAt(0));

function decodeVni(text: string): string {
  let decoded = '';
  for (let at = 0; at < text.length; at++) {
    const pair = VNI.get(text.slice(at, at + 2));
    if (pair !== undefined && at + 1 < text.length) {
      decoded += pair;
      at++;
    } else decoded += VNI.get(text.charAt(at)) ?? text.charAt(at);
  }
  return decoded.normalize('NFC');
}
