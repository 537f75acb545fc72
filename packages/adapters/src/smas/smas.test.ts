import { describe, expect, test } from '@jest/globals';
import { silentLog, type AdapterContext, type Log, type OutgoingRecord, type WriteOutcome } from '@lienthong/core';
import { fakeHttp, testHashing, type FakeAnswer } from '@lienthong/core/testing';
import type { SmasConfig } from './config.js';
import { sandbox } from './profiles/sandbox.js';
import { smas } from './smas.js';
import type { AttendancePush } from './wire.js';

const config: SmasConfig = {
  baseUrl: 'http://127.0.0.1:9/smas',
  credentials: { secretKey: 'not-a-real-key' },
  provinceCode: '79',
  schoolYear: '2025-2026',
  schoolYearCode: 'NH25',
  schools: [{ code: 'S1', smasCode: '79000601' }, { code: 'S2' }],
};
const { signal } = new AbortController();

const record = (
  id: string,
  change: Partial<OutgoingRecord<'attendance'>['record']> = {},
): OutgoingRecord<'attendance'> => ({
  deliveryId: `d-${id}`,
  attempt: 1,
  kind: 'attendance',
  recordId: id,
  version: 1,
  event: 'NEW',
  record: {
    sourceId: id,
    fullName: 'Nguyễn Thị Mẫu',
    school: { code: 'S1' },
    date: '2026-01-05',
    session: 'morning',
    state: 'absent-excused',
    ...change,
  },
  updatedAt: '2026-01-05T00:00:00.000Z',
});

type Answer = (push: AttendancePush) => FakeAnswer | object;
const ok = (push: AttendancePush) => ({
  IsSuccess: true,
  Responses: push.studentAbsenceByDevices.map(({ studentCode }) => ({ StudentCode: studentCode, IsSuccess: true })),
});

async function opened(answer: Answer, overrides: Partial<SmasConfig> = {}, log: Log = silentLog) {
  const pushes: AttendancePush[] = [];
  const service = fakeHttp(({ body }) => {
    const push = JSON.parse(body as string) as AttendancePush;
    pushes.push(push);
    const given = answer(push);
    return typeof given === 'string' || 'text' in given || 'status' in given ? given : { text: JSON.stringify(given) };
  });
  const context: AdapterContext = {
    http: (options) => service.http(options),
    hashing: testHashing,
    clock: { now: () => Date.parse('2026-01-05T00:00:00Z') },
    log,
    signal,
  };
  const session = await smas.open({ ...config, ...overrides }, context);
  return { session, pushes, write: (batch: readonly OutgoingRecord<'attendance'>[]) => session.write!(batch, signal) };
}

const told = (outcomes: readonly WriteOutcome[]) =>
  outcomes.map((outcome) => ('error' in outcome ? `${outcome.outcome} ${outcome.error.code}` : outcome.outcome));

describe('opening', () => {
  test('says that a real connection needs the vendor’s agreement', async () => {
    const said: string[] = [];
    await opened(ok, {}, { ...silentLog, warn: (_fields, message) => void said.push(message) });
    expect(said.join()).toMatch(/vendor’s agreement/);
  });

  test.each([
    ['no secret', { credentials: {} }, 'ERR_CONFIG_SECRET_MISSING'],
    ['an empty secret', { credentials: { secretKey: '' } }, 'ERR_CONFIG_SECRET_MISSING'],
    ['an unknown profile', { profile: 'other' }, 'ERR_CONFIG_PROFILE_UNKNOWN'],
    ['a profile that is none', { profile: { ...sandbox, maxPupils: 0 } }, 'ERR_CONFIG_INVALID'],
  ])('with %s fails', async (_what, overrides, code) => {
    await expect(opened(ok, overrides)).rejects.toMatchObject({ code });
  });
});

describe('pushing attendance', () => {
  test('sends what is documented, with the same id when it is sent again and no SMS', async () => {
    const { write, pushes } = await opened(ok);
    expect(told(await write([record('a'), record('b', { state: 'late', arrivedAt: '07:20' })]))).toEqual([
      'accepted',
      'accepted',
    ]);
    await write([record('a'), record('b', { state: 'late', arrivedAt: '07:20' })]);
    await write([record('a')]);
    expect(pushes[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      secretKey: 'not-a-real-key',
      schoolCode: '79000601',
      absenceDate: '2026-01-05',
      section: 1,
      formSendSMS: 0,
      studentCodeType: 2,
      studentAbsenceByDevices: [
        { studentCode: 'a', value: 'P', extraProperties: {} },
        { studentCode: 'b', value: 'C', extraProperties: { isLate: true, lateTime: '07:20' } },
      ],
    });
    expect(pushes[1]!.id).toBe(pushes[0]!.id);
    expect(pushes[2]!.id).not.toBe(pushes[0]!.id);
  });

  test('tells each pupil’s result: passing, lasting, unknown, missing and doubtful ones', async () => {
    const result = (StudentCode: unknown, more: object) => ({ StudentCode, ...more });
    const { write } = await opened(() => ({
      IsSuccess: false,
      Responses: [
        result('f', { IsSuccess: true }),
        result('f', { IsSuccess: false, Code: 'BUSY' }),
        result('b', { IsSuccess: false, Code: 'BUSY' }),
        result('c', { IsSuccess: false, Code: 'STUDENT_NOT_FOUND', Message: 'Nguyễn Thị Mẫu' }),
        result('d', { IsSuccess: false, Code: 'X9' }),
        result('g', { IsSuccess: 'true' }),
        result('a', { IsSuccess: true }),
        'nonsense',
        result({}, { IsSuccess: true }),
      ],
    }));
    const outcomes = await write(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => record(id)));
    expect(told(outcomes)).toEqual([
      'accepted',
      'failed ERR_DELIVERY_UNAVAILABLE',
      'rejected ERR_DELIVERY_REJECTED',
      'failed ERR_DELIVERY_BAD_ANSWER',
      'failed ERR_DELIVERY_BAD_ANSWER',
      'failed ERR_DELIVERY_BAD_ANSWER',
      'failed ERR_DELIVERY_BAD_ANSWER',
    ]);
    expect(JSON.stringify(outcomes)).not.toContain('Mẫu');
  });

  test('what cannot be sent is rejected alone, in its place', async () => {
    const { write, pushes } = await opened(ok);
    const outcomes = await write([record('a'), record('x', { session: 'day' }), record('b')]);
    expect(told(outcomes)).toEqual(['accepted', 'rejected ERR_DELIVERY_REJECTED', 'accepted']);
    expect(outcomes[1]).toMatchObject({ fields: [{ field: 'session', code: 'session-not-known' }] });
    expect(pushes).toHaveLength(1);
  });

  test('a push that is refused by its status is halved until the record that spoils it stands alone', async () => {
    const spoilt: Answer = (push) =>
      push.studentAbsenceByDevices.some(({ studentCode }) => studentCode === 'c') ? { status: 400 } : ok(push);
    const { write } = await opened(spoilt);
    expect(told(await write(['a', 'b', 'c', 'd', 'e'].map((id) => record(id))))).toEqual([
      'accepted',
      'accepted',
      'rejected ERR_DELIVERY_REJECTED',
      'accepted',
      'accepted',
    ]);
  });

  test('what SMAS says of a school stops that school’s records only', async () => {
    const { write, pushes } = await opened((push) =>
      push.schoolCode === 'S2' ? ok(push) : { IsSuccess: false, Code: 'SCHOOL_NOT_FOUND' },
    );
    const batch = [record('a'), record('b'), record('c', { school: { code: 'S2' } })];
    expect(told(await write(batch))).toEqual([
      'rejected ERR_DELIVERY_REJECTED',
      'rejected ERR_DELIVERY_REJECTED',
      'accepted',
    ]);
    expect(pushes).toHaveLength(2);
  });

  test('a refusal without a known code is not taken for a lasting one', async () => {
    const { write } = await opened((push) =>
      push.schoolCode === 'S2' ? ok(push) : { IsSuccess: false, Message: 'Nguyễn Thị Mẫu' },
    );
    const outcomes = await write([record('a'), record('c', { school: { code: 'S2' } })]);
    expect(told(outcomes)).toEqual(['failed ERR_DELIVERY_BAD_ANSWER', 'accepted']);
  });

  test('a fault of the connection after a push that was taken: that one is settled, the rest waits', async () => {
    let calls = 0;
    const { write } = await opened((push) =>
      ++calls === 1 ? ok(push) : { status: 503, headers: { 'retry-after': '7' } },
    );
    const batch = ['2026-01-05', '2026-01-06', '2026-01-07'].map((date, at) => record(`p${at}`, { date }));
    const outcomes = await write(batch);
    expect(told(outcomes)).toEqual(['accepted', 'failed ERR_DELIVERY_THROTTLED', 'failed ERR_DELIVERY_THROTTLED']);
    expect(outcomes[1]).toMatchObject({ error: { retryAfterMs: 7000 } });
    expect(calls).toBe(2);
  });

  test.each<[string, FakeAnswer | object, string]>([
    ['a wrong key', { IsSuccess: false, Code: 'SECRET_KEY_INVALID' }, 'ERR_DELIVERY_UNAUTHORIZED'],
    ['a status about us, not the records', { status: 404 }, 'ERR_DELIVERY_UNAVAILABLE'],
    ['a list as answer', { text: '[]' }, 'ERR_DELIVERY_BAD_ANSWER'],
    ['success without results', { IsSuccess: true, Responses: null }, 'ERR_DELIVERY_BAD_ANSWER'],
  ])('%s is thrown as a passing fault, nothing was taken', async (_what, answer, code) => {
    const { write } = await opened(() => answer);
    await expect(write([record('a'), record('b')])).rejects.toMatchObject({ code, retryable: true });
  });
});

describe('reading the student list', () => {
  test('asks for each school as documented and gives a page a school', async () => {
    const { session, pushes } = await opened(({ schoolCode }) => ({
      IsSuccess: true,
      Responses: [{ StudentCode: `HS-${schoolCode}`, StudentName: 'Trần Văn Mẫu' }, 'nonsense'],
    }));
    const pages = [];
    for await (const page of session.read!({})) pages.push(page);
    expect(pushes[0]).toEqual({
      secretKey: 'not-a-real-key',
      provinceCode: '79',
      schoolCode: '79000601',
      schoolYearCode: 'NH25',
    });
    expect(pages.map(({ cursor }) => cursor)).toEqual(['S1', 'S2']);
    expect(pages[0]!.rows).toMatchObject([
      { source: { sheet: 'S1', row: 1 }, record: { sourceId: 'HS-79000601', school: { code: 'S1' } } },
      { source: { sheet: 'S1', row: 2 }, errors: [{ pointer: '/fullName' }] },
    ]);
  });

  test.each<[string, FakeAnswer | object, string]>([
    ['a passing fault', { status: 503, headers: { 'retry-after': '7' } }, 'ERR_SOURCE_UNAVAILABLE'],
    ['an unknown school', { IsSuccess: false, Code: 'SCHOOL_NOT_FOUND' }, 'ERR_SOURCE_UNREADABLE'],
  ])('%s is the source’s', async (_what, answer, code) => {
    const { session } = await opened(() => answer);
    const read = async () => {
      for await (const page of session.read!({})) expect(page).toBeUndefined();
    };
    await expect(read()).rejects.toMatchObject({ code, details: { school: '79000601' } });
  });
});
