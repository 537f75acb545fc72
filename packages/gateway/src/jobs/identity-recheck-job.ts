import { UNSETTLED_STATES, type IdentityStatus, type Write } from '@lienthong/core';
import type { PipelinePorts } from '../pipeline/ports.js';
import { requireAct } from '../pipeline/stages/require-act.js';
import type { Job } from './job.js';

const PAGE = 200;
const ASK_AGAIN: readonly IdentityStatus[] = ['mismatch', 'no_match', 'error'];

/** Asks again about everyone who is not verified. Off until a legal basis, procedure, agency and officer are configured. */
export function createIdentityRecheckJob(ports: PipelinePorts): Job {
  /** While the population database is down, each night would add another question about everybody. */
  async function isAskedAlready(recordId: string, target: string): Promise<boolean> {
    for (const state of UNSETTLED_STATES) {
      const { items } = await ports.store.listDeliveries({ recordId, target, state, limit: 1 });
      if (items.length > 0) return true;
    }
    return false;
  }

  return {
    async run({ signal }) {
      requireAct(ports.configuration);
      const target = ports.configuration.identity!.target!;
      const counts = { looked: 0, asked: 0 };
      for (const kind of ['student', 'staff'] as const) {
        let cursor: string | undefined;
        do {
          const page = await ports.store.listRecords({ kind, limit: PAGE, ...(cursor !== undefined && { cursor }) });
          const writes: Write[] = [];
          for (const record of page.items) {
            counts.looked += 1;
            const known = await ports.store.identityOf(record.recordId);
            const isOpen = known !== undefined && ASK_AGAIN.includes(known.status) && record.event !== 'CANCEL';
            if (!isOpen || (await isAskedAlready(record.recordId, target))) continue;
            const nowMs = ports.clock.now();
            writes.push({
              type: 'insert-delivery',
              gated: false,
              delivery: {
                id: ports.newId(),
                exchangeId: '',
                participantId: record.participantId,
                target,
                kind,
                recordId: record.recordId,
                version: record.version,
                state: 'pending',
                attempt: 0,
                dueAtMs: nowMs,
                fence: 0,
                createdAtMs: nowMs,
              },
            });
          }
          if (writes.length > 0) await ports.store.commit({ writes, events: [] });
          counts.asked += writes.length;
          cursor = page.items.length === PAGE ? page.cursor : undefined;
        } while (cursor !== undefined && !signal.aborted);
      }
      if (counts.asked > 0) ports.queue.notify(ports.clock.now());
      return counts;
    },
  };
}
