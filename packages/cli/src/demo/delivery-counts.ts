import type { DeliveryState } from '@lienthong/core';

/** Deliveries by target and state. */
export type DeliveryCounts = ReadonlyMap<string, Readonly<Partial<Record<DeliveryState, number>>>>;

const LINE = /^lienthong_deliveries\{([^}]*)\} (\d+)/gm;
const LABEL = /(\w+)="([^"]*)"/g;
const UNSETTLED: readonly DeliveryState[] = ['pending', 'delivering', 'submitted', 'waiting'];

/** Reads the gauge of deliveries out of the gateway's metrics. */
export function deliveryCounts(metrics: string): DeliveryCounts {
  const counts = new Map<string, Partial<Record<DeliveryState, number>>>();
  for (const [, labels, count] of metrics.matchAll(LINE)) {
    const values = new Map([...labels!.matchAll(LABEL)].map(([, name, value]) => [name!, value!]));
    const target = values.get('target') ?? '';
    counts.set(target, { ...counts.get(target), [values.get('state') ?? '']: Number(count) });
  }
  return counts;
}

/** How many there are, and how many of them go nowhere further by themselves. */
export function settledOf(states: Readonly<Partial<Record<DeliveryState, number>>> = {}): {
  total: number;
  settled: number;
} {
  const total = Object.values(states).reduce((sum, count) => sum + count, 0);
  return { total, settled: total - unsettledOf(states) };
}

/** How many are still on their way. */
export const unsettledOf = (states: Readonly<Partial<Record<DeliveryState, number>>>): number =>
  UNSETTLED.reduce((sum, state) => sum + (states[state] ?? 0), 0);
