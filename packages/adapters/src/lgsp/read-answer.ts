import { DeliveryError, type HttpAnswer } from '@lienthong/core';
import { faultOfStatus } from '../kit/index.js';
import type { AnswerLayer, CodeMeaning, LgspProfile } from './profile.js';

export type LgspAnswer =
  | { readonly outcome: 'accepted' | 'stale'; readonly upstreamId?: string }
  | { readonly outcome: 'error'; readonly error: DeliveryError };

/** What looks like a code and not like a sentence, a number of a person or a date; a code that nobody knows may be any text. */
const SHOWABLE_CODE = /^(?!.*\d{8})[\w.:-]{1,40}$/;

/** Statuses that speak of what was sent; any other 4xx speaks of the connection, and no record must die of it. */
const ABOUT_THE_RECORD: ReadonlySet<number> = new Set([400, 409, 413, 422]);

/**
 * What an answer means, looked at in every layer: HTTP status, the LGSP's envelope, the provider's status, the body inside.
 * Codes and ids are kept, texts are not: they may quote the record.
 */
export function readAnswer(answer: HttpAnswer, profile: LgspProfile, nowMs: number): LgspAnswer {
  const body = parse(answer.text);
  const correlationId = idAt(body, profile.correlationId);
  const context = { status: answer.status, ...(correlationId !== undefined && { correlationId }) };
  const fault = faultOfStatus(answer, nowMs);
  if (fault !== undefined) {
    // The layers inside say more than the status does: an unauthorised provider behind a 500 is a matter of sign-in.
    const inner = firstRefusal(body, profile.layers);
    const wait = fault.retryAfterMs === undefined ? {} : { retryAfterMs: fault.retryAfterMs };
    if (inner?.isKnown === true) return { outcome: 'error', error: errorOf(inner, context, wait) };
    return { outcome: 'error', error: httpError(fault, answer.status, context) };
  }
  if (typeof body !== 'object' || body === null) return unreadable('not-json', context);
  const missing = profile.layers.find(({ isRequired, at, statusField }) => {
    return isRequired === true && valueAt(body, join(at, statusField)) === undefined;
  });
  const refusal = firstRefusal(body, profile.layers);
  if (refusal !== undefined) {
    if (refusal.meaning === 'stale') return { outcome: 'stale' };
    return { outcome: 'error', error: errorOf(refusal, context, {}) };
  }
  if (missing !== undefined) return unreadable(`no-${missing.name}-layer`, context);
  const upstreamId = profile.upstreamId.map((path) => idAt(body, path)).find((id) => id !== undefined);
  return { outcome: 'accepted', ...(upstreamId !== undefined && { upstreamId }) };
}

interface Refusal {
  readonly layer: string;
  readonly code: string;
  readonly meaning: CodeMeaning | 'unknown';
  readonly title?: string;
  readonly isKnown: boolean;
}

/** The innermost layer that refuses and whose code is known; else the outermost that refuses. */
function firstRefusal(body: unknown, layers: readonly AnswerLayer[]): Refusal | undefined {
  const refusals = layers.map((layer) => refusalOf(body, layer)).filter((refusal) => refusal !== undefined);
  return refusals.findLast(({ isKnown }) => isKnown) ?? refusals[0];
}

function refusalOf(body: unknown, layer: AnswerLayer): Refusal | undefined {
  const status = valueAt(body, join(layer.at, layer.statusField));
  if (status === undefined || layer.okValues.includes(status as string)) return undefined;
  const said = valueAt(body, join(layer.at, layer.codeField ?? layer.statusField)) ?? status;
  const code = text(said) ?? text(status) ?? '';
  const known = Object.hasOwn(layer.codes, code) ? layer.codes[code] : undefined;
  if (known !== undefined) return { layer: layer.name, code, ...known, isKnown: true };
  const meaning = layer.codesAreHttpStatuses === true ? meaningOfStatus(Number(code)) : 'unknown';
  const isShowable = SHOWABLE_CODE.test(typeof said === 'string' ? said : code);
  return { layer: layer.name, code: isShowable ? code : 'unreadable', meaning, isKnown: false };
}

function meaningOfStatus(status: number): CodeMeaning | 'unknown' {
  const fault = faultOfStatus({ status, headers: {} }, 0);
  switch (fault?.code) {
    case 'ERR_DELIVERY_THROTTLED':
      return 'throttled';
    case 'ERR_DELIVERY_UNAUTHORIZED':
      return 'unauthorized';
    case 'ERR_DELIVERY_REJECTED':
      return ABOUT_THE_RECORD.has(status) ? 'rejected' : 'unavailable';
    case 'ERR_DELIVERY_UNAVAILABLE':
    case 'ERR_DELIVERY_TIMEOUT':
      return 'unavailable';
    default:
      return 'unknown';
  }
}

const CODE_OF = {
  unavailable: 'ERR_DELIVERY_UNAVAILABLE',
  throttled: 'ERR_DELIVERY_THROTTLED',
  unauthorized: 'ERR_DELIVERY_UNAUTHORIZED',
  rejected: 'ERR_DELIVERY_REJECTED',
  stale: 'ERR_DELIVERY_REJECTED',
  // A code that nobody knows may pass; a record is not given up because of it before the attempts are used up.
  unknown: 'ERR_DELIVERY_BAD_ANSWER',
} as const;

function errorOf(
  { meaning, layer, code, title }: Refusal,
  context: Readonly<Record<string, unknown>>,
  wait: { readonly retryAfterMs?: number },
): DeliveryError {
  const name = title === undefined ? code : `${code} ${title}`;
  return new DeliveryError(CODE_OF[meaning], {
    message: { vi: `LGSP trả lời lỗi ${name} (lớp ${layer})`, en: `The LGSP answered with ${name} (layer ${layer})` },
    details: { ...context, layer, code, ...(title !== undefined && { title }) },
    ...wait,
  });
}

function httpError(fault: DeliveryError, status: number, context: Readonly<Record<string, unknown>>): DeliveryError {
  const isOurs = fault.code === 'ERR_DELIVERY_REJECTED' && !ABOUT_THE_RECORD.has(status);
  return new DeliveryError(isOurs ? 'ERR_DELIVERY_UNAVAILABLE' : fault.code, {
    details: { ...context, layer: 'http' },
    ...(fault.retryAfterMs !== undefined && { retryAfterMs: fault.retryAfterMs }),
  });
}

function unreadable(reason: string, context: Readonly<Record<string, unknown>>): LgspAnswer {
  return { outcome: 'error', error: new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { ...context, reason } }) };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // The parser's message quotes the text, which may hold a person's data.
    return undefined;
  }
}

function valueAt(body: unknown, path: string): unknown {
  let value = body;
  for (const part of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

const join = (at: string, field: string): string => (at === '' ? field : `${at}.${field}`);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
        .replaceAll(/[^\w.:-]/g, '')
        .slice(0, 60)
    : undefined;

/** An id of the other side, only where it looks like one. */
function idAt(body: unknown, path: string | undefined): string | undefined {
  const value = path === undefined ? undefined : valueAt(body, path);
  return typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value) ? value : undefined;
}
