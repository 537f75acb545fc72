import {
  AuthError,
  CATALOGUE,
  ConfigError,
  DeliveryError,
  IdentityError,
  InternalError,
  QueueError,
  RecordError,
  RequestError,
  SourceError,
  StoreError,
  TrustError,
  type ErrorCode,
  type ErrorOptions,
  type ExchangeError,
  type HttpAnswer,
} from '@lienthong/core';
import { faultOfStatus, retryAfterMs } from '../kit/index.js';

export type Language = 'vi' | 'en';

type Family = new (code: never, options: ErrorOptions) => ExchangeError;

const FAMILIES: Readonly<Record<string, Family>> = {
  CONFIG: ConfigError,
  RECORD: RecordError,
  SOURCE: SourceError,
  IDENTITY: IdentityError,
  TRUST: TrustError,
  DELIVERY: DeliveryError,
  STORE: StoreError,
  QUEUE: QueueError,
  AUTH: AuthError,
  REQUEST: RequestError,
};

const MAX_FAULTS = 1_000;

/**
 * The gateway's refusal as the error it was: the same code, the text in the language that was asked for, the faults of a
 * body in `details.errors`.
 * @returns `undefined` for an answer that is no refusal.
 */
export function problemError(
  answer: Pick<HttpAnswer, 'status' | 'headers' | 'text'>,
  nowMs: number,
  language: Language,
): ExchangeError | undefined {
  const fault = faultOfStatus(answer, nowMs);
  if (fault === undefined) return undefined;
  const problem = readProblem(answer);
  // Not the gateway itself but something before it, e.g. a proxy.
  if (problem === undefined) return fault;
  const { code, detail, instance, errors } = problem;
  const waitMs = retryAfterMs(answer.headers['retry-after'], nowMs);
  const options: ErrorOptions = {
    details: {
      status: answer.status,
      ...(typeof instance === 'string' && { instance }),
      ...(Array.isArray(errors) && { errors: errors.slice(0, MAX_FAULTS) }),
    },
    ...(waitMs !== undefined && { retryAfterMs: waitMs }),
  };
  // A newer gateway may know codes that this client does not.
  if (!isKnown(code)) return unknownCode(answer.status, code, options);
  const text = typeof detail === 'string' ? { ...CATALOGUE[code].title, [language]: detail } : CATALOGUE[code].title;
  const Family = FAMILIES[code.split('_')[1]!];
  return Family === undefined
    ? new InternalError({ ...options, message: text })
    : new Family(code as never, { ...options, message: text });
}

const isKnown = (code: string): code is ErrorCode => Object.hasOwn(CATALOGUE, code);

function unknownCode(status: number, code: string, options: ErrorOptions): ExchangeError {
  const details = { ...options.details, code: code.slice(0, 60) };
  return status >= 500
    ? new DeliveryError('ERR_DELIVERY_UNAVAILABLE', { ...options, details })
    : new RequestError('ERR_REQUEST_INVALID', { ...options, details });
}

interface Problem {
  readonly code: string;
  readonly detail?: unknown;
  readonly instance?: unknown;
  readonly errors?: unknown;
}

function readProblem({ headers, text }: Pick<HttpAnswer, 'headers' | 'text'>): Problem | undefined {
  if (headers['content-type']?.startsWith('application/problem+json') !== true) return undefined;
  try {
    const problem = JSON.parse(text) as Problem | null;
    return typeof problem?.code === 'string' ? problem : undefined;
  } catch {
    return undefined;
  }
}
