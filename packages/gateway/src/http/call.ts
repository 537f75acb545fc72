import type { Request, Response } from 'express';
import type { StoredParticipant } from '@lienthong/core';

/** One request on its way through a route. */
export interface Call {
  readonly request: Request;
  readonly response: Response;
}

/** A call by somebody who showed who it is. */
export interface KnownCall extends Call {
  /** The caller, with the rights that its token carries. */
  readonly participant: StoredParticipant;
}

/** What is known of a request while it is served; the problem handler and the metrics read it. */
export interface CallState {
  /** Path of the route, without values. */
  route: string;
  participantId?: string;
  /** The pipeline has it and audits what becomes of it. */
  handedOver?: boolean;
}

export function stateOf(response: Response): CallState {
  const locals = response.locals as { call?: CallState };
  return (locals.call ??= { route: 'unknown' });
}
