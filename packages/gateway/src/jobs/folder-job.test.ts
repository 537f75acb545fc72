import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { silentLog, type StoredFile } from '@lienthong/core';
import { openTestPipeline, testVendor, type TestPipeline } from '../testing/test-pipeline.js';
import type { FileUpload, Files } from '../services.js';
import { createFolderJob } from './folder-job.js';

let open: TestPipeline;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-folder-'));
  open = await openTestPipeline({});
  const { store } = open.ports;
  await store.commit({ writes: [{ type: 'put-participant', participant: testVendor, isNew: true }], events: [] });
});
afterEach(async () => {
  await open.close();
  await rm(folder, { recursive: true });
});

const context = { log: silentLog, signal: new AbortController().signal };
const manifest = { files: { 'a.csv': { school: { code: '86000001' }, schoolYear: '2025-2026' } } };

function job(uploads: FileUpload[], participant = testVendor.participantId) {
  const files: Files = {
    receive: async (upload) => {
      uploads.push(upload);
      return { receivedAt: new Date(open.clock.now()).toISOString() } as StoredFile;
    },
    errorWorkbook: async () => new Uint8Array(),
  };
  return createFolderJob(open.ports, files, { directory: folder, participant }, 1000);
}

describe('given a folder of workbooks', () => {
  test('those that the manifest names are submitted for their school and year, others are left alone', async () => {
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(path.join(folder, 'a.csv'), 'x');
    await writeFile(path.join(folder, 'b.csv'), 'x');
    await writeFile(path.join(folder, 'note.txt'), 'x');
    const uploads: FileUpload[] = [];
    expect(await job(uploads).run(context)).toEqual({ received: 1, known: 0, skipped: 1 });
    expect(uploads).toMatchObject([
      { name: 'a.csv', school: { code: '86000001' }, schoolYear: '2025-2026', profile: 'auto' },
    ]);
  });

  test('a file larger than the limit is left alone', async () => {
    await writeFile(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
    await writeFile(path.join(folder, 'a.csv'), 'x'.repeat(1001));
    const uploads: FileUpload[] = [];
    expect(await job(uploads).run(context)).toEqual({ received: 0, known: 0, skipped: 1 });
    expect(uploads).toEqual([]);
  });

  test('without a manifest nothing is guessed', async () => {
    await writeFile(path.join(folder, 'a.csv'), 'x');
    await expect(job([]).run(context)).rejects.toMatchObject({
      code: 'ERR_CONFIG_INVALID',
      details: { setting: 'directory' },
    });
  });

  test('in the name of somebody unknown nothing is submitted', async () => {
    await expect(job([], 'nobody').run(context)).rejects.toMatchObject({
      code: 'ERR_CONFIG_INVALID',
      details: { setting: 'participant' },
    });
  });
});
