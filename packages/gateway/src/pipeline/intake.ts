import { AuthError, RecordError, RequestError, StoreError, todayInVietnam } from '@lienthong/core';
import type { Receipt, RecordResult, StoredExchange } from '@lienthong/core';
import type { ExchangeAnswer } from '@lienthong/schemas';
import type { Intake, Submission } from '../services.js';
import type { BatchSubmission } from './intake-item.js';
import type { PipelinePorts } from './ports.js';
import { admit } from './stages/admit.js';
import { authorize } from './stages/authorize.js';
import { identifyLocally } from './stages/identify-locally.js';
import { indexRecords } from './stages/index-records.js';
import { normalize } from './stages/normalize.js';
import { route } from './stages/route.js';
import { validate } from './stages/validate.js';
import { signatureUse } from '../security/message-signature.js';

/** Tries before an intake that keeps losing to others gives up; each loss means that another one won. */
const MAX_COMMIT_TRIES = 8;

export interface BatchAnswer {
  /** Absent when every item was refused. */
  readonly exchange?: ExchangeAnswer;
  readonly results: readonly RecordResult[];
  readonly replayed: boolean;
}

export interface BatchIntake extends Intake {
  submitBatch(submission: BatchSubmission): Promise<BatchAnswer>;
}

/** The intake pipeline: whatever an HTTP call, a file or a job submits goes through this one list of stages. */
export function createIntake(ports: PipelinePorts): BatchIntake {
  async function submitBatch(submission: BatchSubmission): Promise<BatchAnswer> {
    const bodyDigest = digestOf(submission.body);
    const earlier = await firstAnswer(submission, bodyDigest);
    if (earlier) return earlier;
    const useSignature = signatureUse(submission, ports.clock);

    const normalized = normalize(submission);
    await authorize(ports, submission, normalized);
    const validated = validate(submission, normalized, todayInVietnam(ports.clock.now()));

    for (let attempt = 0; attempt < MAX_COMMIT_TRIES; attempt += 1) {
      const nowMs = ports.clock.now();
      const indexed = await indexRecords(ports, submission, validated);
      const identified = await identifyLocally(ports, submission, indexed);
      const deliveries = route(ports, submission, identified);
      const admitted = admit(ports, submission, { items: identified, deliveries, bodyDigest, nowMs });
      const { exchange } = admitted;
      const alsoWrite = submission.alsoWrite?.(exchange.results) ?? [];

      if (admitted.refused) {
        await ports.store.commit({ writes: alsoWrite, events: admitted.events });
        return { results: exchange.results, replayed: false };
      }
      const outcome = await ports.store.commit({
        writes: [...useSignature, { type: 'insert-exchange', exchange }, ...admitted.writes, ...alsoWrite],
        events: admitted.events,
        receipt: admitted.receipt,
      });
      if (outcome.committed) {
        if (deliveries.length > 0) ports.queue.notify(nowMs);
        return { exchange: answerOf(exchange, outcome.receipt), results: exchange.results, replayed: false };
      }
      // Somebody else won: the same submission sent twice at once, or one that changed a record of ours.
      const won = await firstAnswer(submission, bodyDigest);
      if (won) return won;
      if (outcome.refusedBy < useSignature.length) throw new AuthError('ERR_AUTH_REPLAYED');
    }
    throw new StoreError('ERR_STORE_CONFLICT');
  }

  async function firstAnswer(submission: BatchSubmission, bodyDigest: string): Promise<BatchAnswer | undefined> {
    const { idempotencyKey, participant } = submission;
    if (idempotencyKey === undefined) return undefined;
    const earlier = await ports.store.findExchangeByKey(participant.participantId, idempotencyKey);
    if (!earlier) return undefined;
    if (earlier.bodyDigest !== bodyDigest) throw new RequestError('ERR_REQUEST_IDEMPOTENCY_CONFLICT');
    const receipt = await ports.store.receiptOf(earlier.exchangeId);
    return { exchange: answerOf(earlier, receipt), results: earlier.results, replayed: true };
  }

  const digestOf = (body: Uint8Array): string => ports.hashing.hmacSha256Text(ports.keys.indexKey, 'body', body);

  async function submit(submission: Submission): ReturnType<Intake['submit']> {
    const { request, participant, body, idempotencyKey, signature } = submission;
    const answer = await submitBatch({
      participant,
      kind: request.kind,
      // What the records are is for the validate stage to say.
      items: request.records.map((record, index) => ({ index, record: record as never, faults: [], warnings: [] })),
      body,
      ...(signature && { signature }),
      ...(request.school && { school: request.school }),
      ...(request.schoolYear !== undefined && { schoolYear: request.schoolYear }),
      ...(idempotencyKey !== undefined && { idempotencyKey }),
    });
    if (!answer.exchange) throw new RecordError('ERR_RECORD_INVALID', { details: { results: answer.results } });
    return { answer: answer.exchange, replayed: answer.replayed };
  }

  return { submit, submitBatch };
}

/** What the sender gets, the first time and every time after. */
function answerOf(exchange: StoredExchange, receipt: Receipt | undefined): ExchangeAnswer {
  const { exchangeId, status, receivedAt, results } = exchange;
  return { exchangeId, status, receivedAt, results, receipt } as ExchangeAnswer;
}
