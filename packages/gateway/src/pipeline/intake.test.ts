import { afterEach, describe, expect, test } from '@jest/globals';
import { nodeHashing } from '@lienthong/adapters/kit';
import { verifyReceipt } from '@lienthong/core';
import type { ExchangeRequest } from '@lienthong/schemas';
import { openTestPipeline, testVendor, type TestPipeline } from '../testing/test-pipeline.js';

const SCHOOL = { code: '86000001' };
const an = {
  fullName: 'Nguyễn Văn An',
  personalNumber: '086215000001',
  birthDate: { value: '2015-09-05', precision: 'day' },
};
const routes = [{ kind: 'student' as const, targets: ['sector-db', 'lgsp'] }];

let open: TestPipeline | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function pipeline(configuration: Parameters<typeof openTestPipeline>[0]['configuration'] = { routes }) {
  open = await openTestPipeline({ configuration });
  return open;
}

const submission = (records: readonly object[], idempotencyKey?: string) => {
  const request = { kind: 'student', school: SCHOOL, schoolYear: '2025-2026', records } as unknown as ExchangeRequest;
  return {
    participant: testVendor,
    request,
    body: new TextEncoder().encode(JSON.stringify(request)),
    ...(idempotencyKey !== undefined && { idempotencyKey }),
  };
};

describe('given a sound record', () => {
  test('it is kept as version 1 and owed to each target of its routes', async () => {
    const { intake, ports } = await pipeline();
    const { answer } = await intake.submit(submission([an]));
    expect(answer).toMatchObject({ status: 'accepted', results: [{ index: 0, outcome: 'accepted', version: 1 }] });
    const deliveries = await ports.store.listDeliveries({ limit: 10 });
    expect(deliveries.items.map(({ target, state }) => [target, state]).sort()).toEqual([
      ['lgsp', 'pending'],
      ['sector-db', 'pending'],
    ]);
  });

  test('its receipt verifies offline and is about these very bytes', async () => {
    const { intake, ports } = await pipeline();
    const sent = submission([an]);
    const { answer } = await intake.submit(sent);
    const receipt = await ports.store.receiptOf(answer.exchangeId);
    await expect(
      verifyReceipt(receipt!, ports.keys.jwks as never, nodeHashing, { body: sent.body }),
    ).resolves.toBeDefined();
    await expect(
      verifyReceipt(receipt!, ports.keys.jwks as never, nodeHashing, { body: new TextEncoder().encode('{}') }),
    ).rejects.toMatchObject({ code: 'ERR_TRUST_RECEIPT_INVALID' });
  });

  test('the same content again changes nothing and owes nothing', async () => {
    const { intake, ports } = await pipeline();
    const first = await intake.submit(submission([an]));
    const second = await intake.submit(submission([an]));
    expect(second.answer).toMatchObject({
      status: 'unchanged',
      results: [{ outcome: 'unchanged', version: 1, recordId: first.answer.results[0]!.recordId }],
    });
    expect((await ports.store.listDeliveries({ limit: 10 })).items).toHaveLength(2);
  });

  test('changed content is the next version, and the older deliveries are superseded', async () => {
    const { intake, ports } = await pipeline();
    await intake.submit(submission([an]));
    const second = await intake.submit(submission([{ ...an, className: '5A' }]));
    expect(second.answer.results).toMatchObject([{ outcome: 'accepted', version: 2 }]);
    const states = (await ports.store.listDeliveries({ limit: 10 })).items.map(
      ({ version, state }) => `${version} ${state}`,
    );
    expect(states.sort()).toEqual(['1 superseded', '1 superseded', '2 pending', '2 pending']);
  });
});

describe('given an idempotency key', () => {
  test('the same body gets the first answer, receipt included', async () => {
    const { intake } = await pipeline();
    const first = await intake.submit(submission([an], 'k1'));
    const second = await intake.submit(submission([an], 'k1'));
    expect(second).toEqual({ answer: first.answer, replayed: true });
    expect(JSON.stringify(second.answer)).toBe(JSON.stringify(first.answer));
  });

  test('another body is refused', async () => {
    const { intake } = await pipeline();
    await intake.submit(submission([an], 'k1'));
    await expect(intake.submit(submission([{ ...an, className: '5A' }], 'k1'))).rejects.toMatchObject({
      code: 'ERR_REQUEST_IDEMPOTENCY_CONFLICT',
    });
  });

  test('fifty of the same at once have one effect', async () => {
    const { intake, ports } = await pipeline();
    const answers = await Promise.all(Array.from({ length: 50 }, () => intake.submit(submission([an], 'k1'))));
    expect(new Set(answers.map(({ answer }) => answer.exchangeId)).size).toBe(1);
    expect((await ports.store.listDeliveries({ limit: 100 })).items).toHaveLength(2);
  });
});

test('given fifty versions of one pupil at once, each gets a version of its own', async () => {
  const { intake } = await pipeline();
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, at) => intake.submit(submission([{ ...an, className: `5A${at}` }]))),
  );
  expect(answers.map(({ answer }) => answer.results[0]!.version).sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

describe('given records that cannot be taken', () => {
  test('a sound one beside a faulty one is accepted in part', async () => {
    const { intake } = await pipeline();
    const { answer } = await intake.submit(submission([an, { ...an, personalNumber: '12', fullName: 'Lê Thị Bình' }]));
    expect(answer).toMatchObject({
      status: 'partial',
      results: [{ outcome: 'accepted' }, { outcome: 'rejected', errors: [{ pointer: '/personalNumber' }] }],
    });
  });

  test('the same row twice is one record, and the second is unchanged', async () => {
    const { intake, ports } = await pipeline();
    const { answer } = await intake.submit(submission([an, an]));
    expect(answer.results.map(({ outcome }) => outcome)).toEqual(['accepted', 'unchanged']);
    expect(answer.results[0]!.recordId).toBe(answer.results[1]!.recordId);
    expect((await ports.store.listRecords({ kind: 'student', limit: 10 })).items).toHaveLength(1);
  });

  test('an event that is no event is a fault of that record alone', async () => {
    const { intake } = await pipeline();
    const { answer } = await intake.submit(submission([an, { ...an, sourceId: 'x', event: 'DELETE' }]));
    expect(answer.results).toMatchObject([
      { outcome: 'accepted' },
      { outcome: 'rejected', errors: [{ pointer: '/event' }] },
    ]);
  });

  test('a withdrawn record is the next version, with the event CANCEL', async () => {
    const { intake, ports } = await pipeline();
    await intake.submit(submission([an]));
    const { answer } = await intake.submit(submission([{ ...an, event: 'CANCEL' }]));
    expect(answer.results).toMatchObject([{ outcome: 'accepted', version: 2 }]);
    expect((await ports.store.listRecords({ kind: 'student', limit: 10 })).items).toMatchObject([
      { event: 'CANCEL', version: 2 },
    ]);
  });

  test('what is not held cannot be withdrawn: the record is refused by its code, and gets no id', async () => {
    const { intake } = await pipeline();
    const unknown = { ...an, personalNumber: '086315000019', fullName: 'Lê Thị Bình', event: 'CANCEL' };
    const { answer } = await intake.submit(submission([an, unknown, unknown]));
    const refused = { outcome: 'rejected', errors: [{ code: 'ERR_RECORD_NOT_FOUND', pointer: '/event' }] };
    expect(answer.results).toMatchObject([{ outcome: 'accepted' }, refused, refused]);
    for (const result of answer.results.slice(1)) expect(result).not.toHaveProperty('recordId');
  });

  test('where all are faulty the exchange is refused, nothing is kept, and the audit says so', async () => {
    const { intake, ports } = await pipeline();
    await expect(intake.submit(submission([{ personalNumber: '12' }]))).rejects.toMatchObject({
      code: 'ERR_RECORD_INVALID',
    });
    expect((await ports.store.listRecords({ kind: 'student', limit: 10 })).items).toEqual([]);
    const events: unknown[] = [];
    for await (const line of ports.store.auditLines()) events.push(line.type === 'event' ? line.event : line.type);
    expect(events).toEqual(['exchange.refused']);
  });

  test('a school that the participant has no right for refuses the whole, and the audit says so', async () => {
    const { intake, ports } = await pipeline();
    await expect(intake.submit(submission([{ ...an, school: { code: '86000002' } }]))).rejects.toMatchObject({
      code: 'ERR_AUTH_FORBIDDEN',
    });
    const lines: unknown[] = [];
    for await (const line of ports.store.auditLines()) lines.push(line);
    expect(lines).toEqual([
      expect.objectContaining({
        event: 'exchange.refused',
        actor: 'test-vendor',
        details: { code: 'ERR_AUTH_FORBIDDEN', kind: 'student', records: 1 },
      }),
    ]);
  });

  test('where the sector database is the master, school software may not write', async () => {
    const { intake } = await pipeline({ routes, master: { student: 'sector-db' } });
    await expect(intake.submit(submission([an]))).rejects.toMatchObject({ code: 'ERR_RECORD_MASTER' });
  });
});

describe('given a configured identity check', () => {
  const identity = {
    target: 'population',
    act: { procedure: '1.000000', integrationCode: '000', agency: 'H00', officer: 'tester', legalBasis: 'test' },
  };

  test('a pupil with number and birth date is asked about, and the other deliveries wait', async () => {
    const { intake, ports, clock } = await pipeline({ routes, identity });
    await intake.submit(submission([an]));
    const due = await Promise.all(['population', 'sector-db'].map((target) => ports.store.nextDueAtMs([target])));
    expect(due[0]).toBe(clock.now());
    expect(due[1]).toBeGreaterThan(clock.now());
  });

  test('a pupil without a number is known as not sent, and nobody is asked', async () => {
    const { intake, ports } = await pipeline({ routes, identity });
    const { answer } = await intake.submit(
      submission([{ ...an, personalNumber: undefined }].map((record) => JSON.parse(JSON.stringify(record)))),
    );
    expect(await ports.store.identityOf(answer.results[0]!.recordId!)).toMatchObject({
      status: 'not_sent',
      hints: ['missing-personal-number'],
    });
    expect((await ports.store.listDeliveries({ target: 'population', limit: 10 })).items).toEqual([]);
  });
});

describe('given records that break a rule across fields or records', () => {
  const born = (value: string) => ({ value, precision: 'day' });

  test('an error refuses the record and names the rule, a warning goes with it', async () => {
    const { intake } = await pipeline();
    const { answer } = await intake.submit(
      submission([
        { ...an, className: '6A', grade: '5' },
        { ...an, personalNumber: '086215000002', birthDate: born('2050-01-01') },
      ]),
    );
    expect(answer.results).toMatchObject([
      { outcome: 'accepted', warnings: [{ code: 'class-of-another-grade', field: 'className' }] },
      {
        outcome: 'rejected',
        errors: [{ code: 'ERR_RECORD_RULE', rule: 'birth-date-impossible', pointer: '/birthDate/value' }],
      },
    ]);
  });

  test('the later of two people with one number is told which record the other is', async () => {
    const { intake } = await pipeline();
    const other = { fullName: 'Trần Thị Bình', personalNumber: an.personalNumber, birthDate: born('2015-01-02') };
    const { answer } = await intake.submit(submission([an, other]));
    const warned = answer.results.flatMap(({ index, warnings = [] }) =>
      warnings.map((warning) => ({ index, ...warning })),
    );
    expect(warned).toContainEqual(
      expect.objectContaining({
        index: 1,
        code: 'personal-number-repeated',
        detail: { vi: 'Bản ghi kia: thứ 1 trong lần gửi', en: 'The other: record 1' },
      }),
    );
  });

  test('a mark that was worked out is neither kept nor sent on', async () => {
    const { intake } = await pipeline();
    const subject = { name: 'Toán', score: 7.5, firstTermScore: 7, secondTermScore: 8 };
    const sent = submission([{ ...an, grade: '6', term: 'year', subjects: [subject] }]);
    const { answer } = await intake.submit({ ...sent, request: { ...sent.request, kind: 'academic-result' } });
    expect(answer.results[0]!.warnings).toMatchObject([{ code: 'year-mark-differs' }]);
    expect(JSON.stringify(answer.results)).not.toMatch(/7[.,]7/);
  });

  test('what is withdrawn need not be right', async () => {
    const { intake } = await pipeline();
    await intake.submit(submission([an]));
    const { answer } = await intake.submit(
      submission([{ ...an, event: 'CANCEL', schoolYear: '2025-2026', grade: '1', className: '6A' }]),
    );
    expect(answer.results[0]!.warnings ?? []).toEqual([]);
  });
});
