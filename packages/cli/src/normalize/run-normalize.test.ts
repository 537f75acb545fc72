import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { EXIT } from '../exit-codes.js';
import { runNormalize } from './run-normalize.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-normalize-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Line {
  readonly source: { readonly row: number };
  readonly kind: string;
  readonly warnings: readonly { readonly code: string; readonly detail?: { readonly vi: string } }[];
}

test('lines carry what the rules find, with the value worked out and the row that is repeated', async () => {
  const file = path.join(folder, 'lop.csv');
  await writeFile(
    file,
    [
      'STT,Họ và tên,Ngày sinh,Lớp,Khối,Số định danh cá nhân',
      '1,Lê Văn An,02/05/2014,6A,6,084214000001',
      '2,Trần Thị Bình,09/07/2014,6A,7,084214000001',
      '3,Võ Minh Khôi,09/07/2004,6A,6,084204000003',
    ].join('\n'),
  );
  const out = path.join(folder, 'lop.ndjson');
  const code = await runNormalize([file], { profile: 'auto', school: '86000002', schoolYear: '2025-2026', out });
  const lines = (await readFile(out, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const found = lines
    .filter(({ kind }) => kind === 'student')
    .map(({ source, warnings }) => [source.row, ...warnings.map((w) => [w.code, w.detail?.vi] as const)]);
  expect(code).toBe(EXIT.ok);
  expect(found.slice(1)).toEqual([
    [3, ['class-of-another-grade', undefined], ['personal-number-repeated', 'Bản ghi kia: dòng 2']],
    [4, ['age-unusual-for-grade', 'Theo quy tắc phải là: 2011–2015']],
  ]);
  expect(lines.filter(({ kind, warnings }) => kind === 'enrollment' && warnings.length > 0)).toEqual([]);
});
