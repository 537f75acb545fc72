import {
  isIssuedBy,
  unpackContent,
  verifyList,
  verifyTranscript,
  type SignatureReport,
  type TrustPolicy,
} from '@lienthong/adapters/hoc-ba-so';
import type { TranscriptFormat } from '@lienthong/schemas';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { openProfile, readText, tellFaults } from './transcript-files.js';

/** What `lienthong transcript verify` was asked to do. */
export interface VerifyOptions {
  readonly authority?: readonly string[];
  readonly profile: string;
}

/**
 * Verifies transcripts, lists and packed content.
 * @returns 0 when everything is sound, 1 when not.
 */
export async function verifyTranscripts(files: readonly string[], options: VerifyOptions): Promise<ExitCode> {
  const { format } = await openProfile(options.profile);
  const policy = await policyOf(options.authority);
  let isSound = true;
  for (const file of files) {
    const text = await readText(file);
    const xml = text.trimStart().startsWith('<') || text.startsWith('\uFEFF') ? text : unpackContent(text, format);
    const isList = xml.includes(`<${format.tags.value.list}`);
    const isGood = isList ? checkList(file, xml, format, policy) : checkOne(file, xml, format, policy);
    isSound = isGood && isSound;
  }
  if (policy === undefined) {
    process.stderr.write(
      'Chưa kiểm tra ai cấp chứng thư (--authority) / who issued the certificates was not checked (--authority)\n',
    );
  }
  return isSound ? EXIT.ok : EXIT.failed;
}

async function policyOf(files: readonly string[] | undefined): Promise<TrustPolicy | undefined> {
  if (files === undefined) return undefined;
  const authorities = await Promise.all(files.map(readText));
  return { accepts: (certificate) => isIssuedBy(certificate, authorities) };
}

function checkList(file: string, xml: string, format: TranscriptFormat, policy: TrustPolicy | undefined): boolean {
  const { isSound, signature, transcripts, faults } = verifyList(xml, format, policy);
  tellFaults(file, faults);
  if (signature !== undefined) process.stdout.write(signatureText(file, signature));
  const results = transcripts.map((each, index) => checkOne(`${file}#${index + 1}`, each, format, policy));
  return isSound && results.every(Boolean);
}

function checkOne(where: string, xml: string, format: TranscriptFormat, policy: TrustPolicy | undefined): boolean {
  const { isSound, signatures, transcript, faults } = verifyTranscript(xml, format, policy);
  for (const signature of signatures) process.stdout.write(signatureText(where, signature));
  tellFaults(where, [...faults, ...(transcript?.faults ?? [])]);
  const isGood = isSound && transcript?.faults.length === 0;
  process.stdout.write(`${where}: ${isGood ? 'đúng / sound' : 'KHÔNG ĐÚNG / NOT SOUND'}\n`);
  return isGood;
}

function signatureText(where: string, report: SignatureReport): string {
  if (!('error' in report)) {
    const { serialNumber, subject } = report.certificate;
    return `${where} [${report.role}] ${report.signedAt} ${serialNumber} ${subject}\n`;
  }
  const { code, text, details } = report.error;
  const reason = typeof details['reason'] === 'string' ? ` [${details['reason']}]` : '';
  return `${where} [${report.role}] ${code}${reason}: ${text.vi} / ${text.en}\n`;
}
