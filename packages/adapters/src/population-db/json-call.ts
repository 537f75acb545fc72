import { IdentityError, type HttpAnswer, type HttpClient } from '@lienthong/core';
import { badAnswer } from './identity-fault.js';
import type { PopulationProfile } from './profile.js';
import { looksLikeEnvelope } from './read-envelope.js';
import type { RequestFields } from './request-fields.js';

export interface JsonCall {
  readonly http: HttpClient;
  readonly profile: PopulationProfile;
  readonly operation: string;
  readonly fields: RequestFields;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Throws for a status that is no answer. */
  readonly check: (answer: HttpAnswer) => void;
}

/** Sends one question as flat JSON and gives the SOAP text that the answer wraps. */
export async function jsonCall({
  http,
  profile,
  operation,
  fields,
  headers,
  signal,
  check,
}: JsonCall): Promise<string> {
  const { NgayThangNamSinh: birthDate, ...others } = fields;
  const answer = await http.send({
    method: 'POST',
    url: (profile.facts.jsonPath?.value ?? '').replace('{operation}', operation),
    headers: { 'content-type': 'application/json; charset=utf-8', accept: 'application/json', ...headers },
    body: JSON.stringify({ ...others, NgayThangNam: '', Nam: '', ...birthDate }),
    signal,
  });
  check(answer);
  return unwrap(answer.text, profile.facts.jsonSuccessCodes?.value ?? []);
}

function unwrap(text: string, successCodes: readonly string[]): string {
  let wrapper: { error_code?: unknown; message?: unknown } | null;
  try {
    wrapper = JSON.parse(text) as typeof wrapper;
  } catch {
    throw badAnswer('not-json');
  }
  if (typeof wrapper !== 'object' || wrapper === null) throw badAnswer('not-an-object');
  const { error_code: rawCode = '', message } = wrapper;
  // A SOAP text inside says more than the code around it, a fault included.
  if (typeof message === 'string' && looksLikeEnvelope(message)) return message;
  const code = typeof rawCode === 'string' || typeof rawCode === 'number' ? String(rawCode) : 'unreadable';
  if (successCodes.includes(code)) throw badAnswer('no-envelope');
  // The codes are not public: one that looks like an HTTP status of the server passes, all others last.
  const isPassing = /^(5\d\d|429)$/.test(code);
  throw new IdentityError(isPassing ? 'ERR_IDENTITY_UNAVAILABLE' : 'ERR_IDENTITY_REFUSED', {
    details: { errorCode: /^[\w.-]{1,32}$/.test(code) ? code : 'unreadable' },
  });
}
