import { readFile } from 'node:fs/promises';
import { parseWorkbookProfile, type NormalizeOptions, type WorkbookProfile } from '@lienthong/adapters/school-files';
import { ConfigError } from '@lienthong/core';

/** What a command was told of the files that it reads. */
export interface ReadingChoice {
  readonly profile?: string;
  readonly school?: string;
  readonly schoolYear?: string;
  readonly term?: NormalizeOptions['term'];
}

/**
 * How files are to be read, from the options of a command.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE, ERR_CONFIG_INVALID — a profile file that is none.
 */
export async function readOptions(
  options: ReadingChoice,
): Promise<Pick<NormalizeOptions, 'profile' | 'school' | 'schoolYear' | 'term'>> {
  const { profile = 'auto', school, schoolYear, term } = options;
  return {
    profile: profile.endsWith('.json') ? await readProfile(profile) : profile,
    ...(school !== undefined && { school: { code: school } }),
    ...(schoolYear !== undefined && { schoolYear }),
    ...(term !== undefined && { term }),
  };
}

/**
 * A profile from a file.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE, ERR_CONFIG_INVALID — a profile file that is none.
 */
export async function readProfile(file: string): Promise<WorkbookProfile> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError('ERR_CONFIG_UNREADABLE', {
      message: { vi: `Không đọc được hồ sơ mẫu ${file}`, en: `The profile file ${file} cannot be read as JSON` },
      cause,
    });
  }
  return parseWorkbookProfile(value);
}
