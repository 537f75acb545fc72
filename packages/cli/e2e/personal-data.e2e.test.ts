import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GatewayOnStage } from './gateway-on-stage.js';
import { Stage, lienthong, writeJson } from './harness.js';

/** Made-up words and numbers that stand nowhere else. */
const NAME = 'Zykanarit Thị Wofljxq';
const NUMBER = '086399917773';
const CANARIES = ['Zykanarit', 'ZYKANARIT', 'Wofljxq', NUMBER, '2015-11-29', '29/11/2015', '0999717733'];

const stage = new Stage();
let folder: string;
let gateway: GatewayOnStage;
beforeAll(async () => {
  gateway = await GatewayOnStage.open(stage, await stage.sandbox());
  ({ folder } = gateway);
  const rows = [
    `1,${NAME},29/11/2015,${NUMBER},0999717733`,
    `2,${NAME},31/02/2015,${NUMBER}9,x`,
    `3,,${NUMBER},${NAME},`,
  ];
  await writeFile(
    path.join(folder, 'list.csv'),
    `STT,Họ và tên,Ngày sinh,Số định danh,Điện thoại\n${rows.join('\n')}\n`,
  );
  await writeFile(path.join(folder, 'damaged.xlsx'), `PK\u0003\u0004${NAME}${NUMBER}`);
  await writeFile(
    path.join(folder, 'lines.jsonl'),
    `{"type":"event","subject":"${NAME}","details":{"n":"${NUMBER}"}}\n`,
  );
  await writeFile(path.join(folder, 'broken.json'), `{"person": "${NAME}", "number": ${NUMBER},}`);
  await writeJson(path.join(folder, 'person.json'), { personalNumber: NUMBER, fullName: NAME });
  await writeJson(path.join(folder, 'wrong.json'), { listen: { port: NUMBER }, [NAME]: NUMBER });
}, 60_000);
afterAll(() => stage.close());

describe('Given canaries in what a command reads', () => {
  test.each([
    ['normalize', 'list.csv', '--school', '86000001', '--out', 'out.ndjson', '--errors', 'errors.xlsx'],
    ['normalize', 'list.csv', '--profile', 'no-such-profile', '--out', 'out2.ndjson'],
    ['normalize', 'damaged.xlsx', '--out', 'out3.ndjson'],
    ['profile', 'check', 'broken.json', 'list.csv'],
    ['identify', 'list.csv', '--population', 'http://127.0.0.1:9/population', '--out', 'out4.ndjson'],
    ['audit', 'verify', 'lines.jsonl', '--keys', 'broken.json'],
    ['audit', 'verify', 'lines.jsonl'],
    ['receipt', 'verify', 'lines.jsonl'],
    ['receipt', 'verify', 'broken.json'],
    ['serve', '--config', 'broken.json'],
    ['transcript', 'verify', 'broken.json'],
    ['oneroster', 'import', 'list.csv'],
    ['subject', 'export', '--person', 'broken.json', '--out', 'held.json', '--config', 'gateway.json'],
    ['subject', 'export', '--person', 'person.json', '--out', 'held.json', '--config', 'gateway.json'],
  ])('%s %s … prints none of them', async (...args) => {
    const { stdout, stderr } = await lienthong(args, { cwd: folder });
    expect(stderr + stdout).not.toBe('');
    expect(CANARIES.filter((canary) => (stdout + stderr).includes(canary))).toEqual([]);
  });

  test('a setting that is wrong is named, its value is not', async () => {
    const { code, stdout, stderr } = await lienthong(['serve', '--config', 'wrong.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('/listen/port');
    expect(stdout + stderr).not.toContain(NUMBER);
  });

  test('and the normalized rows hold them: the canaries were really read', async () => {
    expect(await readFile(path.join(folder, 'out.ndjson'), 'utf8')).toContain(NAME);
  });
});

test('Given canaries submitted to a gateway, then its log holds none of them', async () => {
  const client = await gateway.client();
  const pupil = {
    sourceId: 'C-1',
    personalNumber: NUMBER,
    fullName: NAME,
    birthDate: { value: '2015-11-29', precision: 'day' },
  };
  const place = { school: { code: '86000001', name: 'Trường Thử' }, schoolYear: '2025-2026' };
  await client.submit('student', [pupil as never], place);
  await expect(client.submit('student', [{ ...pupil, gender: NAME } as never], place)).rejects.toMatchObject({
    code: 'ERR_RECORD_INVALID',
  });
  const log = gateway.printed();
  expect(CANARIES.filter((canary) => log.includes(canary))).toEqual([]);
});
