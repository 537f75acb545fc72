import { createTestSigner, keySigner, type TranscriptSigner } from '@lienthong/adapters/hoc-ba-so';
import { ConfigError } from '@lienthong/core';
import { readText, writeInto } from './transcript-files.js';

/** Where the key of a command is. */
export interface SignerOptions {
  readonly key?: string;
  readonly certificate?: string;
  readonly testKey?: string;
}

/**
 * The signer that the options name. A test key lives only in this process; its certificate is written into the folder.
 * @throws {ConfigError} ERR_CONFIG_SECRET_MISSING — neither a key with its certificate nor a test key.
 */
export async function openSigner(
  { key, certificate, testKey }: SignerOptions,
  folder: string,
): Promise<TranscriptSigner> {
  if (testKey !== undefined) {
    const signer = createTestSigner({ name: testKey });
    const file = await writeInto(folder, 'test-certificate.pem', signer.certificatePem);
    process.stderr.write(`Khoá thử, không có giá trị pháp lý / a test key, worth nothing: ${file}\n`);
    return signer;
  }
  if (key === undefined || certificate === undefined) {
    throw new ConfigError('ERR_CONFIG_SECRET_MISSING', {
      message: {
        vi: 'Cần --key và --certificate, hoặc --test-key',
        en: 'Give --key and --certificate, or --test-key',
      },
    });
  }
  return keySigner(await readText(key), await readText(certificate));
}
