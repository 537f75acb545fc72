import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { generateSigningKey, publicJwk } from '@lienthong/core';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { unwritable } from '../files/line-output.js';

const MASTER_KEY_BYTES = 32;

/** What `lienthong key generate` was asked to do. */
export interface KeyGenerateOptions {
  readonly out: string;
  readonly alg: 'ES256' | 'EdDSA';
}

/**
 * Writes a new key pair; never over a file that is there.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE.
 */
export async function generateKeyFiles({ out, alg }: KeyGenerateOptions): Promise<ExitCode> {
  const privateJwk = await generateSigningKey(alg);
  const publicFile = publicFileOf(out);
  await writeNew(out, privateJwk, 0o600);
  await writeNew(publicFile, await publicJwk(privateJwk), 0o644);
  process.stdout.write(
    `Khoá riêng / private key: ${out}\nKhoá công khai / public key: ${publicFile}\nkid: ${privateJwk.kid ?? ''}\n`,
  );
  return EXIT.ok;
}

/**
 * Writes a new master key in base64; never over a file that is there.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE.
 */
export async function generateMasterKeyFile(out: string): Promise<ExitCode> {
  await writeText(out, `${randomBytes(MASTER_KEY_BYTES).toString('base64')}\n`, 0o600);
  process.stdout.write(
    `Khoá chính / master key: ${out}\n"encryption": {"masterKeys": [{"file": ${JSON.stringify(out)}}]}\n`,
  );
  return EXIT.ok;
}

/** `vendor.jwk.json` → `vendor.public.jwk.json`. */
export function publicFileOf(file: string): string {
  const [, stem, ending] = /^(.*?)((?:\.jwk)?\.json)?$/s.exec(file) ?? [];
  return `${stem ?? file}.public${ending ?? '.jwk.json'}`;
}

const writeNew = (file: string, value: object, mode: number): Promise<void> =>
  writeText(file, `${JSON.stringify(value, null, 2)}\n`, mode);

async function writeText(file: string, text: string, mode: number): Promise<void> {
  await writeFile(file, text, { flag: 'wx', mode }).catch((cause: unknown) => {
    throw unwritable(file, cause);
  });
}
