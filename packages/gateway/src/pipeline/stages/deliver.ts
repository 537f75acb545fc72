import { DeliveryError, isExchangeError, type ExchangeError } from '@lienthong/core';
import type { WriteOutcome } from '@lienthong/core';
import type { Target } from '../../targets/target.js';
import type { DispatchOutcome } from '../dispatch-outcome.js';
import type { PipelinePorts } from '../ports.js';
import type { SignedDelivery } from './sign.js';

/** Sends a batch, or asks about one that was sent, through the target's breaker; a failed call fails each of its records alike. */
export async function deliver(
  ports: PipelinePorts,
  target: Target,
  batch: readonly SignedDelivery[],
): Promise<readonly DispatchOutcome[]> {
  try {
    const outcomes = await target.breaker.execute(() => call(target, batch));
    if (outcomes.length !== batch.length) throw new DeliveryError('ERR_DELIVERY_BAD_ANSWER');
    return batch.map(({ claimed }, position) => ({ claimed, result: resultOf(outcomes[position]!) }));
  } catch (cause) {
    const error = asDeliveryError(cause);
    ports.log.warn({ target: target.name, code: error.code, records: batch.length }, 'delivery failed');
    return batch.map(({ claimed }) => ({ claimed, result: { kind: 'failed', error } }));
  }
}

async function call(target: Target, batch: readonly SignedDelivery[]): Promise<readonly WriteOutcome[]> {
  const signal = AbortSignal.timeout(target.limits.timeoutMs);
  const records = batch.map(({ outgoing }) => outgoing);
  const { delivery, purpose } = batch[0]!.claimed;
  const answer =
    purpose === 'poll'
      ? target.session.poll?.(delivery.upstreamId!, records, signal)
      : target.session.write?.(records, signal);
  if (answer === undefined)
    throw new DeliveryError('ERR_DELIVERY_NOT_MAPPED', { details: { target: target.name, purpose } });
  return answer;
}

function resultOf(outcome: WriteOutcome): DispatchOutcome['result'] {
  switch (outcome.outcome) {
    case 'accepted':
    case 'stale':
      return {
        kind: 'accepted',
        outcome: outcome.outcome,
        ...('detail' in outcome && outcome.detail !== undefined && { detail: outcome.detail }),
        ...(outcome.upstreamId !== undefined && { upstreamId: outcome.upstreamId }),
      };
    case 'submitted':
      return { ...outcome, kind: 'submitted' };
    case 'pending':
      return { ...outcome, kind: 'pending' };
    case 'rejected':
      return { kind: 'failed', error: outcome.error, ...(outcome.fields && { cause: { fields: outcome.fields } }) };
    case 'failed':
      return { kind: 'failed', error: outcome.error };
  }
}

/** An error that no adapter named is taken for a passing one: trying again costs less than losing a record. */
export function asDeliveryError(cause: unknown): ExchangeError {
  if (isExchangeError(cause)) return cause;
  const timedOut = (cause as { name?: unknown } | undefined)?.name === 'TimeoutError';
  return new DeliveryError(timedOut ? 'ERR_DELIVERY_TIMEOUT' : 'ERR_DELIVERY_UNAVAILABLE', { cause });
}
