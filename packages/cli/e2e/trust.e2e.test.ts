import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GatewayOnStage, PARTICIPANT, SCHOOL, pupil } from './gateway-on-stage.js';
import { Stage, lienthong, readJson, writeJson } from './harness.js';

const run = promisify(execFile);
const PYTHON = '/usr/bin/python3';

const stage = new Stage();
let gateway: GatewayOnStage;
beforeAll(async () => {
  gateway = await GatewayOnStage.open(stage, await stage.sandbox());
}, 60_000);
afterAll(() => stage.close());

describe('a participant that must bind its tokens and sign its bodies', () => {
  const require = (what: string) => gateway.command(['participant', 'change', PARTICIPANT, '--require', what]);

  test('is taken when it does and refused when it does not', async () => {
    expect((await require('proof-of-possession,signed-body')).code).toBe(0);
    const full = await gateway.client({ bindTokens: true, signBodies: true });
    const { exchangeId, status } = await full.submit('student', [pupil(1)], SCHOOL);
    expect(status).toBe('accepted');
    expect(await full.exchange(exchangeId)).toMatchObject({ signature: expect.stringMatching(/^[\w-]+\.\.[\w-]+$/) });
    expect(
      await full.submitFile(Buffer.from('Họ và tên,Ngày sinh\nNguyễn Văn An,05/09/2015'), 'a.csv', SCHOOL),
    ).toMatchObject({ status: 'received' });
    await expect(
      (await gateway.client({ signBodies: true })).submit('student', [pupil(2)], SCHOOL),
    ).rejects.toMatchObject({
      code: 'ERR_AUTH_PROOF_INVALID',
    });
    await expect(
      (await gateway.client({ bindTokens: true })).submit('student', [pupil(2)], SCHOOL),
    ).rejects.toMatchObject({
      code: 'ERR_AUTH_SIGNATURE_MISSING',
    });
    expect((await require('none')).code).toBe(0);
    const { status: plain } = await (await gateway.client()).submit('student', [pupil(3)], SCHOOL);
    expect(plain).toBe('accepted');
  });
});

describe('data of one person', () => {
  test('is handed out, erased for good and not taken again; no name stands in the database', async () => {
    const client = await gateway.client();
    const person = { ...pupil(40), fullName: 'Hoàng Thị Chim Sẻ Đồng' };
    await client.submit('student', [person], SCHOOL);
    await writeJson(path.join(gateway.folder, 'person.json'), { personalNumber: person.personalNumber });
    const exported = await gateway.command(['subject', 'export', '--person', 'person.json', '--out', 'held.json']);
    expect(exported.code).toBe(0);
    const held = (await readJson(path.join(gateway.folder, 'held.json'))) as unknown as {
      recordId: string;
      record: object;
    }[];
    expect(held).toMatchObject([{ kind: 'student', record: { fullName: person.fullName } }]);

    const data = path.join(gateway.folder, 'data');
    const files = (await readdir(data)).filter((name) => name.startsWith('gateway.sqlite'));
    for (const name of files) {
      const bytes = await readFile(path.join(data, name));
      expect(bytes.includes(person.fullName) || bytes.includes(person.personalNumber)).toBe(false);
    }

    const erase = ['subject', 'erase', held[0]!.recordId, '--reason', 'subject-request'];
    expect((await gateway.command(erase)).code).toBe(0);
    await expect(client.submit('student', [person], SCHOOL)).rejects.toMatchObject({
      details: { errors: [{ code: 'ERR_RECORD_ERASED' }] },
    });
    expect((await gateway.command(['audit', 'export', '--out', 'audit.jsonl'])).code).toBe(0);
    const jwks: unknown = await (await fetch(`${gateway.url}/.well-known/jwks.json`)).json();
    await writeJson(path.join(gateway.folder, 'jwks.json'), jwks);
    const verify = ['audit', 'verify', 'audit.jsonl', '--keys', 'jwks.json'];
    expect((await lienthong(verify, { cwd: gateway.folder })).code).toBe(0);
  });

  test('opens under a new master key once the old one stands behind it', async () => {
    const configuration = await readJson(path.join(gateway.folder, 'gateway.json'));
    const key = (name: string) => ({ file: `./${name}` });
    for (const name of ['one.key', 'two.key']) {
      expect((await lienthong(['key', 'generate-master', '--out', name], { cwd: gateway.folder })).code).toBe(0);
    }
    for (const masterKeys of [[key('one.key')], [key('two.key'), key('one.key')], [key('two.key')]]) {
      await gateway.stop();
      await writeJson(path.join(gateway.folder, 'gateway.json'), { ...configuration, encryption: { masterKeys } });
      await gateway.start();
      const pages = (await gateway.client()).pull('student');
      expect((await pages.next()).value?.items.length).toBeGreaterThan(0);
    }
  });
});

describe('a receipt', () => {
  test('verifies with the published keys after the signing key was replaced', async () => {
    const client = await gateway.client();
    const before = await client.submit('student', [pupil(60)], SCHOOL);
    expect((await gateway.command(['key', 'rotate', '--purpose', 'signing'])).code).toBe(0);
    const after = await client.submit('student', [pupil(61)], SCHOOL);
    const fresh = await gateway.client();
    for (const { receipt, body } of [before, after]) {
      await expect(fresh.verifyReceipt(receipt!, body)).resolves.toBeDefined();
      await expect(client.verifyReceipt(receipt!, body)).resolves.toBeDefined();
    }
  });
});

const hasPeer =
  existsSync(PYTHON) &&
  (await run(PYTHON, ['-c', 'import jwcrypto']).then(
    () => true,
    () => false,
  ));
if (!hasPeer) process.stderr.write('SKIPPED: no python3-jwcrypto, so no client of another library is tried\n');

(hasPeer ? describe : describe.skip)('a client written with another library', () => {
  test('signs in, submits a signed record and verifies the receipt', async () => {
    const script = fileURLToPath(new URL('peers/jwcrypto_client.py', import.meta.url));
    const keyFile = path.join(gateway.folder, `${PARTICIPANT}.jwk.json`);
    const { stdout } = await run(PYTHON, [script, gateway.url, PARTICIPANT, keyFile], { timeout: 60_000 });
    const answer = JSON.parse(stdout) as { status: string; root: { treeSize: number; root: string } };
    expect(answer).toMatchObject({ status: 'accepted', root: { treeSize: 1, root: expect.any(String) } });
  });
});
