import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHttpClient, nodeHashing, type GuardedHttpClient } from '@lienthong/adapters/kit';
import { lgsp } from '@lienthong/adapters/lgsp';
import { SECTOR_KINDS, sectorDb } from '@lienthong/adapters/sector-db';
import { ENVELOPE_FIELDS, silentLog, systemClock, type AdapterContext, type AdapterSession } from '@lienthong/core';
import { createSandbox, type Sandbox } from '@lienthong/sandbox';
import { RECORD_KINDS, type ExchangeRequest, type RecordKind } from '@lienthong/schemas';
import { openTestPipeline, testVendor, type Session, type TestPipeline } from '../testing/test-pipeline.js';

const SCHOOL = { code: '86000001', name: 'Trường Tiểu học Nguyễn Du' };

/** Fixtures that say enough to be told from others and to be sent; the thinnest ones do not. */
const FIXTURES: Readonly<Record<RecordKind, readonly string[]>> = {
  student: ['full', 'month-of-birth-only'],
  staff: ['teacher', 'career'],
  school: ['primary', 'continuing-centre', 'with-sites'],
  class: ['primary', 'upper-secondary', 'continuing'],
  enrollment: ['whole-year'],
  'academic-result': ['foreign-pupil', 'lower-secondary'],
  transcript: ['primary', 'secondary'],
  credential: ['least', 'corrected'],
  attendance: ['absent'],
  facility: ['least', 'classrooms'],
  finance: ['least', 'settlement'],
  accreditation: ['least', 'external'],
  programme: ['least', 'primary'],
  research: ['least', 'initiative'],
};

/** The records of a kind, each of the school that the vendor may speak for. */
const recordsOf = (kind: RecordKind): Record<string, unknown>[] =>
  FIXTURES[kind].map((name) => {
    const file = new URL(`../../../../schemas/fixtures/${kind}/valid/${name}.json`, import.meta.url);
    const record = JSON.parse(readFileSync(file, 'utf8')) as object;
    const place = kind === 'school' ? { code: SCHOOL.code } : { school: SCHOOL };
    // What an earlier version was is the gateway's to say here.
    const envelope = new Set<string>(ENVELOPE_FIELDS);
    return { ...Object.fromEntries(Object.entries(record).filter(([name]) => !envelope.has(name))), ...place };
  });

const targetsOf = (kind: RecordKind): [string, ...string[]] =>
  (SECTOR_KINDS as readonly RecordKind[]).includes(kind) ? ['lgsp', 'sector-db'] : ['lgsp'];

let sandbox: Sandbox;
let pipeline: TestPipeline;
const clients: GuardedHttpClient[] = [];

beforeAll(async () => {
  sandbox = await createSandbox({ citizens: [] });
  const context: AdapterContext = {
    http: (options) => {
      const client = createHttpClient(options);
      clients.push(client);
      return client;
    },
    hashing: nodeHashing,
    clock: systemClock,
    log: silentLog,
    signal: new AbortController().signal,
  };
  const sector = await sectorDb.open(
    { baseUrl: sandbox.urls.sectorDb, credentials: { clientId: 'gateway', clientSecret: 'not-a-real-secret' } },
    context,
  );
  const bus = await lgsp.open(
    { baseUrl: sandbox.urls.lgspEnvelope, profile: 'json-envelope', credentials: { token: 'ready' } },
    context,
  );
  // Methods of a class are not its own: spreading a session would lose them.
  const methods = (session: AdapterSession<RecordKind, RecordKind>): Partial<Session> => ({
    write: (batch, signal) => session.write!(batch, signal),
    ...(session.poll !== undefined && { poll: (id, batch, signal) => session.poll!(id, batch, signal) }),
  });
  pipeline = await openTestPipeline({
    sessions: { 'sector-db': methods(sector), lgsp: methods(bus) },
    configuration: {
      routes: RECORD_KINDS.map((kind) => ({ kind, targets: targetsOf(kind) })),
    },
  });
});
afterAll(async () => {
  await pipeline.close();
  for (const client of clients) client.close();
  await sandbox.close();
});

test.each([...RECORD_KINDS])('records of the kind %s travel from the intake to their targets', async (kind) => {
  // One at a time: the fixtures of a kind may speak of the same record.
  for (const record of recordsOf(kind)) {
    const request: ExchangeRequest = { kind, schoolYear: '2025-2026', records: [record] };
    const { answer } = await pipeline.intake.submit({
      participant: testVendor,
      request,
      body: new TextEncoder().encode(JSON.stringify(request)),
    });
    for (let round = 0; round < 3; round += 1) {
      await pipeline.drain();
      pipeline.clock.advance(600_000);
    }
    const { exchangeId } = answer;
    const { items } = await pipeline.ports.store.listDeliveries({ exchangeId, limit: 10 });
    const ends = items.map(({ target, state, cause }) => [target, state, cause?.code]);
    expect(ends.sort()).toEqual(targetsOf(kind).map((target) => [target, 'delivered', undefined]));
  }
});
