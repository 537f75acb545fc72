import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseJsonBody } from './json-body.js';

const LIMITS = { depth: 4, keys: 10 };
const parse = (text: string): unknown => parseJsonBody(Buffer.from(text), LIMITS);

describe('a JSON body', () => {
  test.each([
    '{"a":[1,{"b":null}],"c":"x\\"y\\\\"}',
    '"một chuỗi có dấu"',
    '[{"a":1},{"a":2}]',
    '{"a":{"a":{"a":1}}}',
    '{"a":"{\\"__proto__\\":1}"}',
    '{"":0}',
    '0',
  ])('%s is parsed as JSON.parse does', (text) => {
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  test('with a byte order mark is parsed without it', () => {
    expect(parse('\uFEFF{"a":1}')).toEqual({ a: 1 });
  });

  test.each([
    ['{"a":1,"a":2}', 'ERR_REQUEST_NOT_JSON'],
    ['{"a":1,"\\u0061":2}', 'ERR_REQUEST_NOT_JSON'],
    ['{"x":{"a":1,"b":[{}],"a":2}}', 'ERR_REQUEST_NOT_JSON'],
    ['{"__proto__":1}', 'ERR_REQUEST_FORBIDDEN_KEY'],
    ['[[{"constructor":{"prototype":1}}]]', 'ERR_REQUEST_FORBIDDEN_KEY'],
    ['{"pr\\u006ftotype":1}', 'ERR_REQUEST_FORBIDDEN_KEY'],
    ['[[[[[]]]]]', 'ERR_REQUEST_TOO_DEEP'],
    ['{"a":{"a":{"a":{"a":{}}}}}', 'ERR_REQUEST_TOO_DEEP'],
    [`{${Array.from({ length: 11 }, (_, n) => `"k${n}":0`).join()}}`, 'ERR_REQUEST_TOO_DEEP'],
    ['"\\ud800"', 'ERR_REQUEST_NOT_JSON'],
    ['{"a":"\\udc00\\ud800"}', 'ERR_REQUEST_NOT_JSON'],
    ['"no end', 'ERR_REQUEST_NOT_JSON'],
    ['"no end\\"', 'ERR_REQUEST_NOT_JSON'],
    ['{a:1}', 'ERR_REQUEST_NOT_JSON'],
    ["{'a':1}", 'ERR_REQUEST_NOT_JSON'],
    ['[1,]', 'ERR_REQUEST_NOT_JSON'],
    [']]]]', 'ERR_REQUEST_NOT_JSON'],
    ['NaN', 'ERR_REQUEST_NOT_JSON'],
    ['', 'ERR_REQUEST_NOT_JSON'],
  ])('%s is refused', (text, code) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code }));
  });

  test('is refused without quoting it', () => {
    try {
      parse('{"fullName":"Nguyễn Văn Bí Mật",}');
      throw new Error('it was let in');
    } catch (error) {
      const { text, details, message } = error as { text: object; details: object; message: string };
      expect(JSON.stringify([text, details, message])).not.toContain('Bí Mật');
    }
  });

  test('of any shape within the limits gives what JSON.parse gives', () => {
    const wide = { depth: 100, keys: 100_000 };
    const json = fc.json({ maxDepth: 6 }).filter((text) => !/__proto__|constructor|prototype/.test(text));
    fc.assert(
      fc.property(json, (text) => {
        expect(parseJsonBody(Buffer.from(text), wide)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('of any text is refused with one of its codes, or is JSON', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', 'u', '0', '1', 'a') }),
        (text) => {
          try {
            expect(parse(text)).toEqual(JSON.parse(text));
          } catch (error) {
            expect((error as { code: string }).code).toMatch(/^ERR_REQUEST_(NOT_JSON|TOO_DEEP|FORBIDDEN_KEY)$/);
          }
        },
      ),
    );
  });
});
