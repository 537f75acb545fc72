import type { AdapterSession, OutgoingRecord, WriteOutcome } from '../adapter/adapter.js';
import type { RecordKind } from '../record/record.js';
import type { AdapterTrial } from './adapter-trial.js';

const MAX_POLLS = 50;
const { signal } = new AbortController();

/** How an adapter that writes sends batches and says what became of each record. */
export function writesContract<Config, R extends RecordKind, W extends RecordKind>({
  tools: { describe, test, expect },
  subject: { adapter, records = [], refused },
  session,
  expectNoPersonalData,
}: AdapterTrial<Config, R, W>): void {
  if (adapter.writes.length === 0) return;
  const batch = records.slice(0, adapter.maxBatch ?? 1);

  describe('writes', () => {
    test('samples of at least two records are given', () => {
      expect(records.length).toBeGreaterThanOrEqual(2);
    });

    test('one outcome for each record, and in the end each is taken', () =>
      session(async (opened) => {
        const outcomes = await settled(opened, batch);
        expect(outcomes.map(({ outcome }) => outcome)).toEqual(batch.map(() => 'accepted'));
      }));

    test('a batch of one, and more than one call', () =>
      session(async (opened) => {
        for (const record of records) expect((await opened.write!([record], signal)).length).toBe(1);
      }));

    test('a delivery that is sent again is no fault', () =>
      session(async (opened) => {
        await settled(opened, batch);
        const again = await settled(
          opened,
          batch.map((record) => ({ ...record, attempt: record.attempt + 1 })),
        );
        for (const { outcome } of again) expect(['accepted', 'stale']).toContain(outcome);
      }));

    test('what the target will answer later has an id to ask with, and can be asked about', () =>
      session(async (opened) => {
        for (const outcome of await opened.write!(batch, signal)) {
          expect(['accepted', 'stale', 'submitted', 'rejected', 'failed']).toContain(outcome.outcome);
          if (outcome.outcome !== 'submitted') continue;
          expect(outcome.upstreamId === '').toBe(false);
          expect(typeof opened.poll).toBe('function');
        }
      }));

    if (refused !== undefined) {
      test('a record that the target refuses fails alone, in its place, for good, and without its data in the error', () =>
        session(async (opened) => {
          const mixed = adapter.maxBatch === undefined || adapter.maxBatch < 2 ? [refused] : [records[0]!, refused];
          const outcomes = await settled(opened, mixed);
          expect(outcomes.length).toBe(mixed.length);
          const last = outcomes.at(-1)!;
          expect(last.outcome).toBe('rejected');
          if (last.outcome !== 'rejected') return;
          expect(last.error.retryable).toBe(false);
          expectNoPersonalData(JSON.stringify([last.error.text, last.error.details, last.fields]));
          for (const { outcome } of outcomes.slice(0, -1)) expect(outcome).toBe('accepted');
        }));
    }
  });
}

/** Sends a batch and asks until each record has its final outcome; asking never sends. */
async function settled<R extends RecordKind, W extends RecordKind>(
  session: AdapterSession<R, W>,
  batch: readonly OutgoingRecord<W>[],
): Promise<readonly WriteOutcome[]> {
  const outcomes = [...(await session.write!(batch, signal))];
  for (let poll = 0; poll < MAX_POLLS; poll++) {
    const open = outcomes.flatMap((outcome, index) => (outcome.outcome === 'submitted' ? [{ ...outcome, index }] : []));
    if (open.length === 0) break;
    for (const upstreamId of new Set(open.map((each) => each.upstreamId))) {
      const indexes = open.filter((each) => each.upstreamId === upstreamId).map(({ index }) => index);
      const answers = await session.poll!(
        upstreamId,
        indexes.map((index) => batch[index]!),
        signal,
      );
      for (const [at, index] of indexes.entries()) {
        const answer = answers[at]!;
        if (answer.outcome !== 'pending') outcomes[index] = answer;
      }
    }
  }
  return outcomes;
}
