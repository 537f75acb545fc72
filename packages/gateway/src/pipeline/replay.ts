import type { Delivery } from '@lienthong/core';
import type { Deliveries } from '../services.js';
import type { PipelinePorts } from './ports.js';

const PAGE = 200;

/** Sends dead deliveries through the dispatch pipeline again, under the same delivery ids. */
export function createReplay(ports: PipelinePorts): Deliveries {
  return {
    async replay(actor, { ids, target, causeCode }) {
      let replayed = 0;
      for await (const delivery of ids ? byId(ids) : dead(target, causeCode)) {
        const nowMs = ports.clock.now();
        const outcome = await ports.store.commit({
          writes: [{ type: 'move-delivery', deliveryId: delivery.id, event: 'replay', dueAtMs: nowMs }],
          events: [{ event: 'delivery.replayed', actor, subject: delivery.id, details: { target: delivery.target } }],
        });
        if (outcome.committed) replayed += 1;
      }
      if (replayed > 0) ports.queue.notify(ports.clock.now());
      return replayed;
    },
  };

  async function* byId(ids: readonly string[]): AsyncIterable<Delivery> {
    for (const id of ids) {
      const delivery = await ports.store.findDelivery(id);
      if (delivery?.state === 'dead') yield delivery;
    }
  }

  async function* dead(target: string | undefined, causeCode: string | undefined): AsyncIterable<Delivery> {
    let cursor: string | undefined;
    do {
      const page = await ports.store.listDeliveries({
        state: 'dead',
        limit: PAGE,
        ...(target !== undefined && { target }),
        ...(causeCode !== undefined && { causeCode }),
        ...(cursor !== undefined && { cursor }),
      });
      yield* page.items;
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
}
