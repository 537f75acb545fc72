import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { GatewayOnStage, SCHOOL, pupil } from './gateway-on-stage.js';
import { Stage, lienthong, ndjson, readJson, writeJson } from './harness.js';

const stage = new Stage();
let gateway: GatewayOnStage;

beforeAll(async () => {
  gateway = await GatewayOnStage.open(stage, await stage.sandbox(), (configuration) => {
    configuration.jobs = {
      nightly: { job: 'folder', schedule: '30 1 * * *', settings: { directory: './absent', participant: 'nobody' } },
    };
  });
}, 60_000);
afterAll(() => stage.close());

describe('the operator at the command line', () => {
  test('says where it listens, its targets and what no document confirms', async () => {
    const serve = stage.start(['serve', '--sandbox', '--config', 'other.json'], { cwd: await folderWithFreePort() });
    await serve.printed(/^inspect\s+http/m);
    expect(serve.stdout()).toMatch(/^gateway\s+http:\/\/127\.0\.0\.1:\d+$/m);
    expect(serve.stdout()).toContain('./data');
    expect(serve.stdout()).toMatch(/targets: population .*, sector-db .*, lgsp /);
    expect(serve.stdout()).toMatch(/^ {2}sector-db \(sandbox\)/m);
    serve.process.kill('SIGTERM');
    expect(await serve.ended).toBe(0);
  });

  test('names the setting that is wrong', async () => {
    const folder = await folderWithFreePort('{"listen":{"prot":1}}');
    const { code, stderr } = await lienthong(['serve', '--config', 'other.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ERR_CONFIG_INVALID: /);
    expect(stderr).toContain('/listen/prot');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('cannot start a second gateway on the same data', async () => {
    const { code, stderr } = await lienthong(['serve', '--config', 'gateway.json'], { cwd: gateway.folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ERR_STORE_LOCKED: /);
  });

  test('ends the rights of a participant at once', async () => {
    expect((await gateway.command(['participant', 'add', 'leaver', '--schools', '*'])).code).toBe(0);
    expect((await gateway.command(['participant', 'list'])).stdout).toMatch(/^leaver .*active/m);
    for (const [step, status] of [
      ['suspend', 'suspended'],
      ['reinstate', 'active'],
    ] as const) {
      expect((await gateway.command(['participant', step, 'leaver'])).code).toBe(0);
      expect((await gateway.command(['participant', 'list'])).stdout).toMatch(new RegExp(`^leaver .*${status}`, 'm'));
    }
    const change = [
      'participant',
      'change',
      'leaver',
      '--require',
      'signed-body',
      '--rights',
      'pull',
      '--schools',
      '7',
    ];
    expect((await gateway.command(change)).code).toBe(0);
    expect((await gateway.command(['participant', 'list'])).stdout).toMatch(/^leaver .*pull \* @ 7/m);
    expect((await gateway.command(['participant', 'revoke', 'leaver'])).code).toBe(0);
    expect((await gateway.command(['participant', 'list'])).stdout).toMatch(/^leaver .*revoked/m);
  });

  test('asks about people under the act of the configuration, and about many only where it says on what basis', async () => {
    const list = 'STT,Họ và tên,Ngày sinh,Số định danh cá nhân\n1,Phạm Quỳnh Vân,01/09/2017,084317846172\n';
    await writeFile(path.join(gateway.folder, 'list.csv'), list);
    const { code, stdout, stderr } = await gateway.command(['identify', 'list.csv']);
    expect(code).toBe(0);
    expect(ndjson(stdout)).toMatchObject([{ status: 'verified', fields: [], hints: [] }]);
    expect(stderr).toContain('legal basis: sandbox');
    const configuration = await readJson(path.join(gateway.folder, 'gateway.json'));
    delete configuration.identity.act.legalBasis;
    await writeJson(path.join(gateway.folder, 'baseless.json'), configuration);
    const refused = await lienthong(['identify', 'list.csv', '--config', 'baseless.json'], { cwd: gateway.folder });
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ERR_IDENTITY_BULK_NOT_ALLOWED: /) });
  });

  test('makes keys that only their owner reads, and never over others', async () => {
    const folder = await stage.folder();
    const generate = () => lienthong(['key', 'generate', '--out', 'k.jwk.json', '--alg', 'EdDSA'], { cwd: folder });
    expect((await generate()).code).toBe(0);
    expect((await stat(path.join(folder, 'k.jwk.json'))).mode & 0o777).toBe(0o600);
    expect(await readJson(path.join(folder, 'k.public.jwk.json'))).not.toHaveProperty('d');
    const before = await readFile(path.join(folder, 'k.jwk.json'), 'utf8');
    expect((await generate()).code).toBe(1);
    expect(await readFile(path.join(folder, 'k.jwk.json'), 'utf8')).toBe(before);
  });

  test('runs a job and learns why it failed', async () => {
    const { code, stdout } = await gateway.command(['job', 'run', 'nightly']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      job: 'nightly',
      status: 'failed',
      problem: { code: 'ERR_CONFIG_INVALID' },
    });
    expect((await gateway.command(['job', 'list'])).stdout).toMatch(/nightly .*failed/);
    const unknown = await gateway.command(['job', 'run', 'weekly']);
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringMatching(/^ERR_CONFIG_JOB_UNKNOWN: /) });
  });

  test('takes proofs away that verify after the gateway is gone, and shows a chain cut back behind a kept checkpoint', async () => {
    const client = await gateway.client();
    await client.submit('student', [pupil(1)], SCHOOL);
    expect((await gateway.command(['audit', 'export', '--out', 'early.jsonl'])).code).toBe(0);
    await client.submit('student', [pupil(2)], SCHOOL);
    expect((await gateway.command(['audit', 'export', '--out', 'late.jsonl'])).code).toBe(0);
    expect(await gateway.stop()).toBe(0);
    const verify = (...args: string[]) => lienthong(['audit', 'verify', ...args], { cwd: gateway.folder });
    expect((await verify('early.jsonl')).code).toBe(0);
    expect((await verify('late.jsonl', '--checkpoint', 'early.jsonl')).code).toBe(0);
    const { code, stderr } = await verify('early.jsonl', '--checkpoint', 'late.jsonl');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ERR_TRUST_CHAIN_BROKEN: /);
  });

  test('is told when no gateway runs', async () => {
    const { code, stderr } = await lienthong(['job', 'list'], { cwd: await stage.folder() });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ERR_CONFIG_DATA_DIRECTORY: /);
  });
});

async function folderWithFreePort(text = '{"listen":{"port":0},"dataDirectory":"./data"}'): Promise<string> {
  const folder = await stage.folder();
  await writeFile(path.join(folder, 'other.json'), text);
  return folder;
}
