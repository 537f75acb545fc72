import type { AdapterSession } from '../adapter/adapter.js';
import { ExchangeError } from '../errors/errors.js';
import type { RecordKind } from '../record/record.js';
import { errorsInFull, type AdapterTrial, type SystemFault } from './adapter-trial.js';

const FAULTS: readonly Exclude<SystemFault, 'silent'>[] = ['unreachable', 'failing', 'throttled', 'nonsense'];
/** What the suite's throttling service asks for. */
const RETRY_AFTER_MS = 7_000;

/** How an adapter says that its system fails: by the project's errors, passing ones as passing, with nobody's data in them. */
export function faultsContract<Config, R extends RecordKind, W extends RecordKind>(
  trial: AdapterTrial<Config, R, W>,
): void {
  const { tools, session, expectNoPersonalData } = trial;
  const { describe, test, expect } = tools;
  const call = callOf(trial);

  describe('when its system fails', () => {
    for (const fault of FAULTS) {
      test(`probing never throws (${fault})`, () =>
        session(async (opened, system) => {
          await opened.probe();
          system.fail(fault);
          const probed = await opened.probe();
          expect(typeof probed.ok).toBe('boolean');
          if (fault === 'unreachable') expect(probed.ok).toBe(false);
        }));

      if (call === undefined) continue;
      for (const moment of ['from the start', 'later'] as const) {
        test(`the fault is a passing one that tells nobody's data (${fault}, ${moment})`, () =>
          session(async (opened, system) => {
            if (moment === 'later') await call(opened, new AbortController().signal);
            system.fail(fault);
            const errors = await errorsOf(() => call(opened, new AbortController().signal));
            expect(errors.length).toBeGreaterThan(0);
            for (const error of errors) {
              expect(error instanceof ExchangeError).toBe(true);
              expect((error as ExchangeError).retryable).toBe(true);
              expectNoPersonalData(JSON.stringify(error, errorsInFull));
            }
          }));
      }
    }

    if (call === undefined) return;
    test('the time that a throttling system asks for is passed on', () =>
      session(async (opened, system) => {
        await call(opened, new AbortController().signal);
        system.fail('throttled');
        for (const error of await errorsOf(() => call(opened, new AbortController().signal))) {
          expect((error as ExchangeError).retryAfterMs ?? 0).toBeGreaterThanOrEqual(RETRY_AFTER_MS);
        }
      }));

    test('a call ends when its signal aborts', () =>
      session(async (opened, system) => {
        await call(opened, new AbortController().signal);
        system.fail('silent');
        const abort = new AbortController();
        const under = errorsOf(() => call(opened, abort.signal));
        abort.abort();
        const errors = await under;
        expect(errors.length).toBeGreaterThan(0);
        for (const error of errors) expect((error as Partial<ExchangeError>).retryable).toBe(true);
      }));

    test('it works again as soon as the system does', () =>
      session(async (opened, system) => {
        system.fail('unreachable');
        await errorsOf(() => call(opened, new AbortController().signal));
        system.fail(undefined);
        expect((await errorsOf(() => call(opened, new AbortController().signal))).length).toBe(0);
      }));
  });
}

type Call<R extends RecordKind, W extends RecordKind> = (
  session: AdapterSession<R, W>,
  signal: AbortSignal,
) => Promise<readonly unknown[]>;

/** The call that an adapter is for; gives the errors that stand in its outcomes. Undefined for adapters that only read. */
function callOf<Config, R extends RecordKind, W extends RecordKind>({
  subject: { adapter, records = [], question, act },
}: AdapterTrial<Config, R, W>): Call<R, W> | undefined {
  if (adapter.writes.length > 0) {
    const batch = records.slice(0, adapter.maxBatch ?? 1);
    return async (session, signal) => {
      const outcomes = await session.write!(batch, signal);
      return outcomes.flatMap((outcome) => ('error' in outcome ? [outcome.error] : []));
    };
  }
  if (question === undefined || act === undefined) return undefined;
  return async (session, signal) => {
    await session.ask!(question, act, signal);
    return [];
  };
}

/** The errors of a call, thrown for the whole or given for each record. */
async function errorsOf(call: () => Promise<readonly unknown[]>): Promise<readonly unknown[]> {
  try {
    return await call();
  } catch (error) {
    return [error];
  }
}
