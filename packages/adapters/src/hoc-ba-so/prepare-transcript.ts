import {
  DeliveryError,
  collapseSpaces,
  isExchangeError,
  toNfc,
  type ExchangeError,
  type RecordFault,
  type WriteOutcome,
} from '@lienthong/core';
import type { Transcript, TranscriptFormat } from '@lienthong/schemas';
import { writeTranscript } from './write-transcript.js';
import { signTranscript } from './sign-transcript.js';
import { instantMs } from './value-forms.js';
import type { TranscriptSigner } from './signing-port.js';
import { verifyTranscript, type TrustPolicy } from './verify-transcript.js';

/** Who signs what arrives unsigned. */
export interface TranscriptSigners {
  readonly homeroomTeacher?: TranscriptSigner;
  readonly principal?: TranscriptSigner;
  readonly school?: TranscriptSigner;
}

/** Why a record is not sent. */
export interface RefusedTranscript {
  readonly error: ExchangeError;
  readonly fields: readonly { readonly field: string; readonly code: string }[];
}

export type PreparedTranscript = { readonly xml: string } | RefusedTranscript;

/**
 * The signed XML of a record: the document it carries, once that holds and says what the record says; otherwise written
 * and signed here, where signers are given. What school and manager did not sign never leaves.
 */
export async function prepareTranscript(
  record: Transcript,
  format: TranscriptFormat,
  signers: TranscriptSigners,
  nowMs: number,
  policy?: TrustPolicy,
): Promise<PreparedTranscript> {
  try {
    if (record.signedDocument !== undefined)
      return checkSigned(record, record.signedDocument.text, format, nowMs, policy);
    const { principal, school, homeroomTeacher } = signers;
    if (principal === undefined || school === undefined) return refused('unsigned', []);
    const written = writeTranscript(record, format);
    if ('faults' in written) return refused('faults', written.faults);
    let { xml } = written;
    if (homeroomTeacher !== undefined) {
      xml = await signTranscript(xml, 'homeroom-teacher', homeroomTeacher, nowMs, format);
    }
    xml = await signTranscript(xml, 'principal', principal, nowMs, format);
    return { xml: await signTranscript(xml, 'school', school, nowMs, format) };
  } catch (error) {
    if (!isExchangeError(error)) throw error;
    return { error, fields: [] };
  }
}

/** How far the clocks of signers may be ahead. */
const CLOCK_SKEW_MS = 600_000;

/** What a signed document must have in common with its record. */
const SAME = ['transcriptId', 'fullName', 'personalNumber', 'schoolYear', 'school.code'] as const;

function checkSigned(
  record: Transcript,
  xml: string,
  format: TranscriptFormat,
  nowMs: number,
  policy: TrustPolicy | undefined,
): PreparedTranscript {
  const { isSound, signatures, faults, transcript } = verifyTranscript(xml, format, policy);
  if (!isSound || transcript === undefined) {
    const failed = signatures.find((report) => 'error' in report);
    if (failed !== undefined && 'error' in failed) return { error: failed.error, fields: [] };
    return refused('signatures', faults);
  }
  // The time of signing is the signer's word; one that has not come yet is no time of signing.
  const isFromFuture = signatures.some(
    (report) => 'signedAt' in report && instantMs(report.signedAt)! > nowMs + CLOCK_SKEW_MS,
  );
  if (isFromFuture) return refused('from-future', []);
  if (transcript.faults.length > 0) return refused('faults', transcript.faults);
  const differing = SAME.filter((path) => valueOf(record, path) !== valueOf(transcript.record, path));
  if (differing.length > 0) {
    const error = new DeliveryError('ERR_DELIVERY_REJECTED', {
      message: {
        vi: `Tệp đã ký khác với bản ghi ở: ${differing.join(', ')}`,
        en: `The signed document differs from the record in: ${differing.join(', ')}`,
      },
      details: { by: 'adapter', fields: differing },
    });
    return { error, fields: differing.map((field) => ({ field, code: 'differs' })) };
  }
  return { xml };
}

function valueOf(record: Partial<Transcript>, path: (typeof SAME)[number]): string | undefined {
  const value = path === 'school.code' ? record.school?.code : record[path];
  if (value === undefined) return undefined;
  // The record's texts were tidied on their way; what was signed was not.
  return path === 'transcriptId' ? value.toLowerCase() : toNfc(collapseSpaces(value));
}

const REFUSALS = {
  unsigned: {
    vi: 'Học bạ chưa có chữ ký của giám hiệu và nhà trường',
    en: 'The transcript is not signed by its manager and its school',
  },
  signatures: { vi: 'Chữ ký trên học bạ thiếu hoặc sai', en: 'Signatures of the transcript are missing or wrong' },
  'from-future': { vi: 'Chữ ký đề thời điểm trong tương lai', en: 'A signature is dated in the future' },
  faults: { vi: 'Học bạ không đúng đặc tả', en: 'The transcript does not fit the specification' },
} as const;

/** The outcome of a refusal; a signing service that does not answer is a passing fault. */
export const outcomeOfRefusal = ({ error, fields }: RefusedTranscript): WriteOutcome =>
  error.retryable ? { outcome: 'failed', error } : { outcome: 'rejected', error, fields };

/** A record that is not sent; its faults name tags and pointers, never values. */
export function refused(reason: keyof typeof REFUSALS, faults: readonly RecordFault[]): RefusedTranscript {
  const { vi, en } = REFUSALS[reason];
  const told = (language: 'vi' | 'en'): string =>
    faults
      .slice(0, 5)
      .map(({ message }) => message[language])
      .join('; ');
  const fields = faults.slice(0, 40).map(({ pointer, rule }) => ({ field: pointer.slice(1), code: rule }));
  const error = new DeliveryError('ERR_DELIVERY_REJECTED', {
    message: {
      vi: faults.length === 0 ? vi : `${vi}: ${told('vi')}`,
      en: faults.length === 0 ? en : `${en}: ${told('en')}`,
    },
    details: { by: 'adapter', reason, fields },
  });
  return { error, fields };
}
