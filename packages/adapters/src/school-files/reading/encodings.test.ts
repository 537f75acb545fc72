import { utils, write, type BookType } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import type { Student } from '@lienthong/schemas';
import iconv from 'iconv-lite';
import { normalizeWorkbook } from '../index.js';

const people = (bytes: Uint8Array): (string | undefined)[][] =>
  [...normalizeWorkbook(bytes, { name: 'ds.csv', today: '2026-11-22' }).rows]
    .filter(({ kind }) => kind === 'student')
    .map((line) => ('record' in line ? (line.record as Student) : ({} as Student)))
    .map(({ fullName, gender, ethnicGroup, className }) => [fullName, gender, ethnicGroup?.name, className]);

const LIST = `STT,Họ và tên,Ngày sinh,Giới tính,Dân tộc,Lớp
1,Nguyễn Thị Bé,05/09/2015,Nữ,Kinh,5A
2,Đặng Văn Hưng,06/10/2015,Nam,Hoa,5A
3,Thạch Sơn Ưng,07/11/2014,Nam,Khmer,5B
4,Trần Quỳnh Như,08/12/2014,Nữ,Kinh,5B
`;
const EXPECTED = [
  ['Nguyễn Thị Bé', 'female', 'Kinh', '5A'],
  ['Đặng Văn Hưng', 'male', 'Hoa', '5A'],
  ['Thạch Sơn Ưng', 'male', 'Khơ-me', '5B'],
  ['Trần Quỳnh Như', 'female', 'Kinh', '5B'],
];
/** The same list as fonts of the nineties store it: each letter below is one byte. */
const TCVN3 = `STT,Hä vµ tªn,Ngµy sinh,Giíi tÝnh,D©n téc,Líp
1,NguyÔn ThÞ BÐ,05/09/2015,N÷,Kinh,5A
2,§Æng V¨n H\u00ADng,06/10/2015,Nam,Hoa,5A
3,Th¹ch S¬n \u00A6ng,07/11/2014,Nam,Khmer,5B
4,TrÇn Quúnh Nh\u00AD,08/12/2014,N÷,Kinh,5B
`;
const VNI = `STT,Hoï vaø teân,Ngaøy sinh,Giôùi tính,Daân toäc,Lôùp
1,Nguyeãn Thò Beù,05/09/2015,Nöõ,Kinh,5A
2,Ñaëng Vaên Höng,06/10/2015,Nam,Hoa,5A
3,Thaïch Sôn Öng,07/11/2014,Nam,Khmer,5B
4,Traàn Quyønh Nhö,08/12/2014,Nöõ,Kinh,5B
`;
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
/** Lists long enough that only their beginning and some pieces are judged. */
const long = (text: string): string => text + text.slice(text.indexOf('\n') + 1).repeat(700);
const bigEndian = (text: string): Buffer => iconv.encode(text, 'utf-16be');

/** windows-1258 has letters with their quality and marks for the tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;
const to1258 = (text: string): Buffer =>
  iconv.encode(
    Array.from(text, (letter) => {
      const apart = letter.normalize('NFD');
      const tone = TONES.exec(apart)?.[0];
      return tone === undefined ? letter : apart.replace(tone, '').normalize('NFC') + tone;
    }).join(''),
    'windows-1258',
  );

describe('a CSV file is read in the encoding of its bytes', () => {
  test.each<[string, (text: string) => Buffer]>([
    ['UTF-8', (text) => Buffer.from(text)],
    ['UTF-8 with a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-8, decomposed', (text) => Buffer.from(text.normalize('NFD'))],
    ['UTF-16 LE with a mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 LE without one', (text) => Buffer.from(text, 'utf16le')],
    ['UTF-16 BE with a mark', (text) => bigEndian(`\uFEFF${text}`)],
    ['UTF-16 BE without one', bigEndian],
    ['windows-1258', to1258],
    ['VISCII', (text) => iconv.encode(text, 'viscii')],
    ['UTF-8 with line ends of old Macintosh programs', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['UTF-8 with every cell quoted', (text) => Buffer.from(text.replace(/[^,\n]+/g, '"$&"'))],
    ['UTF-16 LE, tabs', (text) => Buffer.from(`\uFEFF${text.replaceAll(',', '\t')}`, 'utf16le')],
  ])('%s', (_, encode) => {
    expect(people(encode(LIST))).toEqual(EXPECTED);
    expect(people(encode(long(LIST))).slice(-4)).toEqual(EXPECTED);
  });

  test.each([
    ['TCVN3 (ABC), raw bytes', latin1(TCVN3)],
    ['TCVN3 that a program took for Western letters and saved as UTF-8', Buffer.from(TCVN3)],
    ['VNI, raw bytes', latin1(VNI)],
    ['VNI that a program took for Western letters and saved as UTF-8', Buffer.from(VNI)],
    ['VNI, a long list', latin1(long(VNI))],
    ['TCVN3, quoted cells', latin1(TCVN3.replace(/[^,\n]+/g, '"$&"'))],
  ])('%s', (_, bytes) => {
    expect(people(bytes).slice(-4)).toEqual(EXPECTED);
  });

  test('that is not known is refused with what to do, and no name is spoilt', () => {
    const bytes = iconv.encode(LIST.replace(/[^\n,]*Thị[^\n,]*/g, 'Иван Петров Сидоров'), 'koi8-r');
    const names = iconv.encode(
      `${LIST.split('\n')[0]!}\n${['Иван', 'Пётр', 'Жанна', 'Юлия', 'Щукин', 'Фёдор'].map((name, at) => `${at},${name},05/09/2015,Nam,,5A`).join('\n')}`,
      'koi8-r',
    );
    for (const file of [bytes, names])
      expect(() => people(file)).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^ERR_SOURCE_(UNREADABLE|NO_HEADER)$/) }),
      );
  });

  test('UTF-8 with one broken letter is still UTF-8, and the broken name is warned of', () => {
    const bytes = Buffer.concat([
      Buffer.from(LIST),
      Buffer.from('5,Tr'),
      Buffer.from([0xe1, 0xba]),
      Buffer.from('n An,05/09/2015,Nam,Kinh,5A\n'),
    ]);
    const rows = [...normalizeWorkbook(bytes, { name: 'ds.csv' }).rows].filter(({ kind }) => kind === 'student');
    expect(people(bytes).slice(0, 4)).toEqual(EXPECTED);
    expect(rows[4]!.warnings!.map(({ code }) => code)).toContain('odd-name');
  });
});

/** The writer knows no such letters and leaves `_` in their places. */
function putBytes(file: Buffer, texts: readonly string[]): void {
  for (const text of texts) {
    const at = file.indexOf(text.replace(/[\x80-\xff]/g, '_'), 0, 'latin1');
    if (at >= 0) file.write(text, at, 'latin1');
  }
}

describe('texts of a workbook in an old font are decoded', () => {
  test.each<[string, string, BookType]>([
    ['TCVN3 in .xls', TCVN3, 'biff8'],
    ['VNI in .xls', VNI, 'biff8'],
    ['TCVN3 in .xlsx', TCVN3, 'xlsx'],
    ['VNI in .ods', VNI, 'ods'],
    ['TCVN3 in an .xls of Excel 95', TCVN3, 'biff5'],
    ['VNI in an .xls of Excel 95', VNI, 'biff5'],
  ])('%s', (_, text, bookType) => {
    const book = utils.book_new();
    const rows = text
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'DS');
    const bytes = Buffer.from(write(book, { type: 'array', bookType }) as ArrayBuffer);
    if (bookType === 'biff5') putBytes(bytes, rows.flat());
    expect(people(bytes)).toEqual(EXPECTED);
  });
});

const NAMES = ['An', 'Bình', 'Cường', 'Dũng', 'Hải', 'Khoa', 'Long'];

describe('a text file that is read piece by piece', () => {
  const rows = Array.from(
    { length: 6_000 },
    (_, at) => `${at + 1},"Lê Văn ${NAMES[at % 7]!}",05/09/2015,Nam,"Kinh\n","5A ""chuyên"""`,
  );
  const bytes = Buffer.from(`${LIST.split('\n')[0]!}\r\n${rows.join('\r\n')}\r\n`);

  test('gives the same rows as one that is held, and asks for no more than a piece at a time', () => {
    let most = 0;
    const place = Buffer.alloc(4 * 1024 * 1024);
    const source = {
      sizeBytes: bytes.length,
      // As a file does: the place is used again with every call.
      read(offset: number, length: number): Uint8Array {
        most = Math.max(most, length);
        return place.subarray(0, bytes.copy(place, 0, offset, offset + length));
      },
    };
    const options = { name: 'ds.csv', schoolYear: '2025-2026', today: '2026-11-22' };
    const streamed = [...normalizeWorkbook(source, options).rows];
    expect(streamed).toEqual([...normalizeWorkbook(bytes, options).rows]);
    expect(streamed).toHaveLength(12_000);
    expect(streamed.at(-1)!.source.row).toBe(6_001);
    expect((streamed.at(-2) as { record?: Student }).record).toMatchObject({
      fullName: `Lê Văn ${NAMES[5_999 % 7]!}`,
      className: '5A "chuyên"',
    });
    expect(most).toBeLessThanOrEqual(1024 * 1024);
  });

  test('has limits of its own', () => {
    const source = { sizeBytes: bytes.length, read: (at: number, length: number) => bytes.subarray(at, at + length) };
    const read = (limits: object) => () => normalizeWorkbook(source, { name: 'ds.csv', limits });
    expect(read({ rows: 100 })).not.toThrow();
    expect(read({ streamedRows: 100 })).toThrow(expect.objectContaining({ code: 'ERR_SOURCE_TOO_LARGE' }));
    expect(read({ streamedBytes: 100 })).toThrow(expect.objectContaining({ code: 'ERR_SOURCE_TOO_LARGE' }));
  });

  test('in which a quote is never closed is refused: everything below would be one cell', () => {
    const open = Buffer.from(`${LIST}5,"Lê An,05/09/2015,Nam,Kinh,5A\n6,Lê Ba,05/09/2015,Nam,Kinh,5A\n`);
    expect(() => people(open)).toThrow(expect.objectContaining({ code: 'ERR_SOURCE_DAMAGED' }));
  });
});
