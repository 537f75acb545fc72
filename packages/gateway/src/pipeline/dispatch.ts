import { setTimeout as pauseFor } from 'node:timers/promises';
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
  /** Begins no further call; resolves when those under way are settled. What was claimed and not begun is the next start's. */
  stop(): Promise<void>;
}

export interface DispatchPorts extends PipelinePorts {
  readonly targets: ReadonlyMap<string, Target>;
  /** Name of the target that answers identity questions. */
  readonly identityTarget: string | undefined;
  /** Waits so many milliseconds; a test moves its clock instead. */
  readonly pause?: (delayMs: number) => Promise<void>;
}

/** How often lapsed leases are looked for. */
const LAPSE_EVERY_MS = 5_000;

/** Added to the longest calls, so that a lease never ends under a call that is alive. */
const LEASE_MARGIN_MS = 30_000;

/** A lane that waits for its turn looks so often whether the gateway stops. */
const MAX_PAUSE_MS = 1_000;

const leaseEndMs = (batch: readonly ClaimedDelivery[]): number =>
  Math.min(...batch.map(({ delivery }) => delivery.leaseUntilMs ?? Infinity));

/** The dispatch pipeline: a first attempt, a retry, a poll and a replay go through this one list of stages. */
export function createDispatch(ports: DispatchPorts): Dispatch {
  const { pause = (delayMs: number) => pauseFor(delayMs) } = ports;
  const underWay = new Set<Promise<void>>();
  let isStopped = false;
  let lapsedAtMs = -Infinity;
  const leaseMs =
    LEASE_MARGIN_MS + 4 * Math.max(0, ...[...ports.targets.values()].map((target) => target.limits.timeoutMs));

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

  /**
   * Passes batches through one after the other: a lane is one call under way. A batch whose lease could end during its
   * call is left to it: by then a newer version may have gone.
   */
  async function runLane(target: Target, lane: readonly (readonly ClaimedDelivery[])[]): Promise<void> {
    for (const [place, batch] of lane.entries()) {
      if (place > 0) await turnOf(target);
      if (isStopped) return;
      if (leaseEndMs(batch) < ports.clock.now() + target.limits.timeoutMs) {
        ports.log.warn({ target: target.name, batches: lane.length - place }, 'a slow target: leases will lapse');
        return;
      }
      try {
        await passThrough(target, batch);
      } catch (error) {
        // The lease brings an unsettled delivery back; nothing is lost by going on.
        ports.log.error({ err: error, target: target.name }, 'dispatch failed; its leases will lapse');
      }
    }
  }

  /** The first batch of a lane was counted when the lane began; each further one takes its own place in the rate. */
  async function turnOf(target: Target): Promise<void> {
    for (;;) {
      const nowMs = ports.clock.now();
      const { permits, againAtMs = nowMs } = target.rate.available(nowMs);
      if (permits > 0 || isStopped) break;
      await pause(Math.min(MAX_PAUSE_MS, Math.max(1, againAtMs - nowMs)));
    }
    target.rate.take(1);
  }

  function start(target: Target, lane: readonly (readonly ClaimedDelivery[])[]): void {
    target.inFlight += 1;
    target.rate.take(1);
    const running = runLane(target, lane).finally(() => {
      target.inFlight -= 1;
      underWay.delete(running);
      ports.queue.notify(ports.clock.now());
    });
    underWay.add(running);
  }

  async function work(): Promise<number | undefined> {
    const nowMs = ports.clock.now();
    if (nowMs - lapsedAtMs >= LAPSE_EVERY_MS || nowMs < lapsedAtMs) {
      lapsedAtMs = nowMs;
      await ports.store.endLapsedLeases(nowMs);
    }
    const free = new Map<Target, number>();
    const later: number[] = [];
    for (const target of ports.targets.values()) {
      const { calls, againAtMs } = room(target, nowMs);
      if (calls > 0) free.set(target, calls);
      else if (againAtMs !== undefined) later.push(againAtMs);
    }
    if (free.size > 0) {
      const capacity = Object.fromEntries(
        [...free].map(([target, calls]) => [target.name, calls * target.limits.batchSize]),
      );
      const claimed = await ports.store.claim({ nowMs, leaseMs, capacity });
      for (const [target, calls] of free) {
        for (const lane of toLanes(toBatches(claimed, target), calls)) start(target, lane);
      }
    }
    const open = [...ports.targets.values()].filter((target) => room(target, nowMs).calls > 0);
    const due = await ports.store.nextDueAtMs(open.map((target) => target.name));
    if (due !== undefined) later.push(due);
    return later.length > 0 ? Math.min(...later) : undefined;
  }

  async function idle(): Promise<void> {
    while (underWay.size > 0) await Promise.allSettled([...underWay]);
  }

  function stop(): Promise<void> {
    isStopped = true;
    return idle();
  }

  return { work, idle, stop };
}

/** Shares batches out to as many lanes as calls may be under way. */
function toLanes(batches: readonly ClaimedDelivery[][], calls: number): ClaimedDelivery[][][] {
  const lanes: ClaimedDelivery[][][] = Array.from({ length: Math.min(calls, batches.length) }, () => []);
  batches.forEach((batch, at) => lanes[at % lanes.length]!.push(batch));
  return lanes;
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
