import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  createTestSigner,
  signTranscript,
  transcriptProfile,
  writeTranscript,
  type TestSigner,
} from '@lienthong/adapters/hoc-ba-so';
import { silentLog, type Delivery } from '@lienthong/core';
import { checkConfiguration, startGateway, type Gateway } from '@lienthong/gateway';
import { createSandbox, type Sandbox } from '@lienthong/sandbox';
import type { Transcript } from '@lienthong/schemas';

const example = JSON.parse(
  readFileSync(new URL('../../../schemas/fixtures/transcript/valid/primary.json', import.meta.url), 'utf8'),
) as Transcript;

let folder = '';
let sandbox: Sandbox | undefined;
let gateway: Gateway | undefined;
const variables: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-hoc-ba-so-'));
});
afterEach(async () => {
  await gateway?.stop();
  await sandbox?.close();
  for (const name of variables.splice(0)) Reflect.deleteProperty(process.env, name);
  rmSync(folder, { recursive: true });
});

/** A secret as configurations name them: by variable. */
function variable(name: string, value: string): { env: string } {
  const env = `LIENTHONG_TEST_${name}`;
  process.env[env] = value;
  variables.push(env);
  return { env };
}

/** As another vendor's software writes and signs it: with line breaks, which are signed too. */
async function signedElsewhere(record: Transcript, principal: TestSigner, school: TestSigner): Promise<Transcript> {
  const { format } = transcriptProfile('pilot-v1');
  const written = writeTranscript({ ...record, signatures: [] }, format);
  let text = 'xml' in written ? written.xml.replaceAll('><', '>\n  <') : '';
  text = await signTranscript(text, 'principal', principal, Date.now(), format);
  text = await signTranscript(text, 'school', school, Date.now(), format);
  return { ...record, signedDocument: { format: 'hoc-ba-so-1.0', text } };
}

test('transcripts go through a gateway to the store, and each has its own result', async () => {
  sandbox = await createSandbox({ citizens: [], hocBaSo: { accounts: { 'so-vd': 'mat-khau' } } });
  const signers = {
    organisation: createTestSigner({ name: 'Sở' }),
    principal: createTestSigner({ name: 'Hiệu trưởng' }),
  };
  const school = createTestSigner({ name: 'Trường' });
  const keys = Object.fromEntries(
    Object.entries({ ...signers, school }).flatMap(([name, { privateKeyPem, certificatePem }]) => {
      return [
        [`${name}Key`, variable(`${name}_KEY`, privateKeyPem)],
        [`${name}Certificate`, variable(`${name}_CERTIFICATE`, certificatePem)],
      ];
    }),
  );
  const configuration = checkConfiguration({
    listen: { port: 0 },
    targets: {
      'hoc-ba-so': {
        adapter: 'hoc-ba-so',
        baseUrl: sandbox.urls.hocBaSo,
        credentials: { password: variable('PASSWORD', 'mat-khau'), ...keys },
        settings: {
          userName: 'so-vd',
          unitCode: '00',
          ledgerFile: join(folder, 'ledger.ndjson'),
          registerCertificate: { signatureKind: 'USB_TOKEN', issuer: 'VNPT' },
        },
      },
    },
    routes: [{ kind: 'transcript', targets: ['hoc-ba-so'] }],
  });
  gateway = await startGateway({ configuration, dataDirectory: join(folder, 'data'), log: silentLog });
  const { store, intake } = gateway.services;
  const request = {
    kind: 'transcript',
    school: example.school,
    schoolYear: example.schoolYear,
    records: [
      example,
      {
        ...example,
        sourceId: 'HS-0002',
        sectorId: '0000000002',
        personalNumber: '000315000002',
        fullName: 'Lý Thị Ví Dụ',
        transcriptId: '00000000-0000-4000-8000-000000000002',
        guardians: [],
      },
      await signedElsewhere(
        {
          ...example,
          sourceId: 'HS-0003',
          sectorId: '0000000003',
          personalNumber: '000315000003',
          transcriptId: '00000000-0000-4000-8000-000000000003',
        },
        signers.principal,
        school,
      ),
    ],
  };
  const participant = (await store.findParticipant('operator'))!;
  const body = new TextEncoder().encode(JSON.stringify(request));
  await intake.submit({ participant, request: request as never, body });

  const deliveries = async (): Promise<readonly Delivery[]> => (await store.listDeliveries({ limit: 10 })).items;
  const isSettled = ({ state }: Delivery): boolean => state === 'delivered' || state === 'dead';
  for (let round = 0; round < 400 && !(await deliveries()).every(isSettled); round++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const settled = await deliveries();
  expect(settled.map(({ state }) => state).sort()).toEqual(['dead', 'delivered', 'delivered']);
  expect(JSON.stringify(settled.find(({ state }) => state === 'dead'))).toContain('HO_VA_TEN_ME');
  expect(sandbox.inspect('hoc-ba-so')).toMatchObject({ distinctRecords: 2, arrivals: 2 });
  expect(readFileSync(join(folder, 'ledger.ndjson'), 'utf8')).toMatch(/"state":"issued"}\n$/);
});
