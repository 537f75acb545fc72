import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sampleProvince } from '@lienthong/sandbox';
import { lienthong, readJson, readTable, Stage, type Json, type Running } from './harness.js';

const stage = new Stage();
let folder = '';
let demo: Running;
let report: Json;
let inspect = '';
const made = (name: string): string => path.join(folder, 'lienthong-demo', name);

beforeAll(async () => {
  folder = await stage.folder();
  demo = stage.start(['demo'], { cwd: folder });
  inspect = (await demo.printed(/^inspect\s+(http\S+)$/m))[1]!;
  report = await readJson(made('demo-report.json'));
}, 120_000);
afterAll(() => stage.close());

async function arrivedAt(system: string): Promise<Json> {
  return (await fetch(`${inspect}/${system}?records=false`)).json();
}

describe('the demo on the sample province', () => {
  test('counts the identity statuses that expected.csv gives', async () => {
    const expected: Record<string, number> = {};
    for (const { status } of await readTable(path.join(sampleProvince, 'expected.csv'))) {
      expected[status!] = (expected[status!] ?? 0) + 1;
    }
    expect(report.identity).toEqual(expected);
  });

  test('counts each row once', async () => {
    const pupils = await readTable(path.join(sampleProvince, 'expected.csv'));
    const results: Json[] = await readJson(path.join(sampleProvince, 'expected-results.json'));
    const rows = pupils.length + results.length;
    expect(report.rows).toEqual({ read: rows, accepted: rows, rejected: 0 });
  });

  test('delivers every accepted record, as the targets themselves count', async () => {
    const pupils = (await readTable(path.join(sampleProvince, 'expected.csv'))).length;
    const results: number = (await readJson(path.join(sampleProvince, 'expected-results.json'))).length;
    const sector = await arrivedAt('sector-db');
    const lgsp = await arrivedAt('lgsp-oauth2');
    expect(sector).toMatchObject({ distinctRecords: pupils + results, outOfOrder: 0 });
    expect(lgsp).toMatchObject({ distinctRecords: 2 * pupils + results, outOfOrder: 0 });
    expect(report.deliveries).toEqual({
      'sector-db': { delivered: sector.distinctRecords, dead: 0, pending: 0 },
      lgsp: { delivered: lgsp.distinctRecords, dead: 0, pending: 0 },
    });
  });

  test('has verified what it issued', () => {
    expect(report.receipts.issued).toBeGreaterThan(0);
    expect(report.receipts.verified).toBe(report.receipts.issued);
    expect(report.audit).toMatchObject({ verified: true });
    expect(report.audit.events).toBeGreaterThan(report.rows.read);
  });

  test('leaves an error workbook for each file', async () => {
    const manifest = await readJson(path.join(sampleProvince, 'manifest.json'));
    const workbooks = (await readdir(path.join(folder, 'lienthong-demo'))).filter((name) =>
      name.endsWith('.errors.xlsx'),
    );
    expect(workbooks.sort()).toEqual(
      Object.keys(manifest.files)
        .map((name) => `${name}.errors.xlsx`)
        .sort(),
    );
  });

  test('gives proofs that verify offline', async () => {
    expect(await lienthong(['audit', 'verify', made('audit.jsonl')])).toMatchObject({ code: 0, stderr: '' });
    expect(await lienthong(['receipt', 'verify', made('receipts.jsonl')])).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([0.001, 0.3, 0.6, 0.9999])(
    'does not verify when the byte at %d of the audit chain is changed',
    async (at) => {
      const bytes = await readFile(made('audit.jsonl'));
      const place = Math.floor(bytes.length * at);
      bytes[place] = bytes[place]! ^ 1;
      const changed = path.join(folder, 'changed.jsonl');
      await writeFile(changed, bytes);
      const { code, stderr } = await lienthong(['audit', 'verify', changed, '--keys', made('jwks.json')]);
      const line = bytes.subarray(0, place).filter((byte) => byte === 10).length + 1;
      expect(code).toBe(1);
      expect(stderr).toMatch(/^ERR_TRUST_/);
      expect(stderr).toContain(`line ${line}`);
    },
  );

  test('does not verify when the chain loses its last checkpoint', async () => {
    const lines = (await readFile(made('audit.jsonl'), 'utf8')).trimEnd().split('\n');
    const cut = path.join(folder, 'cut.jsonl');
    await writeFile(cut, lines.slice(0, -1).join('\n'));
    expect((await lienthong(['audit', 'verify', cut, '--keys', made('jwks.json')])).code).toBe(1);
  });

  test('does not verify a receipt that says something else', async () => {
    const [first] = (await readFile(made('receipts.jsonl'), 'utf8')).split('\n');
    const changed = path.join(folder, 'receipt.json');
    await writeFile(changed, first!.replace('"rejected":0', '"rejected":1'));
    const { code, stderr } = await lienthong(['receipt', 'verify', changed, '--keys', made('jwks.json')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ERR_TRUST_RECEIPT_INVALID: /);
  });

  test('stays up until it is told to stop, then ends well with all it started', async () => {
    demo.process.kill('SIGINT');
    expect(await demo.ended).toBe(0);
    await expect(fetch(inspect)).rejects.toThrow();
  });

  test("takes workbooks of one's own, and exits with 2 when a row is rejected or a file cannot be read", async () => {
    const input = await stage.folder();
    const school = { code: '86000009', name: 'Trường Thử' };
    const [heading, known] = (await readFile(path.join(sampleProvince, 'citizens.csv'), 'utf8')).split(/\r?\n/);
    const [personalNumber, fullName, birthDate] = known!.split(',');
    await writeFile(path.join(input, 'citizens.csv'), `${heading!}\n${known!}\n`);
    await writeFile(
      path.join(input, 'lop.csv'),
      [
        'STT,Họ và tên,Ngày sinh,Giới tính,Lớp,Số định danh cá nhân',
        `1,${fullName!},${birthDate!.split('-').reverse().join('/')},Nữ,2A,${personalNumber!}`,
        '2,,03/04/2015,Nữ,2A,',
      ].join('\n'),
    );
    await writeFile(path.join(input, 'broken.xlsx'), 'MZ');
    const entry = { school, schoolYear: '2025-2026' };
    await writeFile(
      path.join(input, 'manifest.json'),
      JSON.stringify({ files: { 'lop.csv': entry, 'broken.xlsx': entry } }),
    );
    const ran = await lienthong(['demo', '--once', '--input', input], { cwd: input });
    const own = await readJson(path.join(input, 'lienthong-demo', 'demo-report.json'));
    expect(ran.code).toBe(2);
    expect(own.rows).toEqual({ read: 2, accepted: 1, rejected: 1 });
    expect(own.identity).toEqual({ verified: 1 });
    expect(own.refusedFiles).toMatchObject([{ file: 'broken.xlsx', code: expect.stringMatching(/^ERR_SOURCE_/) }]);
  }, 60_000);

  test('leaves a directory alone that is not its own', async () => {
    const other = await stage.folder();
    await writeFile(path.join(other, 'thesis.txt'), 'mine');
    const { code, stderr } = await lienthong(['demo', '--once', '--out', other]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ERR_CONFIG_DATA_DIRECTORY: /);
    expect(await readdir(other)).toEqual(['thesis.txt']);
  });
});
