import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { lienthong } from './harness.js';

const PUPILS = [
  ['Nguyễn Văn An', '05/09/2015', '086215000001'],
  ['Lê Thị Hoa', '06/09/2015', '086315000002'],
  ['Trần Quốc Bình', '07/09/2015', '086215000003'],
  ['Phạm Văn Cường', '08/09/2015', '086215000004'],
];
const list = (heading: string): string =>
  [
    `Họ tên của em;Ngày sinh của em;${heading};Em học lớp`,
    ...PUPILS.map(([name, birth, number]) => `${name!};${birth!};${number!};5A`),
  ].join('\n');

let folder = '';
const at = (name: string): string => path.join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-layouts-'));
  await writeFile(at('list.csv'), list('Số định danh cá nhân của em'));
  await writeFile(at('template.csv'), 'Họ và tên;Ngày sinh;Số định danh cá nhân;Lớp\n');
});
afterAll(() => rm(folder, { recursive: true }));

describe('a layout that nobody has described', () => {
  test('is asked about, proposed, tried and read', async () => {
    const before = await lienthong(['normalize', at('list.csv')]);
    expect(before.code).toBe(1);
    expect(before.stderr).toContain('lienthong profile new');

    const proposed = await lienthong(['profile', 'new', at('list.csv'), '--out', at('p.json')]);
    expect(proposed.code).toBe(0);
    const saved = await readFile(at('p.json'), 'utf8');
    for (const [name, , number] of PUPILS)
      for (const told of [name!, number!]) expect(saved + proposed.stderr).not.toContain(told);

    const checked = await lienthong(['profile', 'check', at('p.json'), at('list.csv')]);
    expect(checked.stdout).toMatch(/4 dòng, 0 bị từ chối/);
    expect(checked.stdout).toMatch(/personalNumber.*4 {2}100 %/);
    expect(checked.code).toBe(0);

    const read = await lienthong(['normalize', at('list.csv'), '--profile', at('p.json'), '--out', at('out.ndjson')]);
    expect(read.code).toBe(0);
    expect(await readFile(at('out.ndjson'), 'utf8')).toContain('086315000002');
  });

  test('what was read fills a template, and is read from it again', async () => {
    const filled = await lienthong([
      'fill',
      at('template.csv'),
      '--from',
      at('out.ndjson'),
      '--out',
      at('filled.xlsx'),
    ]);
    expect(filled).toMatchObject({ code: 0 });
    const back = await lienthong(['normalize', at('filled.xlsx')]);
    expect(back.code).toBe(0);
    for (const [name, , number] of PUPILS) for (const told of [name!, number!]) expect(back.stdout).toContain(told);
  });
});
