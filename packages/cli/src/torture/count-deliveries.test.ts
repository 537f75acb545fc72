import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { DeliveryStatus, GatewayClient } from '@lienthong/adapters/gateway';
import { countDeliveries } from './count-deliveries.js';

let server: Server | undefined;
afterEach(() => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())));

interface Arrived {
  readonly recordId: string;
  readonly versions: readonly number[];
}

/** A target's inspection that answers alike for both systems. */
async function inspection(records: readonly Arrived[], more: object = {}): Promise<string> {
  const report = {
    duplicates: { sameId: 0, otherId: 0 },
    outOfOrder: 0,
    records: records.map(({ recordId, versions }) => ({
      recordId,
      arrivals: versions.map((version) => ({ version })),
    })),
    ...more,
  };
  server = createServer((_request, response) => response.end(JSON.stringify(report)));
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const gatewayWith = (deliveries: readonly Partial<DeliveryStatus>[]): GatewayClient =>
  ({
    async *deliveries() {
      yield* deliveries;
    },
  }) as unknown as GatewayClient;

const both = (recordId: string, version: number, state: DeliveryStatus['state']) =>
  ['sector-db', 'lgsp'].map((target) => ({ recordId, version, state, target }));
const taken = (recordId: string, version = 1) => ({ exchangeId: `x-${recordId}`, recordId, version });

describe('what was acknowledged', () => {
  test('is counted by what became of it, and the sums agree', async () => {
    const client = gatewayWith([
      ...both('a', 1, 'superseded'),
      ...both('a', 2, 'delivered'),
      ...both('b', 1, 'waiting'),
      ...both('c', 1, 'dead'),
    ]);
    const acknowledged = [taken('a'), taken('a', 2), taken('b'), taken('c')];
    const tally = await countDeliveries(client, acknowledged, await inspection([{ recordId: 'a', versions: [2] }]));
    expect(tally).toMatchObject({ acknowledged: 8, delivered: 2, superseded: 2, pending: 2, dead: 2, missing: 0 });
  });

  test('is missing where the gateway has no delivery of it', async () => {
    const tally = await countDeliveries(
      gatewayWith(both('a', 1, 'pending')),
      [taken('a'), taken('b')],
      await inspection([]),
    );
    expect(tally).toMatchObject({ acknowledged: 4, pending: 2, missing: 2 });
  });

  test('is missing where the gateway says delivered and the target never saw it', async () => {
    const client = gatewayWith(both('a', 2, 'delivered'));
    const tally = await countDeliveries(client, [taken('a', 2)], await inspection([{ recordId: 'a', versions: [1] }]));
    expect(tally).toMatchObject({ acknowledged: 2, delivered: 0, missing: 2 });
  });

  test('is told with what the targets saw twice or in the wrong order', async () => {
    const inspected = await inspection([], { duplicates: { sameId: 3, otherId: 1 }, outOfOrder: 2 });
    const tally = await countDeliveries(gatewayWith([]), [], inspected);
    expect(tally).toMatchObject({ duplicates: { sameId: 6, otherId: 2 }, outOfOrder: 4 });
  });
});
