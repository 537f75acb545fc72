import { verifyReceipt } from '../../trust/verify-receipt.js';
import type { WithStore } from './store-run.js';
import type { SuiteTools } from '../suite-tools.js';
import { testHashing } from '../test-hashing.js';
import { accepted, codeOf, collect, exchange, intakeUnit, record, write } from './samples.js';

/** Units of work: whole or not at all, kept once resolved, proved by a receipt. */
export function intakeContract({ describe, test, expect }: SuiteTools, withStore: WithStore): void {
  describe('intake', () => {
    test(
      'a committed unit can be read back whole, with a receipt that verifies',
      withStore(async ({ store, jwks }) => {
        const outcome = await store.commit(intakeUnit('e1'));
        expect(outcome.committed).toBe(true);
        expect(await store.findExchange('e1')).toEqual(exchange('e1', { idempotencyKey: 'key-of-e1' }));
        expect(await store.recordHeads(['record-of-e1'])).toEqual([
          {
            recordId: 'record-of-e1',
            version: 1,
            contentDigest: 'content-record-of-e1-1',
            event: 'NEW',
            keys: [{ type: 'source-id', digest: 'source-e1' }],
          },
        ]);
        expect((await store.listDeliveries({ exchangeId: 'e1', limit: 10 })).items.map(({ id }) => id)).toEqual([
          'sector-db-of-e1',
          'lgsp-of-e1',
        ]);
        const receipt = await store.receiptOf('e1');
        expect(receipt).toEqual(outcome.committed ? outcome.receipt : undefined);
        expect((await verifyReceipt(receipt!, jwks, testHashing)).leaf.position).toBe(1);
      }),
    );

    test(
      'what was resolved outlives a kill',
      withStore(async (run) => {
        const { committed } = await run.store.commit(intakeUnit('e1'));
        expect(committed).toBe(true);
        await run.kill();
        expect(await run.store.findExchange('e1')).toBeDefined();
        expect(await run.store.receiptOf('e1')).toBeDefined();
        expect((await run.store.listDeliveries({ exchangeId: 'e1', limit: 10 })).items.length).toBe(2);
        expect((await run.store.chainHead()).count).toBe(1);
      }),
    );

    test(
      'a refused unit leaves nothing, and its group goes on',
      withStore(async ({ store }) => {
        await store.commit(intakeUnit('e1'));
        const late = intakeUnit('e3');
        const outcomes = await Promise.all([
          store.commit(intakeUnit('e2')),
          store.commit({
            ...late,
            writes: [...late.writes, { type: 'put-record', record: record('r'), expectedVersion: 7 }],
          }),
          store.commit(intakeUnit('e4')),
        ]);
        expect(outcomes.map(({ committed }) => committed)).toEqual([true, false, true]);
        expect(outcomes[1]).toEqual({ committed: false, refusedBy: late.writes.length });
        expect(await store.findExchange('e3')).toBeUndefined();
        expect(await store.recordHeads(['record-of-e3'])).toEqual([]);
        expect(await store.findRecordKeys(['source-e3'])).toEqual([]);
        expect(await store.receiptOf('e3')).toBeUndefined();
        expect(await store.findDelivery('lgsp-of-e3')).toBeUndefined();
        expect((await store.countDeliveries()).map(({ count }) => count)).toEqual([3, 3]);
        expect((await store.chainHead()).count).toBe(3);
        // What was refused can come again.
        expect((await store.commit(intakeUnit('e3'))).committed).toBe(true);
      }),
    );

    test(
      'a unit that cannot be applied at all fails alone',
      withStore(async ({ store }) => {
        const outcomes = await Promise.allSettled([
          store.commit(intakeUnit('e1')),
          write(store, {
            type: 'insert-delivery',
            delivery: { ...deliveryOfNobody, id: 'd' },
            gated: false,
          }),
          store.commit({ writes: [], events: [accepted('x', { broken: Number.NaN })] }),
          store.commit(intakeUnit('e2')),
        ]);
        expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
        expect((await store.chainHead()).count).toBe(2);
      }),
    );

    test(
      'one idempotency key is one exchange, for each participant, also within a group',
      withStore(async ({ store }) => {
        const insert = (id: string, participantId: string) =>
          write(store, { type: 'insert-exchange', exchange: exchange(id, { participantId, idempotencyKey: 'k' }) });
        const outcomes = await Promise.all([insert('e1', 'a'), insert('e2', 'a'), insert('e3', 'b')]);
        expect(outcomes).toEqual([{ committed: true }, { committed: false, refusedBy: 0 }, { committed: true }]);
        expect(await insert('e4', 'a')).toEqual({ committed: false, refusedBy: 0 });
        expect(await insert('e1', 'c')).toEqual({ committed: false, refusedBy: 0 });
        expect((await store.findExchangeByKey('a', 'k'))?.exchangeId).toBe('e1');
        expect(await store.findExchangeByKey('c', 'k')).toBeUndefined();
      }),
    );

    test(
      'a record moves only from the version that the writer saw',
      withStore(async ({ store }) => {
        const put = (version: number, expectedVersion: number) =>
          write(store, { type: 'put-record', record: record('r', { version }), expectedVersion });
        expect(await put(1, 1)).toEqual({ committed: false, refusedBy: 0 });
        const outcomes = await Promise.all([put(1, 0), put(1, 0), put(2, 1), put(2, 1)]);
        expect(outcomes.map(({ committed }) => committed)).toEqual([true, false, true, false]);
        expect((await store.recordHeads(['r', 'r', 'nobody'])).map(({ version }) => version)).toEqual([2]);
      }),
    );

    test(
      "a record's key is never another record's",
      withStore(async ({ store }) => {
        const put = (recordId: string) =>
          write(store, { type: 'put-record-key', key: { digest: 'd', type: 'sector-id', recordId } });
        await write(
          store,
          { type: 'put-record', record: record('r1'), expectedVersion: 0 },
          { type: 'put-record', record: record('r2'), expectedVersion: 0 },
        );
        expect((await put('r1')).committed).toBe(true);
        expect((await put('r1')).committed).toBe(true);
        expect((await put('r2')).committed).toBe(false);
        expect(await store.findRecordKeys(['d', 'free'])).toEqual([{ digest: 'd', type: 'sector-id', recordId: 'r1' }]);
      }),
    );

    test(
      'a thousand units at once: all kept, one chain without gaps, every receipt sound',
      withStore(async (run) => {
        const ids = Array.from({ length: 1_000 }, (_, index) => `e${index}`);
        const outcomes = await Promise.all(ids.map((id) => run.store.commit(intakeUnit(id))));
        expect(outcomes.every(({ committed }) => committed)).toBe(true);
        const lines = await collect(run.store.auditLines());
        expect(lines.map((line) => (line.type === 'event' ? line.position : 0))).toEqual(ids.map((_, i) => i + 1));
        const receipts = await collect(run.store.receipts());
        expect(new Set(receipts.map(({ leaf }) => leaf.exchangeId)).size).toBe(1_000);
        expect(new Set(receipts.map(({ root }) => root)).size).toBeLessThanOrEqual(500); // groups share a signature
        for (const receipt of receipts) {
          const { leaf } = await verifyReceipt(receipt, run.jwks, testHashing);
          const line = lines[leaf.position - 1]!;
          expect(line.type === 'event' && line.subject).toBe(leaf.exchangeId);
        }
        expect(await run.store.receiptOf('e617')).toEqual(receipts.find(({ leaf }) => leaf.exchangeId === 'e617'));
      }),
    );

    test(
      'closing settles what was accepted; afterwards nothing is taken',
      withStore(async (run) => {
        const { store } = run;
        const accepting = Array.from({ length: 50 }, (_, index) => store.commit(intakeUnit(`e${index}`)));
        await store.close();
        expect((await Promise.all(accepting)).every(({ committed }) => committed)).toBe(true);
        const late = await codeOf(store.commit(intakeUnit('late')));
        expect(late).toBe('ERR_STORE_UNAVAILABLE');
        await run.reopen();
        expect((await run.store.chainHead()).count).toBe(50);
      }),
    );
  });
}

const deliveryOfNobody = {
  exchangeId: 'e',
  participantId: 'p',
  target: 't',
  kind: 'student',
  recordId: 'nobody',
  version: 1,
  state: 'pending',
  attempt: 0,
  dueAtMs: 0,
  fence: 0,
  createdAtMs: 0,
} as const;
