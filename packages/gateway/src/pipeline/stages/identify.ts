import { checkIdentity, claimDigest, identityClaim, isoTime } from '@lienthong/core';
import type {
  AuditDraft,
  ClaimedDelivery,
  IdentityResult,
  RecordByKind,
  RecordKind,
  StoredIdentity,
} from '@lienthong/core';
import type { Target } from '../../targets/target.js';
import type { DispatchOutcome } from '../dispatch-outcome.js';
import type { PipelinePorts } from '../ports.js';
import { asDeliveryError } from './deliver.js';
import { requireAct } from './require-act.js';

/** Asks the population database about each person of the batch, one administrative act each; a mismatch is a result, not an error. */
export async function identify(
  ports: PipelinePorts,
  target: Target,
  batch: readonly ClaimedDelivery[],
): Promise<readonly DispatchOutcome[]> {
  const outcomes: DispatchOutcome[] = [];
  for (const claimed of batch) outcomes.push(await identifyOne(ports, target, claimed));
  return outcomes;
}

async function identifyOne(ports: PipelinePorts, target: Target, claimed: ClaimedDelivery): Promise<DispatchOutcome> {
  const { record } = claimed;
  const events: AuditDraft[] = [];
  const claim = identityClaim(record.kind, JSON.parse(record.content) as RecordByKind[RecordKind])!;
  const digest = claimDigest(claim, ports.hashing, ports.keys.indexKey);
  const found = (result: IdentityResult): StoredIdentity => ({
    ...result,
    recordId: record.recordId,
    claimDigest: digest,
    checkedAt: isoTime(ports.clock.now()),
  });
  try {
    const { act, policy, legalBasis } = requireAct(ports.configuration);
    const result = await checkIdentity(claim, policy, [], async (question) => {
      const draft = (outcome: string): AuditDraft => ({
        event: 'identity.asked',
        actor: 'gateway',
        subject: record.recordId,
        details: { ...act, legalBasis, operation: question.operation, claim: digest, outcome },
      });
      try {
        const answer = await target.breaker.execute(() =>
          target.session.ask!(question, act, AbortSignal.timeout(target.limits.timeoutMs)),
        );
        events.push(draft(answer.operation === 'confirm' ? String(answer.exists) : answer.person ? 'found' : 'empty'));
        return answer;
      } catch (cause) {
        const error = asDeliveryError(cause);
        events.push(draft(error.code));
        throw error;
      }
    });
    return { claimed, result: { kind: 'accepted', outcome: result.status }, identity: found(result), events };
  } catch (cause) {
    // Counts only if this was the last attempt.
    const identity = found({ status: 'error', fields: [], hints: [] });
    return { claimed, result: { kind: 'failed', error: asDeliveryError(cause) }, identity, events };
  }
}
