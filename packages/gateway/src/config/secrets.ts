import { readFileSync, statSync } from 'node:fs';
import { ConfigError } from '@lienthong/core';
import type { SecretReference } from '@lienthong/schemas';

const MAX_SECRET_BYTES = 65_536;

/**
 * The secret that a reference names: an environment variable, or a file that only its owner can read. A line break at
 * the end of a file is not part of the secret.
 * @param setting pointer of the setting, for the message.
 * @throws {ConfigError} ERR_CONFIG_SECRET_MISSING — never says the secret.
 */
export function readSecret(
  reference: SecretReference,
  setting: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string {
  const secret =
    reference.env !== undefined ? environment[reference.env] : readSecretFile(reference.file ?? '', setting);
  if (secret === undefined || secret === '') {
    const where = reference.env !== undefined ? `$${reference.env}` : `"${reference.file ?? ''}"`;
    throw missing(setting, `${where} trống hoặc không có`, `${where} is empty or absent`);
  }
  return secret;
}

/** The secrets of a target by the name that its adapter gives them. @throws {ConfigError} ERR_CONFIG_SECRET_MISSING. */
export function readSecrets(
  references: Readonly<Record<string, SecretReference>>,
  setting: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(references).map(([name, reference]) => [
      name,
      readSecret(reference, `${setting}/${name}`, environment),
    ]),
  );
}

function readSecretFile(file: string, setting: string): string | undefined {
  try {
    const { mode, size } = statSync(file);
    if (size > MAX_SECRET_BYTES) throw missing(setting, `"${file}" quá lớn`, `"${file}" is too large`);
    if (process.platform !== 'win32' && (mode & 0o007) !== 0) {
      throw missing(
        setting,
        `"${file}" đang cho mọi người đọc; hãy chạy: chmod 600 "${file}"`,
        `everybody can read "${file}"; run: chmod 600 "${file}"`,
      );
    }
    return readFileSync(file, 'utf8').replace(/\r?\n$/, '');
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    return undefined;
  }
}

function missing(setting: string, vi: string, en: string): ConfigError {
  return new ConfigError('ERR_CONFIG_SECRET_MISSING', {
    message: { vi: `Thiếu bí mật cho ${setting}: ${vi}`, en: `The secret for ${setting} is missing: ${en}` },
    details: { setting },
  });
}
