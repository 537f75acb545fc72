import type { IntakeBatch, IdentifiedItem } from '../intake-item.js';
import type { PipelinePorts } from '../ports.js';

/** A delivery that an accepted item owes. */
export interface PlannedDelivery {
  readonly item: IdentifiedItem;
  readonly target: string;
  /** Waits until the identity of its person is known, at most the policy's time. */
  readonly gated: boolean;
  /** Asks the population database instead of sending the record. */
  readonly isIdentityCheck: boolean;
}

/** Which targets get what: the routes of the configuration, and an identity check where one is to be made. */
export function route(
  ports: PipelinePorts,
  batch: IntakeBatch,
  items: readonly IdentifiedItem[],
): readonly PlannedDelivery[] {
  const { routes = [], identity } = ports.configuration;
  const targets = [...new Set(routes.filter((rule) => rule.kind === batch.kind).flatMap((rule) => rule.targets))];
  return items.flatMap((item) => {
    const sends = item.outcome === 'accepted' ? targets : [];
    const planned = sends.map((target) => ({ item, target, gated: item.ask, isIdentityCheck: false }));
    return item.ask && identity?.target !== undefined
      ? [{ item, target: identity.target, gated: false, isIdentityCheck: true }, ...planned]
      : planned;
  });
}
