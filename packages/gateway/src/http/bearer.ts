import type { Request, Response } from 'express';
import type { StoredParticipant } from '@lienthong/core';
import type { Authenticator } from '../security/authenticate.js';
import type { Issuer } from '../security/issuer.js';
import type { ProvenRequest } from '../security/proof-of-possession.js';
import { stateOf } from './call.js';
import { clientCertificateOf } from './client-certificate.js';
import type { RateLimits } from './rate-limits.js';

/** Says who calls, or refuses; counts the request. */
export type Authenticate = (request: Request, response: Response) => Promise<StoredParticipant>;

/**
 * Authentication over HTTP: what costs a signature check is counted against its address first, and every request against
 * its participant.
 */
export function bearer(authenticator: Authenticator, limits: RateLimits, issuer: () => Issuer): Authenticate {
  return async (request, response) => {
    const participant = await authenticator.authenticate(
      {
        authorization: request.headers.authorization,
        proof: () => proofOf(request, issuer().urls),
        certificate: () => clientCertificateOf(request),
      },
      () => limits.byAddress(request, response),
    );
    stateOf(response).participantId = participant.participantId;
    await limits.byParticipant(request, response);
    return participant;
  };
}

/** The proof of possession that a request carries; a header sent twice arrives as one text, which is no proof. */
function proofOf(request: Request, urls: readonly string[]): Omit<ProvenRequest, 'accessToken'> | undefined {
  const proof = request.headers['dpop'];
  if (typeof proof !== 'string') return undefined;
  const [path] = request.originalUrl.split('?', 1);
  return { proof, method: request.method, urls: urls.map((url) => `${url}${path!}`) };
}
