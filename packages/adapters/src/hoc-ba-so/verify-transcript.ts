import type { ExchangeError } from '@lienthong/core';
import { TrustError, isExchangeError, type RecordFault } from '@lienthong/core';
import type { Transcript, TranscriptFormat } from '@lienthong/schemas';
import { childElements, parseDocument, withoutPrologue } from './parse-document.js';
import { readTranscript, type ReadTranscript } from './read-transcript.js';
import { instantMs } from './value-forms.js';
import { XML_SIGNATURE_NAMESPACE } from './algorithms.js';
import type { CertificateFacts } from './certificate.js';
import { checkSignature, type CheckedSignature } from './check-signature.js';
import { repeatedIds } from './id-index.js';
import { SIGNING_ROLES, blockTag, type SigningRole } from './sign-transcript.js';

/** Who may sign: the caller's policy. Without it certificates are not looked at beyond their validity. */
export interface TrustPolicy {
  /** Whether a certificate is accepted for a role; `list` is the organisation that signs the transaction. */
  accepts(certificate: CertificateFacts, role: SigningRole | 'list'): boolean;
}

/** What is known of one signature. */
export type SignatureReport =
  | { readonly role: SigningRole | 'list'; readonly signedAt: string; readonly certificate: CertificateFacts }
  | { readonly role: SigningRole | 'list'; readonly error: ExchangeError };

export interface VerifiedTranscript {
  /** Whether the manager's and the school's signatures hold and everything that is signed is sound. */
  readonly isSound: boolean;
  readonly signatures: readonly SignatureReport[];
  /** Read from what was signed, and from nothing else; undefined where no signature holds. */
  readonly transcript?: ReadTranscript;
  /** What is wrong beside single signatures. */
  readonly faults: readonly RecordFault[];
}

/** Roles without which a transcript is not issued. @source CV 2088/BGDĐT-GDTH PL1.1 */
const DEMANDED: readonly SigningRole[] = ['principal', 'school'];

/**
 * Verifies one transcript as a document of its own and reads it from the signed bytes.
 * @param xml one `HOC_BA`, as it was signed.
 * @throws {SourceError} ERR_SOURCE_UNREADABLE, ERR_SOURCE_TOO_LARGE.
 */
export function verifyTranscript(xml: string, format: TranscriptFormat, policy?: TrustPolicy): VerifiedTranscript {
  const text = withoutPrologue(xml);
  const document = parseDocument(text);
  const { transcript: rootTag, data: dataTag, signatures: areaTag } = format.tags.value;
  const root = document.documentElement;
  const [data, otherData] = childElements(root, dataTag);
  const [area, otherArea] = childElements(root, areaTag);
  const isAmbiguous = otherData !== undefined || otherArea !== undefined || repeatedIds(document).length > 0;
  if (root.localName !== rootTag || data === undefined || area === undefined || isAmbiguous) {
    return { isSound: false, signatures: [], faults: [structureFault(isAmbiguous ? 'ambiguous' : 'no-transcript')] };
  }
  const found = SIGNING_ROLES.flatMap((role) =>
    childElements(area, blockTag(role, format)).flatMap((block) =>
      childElements(block, 'Signature').map((signature) => ({ role, signature })),
    ),
  );
  // Each check reads the whole document: what can never be sound must not ask for a hundred of them.
  if (found.length > new Set(found.map(({ role }) => role)).size) {
    return { isSound: false, signatures: [], faults: [structureFault('signed-twice')] };
  }
  const checked = found.map(({ role, signature }) =>
    reportOf(role, policy, () =>
      checkSignature({ xml: text, document, signature, target: data, enveloped: false }, format),
    ),
  );
  const holding = checked.find(({ signed }) => signed !== undefined)?.signed;
  const transcript = holding === undefined ? undefined : readSigned(holding, checked, format);
  const faults = [
    ...(signatureCount(document) > found.length ? [structureFault('unexpected-signature')] : []),
    ...(transcript === undefined ? [] : differingSigners(text, transcript, format)),
  ];
  const roles = checked.filter(({ signed }) => signed !== undefined).map(({ report }) => report.role);
  const isSound =
    faults.length === 0 &&
    checked.every(({ signed }) => signed !== undefined) &&
    DEMANDED.every((role) => roles.includes(role));
  return {
    isSound,
    signatures: checked.map(({ report }) => report),
    ...(transcript !== undefined && { transcript }),
    faults,
  };
}

/** A signature's report; `signed` where it holds and is accepted. */
export function reportOf(
  role: SigningRole | 'list',
  policy: TrustPolicy | undefined,
  check: () => CheckedSignature,
): { readonly report: SignatureReport; readonly signed?: CheckedSignature } {
  try {
    const signed = check();
    const { certificate, signedAt } = signed;
    checkCertificate(role, signed, policy);
    return { report: { role, signedAt, certificate }, signed };
  } catch (error) {
    if (!isExchangeError(error)) throw error;
    return { report: { role, error } };
  }
}

function checkCertificate(
  role: SigningRole | 'list',
  { certificate, signedAt }: CheckedSignature,
  policy: TrustPolicy | undefined,
): void {
  const atMs = instantMs(signedAt)!;
  const { serialNumber, notBefore, notAfter } = certificate;
  if (atMs < Date.parse(notBefore) || atMs > Date.parse(notAfter)) {
    throw new TrustError('ERR_TRUST_CERTIFICATE', { details: { role, serialNumber, reason: 'not-valid-then' } });
  }
  if (policy?.accepts(certificate, role) === false) {
    throw new TrustError('ERR_TRUST_CERTIFICATE', { details: { role, serialNumber, reason: 'not-accepted' } });
  }
}

/** The record of the signed data, with who signed and when as the signatures say it. */
function readSigned(
  { signedXml }: CheckedSignature,
  checked: readonly { readonly report: SignatureReport; readonly signed?: CheckedSignature }[],
  format: TranscriptFormat,
): ReadTranscript {
  const read = readTranscript(signedXml, format);
  const { homeroomTeacher, signatory } = read.record;
  const numbers = {
    'homeroom-teacher': homeroomTeacher?.personalNumber,
    principal: signatory?.personalNumber,
    school: undefined,
  };
  const signatures = checked.flatMap(({ report, signed }): NonNullable<Transcript['signatures']> => {
    if (signed === undefined || report.role === 'list') return [];
    const personalNumber = numbers[report.role];
    return [{ role: report.role, signedAt: signed.signedAt, ...(personalNumber !== undefined && { personalNumber }) }];
  });
  return { ...read, record: { ...read.record, signatures } };
}

/** The blocks beside the signatures are signed by nobody: what they say of the signer must be what the data says. */
function differingSigners(text: string, { record }: ReadTranscript, format: TranscriptFormat): RecordFault[] {
  const unsigned = readTranscript(text, format).record.signatures ?? [];
  return unsigned.flatMap(({ role, personalNumber }, index) => {
    const signed = record.signatures?.find((each) => each.role === role);
    const differs = personalNumber !== undefined && signed !== undefined && personalNumber !== signed.personalNumber;
    return differs ? [structureFault('signer-differs', `/signatures/${index}/personalNumber`)] : [];
  });
}

const signatureCount = (document: Document): number =>
  document.getElementsByTagNameNS(XML_SIGNATURE_NAMESPACE, 'Signature').length;

const STRUCTURE: Readonly<Record<string, RecordFault['message']>> = {
  ambiguous: {
    vi: 'Cấu trúc lặp (thẻ hoặc id trùng nhau): không xác định được phần nào đã ký',
    en: 'The structure repeats (tags or ids): which part was signed is not certain',
  },
  'no-transcript': { vi: 'Không phải một học bạ', en: 'Not a transcript' },
  'no-list': { vi: 'Không phải tệp danh sách học bạ', en: 'Not a list of transcripts' },
  'unexpected-signature': {
    vi: 'Có chữ ký ở chỗ đặc tả không quy định',
    en: 'There is a signature where the specification has none',
  },
  'signed-twice': { vi: 'Một vai trò ký nhiều lần', en: 'One role signed more than once' },
  'signer-differs': {
    vi: 'Số định danh người ký khác với số trong phần đã ký',
    en: 'The signer’s personal number differs from the one in what was signed',
  },
};

/** What is wrong with the build of a document, apart from its values. */
export const structureFault = (rule: string, pointer = ''): RecordFault => ({
  code: 'ERR_TRUST_SIGNATURE_INVALID',
  pointer,
  rule,
  message: STRUCTURE[rule]!,
});
