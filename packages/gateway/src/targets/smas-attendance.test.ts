import { afterEach, expect, test } from '@jest/globals';
import { createHttpClient, nodeHashing } from '@lienthong/adapters/kit';
import { smas } from '@lienthong/adapters/smas';
import { silentLog, systemClock, type OutgoingRecord } from '@lienthong/core';
import { createSandbox, type Sandbox } from '@lienthong/sandbox';
import type { ExchangeRequest } from '@lienthong/schemas';
import { openTestPipeline, testVendor, type TestPipeline } from '../testing/test-pipeline.js';

let sandbox: Sandbox | undefined;
let pipeline: TestPipeline | undefined;
afterEach(async () => {
  await pipeline?.close();
  await sandbox?.close();
});

const SCHOOL = '86000001';
const attendance = (sourceId: string) => ({
  sourceId,
  fullName: 'Nguyễn Thị Mẫu',
  date: '2026-01-05',
  session: 'morning',
  state: 'absent-excused',
});

test('attendance reaches SMAS; only what failed for the moment is sent again, what is refused is a dead letter', async () => {
  sandbox = await createSandbox({ citizens: [], smas: { secretKey: 'not-a-real-key', busy: { HS10002: 2 } } });
  const http = createHttpClient({ baseUrl: sandbox.urls.smas });
  const session = await smas.open(
    {
      baseUrl: sandbox.urls.smas,
      credentials: { secretKey: 'not-a-real-key' },
      provinceCode: '86',
      schoolYear: '2025-2026',
      schools: [{ code: SCHOOL, smasCode: '79000601' }],
    },
    {
      http: () => http,
      hashing: nodeHashing,
      clock: systemClock,
      log: silentLog,
      signal: new AbortController().signal,
    },
  );
  pipeline = await openTestPipeline({
    // Methods of a class are not its own: spreading the session would lose them.
    sessions: {
      smas: { write: (batch, signal) => session.write!(batch as readonly OutgoingRecord<'attendance'>[], signal) },
    },
    configuration: { routes: [{ kind: 'attendance', targets: ['smas'] }] },
  });
  const request = {
    kind: 'attendance',
    school: { code: SCHOOL },
    schoolYear: '2025-2026',
    records: ['HS10001', 'HS10002', 'HS10003', 'KHONG-CO'].map(attendance),
  } as unknown as ExchangeRequest;
  await pipeline.intake.submit({
    participant: testVendor,
    request,
    body: new TextEncoder().encode(JSON.stringify(request)),
  });
  for (let round = 0; round < 3; round += 1) {
    await pipeline.drain();
    pipeline.clock.advance(600_000);
  }
  const { items } = await pipeline.ports.store.listDeliveries({ target: 'smas', limit: 100 });
  expect(items.map(({ state, attempt }) => `${state} ${attempt}`).sort()).toEqual([
    'dead 1',
    'delivered 1',
    'delivered 1',
    'delivered 3',
  ]);
  const { records = [] } = sandbox.inspect('smas');
  const arrived = Object.fromEntries(records.map(({ recordId, times }) => [recordId.split(' ').at(-1), times]));
  expect(arrived).toEqual({ HS10001: 1, HS10002: 3, HS10003: 1, 'KHONG-CO': 1 });
  http.close();
});
