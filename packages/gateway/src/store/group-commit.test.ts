import { describe, expect, test } from '@jest/globals';
import { emptyHead, StoreError, silentLog, type UnitOfWork } from '@lienthong/core';
import { fakeClock, testHashing } from '@lienthong/core/testing';
import type { CommitEngine, SealedGroup } from './commit-engine.js';
import { createGroupCommit, type GroupCommitOptions } from './group-commit.js';

const event = (subject: string): UnitOfWork => ({
  writes: [],
  events: [{ event: 'exchange.accepted', actor: 'p', subject, details: {} }],
});
const withReceipt = (exchangeId: string): UnitOfWork => ({
  ...event(exchangeId),
  receipt: {
    exchangeId,
    participant: 'p',
    kind: 'student',
    contentDigest: 'd',
    salt: 's',
    schemaVersion: '1',
    outcome: 'accepted',
    records: [],
    rejected: 0,
    receivedAt: '2026-01-05T00:00:00.000Z',
  },
});

/** An engine that writes down what it is told and lets a test hold or fail the sync. */
function scriptedEngine() {
  const steps: string[] = [];
  const groups: SealedGroup[] = [];
  let stored = emptyHead('c');
  let written: SealedGroup | undefined;
  const script = { sync: async (): Promise<void> => undefined };
  const engine: CommitEngine = {
    begin: () => void steps.push('begin'),
    apply(operations) {
      steps.push(`apply ${operations.length}`);
      return operations.map(() => ({ result: 'done', value: undefined, events: [] }));
    },
    write: (sealed) => void (written = sealed),
    async commit() {
      await script.sync();
      steps.push('synced');
      groups.push(written!);
      stored = written!.head;
    },
    rollback: () => void steps.push('rollback'),
    chainHead: () => stored,
  };
  return { engine, steps, groups, script, loseLast: (head: typeof stored) => (stored = head) };
}

const applied = (steps: readonly string[]): string[] => steps.filter((step) => step.startsWith('apply'));

const options: GroupCommitOptions = {
  gatewayId: 'g',
  hashing: testHashing,
  clock: fakeClock(),
  log: silentLog,
  toError: (cause) => (cause instanceof StoreError ? cause : new StoreError('ERR_STORE_UNAVAILABLE', { cause })),
  sign: async () => 'jws',
};

const turn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

describe('group commit', () => {
  test('answers only after the sync, and gathers the next group meanwhile', async () => {
    const { engine, steps, script } = scriptedEngine();
    let synced = (): void => undefined;
    script.sync = () => new Promise((resolve) => (synced = resolve));
    const group = createGroupCommit(engine, options);
    const answers: string[] = [];
    const commit = (name: string) => group.commit(event(name)).then(() => answers.push(name));
    const first = [commit('a'), commit('b')];
    for (let n = 0; n < 5; n++) await turn();
    expect([steps, answers]).toEqual([['begin', 'apply 2'], []]);
    const second = [commit('c'), commit('d'), commit('e')];
    for (let n = 0; n < 5; n++) await turn();
    expect(answers).toEqual([]);
    synced();
    await Promise.all(first);
    expect(answers).toEqual(['a', 'b']);
    for (let n = 0; n < 5; n++) await turn();
    synced();
    await Promise.all(second);
    expect(steps).toEqual(['begin', 'apply 2', 'synced', 'begin', 'apply 3', 'synced']);
  });

  test('signs once for each group that owes receipts, and not at all for one that owes none', async () => {
    const { engine, groups } = scriptedEngine();
    const signed: string[] = [];
    const sign = async (payload: string): Promise<string> => {
      signed.push(payload);
      return 'jws';
    };
    const group = createGroupCommit(engine, { ...options, sign });
    await Promise.all([group.commit(event('a')), group.commit(event('b'))]);
    expect(signed.length).toBe(0);
    const outcomes = await Promise.all(['c', 'd', 'e'].map((id) => group.commit(withReceipt(id))));
    expect(signed.length).toBe(1);
    expect(JSON.parse(signed[0]!)).toMatchObject({ gateway: 'g', treeSize: 3 });
    expect(outcomes.map((one) => one.committed && one.receipt?.leaf.position)).toEqual([3, 4, 5]);
    expect(groups[1]!.receipts!.leaves.map((leaf) => (JSON.parse(leaf) as { exchangeId: string }).exchangeId)).toEqual([
      'c',
      'd',
      'e',
    ]);
  });

  test('gathers on as long as each turn of the event loop brings more, and not for ever', async () => {
    const { engine, steps } = scriptedEngine();
    let nowMs = 0;
    const group = createGroupCommit(engine, { ...options, clock: { now: () => nowMs } });
    const pending = ['a', 'b'].map((subject) => group.commit(event(subject)));
    for (const subject of ['c', 'd', 'e']) {
      await turn();
      pending.push(group.commit(event(subject)));
    }
    await Promise.all(pending);
    expect(applied(steps)).toEqual(['apply 5']);
    const more = ['f', 'g'].map((subject) => group.commit(event(subject)));
    nowMs += 1_000; // it has gathered long enough
    await turn();
    more.push(group.commit(event('h')));
    await Promise.all(more);
    expect(applied(steps)).toEqual(['apply 5', 'apply 2', 'apply 1']);
  });

  test('takes no more units, and no more bytes, than a group may have', async () => {
    const { engine, steps } = scriptedEngine();
    const group = createGroupCommit(engine, { ...options, maxUnits: 4, maxBytes: 3_500 });
    await Promise.all(Array.from({ length: 7 }, (_, n) => group.commit(event(`e${n}`))));
    expect(applied(steps)).toEqual(['apply 3', 'apply 3', 'apply 1']);
  });

  test('a commit that fails refuses its whole group; the chain goes on from what the store says', async () => {
    const { engine, groups, script, steps } = scriptedEngine();
    const group = createGroupCommit(engine, options);
    await group.commit(event('a'));
    const works = script.sync;
    script.sync = async () => {
      throw new StoreError('ERR_STORE_FULL');
    };
    const refused = await Promise.allSettled([group.commit(event('b')), group.commit(event('c'))]);
    expect(refused.map((one) => one.status === 'rejected' && (one.reason as StoreError).code)).toEqual([
      'ERR_STORE_FULL',
      'ERR_STORE_FULL',
    ]);
    expect(steps.at(-1)).toBe('rollback');
    script.sync = works;
    await group.commit(event('d'));
    expect(groups.map(({ head }) => head.count)).toEqual([1, 2]);
    expect(JSON.parse(groups[1]!.entries[0]!)).toMatchObject({ position: 2, previous: groups[0]!.head.head });
  });

  test('when a commit took although it reported a fault, the chain goes on behind it', async () => {
    const { engine, groups, script, loseLast } = scriptedEngine();
    const group = createGroupCommit(engine, options);
    await group.commit(event('a'));
    const works = script.sync;
    script.sync = async () => {
      loseLast({ chain: 'c', count: 2, head: 'hash-of-b' }); // it is there after all
      throw new StoreError('ERR_STORE_UNAVAILABLE');
    };
    await expect(group.commit(event('b'))).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
    script.sync = works;
    await group.commit(event('c'));
    expect(JSON.parse(groups.at(-1)!.entries[0]!)).toMatchObject({ position: 3, previous: 'hash-of-b' });
  });

  test('a signature that fails refuses the group and leaves nothing', async () => {
    const { engine, steps, groups } = scriptedEngine();
    const sign = async (): Promise<string> => Promise.reject(new StoreError('ERR_STORE_UNAVAILABLE'));
    const group = createGroupCommit(engine, { ...options, sign });
    await expect(group.commit(withReceipt('a'))).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
    expect([steps, groups.length]).toEqual([['begin', 'apply 1', 'rollback'], 0]);
  });

  test('refuses more than it can hold instead of filling the memory', async () => {
    const { engine, script } = scriptedEngine();
    let letGo = (): void => undefined;
    script.sync = () => new Promise((resolve) => (letGo = resolve));
    const group = createGroupCommit(engine, { ...options, maxUnits: 50_000, maxBytes: 1e9 });
    const waiting = Array.from({ length: 20_000 }, (_, n) => group.commit(event(`e${n}`)));
    await expect(group.commit(event('too many'))).rejects.toMatchObject({ code: 'ERR_STORE_UNAVAILABLE' });
    for (let n = 0; n < 5; n++) await turn();
    letGo();
    expect((await Promise.all(waiting)).length).toBe(20_000);
  });
});
