import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeLegacy, detectLegacyEncoding } from './legacy-encoding.js';
import { TCVN3, VNI } from './legacy-tables.js';

const invert = (table: ReadonlyMap<string, string>): Map<string, string> =>
  new Map([...table].map(([legacy, letter]) => [letter, legacy]));
const encode = (text: string, table: ReadonlyMap<string, string>): string =>
  Array.from(text)
    .map((letter) => table.get(letter) ?? letter)
    .join('');
const TO_TCVN3 = invert(TCVN3);
const TO_VNI = invert(VNI);
const SMALL = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ';

/** From the synthetic list of a primary school: as stored, as meant. */
const CLASS_LIST = new Map([
  ['NguyÔn ¸i Ngµ', 'Nguyễn Ái Ngà'],
  ['NguyÔn HuyÒn Th\u00AD¬ng', 'Nguyễn Huyền Thương'],
  ['Phan Ph\u00AD¬ng An', 'Phan Phương An'],
  ['Hoµng Quèc Qu©n', 'Hoàng Quốc Quân'],
  ['§µo ThÕ ThuËn', 'Đào Thế Thuận'],
  ['NguyÔn Träng Dòng', 'Nguyễn Trọng Dũng'],
  ['Ph¹m Sü Th¹ch', 'Phạm Sỹ Thạch'],
  ['NguyÔn Ph\u00AD¬ng Ph\u00AD¬ng', 'Nguyễn Phương Phương'],
  ['Ph¹m Thu YÕn', 'Phạm Thu Yến'],
  ['NguyÔn H÷u Thùc', 'Nguyễn Hữu Thực'],
  ['§ç M¹nh Tr\u00ADêng', 'Đỗ Mạnh Trường'],
  ['Tr\u00AD¬ng ThÞ H¹ Minh', 'Trương Thị Hạ Minh'],
  ['NguyÔn MËu Xu©n', 'Nguyễn Mậu Xuân'],
  ['NguyÔn Thu An', 'Nguyễn Thu An'],
  ['NguyÔn Hµ Hoa', 'Nguyễn Hà Hoa'],
  ['Lª Ngäc LÖ', 'Lê Ngọc Lệ'],
  ['NguyÔn B¶o Xu©n', 'Nguyễn Bảo Xuân'],
  ['NguyÔn NghÞ Lùc', 'Nguyễn Nghị Lực'],
  ['Bïi Thanh Trang', 'Bùi Thanh Trang'],
  ['Lª Nam An', 'Lê Nam An'],
  ['Lª Minh Kh¸nh', 'Lê Minh Khánh'],
  ['NguyÔn Hoµng Kh¶i', 'Nguyễn Hoàng Khải'],
  ['NguyÔn Hµ DiÔm', 'Nguyễn Hà Diễm'],
  ['L\u00AD¬ng Thanh ThuËn', 'Lương Thanh Thuận'],
  ['D\u00AD¬ng Hµ Nhi', 'Dương Hà Nhi'],
  ['NguyÔn Kh¸nh T©m', 'Nguyễn Khánh Tâm'],
  ['NguyÔn TÊn Tµi', 'Nguyễn Tấn Tài'],
  ['NguyÔn B¶o S¬n', 'Nguyễn Bảo Sơn'],
  ['Ng« Ph\u00ADíc Thanh', 'Ngô Phước Thanh'],
  ['Hå C¸t Chi', 'Hồ Cát Chi'],
]);

describe('decodeLegacy', () => {
  test.each([
    ['Hä vµ tªn', 'Họ và tên'],
    ['NguyÔn ThÞ C¸t An', 'Nguyễn Thị Cát An'],
    ['Ph\u00AD¬ng', 'Phương'],
    ['Ph-¬ng', 'Phương'],
    ['§Æng Huúnh', 'Đặng Huỳnh'],
    ['14-01-2015', '14-01-2015'],
    ['NGUYÔN V¡N ¸I', 'NGUYỄN VĂN ÁI'],
    ['TR¦êNG TiÓu häc', 'TRƯỜNG Tiểu học'],
    ['STT,Hä vµ tªn,Líp', 'STT,Họ và tên,Lớp'],
    ['1,Lª V¨n,5A\n2,Vò Hå,5B', '1,Lê Văn,5A\n2,Vũ Hồ,5B'],
    ['Lª', 'Lê'],
    ['¸i', 'ái'],
    ['NguyÔn ¸i Ngµ', 'Nguyễn Ái Ngà'],
    ['ñy ban X·', 'ủy ban Xã'],
    ['Hä vµ ¸i', 'Họ và ái'],
    ['A\u00B3', 'Á'],
  ])('given TCVN3 %j, gives %j', (legacy, expected) => {
    expect(decodeLegacy(legacy, 'tcvn3')).toBe(expected);
  });

  test.each([
    ['Hoï vaø teân', 'Họ và tên'],
    ['Nguyeãn Thò Ñaøo', 'Nguyễn Thị Đào'],
    ['NGUYEÃN THÒ ÑAØO', 'NGUYỄN THỊ ĐÀO'],
    ['Phöông Thuøy Lyù Myõ', 'Phương Thùy Lý Mỹ'],
    ['Traàn Quoác Tuaán', 'Trần Quốc Tuấn'],
    ['Söûa ñöôïc Vónh Kyø', 'Sửa được Vĩnh Kỳ'],
    ['Ñaëng Vaên Taèm', 'Đặng Văn Tằm'],
  ])('given VNI %j, gives %j', (legacy, expected) => {
    expect(decodeLegacy(legacy, 'vni')).toBe(expected);
  });

  test('given an old class list, gives the names of the expected list', () => {
    const cells = [...CLASS_LIST.keys()];
    expect(detectLegacyEncoding(cells)).toBe('tcvn3');
    expect(cells.map((cell) => decodeLegacy(cell, 'tcvn3'))).toEqual([...CLASS_LIST.values()]);
  });

  test('given Unicode, changes nothing', () => {
    expect(decodeLegacy('Nguyễn é ü', 'unicode')).toBe('Nguyễn é ü');
  });

  test.each([
    ['tcvn3', TO_TCVN3],
    ['vni', TO_VNI],
  ] as const)('given any small Vietnamese text encoded in %s, gives it back', (encoding, table) => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Array.from(SMALL), ' ', 'n', 'g', 'h', 't')), (letters) => {
        // One legacy pair could be read across two letters (o + â is ô): Vietnamese words never have such neighbours.
        const text = encoding === 'vni' ? letters.join('n') : letters.join('');
        expect(decodeLegacy(encode(text, table), encoding)).toBe(text);
      }),
    );
  });

  test('covers every letter of the alphabet in both tables', () => {
    const plain = new Set('aeiouy');
    const letters = Array.from(SMALL).filter((letter) => !plain.has(letter));
    expect(letters.filter((letter) => !TO_TCVN3.has(letter))).toEqual([]);
    expect([...letters, ...letters.map((letter) => letter.toUpperCase())].filter((l) => !TO_VNI.has(l))).toEqual([]);
  });
});

describe('detectLegacyEncoding', () => {
  test.each<[string, string[], string]>([
    ['a TCVN3 list', ['Hä vµ tªn', 'Ngµy sinh', 'N÷', 'Kinh'], 'tcvn3'],
    ['a TCVN3 gender column', ['Nam', 'N÷'], 'tcvn3'],
    ['TCVN3 in capitals', ['NGUYÔN V¡N B×NH', 'TRÇN THÞ HOA'], 'tcvn3'],
    ['a VNI list', ['Hoï vaø teân', 'Nguyeãn Thò Ñaøo', 'Nöõ'], 'vni'],
    ['Unicode', ['Họ và tên', 'Nguyễn Thị Đào', 'Lê Tú', 'Vũ Hà'], 'unicode'],
    ['decomposed Unicode', ['Nguyễn Thị Đào'.normalize('NFD')], 'unicode'],
    ['Unicode whose letters are all Western', ['Lê', 'Hà', 'Tú', 'Bé'], 'unicode'],
    ['foreign names', ['José García', 'Jürgen Müller', 'Zoé', 'René', 'Noël'], 'unicode'],
    ['a column of crosses', ['×', '·', '§ 5', '12 m²'], 'unicode'],
    ['a Unicode list with one foreign name', ['Trần Văn Đức', 'Nguyễn Ánh', 'André'], 'unicode'],
    ['plain ASCII', ['Nguyen Van A', '12'], 'unicode'],
    ['nothing', [], 'unicode'],
  ])('given %s', (_what, samples, expected) => {
    expect(detectLegacyEncoding(samples)).toBe(expected);
  });
});
