import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freshDemoDirectory } from './demo-directory.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-demo-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('where a demo puts what it makes', () => {
  test('is empty at each run', async () => {
    const { root, file } = await freshDemoDirectory(path.join(folder, 'demo'));
    await writeFile(file('demo-report.json'), '{}');
    await freshDemoDirectory(root);
    expect(await readdir(root)).toEqual(['.lienthong-demo']);
  });

  test('is never a directory that somebody else filled', async () => {
    await writeFile(path.join(folder, 'thesis.txt'), 'mine');
    await expect(freshDemoDirectory(folder)).rejects.toMatchObject({ code: 'ERR_CONFIG_DATA_DIRECTORY' });
    expect(await readdir(folder)).toEqual(['thesis.txt']);
  });
});
