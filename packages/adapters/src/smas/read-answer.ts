import { DeliveryError, type HttpAnswer } from '@lienthong/core';
import { faultOfStatus } from '../kit/index.js';
import type { SmasCodeMeaning, SmasProfile } from './profile.js';
import type { SmasAnswer } from './wire.js';

type Members = Readonly<Record<string, unknown>>;

/** What SMAS says of one pupil's entry. */
export type PupilResult =
  { readonly outcome: 'accepted' } | { readonly outcome: 'rejected' | 'failed'; readonly error: DeliveryError };

/** 4xx that speak of what was sent; any other speaks of the connection and no record dies of it. */
const ABOUT_THE_RECORDS: ReadonlySet<number> = new Set([400, 409, 413, 422]);

const CODE_OF = {
  unavailable: 'ERR_DELIVERY_UNAVAILABLE',
  throttled: 'ERR_DELIVERY_THROTTLED',
  unauthorized: 'ERR_DELIVERY_UNAUTHORIZED',
  rejected: 'ERR_DELIVERY_REJECTED',
} as const satisfies Record<SmasCodeMeaning, DeliveryError['code']>;

/**
 * The list in an answer that says it succeeded.
 * @throws {DeliveryError} what the HTTP status, the answer's code or its shape means; its text is never kept.
 */
export function readResponses(answer: HttpAnswer, profile: SmasProfile, nowMs: number): readonly Members[] {
  const body = parse(answer.text);
  const fault = faultOfStatus(answer, nowMs);
  const known = body === undefined ? undefined : meaningOf(body, profile);
  if (known !== undefined && fault !== undefined) throw errorOf(known, answer.status, fault.retryAfterMs);
  if (fault !== undefined) {
    if (fault.code === 'ERR_DELIVERY_REJECTED' && !ABOUT_THE_RECORDS.has(answer.status)) {
      throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE', { details: fault.details });
    }
    throw fault;
  }
  if (body === undefined) throw badAnswer('not-json');
  const { IsSuccess, Responses } = body as SmasAnswer;
  // A list of results is read also where not all of it succeeded.
  if (Array.isArray(Responses)) return Responses.map(objectOf);
  if (known !== undefined) throw errorOf(known);
  throw badAnswer(IsSuccess === false ? 'refused-without-known-code' : 'no-list');
}

/**
 * What became of each pupil of a push, by the pupil's code; two answers for one are as good as none.
 * @param results as `readResponses` gives them.
 */
export function readResults(results: readonly Members[], profile: SmasProfile): ReadonlyMap<string, PupilResult> {
  const { answer } = profile;
  const found = new Map<string, PupilResult>();
  for (const result of results) {
    const code = result[answer.studentCode];
    if (typeof code !== 'string' && typeof code !== 'number') continue;
    const isTwice = found.has(String(code));
    found.set(
      String(code),
      isTwice ? { outcome: 'failed', error: badAnswer('pupil-twice') } : resultOf(result, profile),
    );
  }
  return found;
}

/** A pupil that the answer does not name may have been taken or not: it is sent again. */
export const MISSING_RESULT = (): PupilResult => ({ outcome: 'failed', error: badAnswer('pupil-missing') });

function resultOf(result: Members, profile: SmasProfile): PupilResult {
  const isOk = result[profile.answer.ok];
  if (isOk === true) return { outcome: 'accepted' };
  const known = meaningOf(result, profile);
  // A code that nobody knows may pass; a record is not given up because of it before the attempts are used up.
  if (isOk !== false || known === undefined) return { outcome: 'failed', error: badAnswer('code-not-known') };
  const error = errorOf(known);
  return { outcome: error.retryable ? 'failed' : 'rejected', error };
}

interface Known {
  readonly code: string;
  readonly meaning: SmasCodeMeaning;
}

function meaningOf(members: Members, { answer }: SmasProfile): Known | undefined {
  const code = members[answer.code];
  if (typeof code !== 'string' && typeof code !== 'number') return undefined;
  const key = String(code);
  return Object.hasOwn(answer.codes, key) ? { code: key, meaning: answer.codes[key]! } : undefined;
}

/** Codes of the profile's table only; a text of SMAS may name the pupil. */
function errorOf({ code, meaning }: Known, status?: number, retryAfterMs?: number): DeliveryError {
  return new DeliveryError(CODE_OF[meaning], {
    message: { vi: `SMAS trả lời lỗi ${code}`, en: `SMAS answered with ${code}` },
    details: { code, ...(status !== undefined && { status }) },
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  });
}

const badAnswer = (reason: string): DeliveryError =>
  new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { reason } });

function parse(text: string): Members | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
  } catch {
    // The parser's message quotes the text, which may hold a person's data.
    return undefined;
  }
}

const objectOf = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
