import { afterEach, describe, expect, test } from '@jest/globals';
import { DeliveryError, type OutgoingRecord, type WriteOutcome } from '@lienthong/core';
import type { TargetLimits } from '../targets/target.js';
import { openTestPipeline, testVendor, type TestPipeline } from '../testing/test-pipeline.js';

let open: TestPipeline | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function submitPupils({ intake }: TestPipeline, count: number): Promise<void> {
  const records = Array.from({ length: count }, (_, at) => ({
    fullName: `Nguyễn Văn ${'ABC'[at]!}n`,
    sourceId: `S${at}`,
  }));
  const request = { kind: 'student', school: { code: '86000001' }, schoolYear: '2025-2026', records };
  const body = new TextEncoder().encode(JSON.stringify(request));
  await intake.submit({ participant: testVendor, request: request as never, body });
}

/** Three records that the target took apart, so that each is asked about in a call of its own, one after the other. */
async function threeToAskAbout(
  limits: Partial<TargetLimits>,
  onPoll: (pipeline: TestPipeline, polls: readonly string[]) => void,
): Promise<{ readonly pipeline: TestPipeline; readonly polls: string[]; readonly pollTimes: number[] }> {
  const polls: string[] = [];
  const pollTimes: number[] = [];
  const pipeline = await openTestPipeline({
    limits: { concurrency: 1, ...limits },
    configuration: { routes: [{ kind: 'student', targets: ['slow'] }] },
    sessions: {
      slow: {
        write: async (batch) =>
          batch.map(({ recordId }): WriteOutcome => ({ outcome: 'submitted', upstreamId: `up-${recordId}` })),
        poll: async (upstreamId: string, batch: readonly OutgoingRecord[]) => {
          polls.push(upstreamId);
          pollTimes.push(pipeline.clock.now());
          onPoll(pipeline, polls);
          return batch.map((): WriteOutcome => ({ outcome: 'accepted' }));
        },
      },
    },
  });
  open = pipeline;
  const records = [1, 2, 3].map((number) => ({
    fullName: `Nguyễn Văn ${'ABC'[number - 1]!}n`,
    sourceId: `S${number}`,
  }));
  const request = { kind: 'student', school: { code: '86000001' }, schoolYear: '2025-2026', records };
  const body = new TextEncoder().encode(JSON.stringify(request));
  await pipeline.intake.submit({ participant: testVendor, request: request as never, body });
  await pipeline.drain();
  pipeline.clock.advance(60_000);
  return { pipeline, polls, pollTimes };
}

const statesOf = async ({ ports }: TestPipeline) =>
  (await ports.store.listDeliveries({ limit: 10 })).items.map(({ state }) => state);

describe('given more batches than a target may have calls', () => {
  test('a batch whose lease would end during its call is not begun, and goes once the lease has lapsed', async () => {
    const { pipeline, polls } = await threeToAskAbout({ timeoutMs: 30_000 }, ({ clock }, { length }) => {
      if (length === 1) clock.advance(125_000); // the lease is 150 seconds
    });
    await pipeline.dispatch.work();
    await pipeline.dispatch.idle();
    expect(polls).toHaveLength(1);
    pipeline.clock.advance(60_000);
    await pipeline.drain();
    expect([new Set(polls).size, polls.length, await statesOf(pipeline)]).toEqual([
      3,
      3,
      ['delivered', 'delivered', 'delivered'],
    ]);
  });

  test('each call takes its place in the rate', async () => {
    const { pipeline, pollTimes } = await threeToAskAbout({ ratePerSecond: 1 }, () => undefined);
    await pipeline.drain();
    const pauses = pollTimes.slice(1).map((time, at) => time - pollTimes[at]!);
    expect(pauses.map((pause) => pause >= 1_000)).toEqual([true, true]);
  });

  test('no more calls begin at once than the rate allows', async () => {
    const calls: number[] = [];
    const write = async (batch: readonly OutgoingRecord[]) => {
      calls.push(batch.length);
      return batch.map((): WriteOutcome => ({ outcome: 'accepted' }));
    };
    const pipeline = await openTestPipeline({
      limits: { concurrency: 4, batchSize: 1, ratePerSecond: 2 },
      configuration: { routes: [{ kind: 'student', targets: ['sector-db'] }] },
      sessions: { 'sector-db': { write } },
    });
    open = pipeline;
    await submitPupils(pipeline, 3);
    await pipeline.dispatch.work();
    await pipeline.dispatch.idle();
    const againAtMs = await pipeline.dispatch.work();
    await pipeline.dispatch.idle();
    expect([calls.length, againAtMs! > pipeline.clock.now()]).toEqual([2, true]);
    pipeline.clock.advance(1_000);
    await pipeline.drain();
    expect(calls).toHaveLength(3);
  });

  test('what a target refuses says nothing of its health: its breaker stays closed', async () => {
    let calls = 0;
    const write = async (): Promise<never> => {
      calls += 1;
      throw new DeliveryError('ERR_DELIVERY_REJECTED');
    };
    const pipeline = await openTestPipeline({
      limits: { concurrency: 1, batchSize: 1, breaker: { failures: 2, halfOpenAfterMs: 60_000 } },
      configuration: { routes: [{ kind: 'student', targets: ['strict'] }] },
      sessions: { strict: { write } },
    });
    open = pipeline;
    await submitPupils(pipeline, 3);
    await pipeline.drain();
    expect([calls, await statesOf(pipeline)]).toEqual([3, ['dead', 'dead', 'dead']]);
  });

  test('a stop begins no further call', async () => {
    const { pipeline, polls } = await threeToAskAbout({}, ({ dispatch }) => void dispatch.stop());
    await pipeline.dispatch.work();
    await pipeline.dispatch.stop();
    expect(polls).toHaveLength(1);
  });
});
