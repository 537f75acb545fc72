import { makeCheckpoint } from '../../audit/checkpoint.js';
import { verifyAudit } from '../../audit/verify-chain.js';
import { isoTime } from '../../ports/clock.js';
import type { StoreRun, WithStore } from './store-run.js';
import type { SuiteTools } from '../suite-tools.js';
import { testHashing } from '../test-hashing.js';
import { accepted, codeOf, collect, intakeUnit, write } from './samples.js';

/** The audit chain: every event in its place, sound across restarts. */
export function auditContract({ describe, test, expect }: SuiteTools, withStore: WithStore): void {
  const event = ({ store }: StoreRun, subject: string) => store.commit({ writes: [], events: [accepted(subject)] });
  const checkpoint = async ({ store, clock, sign }: StoreRun) => {
    const head = await store.chainHead();
    const others = (await store.chainHeads()).filter(({ chain }) => chain !== head.chain);
    return makeCheckpoint(head, others, isoTime(clock.now()), sign);
  };

  describe('audit', () => {
    test(
      'the chain verifies after reopening and after a kill, and goes on as one',
      withStore(async (run) => {
        const { chain } = await run.store.chainHead();
        await Promise.all([run.store.commit(intakeUnit('e1')), event(run, 'a'), event(run, 'b')]);
        await run.reopen();
        await event(run, 'c');
        await write(run.store, { type: 'put-checkpoint', checkpoint: await checkpoint(run) });
        await run.kill();
        await Promise.all([event(run, 'd'), run.store.commit(intakeUnit('e2'))]);
        await write(run.store, { type: 'put-checkpoint', checkpoint: await checkpoint(run) });
        const lines = await collect(run.store.auditLines());
        expect(lines.map(({ type }) => type).join(' ')).toBe(
          'event event event event checkpoint event event checkpoint',
        );
        const verdict = await verifyAudit(lines, run.jwks, testHashing);
        expect(verdict.fault).toBeUndefined();
        expect([verdict.sound, verdict.events, verdict.checkpoints]).toEqual([true, 6, 2]);
        const head = await run.store.chainHead();
        expect(head).toEqual({ chain, count: 6, head: verdict.chains[0]!.head });
        expect(await run.store.chainHeads()).toEqual([head]);
        expect(await collect(run.store.auditLines(chain))).toEqual(lines);
        expect(await collect(run.store.auditLines('unknown'))).toEqual([]);
      }),
    );

    test(
      'a checkpoint that came late stands where its count says',
      withStore(async (run) => {
        await event(run, 'a');
        const early = await checkpoint(run);
        await event(run, 'b');
        await write(run.store, { type: 'put-checkpoint', checkpoint: early });
        const lines = await collect(run.store.auditLines());
        expect(lines.map(({ type }) => type)).toEqual(['event', 'checkpoint', 'event']);
        expect(lines[1]).toEqual(early);
      }),
    );

    test(
      'a checkpoint that is not true of the chain is refused',
      withStore(async (run) => {
        await event(run, 'a');
        await event(run, 'b');
        const sound = await checkpoint(run);
        for (const wrong of [
          { ...sound, count: 1 },
          { ...sound, count: 3 },
          { ...sound, chain: 'unknown' },
        ]) {
          expect((await write(run.store, { type: 'put-checkpoint', checkpoint: wrong })).committed).toBe(false);
        }
        expect((await write(run.store, { type: 'put-checkpoint', checkpoint: sound })).committed).toBe(true);
      }),
    );

    test(
      'events keep the order of their unit, and a receipt names the first of them',
      withStore(async ({ store }) => {
        await store.commit({ writes: [], events: [accepted('before')] });
        const unit = intakeUnit('e1');
        const outcome = await store.commit({ ...unit, events: [accepted('one'), accepted('two', { n: 2 })] });
        const lines = await collect(store.auditLines());
        expect(lines.map((line) => (line.type === 'event' ? line.subject : ''))).toEqual(['before', 'one', 'two']);
        expect(outcome.committed && outcome.receipt?.leaf.position).toBe(2);
      }),
    );

    test(
      'a receipt without an audit event is refused',
      withStore(async ({ store }) => {
        const code = await codeOf(store.commit({ ...intakeUnit('e1'), events: [] }));
        expect(code).toBe('ERR_INTERNAL');
        expect(await store.findExchange('e1')).toBeUndefined();
      }),
    );
  });
}
