import type { RecordFault } from '@lienthong/core';
import type { TranscriptFormat } from '@lienthong/schemas';
import { elementSpans } from './element-spans.js';
import { childElements, parseDocument, withoutPrologue } from './parse-document.js';
import { checkSignature } from './check-signature.js';
import { reportOf, structureFault, type SignatureReport, type TrustPolicy } from './verify-transcript.js';

export interface VerifiedList {
  /** The organisation's signature over the whole list. */
  readonly signature?: SignatureReport;
  readonly isSound: boolean;
  /** Each transcript as the same characters that stand in the list, to be verified as a document of its own. */
  readonly transcripts: readonly string[];
  readonly faults: readonly RecordFault[];
}

/**
 * Verifies the transaction's signature and cuts the transcripts out of the list.
 * @param xml `DANH_SACH_HOC_BA`.
 * @throws {SourceError} ERR_SOURCE_UNREADABLE, ERR_SOURCE_TOO_LARGE.
 */
export function verifyList(xml: string, format: TranscriptFormat, policy?: TrustPolicy): VerifiedList {
  const text = withoutPrologue(xml);
  const document = parseDocument(text);
  const root = document.documentElement;
  const { list, transcript } = format.tags.value;
  const names = childElements(root).map(({ localName }) => localName);
  const spans = elementSpans(text, [list, transcript]);
  // A transcript under a prefix would be signed and not be cut out.
  const isList =
    root.localName === list &&
    names.slice(0, -1).every((name) => name === transcript) &&
    spans.length === names.length - 1;
  if (!isList || names.at(-1) !== 'Signature' || declaresNamespace(root)) {
    return { isSound: false, transcripts: [], faults: [structureFault('no-list')] };
  }
  const signature = childElements(root).at(-1)!;
  const { report, signed } = reportOf('list', policy, () =>
    checkSignature({ xml: text, document, signature, target: root, enveloped: true }, format),
  );
  return {
    signature: report,
    isSound: signed !== undefined,
    transcripts: spans.map(({ start, end }) => text.slice(start, end)),
    faults: [],
  };
}

/** A namespace on the root would be part of what each transcript signed, and would be lost in the cutting. */
function declaresNamespace(root: Element): boolean {
  return Array.from({ length: root.attributes.length }, (_, at) => root.attributes.item(at)!.name).some((name) =>
    /^xmlns(:|$)/.test(name),
  );
}
