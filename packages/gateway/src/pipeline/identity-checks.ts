import { IdentityError, checkIdentity, claimDigest, identityClaim } from '@lienthong/core';
import type { AuditDraft, IdentityResult, RecordByKind } from '@lienthong/core';
import type { Target } from '../targets/target.js';
import type { IdentityChecks } from '../services.js';
import type { PipelinePorts } from './ports.js';
import { asDeliveryError } from './stages/deliver.js';
import { requireAct } from './stages/require-act.js';

/** Checks people who are not submitted as records: asked at once, nothing kept but the audit of each question. */
export function createIdentityChecks(ports: PipelinePorts, target: Target | undefined): IdentityChecks {
  return {
    async check(participant, people) {
      if (!target) throw new IdentityError('ERR_IDENTITY_ACT_MISSING', { details: { setting: '/identity/target' } });
      const { act, policy, legalBasis } = requireAct(ports.configuration);
      if (people.length > 1 && ports.configuration.identity?.policy?.bulk !== true) {
        throw new IdentityError('ERR_IDENTITY_BULK_NOT_ALLOWED');
      }
      const results: IdentityResult[] = [];
      for (const person of people) {
        const claim = identityClaim('student', person as unknown as RecordByKind['student'])!;
        const digest = claimDigest(claim, ports.hashing, ports.keys.indexKey);
        const events: AuditDraft[] = [];
        const result = await checkIdentity(claim, policy, [], async (question) => {
          const answer = await target.breaker.execute(() =>
            target.session.ask!(question, act, AbortSignal.timeout(target.limits.timeoutMs)),
          );
          events.push({
            event: 'identity.asked',
            actor: participant.participantId,
            details: { ...act, legalBasis, operation: question.operation, claim: digest },
          });
          return answer;
        }).catch((cause: unknown): IdentityResult => {
          const { code } = asDeliveryError(cause);
          events.push({
            event: 'identity.asked',
            actor: participant.participantId,
            details: { ...act, legalBasis, claim: digest, outcome: code },
          });
          return { status: 'error', fields: [], hints: [] };
        });
        if (events.length > 0) await ports.store.commit({ writes: [], events });
        results.push(result);
      }
      return results;
    },
  };
}
