import { escapeXml } from '../kit/index.js';
import type { TranscriptFormat } from '@lienthong/schemas';
import { withoutPrologue } from './parse-document.js';
import { zonedText } from './value-forms.js';
import { createSignature } from './create-signature.js';
import type { TranscriptSigner } from './signing-port.js';

/**
 * Joins transcripts to the list of one transaction, character for character, and signs the list for the organisation.
 * @param transcripts each one `HOC_BA`: signed ones to submit, flat ones to revoke.
 * @source CV 2088/BGDĐT-GDTH Phụ lục 1, II.2.2
 */
export async function signList(
  transcripts: readonly string[],
  signer: TranscriptSigner,
  signedAtMs: number,
  format: TranscriptFormat,
): Promise<string> {
  const { list } = format.tags.value;
  const { attribute, list: listId } = format.ids.value;
  const open = `<${list} ${attribute}="${escapeXml(listId)}">${transcripts.map(withoutPrologue).join('')}`;
  const close = `</${list}>`;
  const signature = await createSignature(
    {
      xml: open + close,
      target: [list],
      enveloped: true,
      id: list,
      signedAt: zonedText(signedAtMs, format.offsetMinutes.value),
    },
    signer,
    format,
  );
  return open + signature + close;
}
