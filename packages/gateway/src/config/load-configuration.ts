import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, schemaFaults } from '@lienthong/core';
import { schemaComponents, validators } from '@lienthong/schemas';
import type { Configuration, SecretReference } from '@lienthong/schemas';
import { fillDefaults } from './fill-defaults.js';

const MAX_FILE_BYTES = 1_048_576;

/**
 * The configuration in a file, checked and with its defaults filled in; without a file all defaults. Relative paths in
 * it (data directory, secret files, profile files) count from the file's own folder.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE — no file, or no JSON.
 * @throws {ConfigError} ERR_CONFIG_INVALID — names each wrong setting by its pointer.
 */
export function loadConfiguration(file?: string): Configuration {
  if (file === undefined) return checkConfiguration({});
  const value = parse(file);
  return resolvePaths(checkConfiguration(value, file), path.dirname(path.resolve(file)));
}

/**
 * Checks a configuration given as a value and fills in its defaults.
 * @param source what the message calls it.
 * @throws {ConfigError} ERR_CONFIG_INVALID.
 */
export function checkConfiguration(value: unknown, source = 'configuration'): Configuration {
  const validate = validators.configuration;
  if (!validate(value)) {
    throw invalid(source, schemaFaults(validate.errors, 'ERR_CONFIG_INVALID'));
  }
  const configuration = fillDefaults(value, schemaComponents['Configuration']!) as Configuration;
  // The default routes may name targets that nobody declared yet: deliveries to them wait.
  const faults = [...danglingTargets({ ...configuration, routes: value.routes ?? [] })];
  if (faults.length > 0) throw invalid(source, faults);
  return configuration;
}

type Fault = ReturnType<typeof schemaFaults>[number];

/** What the schema cannot say: each target that is named must be there. */
function* danglingTargets({ routes = [], targets = {}, identity }: Configuration): Iterable<Fault> {
  for (const [index, route] of routes.entries()) {
    for (const [at, target] of route.targets.entries()) {
      if (!Object.hasOwn(targets, target)) yield noTarget(`/routes/${index}/targets/${at}`);
    }
  }
  if (identity?.target !== undefined && !Object.hasOwn(targets, identity.target)) yield noTarget('/identity/target');
}

const noTarget = (pointer: string): Fault => ({
  code: 'ERR_CONFIG_TARGET_UNKNOWN',
  pointer,
  rule: 'target',
  message: {
    vi: 'Không có trong /targets; hãy khai báo đích này hoặc sửa tên',
    en: 'Is not among /targets; declare it there or correct its name',
  },
});

function parse(file: string): unknown {
  let text: string;
  try {
    if (statSync(file).size > MAX_FILE_BYTES) throw unreadable(file, 'EFBIG');
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw unreadable(file, (cause as NodeJS.ErrnoException).code ?? 'unknown', cause);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (cause) {
    // Node's message tells the place; it may also quote the file, which is why only the place is taken from it.
    const place = /line (\d+) column (\d+)/.exec((cause as Error).message);
    const at = place ? ` (dòng/line ${place[1]!}, cột/column ${place[2]!})` : '';
    throw new ConfigError('ERR_CONFIG_UNREADABLE', {
      message: { vi: `Tệp "${file}" không phải JSON đúng${at}`, en: `The file "${file}" is not valid JSON${at}` },
      details: { file },
    });
  }
}

function resolvePaths(configuration: Configuration, folder: string): Configuration {
  const { dataDirectory, encryption, targets } = configuration;
  return {
    ...configuration,
    ...(encryption?.masterKeys && {
      encryption: {
        ...encryption,
        masterKeys: encryption.masterKeys.map((reference) => secretFrom(folder, reference)),
      },
    }),
    ...(dataDirectory !== undefined && { dataDirectory: path.resolve(folder, dataDirectory) }),
    ...(targets && {
      targets: Object.fromEntries(
        Object.entries(targets).map(([name, target]) => [
          name,
          {
            ...target,
            ...(target.profile?.endsWith('.json') && { profile: path.resolve(folder, target.profile) }),
            ...(target.credentials && {
              credentials: Object.fromEntries(
                Object.entries(target.credentials).map(([key, reference]) => [key, secretFrom(folder, reference)]),
              ),
            }),
          },
        ]),
      ),
    }),
  };
}

/** The file of a secret is named from the folder of the configuration. */
const secretFrom = (folder: string, reference: SecretReference): SecretReference =>
  reference.file === undefined ? reference : { file: path.resolve(folder, reference.file) };

function unreadable(file: string, reason: string, cause?: unknown): ConfigError {
  return new ConfigError('ERR_CONFIG_UNREADABLE', {
    message: {
      vi: `Không đọc được tệp cấu hình "${file}" (${reason})`,
      en: `The configuration file "${file}" cannot be read (${reason})`,
    },
    details: { file, reason },
    ...(cause !== undefined && { cause }),
  });
}

function invalid(source: string, faults: readonly Fault[]): ConfigError {
  const list = (language: 'vi' | 'en'): string =>
    faults.map(({ pointer, message }) => `\n  ${pointer === '' ? '/' : pointer}: ${message[language]}`).join('');
  return new ConfigError('ERR_CONFIG_INVALID', {
    message: {
      vi: `Cấu hình "${source}" không hợp lệ:${list('vi')}\nXem docs/configuration.md.`,
      en: `The configuration "${source}" is not valid:${list('en')}\nSee docs/configuration.md.`,
    },
    details: { source, faults },
  });
}
