import { CATALOGUE, type CatalogueEntry, type ErrorCode } from './catalogue.js';

/** Pointers, row numbers, limits and identifiers of things; never a person's data. */
export type Details = Readonly<Record<string, unknown>>;

export interface ErrorOptions {
  /** What happened here, in Vietnamese and English; the catalogue's title when absent. No personal data. */
  readonly message?: { readonly vi: string; readonly en: string };
  readonly details?: Details;
  readonly cause?: unknown;
  /** What the other side said about when to come back. */
  readonly retryAfterMs?: number;
}

/** Root of every error of this software; `code` is stable and looked up in the catalogue. */
export abstract class ExchangeError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly details: Details;
  readonly text: { readonly vi: string; readonly en: string };
  readonly retryAfterMs: number | undefined;

  constructor(code: C, options: ErrorOptions = {}) {
    const text = options.message ?? CATALOGUE[code].title;
    super(text.en, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.details = options.details ?? {};
    this.text = text;
    this.retryAfterMs = options.retryAfterMs;
  }

  /** Whether a later try may succeed; the queue looks at this and `retryAfterMs` only. */
  get retryable(): boolean {
    const entry: CatalogueEntry = CATALOGUE[this.code];
    return entry.retryable;
  }
}

type Family<P extends string> = Extract<ErrorCode, `ERR_${P}_${string}`>;

export class ConfigError extends ExchangeError<Family<'CONFIG'>> {}
export class RecordError extends ExchangeError<Family<'RECORD'>> {}
export class SourceError extends ExchangeError<Family<'SOURCE'>> {}
export class IdentityError extends ExchangeError<Family<'IDENTITY'>> {}
export class TrustError extends ExchangeError<Family<'TRUST'>> {}
export class DeliveryError extends ExchangeError<Family<'DELIVERY'>> {}
export class StoreError extends ExchangeError<Family<'STORE'>> {}
export class QueueError extends ExchangeError<Family<'QUEUE'>> {}
export class AuthError extends ExchangeError<Family<'AUTH'>> {}
export class RequestError extends ExchangeError<Family<'REQUEST'>> {}

/** A fault of our own; its message never leaves the process. */
export class InternalError extends ExchangeError<'ERR_INTERNAL'> {
  constructor(options: ErrorOptions = {}) {
    super('ERR_INTERNAL', options);
  }
}

/** Whether an error is one of the family; narrows where `instanceof` on the generic root would give `any`. */
export const isExchangeError = (error: unknown): error is ExchangeError => error instanceof ExchangeError;
