import { open, readFile } from 'node:fs/promises';
import { ConfigError, StoreError } from '@lienthong/core';
import { memoryLedger, type LedgerEntry, type TranscriptLedger, type TranscriptState } from './transcript-ledger.js';

const STATES: readonly TranscriptState[] = ['submitted', 'issued', 'refused', 'revoking', 'revoked'];

/**
 * A ledger in a file, one JSON line a change, each synced before `note` resolves. One process at a time.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE — the file cannot be opened, or holds something else; a last line that a
 * crash cut short is left out. `note` {StoreError} ERR_STORE_UNAVAILABLE — it cannot be written now.
 */
export async function fileLedger(path: string): Promise<TranscriptLedger> {
  const { entries, length } = await readEntries(path);
  const inner = memoryLedger(entries);
  const file = await open(path, 'a', 0o600).catch((cause: unknown) => {
    throw unreadable(cause);
  });
  // What a crash left of a line must not run into the next one.
  await file.truncate(length);
  let end = length;
  let writing = Promise.resolve();

  async function append(entry: LedgerEntry): Promise<void> {
    const line = Buffer.from(`${JSON.stringify(entry)}\n`);
    try {
      await file.appendFile(line);
      await file.datasync();
    } catch (cause) {
      // A full disk may have taken half of it.
      await file.truncate(end).catch(() => {});
      throw new StoreError('ERR_STORE_UNAVAILABLE', { cause, details: { file: 'transcript ledger' } });
    }
    end += line.length;
  }

  return {
    find: (transcriptId) => inner.find(transcriptId),
    ofRecord: (recordId) => inner.ofRecord(recordId),
    async note(entry) {
      const before = writing;
      writing = before.catch(() => {}).then(() => append(entry));
      await writing;
      await inner.note(entry);
    },
    async close() {
      await writing.catch(() => {});
      await file.close();
    },
  };
}

async function readEntries(path: string): Promise<{ entries: readonly LedgerEntry[]; length: number }> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    if ((cause as { code?: unknown }).code === 'ENOENT') return { entries: [], length: 0 };
    throw unreadable(cause);
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const entries = whole.split('\n').filter(Boolean).map(entryOf);
  return { entries, length: Buffer.byteLength(whole) };
}

function entryOf(line: string): LedgerEntry {
  let entry: Partial<LedgerEntry>;
  try {
    entry = JSON.parse(line) as Partial<LedgerEntry>;
  } catch (cause) {
    throw unreadable(cause);
  }
  const { transcriptId, recordId, version, state } = entry;
  const isEntry = typeof transcriptId === 'string' && typeof recordId === 'string' && typeof version === 'number';
  if (!isEntry || !STATES.includes(state!)) throw unreadable(undefined);
  return { transcriptId, recordId, version, state: state! };
}

const unreadable = (cause: unknown): ConfigError =>
  new ConfigError('ERR_CONFIG_UNREADABLE', { cause, details: { file: 'transcript ledger' } });
