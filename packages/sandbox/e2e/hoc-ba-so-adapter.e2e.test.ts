import { readFileSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import {
  createHocBaSo,
  createTestSigner,
  memoryLedger,
  signTranscript,
  transcriptProfile,
  writeTranscript,
  type HocBaSoConfig,
  type TestSigner,
  type TranscriptLedger,
} from '@lienthong/adapters/hoc-ba-so';
import { createHttpClient, nodeHashing } from '@lienthong/adapters/kit';
import { silentLog, systemClock, type OutgoingRecord, type WriteOutcome } from '@lienthong/core';
import { createSandbox, type Sandbox, type TranscriptServiceOptions } from '@lienthong/sandbox';
import type { Transcript } from '@lienthong/schemas';

type Outgoing = OutgoingRecord<'transcript'>;

const example = JSON.parse(
  readFileSync(new URL('../../../schemas/fixtures/transcript/valid/primary.json', import.meta.url), 'utf8'),
) as Transcript;
const { signal } = new AbortController();
const signers: Record<'organisation' | 'principal' | 'school', TestSigner> = {} as never;
beforeAll(() => {
  for (const name of ['organisation', 'principal', 'school'] as const) signers[name] = createTestSigner({ name });
});

let sandbox: Sandbox | undefined;
afterEach(async () => sandbox?.close());

const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const pupil = (number: number, change: Partial<Transcript> = {}): Outgoing => ({
  deliveryId: `d-${number}-${JSON.stringify(change).length}`,
  attempt: 1,
  kind: 'transcript',
  recordId: `r-${number}`,
  version: 1,
  event: 'NEW',
  record: {
    ...example,
    transcriptId: uuid(number),
    personalNumber: `000315${String(number).padStart(6, '0')}`,
    ...change,
  },
  updatedAt: '2026-01-05T00:00:00.000Z',
});

async function connected(
  options: TranscriptServiceOptions = {},
  config: Partial<HocBaSoConfig> = {},
  ledger: TranscriptLedger = memoryLedger(),
) {
  const started = await createSandbox({ citizens: [], hocBaSo: { accounts: { 'so-vd': 'mat-khau' }, ...options } });
  sandbox = started;
  const session = await createHocBaSo({ signers, ledger }).open(
    {
      baseUrl: started.urls.hocBaSo,
      userName: 'so-vd',
      unitCode: '00',
      credentials: { password: 'mat-khau' },
      registerCertificate: { signatureKind: 'USB_TOKEN', issuer: 'VNPT' },
      ...config,
    },
    { http: createHttpClient, hashing: nodeHashing, clock: systemClock, log: silentLog, signal },
  );
  const write = (...batch: Outgoing[]): Promise<readonly WriteOutcome[]> => session.write!(batch, signal);
  /** Writes and asks until nothing is open. */
  const settle = async (...batch: Outgoing[]): Promise<readonly WriteOutcome[]> => {
    const outcomes = [...(await write(...batch))];
    for (let round = 0; round < 10; round++) {
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.outcome !== 'submitted') continue;
        const [answer] = await session.poll!(outcome.upstreamId, [batch[index]!], signal);
        if (answer!.outcome !== 'pending') outcomes[index] = answer!;
      }
    }
    return outcomes;
  };
  return { sandbox: started, session, write, settle, ledger };
}
const wordsOf = (outcomes: readonly WriteOutcome[]): string[] => outcomes.map(({ outcome }) => outcome);

describe('the transcript adapter and the sandbox', () => {
  test('a batch is signed, sent, decided pupil by pupil', async () => {
    const { sandbox, session, settle, ledger } = await connected();
    expect(await session.probe()).toEqual({ ok: true });
    const outcomes = await settle(pupil(1), pupil(2), pupil(3, { birthDate: { value: '2015', precision: 'year' } }));
    expect(wordsOf(outcomes)).toEqual(['accepted', 'accepted', 'rejected']);
    expect(outcomes[2]).toMatchObject({ fields: [{ field: 'birthDate', code: 'form' }] });
    expect(await ledger.find(uuid(1))).toMatchObject({ recordId: 'r-1', state: 'issued' });
    expect(sandbox.inspect('hoc-ba-so')).toMatchObject({
      requestsByOperation: { certificate: 1, submit: 1 },
      distinctRecords: 2,
    });
  });

  test('what the store refuses is told by field, without the pupil’s data', async () => {
    const { settle, ledger } = await connected();
    const wrong = pupil(2, { personalNumber: '00031500000X' });
    const [good, bad] = await settle(pupil(1), wrong);
    expect(good).toMatchObject({ outcome: 'accepted' });
    expect(bad).toMatchObject({ outcome: 'rejected', fields: [{ field: 'personalNumber', code: 'SAI_DANG' }] });
    expect(JSON.stringify(bad)).not.toContain('00031500000X');
    expect(await ledger.find(uuid(2))).toMatchObject({ state: 'refused' });
    // Mended, it goes under the same code: it never was issued.
    expect(wordsOf(await settle({ ...pupil(2, { className: '3B' }), version: 2 }))).toEqual(['accepted']);
  });

  test('a document that arrives signed is sent as it is; one that says something else than its record is not', async () => {
    const { settle } = await connected();
    const { format } = transcriptProfile('pilot-v1');
    const outgoing = pupil(1);
    const written = writeTranscript(outgoing.record, format);
    let text = 'xml' in written ? written.xml : '';
    for (const role of ['principal', 'school'] as const) {
      text = await signTranscript(text, role, signers[role], Date.now(), format);
    }
    const signedDocument = { format: 'hoc-ba-so-1.0' as const, text };
    expect(wordsOf(await settle(pupil(1, { signedDocument })))).toEqual(['accepted']);
    const [other] = await settle(pupil(2, { signedDocument }));
    expect(other).toMatchObject({
      outcome: 'rejected',
      fields: [{ field: 'transcriptId' }, { field: 'personalNumber' }],
    });
    const forged = { ...signedDocument, text: text.replace('<DUOC_LEN_LOP>1', '<DUOC_LEN_LOP>0') };
    const [changed] = await settle(pupil(3, { transcriptId: uuid(1), signedDocument: forged }));
    expect(changed?.outcome).toBe('rejected');
  });

  test('what was accepted is not sent again', async () => {
    const { sandbox, settle } = await connected();
    await settle(pupil(1));
    expect(wordsOf(await settle({ ...pupil(1), deliveryId: 'again' }))).toEqual(['stale']);
    expect(sandbox.inspect('hoc-ba-so').requestsByOperation).toMatchObject({ submit: 1 });
  });

  test('an answer that takes its time is waited for, and a lost acknowledgement does no harm', async () => {
    const { sandbox, write, settle, ledger } = await connected({ decisions: { afterPolls: 2 } });
    sandbox.setFaults({
      rules: [
        { system: 'hoc-ba-so', operation: 'submit', times: 1, phase: 'after', fault: { kind: 'status', status: 502 } },
      ],
    });
    await expect(write(pupil(1))).rejects.toMatchObject({ code: 'ERR_DELIVERY_UNAVAILABLE' });
    // Known before it left: nobody may take the code for unused.
    expect(await ledger.find(uuid(1))).toMatchObject({ recordId: 'r-1', state: 'submitted' });
    expect(wordsOf(await settle({ ...pupil(1), attempt: 2 }))).toEqual(['accepted']);
    expect(sandbox.inspect('hoc-ba-so')).toMatchObject({ duplicates: { sameId: 1, otherId: 0 } });
  });

  test('an ended token is asked for anew', async () => {
    const { sandbox, settle, write } = await connected({ tokenLifeSeconds: 0 });
    await expect(write(pupil(1))).rejects.toMatchObject({ code: 'ERR_DELIVERY_UNAUTHORIZED', retryable: true });
    await expect(settle(pupil(1))).rejects.toMatchObject({ code: 'ERR_DELIVERY_UNAUTHORIZED' });
    expect(sandbox.inspect('hoc-ba-so').requestsByOperation).toMatchObject({ token: 2 });
  });
});

describe('the organisation’s certificate', () => {
  test('is used only when it is registered and approved', async () => {
    const { write, settle, sandbox } = await connected({ certificates: { afterPolls: 1 } });
    await expect(write(pupil(1))).rejects.toMatchObject({ code: 'ERR_DELIVERY_NOT_YET', retryable: true });
    expect(sandbox.inspect('hoc-ba-so').requestsByOperation).not.toHaveProperty('submit');
    expect(wordsOf(await settle(pupil(1)))).toEqual(['accepted']);
  });

  test('is not registered unasked', async () => {
    const { session, write, sandbox } = await connected({}, { registerCertificate: undefined } as never);
    expect(await session.probe()).toEqual({ ok: true });
    await expect(write(pupil(1))).rejects.toMatchObject({ code: 'ERR_DELIVERY_UNAUTHORIZED' });
    expect(sandbox.inspect('hoc-ba-so').requestsByOperation).not.toHaveProperty('certificate');
  });

  test('that was refused signs nothing, and nothing dies of it', async () => {
    const { X509Certificate } = await import('node:crypto');
    const { serialNumber } = new X509Certificate(signers.organisation.certificatePem);
    const { write } = await connected({ certificates: { refused: [serialNumber] } });
    await expect(write(pupil(1))).rejects.toMatchObject({
      retryable: true,
      details: { reason: 'certificate-refused' },
    });
  });
});

test('a transcript above the limit is refused alone, and the others go', async () => {
  const profile = structuredClone(transcriptProfile('sandbox'));
  profile.format.maxRequestBytes.value = 26_000;
  const { settle, sandbox } = await connected({ maxRequestBytes: 26_000 }, { profile });
  // Texts that gzip cannot shorten by much, each unlike the others.
  const hard = (stride: number): string =>
    Array.from({ length: 1_900 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * stride) % 19_997))).join('');
  const subjects = Array.from({ length: 12 }, (_, at) => ({ name: `Môn ${at}`, code: `VD${at}`, level: 'T' as const }));
  const comments = { ...example.comments, homeroomTeacher: hard(7_919) };
  const big = pupil(3, {
    comments,
    rewardText: hard(6_133),
    completionText: hard(5_011),
    subjects,
  });
  const outcomes = await settle(pupil(1), pupil(2), big);
  expect(wordsOf(outcomes)).toEqual(['accepted', 'accepted', 'rejected']);
  expect(outcomes[2]).toMatchObject({ error: { code: 'ERR_SOURCE_TOO_LARGE', details: { limit: 26_000 } } });
  expect(sandbox.inspect('hoc-ba-so').requestsByOperation).toMatchObject({ submit: 1 });
});

test('one lookup code on two records is sent for the first only, in one call or in two at once', async () => {
  const { write, settle } = await connected({ decisions: { refuses: [uuid(5)] } });
  const twin = (number: number): Outgoing => pupil(number, { transcriptId: uuid(1) });
  expect(wordsOf(await write(twin(1), twin(2)))).toEqual(['submitted', 'rejected']);
  const together = await Promise.all([write(pupil(3)), write(pupil(4, { transcriptId: uuid(3) }))]);
  expect(wordsOf(together.flat()).sort()).toEqual(['rejected', 'submitted']);
  expect(await settle(pupil(5))).toMatchObject([{ outcome: 'rejected', fields: [{ code: 'KHONG_PHE_DUYET' }] }]);
});

describe('withdrawing and replacing', () => {
  const cancelled = (number: number): Outgoing => ({
    ...pupil(number),
    deliveryId: `c-${number}`,
    version: 2,
    event: 'CANCEL',
  });
  const replacement = (number: number, change: Partial<Transcript> = {}): Outgoing => ({
    ...pupil(1, { transcriptId: uuid(number), replaces: { transcriptId: uuid(1) }, className: '3C', ...change }),
    version: 3,
    event: 'UPDATE',
  });

  test('a withdrawn code is never used again', async () => {
    const { settle, ledger } = await connected({ decisions: { revocationsAfterPolls: 1 } });
    await settle(pupil(1));
    expect(wordsOf(await settle(cancelled(1)))).toEqual(['accepted']);
    expect(await ledger.find(uuid(1))).toMatchObject({ state: 'revoked' });
    const [again] = await settle({ ...pupil(1, { className: '3C' }), version: 3, event: 'UPDATE' });
    expect(again).toMatchObject({
      outcome: 'rejected',
      error: { code: 'ERR_RECORD_ID_REUSED', details: { reason: 'withdrawn' } },
    });
    expect(wordsOf(await settle(replacement(9)))).toEqual(['accepted']);
  });

  test('a replacement waits until the withdrawal of the old one is agreed', async () => {
    const { settle, ledger, sandbox } = await connected({ decisions: { revocationsAfterPolls: 2 } });
    await settle(pupil(1));
    expect(wordsOf(await settle(replacement(9)))).toEqual(['accepted']);
    expect(await ledger.find(uuid(1))).toMatchObject({ state: 'revoked' });
    expect(await ledger.find(uuid(9))).toMatchObject({ state: 'issued', recordId: 'r-1', version: 3 });
    expect(sandbox.inspect('hoc-ba-so').requestsByOperation).toMatchObject({ revoke: 1, submit: 2 });
  });

  test('a replacement is not sent when the withdrawal is refused', async () => {
    const { settle, ledger } = await connected({ decisions: { keeps: [uuid(1)] } });
    await settle(pupil(1));
    const [outcome] = await settle(replacement(9));
    expect(outcome).toMatchObject({ outcome: 'rejected', fields: [{ code: 'DA_CHOT_NAM_HOC' }] });
    expect(await ledger.find(uuid(9))).toBeUndefined();
    expect(await ledger.find(uuid(1))).toMatchObject({ state: 'issued' });
  });

  test('nothing is replaced that the record does not name', async () => {
    const { settle, sandbox, ledger } = await connected();
    await settle(pupil(1));
    const [unnamed] = await settle(replacement(9, { replaces: undefined } as never));
    expect(unnamed).toMatchObject({ error: { code: 'ERR_RECORD_ID_REUSED', details: { reason: 'replaces-unnamed' } } });
    const [issued] = await settle({ ...pupil(1, { className: '3C' }), version: 2, event: 'UPDATE' });
    expect(issued).toMatchObject({ error: { code: 'ERR_RECORD_ID_REUSED', details: { reason: 'issued' } } });
    const [foreign] = await settle({ ...pupil(2, { transcriptId: uuid(1) }), event: 'CANCEL' });
    expect(foreign).toMatchObject({ error: { code: 'ERR_RECORD_ID_REUSED', details: { reason: 'another-record' } } });
    const [stolen] = await settle(pupil(2, { replaces: { transcriptId: uuid(1), revokedOn: '2026-01-06' } }));
    expect(stolen).toMatchObject({ error: { code: 'ERR_RECORD_ID_REUSED', details: { reason: 'another-record' } } });
    expect(await ledger.find(uuid(1))).toMatchObject({ recordId: 'r-1', state: 'issued' });
    expect(sandbox.inspect('hoc-ba-so').requestsByOperation).not.toHaveProperty('revoke');
  });

  test('the store too knows a code that was withdrawn', async () => {
    const { settle, ledger } = await connected();
    await settle(pupil(1));
    await settle(cancelled(1));
    // A ledger that lost its memory.
    await ledger.note({ transcriptId: uuid(1), recordId: 'r-1', version: 1, state: 'refused' });
    const [outcome] = await settle({ ...pupil(1), deliveryId: 'other', version: 4 });
    expect(outcome).toMatchObject({ outcome: 'rejected', fields: [{ field: 'transcriptId', code: 'DA_THU_HOI' }] });
  });
});
