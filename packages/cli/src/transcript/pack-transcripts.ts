import path from 'node:path';
import {
  packContent,
  signList,
  splitTransactions,
  transcriptTooLarge,
  verifyTranscript,
} from '@lienthong/adapters/hoc-ba-so';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openSigner, type SignerOptions } from './open-signer.js';
import { openProfile, readText, tellFaults, writeInto } from './transcript-files.js';

/** What `lienthong transcript pack` was asked to do. */
export interface PackOptions extends SignerOptions {
  readonly out: string;
  readonly profile: string;
}

/** Packs sound transcripts into the contents of as few transactions as the limit allows. */
export async function packTranscripts(files: readonly string[], options: PackOptions): Promise<ExitCode> {
  const { format } = await openProfile(options.profile);
  const folder = path.dirname(options.out);
  const signer = await openSigner(options, folder);
  const sound: { readonly file: string; readonly xml: string }[] = [];
  for (const file of files) {
    const xml = await readText(file);
    const { isSound, faults, transcript } = verifyTranscript(xml, format);
    if (isSound) sound.push({ file, xml });
    else {
      tellFaults(file, [...faults, ...(transcript?.faults ?? [])]);
      process.stderr.write(`${file}: chữ ký thiếu hoặc sai / signatures are missing or wrong\n`);
    }
  }
  const { parts, tooLarge } = splitTransactions(sound, ({ xml }) => xml, format);
  const { text } = transcriptTooLarge(format.maxRequestBytes.value);
  for (const { file } of tooLarge) process.stderr.write(`${file}: ${text.vi} / ${text.en}\n`);
  for (const [index, part] of parts.entries()) {
    const list = await signList(
      part.map(({ xml }) => xml),
      signer,
      Date.now(),
      format,
    );
    const file = await writeInto(folder, `${path.basename(options.out)}-${index + 1}.txt`, packContent(list, format));
    process.stdout.write(`${file}: ${part.length} học bạ / transcripts\n`);
  }
  const packed = sound.length - tooLarge.length;
  return packed === files.length ? EXIT.ok : EXIT.someRejected;
}
