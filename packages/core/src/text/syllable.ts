const RIMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uc ui um un ung up ut uâc uân uâng uât uây uê uêch uên uênh uôc uôi uôm uôn uông uôt uơ uy uya uych uynh uyt uyu uyên uyêt',
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  'y yêm yên yêng yêt yêu',
];
const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x';
const MARKED = 'a\u0306 a\u0302 e\u0302 o\u0302 o\u031B u\u031B';

const alternatives = (words: readonly string[]): string =>
  words
    .flatMap((line) => line.split(' '))
    .sort((a, b) => b.length - a.length)
    .join('|');

// A syllable that ends in a stop bears the acute or the dot below, nothing else.
const SYLLABLE = new RegExp(`^(?:${alternatives([ONSETS])})?(?:${alternatives(RIMES)})$`);
const STOPPED = /(?:c|ch|p|t)$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOP_TONES = new Set(['\u0301', '\u0323']);
const NON_SYLLABIC = new RegExp(`[^a-z${MARKED.replace(/ /g, '')}\u0110\u0111\u0300\u0301\u0303\u0309\u0323]`);

/**
 * Whether the word could be one Vietnamese syllable in the spelling of the standard language.
 * @param word one word, any letter case, composed or decomposed.
 */
export function isVietnameseSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  if (NON_SYLLABIC.test(apart)) return false;
  const tones = apart.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = apart.replace(TONE, '').normalize('NFC');
  if (!SYLLABLE.test(bare)) return false;
  return !STOPPED.test(bare) || (tones[0] !== undefined && STOP_TONES.has(tones[0]));
}
