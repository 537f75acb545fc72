import { randomUUID } from 'node:crypto';
import { CATALOGUE, ExchangeError, InternalError } from '@lienthong/core';
import type { RecordFault, RecordResult } from '@lienthong/core';
import type { Language } from './language.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** RFC 9457, with a stable `code` and, for bodies, the faults by pointer. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Names this one occurrence; the log has it too. */
  readonly instance: string;
  readonly code: string;
  readonly errors?: readonly ProblemFault[];
}

export interface ProblemFault {
  /** Position of the record in `records`; absent where the fault is of the body around them. */
  readonly index?: number;
  /** JSON pointer in the record, or in the body. */
  readonly pointer: string;
  readonly code: string;
  /** The schema keyword or rule that failed. */
  readonly rule?: string;
  readonly message: { readonly vi: string; readonly en: string };
}

/** Faults in one answer at most; the rest follows once these are mended. */
const MOST_FAULTS = 1_000;

/** What the caller is told of an error: never a stack, and of a fault of our own never its message. */
export function problemOf(error: unknown, language: Language): ProblemBody {
  const known = error instanceof ExchangeError ? (error as ExchangeError) : new InternalError();
  const { status, title } = CATALOGUE[known.code];
  const isOurs = status >= 500;
  const errors = isOurs ? [] : faultsOf(known);
  return {
    type: `urn:lienthong:problem:${known.code}`,
    title: title[language],
    status,
    detail: isOurs ? title[language] : known.text[language],
    instance: `urn:uuid:${randomUUID()}`,
    code: known.code,
    ...(errors.length > 0 && { errors }),
  };
}

function faultsOf(error: ExchangeError): ProblemFault[] {
  const { results, faults, pointer } = error.details as {
    results?: readonly RecordResult[];
    faults?: readonly RecordFault[];
    pointer?: unknown;
  };
  if (Array.isArray(results)) {
    return (results as readonly RecordResult[])
      .flatMap(({ index, errors = [] }) => errors.map((fault) => ({ index, ...fault })))
      .slice(0, MOST_FAULTS);
  }
  if (Array.isArray(faults)) return (faults as readonly RecordFault[]).slice(0, MOST_FAULTS);
  if (typeof pointer === 'string') return [{ pointer, code: error.code, message: error.text }];
  return [];
}
