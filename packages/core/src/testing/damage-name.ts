/** A way in which the same name is written elsewhere, or got damaged on the way. */
export interface NameDamage {
  readonly name: string;
  /** Whether every mark is still there, so that the exact key must stay; else only the loose one must. */
  readonly keepsMarks: boolean;
  /** @param at a number from 0 that says where, for damages that happen in one place. */
  readonly damage: (text: string, at: number) => string;
}

/** Both placements of the tone on an open syllable of two vowels; the older one first. */
const PLACEMENTS = ['òa oà', 'óa oá', 'ỏa oả', 'õa oã', 'ọa oạ', 'òe oè', 'óe oé', 'ỏe oẻ', 'õe oẽ', 'ọe oẹ'].concat([
  ...['ùy uỳ', 'úy uý', 'ủy uỷ', 'ũy uỹ', 'ụy uỵ'],
]);
const OTHER_PLACEMENT: ReadonlyMap<string, string> = new Map(
  PLACEMENTS.flatMap((pair): [string, string][] => {
    const [older, newer] = pair.split(' ') as [string, string];
    return [
      [older, newer],
      [newer, older],
    ];
  }),
);
const MOVABLE = new RegExp(`(?<![qQ])(?:${[...OTHER_PLACEMENT.keys()].join('|')})(?!\\p{L})`, 'gu');
const INVISIBLE = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E'];
const SPACES = ['  ', '\u00A0', '\t', ' \u00A0 ', '\u3000', '\u202F'];

const into = (text: string, at: number, what: string): string => {
  const place = at % (text.length + 1);
  return text.slice(0, place) + what + text.slice(place);
};
const pick = <T>(from: readonly T[], at: number): T => from[at % from.length]!;

/** Damages that no key may notice; all but the last ones keep every mark. */
export const NAME_DAMAGES: readonly NameDamage[] = [
  { name: 'capitals', keepsMarks: true, damage: (text) => text.toUpperCase() },
  { name: 'small letters', keepsMarks: true, damage: (text) => text.toLowerCase() },
  { name: 'decomposed', keepsMarks: true, damage: (text) => text.normalize('NFD') },
  { name: 'other spaces', keepsMarks: true, damage: (text, at) => text.replaceAll(' ', pick(SPACES, at)) },
  { name: 'spaces around', keepsMarks: true, damage: (text, at) => `${pick(SPACES, at)}${text} ` },
  { name: 'something invisible', keepsMarks: true, damage: (text, at) => into(text, at, pick(INVISIBLE, at)) },
  {
    name: 'the tone on the other vowel',
    keepsMarks: true,
    damage: (text) => text.normalize('NFC').replace(MOVABLE, (vowels) => OTHER_PLACEMENT.get(vowels)!),
  },
  { name: 'a Western Ð', keepsMarks: true, damage: (text) => text.replaceAll('Đ', 'Ð').replaceAll('đ', 'ð') },
  {
    name: 'no marks',
    keepsMarks: false,
    damage: (text) =>
      text
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .replaceAll('Đ', 'D')
        .replaceAll('đ', 'd'),
  },
  { name: 'dots', keepsMarks: false, damage: (text) => `${text.replaceAll(' ', '. ')}.` },
  { name: 'no spaces', keepsMarks: false, damage: (text) => text.replaceAll(' ', '') },
];
