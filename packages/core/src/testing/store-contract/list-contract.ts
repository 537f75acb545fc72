import type { Page } from '../../ports/store.js';
import type { WithStore } from './store-run.js';
import type { SuiteTools } from '../suite-tools.js';
import { claim, codeOf, exchange, givenDelivery, record, settle, write } from './samples.js';

/** Lists: pages that neither lose nor repeat, also while others write. */
export function listContract({ describe, test, expect }: SuiteTools, withStore: WithStore): void {
  async function pages<T>(read: (cursor?: string) => Promise<Page<T>>): Promise<T[]> {
    const all: T[] = [];
    let cursor: string | undefined;
    do {
      const page: Page<T> = await read(cursor);
      all.push(...page.items);
      cursor = page.cursor;
    } while (cursor !== undefined);
    return all;
  }

  describe('lists', () => {
    test(
      'records come in the order of their last change, to who may see them',
      withStore(async ({ store }) => {
        for (const [id, school, participantId] of [
          ['r1', 'A', 'p'],
          ['r2', 'B', 'p'],
          ['r3', 'A', 'q'],
          ['r4', 'C', 'q'],
        ] as const) {
          await write(store, { type: 'put-record', record: record(id, { school, participantId }), expectedVersion: 0 });
        }
        await write(store, { type: 'put-record', record: record('c', { kind: 'class' }), expectedVersion: 0 });
        await write(store, {
          type: 'put-record',
          record: record('r1', { version: 2, school: 'A', participantId: 'p' }),
          expectedVersion: 1,
        });
        const ids = async (query: { schools?: string[]; participantId?: string }) =>
          (await store.listRecords({ kind: 'student', limit: 10, ...query })).items.map(({ recordId }) => recordId);
        expect(await ids({})).toEqual(['r2', 'r3', 'r4', 'r1']);
        expect(await ids({ schools: ['A', 'C'] })).toEqual(['r3', 'r4', 'r1']);
        expect(await ids({ schools: [] })).toEqual([]);
        expect(await ids({ participantId: 'p' })).toEqual(['r2', 'r1']);
        expect(await ids({ schools: ['A'], participantId: 'q' })).toEqual(['r3']);
        const [item] = (await store.listRecords({ kind: 'class', limit: 1 })).items;
        expect(item).toEqual({ ...record('c', { kind: 'class' }), sequence: item!.sequence });
      }),
    );

    test(
      'a cursor over records never misses one that is written meanwhile, and goes on where it ended',
      withStore(async ({ store }) => {
        const put = (n: number) => write(store, { type: 'put-record', record: record(`r${n}`), expectedVersion: 0 });
        for (let n = 0; n < 10; n++) await put(n);
        const seen: string[] = [];
        const writing: Promise<unknown>[] = [];
        let cursor: string | undefined;
        for (let n = 10; ; n++) {
          if (n < 30) writing.push(put(n));
          const page = await store.listRecords({ kind: 'student', limit: 3, ...(cursor && { cursor }) });
          seen.push(...page.items.map(({ recordId }) => recordId));
          cursor = page.cursor;
          if (n >= 30 && page.items.length === 0) break;
          if (n === 29) await Promise.all(writing);
        }
        expect(seen.length).toBe(30);
        expect(new Set(seen).size).toBe(30);
        await put(30);
        const next = await store.listRecords({ kind: 'student', limit: 3, ...(cursor && { cursor }) });
        expect(next.items.map(({ recordId }) => recordId)).toEqual(['r30']);
      }),
    );

    test(
      'exchanges come newest first, page by page',
      withStore(async ({ store }) => {
        for (let n = 0; n < 7; n++) {
          const participantId = n % 2 === 0 ? 'even' : 'odd';
          await write(store, { type: 'insert-exchange', exchange: exchange(`e${n}`, { participantId }) });
        }
        const ids = async (participantId?: string) => {
          const found = await pages((cursor) =>
            store.listExchanges({ limit: 2, ...(participantId && { participantId }), ...(cursor && { cursor }) }),
          );
          return found.map(({ exchangeId }) => exchangeId);
        };
        expect(await ids()).toEqual(['e6', 'e5', 'e4', 'e3', 'e2', 'e1', 'e0']);
        expect(await ids('even')).toEqual(['e6', 'e4', 'e2', 'e0']);
        expect(await ids('nobody')).toEqual([]);
      }),
    );

    test(
      'deliveries are found by each of their marks and by several together, oldest first',
      withStore(async (run) => {
        const { store } = run;
        for (const [exchangeId, ...deliveries] of [
          ['e1', 'd1', 'd2'],
          ['e2', 'd3'],
        ] as const) {
          const results = deliveries.map((id, index) => ({
            index,
            recordId: `record-of-${id}`,
            version: 1,
            outcome: 'accepted' as const,
          }));
          await write(store, { type: 'insert-exchange', exchange: exchange(exchangeId, { results }) });
        }
        await givenDelivery(run, 'd1', { exchangeId: 'e1', participantId: 'p' });
        await givenDelivery(run, 'd2', { exchangeId: 'e1', participantId: 'q', target: 'lgsp' });
        await givenDelivery(run, 'd3', { exchangeId: 'e2', participantId: 'p' });
        const [first] = await claim(run, 1);
        await settle(run, first!, { event: 'bury', cause: { code: 'ERR_DELIVERY_REJECTED' } });
        const ids = async (query: object) =>
          (await pages((cursor) => store.listDeliveries({ limit: 1, ...query, ...(cursor && { cursor }) }))).map(
            ({ id }) => id,
          );
        expect(await ids({})).toEqual(['d1', 'd2', 'd3']);
        expect(await ids({ exchangeId: 'e1' })).toEqual(['d1', 'd2']);
        expect(await ids({ participantId: 'p' })).toEqual(['d1', 'd3']);
        expect(await ids({ target: 'lgsp' })).toEqual(['d2']);
        expect(await ids({ state: 'dead' })).toEqual(['d1']);
        expect(await ids({ state: 'pending' })).toEqual(['d2', 'd3']);
        expect(await ids({ recordId: 'record-of-d3' })).toEqual(['d3']);
        expect(await ids({ causeCode: 'ERR_DELIVERY_REJECTED' })).toEqual(['d1']);
        expect(await ids({ exchangeId: 'e1', target: 'sector-db', state: 'dead', participantId: 'p' })).toEqual(['d1']);
        expect(await ids({ exchangeId: 'e2', state: 'dead' })).toEqual([]);
      }),
    );

    test(
      'a cursor that is not ours is refused',
      withStore(async ({ store }) => {
        for (const read of [
          () => store.listRecords({ kind: 'student', limit: 1, cursor: "1' OR 1" }),
          () => store.listExchanges({ limit: 1, cursor: 'x' }),
          () => store.listDeliveries({ limit: 1, cursor: '-1' }),
        ]) {
          expect(await codeOf(read())).toBe('ERR_REQUEST_INVALID');
        }
      }),
    );
  });
}
