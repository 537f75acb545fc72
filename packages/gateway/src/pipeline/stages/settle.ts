import { decideRetry } from '@lienthong/core';
import type { AuditDraft, DeliveryCause, Settlement, Write } from '@lienthong/core';
import type { Target } from '../../targets/target.js';
import type { DispatchOutcome } from '../dispatch-outcome.js';
import type { PipelinePorts } from '../ports.js';

/** First pause before a target is asked again what became of a batch. */
const POLL_AFTER_MS = 1_000;

/** Writes down what became of each delivery: taken, submitted, again later, or dead with its cause; one unit each, merged by the group commit. */
export async function settle(
  ports: PipelinePorts,
  target: Target,
  outcomes: readonly DispatchOutcome[],
): Promise<void> {
  await Promise.all(
    outcomes.map(async (outcome) => {
      const { writes, event } = settlementOf(ports, target, outcome);
      const committed = await ports.store.commit({
        writes,
        events: [...(outcome.events ?? []), ...(event ? [event] : [])],
      });
      // Another worker took it over after the lease: what it settles counts. What we asked is audited all the same.
      if (!committed.committed && outcome.events?.length)
        await ports.store.commit({ writes: [], events: outcome.events });
    }),
  );
}

function settlementOf(
  ports: PipelinePorts,
  target: Target,
  { claimed, result, identity }: DispatchOutcome,
): { readonly writes: readonly Write[]; readonly event?: AuditDraft } {
  const { delivery } = claimed;
  const nowMs = ports.clock.now();
  const base = { deliveryId: delivery.id, fence: delivery.fence, atMs: nowMs };
  const audit = (event: AuditDraft['event'], details: AuditDraft['details'] = {}): AuditDraft => ({
    event,
    actor: 'gateway',
    subject: delivery.id,
    details: {
      target: target.name,
      record: delivery.recordId,
      version: delivery.version,
      attempt: delivery.attempt,
      ...details,
    },
  });
  const write = (settlement: Omit<Settlement, keyof typeof base>): Write => ({
    type: 'settle-delivery',
    settlement: { ...base, ...settlement },
  });

  const releases = !ports.configuration.identity?.policy?.hold || identity?.status === 'verified';
  const identityWrites: readonly Write[] = identity ? [{ type: 'put-identity', identity, releases }] : [];

  switch (result.kind) {
    case 'accepted':
      return {
        writes: [
          write({
            event: 'accept',
            // What the target could not be told, such as a subject without a code, stays with the delivery.
            outcome: result.detail === undefined ? result.outcome : `${result.outcome}: ${result.detail}`.slice(0, 500),
            ...(result.upstreamId !== undefined && { upstreamId: result.upstreamId }),
          }),
          ...identityWrites,
        ],
        event: audit('delivery.delivered', { outcome: result.outcome }),
      };
    case 'submitted':
      return {
        writes: [
          write({
            event: 'submit',
            upstreamId: result.upstreamId,
            dueAtMs: nowMs + (result.pollAfterMs ?? POLL_AFTER_MS),
          }),
        ],
        event: audit('delivery.submitted', { upstreamId: result.upstreamId }),
      };
    case 'pending': {
      const tooOld = nowMs - delivery.createdAtMs > target.limits.retry.maxAgeMs;
      if (tooOld) return bury({ code: 'ERR_DELIVERY_TIMEOUT', detail: 'no result within the age limit' });
      // The longer it takes, the rarer we ask.
      const pauseMs = Math.min(60_000, Math.max(POLL_AFTER_MS, (nowMs - delivery.createdAtMs) / 4));
      return {
        writes: [
          write({
            event: 'submit',
            upstreamId: delivery.upstreamId!,
            dueAtMs: nowMs + (result.pollAfterMs ?? pauseMs),
          }),
        ],
      };
    }
    case 'failed': {
      const { error } = result;
      const cause: DeliveryCause = { code: error.code, detail: error.text.en.slice(0, 500), ...result.cause };
      if (claimed.purpose === 'poll' && error.retryable) {
        // It is with the target: only the asking failed, so only the asking is repeated.
        const dueAtMs = nowMs + Math.max(error.retryAfterMs ?? 0, POLL_AFTER_MS * 5);
        return {
          writes: [write({ event: 'submit', upstreamId: delivery.upstreamId!, dueAtMs, cause })],
          event: audit('delivery.retried', { code: error.code }),
        };
      }
      const decision = decideRetry(
        target.limits.retry,
        { error, attempt: delivery.attempt, createdAtMs: delivery.createdAtMs, nowMs },
        Math.random(),
      );
      return decision.again
        ? {
            writes: [write({ event: 'retry', dueAtMs: decision.dueAtMs, cause })],
            event: audit('delivery.retried', { code: error.code }),
          }
        : bury(cause);
    }
  }

  function bury(cause: DeliveryCause): { readonly writes: readonly Write[]; readonly event: AuditDraft } {
    return {
      writes: [write({ event: 'bury', cause }), ...identityWrites],
      event: audit('delivery.dead', { code: cause.code }),
    };
  }
}
