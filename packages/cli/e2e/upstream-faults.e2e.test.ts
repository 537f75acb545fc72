import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { GatewayOnStage, SCHOOL, deliveryStates, isSettled, pupil, reportOf } from './gateway-on-stage.js';
import { Stage, ndjson, until, writeJson, type Json } from './harness.js';

const stage = new Stage();
const PUPILS = 24;
let gateway: GatewayOnStage;
let urls: Readonly<Record<string, string>>;

/** The sector database is unwell for a while in every way; the LGSP refuses for good; the population service is late. */
const faultsFor = (lgspOperation: string) => ({
  rules: [
    { system: 'sector-db', match: { nth: 1 }, fault: { kind: 'status', status: 502 } },
    { system: 'sector-db', match: { nth: 1 }, fault: { kind: 'throttle', retryAfterSeconds: 1 } },
    { system: 'sector-db', operation: 'result', match: { nth: 1 }, fault: { kind: 'malformed' } },
    { system: 'sector-db', operation: 'submit', match: { nth: 1 }, fault: { kind: 'reset' } },
    { system: 'sector-db', operation: 'submit', match: { nth: 1 }, phase: 'after', fault: { kind: 'reset' } },
    { system: 'sector-db', operation: 'submit', match: { nth: 1 }, fault: { kind: 'timeout' } },
    { system: 'lgsp-oauth2', operation: lgspOperation, fault: { kind: 'status', status: 422 } },
    { system: 'population', times: 3, fault: { kind: 'latency', ms: 200 } },
  ],
});

beforeAll(async () => {
  const folder = await stage.folder();
  const file = path.join(folder, 'faults.json');
  await writeJson(file, faultsFor(await lgspOperation()));
  urls = await stage.sandbox(['--faults', file]);
  gateway = await GatewayOnStage.open(stage, urls, ({ targets }) => {
    for (const target of Object.values<Json>(targets)) {
      target.delivery = { backoff: { initialMs: 20, maxMs: 200 }, timeoutMs: 1_000, breaker: { failures: 100 } };
    }
  });
  const client = await gateway.client();
  await client.submit(
    'student',
    Array.from({ length: PUPILS }, (_, number) => pupil(number)),
    SCHOOL,
  );
  await until(async () => isSettled(await deliveryStates(gateway.url)), 'all deliveries settled');
}, 120_000);
afterAll(() => stage.close());

/** Name of the operation that takes pupils, as the profile in use has it. */
async function lgspOperation(): Promise<string> {
  const { oauth2Lgspaccesstoken } = await import('@lienthong/adapters/lgsp');
  return oauth2Lgspaccesstoken.services.student!.split('/').at(-1)!;
}

describe('a gateway whose targets are unwell', () => {
  test('delivers to the one that recovers, each record once', async () => {
    expect(await deliveryStates(gateway.url)).toMatchObject({ 'sector-db delivered': PUPILS });
    const report = await reportOf(urls['inspect']!, 'sector-db');
    expect(report.distinctRecords).toBe(PUPILS);
    expect(report.duplicates.otherId).toBe(0);
    expect(Object.keys(report.faults).sort()).toEqual(['malformed', 'reset', 'status', 'throttle', 'timeout']);
  });

  test('gives up on the one that refuses, with the cause', async () => {
    expect(await deliveryStates(gateway.url)).toMatchObject({ 'lgsp dead': PUPILS });
    const { code, stdout } = await gateway.command(['dead-letter', 'list', '--target', 'lgsp']);
    const dead = ndjson(stdout);
    expect(code).toBe(0);
    expect(dead).toHaveLength(PUPILS);
    expect(new Set(dead.map(({ cause }) => cause.code))).toEqual(new Set(['ERR_DELIVERY_REJECTED']));
    expect(new Set(dead.map(({ attempt }) => attempt))).toEqual(new Set([1]));
  });

  test('never puts a name or number into a cause', async () => {
    const { stdout } = await gateway.command(['dead-letter', 'list']);
    expect(stdout).not.toMatch(/Nguyễn|0862\d{8}/);
  });

  test('sends dead letters again when told to', async () => {
    const [first] = ndjson((await gateway.command(['dead-letter', 'list'])).stdout);
    const refusals = async (): Promise<number> => (await reportOf(urls['inspect']!, 'lgsp-oauth2')).faults.status;
    const before = await refusals();
    const { code, stdout } = await gateway.command(['dead-letter', 'replay', first.id]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Gửi lại / replayed: 1\n' });
    await until(async () => isSettled(await deliveryStates(gateway.url)), 'the replayed one settled');
    expect(await refusals()).toBe(before + 1);
    expect(ndjson((await gateway.command(['dead-letter', 'list'])).stdout)).toHaveLength(PUPILS);
  });
});
