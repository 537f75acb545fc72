import { TONED, composeTone, hasQualityMark, isVowel } from './letters.js';

const WORD = /[A-Za-z\u00C0-\u024F\u1EA0-\u1EF9]+/g;
const HAS_TONE = new RegExp(`[${[...TONED.keys()].join('')}]`);

/** Syllables are few; a list of pupils asks for the same ones again and again. */
const known = new Map<string, string>();
const KNOWN_LIMIT = 20_000;

/**
 * The text with every tone mark where the older spelling puts it (hòa, thủy, khỏe; quý, già), so that two spellings
 * of one word are equal. For comparing: what people wrote is kept elsewhere.
 * @param text NFC.
 * @source tone placement, both spellings valid: viet-text-tools documentation; QĐ 240/QĐ (1984) for the newer one
 */
export function unifyTonePlacement(text: string): string {
  return HAS_TONE.test(text) ? text.replace(WORD, unifyWord) : text;
}

function unifyWord(word: string): string {
  let unified = known.get(word);
  if (unified === undefined) {
    unified = placeTone(word);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(word, unified);
  }
  return unified;
}

function placeTone(word: string): string {
  const letters: string[] = [];
  let tone = '';
  for (const letter of word) {
    const toned = TONED.get(letter);
    if (toned !== undefined) {
      if (tone !== '') return word; // two tones: not one Vietnamese syllable
      tone = toned.tone;
    }
    letters.push(toned?.vowel ?? letter);
  }
  const nucleus = findNucleus(letters);
  if (tone === '' || nucleus === undefined) return word;
  const at = tonePosition(letters, nucleus);
  letters[at] = composeTone(letters[at]!, tone);
  return letters.join('');
}

/** First and one past the last vowel of the syllable's only run of vowels; the u of qu and the i of gi are consonants. */
function findNucleus(letters: readonly string[]): readonly [start: number, end: number] | undefined {
  let start = letters.findIndex(isVowel);
  if (start < 0) return undefined;
  const onset = letters
    .slice(0, start + 1)
    .join('')
    .toLowerCase();
  if ((onset === 'qu' || onset === 'gi') && isVowel(letters[start + 1] ?? '')) start++;
  let end = start;
  while (end < letters.length && isVowel(letters[end]!)) end++;
  return letters.slice(end).some(isVowel) ? undefined : [start, end];
}

function tonePosition(letters: readonly string[], [start, end]: readonly [number, number]): number {
  for (let at = end - 1; at >= start; at--) if (hasQualityMark(letters[at]!)) return at;
  const vowels = end - start;
  if (vowels === 1) return start;
  const isClosed = end < letters.length;
  return vowels === 2 && !isClosed ? start : start + 1;
}
