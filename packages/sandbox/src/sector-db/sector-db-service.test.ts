import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createSandbox, type Sandbox } from '../sandbox.js';
import { sectorDbService, type SectorDbOptions } from './sector-db-service.js';

const STUDENT = 'thongtinhocsinhcapmnththcsthpttx';
let sandbox: Sandbox;
let nowMs: number;

const start = async (options?: SectorDbOptions): Promise<void> => {
  nowMs = Date.parse('2026-01-05T00:00:00Z');
  sandbox = await createSandbox({ citizens: [], systems: [sectorDbService(options)], clock: { now: () => nowMs } });
};
beforeEach(() => start());
afterEach(() => sandbox.close());

const call = async (path: string, init: RequestInit = {}) => {
  const response = await fetch(`${sandbox.urls['sectorDb']}${path}`, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};
const signIn = async (id = 'gateway', secret = 'any'): Promise<Record<string, string>> => {
  const { status, body } = await call('/oauth2/token', {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return status === 200 ? { authorization: `Bearer ${String(body['access_token'])}` } : {};
};
const row = (id: string, version = 1, more: object = {}) => ({
  IdBanGhi: id,
  SuKien: version === 1 ? 'NEW' : 'UPDATE',
  PhienBan: version,
  ThoiGianCapNhat: '2026-01-05T07:00:00',
  MaGiaoNhan: `d-${id}-${version}`,
  matruong: '79000001',
  ...more,
});
const submit = async (headers: Record<string, string>, MaGoi: string, BanGhi: object[], LoaiBanGhi = STUDENT) =>
  call('/v1/goi-tin', { method: 'POST', headers, body: JSON.stringify({ MaGoi, LoaiBanGhi, BanGhi }) });
const resultOf = async (headers: Record<string, string>, { body }: { body: Record<string, unknown> }) =>
  call(`/v1/goi-tin/${String(body['MessageId'])}`, { headers });

describe('the sector database of the sandbox', () => {
  test('takes a batch and answers later, record by record', async () => {
    const headers = await signIn();
    const wrong = row('b', 1, {
      BanGhiCon: { [`${STUDENT}_nguoivn`]: [{ hovaten: 'Mẫu', sodinhdanh: '123' }] },
      manhomcaphoc: '09',
    });
    const taken = await submit(headers, 'g1', [row('a'), wrong, { ...row('c'), matruong: undefined }]);
    expect(taken.status).toBe(202);
    expect((await resultOf(headers, taken)).body).toEqual({
      TrangThai: 'done',
      KetQua: [
        { IdBanGhi: 'a', TrangThai: 'accepted' },
        {
          IdBanGhi: 'b',
          TrangThai: 'rejected',
          Loi: [
            expect.objectContaining({ Truong: 'manhomcaphoc', MaLoi: 'NGOAI_DANH_MUC' }),
            expect.objectContaining({ Truong: `${STUDENT}_nguoivn.sodinhdanh`, MaLoi: 'SAI_DANG' }),
          ],
        },
        {
          IdBanGhi: 'c',
          TrangThai: 'rejected',
          Loi: [expect.objectContaining({ Truong: 'matruong', MaLoi: 'THIEU' })],
        },
      ],
    });
  });

  test.each([
    [1, 'stale'],
    [2, 'stale'],
    [3, 'accepted'],
  ])('holding version 2, version %i is %s', async (version, state) => {
    const headers = await signIn();
    await submit(headers, 'g1', [row('a', 2)]);
    const { body } = await resultOf(headers, await submit(headers, 'g2', [row('a', version)]));
    expect(body['KetQua']).toEqual([{ IdBanGhi: 'a', TrangThai: state }]);
  });

  test('the same batch again is the same message and changes nothing', async () => {
    const headers = await signIn();
    const first = await submit(headers, 'g1', [row('a')]);
    const again = await submit(headers, 'g1', [row('a')]);
    expect(again.body).toEqual(first.body);
    expect((await resultOf(headers, again)).body['KetQua']).toEqual([{ IdBanGhi: 'a', TrangThai: 'accepted' }]);
    const { distinctRecords, duplicates, records } = sandbox.inspect('sector-db');
    expect({ distinctRecords, duplicates }).toEqual({ distinctRecords: 1, duplicates: { sameId: 1, otherId: 0 } });
    expect(records![0]!.arrivals.map(({ isTaken }) => isTaken)).toEqual([true, false]);
  });

  test('a rejected version may come again', async () => {
    const headers = await signIn();
    await submit(headers, 'g1', [row('a', 1, { matruong: '' })]);
    const { body } = await resultOf(headers, await submit(headers, 'g2', [row('a')]));
    expect(body['KetQua']).toEqual([{ IdBanGhi: 'a', TrangThai: 'accepted' }]);
  });

  test('a cancelled record is not looked into', async () => {
    const headers = await signIn();
    const cancelled = { ...row('a', 2, { SuKien: 'CANCEL' }), matruong: undefined };
    const { body } = await resultOf(headers, await submit(headers, 'g1', [cancelled]));
    expect(body['KetQua']).toEqual([{ IdBanGhi: 'a', TrangThai: 'accepted' }]);
  });

  test('results come after as many polls, or as much time, as it is told', async () => {
    await sandbox.close();
    await start({ processing: { afterPolls: 1, afterMs: 5000 } });
    const headers = await signIn();
    const taken = await submit(headers, 'g1', [row('a')]);
    const states: unknown[] = [];
    for (const waitMs of [0, 0, 5000]) {
      nowMs += waitMs;
      states.push((await resultOf(headers, taken)).body['TrangThai']);
    }
    expect(states).toEqual(['processing', 'processing', 'done']);
  });

  test('nobody without a living token is heard', async () => {
    expect((await submit({}, 'g1', [row('a')])).status).toBe(401);
    const headers = await signIn();
    nowMs += 600_000;
    expect((await submit(headers, 'g1', [row('a')])).status).toBe(401);
    await sandbox.close();
    await start({ clients: { gateway: 'right' } });
    expect(await signIn('gateway', 'wrong')).toEqual({});
    expect(await signIn('gateway', 'right')).toHaveProperty('authorization');
  });

  test.each([
    ['{', 'KHONG_PHAI_JSON'],
    ['{"LoaiBanGhi":"x"}', 'THIEU_MA_GOI'],
    ['{"MaGoi":"g","LoaiBanGhi":"khac","BanGhi":[]}', 'SAI_LOAI_BAN_GHI'],
    [`{"MaGoi":"g","LoaiBanGhi":"${STUDENT}","BanGhi":[{}]}`, 'SAI_BAN_GHI'],
  ])('a batch %s is refused whole', async (body, code) => {
    const headers = await signIn();
    expect(await call('/v1/goi-tin', { method: 'POST', headers, body })).toEqual({
      status: 400,
      body: { MaLoi: code },
    });
  });

  test('a batch that it never took is not found', async () => {
    expect((await call('/v1/goi-tin/khong-co', { headers: await signIn() })).status).toBe(404);
  });

  test('faults strike by operation and by record', async () => {
    const headers = await signIn();
    sandbox.setFaults({
      rules: [
        {
          system: 'sector-db',
          operation: 'submit',
          match: { recordKey: 'x' },
          fault: { kind: 'throttle', retryAfterSeconds: 2 },
        },
        { system: 'sector-db', operation: 'result', fault: { kind: 'error-in-200', code: 'BAN' } },
      ],
    });
    const throttled = await fetch(`${sandbox.urls['sectorDb']}/v1/goi-tin`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ MaGoi: 'g', LoaiBanGhi: STUDENT, BanGhi: [row('x')] }),
    });
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '2']);
    const taken = await submit(headers, 'g1', [row('a')]);
    expect((await resultOf(headers, taken)).body).toMatchObject({ TrangThai: 'error', MaLoi: 'BAN' });
  });
});
