import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openLineOutput, writePrivateFile } from './line-output.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-private-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const modeOf = async (file: string): Promise<number> => (await stat(file)).mode & 0o777;
// Windows has no such modes.
const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('a new file is for its owner only', async () => {
  const file = path.join(folder, 'new.xlsx');
  await writePrivateFile(file, new Uint8Array([1]));
  expect(await modeOf(file)).toBe(0o600);
});

onPosix('a file that everybody could read is for its owner only once people are in it', async () => {
  const file = path.join(folder, 'old.xlsx');
  await writeFile(file, 'before');
  await chmod(file, 0o644);
  await writePrivateFile(file, 'after');
  expect([await modeOf(file), await readFile(file, 'utf8')]).toEqual([0o600, 'after']);
});

onPosix('lines go to a file for its owner only', async () => {
  const file = path.join(folder, 'lines.ndjson');
  const output = await openLineOutput(file);
  output.lines.add('{}');
  await output.close();
  expect([await modeOf(file), await readFile(file, 'utf8')]).toEqual([0o600, '{}\n']);
});

test('a file that cannot be written is said', async () => {
  await expect(writePrivateFile(path.join(folder, 'none', 'x'), '')).rejects.toMatchObject({
    code: 'ERR_CONFIG_UNREADABLE',
  });
});
