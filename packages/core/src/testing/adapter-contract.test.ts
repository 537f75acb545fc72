import { describe, expect, test } from '@jest/globals';
import { defineAdapter, type AdapterContext, type OutgoingRecord, type WriteOutcome } from '../adapter/adapter.js';
import { DeliveryError } from '../errors/errors.js';
import type { HttpAnswer, HttpClient } from '../ports/http.js';
import { silentLog } from '../ports/log.js';
import { adapterContract } from './adapter-contract.js';
import type { AdapterSubject } from './adapter-trial.js';
import { fakeClock } from './fake-clock.js';
import { fakeHttp } from './fake-http.js';
import { testHashing } from './test-hashing.js';

interface Config {
  readonly baseUrl: string;
  readonly secret: string;
}
type Outgoing = OutgoingRecord<'student'>;
type Send = (
  http: HttpClient,
  batch: readonly Outgoing[],
  signal: AbortSignal,
  context: AdapterContext,
) => Promise<readonly WriteOutcome[]>;

/** How a careful adapter sends: every failure of the system is a passing error of the family. */
const sendWell: Send = async (http, batch, signal) => {
  const body = JSON.stringify(batch.map(({ record }) => record));
  return readAnswer(await http.send({ method: 'POST', url: '/records', body, signal }));
};

function readAnswer({ status, headers, text }: HttpAnswer): readonly WriteOutcome[] {
  const retryAfterMs = Number(headers['retry-after'] ?? 0) * 1_000;
  if (status === 429) throw new DeliveryError('ERR_DELIVERY_THROTTLED', { retryAfterMs });
  if (status >= 500) throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE');
  try {
    return (JSON.parse(text) as string[]).map((outcome) =>
      outcome === 'taken'
        ? { outcome: 'accepted' }
        : { outcome: 'rejected', error: new DeliveryError('ERR_DELIVERY_REJECTED') },
    );
  } catch {
    throw new DeliveryError('ERR_DELIVERY_BAD_ANSWER');
  }
}

const adapterWith = (send: Send, name = 'sample-system') =>
  defineAdapter<Config, never, 'student'>({
    name,
    version: '1.0.0',
    speaks: ['Sample REST v1'],
    reads: [],
    writes: ['student'],
    maxBatch: 10,
    configSchema: {
      type: 'object',
      properties: { baseUrl: { type: 'string' }, secret: { type: 'string', writeOnly: true } },
      additionalProperties: false,
    },
    async open(config, context) {
      const http = context.http({ baseUrl: config.baseUrl });
      return {
        async probe() {
          try {
            return { ok: (await http.send({ method: 'GET', url: '/' })).status < 500 };
          } catch {
            return { ok: false };
          }
        },
        write: (batch, signal) => send(http, batch, signal, context),
        close: async () => undefined,
      };
    },
  });

const pupil = (recordId: string, fullName: string): Outgoing => ({
  deliveryId: `d-${recordId}`,
  attempt: 1,
  kind: 'student',
  recordId,
  version: 1,
  event: 'NEW',
  record: { fullName },
  updatedAt: '2026-01-05T00:00:00.000Z',
});

function subjectOf(
  send: Send,
  change: Partial<AdapterSubject<Config, never, 'student'>> = {},
): AdapterSubject<Config, never, 'student'> {
  return {
    adapter: adapterWith(send),
    config: { baseUrl: 'http://127.0.0.1', secret: 'x' },
    secrets: ['secret'],
    compile: () => (config) =>
      typeof config === 'object' &&
      config !== null &&
      Object.keys(config).every((name) => ['baseUrl', 'secret'].includes(name)),
    context: () => ({
      ...fakeHttp(({ method, body }) => {
        if (method === 'GET') return {};
        const records = JSON.parse(body as string) as { fullName: string }[];
        return {
          text: JSON.stringify(records.map(({ fullName }) => (fullName === 'Refused Person' ? 'refused' : 'taken'))),
        };
      }),
      hashing: testHashing,
      clock: fakeClock(),
      log: silentLog,
      signal: new AbortController().signal,
    }),
    records: [pupil('1', 'First Person'), pupil('2', 'Second Person')],
    refused: pupil('3', 'Refused Person'),
    ...change,
  };
}

adapterContract({ describe, test, expect }, subjectOf(sendWell));

/** Runs the suite on an adapter and gives the names of the tests that fail. */
async function failuresOf(subject: AdapterSubject<Config, never, 'student'>): Promise<string[]> {
  const tests: [string, () => void | Promise<void>][] = [];
  adapterContract(
    { describe: (_name, body) => body(), test: (name, body) => void tests.push([name, body]), expect },
    subject,
  );
  const failed: string[] = [];
  for (const [name, body] of tests) {
    try {
      await body();
    } catch {
      failed.push(name);
    }
  }
  return failed;
}

describe('the suite finds an adapter that', () => {
  const leaky: Send = async (http, batch, signal, context) => {
    context.log.info({ record: batch[0] }, 'sending');
    return sendWell(http, batch, signal, context);
  };
  const telling: Send = async (http, batch, signal, context) => {
    try {
      return await sendWell(http, batch, signal, context);
    } catch {
      throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE', { details: { name: batch[0]!.record.fullName } });
    }
  };
  const burying: Send = async (http, batch, signal, context) => {
    try {
      return await sendWell(http, batch, signal, context);
    } catch {
      return batch.map(() => ({ outcome: 'rejected', error: new DeliveryError('ERR_DELIVERY_REJECTED') }));
    }
  };
  const trusting: Send = async (http, batch, signal) => {
    await http.send({ method: 'POST', url: '/records', body: '[]', signal });
    return batch.map(() => ({ outcome: 'accepted' }));
  };
  const shuffling: Send = async (http, batch, signal, context) =>
    [...(await sendWell(http, batch, signal, context))].reverse();
  const losing: Send = async (http, batch, signal, context) => (await sendWell(http, batch, signal, context)).slice(1);

  test.each<readonly [string, Partial<AdapterSubject<Config, never, 'student'>>, RegExp]>([
    ['logs a person’s data', { adapter: adapterWith(leaky) }, /one outcome for each record/],
    ['puts a person’s data into an error', { adapter: adapterWith(telling) }, /tells nobody's data/],
    ['buries what only failed for the moment', { adapter: adapterWith(burying) }, /passing one/],
    ['takes any answer for a yes', { adapter: adapterWith(trusting) }, /nonsense/],
    ['mixes up the order of outcomes', { adapter: adapterWith(shuffling) }, /in its place/],
    ['leaves an outcome out', { adapter: adapterWith(losing) }, /one outcome for each record/],
    ['is badly named', { adapter: adapterWith(sendWell, 'SampleSystem') }, /kebab-case/],
    ['does not hide its secret', { secrets: ['secret', 'baseUrl'] }, /write-only/],
    ['takes any configuration', { compile: () => () => true }, /configuration schema/],
  ])('%s', async (_name, change, then) => {
    expect((await failuresOf(subjectOf(sendWell, change))).join('\n')).toMatch(then);
  });

  test('… and passes a careful one', async () => {
    expect(await failuresOf(subjectOf(sendWell))).toEqual([]);
  });
});
