import type { WithStore } from './store-run.js';
import type { SuiteTools } from '../suite-tools.js';
import {
  claim,
  claimedIds,
  collect,
  givenDelivery,
  givenNextVersion,
  LEASE_MS,
  record,
  settle,
  START_MS,
  stateOf,
  write,
} from './samples.js';

/** Order per record: a newer version never overtakes an older one to the same target, and replaces what has not left. */
export function orderContract({ describe, test, expect }: SuiteTools, withStore: WithStore): void {
  describe('order per record', () => {
    test(
      'a newer version goes instead of one that has not left, and says so in the audit log',
      withStore(async (run) => {
        await givenDelivery(run, 'v1', { recordId: 'r' });
        await givenDelivery(run, 'other', { target: 'lgsp' });
        await givenNextVersion(run, 'r', 2, 'v2');
        expect([await stateOf(run, 'v1'), await stateOf(run, 'other')]).toEqual(['superseded', 'pending']);
        const [claimed] = await claim(run);
        expect([claimed!.delivery.id, claimed!.record.version, claimed!.record.content]).toEqual([
          'v2',
          2,
          '{"version":2}',
        ]);
        const lines = await collect(run.store.auditLines());
        expect(lines.map((line) => line.type === 'event' && [line.event, line.subject, line.details])).toEqual([
          ['delivery.superseded', 'v1', { target: 'sector-db', by: 'v2' }],
        ]);
      }),
    );

    test(
      'waiting and dead ones are superseded too, delivered ones are not touched',
      withStore(async (run) => {
        await givenDelivery(run, 'waiting-1', { recordId: 'a' });
        await givenDelivery(run, 'dead-1', { recordId: 'b' });
        await givenDelivery(run, 'delivered-1', { recordId: 'c' });
        const [waiting, dead, delivered] = await claim(run);
        await settle(run, waiting!, { event: 'retry', dueAtMs: START_MS + 1 });
        await settle(run, dead!, { event: 'bury', cause: { code: 'X' } });
        await settle(run, delivered!, { event: 'accept' });
        for (const recordId of ['a', 'b', 'c']) await givenNextVersion(run, recordId, 2, `${recordId}-2`);
        expect(await Promise.all(['waiting-1', 'dead-1', 'delivered-1'].map((id) => stateOf(run, id)))).toEqual([
          'superseded',
          'superseded',
          'delivered',
        ]);
        const next = await claim(run);
        expect(next.map((one) => [one.delivery.id, one.deliveredVersion])).toEqual([
          ['a-2', 0],
          ['b-2', 0],
          ['c-2', 1],
        ]);
      }),
    );

    test(
      'a newer version waits while an older one is at the target, and holds up nobody else',
      withStore(async (run) => {
        await givenDelivery(run, 'v1', { recordId: 'r' });
        const [first] = await claim(run);
        await givenNextVersion(run, 'r', 2, 'v2');
        await givenDelivery(run, 'other');
        await givenDelivery(run, 'v2-elsewhere', { recordId: 'r2', target: 'lgsp' });
        expect(await claimedIds(run)).toEqual(['other']);
        expect(await claimedIds(run, 10, 'lgsp')).toEqual(['v2-elsewhere']);
        await settle(run, first!, { event: 'submit', upstreamId: 'u', dueAtMs: START_MS + 1_000 });
        expect(await claimedIds(run)).toEqual([]);
        run.clock.advance(1_000);
        const [asked] = await claim(run);
        expect([asked!.delivery.id, asked!.purpose]).toEqual(['v1', 'poll']);
        await settle(run, asked!, { event: 'accept' });
        const [second] = await claim(run);
        expect([second!.delivery.id, second!.deliveredVersion]).toEqual(['v2', 1]);
      }),
    );

    for (const { name, event, state } of [
      { name: 'fails for the moment', event: 'retry', state: 'superseded' },
      { name: 'fails for good', event: 'bury', state: 'dead' },
    ] as const) {
      test(
        `when the older one ${name}, the newer goes instead`,
        withStore(async (run) => {
          await givenDelivery(run, 'v1', { recordId: 'r' });
          const [first] = await claim(run);
          await givenNextVersion(run, 'r', 2, 'v2');
          expect(await claimedIds(run)).toEqual([]);
          await settle(run, first!, { event, dueAtMs: START_MS, cause: { code: 'X' } });
          expect(await stateOf(run, 'v1')).toBe(state);
          expect(await claimedIds(run)).toEqual(['v2']);
        }),
      );
    }

    test(
      'when the worker of the older one died, the newer goes instead',
      withStore(async (run) => {
        await givenDelivery(run, 'v1', { recordId: 'r' });
        await claim(run);
        await givenNextVersion(run, 'r', 2, 'v2');
        await claim(run);
        await run.kill();
        run.clock.advance(LEASE_MS + 1);
        await run.store.endLapsedLeases(run.clock.now());
        expect(await stateOf(run, 'v1')).toBe('superseded');
        expect(await claimedIds(run)).toEqual(['v2']);
      }),
    );

    test(
      'a replay of a version that was overtaken supersedes it',
      withStore(async (run) => {
        await givenDelivery(run, 'v1', { recordId: 'r' });
        const [first] = await claim(run);
        await givenNextVersion(run, 'r', 2, 'v2');
        await settle(run, first!, { event: 'bury', cause: { code: 'X' } });
        const outcome = await write(run.store, {
          type: 'move-delivery',
          deliveryId: 'v1',
          event: 'replay',
          dueAtMs: START_MS,
        });
        expect(outcome.committed).toBe(true);
        expect(await stateOf(run, 'v1')).toBe('superseded');
        expect(await claimedIds(run)).toEqual(['v2']);
      }),
    );

    test(
      'one claim never takes two versions of a record, whatever its room',
      withStore(async (run) => {
        await givenDelivery(run, 'v1', { recordId: 'r' });
        await write(run.store, {
          type: 'insert-delivery',
          delivery: { ...(await run.store.findDelivery('v1'))!, id: 'v1-again' },
          gated: false,
        });
        expect(await claimedIds(run)).toEqual(['v1']);
      }),
    );

    test(
      'a version whose successor goes elsewhere still travels as it was',
      withStore(async (run) => {
        await givenDelivery(run, 'v1', { recordId: 'r' });
        await givenNextVersion(run, 'r', 2, 'v2', { target: 'lgsp' });
        const [old] = await claim(run);
        expect([old!.delivery.id, old!.record.version, old!.record.content]).toEqual(['v1', 1, record('r').content]);
        const [now] = await claim(run, 1, 'lgsp');
        expect([now!.delivery.id, now!.record.version]).toEqual(['v2', 2]);
      }),
    );
  });
}
