import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpClient, nodeHashing } from '@lienthong/adapters/kit';
import { populationDb, type PopulationDbConfig } from '@lienthong/adapters/population-db';
import { silentLog, systemClock, type IdentityQuestion } from '@lienthong/core';
import { createClientAsync } from 'soap';
import { createSandbox, type Fault, type Sandbox, type SandboxOptions } from '@lienthong/sandbox';

const account = { username: 'so-gddt', secret: 'a-secret-of-the-sandbox' };
const act = { procedure: '1.004438', integrationCode: '037', agency: 'H55.242', officer: 'CB-01' };
const pupil: IdentityQuestion = {
  operation: 'confirm',
  personalNumber: '001215000001',
  fullName: 'Đặng Thị Thuý Ngà',
  birthDate: '2015-09-05',
};
const signal = new AbortController().signal;

let sandbox: Sandbox | undefined;
afterEach(async () => sandbox?.close());

async function connected(config: Partial<PopulationDbConfig> = {}, options: SandboxOptions = {}) {
  const known = { ...pupil, gender: 'female' } as const;
  sandbox = await createSandbox({ citizens: [known], population: { credentials: account }, ...options });
  const session = await populationDb.open(
    { baseUrl: sandbox.urls.population, credentials: account, ...config },
    { http: createHttpClient, hashing: nodeHashing, clock: systemClock, log: silentLog, signal },
  );
  return {
    sandbox,
    ask: (question: Partial<IdentityQuestion> = {}) => session.ask!({ ...pupil, ...question }, act, signal),
  };
}

describe('the population adapter and the sandbox', () => {
  test.each(['ndxp', 'ndxp-2025', 'ndxp-iso-dates', 'lgsp-json'])('agree in the profile %s', async (profile) => {
    // The JSON path is another URL, and the signature names the service's own.
    const { sandbox, ask } = await connected({ profile });
    expect(await ask()).toEqual({ operation: 'confirm', exists: true });
    expect(await ask({ birthDate: '2015' })).toEqual({ operation: 'confirm', exists: true });
    expect(await ask({ birthDate: '2015-05-09' })).toEqual({ operation: 'confirm', exists: false });
    expect(await ask({ operation: 'look-up', fullName: 'Ai Khác' })).toEqual({
      operation: 'look-up',
      person: undefined,
    });
    expect(Object.keys(sandbox.inspect('population').noted['MaYeuCau'] ?? {})).toHaveLength(4);
    expect(sandbox.inspect('population').noted).toMatchObject({ MaDVC: { '1.004438': 4 }, MaDonVi: { 'H55.242': 4 } });
  });

  test.each([
    ['live', 'ĐẶNG THỊ THUÝ NGÀ'],
    ['qcvn109', 'Đặng Thị Thuý Ngà'],
  ] as const)('agree on a person in the shape %s', async (answerShape, fullName) => {
    const { ask } = await connected({}, { population: { credentials: account, answerShape } });
    expect(await ask({ operation: 'look-up' })).toEqual({
      operation: 'look-up',
      person: {
        personalNumber: pupil.personalNumber,
        fullName,
        birthDate: { value: '2015-09-05', precision: 'day' },
        gender: 'female',
      },
    });
  });

  test.each<[Fault['kind'], Fault, string]>([
    ['status', { kind: 'status', status: 500 }, 'ERR_IDENTITY_UNAVAILABLE'],
    ['throttle', { kind: 'throttle', retryAfterSeconds: 9 }, 'ERR_IDENTITY_UNAVAILABLE'],
    ['malformed', { kind: 'malformed' }, 'ERR_IDENTITY_BAD_ANSWER'],
    ['error-in-200', { kind: 'error-in-200' }, 'ERR_IDENTITY_UNAVAILABLE'],
    ['reset', { kind: 'reset' }, 'ERR_IDENTITY_UNAVAILABLE'],
    ['timeout', { kind: 'timeout' }, 'ERR_IDENTITY_UNAVAILABLE'],
  ])('a fault of the kind %s passes and the next question is answered', async (_kind, fault, code) => {
    const { ask } = await connected(
      { timeoutMs: 300 },
      { faults: { rules: [{ system: 'population', times: 1, fault }] } },
    );
    await expect(ask()).rejects.toMatchObject({ code, retryable: true });
    expect(await ask()).toEqual({ operation: 'confirm', exists: true });
  });

  test('a wrong secret is refused for good', async () => {
    const { ask } = await connected({ credentials: { ...account, secret: 'another' } });
    await expect(ask()).rejects.toMatchObject({ code: 'ERR_IDENTITY_REFUSED', retryable: false });
  });

  test('a foreign SOAP client can use the description that the service gives of itself', async () => {
    const { sandbox } = await connected({}, { population: {} });
    const client = await createClientAsync(`${sandbox.urls.population}?wsdl`);
    const person = { SoDinhDanh: pupil.personalNumber, HoVaTen: pupil.fullName, NgayThangNamSinh: { Nam: '2015' } };
    const fields = { MaYeuCau: '1', MaDVC: '1', MaTichHop: '037', MaCanBo: 'C', ...person };
    const [confirmed] = await client['XacThucThongTinCongDanAsync'](fields);
    expect(confirmed).toEqual({ TonTai: true });
    const [found] = await client['TraCuuThongTinCongDanAsync'](fields);
    expect(found.CongDan[0].SoDinhDanh).toBe(pupil.personalNumber);
    const [none] = await client['TraCuuThongTinCongDanAsync']({ ...fields, HoVaTen: 'Ai Khác' });
    expect(none).toBeNull();
  });
});
