import type { WithStore } from './store-run.js';
import type { SuiteTools } from '../suite-tools.js';
import { claim, givenDelivery, settle, START_MS, stateOf, write } from './samples.js';

/** How deliveries end, are cancelled and set going again. */
export function deliveryContract({ describe, test, expect }: SuiteTools, withStore: WithStore): void {
  const bury = { event: 'bury', cause: { code: 'ERR_DELIVERY_REJECTED', detail: 'no such class' } } as const;

  describe('deliveries', () => {
    test(
      'what the target took is delivered, with what the target said',
      withStore(async (run) => {
        await givenDelivery(run, 'd1');
        const [claimed] = await claim(run);
        await settle(run, claimed!, { event: 'accept', outcome: 'created', atMs: START_MS + 1 });
        const settled = await run.store.findDelivery('d1');
        const { leaseUntilMs: _, ...claimedOnce } = claimed!.delivery;
        expect(settled).toEqual({
          ...claimedOnce,
          state: 'delivered',
          outcome: 'created',
          settledAtMs: START_MS + 1,
        });
      }),
    );

    test(
      'a passing fault waits until its time and then goes again',
      withStore(async (run) => {
        await givenDelivery(run, 'd1');
        const [first] = await claim(run);
        await settle(run, first!, {
          event: 'retry',
          dueAtMs: START_MS + 1_000,
          cause: { code: 'ERR_DELIVERY_TIMEOUT' },
        });
        const waiting = await run.store.findDelivery('d1');
        expect([waiting!.state, waiting!.cause, waiting!.dueAtMs]).toEqual([
          'waiting',
          { code: 'ERR_DELIVERY_TIMEOUT' },
          START_MS + 1_000,
        ]);
        expect(await run.store.nextDueAtMs(['sector-db'])).toBe(START_MS + 1_000);
        expect(await claim(run)).toEqual([]);
        run.clock.advance(1_000);
        const [second] = await claim(run);
        expect([second!.delivery.attempt, second!.purpose]).toEqual([2, 'send']);
        await settle(run, second!, { event: 'accept' });
        expect((await run.store.findDelivery('d1'))!.cause).toBeUndefined();
      }),
    );

    test(
      'a submitted delivery whose target lost it is sent again',
      withStore(async (run) => {
        await givenDelivery(run, 'd1');
        const [sent] = await claim(run);
        await settle(run, sent!, { event: 'submit', upstreamId: 'up-1', dueAtMs: START_MS });
        const [asked] = await claim(run);
        expect((await settle(run, asked!, { event: 'submit', dueAtMs: START_MS })).committed).toBe(true);
        expect((await run.store.findDelivery('d1'))!.upstreamId).toBe('up-1'); // still there: kept
        const [askedAgain] = await claim(run);
        await settle(run, askedAgain!, {
          event: 'retry',
          dueAtMs: START_MS,
          cause: { code: 'ERR_DELIVERY_NOT_FOUND' },
        });
        const [again] = await claim(run);
        expect([again!.purpose, again!.delivery.attempt, again!.delivery.upstreamId]).toEqual(['send', 2, undefined]);
      }),
    );

    test(
      'a dead delivery keeps its cause and can be replayed with fresh attempts',
      withStore(async (run) => {
        const { store } = run;
        await givenDelivery(run, 'd1');
        const [claimed] = await claim(run);
        await settle(run, claimed!, bury);
        const dead = await store.findDelivery('d1');
        expect([dead!.state, dead!.cause, dead!.settledAtMs]).toEqual(['dead', bury.cause, START_MS]);
        expect(await claim(run)).toEqual([]);
        const replay = { type: 'move-delivery', deliveryId: 'd1', event: 'replay', dueAtMs: START_MS } as const;
        expect((await write(store, replay)).committed).toBe(true);
        expect((await write(store, replay)).committed).toBe(false); // it is pending now
        const [again] = await claim(run);
        expect([again!.delivery.attempt, again!.delivery.cause, again!.delivery.settledAtMs]).toEqual([
          1,
          undefined,
          undefined,
        ]);
        expect(again!.delivery.fence).toBeGreaterThan(claimed!.delivery.fence);
      }),
    );

    test(
      'only what has not left and has not ended can be cancelled',
      withStore(async (run) => {
        const { store } = run;
        const cancel = async (deliveryId: string): Promise<boolean> => {
          const cause = { code: 'ERR_DELIVERY_NOT_MAPPED' };
          const outcome = await write(store, { type: 'move-delivery', deliveryId, event: 'cancel', dueAtMs: 0, cause });
          return outcome.committed;
        };
        for (const id of ['pending', 'sending', 'delivered', 'dead']) await givenDelivery(run, id, { target: id });
        const [sending] = await claim(run, 1, 'sending');
        const [delivered] = await claim(run, 1, 'delivered');
        const [dead] = await claim(run, 1, 'dead');
        await settle(run, delivered!, { event: 'accept' });
        await settle(run, dead!, bury);
        expect(await cancel('pending')).toBe(true);
        expect(await cancel('sending')).toBe(false);
        expect(await cancel('delivered')).toBe(false);
        expect(await cancel('dead')).toBe(true);
        expect(await cancel('pending')).toBe(false);
        expect(await cancel('nobody')).toBe(false);
        expect(await stateOf(run, 'pending')).toBe('cancelled');
        expect((await store.findDelivery('pending'))!.cause).toEqual({ code: 'ERR_DELIVERY_NOT_MAPPED' });
        expect((await settle(run, sending!, { event: 'accept' })).committed).toBe(true);
        expect(await store.countDeliveries()).toEqual([
          { target: 'dead', state: 'cancelled', count: 1 },
          { target: 'delivered', state: 'delivered', count: 1 },
          { target: 'pending', state: 'cancelled', count: 1 },
          { target: 'sending', state: 'delivered', count: 1 },
        ]);
      }),
    );

    test(
      'the counts agree with the list in every state, also after a kill',
      withStore(async (run) => {
        for (let n = 0; n < 8; n++) await givenDelivery(run, `d${n}`);
        const [a, b, c, d] = await claim(run, 5);
        await settle(run, a!, { event: 'accept' });
        await settle(run, b!, { event: 'submit', upstreamId: 'u', dueAtMs: START_MS + 1 });
        await settle(run, c!, { event: 'retry', dueAtMs: START_MS + 1 });
        await settle(run, d!, bury);
        await write(run.store, { type: 'move-delivery', deliveryId: 'd7', event: 'cancel', dueAtMs: 0 });
        await run.kill();
        const counts = await run.store.countDeliveries();
        const listed = (await run.store.listDeliveries({ limit: 100 })).items;
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(8);
        for (const { state, count } of counts) {
          expect(listed.filter((one) => one.state === state).length).toBe(count);
          expect((await run.store.listDeliveries({ state, limit: 100 })).items.length).toBe(count);
        }
        expect(counts.length).toBe(7);
      }),
    );
  });
}
