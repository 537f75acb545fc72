import { afterAll, describe, expect, test } from '@jest/globals';
import { randomInt } from 'node:crypto';
import path from 'node:path';
import { GatewayOnStage, SCHOOL, deliveryStates, isSettled, pupil, reportOf } from './gateway-on-stage.js';
import { Stage, lienthong, until, type Json } from './harness.js';

const stage = new Stage();
afterAll(() => stage.close());

const KILLS = 3;
const SENDERS = 6;

describe('a gateway that is killed under load', () => {
  test('has lost nothing that it acknowledged and leaves nothing stuck', async () => {
    const urls = await stage.sandbox();
    const gateway = await GatewayOnStage.open(stage, urls, ({ targets }) => {
      for (const target of Object.values<Json>(targets)) target.delivery = { backoff: { initialMs: 50, maxMs: 500 } };
    });
    const acknowledged = new Map<string, string>();
    let next = 0;
    const moments: number[] = [];
    for (let round = 0; round < KILLS; round++) {
      const moment = acknowledged.size + randomInt(10, 80);
      moments.push(moment);
      await sendUntil(moment);
      await gateway.start();
    }
    const client = await gateway.client();
    await until(async () => isSettled(await deliveryStates(gateway.url)), 'all deliveries settled');

    const missing: string[] = [];
    for (const exchangeId of acknowledged.keys()) {
      await client.exchange(exchangeId).catch(() => missing.push(exchangeId));
    }
    const held = async (system: string) =>
      new Set((await reportOf(urls['inspect']!, system)).records.map(({ recordId }: { recordId: string }) => recordId));
    const sector = await held('sector-db');
    const lgsp = await held('lgsp-oauth2');
    const notDelivered = [...acknowledged.values()].filter((recordId) => !sector.has(recordId) || !lgsp.has(recordId));
    expect({ moments, missing, notDelivered }).toEqual({ moments, missing: [], notDelivered: [] });
    expect(await reportOf(urls['inspect']!, 'sector-db')).toMatchObject({ outOfOrder: 0 });
    expect(Object.keys(await deliveryStates(gateway.url)).filter((name) => name.endsWith(' dead'))).toEqual([]);

    const audit = await gateway.command(['audit', 'export', '--out', 'audit.jsonl']);
    expect(audit).toMatchObject({ code: 0 });
    const verified = await lienthong(['audit', 'verify', path.join(gateway.folder, 'audit.jsonl')]);
    expect(verified).toMatchObject({ code: 0, stderr: '' });

    /** Several senders at once; the gateway is killed while they are at it. */
    async function sendUntil(moment: number): Promise<void> {
      const client = await gateway.client();
      let isKilled = false;
      const sender = async (): Promise<void> => {
        while (!isKilled) {
          const number = next++;
          const answer = await client
            .submit('student', [pupil(number)], { ...SCHOOL, idempotencyKey: `pupil-${number}` })
            .catch(() => undefined);
          if (answer) acknowledged.set(answer.exchangeId, answer.results[0]!.recordId!);
          if (acknowledged.size >= moment && !isKilled) {
            isKilled = true;
            await gateway.kill();
          }
        }
      };
      await Promise.all(Array.from({ length: SENDERS }, sender));
    }
  }, 180_000);
});
