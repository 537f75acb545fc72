import { claimDigest, identityClaim, nextQuestion } from '@lienthong/core';
import type { IdentifiedItem, IndexedItem, IntakeBatch } from '../intake-item.js';
import type { PipelinePorts } from '../ports.js';

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
    return items.map((item) => ({ ...item, ask: false }));
  }
  const policy = { lookUpWhenNo: identity.policy?.lookUpWhenNo ?? false };
  return Promise.all(items.map(identifyItem));

  async function identifyItem(item: IndexedItem): Promise<IdentifiedItem> {
    if (item.outcome === 'rejected' || item.outcome === 'stale' || item.record === undefined) return { ...item, ask: false };
    const claim = identityClaim(batch.kind, item.record);
    if (claim === undefined || item.event === 'CANCEL') return { ...item, ask: false };
    const digest = claimDigest(claim, ports.hashing, ports.keys.indexKey);
    const known = item.expectedVersion === 0 ? undefined : await ports.store.identityOf(item.recordId!);
    if (known?.claimDigest === digest && known.status !== 'error' && isFresh(known.checkedAt)) return { ...item, ask: false };
    const step = nextQuestion(claim, policy, [], item.warnings);
    return 'result' in step
      ? { ...item, ask: false, claimDigest: digest, identity: step.result }
      : { ...item, ask: item.outcome === 'accepted', claimDigest: digest };
  }

  function isFresh(checkedAt: string): boolean {
    const days = identity?.policy?.cacheDays;
    return days === undefined || ports.clock.now() - Date.parse(checkedAt) < days * 86_400_000;
  }
}
