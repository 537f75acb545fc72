import { TONE_MARKS, composeTone } from './letters.js';

/**
 * TCVN3 (TCVN 5712:1993 VN3, the ".Vn…" fonts): legacy character → letter, in the order of the alphabet. Its capitals
 * have no tones: the fonts whose name ends in H draw small letters as capitals.
 * @source TCVN 5712:1993; checked against the table of the C library's converter
 */
const TCVN3_PAIRS =
  '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00ADư ®đ ' +
  'µà ¸á ¶ả ·ã ¹ạ »ằ ¾ắ ¼ẳ ½ẵ Æặ Çầ Êấ Èẩ Éẫ Ëậ ' +
  'Ìè Ðé Îẻ Ïẽ Ñẹ Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ' +
  'ßò ãó áỏ âõ äọ åồ èố æổ çỗ éộ êờ íớ ëở ìỡ îợ ' +
  'ïù óú ñủ òũ ôụ õừ øứ öử ÷ữ ùự úỳ ýý ûỷ üỹ þỵ';

/** Tone marks of VN2, met where a capital with a tone was needed in an ordinary font. */
const TCVN3_MARKS = ['°\u0300', '±\u0309', '²\u0303', '³\u0301', '´\u0323'];

/** Legacy character → Unicode. */
export const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_PAIRS.split(' '), ...TCVN3_MARKS].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Letters of VNI that stand alone. `ô` and `ö` are ơ and ư, and may be followed by a tone. */
const VNI_LETTERS = 'ñđ ôơ öư ìì íí æỉ óĩ òị îỵ ÑĐ ÔƠ ÖƯ ÌÌ ÍÍ ÆỈ ÓĨ ÒỊ ÎỴ';
/** In the order no tone, grave, acute, hook, tilde, dot below. */
const VNI_TONES = ['ø', 'ù', 'û', 'õ', 'ï'];
const VNI_CIRCUMFLEX = ['â', 'à', 'á', 'å', 'ã', 'ä'];
const VNI_BREVE = ['ê', 'è', 'é', 'ú', 'ü', 'ë'];

/** Legacy letter and mark (two characters) or lone letter → Unicode. A capital's mark may be typed in either case. */
export const VNI: ReadonlyMap<string, string> = (() => {
  const table = new Map(VNI_LETTERS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));
  const add = (base: string, mark: string, letter: string): void => {
    table.set(base + mark, letter);
    table.set(base.toUpperCase() + mark, letter.toUpperCase());
    table.set(base.toUpperCase() + mark.toUpperCase(), letter.toUpperCase());
  };
  const toned = (vowel: string): string[] => TONE_MARKS.map((tone) => composeTone(vowel, tone));
  for (const pair of ['aa', 'ee', 'oo', 'uu', 'yy', 'ôơ', 'öư'])
    toned(pair.charAt(1)).forEach((letter, at) => add(pair.charAt(0), VNI_TONES[at]!, letter));
  for (const pair of ['aâ', 'eê', 'oô'])
    [pair.charAt(1), ...toned(pair.charAt(1))].forEach((letter, at) =>
      add(pair.charAt(0), VNI_CIRCUMFLEX[at]!, letter),
    );
  ['ă', ...toned('ă')].forEach((letter, at) => add('a', VNI_BREVE[at]!, letter));
  return table;
})();
