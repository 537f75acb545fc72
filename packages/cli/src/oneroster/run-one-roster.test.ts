import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { instant } from '../commands/oneroster.js';
import { runNormalize } from '../normalize/run-normalize.js';
import { buildProgram } from '../program.js';
import {
  runOneRosterCheck,
  runOneRosterExport,
  runOneRosterImport,
  type OneRosterExportOptions,
} from './run-one-roster.js';

const SAMPLES = new URL('../../../sandbox/samples/', import.meta.url);

let folder = '';
let said = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-oneroster-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => {
  said = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => void jest.restoreAllMocks());

const at = (name: string): string => path.join(folder, name);
const options = (out: string, more: Partial<OneRosterExportOptions> = {}): OneRosterExportOptions => ({
  out: at(out),
  version: '1.2',
  idKey: at('ids.key'),
  ...more,
});

interface Line {
  readonly kind: string;
  readonly record: unknown;
}
const linesOf = async (name: string): Promise<Line[]> =>
  (await readFile(at(name), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const bare = (lines: readonly Line[]): string[] =>
  lines.map(({ kind, record }) => JSON.stringify([kind, sorted(record)])).sort();
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, member]) => [key, sorted(member)]),
        )
      : value;

describe('the sample lists', () => {
  test.each([
    ['vnedu-danh-sach-THCS-Le-Loi.xlsx', 'danh-sach'],
    ['so_diem_tong_ket_khoi_6.xls', 'so-diem'],
  ])('%s goes out as a package and comes back as it was', async (file, name) => {
    const source = new URL(file, SAMPLES).pathname;
    await runNormalize([source], {
      profile: 'auto',
      school: '86000002',
      schoolYear: '2025-2026',
      out: at(`${name}.ndjson`),
    });
    const all = { withPersonalNumbers: true, withSensitive: true };
    expect(await runOneRosterExport(at(`${name}.ndjson`), options(`${name}.zip`, all))).toBe(0);
    expect(await runOneRosterCheck(at(`${name}.zip`), {})).toBe(0);
    expect(await runOneRosterImport(at(`${name}.zip`), { out: at(`${name}-back.ndjson`) })).toBe(0);
    expect(bare(await linesOf(`${name}-back.ndjson`))).toEqual(bare(await linesOf(`${name}.ndjson`)));
  });
});

describe('export', () => {
  const line = (record: object, kind = 'student'): string => JSON.stringify({ kind, record });
  const pupil = { fullName: 'Lê Thị Mẫu', sourceId: '1', personalNumber: '001315000001', school: { code: '1' } };

  test('makes a key for its owner only, keeps it, and says what it left out', async () => {
    await writeFile(at('in.ndjson'), `${line(pupil)}\n`);
    expect(await runOneRosterExport(at('in.ndjson'), options('a.zip', { idKey: at('new.key') }))).toBe(0);
    expect((await stat(at('new.key'))).mode & 0o777).toBe(0o600);
    expect(said).toContain('new.key');
    expect(said).toContain('student.personalNumber ×1');
    expect(await runOneRosterExport(at('in.ndjson'), options('b.zip', { idKey: at('new.key') }))).toBe(0);
    expect((await readFile(at('a.zip'))).equals(await readFile(at('b.zip')))).toBe(true);
  });

  test('into a folder writes the files, and never beside those of another package', async () => {
    await writeFile(at('in.ndjson'), `${line(pupil)}\n`);
    expect(await runOneRosterExport(at('in.ndjson'), options('files', { version: '1.1' }))).toBe(0);
    expect(await readFile(at('files/manifest.csv'), 'utf8')).toContain('oneroster.version,1.1');
    expect(said).toContain('unconfirmed');
    expect(await runOneRosterCheck(at('files'), {})).toBe(0);
    await expect(runOneRosterExport(at('in.ndjson'), options('files'))).rejects.toMatchObject({
      code: 'ERR_CONFIG_INVALID',
    });
  });

  test('names the lines that have no place', async () => {
    await writeFile(
      at('mixed.ndjson'),
      [line(pupil), '{"errors":[]}', line({ fullName: 'A B' }), line({ fullName: '' })].join('\n'),
    );
    expect(await runOneRosterExport(at('mixed.ndjson'), options('mixed.zip'))).toBe(2);
    expect(said).toMatch(/1 × student ERR_RECORD_SCHOOL_MISSING.*lines 3/);
    expect(said).toContain('2 dòng không có bản ghi hợp lệ');
  });

  test.each([
    ['no JSON', 'x', 'ids.key', 'ERR_SOURCE_UNREADABLE'],
    ['a key that is none', '{}', 'in.ndjson', 'ERR_CONFIG_INVALID'],
  ])('given %s, says so', async (_, text, idKey, code) => {
    await writeFile(at('bad.ndjson'), text);
    await writeFile(at('in.ndjson'), line(pupil));
    await expect(runOneRosterExport(at('bad.ndjson'), options('bad.zip', { idKey: at(idKey) }))).rejects.toMatchObject({
      code,
    });
  });

  test('takes its own --version', async () => {
    let ended: number | undefined;
    await writeFile(at('in.ndjson'), `${line(pupil)}\n`);
    const program = buildProgram((code) => (ended = code));
    await program.parseAsync(
      ['oneroster', 'export', at('in.ndjson'), '--out', at('v.zip'), '--version', '1.1', '--id-key', at('ids.key')],
      { from: 'user' },
    );
    expect(ended).toBe(0);
    expect(said).toContain('OneRoster 1.1');
  });
});

test('import of what is no package says so', async () => {
  await writeFile(at('none.zip'), 'hello');
  await expect(runOneRosterImport(at('none.zip'), {})).rejects.toMatchObject({ code: 'ERR_SOURCE_DAMAGED' });
  await expect(runOneRosterImport(at('absent.zip'), {})).rejects.toMatchObject({ code: 'ERR_SOURCE_UNREADABLE' });
});

test.each(['yesterday', '2026', '2026-13-01'])('%s is no time', (text) => {
  expect(() => instant(text)).toThrow('2026-01-01T00:00:00Z');
});
