import type { Write } from '@lienthong/core';
import type { PipelinePorts } from '../pipeline/ports.js';
import { requireAct } from '../pipeline/stages/require-act.js';
import type { Job } from './job.js';

const PAGE = 200;

/** Asks again about everyone who is not verified. Off until a legal basis, procedure, agency and officer are configured. */
export function createIdentityRecheckJob(ports: PipelinePorts): Job {
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
            if (record.event === 'CANCEL' || !known || !['mismatch', 'no_match', 'error'].includes(known.status))
              continue;
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
