import type { FileStatus, GatewayClient } from '@lienthong/adapters/gateway';
import { progressBars } from '../terminal/progress.js';
import { deliveryCounts, settledOf, type DeliveryCounts } from './delivery-counts.js';

const POLL_MS = 400;
/** A gateway that moves nothing for this long is left to itself; what is not settled is reported as pending. */
const MAX_STILL_MS = 120_000;

/** Follows the files until all are read and every delivery is settled. */
export async function followProgress(
  vendor: GatewayClient,
  gatewayUrl: string,
  files: readonly FileStatus[],
  identityTarget: string,
): Promise<readonly FileStatus[]> {
  const bars = progressBars({
    files: 'tệp / files',
    identity: 'định danh / identity checks',
    deliveries: 'gửi / deliveries',
  });
  let known = files;
  let before = '';
  let movedAt = Date.now();
  try {
    for (;;) {
      known = await Promise.all(
        known.map(async (file) => (file.status === 'received' ? vendor.file(file.fileId) : file)),
      );
      const read = known.filter(({ status }) => status !== 'received').length;
      const { identity, deliveries, text } = progressOf(await metricsOf(gatewayUrl), identityTarget);
      bars.files.set(read, known.length);
      bars.identity.set(identity.settled, identity.total);
      bars.deliveries.set(deliveries.settled, deliveries.total);
      const isSettled = identity.settled === identity.total && deliveries.settled === deliveries.total;
      if (read === known.length && isSettled) return known;
      if (`${read} ${text}` !== before) movedAt = Date.now();
      before = `${read} ${text}`;
      if (Date.now() - movedAt > MAX_STILL_MS) return known;
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  } finally {
    bars.stopAll();
  }
}

function progressOf(counts: DeliveryCounts, identityTarget: string) {
  const deliveries = { total: 0, settled: 0 };
  for (const [target, states] of counts) {
    if (target === identityTarget) continue;
    const { total, settled } = settledOf(states);
    deliveries.total += total;
    deliveries.settled += settled;
  }
  return { identity: settledOf(counts.get(identityTarget)), deliveries, text: JSON.stringify([...counts]) };
}

async function metricsOf(gatewayUrl: string): Promise<DeliveryCounts> {
  const answer = await fetch(`${gatewayUrl}/metrics`, { signal: AbortSignal.timeout(10_000) });
  return deliveryCounts(await answer.text());
}
