import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { silentLog } from '@lienthong/core';
import { adapterContract, fakeHttp, testHashing } from '@lienthong/core/testing';
import type { PopulationDbConfig } from './config.js';
import { populationDb } from './population-db.js';

const YES =
  '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Header/><soapenv:Body>' +
  '<a:KetQuaXacThuc xmlns:a="http://dancuquocgia.bca"><a:TonTai>true</a:TonTai></a:KetQuaXacThuc>' +
  '</soapenv:Body></soapenv:Envelope>';

const config: PopulationDbConfig = {
  baseUrl: 'http://127.0.0.1:9/population',
  credentials: { username: 'gateway', secret: 'not-a-real-secret', apiKey: 'not-a-real-key' },
};
// The validator is a dependency of the schemas, not of the adapters.
const { Ajv2020 } = createRequire(new URL('../../../../schemas/package.json', import.meta.url))('ajv/dist/2020.js') as {
  readonly Ajv2020: new (options: object) => { compile(schema: object): (config: unknown) => boolean };
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });

adapterContract(
  { describe, test, expect },
  {
    adapter: populationDb,
    config,
    secrets: ['secret', 'apiKey'],
    compile: (schema) => ajv.compile(schema),
    context: () => {
      const service = fakeHttp(({ body }) =>
        body === undefined ? { text: '' } : { text: YES, headers: { 'content-type': 'text/xml' } },
      );
      return {
        http: (options) => service.http(options),
        hashing: testHashing,
        clock: { now: () => Date.parse('2026-01-05T00:00:00Z') },
        log: silentLog,
        signal: new AbortController().signal,
      };
    },
    question: {
      operation: 'confirm',
      personalNumber: '001215000001',
      fullName: 'Nguyễn Thị Mẫu Thử',
      birthDate: '2015-09-05',
    },
    act: { procedure: '1.004438', integrationCode: '037', agency: 'H55.242', officer: 'CB-01' },
  },
);
