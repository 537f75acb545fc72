import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { readLines } from './read-lines.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-lines-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function linesOf(text: string): Promise<string[]> {
  const file = path.join(folder, 'lines');
  await writeFile(file, text);
  const lines: string[] = [];
  for await (const line of readLines(file)) lines.push(line);
  return lines;
}

describe('lines of a file', () => {
  test.each([
    ['a\nb\n', ['a', 'b']],
    ['a\n\nb', ['a', '', 'b']],
    // Neither ends a line in JSONL; a reader that thought so would see a sound chain as broken.
    ['a\u2028b\rc\n', ['a\u2028b\rc']],
    ['', []],
  ])('%j are %j', async (text, expected) => {
    expect(await linesOf(text)).toEqual(expected);
  });

  test('are whole where the file is read in several pieces, in the middle of a letter too', async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => `${at} ${'ệ'.repeat(97)}`);
    expect(await linesOf(lines.join('\n'))).toEqual(lines);
  });

  test('a file that is not there is named', async () => {
    await expect(async () => {
      for await (const _ of readLines(path.join(folder, 'absent')));
    }).rejects.toMatchObject({ code: 'ERR_SOURCE_UNREADABLE' });
  });
});
