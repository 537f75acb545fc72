import { expect, test } from '@jest/globals';
import { withReferences } from './parse-document.js';
import { pilotV1 } from './profiles/pilot-v1.js';
import { signList } from './sign-list.js';
import { signTranscript } from './sign-transcript.js';
import { SIGNED_AT_MS, exampleSigner, exampleXml } from './testing/example-signers.js';
import { verifyList } from './verify-list.js';
import { verifyTranscript } from './verify-transcript.js';

const { format } = pilotV1;

test.each([
  ['U+0085', '\u0085'],
  ['U+2028', '\u2028'],
  ['U+2029', '\u2029'],
])('%s is no line end: signed with it holds, a line end in its place does not', async (_what, mark) => {
  let xml = exampleXml(format).replace('Trần Thị', `Trần${mark}Thị`);
  for (const role of ['principal', 'school'] as const) {
    xml = await signTranscript(xml, role, exampleSigner(role), SIGNED_AT_MS, format);
  }
  expect(xml).toContain(`Trần${mark}Thị`);
  expect(verifyTranscript(xml, format).isSound).toBe(true);
  expect(verifyTranscript(xml.replace(mark, '\n'), format).isSound).toBe(false);
  const inList = await signList([xml], exampleSigner('department'), SIGNED_AT_MS, format);
  expect(verifyList(inList, format)).toMatchObject({ isSound: true, transcripts: [xml] });
});

test('CDATA and comments keep what they hold, for they know no references', () => {
  const text = '<A b="\u2028"><!-- <![CDATA[ \u0085 -->\u0085<![CDATA[\u2028 <!-- ]]>\u2028</A>';
  expect(withReferences(text)).toBe(
    '<A b="&#8232;"><!-- <![CDATA[ \u0085 -->&#133;<![CDATA[\u2028 <!-- ]]>&#8232;</A>',
  );
});
