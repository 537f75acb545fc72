import { readFile } from 'node:fs/promises';
import type { NormalizeOptions } from '@lienthong/adapters/school-files';
import { ConfigError } from '@lienthong/core';
import { validators } from '@lienthong/schemas';

type Reading = Pick<NormalizeOptions, 'profile' | 'school' | 'schoolYear'>;

/**
 * How files are to be read, from the options of a command.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE, ERR_CONFIG_INVALID — a profile file that is none.
 */
export async function readOptions(options: {
  readonly profile?: string;
  readonly school?: string;
  readonly schoolYear?: string;
}): Promise<Reading> {
  const { profile = 'auto', school, schoolYear } = options;
  return {
    profile: profile.endsWith('.json') ? await readProfile(profile) : profile,
    ...(school !== undefined && { school: { code: school } }),
    ...(schoolYear !== undefined && { schoolYear }),
  };
}

async function readProfile(file: string): Promise<Exclude<NormalizeOptions['profile'], string | undefined>> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError('ERR_CONFIG_UNREADABLE', {
      message: { vi: `Không đọc được hồ sơ mẫu ${file}`, en: `The profile file ${file} cannot be read as JSON` },
      cause,
    });
  }
  const validate = validators['workbook-profile'];
  if (!validate(value)) {
    const [first] = validate.errors ?? [];
    const place = first === undefined ? '/' : `${first.instancePath || '/'} (${first.keyword})`;
    throw new ConfigError('ERR_CONFIG_INVALID', {
      message: { vi: `Hồ sơ mẫu ${file} sai ở ${place}`, en: `The profile file ${file} is wrong at ${place}` },
      details: { file, place },
    });
  }
  return value as Exclude<NormalizeOptions['profile'], string | undefined>;
}
