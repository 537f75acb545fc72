import { TrustError } from '@lienthong/core';
import type { TranscriptFormat } from '@lienthong/schemas';
import { escapeXml } from '../kit/index.js';
import { elementSpans, type ElementSpan } from './element-spans.js';
import { parseDocument, withoutPrologue } from './parse-document.js';
import { readTranscript } from './read-transcript.js';
import { zonedText } from './value-forms.js';
import { createSignature } from './create-signature.js';
import type { TranscriptSigner } from './signing-port.js';

/** In whose name; in the order in which they sign. @source CV 2088/BGDĐT-GDTH Phụ lục 1, III.2 */
export const SIGNING_ROLES = ['homeroom-teacher', 'principal', 'school'] as const;
export type SigningRole = (typeof SIGNING_ROLES)[number];

/**
 * Signs one transcript in one role and changes no other character of it.
 * @param xml one `HOC_BA`.
 * @param signedAtMs epoch ms; to the second.
 * @returns the transcript with the block of the role and its signature.
 * @throws {TrustError} ERR_TRUST_SIGNING_ORDER — signed in this role already, or a later role signed before;
 * ERR_TRUST_KEY_INVALID. {SourceError} — no transcript.
 */
export async function signTranscript(
  xml: string,
  role: SigningRole,
  signer: TranscriptSigner,
  signedAtMs: number,
  format: TranscriptFormat,
): Promise<string> {
  const text = withoutPrologue(xml);
  parseDocument(text);
  const { record } = readTranscript(text, format);
  const tags = format.tags.value;
  checkOrder(text, role, format);
  const signedAt = zonedText(signedAtMs, format.offsetMinutes.value);
  const signerNumber = {
    'homeroom-teacher': record.homeroomTeacher?.personalNumber,
    principal: record.signatory?.personalNumber,
    school: undefined,
  }[role];
  const content =
    `<${tags.signedAt}>${signedAt}</${tags.signedAt}>` +
    (signerNumber === undefined ? '' : `<${tags.signer}>${escapeXml(signerNumber)}</${tags.signer}>`);
  const prepared = withBlock(text, role, content, format);
  const signature = await createSignature(
    {
      xml: prepared,
      target: [tags.transcript, tags.data],
      enveloped: false,
      id: `${blockTag(role, format)}-${(record.transcriptId ?? '').toLowerCase()}`,
      signedAt,
    },
    signer,
    format,
  );
  const [block] = blockSpans(prepared, role, format);
  return prepared.slice(0, block!.contentEnd) + signature + prepared.slice(block!.contentEnd);
}

/** Tag of the block that holds the signature of a role. */
export function blockTag(role: SigningRole, { tags }: TranscriptFormat): string {
  const { homeroomTeacher, principal, school } = tags.value;
  return { 'homeroom-teacher': homeroomTeacher, principal, school }[role];
}

function checkOrder(text: string, role: SigningRole, format: TranscriptFormat): void {
  const isSigned = (each: SigningRole): boolean => signaturesIn(text, each, format).length > 0;
  const later = SIGNING_ROLES.slice(SIGNING_ROLES.indexOf(role));
  const before = later.find(isSigned);
  if (before !== undefined) {
    throw new TrustError('ERR_TRUST_SIGNING_ORDER', { details: { role, alreadySigned: before } });
  }
  if (role === 'school' && !isSigned('principal')) {
    throw new TrustError('ERR_TRUST_SIGNING_ORDER', { details: { role, missing: 'principal' } });
  }
}

/** Puts the block of a role where it belongs, in place of an unsigned one. */
function withBlock(text: string, role: SigningRole, content: string, format: TranscriptFormat): string {
  const { transcript, signatures } = format.tags.value;
  const [area, second] = elementSpans(text, [transcript, signatures]);
  if (area === undefined || second !== undefined) {
    throw new TrustError('ERR_TRUST_SIGNATURE_INVALID', { details: { reason: 'no-signature-area' } });
  }
  const blocks = SIGNING_ROLES.map((each) => {
    if (each !== role)
      return blockSpans(text, each, format)
        .map(({ start, end }) => text.slice(start, end))
        .join('');
    const tag = blockTag(each, format);
    return `<${tag}>${content}</${tag}>`;
  });
  return `${text.slice(0, area.start)}<${signatures}>${blocks.join('')}</${signatures}>${text.slice(area.end)}`;
}

const blockSpans = (text: string, role: SigningRole, format: TranscriptFormat): readonly ElementSpan[] =>
  elementSpans(text, [format.tags.value.transcript, format.tags.value.signatures, blockTag(role, format)]);

const signaturesIn = (text: string, role: SigningRole, format: TranscriptFormat): readonly ElementSpan[] => {
  const { transcript, signatures } = format.tags.value;
  return elementSpans(text, [transcript, signatures, blockTag(role, format), 'Signature']);
};
