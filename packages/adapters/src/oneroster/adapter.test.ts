import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { silentLog, type AdapterContext } from '@lienthong/core';
import { adapterContract, fakeHttp, testHashing } from '@lienthong/core/testing';
import { exportOneRoster, oneRoster, zipOneRoster, type OneRosterConfig } from './index.js';

// The validator is a dependency of the schemas, not of the adapters.
const { Ajv2020 } = createRequire(new URL('../../../../schemas/package.json', import.meta.url))('ajv/dist/2020.js') as {
  readonly Ajv2020: new (options: object) => { compile(schema: object): (config: unknown) => boolean };
};

const { files } = exportOneRoster(
  ['a', 'b', 'c'].map((sourceId) => ({
    kind: 'student' as const,
    record: { fullName: 'Nguyễn Thị Mẫu', sourceId, school: { code: '86000002' } },
  })),
  { idKey: new Uint8Array(32) },
);
const config: OneRosterConfig = { name: 'goi.zip', content: Buffer.from(zipOneRoster(files)).toString('base64') };

const context = (): AdapterContext => ({
  http: (options) => fakeHttp(() => ({ text: '' })).http(options),
  hashing: testHashing,
  clock: { now: () => 0 },
  log: silentLog,
  signal: new AbortController().signal,
});

/** A file is at hand whatever the network does, so there is no unreachable system. */
const withoutNetwork = ((name: string, body: () => Promise<void>) => {
  if (!name.includes('(unreachable)')) test(name, body);
}) as typeof test;

adapterContract(
  { describe, test: withoutNetwork, expect },
  {
    adapter: oneRoster,
    config,
    compile: (schema) => new Ajv2020({ strict: false }).compile(schema),
    context,
  },
);

test('a file that is no package is said by the probe and thrown by reading', async () => {
  const session = await oneRoster.open({ name: 'x.zip', content: 'JVBERi0xLjcK' }, context());
  expect(await session.probe()).toMatchObject({ ok: false });
  await expect(async () => {
    for await (const page of session.read!({})) expect(page).toBeDefined();
  }).rejects.toMatchObject({ code: 'ERR_SOURCE_DAMAGED' });
});
