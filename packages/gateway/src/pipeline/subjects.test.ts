import { afterEach, describe, expect, test } from '@jest/globals';
import { verifyAudit, type AuditLine } from '@lienthong/core';
import { testHashing } from '@lienthong/core/testing';
import type { ExchangeRequest } from '@lienthong/schemas';
import { openTestPipeline, testVendor, type TestPipeline } from '../testing/test-pipeline.js';
import { createCheckpoints } from '../checkpoints.js';
import type { HeldRecord, SubjectClaim } from '../services.js';
import { createSubjects } from './subjects.js';

const an = {
  fullName: 'Nguyễn Văn An',
  personalNumber: '086215000001',
  birthDate: { value: '2015-09-05', precision: 'day' },
};
const binh = { ...an, fullName: 'Trần Thị Bình', personalNumber: '086315000002' };

let open: TestPipeline;
afterEach(() => open.close());

async function given(): Promise<void> {
  open = await openTestPipeline({ configuration: { routes: [{ kind: 'student', targets: ['sector-db'] }] } });
  await submit('student', [an, binh]);
  await submit('enrollment', [{ ...an, className: '4A', grade: '4', status: { name: 'Đang học' } }]);
}

const submit = (kind: string, records: object[]) => {
  const request = { kind, school: { code: '86000001' }, schoolYear: '2025-2026', records };
  return open.intake.submit({
    participant: testVendor,
    request: request as unknown as ExchangeRequest,
    body: new TextEncoder().encode(JSON.stringify(request)),
  });
};

async function find(claim: SubjectClaim): Promise<HeldRecord[]> {
  const all: HeldRecord[] = [];
  for await (const held of createSubjects(open.ports).find(claim)) all.push(held);
  return all;
}

describe('Given records of a person', () => {
  test('when the person asks, then all of them are found, of every kind, by number or by name and birth date', async () => {
    await given();
    for (const claim of [
      { personalNumber: an.personalNumber },
      { fullName: 'NGUYEN VAN AN', birthDate: '2015-09-05' },
    ]) {
      expect((await find(claim)).map(({ record }) => record.kind).sort()).toEqual(['enrollment', 'student']);
    }
    expect(await find({ fullName: an.fullName, birthDate: '2015-09-06' })).toEqual([]);
  });

  test('when they are erased, then nothing is held, nothing is delivered, and the same person is not taken again', async () => {
    await given();
    const subjects = createSubjects(open.ports);
    for (const { record } of await find({ personalNumber: an.personalNumber })) {
      await subjects.erase(record.recordId, 'subject-request', 'operator');
    }
    expect(await find({ personalNumber: an.personalNumber })).toEqual([]);
    expect(await find({ personalNumber: binh.personalNumber })).toHaveLength(1);
    const deliveries = (await open.ports.store.listDeliveries({ limit: 10 })).items;
    expect(deliveries.map(({ state }) => state).sort()).toEqual(['cancelled', 'pending']);

    await expect(submit('student', [an])).rejects.toMatchObject({
      details: { results: [{ outcome: 'rejected', errors: [{ code: 'ERR_RECORD_ERASED' }] }] },
    });
    const { answer } = await submit('student', [an, binh]);
    expect(answer.results.map(({ outcome }) => outcome)).toEqual(['rejected', 'unchanged']);
  });

  test('when they are erased, then the audit chain still verifies', async () => {
    await given();
    const [held] = await find({ personalNumber: an.personalNumber });
    await createSubjects(open.ports).erase(held!.record.recordId, 'legal-order', 'operator');
    await createCheckpoints(open.ports).make();
    const lines: AuditLine[] = [];
    for await (const line of open.ports.store.auditLines()) lines.push(line);
    expect(lines).toContainEqual(
      expect.objectContaining({
        event: 'record.erased',
        subject: held!.record.recordId,
        details: { reason: 'legal-order' },
      }),
    );
    await expect(verifyAudit(lines, open.ports.keys.jwks, testHashing)).resolves.toMatchObject({ sound: true });
  });

  test('when one is erased twice, then the second time there is none', async () => {
    await given();
    const subjects = createSubjects(open.ports);
    const [held] = await find({ personalNumber: an.personalNumber });
    await subjects.erase(held!.record.recordId, 'retention', 'operator');
    await expect(subjects.erase(held!.record.recordId, 'retention', 'operator')).rejects.toMatchObject({
      code: 'ERR_RECORD_NOT_FOUND',
    });
  });
});
