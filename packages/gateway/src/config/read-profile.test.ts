import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readProfile } from './read-profile.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-profile-'));
  await writeFile(path.join(folder, 'own.json'), '{"name":"own"}');
  await writeFile(path.join(folder, 'broken.json'), '{"name":');
});
afterAll(() => rm(folder, { recursive: true }));

test('a name stays a name for the adapter to look up', async () => {
  expect(await readProfile('sandbox', '/targets/t/profile')).toBe('sandbox');
});

test('a file becomes what it holds', async () => {
  expect(await readProfile(path.join(folder, 'own.json'), '/targets/t/profile')).toEqual({ name: 'own' });
});

test.each(['broken.json', 'absent.json'])('%s is an error that names the setting', async (file) => {
  await expect(readProfile(path.join(folder, file), '/targets/t/profile')).rejects.toMatchObject({
    code: 'ERR_CONFIG_UNREADABLE',
    details: { setting: '/targets/t/profile' },
  });
});
