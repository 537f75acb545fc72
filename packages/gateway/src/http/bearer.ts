import type { Request, Response } from 'express';
import type { StoredParticipant } from '@lienthong/core';
import type { Authenticator } from '../security/authenticate.js';
import { stateOf } from './call.js';
import type { RateLimits } from './rate-limits.js';

/** Says who calls, or refuses; counts the request. */
export type Authenticate = (request: Request, response: Response) => Promise<StoredParticipant>;

/**
 * Authentication over HTTP: a token not seen before is counted against its address before it costs a signature check,
 * and every request against its participant.
 */
export function bearer(authenticator: Authenticator, limits: RateLimits): Authenticate {
  return async (request, response) => {
    const participant = await authenticator.authenticate(request.headers.authorization, () =>
      limits.byAddress(request, response),
    );
    stateOf(response).participantId = participant.participantId;
    await limits.byParticipant(request, response);
    return participant;
  };
}
