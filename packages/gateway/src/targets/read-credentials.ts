import { readFileSync } from 'node:fs';
import { ConfigError } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';

type TargetSettings = NonNullable<Configuration['targets']>[string];
type References = NonNullable<TargetSettings['credentials']>;

/**
 * The secrets that a target's settings refer to, from the environment or from files; never from the configuration.
 * @throws {ConfigError} ERR_CONFIG_SECRET_MISSING — names the setting and where the secret was looked for.
 */
export function readCredentials(
  target: string,
  references: References = {},
  environment: NodeJS.ProcessEnv = process.env,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(references).map(([name, reference]) => {
      const value = read(reference, environment);
      if (value === undefined || value === '') {
        throw new ConfigError('ERR_CONFIG_SECRET_MISSING', {
          details: { setting: `/targets/${target}/credentials/${name}`, ...reference },
        });
      }
      return [name, value];
    }),
  );
}

function read(reference: References[string], environment: NodeJS.ProcessEnv): string | undefined {
  if ('env' in reference && reference.env !== undefined) return environment[reference.env];
  if (!('file' in reference) || reference.file === undefined) return undefined;
  try {
    return readFileSync(reference.file, 'utf8').trim();
  } catch {
    return undefined;
  }
}
