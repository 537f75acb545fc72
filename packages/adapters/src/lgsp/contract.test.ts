import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { silentLog, type OutgoingRecord } from '@lienthong/core';
import { adapterContract, fakeHttp, testHashing } from '@lienthong/core/testing';
import type { LgspConfig } from './config.js';
import { lgsp } from './lgsp.js';
import type { LgspKind } from './profile.js';

const record = (recordId: string): OutgoingRecord<LgspKind> => ({
  deliveryId: `d-${recordId}`,
  attempt: 1,
  kind: 'student',
  recordId,
  version: 1,
  event: 'NEW',
  record: { fullName: 'Nguyễn Thị Mẫu Thử', personalNumber: '001315000001' },
  signature: 'eyJh..c2ln',
  updatedAt: '2026-01-05T00:00:00.000Z',
});
// The validator is a dependency of the schemas, not of the adapters.
const { Ajv2020 } = createRequire(new URL('../../../../schemas/package.json', import.meta.url))('ajv/dist/2020.js') as {
  readonly Ajv2020: new (options: object) => { compile(schema: object): (config: unknown) => boolean };
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });

const subjects: readonly [LgspConfig, (provider: object) => object][] = [
  [
    {
      baseUrl: 'http://127.0.0.1:9/lgsp-oauth2',
      profile: 'oauth2-lgspaccesstoken',
      credentials: { accessKey: 'not-a-real-key', secretKey: 'not-a-real-secret', appName: 'lienthong' },
    },
    (provider) => provider,
  ],
  [
    {
      baseUrl: 'http://127.0.0.1:9/lgsp-envelope',
      profile: 'json-envelope',
      credentials: { token: 'not-a-real-token' },
    },
    (provider) => ({ code: 200, status: '1', correlationId: 'c', response: provider }),
  ],
];

describe.each(subjects)('%j', (config, wrap) => {
  const service = fakeHttp(({ url, method, body }) => {
    if (url === '/token') return { text: '{"access_token":"tok","expires_in":600}' };
    if (method === 'GET') return { status: 404 };
    const isRefused = String(body).includes('"recordId":"x"');
    const message = 'Nguyễn Thị Mẫu Thử: thiếu dữ liệu';
    const provider = isRefused ? { status: '0', code: '200', message } : { status: '1', id: 'up' };
    return { text: JSON.stringify(wrap(provider)) };
  });
  adapterContract(
    { describe, test, expect },
    {
      adapter: lgsp,
      config,
      secrets: ['accessKey', 'secretKey', 'clientSecret', 'token'],
      compile: (schema) => ajv.compile(schema),
      context: () => ({
        http: (options) => service.http(options),
        hashing: testHashing,
        clock: { now: () => Date.parse('2026-01-05T00:00:00Z') },
        log: silentLog,
        signal: new AbortController().signal,
      }),
      records: [record('a'), record('b')],
      refused: record('x'),
    },
  );
});
