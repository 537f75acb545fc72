import type { RecordWarning } from '../record/record.js';
import { bareLetter } from './letters.js';
import { unifyTonePlacement } from './tone-placement.js';
import { warning } from './warning.js';

export { unifyTonePlacement };

/** Anything outside the ranges that are in NFC by themselves and hold all of composed Vietnamese. */
const MAY_DECOMPOSE = /[\u0300-\u1E9F\u1EFA-\uFFFF]/;
/**
 * What nobody sees: zero-width characters; marks that turn the order of reading around, so that a name looks like
 * another; control characters, some of which no XML can carry to a target.
 */
const INVISIBLE = /[\u0000-\u0008\u000E-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g; // eslint-disable-line no-control-regex
const UNTIDY = new RegExp(String.raw`^\s|\s$|\s\s|[^\S ]|${INVISIBLE.source}`);
const SPACES = /\s+/g;
/** Letters that are drawn like Đ and đ: the Icelandic ones of Western code pages, the African one of symbol tables. */
const LIKE_D = /[\u00D0\u00F0\u0189\u0256]/g;
const APOSTROPHES = /[’‘ʼ`´]/g;
const HEADING_NOISE = /[.,;()[\]{}*:]/g;
const HEADING_JOINTS = / ?([/&]) ?/g;
const MARKS = /[\u0300-\u036F]/g;

/** The text in Unicode NFC. */
export function toNfc(text: string): string {
  return MAY_DECOMPOSE.test(text) ? text.normalize('NFC') : text;
}

/** The text with one space between words, none at the ends, no no-break space and nothing that cannot be seen. */
export function collapseSpaces(text: string): string {
  return UNTIDY.test(text) ? text.replace(INVISIBLE, '').replace(SPACES, ' ').trim() : text;
}

/** A name as it is kept: NFC, single spaces, Đ where a letter stands that only looks like it; letter case as given. */
export function cleanName(text: string): string {
  const name = toNfc(collapseSpaces(text)); // in this order: what stood invisibly between may have kept two apart
  return unifyD(name);
}

/** The text with Đ and đ where letters stand that only look like them. */
export function unifyD(text: string): string {
  return text.replace(LIKE_D, (letter) => (letter === '\u00D0' || letter === '\u0189' ? 'Đ' : 'đ'));
}

const ODD_IN_NAME = /[\d?\uFFFD<>{}|\\/@#$%^&*_=+~"]/;

/**
 * A cleaned name with what is wrong with it; an odd name is kept, because a person must decide.
 * @returns no `value` when the cell is empty.
 */
export function parseName(
  cell: string | number | null | undefined,
  field = 'fullName',
): { value?: string; warnings: RecordWarning[] } {
  const value = cell === null || cell === undefined ? '' : cleanName(String(cell));
  if (value === '') return { warnings: [warning('missing-name', field)] };
  return { value, warnings: ODD_IN_NAME.test(value) ? [warning('odd-name', field)] : [] };
}

/**
 * Key under which two spellings of the same name are equal: case, spaces, composition and the place of the tone mark
 * do not matter; every mark does.
 */
export function exactNameKey(text: string): string {
  // Capitals of some Western and Greek letters are not composed.
  return unifyTonePlacement(toNfc(cleanName(text).toUpperCase())).replace(APOSTROPHES, "'");
}

/**
 * Key without marks: upper case, Đ as D, only A–Z and 0–9. Equal on this key alone means wrong marks, not another name.
 * @source what clients of the population service send
 */
export function looseNameKey(text: string): string {
  let key = '';
  for (let at = 0; at < text.length; at++) key += bareLetter(text.charCodeAt(at));
  return key;
}

const CYRILLIC = /[авекмнорстух]/g;
const LIKE_LATIN = new Map(Array.from('авекмнорстух', (letter, at) => [letter, 'abekmhopctyx'.charAt(at)]));
/** Letters of another alphabet that nobody sees are not those of a heading. */
const latin = (text: string): string => text.replace(CYRILLIC, (letter) => LIKE_LATIN.get(letter) ?? letter);

/** A column heading reduced to what two layouts of one form share: no marks, lower case, no dots, brackets or `(*)`. */
export function foldHeading(text: string): string {
  const bare = latin(text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(/[đð]/g, 'd'));
  return collapseSpaces(bare.replace(HEADING_NOISE, ' ').replace(SPACES, ' ')).replace(HEADING_JOINTS, '$1');
}
