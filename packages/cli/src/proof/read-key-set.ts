import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ConfigError, type PublicKeySet } from '@lienthong/core';

/**
 * The public keys to verify with: the file named, or `jwks.json` beside what is verified.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE — no such file, or no JWK set.
 */
export async function readKeySet(keysFile: string | undefined, verifiedFile: string): Promise<PublicKeySet> {
  const file = keysFile ?? path.join(path.dirname(verifiedFile), 'jwks.json');
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw noKeySet(file, cause);
  }
  if (!isKeySet(value)) throw noKeySet(file);
  return value;
}

function isKeySet(value: unknown): value is PublicKeySet {
  const keys: unknown = (value as { keys?: unknown } | null)?.keys;
  return Array.isArray(keys) && keys.every((key) => typeof key === 'object' && key !== null);
}

const noKeySet = (file: string, cause?: unknown): ConfigError =>
  new ConfigError('ERR_CONFIG_UNREADABLE', {
    message: {
      vi: `Không đọc được khoá công khai trong ${file}; hãy chỉ ra bằng --keys`,
      en: `No public keys can be read from ${file}; name them with --keys`,
    },
    cause,
  });
