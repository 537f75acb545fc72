import { unpackContent, verifyList } from '@lienthong/adapters/hoc-ba-so';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openProfile, readText, tellFaults, writeInto } from './transcript-files.js';

/** What `lienthong transcript unpack` was asked to do. */
export interface UnpackOptions {
  readonly out: string;
  readonly profile: string;
}

/** Writes the list and each of its transcripts, character for character. */
export async function unpackTranscripts(file: string, options: UnpackOptions): Promise<ExitCode> {
  const { format } = await openProfile(options.profile);
  const xml = unpackContent((await readText(file)).trim(), format);
  await writeInto(options.out, 'list.xml', xml);
  const { isSound, transcripts, faults } = verifyList(xml, format);
  tellFaults(file, faults);
  for (const [index, transcript] of transcripts.entries()) {
    await writeInto(options.out, `transcript-${String(index + 1).padStart(4, '0')}.xml`, transcript);
  }
  const verdict = isSound
    ? 'chữ ký giao dịch đúng / the signature holds'
    : 'CHỮ KÝ GIAO DỊCH SAI / THE SIGNATURE DOES NOT HOLD';
  process.stdout.write(`${transcripts.length} học bạ / transcripts; ${verdict}\n`);
  return isSound ? EXIT.ok : EXIT.failed;
}
