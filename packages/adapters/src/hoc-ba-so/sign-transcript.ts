import { TrustError } from '@lienthong/core';
import type { TranscriptFormat } from '@lienthong/schemas';
import { escapeXml } from '../kit/index.js';
import { elementSpans, type ElementSpan } from './element-spans.js';
import { repeatedIds } from './id-index.js';
import { childElements, parseDocument, withoutPrologue } from './parse-document.js';
import { readTranscript } from './read-transcript.js';
import { isUuidV4 } from './transcript-id.js';
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
 * ERR_TRUST_SIGNATURE_INVALID — cannot be signed; ERR_TRUST_KEY_INVALID. {SourceError} — no XML.
 */
export async function signTranscript(
  xml: string,
  role: SigningRole,
  signer: TranscriptSigner,
  signedAtMs: number,
  format: TranscriptFormat,
): Promise<string> {
  const text = withoutPrologue(xml);
  const id = signableId(text, format);
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
      id: `${blockTag(role, format)}-${id}`,
      signedAt,
    },
    signer,
    format,
  );
  const [block] = blockSpans(prepared, role, format);
  return prepared.slice(0, block!.contentEnd) + signature + prepared.slice(block!.contentEnd);
}

/**
 * The lookup code, of which the signature's ids are made, once the data can be referred to without doubt.
 * @throws {TrustError} ERR_TRUST_SIGNATURE_INVALID — no single data element with an id of its own, or no UUID.
 */
function signableId(text: string, format: TranscriptFormat): string {
  const document = parseDocument(text);
  const { transcript, data } = format.tags.value;
  const root = document.documentElement;
  const [element, second] = childElements(root, data);
  const reference = element?.getAttribute(format.ids.value.attribute) ?? '';
  const isOne = root.localName === transcript && second === undefined && repeatedIds(document).length === 0;
  if (!isOne || reference === '') throw notSignable('no-single-data-with-id');
  const { transcriptId = '' } = readTranscript(text, format).record;
  if (!isUuidV4(transcriptId)) throw notSignable('no-transcript-id');
  return transcriptId.toLowerCase();
}

const notSignable = (reason: string): TrustError =>
  new TrustError('ERR_TRUST_SIGNATURE_INVALID', {
    message: {
      vi: 'Tệp không ký được: cần một phần dữ liệu có id riêng và mã tra cứu UUID',
      en: 'The file cannot be signed: it needs one data element with an id of its own, and a UUID',
    },
    details: { reason },
  });

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
