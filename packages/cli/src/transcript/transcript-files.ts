import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transcriptProfile, transcriptProfileGaps } from '@lienthong/adapters/hoc-ba-so';
import { ConfigError, SourceError, type RecordFault } from '@lienthong/core';
import type { TranscriptProfile } from '@lienthong/schemas';
import { unwritable } from '../files/line-output.js';
import { readSource } from '../files/read-source.js';

/**
 * The profile of a command, and on standard error what it assumes.
 * @param wanted name of a built-in one, or path of a .json file.
 * @throws {ConfigError} ERR_CONFIG_PROFILE_UNKNOWN, ERR_CONFIG_UNREADABLE, ERR_CONFIG_INVALID.
 */
export async function openProfile(wanted: string): Promise<TranscriptProfile> {
  const profile = transcriptProfile(wanted.endsWith('.json') ? await profileFile(wanted) : wanted);
  // Nothing is sent here: what is assumed of the service does not matter.
  const { service: _service, ...document } = profile;
  const facts = transcriptProfileGaps(document).map(({ fact }) => fact);
  if (facts.length > 0) {
    process.stderr.write(
      `${profile.name}: chưa có tài liệu nào xác nhận / confirmed by no document: ${facts.join(', ')}\n`,
    );
  }
  return profile;
}

async function profileFile(file: string): Promise<TranscriptProfile> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as TranscriptProfile;
  } catch (cause) {
    throw new ConfigError('ERR_CONFIG_UNREADABLE', { cause, details: { file: 'profile' } });
  }
}

/**
 * A file as UTF-8 text.
 * @throws {SourceError} ERR_SOURCE_UNREADABLE, ERR_SOURCE_TOO_LARGE.
 */
export async function readText(file: string): Promise<string> {
  const bytes = await readSource(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError('ERR_SOURCE_UNREADABLE', { details: { reason: 'utf-8' } });
  }
}

/** Writes a file below a folder that is made where needed. */
export async function writeInto(folder: string, name: string, text: string): Promise<string> {
  const file = path.join(folder, name);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, text);
  } catch (cause) {
    throw unwritable(file, cause);
  }
  return file;
}

/** Says on standard error what is wrong, one line a fault, Vietnamese first; no value of the record. */
export function tellFaults(where: string, faults: readonly RecordFault[]): void {
  for (const { pointer, message } of faults) {
    const place = pointer === '' ? '' : ` ${pointer}`;
    process.stderr.write(`${where}${place}: ${message.vi} / ${message.en}\n`);
  }
}
