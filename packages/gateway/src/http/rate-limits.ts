import { RequestError } from '@lienthong/core';
import type { Request, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
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

function limit(requestsPerMinute: number, keyOf: (request: Request, response: Response) => string): RateLimit {
  const middleware = rateLimit({
    windowMs: WINDOW_MS,
    limit: requestsPerMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    keyGenerator: keyOf,
    // Its checks look at every request; the settings they check are ours and tested.
    validate: false,
    handler: (request, _response, next) => {
      const { resetTime } = (request as Request & { rateLimit?: { resetTime?: Date } }).rateLimit ?? {};
      const retryAfterMs = Math.max(1_000, (resetTime?.getTime() ?? 0) - Date.now());
      next(new RequestError('ERR_REQUEST_TOO_MANY', { retryAfterMs }));
    },
  });
  return (request, response) =>
    new Promise((resolve, reject) => {
      void middleware(request, response, (error?: unknown) => {
        if (error === undefined) resolve();
        else reject(error);
      });
    });
}
