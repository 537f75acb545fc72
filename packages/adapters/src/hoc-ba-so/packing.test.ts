import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { TranscriptFormat } from '@lienthong/schemas';
import fc from 'fast-check';
import { pilotV1 } from './profiles/pilot-v1.js';
import { packContent, unpackContent } from './pack-content.js';
import { splitTransactions } from './split-transactions.js';

const { format } = pilotV1;
const escaping = (value: TranscriptFormat['escapeQuotes']['value']): Pick<TranscriptFormat, 'escapeQuotes'> => ({
  escapeQuotes: { ...format.escapeQuotes, value },
});
const packed = (declared: number, bytes: Uint8Array): string => {
  const prefix = Buffer.alloc(4);
  prefix.writeInt32LE(declared);
  return Buffer.concat([prefix, bytes]).toString('base64');
};

describe('packing', () => {
  test.each([
    ['<A/>', 'BAAAAB+LC'],
    ['<TEN>Đ</TEN>', 'DQAAAB+LC'],
  ])('%s begins with the length of its bytes, little-endian, and a gzip header', (xml, start) => {
    expect(packContent(xml, format).slice(0, 9)).toBe(start);
  });

  test('quotes are escaped with a backslash', () => {
    const raw = Buffer.from(packContent('<A id="1"/>', format), 'base64');
    expect(raw.readInt32LE()).toBe(Buffer.byteLength(String.raw`<A id=\"1\"/>`));
  });

  test.each(['backslash', 'entity', 'none'] as const)(
    'what is packed with %s is unpacked whatever was expected',
    (form) => {
      const content = packContent('<A id="1"><B>x &amp; y</B></A>', escaping(form));
      for (const expected of ['backslash', 'entity', 'none'] as const) {
        expect(unpackContent(content, escaping(expected))).toBe('<A id="1"><B>x &amp; y</B></A>');
      }
    },
  );

  test('any text comes back as it was', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Đ', '"', '\\', ' ', '\n', 'ể', '😀'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.constantFrom('backslash' as const, 'none' as const), (value, form) => {
        const xml = `<A id="1">${value}</A>`;
        expect(unpackContent(packContent(xml, escaping(form)), escaping(form))).toBe(xml);
      }),
      { numRuns: 100 },
    );
  });
});

describe('unpacking', () => {
  const gzip = gzipSync('<A id="1"/>');
  test.each<[string, string, string]>([
    ['no base64', '####', 'ERR_SOURCE_DAMAGED'],
    ['too short', 'AAAA', 'ERR_SOURCE_DAMAGED'],
    ['no gzip', packed(11, randomBytes(30)), 'ERR_SOURCE_DAMAGED'],
    ['a length that is too great', packed(12, gzip), 'ERR_SOURCE_DAMAGED'],
    ['a length that is too small', packed(10, gzip), 'ERR_SOURCE_ZIP_BOMB'],
    ['a negative length', packed(-1, gzip), 'ERR_SOURCE_DAMAGED'],
    ['a cut gzip', packed(11, gzip.subarray(0, -6)), 'ERR_SOURCE_DAMAGED'],
    ['a length above the cap', packed(2_000_000_000, gzip), 'ERR_SOURCE_TOO_LARGE'],
    ['a bomb that declares little', packed(1000, gzipSync(Buffer.alloc(20_000_000))), 'ERR_SOURCE_ZIP_BOMB'],
    ['no UTF-8', packed(2, gzipSync(Buffer.from([0xff, 0xfe]))), 'ERR_SOURCE_DAMAGED'],
    ['no XML', packed(3, gzipSync('abc')), 'ERR_SOURCE_DAMAGED'],
    ['a DTD', packed(22, gzipSync('<!DOCTYPE A []><A></A>')), 'ERR_SOURCE_UNREADABLE'],
  ])('%s is refused', (_what, content, code) => {
    expect(() => unpackContent(content, format)).toThrow(expect.objectContaining({ code }));
  });

  test('the cap is that of the bytes unpacked', () => {
    expect(() => unpackContent(packContent('<A id="1"/>', format), format, 5)).toThrow(
      expect.objectContaining({ code: 'ERR_SOURCE_TOO_LARGE' }),
    );
  });
});

describe('the limit of a transaction', () => {
  const limited = { maxRequestBytes: { ...format.maxRequestBytes, value: 40_000 } };
  const hard = (bytes: number): string => randomBytes(bytes).toString('base64');

  test('transcripts are divided in order, none twice', () => {
    const items = Array.from({ length: 9 }, () => hard(6_000));
    const { parts, tooLarge } = splitTransactions(items, (xml) => xml, limited);
    expect(parts.flat()).toEqual(items);
    expect(parts.length).toBeGreaterThan(1);
    expect(tooLarge).toEqual([]);
  });

  test('one that alone is over the limit stands apart, and the others go', () => {
    const big = hard(60_000);
    const { parts, tooLarge } = splitTransactions(['a', big, 'b'], (xml) => xml, limited);
    expect(tooLarge).toEqual([big]);
    expect(parts.flat()).toEqual(['a', 'b']);
  });

  test('what fits goes at once', () => {
    expect(splitTransactions(['a', 'b'], (xml) => xml, format).parts).toEqual([['a', 'b']]);
    expect(splitTransactions([], (xml: string) => xml, format).parts).toEqual([]);
  });
});
