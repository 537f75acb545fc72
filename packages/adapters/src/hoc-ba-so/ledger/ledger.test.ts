import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fileLedger } from './file-ledger.js';
import { memoryLedger, type LedgerEntry, type TranscriptLedger } from './transcript-ledger.js';

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lienthong-ledger-'));
  path = join(folder, 'ledger.ndjson');
});
afterEach(() => rmSync(folder, { recursive: true }));

const entry = (transcriptId: string, state: LedgerEntry['state'], recordId = 'r-1'): LedgerEntry => ({
  transcriptId,
  recordId,
  version: 1,
  state,
});

describe.each<[string, () => Promise<TranscriptLedger>]>([
  ['in memory', async () => memoryLedger()],
  ['in a file', () => fileLedger(path)],
])('a ledger %s', (_where, open) => {
  test('knows a code whatever its letters, and the newest state of it', async () => {
    const ledger = await open();
    await ledger.note(entry('0000ABCD', 'submitted'));
    await ledger.note(entry('0000abcd', 'issued'));
    expect(await ledger.find('0000AbCd')).toMatchObject({ state: 'issued' });
    expect(await ledger.find('0000abce')).toBeUndefined();
    await ledger.close();
  });

  test('knows the codes of a record in their order', async () => {
    const ledger = await open();
    await ledger.note(entry('a', 'revoked'));
    await ledger.note(entry('b', 'issued'));
    await ledger.note(entry('c', 'issued', 'r-2'));
    expect((await ledger.ofRecord('r-1')).map(({ transcriptId }) => transcriptId)).toEqual(['a', 'b']);
    await ledger.close();
  });
});

describe('a ledger in a file', () => {
  test('remembers after a restart, and is readable by its owner only', async () => {
    const first = await fileLedger(path);
    await Promise.all([first.note(entry('a', 'submitted')), first.note(entry('b', 'submitted'))]);
    await first.note(entry('a', 'issued'));
    await first.close();
    const second = await fileLedger(path);
    expect(await second.find('a')).toMatchObject({ state: 'issued' });
    expect(await second.find('b')).toMatchObject({ state: 'submitted' });
    await second.close();
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  test('goes on after a line that a crash cut short', async () => {
    const first = await fileLedger(path);
    await first.note(entry('a', 'issued'));
    await first.close();
    appendFileSync(path, '{"transcriptId":"b","rec');
    const second = await fileLedger(path);
    await second.note(entry('c', 'submitted'));
    await second.close();
    expect(readFileSync(path, 'utf8').trim().split('\n')).toHaveLength(2);
    const third = await fileLedger(path);
    expect(await third.find('c')).toMatchObject({ state: 'submitted' });
    await third.close();
  });

  test('says so when it cannot be written, and knows nothing of what it could not keep', async () => {
    const ledger = await fileLedger(path);
    await ledger.close();
    await expect(ledger.note(entry('a', 'submitted'))).rejects.toMatchObject({
      code: 'ERR_STORE_UNAVAILABLE',
      retryable: true,
    });
    expect(await ledger.find('a')).toBeUndefined();
  });

  test.each([
    'not JSON\n',
    '{"transcriptId":"a"}\n',
    '{"transcriptId":"a","recordId":"r","version":1,"state":"lost"}\n',
  ])('refuses a file that holds something else: %s', async (text) => {
    writeFileSync(path, text);
    await expect(fileLedger(path)).rejects.toMatchObject({ code: 'ERR_CONFIG_UNREADABLE' });
  });
});
