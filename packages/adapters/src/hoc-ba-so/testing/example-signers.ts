import type { TranscriptFormat } from '@lienthong/schemas';
import { writeTranscript } from '../write-transcript.js';
import { signTranscript } from '../sign-transcript.js';
import { createTestSigner, type TestSigner } from '../test-signer.js';
import { exampleTranscript } from './example-transcript.js';

const DAY_MS = 86_400_000;
/** The moment at which the examples are signed. */
export const SIGNED_AT_MS = Date.parse('2024-05-31T08:30:00Z');

const signers = new Map<string, TestSigner>();

/** A signer of that name, its key made once a run. */
export function exampleSigner(name: string): TestSigner {
  const known = signers.get(name) ?? createTestSigner({ name, fromMs: SIGNED_AT_MS - 30 * DAY_MS, days: 3650 });
  signers.set(name, known);
  return known;
}

/** The example transcript as XML, unsigned, with these members changed. */
export function exampleXml(format: TranscriptFormat, change: object = {}): string {
  const written = writeTranscript({ ...exampleTranscript(), signatures: [], ...change }, format);
  if ('xml' in written) return written.xml;
  throw new TypeError(written.faults.map(({ message }) => message.en).join('\n'));
}

/** The example transcript, signed by teacher, principal and school. */
export async function signedExample(format: TranscriptFormat, change: object = {}): Promise<string> {
  let xml = exampleXml(format, change);
  for (const role of ['homeroom-teacher', 'principal', 'school'] as const) {
    xml = await signTranscript(xml, role, exampleSigner(role), SIGNED_AT_MS, format);
  }
  return xml;
}
