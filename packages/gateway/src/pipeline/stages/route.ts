import type { IntakeBatch, IdentifiedItem } from '../intake-item.js';
import type { PipelinePorts } from '../ports.js';

/** A delivery that an accepted item owes. */
export interface PlannedDelivery {
  readonly item: IdentifiedItem;
  readonly target: string;
  /** Waits until the identity of its person is known, at most the policy's time. */
  readonly gated: boolean;
}

/** Which targets get what: the routes of the configuration, and an identity check where one is to be made. */
export function route(
  ports: PipelinePorts,
  batch: IntakeBatch,
  items: readonly IdentifiedItem[],
): readonly PlannedDelivery[] {
  const { routes = [], identity } = ports.configuration;
  const { participantId } = batch.participant;
  const rules = routes.filter(
    ({ kind, when }) => kind === batch.kind && (when?.participants?.includes(participantId) ?? true),
  );
  return items.flatMap((item) => {
    const fitting = rules.filter(({ when }) => when?.schools?.includes(item.school) ?? true);
    const targets = item.outcome === 'accepted' ? new Set(fitting.flatMap((rule) => rule.targets)) : [];
    const gated = item.ask || item.held;
    const planned = [...targets].map((target) => ({ item, target, gated }));
    return item.ask && identity?.target !== undefined
      ? [{ item, target: identity.target, gated: false }, ...planned]
      : planned;
  });
}
