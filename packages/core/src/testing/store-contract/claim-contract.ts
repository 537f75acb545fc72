import type { WithStore } from './store-run.js';
import type { SuiteTools } from '../suite-tools.js';
import {
  claim,
  claimedIds,
  givenDelivery,
  identity,
  LEASE_MS,
  record,
  settle,
  START_MS,
  stateOf,
  write,
} from './samples.js';

/** Claims, leases and fences: who may work on what, and what a crash leaves. */
export function claimContract({ describe, test, expect }: SuiteTools, withStore: WithStore): void {
  describe('claims', () => {
    test(
      'a claimed delivery is with its worker, with all it needs',
      withStore(async (run) => {
        await givenDelivery(run, 'd1');
        const [claimed] = await claim(run);
        expect(claimed).toEqual({
          delivery: {
            id: 'd1',
            exchangeId: 'exchange-1',
            participantId: 'school-a',
            target: 'sector-db',
            kind: 'student',
            recordId: 'record-of-d1',
            version: 1,
            state: 'delivering',
            attempt: 1,
            dueAtMs: START_MS,
            leaseUntilMs: run.clock.now() + LEASE_MS,
            fence: 1,
            createdAtMs: START_MS,
          },
          purpose: 'send',
          record: { ...record('record-of-d1'), sequence: claimed!.record.sequence },
          identity: undefined,
          deliveredVersion: 0,
        });
        expect(await run.store.findDelivery('d1')).toEqual(claimed!.delivery);
        expect(await claim(run)).toEqual([]);
      }),
    );

    test(
      'each target gives what it has room for, oldest first, and nothing before its time',
      withStore(async (run) => {
        const { store, clock } = run;
        await givenDelivery(run, 'later', { dueAtMs: START_MS + 2_000 });
        await givenDelivery(run, 'second', { dueAtMs: START_MS - 1 });
        await givenDelivery(run, 'first', { dueAtMs: START_MS - 2 });
        await givenDelivery(run, 'third', { dueAtMs: START_MS });
        await givenDelivery(run, 'elsewhere', { target: 'lgsp' });
        expect(await store.nextDueAtMs(['sector-db'])).toBe(START_MS - 2);
        const claimed = await store.claim({
          nowMs: clock.now(),
          leaseMs: LEASE_MS,
          capacity: { 'sector-db': 2, lgsp: 0, unknown: 5 },
        });
        expect(claimed.map((one) => one.delivery.id)).toEqual(['first', 'second']);
        expect(await claimedIds(run, 5)).toEqual(['third']);
        expect(await store.nextDueAtMs(['sector-db'])).toBe(START_MS + 2_000);
        expect(await store.nextDueAtMs(['sector-db', 'lgsp'])).toBe(START_MS);
        expect(await store.nextDueAtMs([])).toBeUndefined();
        clock.advance(2_000);
        expect(await claimedIds(run, 5)).toEqual(['later']);
      }),
    );

    test(
      'two workers never take the same delivery',
      withStore(async (run) => {
        for (let n = 0; n < 20; n++) await givenDelivery(run, `d${n}`);
        const taken = await Promise.all([claimedIds(run, 15), claimedIds(run, 15), claimedIds(run, 15)]);
        expect(taken.map((ids) => ids.length)).toEqual([15, 5, 0]);
        expect(new Set(taken.flat()).size).toBe(20);
      }),
    );

    test(
      'a worker that only hung cannot settle what another took',
      withStore(async (run) => {
        const { store, clock } = run;
        await givenDelivery(run, 'd1');
        const [slow] = await claim(run);
        expect(await store.endLapsedLeases(clock.now() + LEASE_MS - 1)).toBe(0);
        clock.advance(LEASE_MS + 1);
        expect(await store.endLapsedLeases(clock.now())).toBe(1);
        expect(await stateOf(run, 'd1')).toBe('waiting');
        expect((await settle(run, slow!, { event: 'accept' })).committed).toBe(false);
        const [next] = await claim(run);
        expect([next!.delivery.fence, next!.delivery.attempt]).toEqual([2, 2]);
        expect((await settle(run, slow!, { event: 'accept' })).committed).toBe(false);
        expect((await settle(run, next!, { event: 'accept' })).committed).toBe(true);
        expect((await settle(run, next!, { event: 'accept' })).committed).toBe(false);
      }),
    );

    test(
      'after a crash between claim and settling, what was being sent is sent again',
      withStore(async (run) => {
        await givenDelivery(run, 'd1');
        await claim(run);
        await run.kill();
        run.clock.advance(LEASE_MS + 1);
        expect(await run.store.endLapsedLeases(run.clock.now())).toBe(1);
        const [again] = await claim(run);
        expect([again!.delivery.id, again!.purpose, again!.delivery.attempt]).toEqual(['d1', 'send', 2]);
      }),
    );

    test(
      'after a crash while it was asked about, what was submitted is asked about again and never sent again',
      withStore(async (run) => {
        await givenDelivery(run, 'd1');
        const [sent] = await claim(run);
        await settle(run, sent!, { event: 'submit', upstreamId: 'up-1', dueAtMs: START_MS + 5_000 });
        expect(await claim(run)).toEqual([]);
        run.clock.advance(5_000);
        const [asked] = await claim(run);
        expect([asked!.purpose, asked!.delivery.state, asked!.delivery.upstreamId]).toEqual([
          'poll',
          'submitted',
          'up-1',
        ]);
        expect([asked!.delivery.attempt, asked!.delivery.fence]).toEqual([1, 2]); // asking is no attempt to send
        await run.kill();
        run.clock.advance(LEASE_MS + 1);
        await run.store.endLapsedLeases(run.clock.now());
        const [again] = await claim(run);
        expect([again!.purpose, again!.delivery.attempt, again!.delivery.upstreamId]).toEqual(['poll', 1, 'up-1']);
        expect((await settle(run, again!, { event: 'accept', outcome: 'taken' })).committed).toBe(true);
        const settled = await run.store.findDelivery('d1');
        expect([settled!.state, settled!.outcome, settled!.upstreamId]).toEqual(['delivered', 'taken', 'up-1']);
      }),
    );

    test(
      'a gated delivery waits for the identity check, at most until its time',
      withStore(async (run) => {
        const { store, clock } = run;
        await givenDelivery(run, 'checked', { dueAtMs: START_MS + 60_000 }, true);
        await givenDelivery(run, 'unchecked', { dueAtMs: START_MS + 60_000 }, true);
        expect(await claim(run)).toEqual([]);
        await write(store, {
          type: 'put-identity',
          identity: identity('record-of-checked', { status: 'mismatch' }),
          releases: true,
        });
        const claimed = await claim(run);
        expect(claimed.map((one) => [one.delivery.id, one.identity?.status])).toEqual([['checked', 'mismatch']]);
        clock.advance(60_000);
        const late = await claim(run);
        expect(late.map((one) => [one.delivery.id, one.identity])).toEqual([['unchecked', undefined]]);
      }),
    );

    test(
      'a check that does not release leaves the delivery gated until its time',
      withStore(async (run) => {
        await givenDelivery(run, 'held', { dueAtMs: START_MS + 60_000 }, true);
        const noMatch = identity('record-of-held', { status: 'no_match' });
        await write(run.store, { type: 'put-identity', identity: noMatch, releases: false });
        expect(await claim(run)).toEqual([]);
        await write(run.store, { type: 'put-identity', identity: identity('record-of-held'), releases: true });
        expect(await claimedIds(run)).toEqual(['held']);
      }),
    );

    test(
      'a check that comes again does not hurry what waits for another reason',
      withStore(async (run) => {
        await givenDelivery(run, 'd1');
        const [claimed] = await claim(run);
        await settle(run, claimed!, { event: 'retry', dueAtMs: START_MS + 9_000, cause: { code: 'X' } });
        await write(run.store, { type: 'put-identity', identity: identity('record-of-d1'), releases: true });
        expect(await claim(run)).toEqual([]);
      }),
    );
  });
}
