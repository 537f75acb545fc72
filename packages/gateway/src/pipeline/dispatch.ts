import type { ClaimedDelivery } from '@lienthong/core';
import { room, type Target } from '../targets/target.js';
import type { PipelinePorts } from './ports.js';
import { deliver } from './stages/deliver.js';
import { identify } from './stages/identify.js';
import { settle } from './stages/settle.js';
import { sign } from './stages/sign.js';

export interface Dispatch {
  /** Takes what is due and sets it going; returns when to look again, epoch ms. */
  work(): Promise<number | undefined>;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export interface DispatchPorts extends PipelinePorts {
  readonly targets: ReadonlyMap<string, Target>;
  /** Name of the target that answers identity questions. */
  readonly identityTarget: string | undefined;
}

/** Added to the longest call, so that a lease never ends under a worker that is alive. */
const LEASE_MARGIN_MS = 30_000;

/** The dispatch pipeline: a first attempt, a retry, a poll and a replay go through this one list of stages. */
export function createDispatch(ports: DispatchPorts): Dispatch {
  const underWay = new Set<Promise<void>>();
  const leaseMs = LEASE_MARGIN_MS + 4 * Math.max(0, ...[...ports.targets.values()].map((target) => target.limits.timeoutMs));

  async function passThrough(target: Target, batch: readonly ClaimedDelivery[]): Promise<void> {
    if (target.name === ports.identityTarget) {
      const outcomes = await identify(ports, target, batch);
      await settle(ports, target, outcomes);
      return;
    }
    const outgoing = await sign(ports, batch);
    const outcomes = await deliver(ports, target, outgoing);
    await settle(ports, target, outcomes);
  }

  function start(target: Target, batch: readonly ClaimedDelivery[]): void {
    target.inFlight += 1;
    const run = passThrough(target, batch)
      // The lease brings an unsettled delivery back; nothing is lost by going on.
      .catch((error: unknown) => ports.log.error({ err: error, target: target.name }, 'dispatch failed; its leases will lapse'))
      .finally(() => {
        target.inFlight -= 1;
        underWay.delete(run);
        ports.queue.notify(ports.clock.now());
      });
    underWay.add(run);
  }

  async function work(): Promise<number | undefined> {
    const nowMs = ports.clock.now();
    await ports.store.endLapsedLeases(nowMs);
    const free = new Map<Target, number>();
    const later: number[] = [];
    for (const target of ports.targets.values()) {
      const { calls, againAtMs } = room(target, nowMs);
      if (calls > 0) free.set(target, calls);
      else if (againAtMs !== undefined) later.push(againAtMs);
    }
    if (free.size > 0) {
      const capacity = Object.fromEntries([...free].map(([target, calls]) => [target.name, calls * target.limits.batchSize]));
      const claimed = await ports.store.claim({ nowMs, leaseMs, capacity });
      for (const [target, calls] of free) {
        const batches = toBatches(claimed, target);
        target.rate.take(Math.min(calls, batches.length));
        for (const batch of batches) start(target, batch);
      }
    }
    const due = await ports.store.nextDueAtMs([...ports.targets.values()].filter((target) => room(target, nowMs).calls > 0).map((target) => target.name));
    if (due !== undefined) later.push(due);
    return later.length > 0 ? Math.min(...later) : undefined;
  }

  async function idle(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled([...underWay]);
  }

  return { work, idle };
}

/** What goes in one call: the same target, purpose, kind, and for polls the same upstream batch. */
function toBatches(claimed: readonly ClaimedDelivery[], target: Target): ClaimedDelivery[][] {
  const groups = new Map<string, ClaimedDelivery[]>();
  for (const item of claimed) {
    const { delivery, purpose } = item;
    if (delivery.target !== target.name) continue;
    const key = `${purpose}|${delivery.kind}|${purpose === 'poll' ? delivery.upstreamId! : ''}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const size = target.limits.batchSize;
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / size) }, (_, at) => group.slice(at * size, (at + 1) * size)),
  );
}
