import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { quotedLine } from './quoted-line.js';

describe('a line with quotes', () => {
  test.each([
    ['1,"7,5",Khá', ['1', '7,5', 'Khá']],
    ['"a","b"', ['a', 'b']],
    ['"",x,', ['', 'x', '']],
    ['x,""', ['x', '']],
    ['"nói ""vâng""",2', ['nói "vâng"', '2']],
    ['"""a""",""""', ['"a"', '"']],
    ['cao 5" 3,"x"', ['cao 5" 3', 'x']],
  ])('%j has the cells that the library gives', (line, cells) => {
    expect(quotedLine(line, ',')).toEqual(cells);
    expect(parse(line, { relax_quotes: true })).toEqual([cells]);
  });

  test.each(['="084317846172",x', '"=""084317846172""",x'])('%j keeps a number as text', (line) => {
    expect(quotedLine(line, ',')).toEqual(['084317846172', 'x']);
  });

  test.each(['"a"b,c', '"a', '"a""', 'x,"'])('%j is left to the library', (line) => {
    expect(quotedLine(line, ',')).toBeUndefined();
  });

  test('another delimiter parts cells', () => {
    expect(quotedLine('"a;b";"c,d";e', ';')).toEqual(['a;b', 'c,d', 'e']);
  });
});
