import { afterEach, describe, expect, test } from '@jest/globals';
import { silentLog } from '@lienthong/core';
import type { IdentityAnswer } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import { openTestPipeline, testVendor, type TestPipeline } from '../testing/test-pipeline.js';
import { createIdentityRecheckJob } from './identity-recheck-job.js';

let open: TestPipeline;
afterEach(() => open.close());

const ACT = { procedure: '1.004438', integrationCode: '037', agency: 'H55', officer: 'CB-01', legalBasis: 'QĐ 1' };
const context = { log: silentLog, signal: new AbortController().signal };

/** A pupil whom the population database did not know when first asked. */
async function unknownPupil(act: object = ACT) {
  const service = { isKnown: false, questions: 0 };
  open = await openTestPipeline({
    configuration: { identity: { target: 'population', act } } as Configuration,
    sessions: {
      population: {
        ask: async (): Promise<IdentityAnswer> => {
          service.questions += 1;
          return { operation: 'confirm', exists: service.isKnown };
        },
      },
    },
  });
  const records = [
    {
      fullName: 'Nguyễn Văn An',
      personalNumber: '086215000001',
      birthDate: { value: '2015-09-05', precision: 'day' },
      nationality: 'VN',
    },
  ];
  const request = { kind: 'student', school: { code: '86000001' }, schoolYear: '2025-2026', records };
  const body = new TextEncoder().encode(JSON.stringify(request));
  const { answer } = await open.intake.submit({ participant: testVendor, request: request as never, body });
  await open.drain();
  return { service, recordId: answer.results[0]!.recordId! };
}

describe('given a pupil who is not verified', () => {
  test('is asked about again, once, however often the job runs before the answer', async () => {
    const { service, recordId } = await unknownPupil();
    expect((await open.ports.store.identityOf(recordId))!.status).toBe('no_match');
    service.isKnown = true;
    const asked = service.questions;
    const job = createIdentityRecheckJob(open.ports);
    expect(await job.run(context)).toEqual({ looked: 1, asked: 1 });
    expect(await job.run(context)).toEqual({ looked: 1, asked: 0 });
    await open.drain();
    expect([service.questions - asked, (await open.ports.store.identityOf(recordId))!.status]).toEqual([1, 'verified']);
    expect(await job.run(context)).toEqual({ looked: 1, asked: 0 });
  });

  test('without a legal basis nobody is asked about', async () => {
    await unknownPupil({ ...ACT, legalBasis: undefined });
    await expect(createIdentityRecheckJob(open.ports).run(context)).rejects.toMatchObject({
      code: 'ERR_IDENTITY_ACT_MISSING',
    });
  });
});
