import {
  AuthError,
  DeliveryError,
  type Clock,
  type HttpAnswer,
  type HttpClient,
  type HttpRequest,
} from '@lienthong/core';
import type { AccessTokens } from './access-token.js';
import { attempted, type AttemptLimits, type Pauses } from './attempts.js';
import { problemError, type Language } from './problem-error.js';

export interface CallOptions {
  readonly http: HttpClient;
  readonly tokens: AccessTokens;
  readonly clock: Clock;
  readonly language: Language;
  readonly limits: AttemptLimits;
  readonly pauses: Pauses;
}

/** Calls of one gateway: signed in, tried again while the fault is passing, refusals as errors with their code. */
export interface GatewayCalls {
  /** @param isPublic needs no token. */
  send(request: HttpRequest, isPublic?: boolean): Promise<HttpAnswer>;
  /** The same, and the answer read as JSON. */
  json(request: HttpRequest, isPublic?: boolean): Promise<unknown>;
}

const TOKEN_FAULTS: ReadonlySet<string> = new Set(['ERR_AUTH_TOKEN_EXPIRED', 'ERR_AUTH_TOKEN_INVALID']);

export function gatewayCalls({ http, tokens, clock, language, limits, pauses }: CallOptions): GatewayCalls {
  const once = async (request: HttpRequest, isPublic: boolean): Promise<HttpAnswer> => {
    const token = isPublic ? undefined : await tokens.token();
    const answer = await http.send({
      ...request,
      headers: {
        accept: 'application/json',
        'accept-language': language,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...request.headers,
      },
    });
    const failure = problemError(answer, clock.now(), language);
    if (failure === undefined) return answer;
    if (token !== undefined && failure instanceof AuthError && TOKEN_FAULTS.has(failure.code)) tokens.forget(token);
    throw failure;
  };

  const send = async (request: HttpRequest, isPublic = false): Promise<HttpAnswer> =>
    attempted(limits, pauses, async () => {
      try {
        return await once(request, isPublic);
      } catch (error) {
        // A token may end, or its gateway start anew, between two calls: once with a fresh one.
        if (error instanceof AuthError && TOKEN_FAULTS.has(error.code)) return once(request, isPublic);
        throw error;
      }
    });

  return {
    send,
    async json(request, isPublic) {
      return readJson((await send(request, isPublic)).text);
    },
  };
}

/** @throws {DeliveryError} ERR_DELIVERY_BAD_ANSWER. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which may hold a person's data.
    throw new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { reason: 'not-json' } });
  }
}
