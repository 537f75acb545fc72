import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, jest, test } from '@jest/globals';
import { ExchangeError } from '@lienthong/core';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { DEFAULT_LIMITS } from '../limits.js';
import { readWorkbook } from './read-workbook.js';

const ROWS = Array.from({ length: 400 }, (_, row) => [row, `Học sinh ${row}`, `Ấp ${row * 7919}`]);

function workbook(bookType: 'xlsx' | 'biff8', rows: readonly unknown[][] = ROWS): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Lớp 1');
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer);
}

/** The workbook with some of its parts replaced. */
function withParts(parts: Record<string, Uint8Array>, level: 0 | 9 = 9): Uint8Array {
  return zipSync({ ...unzipSync(workbook('xlsx')), ...parts }, { level });
}

function container(streams: Record<string, Uint8Array>): Uint8Array {
  const library = CFB as {
    utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
    write(file: object, options: { type: 'array' }): ArrayLike<number>;
  };
  const file = library.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) library.utils.cfb_add(file, name, content);
  return Uint8Array.from(library.write(file, { type: 'array' }));
}

/** What the file is refused with; a stack of another library must never come through. */
function refusal(bytes: Uint8Array, limits = {}): { code: string; vi: string; en: string } {
  try {
    readWorkbook(bytes, limits);
  } catch (error) {
    if (error instanceof ExchangeError) return { code: error.code, ...error.text };
    throw error;
  }
  return { code: 'read', vi: '', en: '' };
}

/** Record types of BIFF8. */
const biff = (...records: [type: number, size: number][]): Uint8Array =>
  Uint8Array.from(
    records.flatMap(([type, size]) => [
      type & 255,
      type >> 8,
      size & 255,
      size >> 8,
      ...new Array<number>(size).fill(0),
    ]),
  );

describe('a sound workbook', () => {
  test.each(['xlsx', 'biff8'] as const)('of type %s is read whole', (type) => {
    const { sheets } = readWorkbook(workbook(type));
    expect(sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([['Lớp 1', 400]]);
    expect(sheets[0]!.row(399)).toEqual([399, 'Học sinh 399', `Ấp ${399 * 7919}`]);
    expect(sheets[0]!.row(5_000)).toEqual([]);
  });

  test('a range that is only declared, and rows that are only formatted, cost nothing', () => {
    const xml =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>' +
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Họ tên</t></is></c></row>' +
      Array.from(
        { length: 1_500 },
        (_, at) => `<row r="${at + 1_000_000}"><c r="A${at + 1_000_000}" s="0"/></row>`,
      ).join('') +
      '</sheetData></worksheet>';
    const { sheets } = readWorkbook(withParts({ 'xl/worksheets/sheet1.xml': strToU8(xml) }));
    expect(sheets[0]!.row(0)).toEqual(['Họ tên']);
    expect(sheets[0]!.rowCount).toBeLessThanOrEqual(DEFAULT_LIMITS.rows + 1);
  });

  test('pictures, macros and caches inside it are never unpacked', () => {
    const bytes = withParts({ 'xl/media/image1.bin': new Uint8Array(1024), 'xl/vbaProject.bin': new Uint8Array(10) });
    expect(readWorkbook(bytes).sheets).toHaveLength(1);
  });
});

describe('a file that is no workbook', () => {
  test.each([
    ['a PDF', strToU8('%PDF-1.7\n%âãÏÓ')],
    ['a PNG', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
    ['a page', strToU8('<!DOCTYPE html><table><tr><td>Họ tên</td></tr></table>')],
    ['JSON', strToU8('{"a": 1}')],
    ['bytes', Uint8Array.from({ length: 2_000 }, (_, at) => (at * 37) % 256)],
    ['a zip of other things', zipSync({ 'word/document.xml': strToU8('<w/>') })],
    ['an OLE file of other things', container({ '/WordDocument': new Uint8Array(5_000) })],
  ])('%s', (_, bytes) => {
    expect(refusal(bytes).code).toBe('ERR_SOURCE_NOT_A_WORKBOOK');
  });
});

describe('an encrypted file', () => {
  test.each([
    [
      '.xlsx',
      container({ '/EncryptionInfo': new Uint8Array(200), '/EncryptedPackage': new Uint8Array(5_000).fill(7) }),
    ],
    ['.xls', container({ '/Workbook': biff([0x0809, 16], [0x002f, 54], [0x000a, 0], [0x0000, 5_000]) })],
  ])('%s', (_, bytes) => {
    expect(refusal(bytes)).toMatchObject({ code: 'ERR_SOURCE_ENCRYPTED', vi: expect.stringContaining('mật khẩu') });
  });
});

describe('a file that is cut short or damaged', () => {
  const whole = { xlsx: workbook('xlsx'), biff8: workbook('biff8') };

  test('an empty one', () => expect(refusal(new Uint8Array(0)).code).toBe('ERR_SOURCE_DAMAGED'));

  test.each(
    (['xlsx', 'biff8'] as const).flatMap((type) =>
      [0.1, 0.3, 0.5, 0.7, 0.9, 0.97].map((share) => [type, share] as const),
    ),
  )('%s cut at %s of its length', (type, share) => {
    const bytes = whole[type];
    expect(refusal(bytes.subarray(0, Math.floor(bytes.length * share))).code).toBe('ERR_SOURCE_DAMAGED');
  });

  test('one whose table is not compressed data', () => {
    const bytes = Uint8Array.from(whole.xlsx);
    const at = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    bytes.fill(0xff, at + 4, at + 400);
    expect(refusal(bytes).code).toBe('ERR_SOURCE_DAMAGED');
  });

  test('any byte changed in any place never gives the error of another library', () => {
    const said = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const [type, step] of [
      ['xlsx', 211],
      ['biff8', 997],
    ] as const)
      for (let at = 0; at < whole[type].length; at += step) {
        const bytes = Uint8Array.from(whole[type]);
        bytes[at] = bytes[at]! ^ 0xff;
        expect(refusal(bytes).code).toMatch(/^(read|ERR_SOURCE_\w+)$/);
      }
    said.mockRestore();
  });
});

describe('a file that is too large', () => {
  const zeros = new Uint8Array(40 * 1024 * 1024);

  test.each([
    ['a table of nothing', withParts({ 'xl/worksheets/sheet1.xml': zeros })],
    ['shared texts of nothing', withParts({ 'xl/sharedStrings.xml': zeros })],
    ['a part that is never read', withParts({ 'xl/media/image1.bin': zeros })],
    [
      'many parts',
      withParts(Object.fromEntries(Array.from({ length: 2_100 }, (_, at) => [`xl/x${at}.xml`, zeros.subarray(0, 1)]))),
    ],
  ])('expands: %s', (_, bytes) => {
    expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
    expect(refusal(bytes).code).toBe('ERR_SOURCE_ZIP_BOMB');
  });

  test('expands to more than it declares', () => {
    const bytes = withParts({ 'xl/worksheets/sheet1.xml': zeros });
    // The directory and the part's own header say 1,000 bytes.
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = view.indexOf('PK'); at >= 0; at = view.indexOf('PK', at + 2)) {
      const kind = view.readUInt32LE(at);
      if (kind === 0x04034b50 && view.readUInt32LE(at + 22) === zeros.length) view.writeUInt32LE(1_000, at + 22);
      if (kind === 0x02014b50 && view.readUInt32LE(at + 24) === zeros.length) view.writeUInt32LE(1_000, at + 24);
    }
    expect(refusal(bytes).code).toBe('ERR_SOURCE_ZIP_BOMB');
  });

  test.each([
    ['in bytes', { sizeBytes: 1_000 }],
    ['in rows', { rows: 300 }],
    ['in sheets', { sheets: 0 }],
  ])('%s', (_, limits) => {
    expect(refusal(workbook('xlsx'), limits)).toMatchObject({
      code: 'ERR_SOURCE_TOO_LARGE',
      vi: expect.stringContaining('Hãy'),
    });
  });

  test('in rows, as text', () => {
    expect(refusal(strToU8('a,b\n'.repeat(500)), { rows: 300 }).code).toBe('ERR_SOURCE_TOO_LARGE');
  });
});

test('Given a cell longer than any field of a school, then the file is refused with its row', () => {
  const csv = (length: number): Uint8Array => Buffer.from(`Họ và tên,Ghi chú\nLê An,${'a'.repeat(length)}\n`);
  expect(readWorkbook(csv(4_000)).sheets[0]!.row(1)[1]).toHaveLength(4_000);
  expect(() => readWorkbook(csv(4_001)).sheets[0]!.row(1)).toThrow(
    expect.objectContaining({ code: 'ERR_SOURCE_TOO_LARGE', details: expect.objectContaining({ row: 2 }) }),
  );
});
