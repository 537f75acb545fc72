import { ExchangeError, IdentityError, type HttpAnswer } from '@lienthong/core';
import { faultOfStatus } from '../kit/fault-of-status.js';

/** The identity error that a fault of the connection means; another error stays what it is. */
export function identityFault(error: unknown): ExchangeError {
  if (!(error instanceof ExchangeError)) return new IdentityError('ERR_IDENTITY_UNAVAILABLE', { cause: error });
  const known = error as ExchangeError;
  const code = IDENTITY_CODES[known.code as keyof typeof IDENTITY_CODES];
  if (code === undefined) return known;
  return new IdentityError(code, {
    cause: error,
    details: error.details,
    ...(error.retryAfterMs !== undefined && { retryAfterMs: error.retryAfterMs }),
  });
}

/** The identity error that an HTTP status means, or `undefined` for 2xx. */
export function identityFaultOfStatus(answer: HttpAnswer, nowMs: number): ExchangeError | undefined {
  const fault = faultOfStatus(answer, nowMs);
  return fault && identityFault(fault);
}

/** An answer that says nothing we can use; its text is not kept. */
export function badAnswer(reason: string): IdentityError {
  return new IdentityError('ERR_IDENTITY_BAD_ANSWER', { details: { reason } });
}

const IDENTITY_CODES = {
  ERR_DELIVERY_UNAVAILABLE: 'ERR_IDENTITY_UNAVAILABLE',
  ERR_DELIVERY_TIMEOUT: 'ERR_IDENTITY_UNAVAILABLE',
  ERR_DELIVERY_THROTTLED: 'ERR_IDENTITY_UNAVAILABLE',
  ERR_DELIVERY_BAD_ANSWER: 'ERR_IDENTITY_BAD_ANSWER',
  ERR_DELIVERY_UNAUTHORIZED: 'ERR_IDENTITY_REFUSED',
  ERR_DELIVERY_REJECTED: 'ERR_IDENTITY_REFUSED',
} as const;
