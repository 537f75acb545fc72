import { readFile } from 'node:fs/promises';
import { ConfigError } from '@lienthong/core';

/** A profile is some kilobytes of facts; the sector database's, the largest, a few hundred. */
const MAX_CHARACTERS = 5_000_000;

/**
 * The profile that a setting names: the content of its file, else the name for the adapter to look up.
 * @param profile name, or path of a file that ends with `.json`.
 * @param setting JSON pointer, for the error.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE — no file, too large, or no JSON.
 */
export async function readProfile(profile: string, setting: string): Promise<unknown> {
  if (!profile.endsWith('.json')) return profile;
  try {
    const text = await readFile(profile, 'utf8');
    if (text.length <= MAX_CHARACTERS) return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new ConfigError('ERR_CONFIG_UNREADABLE', { details: { setting, profile }, cause });
  }
  throw new ConfigError('ERR_CONFIG_UNREADABLE', { details: { setting, profile, reason: 'too-large' } });
}
