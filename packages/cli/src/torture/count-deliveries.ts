import type { GatewayClient } from '@lienthong/adapters/gateway';
import type { InspectionReport } from '@lienthong/sandbox';
import type { Acknowledged } from './load.js';

/** What became of what was acknowledged, counted in deliveries: one for each record and target. */
export interface Tally {
  readonly acknowledged: number;
  readonly delivered: number;
  readonly dead: number;
  readonly pending: number;
  readonly cancelled: number;
  readonly superseded: number;
  /** Owed and not in the store, or said to be delivered and not at the target. */
  readonly missing: number;
  /** Arrivals of a version seen before, by whether they came under the same delivery id. */
  readonly duplicates: { readonly sameId: number; readonly otherId: number };
  /** Arrivals of a version older than one that had arrived. */
  readonly outOfOrder: number;
}

/** System of the sandbox behind each target. */
export const SYSTEMS = { 'sector-db': 'sector-db', lgsp: 'lgsp-oauth2' } as const;
type Target = keyof typeof SYSTEMS;
const TARGETS = Object.keys(SYSTEMS) as Target[];

/** Counts at the gateway and, independently of it, at the targets' own inspection. */
export async function countDeliveries(
  client: GatewayClient,
  acknowledged: readonly Acknowledged[],
  inspectUrl: string,
): Promise<Tally> {
  const owed = new Set(acknowledged.flatMap((one) => TARGETS.map((target) => keyOf(one, target))));
  const arrived = new Set<string>();
  const duplicates = { sameId: 0, otherId: 0 };
  let outOfOrder = 0;
  for (const target of TARGETS) {
    const report = await inspect(inspectUrl, SYSTEMS[target]);
    duplicates.sameId += report.duplicates.sameId;
    duplicates.otherId += report.duplicates.otherId;
    outOfOrder += report.outOfOrder;
    for (const { recordId, arrivals } of report.records ?? []) {
      for (const { version } of arrivals) arrived.add(keyOf({ recordId, version }, target));
    }
  }

  const states = { delivered: 0, dead: 0, pending: 0, cancelled: 0, superseded: 0 };
  let missing = 0;
  for await (const delivery of client.deliveries()) {
    const key = keyOf(delivery, delivery.target as Target);
    if (!owed.delete(key)) continue; // taken and its answer lost for good; no sender waits for it
    const { state } = delivery;
    if (state === 'delivered' && !arrived.has(key)) missing++;
    else
      states[
        state === 'delivered' || state === 'dead' || state === 'cancelled' || state === 'superseded' ? state : 'pending'
      ]++;
  }
  return {
    acknowledged: acknowledged.length * TARGETS.length,
    ...states,
    missing: missing + owed.size,
    duplicates,
    outOfOrder,
  };
}

const keyOf = (
  { recordId, version }: { readonly recordId: string; readonly version: number },
  target: Target,
): string => `${target} ${recordId} ${version}`;

async function inspect(inspectUrl: string, system: string): Promise<InspectionReport> {
  return (await (await fetch(`${inspectUrl}/${system}`)).json()) as InspectionReport;
}
