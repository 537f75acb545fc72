import { afterEach, describe, expect, test } from '@jest/globals';
import { DeliveryError, IdentityError, type AuditEntry, type IdentityAnswer, type WriteOutcome } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import { openTestPipeline, testVendor, type Session, type TestPipeline } from '../testing/test-pipeline.js';

let open: TestPipeline | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

const REQUEST = {
  kind: 'student',
  school: { code: '86000001' },
  schoolYear: '2025-2026',
  records: [
    {
      fullName: 'Nguyễn Văn An',
      personalNumber: '086215000001',
      birthDate: { value: '2015-09-05', precision: 'day' },
      nationality: 'VN',
    },
  ],
} as const;

async function given(sessions: Readonly<Record<string, Partial<Session>>>, configuration: Configuration) {
  const pipeline = await openTestPipeline({ sessions, configuration });
  open = pipeline;
  const body = new TextEncoder().encode(JSON.stringify(REQUEST));
  await pipeline.intake.submit({ participant: testVendor, request: REQUEST as never, body });
  return pipeline;
}

const ACT = { procedure: '1.004438', integrationCode: '037', agency: 'H55', officer: 'CB-01', legalBasis: 'QĐ 1' };

/** One pupil about whom the population database is asked. */
const askedAbout = (ask: () => Promise<IdentityAnswer>) =>
  given({ population: { ask } }, { identity: { target: 'population', act: ACT } });

async function questionsAudited({ ports }: TestPipeline): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const line of ports.store.auditLines()) {
    if (line.type === 'event' && line.event === 'identity.asked') entries.push(line);
  }
  return entries;
}

describe('given a record that the target has and will answer about', () => {
  test('when the asking fails only the asking is repeated, however often', async () => {
    const sent: string[] = [];
    let polls = 0;
    const target: Partial<Session> = {
      write: async (batch) => {
        sent.push(...batch.map(({ deliveryId }) => deliveryId));
        return batch.map((): WriteOutcome => ({ outcome: 'submitted', upstreamId: 'b-1' }));
      },
      poll: async (_id, batch) => {
        polls += 1;
        if (polls <= 3) throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE');
        return batch.map((): WriteOutcome => ({ outcome: 'accepted' }));
      },
    };
    const pipeline = await given({ 'sector-db': target }, { routes: [{ kind: 'student', targets: ['sector-db'] }] });
    const states: string[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      await pipeline.drain();
      states.push((await pipeline.ports.store.listDeliveries({ limit: 1 })).items[0]!.state);
      pipeline.clock.advance(60_000);
    }
    expect([sent.length, polls, [...new Set(states)]]).toEqual([1, 4, ['submitted', 'delivered']]);
  });
});

describe('given a question to the population database', () => {
  test('one that was not answered is audited too, with its act and its cause', async () => {
    const pipeline = await askedAbout(async () => {
      throw new IdentityError('ERR_IDENTITY_UNAVAILABLE');
    });
    await pipeline.dispatch.work();
    await pipeline.dispatch.idle();
    expect(await questionsAudited(pipeline)).toEqual([
      expect.objectContaining({ details: expect.objectContaining({ ...ACT, outcome: 'ERR_IDENTITY_UNAVAILABLE' }) }),
    ]);
  });

  test('one whose worker lost its lease meanwhile is audited all the same', async () => {
    let answer: () => void = () => undefined;
    const pipeline = await askedAbout(
      () => new Promise((resolve) => (answer = () => resolve({ operation: 'confirm', exists: true }))),
    );
    await pipeline.dispatch.work();
    pipeline.clock.advance(3_600_000);
    await pipeline.ports.store.endLapsedLeases(pipeline.clock.now());
    answer();
    await pipeline.dispatch.idle();
    expect(await questionsAudited(pipeline)).toMatchObject([{ details: { outcome: 'true' } }]);
    const [delivery] = (await pipeline.ports.store.listDeliveries({ limit: 1 })).items;
    expect(delivery!.state).toBe('waiting');
  });
});
