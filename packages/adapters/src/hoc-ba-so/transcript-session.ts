import { setImmediate as breathe } from 'node:timers/promises';
import {
  DeliveryError,
  isExchangeError,
  type AdapterContext,
  type AdapterSession,
  type OutgoingRecord,
  type WriteOutcome,
} from '@lienthong/core';
import type { TranscriptFormat, TranscriptService } from '@lienthong/schemas';
import type { CertificateRegistrar } from './certificate-registration.js';
import type { TranscriptLedger, TranscriptState } from './ledger/transcript-ledger.js';
import { refusedByTarget } from './outcome-of-row.js';
import { packContent } from './pack-content.js';
import { splitTransactions, transcriptTooLarge } from './split-transactions.js';
import { codeOfAnother, planDelivery, type DeliveryPlan, type PlanContext } from './plan-delivery.js';
import { outcomeOfRefusal, type PreparedTranscript } from './prepare-transcript.js';
import { messageId } from './message-id.js';
import { safeCode, type AnswerRow } from './read-service-answer.js';
import type { TranscriptServiceClient } from './service-client.js';
import { signList } from './sign-list.js';
import type { TranscriptSigner } from './signing-port.js';
import { parseUpstreamId, upstreamId } from './upstream-id.js';

type Outgoing = OutgoingRecord<'transcript'>;

export interface SessionParts {
  readonly client: TranscriptServiceClient;
  readonly format: TranscriptFormat;
  readonly service: TranscriptService;
  readonly ledger: TranscriptLedger;
  readonly organisation: TranscriptSigner;
  readonly registrar: CertificateRegistrar;
  readonly context: AdapterContext;
  readonly prepare: (outgoing: Outgoing) => Promise<PreparedTranscript>;
}

type Sending = Exclude<DeliveryPlan, { action: 'settled' }>;
type Transaction = 'submit' | 'revoke';

/** Sends transcripts in transactions and asks what became of each. */
export class TranscriptSession implements AdapterSession<never, 'transcript'> {
  readonly #parts: SessionParts;
  readonly #plan: PlanContext;
  /** Lookup codes on their way, by the record that carries them. */
  readonly #leaving = new Map<string, string>();

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#plan = { format: parts.format, ledger: parts.ledger, prepare: parts.prepare };
  }

  async probe(): Promise<{ ok: boolean; detail?: string }> {
    const { client, context } = this.#parts;
    try {
      // A packet that cannot be: who is told that there is none was heard and is known.
      await client.result('submit', messageId(context.hashing, 'probe', []), context.signal);
      return { ok: true };
    } catch (error) {
      const isAnswered = isExchangeError(error) && error.details['code'] !== undefined;
      return isAnswered ? { ok: true } : { ok: false, detail: isExchangeError(error) ? error.code : 'ERR_INTERNAL' };
    }
  }

  async write(batch: readonly Outgoing[], signal: AbortSignal): Promise<readonly WriteOutcome[]> {
    const sending: Sending[] = [];
    const outcomes = new Map<Outgoing, WriteOutcome>();
    for (const outgoing of batch) {
      const plan = this.#reserve(await planDelivery(outgoing, this.#plan));
      if (plan.action === 'settled') outcomes.set(outgoing, plan.outcome);
      else sending.push(plan);
      // Signatures are dear; other work goes on between two transcripts.
      await breathe();
    }
    try {
      await this.#sendAll(sending, batch.length, outcomes, signal);
    } finally {
      for (const { outgoing } of sending) this.#leaving.delete(codeOf(outgoing));
    }
    return batch.map((outgoing) => outcomes.get(outgoing)!);
  }

  /** Between looking into the ledger and writing into it nobody else may take the code. */
  #reserve(plan: DeliveryPlan): DeliveryPlan {
    if (plan.action === 'settled') return plan;
    const { recordId } = plan.outgoing;
    const holder = this.#leaving.get(codeOf(plan.outgoing)) ?? recordId;
    if (holder !== recordId) return codeOfAnother();
    this.#leaving.set(codeOf(plan.outgoing), recordId);
    return plan;
  }

  async #sendAll(
    sending: readonly Sending[],
    batchSize: number,
    outcomes: Map<Outgoing, WriteOutcome>,
    signal: AbortSignal,
  ): Promise<void> {
    const { maxRequestBytes } = this.#parts.format;
    for (const group of groupsOf(sending)) {
      const { parts, tooLarge } = splitTransactions(group, firstXmlOf, this.#parts.format);
      for (const { outgoing } of tooLarge) {
        outcomes.set(outgoing, { outcome: 'rejected', error: transcriptTooLarge(maxRequestBytes.value) });
      }
      for (const part of parts) {
        const isWhole = part.length === batchSize;
        const outcome = await this.#sendOrFail(part, signal, isWhole);
        for (const { outgoing } of part) outcomes.set(outgoing, outcome);
      }
    }
  }

  async poll(id: string, batch: readonly Outgoing[], signal: AbortSignal): Promise<readonly WriteOutcome[]> {
    const asked = parseUpstreamId(id);
    if (asked.replaceWith === undefined) return this.#resultOf(asked.transaction, asked.messageId, batch, signal, id);
    const outcomes: WriteOutcome[] = [];
    for (const outgoing of batch) {
      outcomes.push(await this.#pollReplacement(asked.messageId, asked.replaceWith, outgoing, signal, id));
    }
    return outcomes;
  }

  async close(): Promise<void> {
    await this.#parts.ledger.close();
  }

  /** Throws only where the whole of `write`'s batch met a passing fault; otherwise other parts are taken already. */
  async #sendOrFail(part: readonly Sending[], signal: AbortSignal, isWhole: boolean): Promise<WriteOutcome> {
    try {
      return await this.#sendPart(part, signal);
    } catch (error) {
      if (!isExchangeError(error) || (isWhole && error.retryable)) throw error;
      return { outcome: error.retryable ? 'failed' : 'rejected', error };
    }
  }

  async #sendPart(part: readonly Sending[], signal: AbortSignal): Promise<WriteOutcome> {
    const [first] = part;
    const { action, outgoing } = first!;
    const transaction = action === 'submit' ? 'submit' : 'revoke';
    const ids = part.map((plan) => plan.outgoing.deliveryId);
    const id = messageId(this.#parts.context.hashing, transaction, ids);
    const { schoolYear = '' } = outgoing.record;
    const xmls = part.map(firstXmlOf);
    const { pollAfterMs } = await this.#transmit(transaction, id, schoolYear, xmls, signal, () => this.#noteSent(part));
    if (action !== 'replace') return { outcome: 'submitted', upstreamId: upstreamId(transaction, id), pollAfterMs };
    const next = messageId(this.#parts.context.hashing, 'submit', ids);
    return { outcome: 'submitted', upstreamId: upstreamId('revoke', id, next), pollAfterMs };
  }

  /** Signs, packs and sends a list; `reserve` runs before the first byte leaves. */
  async #transmit(
    transaction: Transaction,
    id: string,
    schoolYear: string,
    xmls: readonly string[],
    signal: AbortSignal,
    reserve: () => Promise<void>,
  ): Promise<{ readonly pollAfterMs: number }> {
    const { client, format, organisation, registrar, context } = this.#parts;
    await registrar.ensureApproved(schoolYear, signal);
    const list = await signList(xmls, organisation, context.clock.now(), format);
    await reserve();
    const packet = { messageId: id, schoolYear, content: packContent(list, format) };
    const { error, pollAfterMs } = await client.send(transaction, packet, signal);
    if (error === '') return { pollAfterMs };
    // The packet as a whole was refused: its certificate, its account, its form. No transcript must die of it.
    throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE', {
      message: {
        vi: `Kho học bạ không nhận gói tin (mã ${safeCode(error)})`,
        en: `The transcript store did not take the packet (code ${safeCode(error)})`,
      },
      details: { transaction, code: safeCode(error) },
    });
  }

  /** A code is in the ledger before it leaves: after a crash nobody takes it for unused. */
  async #noteSent(part: readonly Sending[]): Promise<void> {
    for (const plan of part) {
      if (plan.action === 'replace') await this.#note(plan.outgoing, 'revoking', plan.old);
      else await this.#note(plan.outgoing, plan.action === 'submit' ? 'submitted' : 'revoking');
    }
  }

  async #note(
    { record, recordId, version }: Outgoing,
    state: TranscriptState,
    id = record.transcriptId!,
  ): Promise<void> {
    const known = await this.#parts.ledger.find(id);
    // A code that is only being withdrawn keeps the version that was issued under it.
    const noted = state === 'submitted' ? version : (known?.version ?? version);
    await this.#parts.ledger.note({ transcriptId: id, recordId: known?.recordId ?? recordId, version: noted, state });
  }

  async #resultOf(
    transaction: Transaction,
    message: string,
    batch: readonly Outgoing[],
    signal: AbortSignal,
    upstream: string,
  ): Promise<readonly WriteOutcome[]> {
    const answer = await this.#parts.client.result(transaction, message, signal);
    const { pollAfterMs } = answer;
    const outcomes: WriteOutcome[] = [];
    for (const outgoing of batch) {
      const own = outgoing.record.transcriptId?.toLowerCase();
      const row = answer.state === 'rows' ? answer.rows.find((each) => each.transcriptId === own) : undefined;
      if (row === undefined) outcomes.push({ outcome: 'pending', pollAfterMs });
      else if (transaction === 'submit') outcomes.push(await this.#submitted(outgoing, row, upstream));
      else outcomes.push((await this.#revoked(outgoing, row, upstream)) ?? { outcome: 'pending', pollAfterMs });
    }
    return outcomes;
  }

  async #submitted(outgoing: Outgoing, row: AnswerRow, upstream: string): Promise<WriteOutcome> {
    const { approved, refused } = this.#parts.service.statuses.value;
    if (approved.includes(row.status)) {
      await this.#note(outgoing, 'issued');
      return { outcome: 'accepted', upstreamId: upstream };
    }
    if (!refused.includes(row.status)) return unknownStatus();
    await this.#note(outgoing, 'refused');
    return refusedByTarget(outgoing, row, this.#parts.format);
  }

  /** `undefined` while the revocation waits for its decision. */
  async #revoked(outgoing: Outgoing, row: AnswerRow, upstream: string, id?: string): Promise<WriteOutcome | undefined> {
    const { revocationAgreed, revocationPending, revocationRefused } = this.#parts.service.statuses.value;
    if (revocationPending.includes(row.status)) return undefined;
    if (revocationAgreed.includes(row.status)) {
      await this.#note(outgoing, 'revoked', id);
      return { outcome: 'accepted', upstreamId: upstream };
    }
    if (!revocationRefused.includes(row.status)) return unknownStatus();
    await this.#note(outgoing, 'issued', id);
    return refusedByTarget(outgoing, row, this.#parts.format);
  }

  /** First the revocation's decision, then the replacement under its own packet id, which makes sending it again harmless. */
  async #pollReplacement(
    revocation: string,
    submission: string,
    outgoing: Outgoing,
    signal: AbortSignal,
    upstream: string,
  ): Promise<WriteOutcome> {
    const { ledger, client } = this.#parts;
    const old = outgoing.record.replaces?.transcriptId ?? '';
    if ((await ledger.find(old))?.state !== 'revoked') {
      const answer = await client.result('revoke', revocation, signal);
      const row =
        answer.state === 'rows' ? answer.rows.find((each) => each.transcriptId === old.toLowerCase()) : undefined;
      if (row === undefined) return { outcome: 'pending', pollAfterMs: answer.pollAfterMs };
      const outcome = await this.#revoked(outgoing, row, upstream, old);
      if (outcome === undefined) return { outcome: 'pending', pollAfterMs: answer.pollAfterMs };
      if (outcome.outcome !== 'accepted') return outcome;
    }
    const own = await ledger.find(outgoing.record.transcriptId!);
    if (own !== undefined) return (await this.#resultOf('submit', submission, [outgoing], signal, upstream))[0]!;
    const prepared = await this.#parts.prepare(outgoing);
    if ('error' in prepared) return outcomeOfRefusal(prepared);
    const { schoolYear = '' } = outgoing.record;
    // Noted when it was taken: until then the next poll sends the same packet again.
    const { pollAfterMs } = await this.#transmit(
      'submit',
      submission,
      schoolYear,
      [prepared.xml],
      signal,
      async () => {},
    );
    await this.#note(outgoing, 'submitted');
    return { outcome: 'pending', pollAfterMs };
  }
}

const codeOf = ({ record }: Outgoing): string => (record.transcriptId ?? '').toLowerCase();

const unknownStatus = (): WriteOutcome => ({
  outcome: 'failed',
  error: new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { reason: 'unknown-status' } }),
});

/** What leaves first: for a replacement that is the revocation. */
const firstXmlOf = (plan: Sending): string => (plan.action === 'replace' ? plan.revocationXml : plan.xml);

/** One packet is of one transaction and one school year; a replacement is a packet of its own. */
function groupsOf(sending: readonly Sending[]): readonly (readonly Sending[])[] {
  const groups = new Map<string, Sending[]>();
  for (const [index, plan] of sending.entries()) {
    const own = plan.action === 'replace' ? `replace ${index}` : plan.action;
    const key = `${own} ${plan.outgoing.record.schoolYear ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), plan]);
  }
  return [...groups.values()];
}
