import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { ConfigError } from '@lienthong/core';
import { unwritable } from '../files/line-output.js';

const KEY_BYTES = 32;
const HEX = /^[0-9a-f]{64}$/i;

/**
 * The key that ids of people are made with; a new one is kept in the file where there is none, readable by its owner only.
 * @throws {ConfigError} ERR_CONFIG_INVALID — the file holds no key; ERR_CONFIG_UNREADABLE.
 */
export async function idKeyOf(file: string): Promise<{ readonly key: Uint8Array; readonly isNew: boolean }> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new ConfigError('ERR_CONFIG_UNREADABLE', {
      message: { vi: `Không đọc được khoá ${file}`, en: `The key file ${file} cannot be read` },
      cause,
    });
  });
  if (text === undefined) {
    const key = randomBytes(KEY_BYTES);
    await writeFile(file, `${key.toString('hex')}\n`, { flag: 'wx', mode: 0o600 }).catch((cause: unknown) => {
      throw unwritable(file, cause);
    });
    return { key, isNew: true };
  }
  if (!HEX.test(text.trim()))
    throw new ConfigError('ERR_CONFIG_INVALID', {
      message: {
        vi: `Tệp ${file} không phải khoá (64 chữ số thập lục phân)`,
        en: `The file ${file} holds no key (64 hexadecimal digits)`,
      },
    });
  return { key: Buffer.from(text.trim(), 'hex'), isNew: false };
}
