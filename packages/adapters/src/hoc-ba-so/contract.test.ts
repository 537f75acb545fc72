import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { silentLog, type OutgoingRecord } from '@lienthong/core';
import { adapterContract, fakeHttp, testHashing } from '@lienthong/core/testing';
import type { HocBaSoConfig } from './config.js';
import { createHocBaSo } from './hoc-ba-so.js';
import { memoryLedger } from './ledger/transcript-ledger.js';
import { unpackContent } from './pack-content.js';
import { sandboxTranscriptProfile } from './profiles/sandbox.js';
import { SIGNED_AT_MS, exampleSigner } from './testing/example-signers.js';
import { exampleTranscript } from './testing/example-transcript.js';

const record = (number: number, gradeText = '3A'): OutgoingRecord<'transcript'> => ({
  deliveryId: `d-${number}`,
  attempt: 1,
  kind: 'transcript',
  recordId: `r-${number}`,
  version: 1,
  event: 'NEW',
  record: {
    ...exampleTranscript(),
    transcriptId: `00000000-0000-4000-8000-00000000000${number}`,
    className: gradeText,
  },
  updatedAt: '2026-01-05T00:00:00.000Z',
});

/** A store that approves certificates and every transcript but those of one class. */
function wellBehaved() {
  const packets = new Map<string, object[]>();
  return fakeHttp(({ url, body }) => {
    const request = JSON.parse(body as string) as Record<string, unknown>;
    if (url === '/token') return { text: '{"token":"tok"}' };
    if (url === '/certificates/result') {
      const serial = serialOf(exampleSigner('department').certificatePem);
      return { text: JSON.stringify({ serial_number: serial, trang_thai_phe_duyet: '1' }) };
    }
    if (url === '/transcripts') {
      const { messageid } = request['authenticationRequest'] as { messageid: string };
      const xml = unpackContent(String(request['content']), sandboxTranscriptProfile.format);
      const rows = [...xml.matchAll(/<MA_TRA_CUU_UUID>([^<]+).*?<TEN_LOP>([^<]+)/gs)].map(([, uuid, className]) =>
        className === 'KHONG-CO'
          ? {
              ma_tra_cuu_uuid: uuid,
              trang_thai: 0,
              error: 'M1',
              error_filed_title: 'TEN_LOP',
              error_description: 'Trần Thị Ví Dụ (000315000001): không có lớp',
            }
          : { ma_tra_cuu_uuid: uuid!.toUpperCase(), trang_thai: '1', error: null },
      );
      packets.set(messageid, rows);
      return { text: JSON.stringify({ MessageId: messageid, Error: '0', ResponseCode: '00' }) };
    }
    return { text: JSON.stringify({ data: packets.get(String(request['messageid'])) ?? [] }) };
  });
}

const { X509Certificate } = await import('node:crypto');
const serialOf = (pem: string): string => new X509Certificate(pem).serialNumber;

const config: HocBaSoConfig = {
  baseUrl: 'http://127.0.0.1:9/hoc-ba-so',
  userName: 'so-vd',
  unitCode: '00',
  credentials: { password: 'not-a-real-password' },
};
// The validator is a dependency of the schemas, not of the adapters.
const { Ajv2020 } = createRequire(new URL('../../../../schemas/package.json', import.meta.url))('ajv/dist/2020.js') as {
  readonly Ajv2020: new (options: object) => { compile(schema: object): (config: unknown) => boolean };
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });

adapterContract(
  { describe, test, expect },
  {
    adapter: {
      ...createHocBaSo(),
      // A ledger of its own for each session, as a process of its own has.
      open: (opened: HocBaSoConfig, context) =>
        createHocBaSo({
          ledger: memoryLedger(),
          signers: {
            organisation: exampleSigner('department'),
            principal: exampleSigner('principal'),
            school: exampleSigner('school'),
          },
        }).open(opened, context),
    },
    config,
    secrets: ['password', 'organisationKey', 'principalKey', 'schoolKey'],
    compile: (schema) => ajv.compile(schema),
    context: () => ({
      http: (options) => service.http(options),
      hashing: testHashing,
      clock: { now: () => SIGNED_AT_MS },
      log: silentLog,
      signal: new AbortController().signal,
    }),
    records: [record(1), record(2)],
    refused: record(3, 'KHONG-CO'),
  },
);

const service = wellBehaved();
