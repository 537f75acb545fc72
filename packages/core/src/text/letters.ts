/** Tone marks of Vietnamese as combining characters: grave, acute, hook above, tilde, dot below. */
export const TONE_MARKS = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;

/** The twelve vowels without tone; the last of each pair of rows carries a quality mark. */
export const VOWELS = 'aăâeêioôơuưy';

/** A letter that bears a tone, taken apart; letter case is kept. */
export interface TonedLetter {
  readonly vowel: string;
  /** One of `TONE_MARKS`. */
  readonly tone: string;
}

/** Precomposed toned letter → its vowel and tone. */
export const TONED: ReadonlyMap<string, TonedLetter> = new Map(
  Array.from(VOWELS + VOWELS.toUpperCase()).flatMap((vowel) =>
    TONE_MARKS.map((tone) => [(vowel + tone).normalize('NFC'), { vowel, tone }] as const),
  ),
);

const VOWEL_SET = new Set(Array.from(VOWELS + VOWELS.toUpperCase()));
const QUALITY_SET = new Set('ăâêôơưĂÂÊÔƠƯ');

/** Whether the letter (without tone) is a vowel. */
export const isVowel = (letter: string): boolean => VOWEL_SET.has(letter);

/** Whether the vowel carries a breve, circumflex or horn: the tone then stands on it. */
export const hasQualityMark = (letter: string): boolean => QUALITY_SET.has(letter);

/** Vowel and tone written as one letter. */
export const composeTone = (vowel: string, tone: string): string => (vowel + tone).normalize('NFC');

/**
 * UTF-16 unit → upper-case ASCII letter or digit without marks, or '' where it has none. A table, because a key is
 * made for every name that is compared.
 */
const BARE: readonly string[] = (() => {
  const table = new Array<string>(0x1f00).fill('');
  for (let unit = 0x30; unit < table.length; unit++) {
    const bare = String.fromCharCode(unit).normalize('NFD').charAt(0).toUpperCase();
    if (/^[A-Z0-9]$/.test(bare)) table[unit] = bare;
  }
  // These do not decompose; Ð, ð (eth) and Ɖ, ɖ look like Đ and đ and stand in for them.
  for (const letter of 'ĐđÐð\u0189\u0256') table[letter.charCodeAt(0)] = 'D';
  return table;
})();

/** The letter or digit without marks, upper case; '' for anything else. */
export const bareLetter = (unit: number): string => (unit < 0x1f00 ? BARE[unit]! : '');
