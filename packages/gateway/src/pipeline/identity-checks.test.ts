import { afterEach, describe, expect, test } from '@jest/globals';
import { IdentityError, type AuditEntry, type IdentityAnswer } from '@lienthong/core';
import { openTestPipeline, testVendor, type TestPipeline } from '../testing/test-pipeline.js';
import { createIdentityChecks } from './identity-checks.js';

let open: TestPipeline;
afterEach(() => open.close());

const ACT = { procedure: '1.004438', integrationCode: '037', agency: 'H55', officer: 'CB-01', legalBasis: 'QĐ 1' };
const person = (number: number) => ({
  fullName: 'Nguyễn Văn An',
  personalNumber: `08621500000${number}`,
  birthDate: { value: '2015-09-05', precision: 'day' },
});

async function checks(identity: object, ask: () => Promise<IdentityAnswer>) {
  open = await openTestPipeline({
    configuration: { identity: { target: 'population', ...identity } },
    sessions: { population: { ask } },
  });
  return createIdentityChecks(open.ports, open.targets.get('population'));
}
const known = async (): Promise<IdentityAnswer> => ({ operation: 'confirm', exists: true });

async function audited(): Promise<AuditEntry[]> {
  const entries: AuditEntry[] = [];
  for await (const line of open.ports.store.auditLines()) if (line.type === 'event') entries.push(line);
  return entries;
}

describe('given people who are no records', () => {
  test('each is asked about, and each question is audited with its act and without the person', async () => {
    const identity = await checks({ act: ACT, policy: { bulk: true } }, known);
    const results = await identity.check(testVendor, [person(1), person(2)]);
    expect(results.map(({ status }) => status)).toEqual(['verified', 'verified']);
    const entries = await audited();
    expect(entries).toEqual(
      [1, 2].map(() => expect.objectContaining({ event: 'identity.asked', actor: 'test-vendor' })),
    );
    expect(entries[0]!.details).toMatchObject({ ...ACT, operation: 'confirm' });
    expect(JSON.stringify(entries)).not.toMatch(/Nguyễn|0862150/);
  });

  test('a fault is a result of that one person, and audited', async () => {
    let calls = 0;
    const identity = await checks({ act: ACT, policy: { bulk: true } }, async () => {
      calls += 1;
      if (calls === 1) throw new IdentityError('ERR_IDENTITY_UNAVAILABLE');
      return known();
    });
    const results = await identity.check(testVendor, [person(1), person(2)]);
    expect(results.map(({ status }) => status)).toEqual(['error', 'verified']);
    expect((await audited()).map(({ details }) => details['outcome'])).toEqual(['ERR_IDENTITY_UNAVAILABLE', undefined]);
  });

  test.each([
    ['many at once where nothing allows it', { act: ACT }, 2, 'ERR_IDENTITY_BULK_NOT_ALLOWED'],
    [
      'anybody without a legal basis',
      { act: { ...ACT, legalBasis: undefined }, policy: { bulk: true } },
      1,
      'ERR_IDENTITY_ACT_MISSING',
    ],
    ['anybody without an act', {}, 1, 'ERR_IDENTITY_ACT_MISSING'],
  ])('%s: nobody is asked about', async (_, identity, count, code) => {
    let calls = 0;
    const checking = await checks(identity, async () => {
      calls += 1;
      return known();
    });
    const people = Array.from({ length: count }, (_, at) => person(at));
    await expect(checking.check(testVendor, people)).rejects.toMatchObject({ code });
    expect(calls).toBe(0);
  });
});
