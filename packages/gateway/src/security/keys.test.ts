import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { compactVerify, createLocalJWKSet, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { fakeClock } from '@lienthong/core/testing';
import { fakeStore } from '../http/testing/fake-store.js';
import { generateGatewayKey, openKeys } from './keys.js';
import { createParticipants, ensureOperator, operatorKeyFile } from './participants.js';

let directory: string;
beforeEach(() => {
  directory = path.join(mkdtempSync(path.join(tmpdir(), 'lienthong-keys-')), 'data');
});
afterEach(() => rmSync(path.dirname(directory), { recursive: true, force: true }));

const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);
const keySet = (jwks: object): ReturnType<typeof createLocalJWKSet> => createLocalJWKSet(jwks as JSONWebKeySet);

describe('the keys of a gateway', () => {
  test('are made on the first start, for their owner only, and found again on the next', async () => {
    const first = await openKeys(directory);
    expect(first.generated.map(({ purpose }) => purpose)).toEqual(['signing', 'token']);
    expect(first.indexKey).toHaveLength(32);
    const keys = path.join(directory, 'keys');
    expect([modeOf(directory), modeOf(keys)]).toEqual(['700', '700']);
    const files = readdirSync(keys);
    expect(files).toHaveLength(3);
    for (const file of files) expect([file, modeOf(path.join(keys, file))]).toEqual([file, '600']);
    const second = await openKeys(directory);
    expect(second.generated).toEqual([]);
    expect([second.jwks, second.indexKey]).toEqual([first.jwks, first.indexKey]);
  });

  test('sign what the published keys verify, and publish nothing private', async () => {
    const keys = await openKeys(directory);
    const { payload, protectedHeader } = await compactVerify(
      await keys.sign('{"root":1}', 'receipt-root'),
      keySet(keys.jwks),
    );
    expect(Buffer.from(payload).toString()).toBe('{"root":1}');
    expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'receipt-root' });
    await jwtVerify(await keys.signToken({ sub: 'p' }), keySet(keys.jwks), { typ: 'at+jwt' });
    expect(JSON.stringify(keys.jwks)).not.toContain('"d"');
  });

  test('go on verifying what an older key signed, once a newer one signs', async () => {
    const clock = fakeClock();
    const before = await openKeys(directory, clock);
    const signed = await before.sign('x', 'checkpoint');
    clock.advance(1);
    const { kid } = await generateGatewayKey(directory, 'signing', clock);
    const after = await openKeys(directory);
    await compactVerify(signed, keySet(after.jwks));
    const { protectedHeader } = await compactVerify(await after.sign('y', 'checkpoint'), keySet(after.jwks));
    expect(protectedHeader.kid).toBe(kid);
    expect(after.jwks.keys).toHaveLength(3);
  });

  test('that others can read, or that are damaged, stop the start', async () => {
    await openKeys(directory);
    const file = path.join(
      directory,
      'keys',
      readdirSync(path.join(directory, 'keys')).find((name) => name.startsWith('token'))!,
    );
    chmodSync(file, 0o644);
    await expect(openKeys(directory)).rejects.toMatchObject({ code: 'ERR_CONFIG_DATA_DIRECTORY', details: { file } });
    chmodSync(file, 0o600);
    const secret = readFileSync(file, 'utf8');
    writeFileSync(file, secret.slice(0, -20));
    const failure = await openKeys(directory).catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ code: 'ERR_CONFIG_DATA_DIRECTORY' });
    expect(JSON.stringify([failure, (failure as Error).message])).not.toContain(
      (JSON.parse(secret) as { d: string }).d,
    );
  });
});

describe('the operator', () => {
  test('is made once, with its key for its owner only', async () => {
    const store = fakeStore();
    const made = await ensureOperator(createParticipants(store, fakeClock()), directory);
    expect(made.rights.map(({ operation }) => operation)).toEqual(['operate', 'submit', 'pull', 'identify']);
    const file = operatorKeyFile(directory);
    expect(modeOf(file)).toBe('600');
    const key = JSON.parse(readFileSync(file, 'utf8')) as { kid: string; participantId: string };
    expect([key.participantId, key.kid]).toEqual(['operator', made.jwks.keys[0]!['kid']]);
    expect(JSON.stringify(made)).not.toContain('"d"');

    rmSync(file);
    expect(await ensureOperator(createParticipants(store, fakeClock()), directory)).toEqual(made);
    expect(() => statSync(file)).toThrow();
  });

  test('keeps its key where the store was lost', async () => {
    const first = await ensureOperator(createParticipants(fakeStore(), fakeClock()), directory);
    const second = await ensureOperator(createParticipants(fakeStore(), fakeClock()), directory);
    expect(second.jwks).toEqual(first.jwks);
  });
});
