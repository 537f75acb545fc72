import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { silentLog, type AdapterContext, type OutgoingRecord } from '@lienthong/core';
import { adapterContract, fakeHttp, testHashing, type FakeHttp } from '@lienthong/core/testing';
import type { SectorDbConfig } from './config.js';
import { sectorDb, type SectorKind } from './sector-db.js';

const record = (recordId: string, school = '79000001'): OutgoingRecord<SectorKind> => ({
  deliveryId: `d-${recordId}`,
  attempt: 1,
  kind: 'student',
  recordId,
  version: 1,
  event: 'NEW',
  record: { fullName: 'Nguyễn Thị Mẫu Thử', personalNumber: '001315000001', school: { code: school } },
  updatedAt: '2026-01-05T00:00:00.000Z',
});

/** A service that takes everything but records of one school, and answers when it is asked. */
function wellBehaved() {
  const batches = new Map<string, { IdBanGhi: string; matruong: string }[]>();
  return fakeHttp(({ url, body }) => {
    if (url === '/oauth2/token') return { text: '{"access_token":"tok","expires_in":600}' };
    if (body !== undefined) {
      const batch = JSON.parse(body as string) as { MaGoi: string; BanGhi: { IdBanGhi: string; matruong: string }[] };
      batches.set(batch.MaGoi, batch.BanGhi);
      return { status: 202, text: JSON.stringify({ MessageId: batch.MaGoi }) };
    }
    const rows = batches.get(url.split('/').at(-1)!);
    if (rows === undefined) return { status: 404, text: '{}' };
    const results = rows.map(({ IdBanGhi, matruong }) =>
      matruong === 'KHONG-CO'
        ? {
            IdBanGhi,
            TrangThai: 'rejected',
            Loi: [{ Truong: 'matruong', MaLoi: 'M1', MoTa: 'Nguyễn Thị Mẫu Thử (001315000001) không có trường' }],
          }
        : { IdBanGhi, TrangThai: 'accepted' },
    );
    return { text: JSON.stringify({ TrangThai: 'done', KetQua: results }) };
  });
}

const httpOf =
  (service: FakeHttp): AdapterContext['http'] =>
  (options) =>
    service.http(options);

const config: SectorDbConfig = {
  baseUrl: 'http://127.0.0.1:9/sector-db',
  credentials: { clientId: 'gateway', clientSecret: 'not-a-real-secret' },
};
// The validator is a dependency of the schemas, not of the adapters.
const { Ajv2020 } = createRequire(new URL('../../../../schemas/package.json', import.meta.url))('ajv/dist/2020.js') as {
  readonly Ajv2020: new (options: object) => { compile(schema: object): (config: unknown) => boolean };
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });

adapterContract(
  { describe, test, expect },
  {
    adapter: sectorDb,
    config,
    secrets: ['clientSecret', 'apiKey'],
    compile: (schema) => ajv.compile(schema),
    context: () => ({
      http: httpOf(wellBehaved()),
      hashing: testHashing,
      clock: { now: () => Date.parse('2026-01-05T00:00:00Z') },
      log: silentLog,
      signal: new AbortController().signal,
    }),
    records: [record('a'), record('b'), record('c')],
    refused: record('x', 'KHONG-CO'),
  },
);
