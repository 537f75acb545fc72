import type { SuiteTools } from '../suite-tools.js';
import { accepted, claim, delivery, exchange, identity, record, settle, write } from './samples.js';
import type { StoreRun, WithStore } from './store-run.js';

const ERASED_AT = '2026-01-06T00:00:00.000Z';
const erase = (recordId: string) => ({ type: 'erase-record', recordId, erasedAt: ERASED_AT }) as const;

/** A record with a key, an identity and two deliveries. */
async function givenRecord({ store }: StoreRun): Promise<void> {
  await store.commit({
    writes: [
      { type: 'insert-exchange', exchange: exchange('exchange-1') },
      { type: 'put-record', record: record('r1'), expectedVersion: 0 },
      { type: 'put-record-key', key: { digest: 'key-of-r1', type: 'source-id', recordId: 'r1' } },
      { type: 'put-identity', identity: identity('r1'), releases: true },
      { type: 'insert-delivery', delivery: delivery('d1', 'r1'), gated: false },
      { type: 'insert-delivery', delivery: delivery('d2', 'r1', { target: 'lgsp' }), gated: false },
    ],
    events: [accepted('exchange-1')],
  });
}

/** What an erasure leaves: nothing of the person, and enough that the person does not come back. */
export function erasureContract({ test, expect }: SuiteTools, withStore: WithStore): void {
  test(
    'Given an erased record, then its content and its identity are gone and its keys are left',
    withStore(async (run) => {
      const { store } = run;
      await givenRecord(run);
      expect(await write(store, erase('r1'))).toEqual({ committed: true });
      expect((await store.listRecords({ kind: 'student', limit: 10 })).items).toEqual([]);
      expect((await store.listRecords({ kind: 'student', limit: 10, schools: ['79000001'] })).items).toEqual([]);
      expect(await store.recordHeads(['r1'])).toEqual([
        {
          recordId: 'r1',
          version: 1,
          contentDigest: '',
          event: 'NEW',
          keys: [{ type: 'source-id', digest: 'key-of-r1' }],
          erasedAt: ERASED_AT,
        },
      ]);
      expect((await store.findRecordKeys(['key-of-r1'])).map(({ recordId }) => recordId)).toEqual(['r1']);
      expect(await store.identityOf('r1')).toEqual(undefined);
      expect(await store.countIdentities()).toEqual([]);
    }),
  );

  test(
    'Given an erased record, then no newer version of it is taken and it is not erased twice',
    withStore(async (run) => {
      await givenRecord(run);
      await write(run.store, erase('r1'));
      const newer = { type: 'put-record', record: record('r1', { version: 2 }), expectedVersion: 1 } as const;
      for (const refused of [newer, erase('r1'), erase('nobody')]) {
        expect(await write(run.store, refused)).toEqual({ committed: false, refusedBy: 0 });
      }
    }),
  );

  test(
    'Given an erased record, then nothing is left of what targets answered about it',
    withStore(async (run) => {
      const { store } = run;
      await givenRecord(run);
      const answered = { target: 'province', state: 'delivered', upstreamId: 'theirs', outcome: 'accepted' } as const;
      await write(store, { type: 'insert-delivery', delivery: delivery('d3', 'r1', answered), gated: false });
      await write(store, erase('r1'));
      const left = await store.findDelivery('d3');
      expect([left?.state, left?.upstreamId, left?.outcome]).toEqual(['delivered', undefined, undefined]);
    }),
  );

  test(
    'Given deliveries of an erased record, then they are cancelled, one under way at the end of its attempt',
    withStore(async (run) => {
      const { store } = run;
      await givenRecord(run);
      const [claimed] = await claim(run, 1, 'lgsp');
      await write(store, erase('r1'));
      expect((await store.findDelivery('d1'))?.state).toEqual('cancelled');
      expect((await store.findDelivery('d1'))?.cause).toEqual({ code: 'ERR_RECORD_ERASED' });
      await settle(run, claimed!, { event: 'retry', dueAtMs: run.clock.now() });
      expect((await store.findDelivery('d2'))?.state).toEqual('cancelled');
      expect(await store.nextDueAtMs(['sector-db', 'lgsp'])).toEqual(undefined);
    }),
  );
}
