import { afterEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_RETRY_POLICY, DeliveryError, type OutgoingRecord, type WriteOutcome } from '@lienthong/core';
import type { Configuration, ExchangeRequest } from '@lienthong/schemas';
import { openTestPipeline, testVendor, type Session, type TestPipeline } from '../testing/test-pipeline.js';
import type { TargetLimits } from '../targets/target.js';
import { createReplay } from './replay.js';

let open: TestPipeline | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const pupil = (number: number, more: object = {}) => ({
  fullName: `Nguyễn Văn ${'ABCDEGHIKLMN'[number % 12]!}n`,
  personalNumber: `0862150${String(number).padStart(5, '0')}`,
  birthDate: { value: '2015-09-05', precision: 'day' },
  ...more,
});

async function given(
  sessions: Readonly<Record<string, Partial<Session>>>,
  records: readonly object[],
  more: { readonly configuration?: Configuration; readonly limits?: Partial<TargetLimits> } = {},
): Promise<TestPipeline> {
  const identityTarget = more.configuration?.identity?.target;
  const targets = Object.keys(sessions).filter((name) => name !== identityTarget);
  open = await openTestPipeline({
    sessions,
    configuration: { routes: [{ kind: 'student', targets }], ...more.configuration },
    ...(more.limits && { limits: more.limits }),
  });
  await submit(open, records);
  return open;
}

async function submit({ intake }: TestPipeline, records: readonly object[]): Promise<void> {
  const request = {
    kind: 'student',
    school: { code: '86000001' },
    schoolYear: '2025-2026',
    records,
  } as unknown as ExchangeRequest;
  await intake.submit({ participant: testVendor, request, body: new TextEncoder().encode(JSON.stringify(request)) });
}

const states = async ({ ports }: TestPipeline, target: string) =>
  (await ports.store.listDeliveries({ target, limit: 100 })).items.map(({ state }) => state).sort();

/** A target that takes everything and remembers it. */
function taking(answer: (record: OutgoingRecord) => WriteOutcome = () => ({ outcome: 'accepted' })) {
  const taken: OutgoingRecord[] = [];
  const write = async (batch: readonly OutgoingRecord[]) => {
    taken.push(...batch);
    return batch.map(answer);
  };
  return { taken, write };
}

describe('given a target that takes records', () => {
  test('each is delivered once, signed, as NEW and later as UPDATE', async () => {
    const target = taking();
    const pipeline = await given({ 'sector-db': target }, [pupil(1), pupil(2)]);
    await pipeline.drain();
    await submit(pipeline, [pupil(1, { className: '5A' })]);
    await pipeline.drain();
    expect(target.taken.map(({ event, version }) => `${event} ${version}`).sort()).toEqual([
      'NEW 1',
      'NEW 1',
      'UPDATE 2',
    ]);
    expect(target.taken.every(({ signature }) => /^[\w-]+\.\.[\w-]+$/.test(signature ?? ''))).toBe(true);
    expect(await states(pipeline, 'sector-db')).toEqual(['delivered', 'delivered', 'delivered']);
  });

  test('one that answers later is polled and never sent again', async () => {
    let polls = 0;
    const target = taking(() => ({ outcome: 'submitted', upstreamId: 'batch-1' }));
    const poll = async (_id: string, batch: readonly OutgoingRecord[]): Promise<readonly WriteOutcome[]> => {
      polls += 1;
      return batch.map(() => (polls < 3 ? { outcome: 'pending' } : { outcome: 'accepted' }));
    };
    const pipeline = await given({ 'sector-db': { ...target, poll } }, [pupil(1)]);
    for (let turn = 0; turn < 5; turn += 1) {
      await pipeline.drain();
      pipeline.clock.advance(60_000);
    }
    expect([target.taken.length, polls, await states(pipeline, 'sector-db')]).toEqual([1, 3, ['delivered']]);
  });
});

describe('given a target that fails', () => {
  test('a passing fault is tried again under the same delivery id, and another target is not touched', async () => {
    const ids: string[] = [];
    const bad: Partial<Session> = {
      write: async (batch) => {
        ids.push(...batch.map(({ deliveryId }) => deliveryId));
        if (ids.length < 3) throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE');
        return batch.map(() => ({ outcome: 'accepted' }));
      },
    };
    const good = taking();
    const pipeline = await given({ bad, good }, [pupil(1)]);
    await pipeline.drain();
    expect([await states(pipeline, 'good'), await states(pipeline, 'bad')]).toEqual([['delivered'], ['waiting']]);
    for (let turn = 0; turn < 3; turn += 1) {
      pipeline.clock.advance(3_600_000);
      await pipeline.drain();
    }
    expect([new Set(ids).size, ids.length, await states(pipeline, 'bad')]).toEqual([1, 3, ['delivered']]);
  });

  test('Retry-After is waited for', async () => {
    const throttled: Partial<Session> = {
      write: async () => {
        throw new DeliveryError('ERR_DELIVERY_THROTTLED', { retryAfterMs: 120_000 });
      },
    };
    const pipeline = await given({ throttled }, [pupil(1)]);
    await pipeline.drain();
    expect(await pipeline.ports.store.nextDueAtMs(['throttled'])).toBeGreaterThanOrEqual(
      pipeline.clock.now() + 120_000,
    );
  });

  test('a refused record is dead at once with its cause, its neighbours are delivered, and a replay sends it again', async () => {
    let refuse = true;
    const target = taking((record) =>
      refuse && record.record && 'personalNumber' in record.record && record.record.personalNumber === '086215000001'
        ? {
            outcome: 'rejected',
            error: new DeliveryError('ERR_DELIVERY_REJECTED'),
            fields: [{ field: 'className', code: 'E12' }],
          }
        : { outcome: 'accepted' },
    );
    const pipeline = await given({ 'sector-db': target }, [pupil(1), pupil(2)]);
    await pipeline.drain();
    const dead = await pipeline.ports.store.listDeliveries({ state: 'dead', limit: 10 });
    expect(dead.items).toMatchObject([
      { cause: { code: 'ERR_DELIVERY_REJECTED', fields: [{ field: 'className', code: 'E12' }] } },
    ]);
    refuse = false;
    expect(await createReplay(pipeline.ports).replay('operator', { target: 'sector-db' })).toBe(1);
    await pipeline.drain();
    expect(await states(pipeline, 'sector-db')).toEqual(['delivered', 'delivered']);
    expect(target.taken.at(-1)!.deliveryId).toBe(dead.items[0]!.id);
  });

  test('the breaker leaves it alone, then lets one call decide', async () => {
    let calls = 0;
    const bad: Partial<Session> = {
      write: async () => {
        calls += 1;
        throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE');
      },
    };
    const pipeline = await given(
      { bad },
      [1, 2, 3, 4, 5, 6].map((number) => pupil(number)),
      {
        limits: { batchSize: 1, concurrency: 1, breaker: { failures: 2, halfOpenAfterMs: 10_000 } },
      },
    );
    await pipeline.drain();
    expect(calls).toBe(2);
    expect(await states(pipeline, 'bad')).toEqual(['pending', 'pending', 'pending', 'pending', 'waiting', 'waiting']);
  });

  test('when it never says what became of a record, that is dead at the age limit', async () => {
    const forgetful: Partial<Session> = {
      write: async (batch) => batch.map(() => ({ outcome: 'submitted', upstreamId: 'b-1' })),
      poll: async (_id, batch) => batch.map(() => ({ outcome: 'pending' })),
    };
    const retry = { ...DEFAULT_RETRY_POLICY, maxAgeMs: 600_000 };
    const pipeline = await given({ forgetful }, [pupil(1)], { limits: { retry } });
    for (let minute = 0; minute < 12; minute += 1) {
      await pipeline.drain();
      pipeline.clock.advance(60_000);
    }
    const { items } = await pipeline.ports.store.listDeliveries({ limit: 1 });
    expect(items[0]).toMatchObject({ state: 'dead', cause: { code: 'ERR_DELIVERY_TIMEOUT' } });
  });

  test('when the attempts are used up it is dead', async () => {
    const bad: Partial<Session> = {
      write: async () => {
        throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE');
      },
    };
    const pipeline = await given({ bad }, [pupil(1)], {
      limits: {
        retry: { attempts: 3, maxAgeMs: 1e12, initialMs: 1, maxMs: 1, factor: 1 },
        breaker: { failures: 100, halfOpenAfterMs: 1 },
      },
    });
    for (let turn = 0; turn < 5; turn += 1) {
      await pipeline.drain();
      pipeline.clock.advance(10);
    }
    expect((await pipeline.ports.store.listDeliveries({ limit: 10 })).items).toMatchObject([
      { state: 'dead', attempt: 3 },
    ]);
  });
});

describe('given a worker that died', () => {
  test('what it had claimed is sent by another after the lease, and its own late settlement is refused', async () => {
    const target = taking();
    const pipeline = await given({ 'sector-db': target }, [pupil(1)]);
    const { store } = pipeline.ports;
    const [claimed] = await store.claim({ nowMs: pipeline.clock.now(), leaseMs: 1_000, capacity: { 'sector-db': 1 } });
    pipeline.clock.advance(60_000);
    await pipeline.drain();
    expect([target.taken.length, await states(pipeline, 'sector-db')]).toEqual([1, ['delivered']]);
    const late = await store.commit({
      writes: [
        {
          type: 'settle-delivery',
          settlement: {
            deliveryId: claimed!.delivery.id,
            fence: claimed!.delivery.fence,
            event: 'bury',
            atMs: pipeline.clock.now(),
          },
        },
      ],
      events: [],
    });
    expect(late.committed).toBe(false);
  });
});

describe('given an identity check', () => {
  const identity = (hold = false) => ({
    target: 'population',
    policy: { hold, maxWaitMs: 600_000 },
    act: { procedure: '1.000000', integrationCode: '000', agency: 'H00', officer: 'tester', legalBasis: 'test' },
  });
  const answering = (exists: boolean): Partial<Session> => ({ ask: async () => ({ operation: 'confirm', exists }) });

  test('the answer travels with the record, and each question is audited with its act', async () => {
    const target = taking();
    const pipeline = await given({ population: answering(true), 'sector-db': target }, [pupil(1)], {
      configuration: { identity: identity() },
    });
    await pipeline.drain();
    expect(target.taken).toMatchObject([{ identity: 'verified' }]);
    const asked: unknown[] = [];
    for await (const line of pipeline.ports.store.auditLines())
      if (line.type === 'event' && line.event === 'identity.asked') asked.push(line.details);
    expect(asked).toMatchObject([
      { officer: 'tester', procedure: '1.000000', legalBasis: 'test', operation: 'confirm' },
    ]);
    expect(JSON.stringify(asked)).not.toContain('086215000001');
  });

  test('while the population database is down records wait, and go out after the longest wait', async () => {
    const target = taking();
    const down: Partial<Session> = {
      ask: async () => {
        throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE');
      },
    };
    const pipeline = await given({ population: down, 'sector-db': target }, [pupil(1)], {
      configuration: { identity: identity() },
    });
    await pipeline.drain();
    expect(target.taken).toEqual([]);
    pipeline.clock.advance(600_000);
    await pipeline.drain();
    expect(target.taken).toHaveLength(1);
    expect(target.taken[0]!.identity).toBeUndefined();
  });

  test('a province may hold whoever is not verified', async () => {
    const target = taking();
    const pipeline = await given({ population: answering(false), 'sector-db': target }, [pupil(1)], {
      configuration: { identity: identity(true) },
    });
    await pipeline.drain();
    pipeline.clock.advance(86_400_000);
    await pipeline.drain();
    expect([target.taken, await states(pipeline, 'sector-db')]).toEqual([[], ['pending']]);
  });
});
