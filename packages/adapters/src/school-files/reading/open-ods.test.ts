import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { ExchangeError } from '@lienthong/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from './read-workbook.js';

function ods(change: (content: string) => string = (content) => content, manifest?: string): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Họ và tên', 'Lớp'],
      ['Lê An', '5A'],
    ]),
    'DS',
  );
  const parts = unzipSync(new Uint8Array(write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer));
  const content = change(strFromU8(parts['content.xml']!));
  const list = manifest === undefined ? parts['META-INF/manifest.xml']! : strToU8(manifest);
  return zipSync({ ...parts, 'content.xml': strToU8(content), 'META-INF/manifest.xml': list });
}
const inTable = (rows: string) => (content: string) => content.replace('</table:table>', `${rows}</table:table>`);
const cell = (attributes: string): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>x</text:p></table:table-cell>`;

function code(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof ExchangeError) return error.code;
    throw error;
  }
  return 'read';
}

describe('an .ods file', () => {
  test('is read, the empty rest of a sheet at no cost', () => {
    const rest =
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const { format, sheets } = readWorkbook(ods(inTable(rest)));
    expect(format).toBe('ods');
    expect(sheets.map(({ name }) => name)).toEqual(['DS']);
    expect(sheets[0]!.row(1)).toEqual(['Lê An', '5A']);
    expect(sheets[0]!.rowCount).toBeLessThan(10);
  });

  test('keeps two paragraphs of a cell apart from the next cell, and a repeated cell as often as it says', () => {
    const row = `<table:table-row>${cell('table:number-columns-repeated="3"')}</table:table-row>`;
    expect(readWorkbook(ods(inTable(row))).sheets[0]!.row(2)).toEqual(['x', 'x', 'x']);
  });

  test.each([
    [
      'a cell that stands for millions',
      `<table:table-row table:number-rows-repeated="1048576">${cell('table:number-columns-repeated="16384"')}</table:table-row>`.repeat(
        20,
      ),
      'ERR_SOURCE_ZIP_BOMB',
    ],
    [
      'a tag put together from a comment',
      '<table:table-row><table:table-c<!-- -->ell/></table:table-row>',
      'ERR_SOURCE_DAMAGED',
    ],
    [
      'a repeat behind a bracket in an attribute',
      `<table:table-row>${cell('a="<" table:number-columns-repeated="99999999"')}</table:table-row>`,
      'ERR_SOURCE_DAMAGED',
    ],
    ['an entity of its own', '<!DOCTYPE a [<!ENTITY b "c">]>', 'ERR_SOURCE_DAMAGED'],
  ])('with %s is refused', (_, rows, expected) => {
    expect(code(ods(inTable(rows)))).toBe(expected);
  });

  test('under a password is refused as such', () => {
    const manifest =
      '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
    expect(code(ods(undefined, manifest))).toBe('ERR_SOURCE_ENCRYPTED');
  });
});
