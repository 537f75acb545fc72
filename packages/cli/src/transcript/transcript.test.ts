import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { main } from '../main.js';

const fixture = new URL('../../../../schemas/fixtures/transcript/valid/primary.json', import.meta.url);
const example = JSON.parse(readFileSync(fixture, 'utf8')) as Record<string, unknown>;
let folder = '';
let said = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-transcript-'));
  said = '';
  for (const stream of [process.stdout, process.stderr]) {
    jest.spyOn(stream, 'write').mockImplementation((chunk) => {
      said += String(chunk);
      return true;
    });
  }
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const at = (...names: string[]): string => join(folder, ...names);
const run = (...args: string[]): Promise<number> => main(['transcript', ...args]);
const records = (...values: object[]): string => {
  const file = at('records.ndjson');
  writeFileSync(file, values.map((value) => JSON.stringify(value)).join('\n'));
  return file;
};
const filesIn = (name: string): string[] =>
  readdirSync(at(name))
    .filter((file) => file.endsWith('.xml'))
    .map((file) => at(name, file));

describe('lienthong transcript', () => {
  test('builds, signs, verifies, packs, unpacks and reads', async () => {
    const second = { ...example, transcriptId: undefined, fullName: 'Lý Văn Ví Dụ', personalNumber: '000315000002' };
    expect(await run('build', records(example, second), '--new-ids', '--out', at('xml'))).toBe(0);
    expect(filesIn('xml')).toHaveLength(2);
    let from = 'xml';
    for (const role of ['homeroom-teacher', 'principal', 'school']) {
      expect(await run('sign', ...filesIn(from), '--role', role, '--test-key', role, '--out', at(role))).toBe(0);
      from = role;
    }
    expect(await run('verify', ...filesIn('school'))).toBe(0);
    expect(await run('verify', ...filesIn('principal'))).toBe(1);
    expect(await run('pack', ...filesIn('school'), '--test-key', 'Sở', '--out', at('packed', 'part'))).toBe(0);
    expect(await run('verify', at('packed', 'part-1.txt'))).toBe(0);
    expect(await run('unpack', at('packed', 'part-1.txt'), '--out', at('open'))).toBe(0);
    expect(readFileSync(at('open', 'transcript-0001.xml'), 'utf8')).toBe(
      readFileSync(filesIn('school')[0]!, 'utf8').trim(),
    );
    expect(await run('read', at('open', 'transcript-0001.xml'), '--out', at('back.ndjson'))).toBe(0);
    const [line] = readFileSync(at('back.ndjson'), 'utf8').split('\n');
    expect(JSON.parse(line!)).toMatchObject({ kind: 'transcript', record: { schoolYear: '2023-2024' } });
  });

  test('what cannot be written is told by tag and place, and counts as rejected', async () => {
    expect(await run('build', records({ ...example, guardians: [] }, { fullName: 1 }), '--out', at('xml'))).toBe(2);
    expect(said).toContain('records.ndjson:1 /guardians: Đặc tả bắt buộc thẻ HO_VA_TEN_ME');
    expect(said).toContain('records.ndjson:2 /fullName');
    expect(said).not.toContain('Trần Thị Ví Dụ');
    expect(existsSync(at('xml'))).toBe(false);
  });

  test('what no document confirms is said first', async () => {
    await run('build', records(example), '--out', at('xml'));
    expect(said.split('\n')[0]).toMatch(/pilot-v1: .*confirmed by no document: .*format\.tables.*format\.signature/);
  });

  test('a signature of another authority, a missing key and a forged file are refused', async () => {
    await run('build', records(example), '--out', at('xml'));
    const [file = ''] = filesIn('xml');
    expect(await run('sign', file, '--role', 'principal', '--out', at('a'))).toBe(1);
    expect(said).toContain('ERR_CONFIG_SECRET_MISSING');
    await run('sign', file, '--role', 'principal', '--test-key', 'one', '--out', at('a'));
    cpSync(at('a', 'test-certificate.pem'), at('authority.pem'));
    await run('sign', ...filesIn('a'), '--role', 'school', '--test-key', 'two', '--out', at('b'));
    said = '';
    expect(await run('verify', ...filesIn('b'), '--authority', at('authority.pem'))).toBe(1);
    expect(said).toContain('[school] ERR_TRUST_CERTIFICATE');
    const [signed = ''] = filesIn('b');
    writeFileSync(signed, readFileSync(signed, 'utf8').replace('<DUOC_LEN_LOP>1', '<DUOC_LEN_LOP>0'));
    expect(await run('verify', signed)).toBe(1);
    expect(said).toContain('KHÔNG ĐÚNG');
  });
});
