import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { silentLog, type AdapterContext, type ReadPage, type RecordKind } from '@lienthong/core';
import { adapterContract, fakeHttp, testHashing } from '@lienthong/core/testing';
import { schoolFiles, type SchoolFileConfig } from './index.js';

const SAMPLES = new URL('../../../sandbox/samples/', import.meta.url);
// The validator is a dependency of the schemas, not of the adapters.
const { Ajv2020 } = createRequire(new URL('../../../../schemas/package.json', import.meta.url))('ajv/dist/2020.js') as {
  readonly Ajv2020: new (options: object) => { compile(schema: object): (config: unknown) => boolean };
};

const config: SchoolFileConfig = {
  name: 'danh-sach-cu-TH-Phu-Quoi.csv',
  content: readFileSync(new URL('danh-sach-cu-TH-Phu-Quoi.csv', SAMPLES)).toString('base64'),
  school: { code: '86000004' },
  schoolYear: '2025-2026',
};

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
    adapter: schoolFiles,
    config,
    compile: (schema) => new Ajv2020({ strict: false }).compile(schema),
    context,
  },
);

async function pages(request: { cursor?: string; limit?: number; kind?: 'student' }): Promise<ReadPage<RecordKind>[]> {
  const session = await schoolFiles.open(config, context());
  const found: ReadPage<RecordKind>[] = [];
  for await (const page of session.read!(request)) found.push(page);
  return found;
}

describe('reading a file page by page', () => {
  test('gives every line once', async () => {
    const found = await pages({ limit: 100 });
    expect(found.map(({ rows }) => rows.length)).toEqual([100, 100, 40]);
  });

  test('goes on after the page that a cursor came with', async () => {
    const [first, second] = await pages({ limit: 70 });
    expect(await pages({ limit: 70, cursor: first!.cursor })).toEqual(expect.arrayContaining([second]));
  });

  test('gives one kind where asked', async () => {
    const found = (await pages({ kind: 'student' })).flatMap(({ rows }) => rows);
    expect(found).toHaveLength(120);
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['student']));
  });

  test('a file that cannot be read is said by the probe and thrown by reading', async () => {
    const session = await schoolFiles.open({ name: 'x.xlsx', content: 'JVBERi0xLjcK' }, context());
    expect(await session.probe()).toMatchObject({ ok: false });
    await expect(async () => {
      for await (const page of session.read!({})) expect(page).toBeDefined();
    }).rejects.toMatchObject({ code: 'ERR_SOURCE_NOT_A_WORKBOOK' });
  });
});
