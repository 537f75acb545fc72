import { claimDigest, identityClaim, nextQuestion, type IdentityStatus } from '@lienthong/core';
import type { IdentifiedItem, IndexedItem, IntakeBatch } from '../intake-item.js';
import type { PipelinePorts } from '../ports.js';

/** People whose records travel even where a province holds the others. */
const TRAVELS: readonly IdentityStatus[] = ['verified', 'not_applicable'];

/**
 * Decides for each person what can be known without asking (number missing, foreign, not changed since the last check)
 * and whom the population database is to be asked about. Without a configured act nobody is asked.
 */
export async function identifyLocally(
  ports: PipelinePorts,
  batch: IntakeBatch,
  items: readonly IndexedItem[],
): Promise<readonly IdentifiedItem[]> {
  const { identity } = ports.configuration;
  if (identity?.target === undefined || (batch.kind !== 'student' && batch.kind !== 'staff')) {
    return items.map((item) => ({ ...item, ask: false, held: false }));
  }
  const policy = { lookUpWhenNo: identity.policy?.lookUpWhenNo ?? false };
  const holds = identity.policy?.hold ?? false;
  return Promise.all(items.map(identifyItem));

  async function identifyItem(item: IndexedItem): Promise<IdentifiedItem> {
    const claim =
      item.outcome === 'accepted' && item.event !== 'CANCEL' ? identityClaim(batch.kind, item.record!) : undefined;
    if (claim === undefined) return { ...item, ask: false, held: false };
    const digest = claimDigest(claim, ports.hashing, ports.keys.indexKey);
    const known = item.expectedVersion === 0 ? undefined : await ports.store.identityOf(item.recordId!);
    if (known?.claimDigest === digest && known.status !== 'error' && isFresh(known.checkedAt)) {
      return { ...item, ask: false, held: holds && !TRAVELS.includes(known.status) };
    }
    const step = nextQuestion(claim, policy, [], item.warnings);
    return 'result' in step
      ? {
          ...item,
          ask: false,
          held: holds && !TRAVELS.includes(step.result.status),
          claimDigest: digest,
          identity: step.result,
        }
      : { ...item, ask: true, held: holds, claimDigest: digest };
  }

  function isFresh(checkedAt: string): boolean {
    const days = identity?.policy?.cacheDays;
    return days === undefined || ports.clock.now() - Date.parse(checkedAt) < days * 86_400_000;
  }
}
