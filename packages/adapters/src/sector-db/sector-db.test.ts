import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { silentLog, type AdapterContext, type DeliveryError, type OutgoingRecord } from '@lienthong/core';
import nock from 'nock';
import { createHttpClient, nodeHashing } from '../kit/index.js';
import type { SectorDbConfig } from './config.js';
import { sandboxProfile } from './sandbox-profile.js';
import { sectorDb, type SectorKind } from './sector-db.js';

const BASE = 'http://127.0.0.1:9/sector-db';
const STUDENT = 'thongtinhocsinhcapmnththcsthpttx';
const config: SectorDbConfig = {
  baseUrl: BASE,
  credentials: { clientId: 'gateway', clientSecret: 'not-a-real-secret' },
};
const { signal } = new AbortController();
const context: AdapterContext = {
  http: createHttpClient,
  hashing: nodeHashing,
  clock: { now: () => Date.parse('2026-01-05T00:00:00Z') },
  log: silentLog,
  signal,
};

const pupil = (recordId: string, fullName = 'Nguyễn Văn Mẫu'): OutgoingRecord<'student'> => ({
  deliveryId: `d-${recordId}`,
  attempt: 1,
  kind: 'student',
  recordId,
  version: 1,
  event: 'NEW',
  record: { fullName, school: { code: '79000001' } },
  updatedAt: '2026-01-05T00:00:00.000Z',
});

const marks = (recordId: string): OutgoingRecord<SectorKind> => ({
  ...pupil(recordId),
  kind: 'academic-result',
  record: {
    fullName: 'Mẫu',
    schoolYear: '2025-2026',
    term: '1',
    subjects: [
      { name: 'Toán', score: 9 },
      { name: 'Giáo dục thể chất', level: 'Đ' },
    ],
  },
});

interface Batch {
  readonly MaGoi: string;
  readonly LoaiBanGhi: string;
  readonly BanGhi: readonly { readonly IdBanGhi: string }[];
}

let batches: Batch[] = [];
const service = () => nock('http://127.0.0.1:9');
const allowTokens = () =>
  service().persist().post('/sector-db/oauth2/token').reply(200, { access_token: 'tok', expires_in: 600 });
const takeBatches = (reply: (batch: Batch) => [number, unknown]) =>
  service()
    .persist()
    .post('/sector-db/v1/goi-tin')
    .reply((_uri, body) => {
      batches.push(body as Batch);
      return reply(body as Batch) as [number, string];
    });
const result = (messageId: string, status: number, body: object) =>
  service().get(`/sector-db/v1/goi-tin/${messageId}`).reply(status, body);
const open = (overrides: Partial<SectorDbConfig> = {}) => sectorDb.open({ ...config, ...overrides }, context);

beforeAll(() => nock.disableNetConnect());
// nock patches the process: what it leaves behind would reach the next test file of the worker.
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});
afterEach(() => {
  nock.cleanAll();
  batches = [];
});

describe('write', () => {
  test('submits a batch under a bearer token; each record gets the message id to ask with', async () => {
    allowTokens();
    service()
      .post('/sector-db/v1/goi-tin', (batch: Batch) => batch.LoaiBanGhi === STUDENT && batch.BanGhi.length === 2)
      .matchHeader('authorization', 'Bearer tok')
      .reply(202, { MessageId: 'm-1' }, { 'retry-after': '3' });
    const session = await open();
    expect(await session.write!([pupil('a'), pupil('b')], signal)).toEqual([
      { outcome: 'submitted', upstreamId: 'm-1', pollAfterMs: 3000 },
      { outcome: 'submitted', upstreamId: 'm-1', pollAfterMs: 3000 },
    ]);
  });

  test('the same deliveries sent again are the same batch, other deliveries another', async () => {
    allowTokens();
    takeBatches(() => [202, { MessageId: 'm-1' }]);
    const session = await open();
    await session.write!([pupil('a'), pupil('b')], signal);
    await session.write!([{ ...pupil('a'), attempt: 2 }, pupil('b')], signal);
    await session.write!([pupil('a')], signal);
    expect(batches[0]!.MaGoi).toBe(batches[1]!.MaGoi);
    expect(batches[2]!.MaGoi).not.toBe(batches[0]!.MaGoi);
  });

  test('mixed kinds go in a batch each, and outcomes keep their order', async () => {
    allowTokens();
    takeBatches(({ LoaiBanGhi }) => [202, { MessageId: `m-${LoaiBanGhi.length}` }]);
    const school = {
      ...pupil('s'),
      kind: 'school',
      record: { code: '79000001', name: 'TH Mẫu' },
    } as OutgoingRecord<SectorKind>;
    const session = await open();
    const outcomes = await session.write!([pupil('a'), school, pupil('b')], signal);
    expect(batches.map(({ LoaiBanGhi }) => LoaiBanGhi)).toEqual([STUDENT, 'thongtindiemtruongchinhcapmnththcsthpt']);
    expect(outcomes.map((outcome) => outcome.outcome === 'submitted' && outcome.upstreamId)).toEqual([
      `m-${STUDENT.length}`,
      'm-38',
      `m-${STUDENT.length}`,
    ]);
  });

  test('a record that does not fit is refused by itself and the rest goes', async () => {
    allowTokens();
    takeBatches(() => [202, { MessageId: 'm-1' }]);
    const wide = { ...pupil('w'), record: { fullName: 'Mẫu', school: { code: '7'.repeat(30) } } };
    const [refused, sent] = await (await open()).write!([wide, pupil('a')], signal);
    expect(refused).toMatchObject({ outcome: 'rejected', fields: [{ field: 'school.code', code: 'too-long' }] });
    expect(sent).toMatchObject({ outcome: 'submitted' });
    expect(batches[0]!.BanGhi.map(({ IdBanGhi }) => IdBanGhi)).toEqual(['a']);
  });

  test('a finding that the configuration refuses keeps its record at home and says why', async () => {
    allowTokens();
    takeBatches(() => [202, { MessageId: 'm-1' }]);
    const session = await open({ refuse: ['average-not-regulated'] });
    const [refused, sent] = await session.write!([marks('k'), pupil('a')], signal);
    expect(refused).toMatchObject({
      outcome: 'rejected',
      fields: [{ field: 'averageScore', code: 'average-not-regulated' }],
    });
    const { error } = refused as { error: DeliveryError };
    expect(error.text.vi).toContain('TT 22/2021');
    expect(error.text.en).toContain('never computed');
    expect(sent).toMatchObject({ outcome: 'submitted' });
  });

  test('a batch refused for what is in it is halved until the record that spoils it stands alone', async () => {
    allowTokens();
    takeBatches(({ MaGoi, BanGhi }) =>
      BanGhi.some(({ IdBanGhi }) => IdBanGhi === 'c') ? [422, {}] : [202, { MessageId: MaGoi }],
    );
    const session = await open();
    const outcomes = await session.write!(
      ['a', 'b', 'c', 'd'].map((id) => pupil(id)),
      signal,
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['submitted', 'submitted', 'rejected', 'submitted']);
  });

  test.each([
    [429, 'ERR_DELIVERY_THROTTLED'],
    [503, 'ERR_DELIVERY_THROTTLED'],
    [500, 'ERR_DELIVERY_UNAVAILABLE'],
    [401, 'ERR_DELIVERY_UNAUTHORIZED'],
    [404, 'ERR_DELIVERY_UNAVAILABLE'],
  ])('status %i fails the whole batch and passes', async (status, code) => {
    allowTokens();
    takeBatches(() => [status, 'no json']);
    const session = await open();
    await expect(session.write!([pupil('a'), pupil('b')], signal)).rejects.toMatchObject({ code, retryable: true });
  });

  test('an acknowledgement without an id cannot be read', async () => {
    allowTokens();
    takeBatches(() => [202, { khac: 1 }]);
    await expect((await open()).write!([pupil('a')], signal)).rejects.toMatchObject({
      code: 'ERR_DELIVERY_BAD_ANSWER',
    });
  });

  test('a token that was refused is not used again', async () => {
    let tokens = 0;
    service()
      .persist()
      .post('/sector-db/oauth2/token')
      .reply(200, () => ({ access_token: `tok-${++tokens}`, expires_in: 600 }));
    service().post('/sector-db/v1/goi-tin').matchHeader('authorization', 'Bearer tok-1').reply(401);
    service().post('/sector-db/v1/goi-tin').matchHeader('authorization', 'Bearer tok-2').reply(202, { MessageId: 'm' });
    const session = await open();
    await expect(session.write!([pupil('a')], signal)).rejects.toMatchObject({ code: 'ERR_DELIVERY_UNAUTHORIZED' });
    expect(await session.write!([pupil('a')], signal)).toMatchObject([{ outcome: 'submitted' }]);
  });
});

describe('poll', () => {
  test('while the target works nothing is known', async () => {
    allowTokens();
    result('m-1', 200, { TrangThai: 'processing' });
    expect(await (await open()).poll!('m-1', [pupil('a')], signal)).toEqual([{ outcome: 'pending', pollAfterMs: 200 }]);
  });

  test('each record gets its own result; one without any may be sent again', async () => {
    allowTokens();
    result('m-1', 200, {
      TrangThai: 'done',
      KetQua: [
        { IdBanGhi: 'c', TrangThai: 'stale' },
        { IdBanGhi: 'a', TrangThai: 'accepted' },
        {
          IdBanGhi: 'b',
          TrangThai: 'rejected',
          Loi: [
            { Truong: `${STUDENT}_nguoivn.sodinhdanh`, MaLoi: 'DINH_DANH_SAI', MoTa: 'Số của Trần Thị Thử không đúng' },
            { Truong: 'hovaten', MaLoi: 'KY_TU_LA', MoTa: 'Số của Trần Thị Thử không đúng' },
          ],
        },
      ],
    });
    const batch = [pupil('a'), pupil('b', 'Trần Thị Thử'), pupil('c'), pupil('d')];
    const outcomes = await (await open()).poll!('m-1', batch, signal);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['accepted', 'rejected', 'stale', 'failed']);
    expect(outcomes[0]).toMatchObject({ upstreamId: 'm-1', detail: expect.stringContaining('mahocsinh') });
    expect(outcomes[1]).toMatchObject({
      fields: [
        { field: 'personalNumber', code: 'DINH_DANH_SAI' },
        { field: 'fullName', code: 'KY_TU_LA' },
      ],
    });
    const { error } = outcomes[1] as { error: DeliveryError };
    expect(error.retryable).toBe(false);
    expect(error.text.vi).toBe('CSDL ngành từ chối bản ghi: Số của … không đúng');
    expect(JSON.stringify([error.text, error.details])).not.toContain('Thử');
  });

  test('what contradicts the regulations and what is missing stands in the outcome of a record that was taken', async () => {
    allowTokens();
    result('m-1', 200, { TrangThai: 'done', KetQua: [{ IdBanGhi: 'k', TrangThai: 'accepted' }] });
    const [outcome] = await (await open()).poll!('m-1', [marks('k')], signal);
    const { detail } = outcome as { detail: string };
    expect(detail).toMatch(
      /^mô hình trái quy định \/ the model contradicts regulations: average-not-regulated: diemtongket; .*comment-subject-without-place: Giáo dục thể chất/,
    );
    expect(detail).toContain('required by the model, not held: not-held: ');
    expect(detail.length).toBeLessThanOrEqual(500);
  });

  test('a batch that the target forgot is to be sent again', async () => {
    allowTokens();
    result('m-1', 404, {});
    const [outcome] = await (await open()).poll!('m-1', [pupil('a')], signal);
    expect(outcome).toMatchObject({ outcome: 'failed', error: { code: 'ERR_DELIVERY_BAD_ANSWER', retryable: true } });
  });

  test.each([['not json'], ['[]'], ['{"TrangThai":"done"}'], ['{"TrangThai":"khac","KetQua":[]}']])(
    'an answer %s is unreadable and its text is not kept',
    async (text) => {
      allowTokens();
      service().get('/sector-db/v1/goi-tin/m-1').reply(200, text);
      const failure = await (await open()).poll!('m-1', [pupil('a')], signal).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'ERR_DELIVERY_BAD_ANSWER' });
      expect((failure as DeliveryError).cause).toBeUndefined();
    },
  );
});

describe('open and probe', () => {
  test('a profile that nobody has is refused', async () => {
    await expect(open({ profile: 'tinh-khac' })).rejects.toMatchObject({ code: 'ERR_CONFIG_PROFILE_UNKNOWN' });
  });

  test('a profile of one’s own must fit the schema of profiles', async () => {
    const { wire: _, ...half } = sandboxProfile;
    await expect(open({ profile: half as typeof sandboxProfile })).rejects.toMatchObject({
      code: 'ERR_CONFIG_INVALID',
      details: { pointer: '/profile', rule: 'required' },
    });
  });

  test('a finding to refuse that nobody makes is a mistake of the configuration', async () => {
    await expect(open({ refuse: ['not-held', 'khong-co'] })).rejects.toMatchObject({
      code: 'ERR_CONFIG_INVALID',
      details: { pointer: '/refuse/1' },
    });
  });

  test('a secret that is missing is named by its setting', async () => {
    await expect(open({ credentials: { clientId: 'gateway' } })).rejects.toMatchObject({
      code: 'ERR_CONFIG_SECRET_MISSING',
      details: { pointer: '/credentials/clientSecret' },
    });
  });

  test('a profile with a static key sends it and asks for no token', async () => {
    const wire = { ...sandboxProfile.wire, authentication: { type: 'static-key', header: 'x-api-key' } as const };
    service().post('/sector-db/v1/goi-tin').matchHeader('x-api-key', 'k').reply(202, { MessageId: 'm' });
    const session = await open({ profile: { ...sandboxProfile, wire }, credentials: { apiKey: 'k' } });
    expect(await session.write!([pupil('a')], signal)).toMatchObject([{ outcome: 'submitted' }]);
  });

  test.each([
    [undefined, true],
    [['ethnicity'] as const, true],
    [['health'] as const, false],
    [[] as const, false],
  ])('given the disclosure %o, whether the ethnic group is sent is %s', async (disclose, isSent) => {
    allowTokens();
    takeBatches(() => [202, { MessageId: 'm-1' }]);
    const record = { fullName: 'Mẫu', school: { code: '79000001' }, ethnicGroup: { name: 'Kinh', code: '01' } };
    const session = await open(disclose === undefined ? {} : { disclose });
    await session.write!([{ ...pupil('a'), record }], signal);
    expect(JSON.stringify(batches[0]).includes('"dantoc":"01"')).toBe(isSent);
  });

  test('codes of the province go before the profile’s', async () => {
    allowTokens();
    takeBatches(() => [202, { MessageId: 'm-1' }]);
    await (
      await open({ codes: { subjects: { Toán: 'T01' } } })
    ).write!([marks('k')], signal);
    expect(JSON.stringify(batches[0])).toContain('"mamonhoc":"T01"');
  });

  test('probe says whether the service knows us, and never throws', async () => {
    service().post('/sector-db/oauth2/token').reply(401);
    expect(await (await open()).probe()).toEqual({ ok: false, detail: 'ERR_DELIVERY_UNAUTHORIZED' });
    allowTokens();
    result('probe', 404, {});
    expect(await (await open()).probe()).toEqual({ ok: true });
    result('probe', 500, {});
    expect(await (await open()).probe()).toEqual({ ok: false, detail: 'ERR_DELIVERY_UNAVAILABLE' });
  });
});
