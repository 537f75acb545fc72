import { RequestError } from '@lienthong/core';
import type { Request, Response } from 'express';
import { ipKeyGenerator, MemoryStore } from 'express-rate-limit';
import type { Options } from 'express-rate-limit';
import { stateOf } from './call.js';
import type { HttpSettings } from './http-settings.js';

/** Counts a request; refuses it where there were too many. */
export type RateLimit = (request: Request, response: Response) => Promise<void>;

export interface RateLimits {
  /** For who has not shown who it is, by address: what costs a signature check is counted here. */
  readonly byAddress: RateLimit;
  /** For who has, by participant. */
  readonly byParticipant: RateLimit;
}

const WINDOW_MS = 60_000;

/** Sets `RateLimit` headers on what it counts. @source draft-ietf-httpapi-ratelimit-headers-07. */
export function createRateLimits(
  settings: Pick<HttpSettings, 'requestsPerMinute' | 'unauthenticatedRequestsPerMinute'>,
): RateLimits {
  return {
    byAddress: limit(settings.unauthenticatedRequestsPerMinute, (request) => ipKeyGenerator(request.ip ?? '')),
    byParticipant: limit(settings.requestsPerMinute, (_, response) => stateOf(response).participantId ?? ''),
  };
}

/**
 * The counting is the library's, its middleware is not taken: it looks at each request for settings that we do not have,
 * and this runs on every one.
 */
function limit(requestsPerMinute: number, keyOf: (request: Request, response: Response) => string): RateLimit {
  const counts = new MemoryStore();
  counts.init({ windowMs: WINDOW_MS } as Options);
  return async (request, response) => {
    const { totalHits, resetTime } = await counts.increment(keyOf(request, response));
    const leftMs = resetTime === undefined ? WINDOW_MS : Math.max(0, resetTime.getTime() - Date.now());
    const remaining = Math.max(0, requestsPerMinute - totalHits);
    response.setHeader('ratelimit-policy', `${requestsPerMinute};w=${WINDOW_MS / 1_000}`);
    response.setHeader(
      'ratelimit',
      `limit=${requestsPerMinute}, remaining=${remaining}, reset=${Math.ceil(leftMs / 1_000)}`,
    );
    if (totalHits <= requestsPerMinute) return;
    throw new RequestError('ERR_REQUEST_TOO_MANY', { retryAfterMs: Math.max(1_000, leftMs) });
  };
}
