import { describe, expect, test } from '@jest/globals';
import { DeliveryError } from '@lienthong/core';
import type { Transcript } from '@lienthong/schemas';
import { isIssuedBy } from './certificate.js';
import {
  outcomeOfRefusal,
  prepareTranscript,
  type RefusedTranscript,
  type TranscriptSigners,
} from './prepare-transcript.js';
import { pilotV1 } from './profiles/pilot-v1.js';
import type { TrustPolicy } from './verify-transcript.js';
import { verifyTranscript } from './verify-transcript.js';
import { SIGNED_AT_MS, exampleSigner, signedExample } from './testing/example-signers.js';
import { exampleTranscript } from './testing/example-transcript.js';

const { format } = pilotV1;
const both: TranscriptSigners = { principal: exampleSigner('principal'), school: exampleSigner('school') };
const prepare = (record: Transcript, signers: TranscriptSigners = {}, policy?: TrustPolicy, nowMs = SIGNED_AT_MS) =>
  prepareTranscript(record, format, signers, nowMs, policy);
const refusal = async (...given: Parameters<typeof prepare>): Promise<RefusedTranscript> => {
  const prepared = await prepare(...given);
  if ('error' in prepared) return prepared;
  throw new TypeError('it was prepared');
};
const withDocument = async (change: Partial<Transcript> = {}): Promise<Transcript> => ({
  ...exampleTranscript(),
  signedDocument: { format: 'hoc-ba-so-1.0', text: await signedExample(format) },
  ...change,
});

describe('a transcript that arrived unsigned', () => {
  test.each<[string, TranscriptSigners]>([
    ['nobody', {}],
    ['the manager alone', { principal: exampleSigner('principal') }],
    ['the school alone', { school: exampleSigner('school') }],
  ])('does not leave where %s can sign', async (_who, signers) => {
    const { error } = await refusal(exampleTranscript(), signers);
    expect(error).toMatchObject({ code: 'ERR_DELIVERY_REJECTED', details: { reason: 'unsigned' } });
  });

  test('is written and signed where manager and school can', async () => {
    const prepared = await prepare(exampleTranscript(), {
      ...both,
      homeroomTeacher: exampleSigner('homeroom-teacher'),
    });
    const verified = verifyTranscript('xml' in prepared ? prepared.xml : '', format);
    expect(verified).toMatchObject({ isSound: true, transcript: { faults: [] } });
    expect(verified.signatures).toHaveLength(3);
  });

  test('and does not fit the specification is refused by tag and field, without its data', async () => {
    const { error, fields } = await refusal({ ...exampleTranscript(), guardians: [] }, both);
    expect(fields).toEqual([{ field: 'guardians', code: 'no-known-mother' }]);
    expect(error.text.vi).toContain('HO_VA_TEN_ME');
    expect(JSON.stringify([error.text, error.details])).not.toContain('Ví Dụ');
  });

  test('waits while a signing service does not answer', async () => {
    const away = new DeliveryError('ERR_DELIVERY_TIMEOUT');
    const principal = { ...exampleSigner('principal'), sign: () => Promise.reject(away) };
    expect(outcomeOfRefusal(await refusal(exampleTranscript(), { ...both, principal }))).toEqual({
      outcome: 'failed',
      error: away,
    });
  });
});

describe('a transcript that arrived signed', () => {
  test('leaves as the same characters, whoever else could sign', async () => {
    const record = await withDocument();
    expect(await prepare(record, both)).toEqual({ xml: record.signedDocument!.text });
  });

  test.each<[string, Partial<Transcript>, string]>([
    ['name', { fullName: 'Lý Văn Ví Dụ' }, 'fullName'],
    ['personal number', { personalNumber: '000315000009' }, 'personalNumber'],
    ['lookup code', { transcriptId: '00000000-0000-4000-8000-000000000009' }, 'transcriptId'],
    ['school', { school: { code: '00000009' } }, 'school.code'],
    ['school year', { schoolYear: '2022-2023' }, 'schoolYear'],
  ])('does not leave under another %s', async (_what, change, field) => {
    expect((await refusal(await withDocument(change))).fields).toEqual([{ field, code: 'differs' }]);
  });

  test('may have more spaces in it than its record, whose texts were tidied', async () => {
    const text = await signedExample(format, { fullName: 'Trần  Thị Ví Dụ' });
    expect(await prepare(await withDocument({ signedDocument: { format: 'hoc-ba-so-1.0', text } }))).toEqual({
      xml: text,
    });
  });

  test.each<[string, (text: string) => string, string]>([
    ['changed', (text) => text.replace('<DUOC_LEN_LOP>1', '<DUOC_LEN_LOP>0'), 'ERR_TRUST_SIGNATURE_INVALID'],
    [
      'without the school’s signature',
      (text) => text.replace(/<KY_PHAT_HANH>.*<\/KY_PHAT_HANH>/s, ''),
      'ERR_DELIVERY_REJECTED',
    ],
    ['no XML', () => 'x', 'ERR_SOURCE_UNREADABLE'],
  ])('does not leave %s', async (_what, change, code) => {
    const text = change(await signedExample(format));
    const { error } = await refusal(await withDocument({ signedDocument: { format: 'hoc-ba-so-1.0', text } }), both);
    expect(error).toMatchObject({ code, retryable: false });
  });

  test('does not leave before the moment at which it says it was signed, but for clocks that are minutes ahead', async () => {
    const record = await withDocument();
    const { error } = await refusal(record, {}, undefined, SIGNED_AT_MS - 660_000);
    expect(error).toMatchObject({ code: 'ERR_DELIVERY_REJECTED', details: { reason: 'from-future' } });
    expect(await prepare(record, {}, undefined, SIGNED_AT_MS - 540_000)).toHaveProperty('xml');
  });

  test('does not leave with certificates that no accepted authority issued', async () => {
    const authorities = [exampleSigner('principal').certificatePem];
    const policy: TrustPolicy = { accepts: (certificate) => isIssuedBy(certificate, authorities) };
    expect((await refusal(await withDocument(), {}, policy)).error).toMatchObject({ code: 'ERR_TRUST_CERTIFICATE' });
  });
});
