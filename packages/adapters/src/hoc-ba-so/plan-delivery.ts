import {
  DeliveryError,
  RecordError,
  type ExchangeError,
  type OutgoingRecord,
  type WriteOutcome,
} from '@lienthong/core';
import type { TranscriptFormat } from '@lienthong/schemas';
import { writeRevocation } from './write-revocation.js';
import type { LedgerEntry, TranscriptLedger } from './ledger/transcript-ledger.js';
import { outcomeOfRefusal, refused, type PreparedTranscript, type RefusedTranscript } from './prepare-transcript.js';

type Outgoing = OutgoingRecord<'transcript'>;

/** What is to be done with one record. */
export type DeliveryPlan =
  | { readonly action: 'settled'; readonly outcome: WriteOutcome }
  | { readonly action: 'submit'; readonly outgoing: Outgoing; readonly xml: string }
  | { readonly action: 'revoke'; readonly outgoing: Outgoing; readonly xml: string }
  /** Withdraw the old one first; only when that is agreed may the new one be sent. */
  | {
      readonly action: 'replace';
      readonly outgoing: Outgoing;
      readonly xml: string;
      readonly old: string;
      readonly revocationXml: string;
    };

export interface PlanContext {
  readonly format: TranscriptFormat;
  readonly ledger: TranscriptLedger;
  readonly prepare: (outgoing: Outgoing) => Promise<PreparedTranscript>;
}

/**
 * Decides by the ledger what a record needs: submission, revocation, or both one after the other. A lookup code of
 * another record, or of a withdrawn transcript, is refused.
 */
export async function planDelivery(outgoing: Outgoing, context: PlanContext): Promise<DeliveryPlan> {
  const { record, event } = outgoing;
  const { transcriptId } = record;
  if (transcriptId === undefined) return rejected(missingId());
  const known = await context.ledger.find(transcriptId);
  if (known !== undefined && known.recordId !== outgoing.recordId) return codeOfAnother();
  return event === 'CANCEL' ? planRevocation(outgoing, known, context) : planSubmission(outgoing, known, context);
}

function planRevocation(outgoing: Outgoing, known: LedgerEntry | undefined, { format }: PlanContext): DeliveryPlan {
  // What was withdrawn, or never taken, has nothing left to withdraw.
  if (known?.state === 'revoked' || known?.state === 'refused')
    return { action: 'settled', outcome: { outcome: 'stale' } };
  const written = writeRevocation(outgoing.record, format);
  if ('faults' in written) return rejection(refused('faults', written.faults));
  return { action: 'revoke', outgoing, xml: written.xml };
}

async function planSubmission(
  outgoing: Outgoing,
  known: LedgerEntry | undefined,
  context: PlanContext,
): Promise<DeliveryPlan> {
  const { record, version } = outgoing;
  if (known?.state === 'revoked' || known?.state === 'revoking') return rejected(reused('withdrawn'));
  if (known?.state === 'issued') {
    if (version <= known.version) return { action: 'settled', outcome: { outcome: 'stale' } };
    // After its issue a transcript never changes: what changed is another one.
    return rejected(reused('issued'));
  }
  const earlier = await inForce(outgoing, context.ledger);
  const old = record.replaces?.transcriptId ?? undefined;
  // Naming the code of another record would withdraw somebody else's transcript.
  const replaced = old === undefined ? undefined : await context.ledger.find(old);
  if (replaced !== undefined && replaced.recordId !== outgoing.recordId) return codeOfAnother();
  if (earlier !== undefined && earlier.transcriptId.toLowerCase() !== old?.toLowerCase()) {
    return rejected(reused('replaces-unnamed', earlier.transcriptId));
  }
  const prepared = await context.prepare(outgoing);
  if ('error' in prepared) return rejection(prepared);
  const { xml } = prepared;
  if (old === undefined || (await isWithdrawn(old, record.replaces?.revokedOn, context.ledger))) {
    return { action: 'submit', outgoing, xml };
  }
  const revocation = writeRevocation(record, context.format, old);
  if ('faults' in revocation) return rejection(refused('faults', revocation.faults));
  return { action: 'replace', outgoing, xml, old, revocationXml: revocation.xml };
}

/** The transcript of this record that the target holds under another code. */
async function inForce({ record, recordId }: Outgoing, ledger: TranscriptLedger): Promise<LedgerEntry | undefined> {
  const own = record.transcriptId?.toLowerCase();
  const entries = await ledger.ofRecord(recordId);
  const held = entries.filter(({ transcriptId }) => transcriptId.toLowerCase() !== own);
  return held.findLast(({ state }) => state !== 'revoked' && state !== 'refused');
}

/** The ledger knows best; of what it never saw, the sender may vouch. */
async function isWithdrawn(old: string, revokedOn: string | undefined, ledger: TranscriptLedger): Promise<boolean> {
  const entry = await ledger.find(old);
  return entry === undefined ? revokedOn !== undefined : entry.state === 'revoked' || entry.state === 'refused';
}

/** The outcome of a record whose lookup code another record carries. */
export const codeOfAnother = (): DeliveryPlan => rejected(reused('another-record'));

const rejected = (error: ExchangeError): DeliveryPlan => ({
  action: 'settled',
  outcome: { outcome: 'rejected', error },
});

const rejection = (refusal: RefusedTranscript): DeliveryPlan => ({
  action: 'settled',
  outcome: outcomeOfRefusal(refusal),
});

const missingId = (): DeliveryError =>
  new DeliveryError('ERR_DELIVERY_REJECTED', {
    message: {
      vi: 'Học bạ chưa có mã tra cứu (UUID)',
      en: 'The transcript has no lookup code (UUID)',
    },
    details: { by: 'adapter', reason: 'no-transcript-id' },
  });

const REUSED = {
  'another-record': {
    vi: 'Mã tra cứu đã dùng cho học bạ khác',
    en: 'The lookup code belongs to another transcript',
  },
  withdrawn: {
    vi: 'Mã tra cứu thuộc học bạ đã thu hồi; học bạ thay thế phải có mã mới',
    en: 'The lookup code is that of a withdrawn transcript; its replacement needs a new one',
  },
  issued: {
    vi: 'Học bạ đã phát hành thì không sửa được; hãy thu hồi và phát hành bản thay thế với mã mới',
    en: 'An issued transcript cannot change; withdraw it and issue a replacement with a new code',
  },
  'replaces-unnamed': {
    vi: 'Học sinh đã có học bạ với mã khác; bản thay thế phải ghi mã đó ở trường replaces',
    en: 'There is a transcript under another code; a replacement must name it in replaces',
  },
} as const;

const reused = (reason: keyof typeof REUSED, transcriptId?: string): RecordError =>
  new RecordError('ERR_RECORD_ID_REUSED', {
    message: REUSED[reason],
    details: { reason, ...(transcriptId !== undefined && { transcriptId }) },
  });
