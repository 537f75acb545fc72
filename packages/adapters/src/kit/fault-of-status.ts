import { DeliveryError, type HttpAnswer } from '@lienthong/core';
import { retryAfterMs } from './retry-after.js';

/**
 * The delivery error that an HTTP status means, or `undefined` for 2xx. The answer's text is not looked at.
 * @param nowMs epoch ms, for a `Retry-After` date.
 */
export function faultOfStatus(
  answer: Pick<HttpAnswer, 'status' | 'headers'>,
  nowMs: number,
): DeliveryError | undefined {
  const { status, headers } = answer;
  if (status >= 200 && status < 300) return undefined;
  const waitMs = retryAfterMs(headers['retry-after'], nowMs);
  return new DeliveryError(codeOfStatus(status), {
    details: { status },
    ...(waitMs !== undefined && { retryAfterMs: waitMs }),
  });
}

function codeOfStatus(status: number): DeliveryError['code'] {
  if (status === 429 || status === 503) return 'ERR_DELIVERY_THROTTLED';
  if (status === 401 || status === 403) return 'ERR_DELIVERY_UNAUTHORIZED';
  if (status === 408 || status === 504) return 'ERR_DELIVERY_TIMEOUT';
  if (status >= 500) return 'ERR_DELIVERY_UNAVAILABLE';
  // A redirect is never followed: somebody else answers in the target's place.
  if (status < 400) return 'ERR_DELIVERY_BAD_ANSWER';
  return 'ERR_DELIVERY_REJECTED';
}
