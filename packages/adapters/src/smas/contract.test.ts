import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { silentLog, type OutgoingRecord } from '@lienthong/core';
import { adapterContract, fakeHttp, testHashing } from '@lienthong/core/testing';
import type { SmasConfig } from './config.js';
import { smas } from './smas.js';
import type { AttendancePush } from './wire.js';

const record = (recordId: string, sourceId = `HS-${recordId}`): OutgoingRecord<'attendance'> => ({
  deliveryId: `d-${recordId}`,
  attempt: 1,
  kind: 'attendance',
  recordId,
  version: 1,
  event: 'NEW',
  record: {
    sourceId,
    fullName: 'Nguyễn Thị Mẫu Thử',
    personalNumber: '001315000001',
    school: { code: '79000601' },
    date: '2026-01-05',
    session: 'morning',
    state: 'absent-excused',
  },
  updatedAt: '2026-01-05T00:00:00.000Z',
});

const config: SmasConfig = {
  baseUrl: 'http://127.0.0.1:9/smas',
  credentials: { secretKey: 'not-a-real-key' },
  provinceCode: '79',
  schoolYear: '2025-2026',
  schools: [{ code: '79000601' }, { code: '79000602' }],
};
// The validator is a dependency of the schemas, not of the adapters.
const { Ajv2020 } = createRequire(new URL('../../../../schemas/package.json', import.meta.url))('ajv/dist/2020.js') as {
  readonly Ajv2020: new (options: object) => { compile(schema: object): (config: unknown) => boolean };
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });

/** Lists one pupil a school, takes every entry but one pupil's. */
const wellBehaved = fakeHttp(({ url, method, body }) => {
  if (method === 'GET') return { status: 404 };
  if (url === '/students') {
    const Responses = [{ SyncCode: '7900000001', StudentCode: 'HS-1', StudentName: 'Trần Văn Mẫu', ClassName: '6A' }];
    return { text: JSON.stringify({ IsSuccess: true, Message: '', Responses }) };
  }
  const Responses = (JSON.parse(body as string) as AttendancePush).studentAbsenceByDevices.map(({ studentCode }) =>
    studentCode === 'KHONG-CO'
      ? { StudentCode: studentCode, IsSuccess: false, Code: 'STUDENT_NOT_FOUND', Message: 'Nguyễn Thị Mẫu Thử' }
      : { StudentCode: studentCode, IsSuccess: true },
  );
  return { text: JSON.stringify({ IsSuccess: true, Message: '', Responses }) };
});

adapterContract(
  { describe, test, expect },
  {
    adapter: smas,
    config,
    secrets: ['secretKey'],
    compile: (schema) => ajv.compile(schema),
    context: () => ({
      http: (options) => wellBehaved.http(options),
      hashing: testHashing,
      clock: { now: () => Date.parse('2026-01-05T00:00:00Z') },
      log: silentLog,
      signal: new AbortController().signal,
    }),
    records: [record('a'), record('b'), record('c')],
    refused: record('x', 'KHONG-CO'),
  },
);
