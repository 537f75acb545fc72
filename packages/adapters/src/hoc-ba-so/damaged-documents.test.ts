import { beforeAll, describe, expect, test } from '@jest/globals';
import { isExchangeError } from '@lienthong/core';
import fc from 'fast-check';
import { packContent, unpackContent } from './pack-content.js';
import { pilotV1 } from './profiles/pilot-v1.js';
import { signList } from './sign-list.js';
import { signTranscript } from './sign-transcript.js';
import { SIGNED_AT_MS, exampleSigner, exampleXml, signedExample } from './testing/example-signers.js';
import { verifyList } from './verify-list.js';
import { verifyTranscript } from './verify-transcript.js';

const { format } = pilotV1;
let signed = '';
let list = '';
beforeAll(async () => {
  signed = await signedExample(format);
  list = await signList([signed], exampleSigner('department'), SIGNED_AT_MS, format);
});

/** A text cut, with something put where the cut was. */
const damages = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(60),
  put: fc.constantFrom('', '<', '&', 'id="x"', '<A/>', '\u0000', '<!DOCTYPE A>', ']]>', '\u2028', 'Đ'),
});
type Damage = typeof damages extends fc.Arbitrary<infer D> ? D : never;
const damaged = (text: string, { at, cut, put }: Damage): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put + text.slice(start + cut);
};

/** The outcome, or the code of our error; any other error fails the test. */
function outcomeOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    if (!isExchangeError(error)) throw error;
    return error.code;
  }
}

describe('given documents damaged at random', () => {
  test('a transcript is sound only when what is signed is as it was', () => {
    fc.assert(
      fc.property(damages, (damage) => {
        const text = damaged(signed, damage);
        const result = outcomeOf(() => verifyTranscript(text, format)) as { isSound?: boolean; transcript?: unknown };
        if (result.isSound !== true) return;
        expect(result.transcript).toEqual(verifyTranscript(signed, format).transcript);
      }),
      { numRuns: 40 },
    );
  });

  test('a list is sound only when its transcripts are as they were', () => {
    fc.assert(
      fc.property(damages, (damage) => {
        const text = damaged(list, damage);
        const result = outcomeOf(() => verifyList(text, format)) as {
          isSound?: boolean;
          transcripts?: readonly string[];
        };
        if (result.isSound === true) expect(result.transcripts).toEqual([signed]);
      }),
      { numRuns: 30 },
    );
  });

  test('packed content is refused or is what was packed', () => {
    const content = packContent('<A id="1"><B>đ</B></A>', format);
    fc.assert(
      fc.property(damages, (damage) => {
        const result = outcomeOf(() => unpackContent(damaged(content, damage), format));
        expect(String(result)).toMatch(/^ERR_SOURCE_|^<A id="1"><B>đ<\/B><\/A>$/);
      }),
      { numRuns: 200 },
    );
  });
});

test('of many signatures in one role none is looked at, for each would read the whole document', () => {
  const [one] = /<Signature .*?<\/Signature>/s.exec(signed)!;
  const many = signed.replace(one, one + one.replaceAll(/ Id="[^"]+"/g, '').repeat(400));
  expect(verifyTranscript(many, format)).toEqual({
    isSound: false,
    signatures: [],
    faults: [expect.objectContaining({ rule: 'signed-twice' })],
  });
});

describe('given what cannot be signed', () => {
  const sign = (xml: string) => signTranscript(xml, 'principal', exampleSigner('principal'), SIGNED_AT_MS, format);

  test.each<[string, (xml: string) => string]>([
    ['no id on the data', (xml) => xml.replace(/(<DU_LIEU_HOC_BA) id="[^"]+"/, '$1')],
    [
      'an id that something else has too',
      (xml) => xml.replace('<TONG_KET>', `<TONG_KET ID="${/<DU_LIEU_HOC_BA id="([^"]+)"/.exec(xml)![1]!}">`),
    ],
    [
      'two data elements',
      (xml) => xml.replace('<DANH_SACH_THONG_TIN_KY>', '<DU_LIEU_HOC_BA id="b"/><DANH_SACH_THONG_TIN_KY>'),
    ],
    [
      'a lookup code that would break out of an attribute',
      (xml) => xml.replace(/(<MA_TRA_CUU_UUID>)[^<]+/, "$1x' or '1'='1"),
    ],
    ['no signature area', (xml) => xml.replace(/<DANH_SACH_THONG_TIN_KY>.*<\/DANH_SACH_THONG_TIN_KY>/s, '')],
  ])('%s is refused', async (_what, change) => {
    const changed = change(exampleXml(format));
    expect(changed).not.toBe(exampleXml(format));
    await expect(sign(changed)).rejects.toMatchObject({ code: 'ERR_TRUST_SIGNATURE_INVALID' });
  });
});
