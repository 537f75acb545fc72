import path from 'node:path';
import { signTranscript, type SigningRole } from '@lienthong/adapters/hoc-ba-so';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openSigner, type SignerOptions } from './open-signer.js';
import { openProfile, readText, writeInto } from './transcript-files.js';

/** What `lienthong transcript sign` was asked to do. */
export interface SignOptions extends SignerOptions {
  readonly role: SigningRole;
  readonly out: string;
  readonly profile: string;
}

/** Signs each transcript in one role, into files of the same name. */
export async function signTranscripts(files: readonly string[], options: SignOptions): Promise<ExitCode> {
  const { format } = await openProfile(options.profile);
  const signer = await openSigner(options, options.out);
  for (const file of files) {
    const signed = await signTranscript(await readText(file), options.role, signer, Date.now(), format);
    await writeInto(options.out, path.basename(file), `${signed}\n`);
  }
  process.stdout.write(`Đã ký / signed (${options.role}): ${files.length}\n`);
  return EXIT.ok;
}
