import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import { readSecret } from '../config/secrets.js';
import { createPrivateFile, makePrivateDirectory, readPrivateFile } from './private-file.js';
import { MASTER_KEY_BYTES } from './vault.js';

/**
 * The master keys, the one that seals first. Where none is configured, one is made in `<dataDirectory>/keys/master.key`;
 * once others are configured it still opens what it sealed.
 * @returns 32 bytes each; none where nothing is to be sealed and nothing was.
 * @throws {ConfigError} ERR_CONFIG_SECRET_MISSING, ERR_CONFIG_DATA_DIRECTORY.
 */
export function openMasterKeys(
  { encryption }: Configuration,
  dataDirectory: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly Uint8Array[] {
  const file = path.join(dataDirectory, 'keys', 'master.key');
  const configured = (encryption?.masterKeys ?? []).map((reference, index) =>
    parseMasterKey(readSecret(reference, `/encryption/masterKeys/${index}`, environment), index),
  );
  if (existsSync(file)) return [...configured, checked(readPrivateFile(file), file)];
  if (configured.length > 0 || encryption?.atRest === false) return configured;
  makePrivateDirectory(dataDirectory);
  makePrivateDirectory(path.dirname(file));
  return [checked(createPrivateFile(file, randomBytes(MASTER_KEY_BYTES)), file)];
}

function parseMasterKey(text: string, index: number): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === MASTER_KEY_BYTES) return key;
  const setting = `/encryption/masterKeys/${index}`;
  throw new ConfigError('ERR_CONFIG_SECRET_MISSING', {
    message: {
      vi: `${setting} phải là 32 byte dạng base64; tạo bằng: lienthong key generate-master`,
      en: `${setting} must be 32 bytes in base64; make one with: lienthong key generate-master`,
    },
    details: { setting },
  });
}

function checked(key: Buffer, file: string): Uint8Array {
  if (key.length === MASTER_KEY_BYTES) return new Uint8Array(key);
  throw new ConfigError('ERR_CONFIG_DATA_DIRECTORY', {
    message: {
      vi: `Tệp khoá "${file}" bị hỏng; hãy lấy lại từ bản sao lưu`,
      en: `The key file "${file}" is damaged; restore it from a backup`,
    },
    details: { file },
  });
}
