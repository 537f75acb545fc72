import type { AdapterContext, AdapterDefinition, AdapterSession, OutgoingRecord } from '../adapter/adapter.js';
import { DeliveryError, ExchangeError } from '../errors/errors.js';
import type { AdministrativeAct, IdentityQuestion } from '../identity/identity.js';
import type { HttpAnswer } from '../ports/http.js';
import type { RecordKind } from '../record/record.js';
import { untilAborted } from './fake-http.js';
import type { SuiteTools } from './suite-tools.js';

/** An adapter to be tested, beside a system that answers as its documents say. */
export interface AdapterSubject<Config, R extends RecordKind = never, W extends RecordKind = never> {
  readonly adapter: AdapterDefinition<Config, R, W>;
  /** A configuration it accepts. */
  readonly config: Config;
  /** Names of the settings that are secret. */
  readonly secrets?: readonly string[];
  /** Compiles a JSON Schema 2020-12; the suite brings no validator. */
  readonly compile: (schema: object) => (config: unknown) => boolean;
  /** A context in which the system can be reached and answers well; made anew for each test. */
  context(): AdapterContext | Promise<AdapterContext>;
  /** For adapters that write: at least two records that the system takes. */
  readonly records?: readonly OutgoingRecord<W>[];
  /** A record that the system refuses for good, where it looks into records at all. */
  readonly refused?: OutgoingRecord<W>;
  /** For adapters that ask: a question about a person whom the system knows. */
  readonly question?: IdentityQuestion;
  readonly act?: AdministrativeAct;
  /** Status that a whole fault of the system's own has; default 500. */
  readonly faultStatus?: number;
}

/** How a system that does not answer well does it. */
export type SystemFault = 'unreachable' | 'failing' | 'throttled' | 'nonsense' | 'silent';

/** What the parts of the suite share. */
export interface AdapterTrial<Config, R extends RecordKind, W extends RecordKind> {
  readonly tools: SuiteTools;
  readonly subject: AdapterSubject<Config, R, W>;
  /** Opens a session; `fail` makes its system fail from then on (undefined: answer well again), `logged` holds all that it logged. */
  readonly session: (
    body: (
      session: AdapterSession<R, W>,
      system: { fail(fault: SystemFault | undefined): void; readonly logged: readonly unknown[] },
    ) => Promise<void>,
  ) => Promise<void>;
  /** Fails the test where a text holds a person's data of the samples. */
  readonly expectNoPersonalData: (text: string) => void;
}

/** Puts itself between the adapter and its system. */
export function adapterTrial<Config, R extends RecordKind, W extends RecordKind>(
  tools: SuiteTools,
  subject: AdapterSubject<Config, R, W>,
): AdapterTrial<Config, R, W> {
  const personal = personalData(subject);
  const expectNoPersonalData = (text: string): void => {
    for (const value of personal) tools.expect(text).not.toContain(value);
  };
  return {
    tools,
    subject,
    expectNoPersonalData,
    async session(body) {
      const context = await subject.context();
      const system: { fault: SystemFault | undefined } = { fault: undefined };
      const logged: unknown[] = [];
      const keep = (fields: object, message: string): void => void logged.push([fields, message]);
      const session = await subject.adapter.open(subject.config, {
        ...context,
        log: { debug: keep, info: keep, warn: keep, error: keep },
        http: (options) => {
          const client = context.http(options);
          return {
            send: (request) =>
              system.fault === undefined ? client.send(request) : faultyAnswer(system.fault, subject, request.signal),
          };
        },
      });
      try {
        await body(session, { fail: (next) => (system.fault = next), logged });
      } finally {
        await session.close();
      }
      expectNoPersonalData(JSON.stringify(logged, errorsInFull));
    },
  };
}

/** Texts of the samples that no error and no log may repeat. */
function personalData<Config, R extends RecordKind, W extends RecordKind>(
  subject: AdapterSubject<Config, R, W>,
): string[] {
  const samples: unknown[] = [...(subject.records ?? []), subject.refused, subject.question];
  return samples.flatMap((sample) => {
    const person = { ...(sample as object), ...(sample as { record?: object } | undefined)?.record } as Record<
      string,
      unknown
    >;
    return [person['fullName'], person['personalNumber'], person['sectorId']].filter(
      (value): value is string => typeof value === 'string' && value !== '',
    );
  });
}

/** An error's own members are not enumerable: without this they would slip through. */
export function errorsInFull(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  const { name, message, stack, cause } = value;
  const details = value instanceof ExchangeError ? value.details : undefined;
  return { name, message, stack, cause, details };
}

/** What the adapter gets instead of its system's answer. */
async function faultyAnswer<Config, R extends RecordKind, W extends RecordKind>(
  fault: SystemFault,
  subject: AdapterSubject<Config, R, W>,
  signal: AbortSignal | undefined,
): Promise<HttpAnswer> {
  switch (fault) {
    case 'unreachable':
      throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE');
    case 'failing':
      return { status: subject.faultStatus ?? 500, headers: {}, text: 'internal server error' };
    case 'throttled':
      return { status: 429, headers: { 'retry-after': '7' }, text: '' };
    case 'nonsense':
      return { status: 200, headers: { 'content-type': 'text/plain' }, text: '<<< not what the documents say' };
    case 'silent':
      return untilAborted(signal);
  }
}
