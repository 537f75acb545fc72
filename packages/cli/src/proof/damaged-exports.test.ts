import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createGatewayClient } from '@lienthong/adapters/gateway';
import { silentLog, type AuditCheckpoint, type AuditLine, type PublicKeySet } from '@lienthong/core';
import { loadConfiguration, startGateway } from '@lienthong/gateway';
import { auditVerdictOf } from './verify-audit-file.js';
import { receiptsVerdictOf } from './verify-receipt-file.js';

/** Random flips in each of the two files. */
const FLIPS = 2_000;
/** Flips that are looked at side by side. */
const ABREAST = 20;

let folder: string;
let jwks: PublicKeySet;
let audit: Buffer;
let receipts: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-damage-'));
  const data = path.join(folder, 'data');
  const configuration = { ...loadConfiguration(), listen: { host: '127.0.0.1', port: 0 } };
  const rowReader = async () => ({ profile: 'none', rows: [] });
  const open = () => startGateway({ configuration, dataDirectory: data, log: silentLog, rowReader });
  // Written by two runs, with a checkpoint where the first one stopped.
  for (const run of [1, 2]) {
    const gateway = await open();
    const privateKey = JSON.parse(await readFile(path.join(data, 'operator.jwk.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    const client = createGatewayClient({ baseUrl: gateway.url, participantId: 'operator', privateKey });
    for (let serial = 1; serial <= 3; serial += 1) {
      const pupil = { sourceId: `HS-${run}-${serial}`, fullName: 'Nguyễn Văn Thử' };
      await client.submit('student', [pupil], { school: { code: '86000001' }, schoolYear: '2025-2026' });
    }
    if (run === 2) {
      await gateway.services.checkpoint();
      const lines: AuditLine[] = [];
      for await (const line of gateway.services.store.auditLines()) lines.push(line);
      // The chain goes on with each request; an export ends at its checkpoint.
      audit = ndjson(lines.slice(0, lines.findLastIndex(({ type }) => type === 'checkpoint') + 1));
      const all: unknown[] = [];
      for await (const receipt of gateway.services.store.receipts()) all.push(receipt);
      receipts = ndjson(all);
      jwks = gateway.services.keys.jwks;
    }
    await gateway.stop();
  }
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const ndjson = (values: readonly unknown[]): Buffer =>
  Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));

let serial = 0;
async function inFile<T>(bytes: Uint8Array, verify: (file: string) => Promise<T>): Promise<T> {
  const file = path.join(folder, `damaged-${(serial += 1)}.jsonl`);
  await writeFile(file, bytes);
  try {
    return await verify(file);
  } finally {
    await rm(file);
  }
}
const auditIsSound = (bytes: Uint8Array, known: readonly AuditCheckpoint[] = []): Promise<boolean> =>
  inFile(bytes, async (file) => (await auditVerdictOf(file, jwks, known)).sound);
const receiptsAreSound = (bytes: Uint8Array): Promise<boolean> =>
  inFile(bytes, async (file) => {
    const verdict = await receiptsVerdictOf(file, jwks);
    return verdict.fault === undefined && verdict.receipts > 0;
  });

/** Numbers that look random and are the same in every run. @source G. Marsaglia, Xorshift RNGs (2003). */
function* seeded(): Generator<number, never> {
  for (let state = 20_261_122; ;) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    yield state >>> 0;
  }
}

/** Places and values of all flips that nobody found. */
async function missedFlips(bytes: Buffer, isSound: (changed: Buffer) => Promise<boolean>): Promise<object[]> {
  const random = seeded();
  const missed: object[] = [];
  for (let done = 0; done < FLIPS; done += ABREAST) {
    await Promise.all(
      Array.from({ length: ABREAST }, async () => {
        const at = random.next().value % bytes.length;
        const mask = 1 + (random.next().value % 255);
        const changed = Buffer.from(bytes);
        changed[at]! ^= mask;
        if (await isSound(changed)) missed.push({ at, mask, near: bytes.subarray(at - 30, at + 30).toString() });
      }),
    );
  }
  return missed;
}

test('Given the exports as they were written, then they are sound', async () => {
  expect(await auditIsSound(audit)).toBe(true);
  expect(await receiptsAreSound(receipts)).toBe(true);
});

describe('Given 2,000 random bytes changed, each by itself', () => {
  test('in the audit, then every one is found', async () => {
    expect(await missedFlips(audit, (changed) => auditIsSound(changed))).toEqual([]);
  }, 180_000);

  test('in the receipts, then every one is found', async () => {
    expect(await missedFlips(receipts, receiptsAreSound)).toEqual([]);
  }, 180_000);
});

describe('Given an audit that was cut', () => {
  const linesOf = (): string[] => audit.toString().trimEnd().split('\n');
  const parsed = (): AuditLine[] => linesOf().map((line) => JSON.parse(line) as AuditLine);
  const lastCheckpoint = (): AuditCheckpoint => parsed().findLast((line) => line.type === 'checkpoint')!;

  test('after any line, then it is found with the last checkpoint', async () => {
    const lines = linesOf();
    expect(await auditIsSound(audit, [lastCheckpoint()])).toBe(true);
    for (let kept = 0; kept < lines.length; kept += 1) {
      const cut = Buffer.from(
        lines
          .slice(0, kept)
          .map((line) => `${line}\n`)
          .join(''),
      );
      expect({ kept, sound: await auditIsSound(cut, [lastCheckpoint()]) }).toEqual({ kept, sound: false });
    }
  });

  test('anywhere in the middle of a line, or of all before a line, then it is found', async () => {
    const random = seeded();
    for (let cuts = 0; cuts < 100; cuts += 1) {
      const at = 1 + (random.next().value % (audit.length - 2));
      expect({ at, sound: await auditIsSound(audit.subarray(0, at), [lastCheckpoint()]) }).toEqual({
        at,
        sound: false,
      });
      expect({ at, sound: await auditIsSound(audit.subarray(at), [lastCheckpoint()]) }).toEqual({ at, sound: false });
    }
  });

  test('by any one event, then it is found', async () => {
    for (const [at, line] of parsed().entries()) {
      if (line.type !== 'event') continue;
      expect({ at, sound: await auditIsSound(ndjson(parsed().toSpliced(at, 1))) }).toEqual({ at, sound: false });
    }
  });
});
