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
import type { Possession } from './possession.js';
import { problemError, type Language } from './problem-error.js';

export interface CallOptions {
  readonly http: HttpClient;
  readonly tokens: AccessTokens;
  /** Where the tokens are bound to a key. */
  readonly possession?: Possession | undefined;
  readonly clock: Clock;
  readonly language: Language;
  readonly limits: AttemptLimits;
  readonly pauses: Pauses;
}

/** Calls of one gateway: signed in, tried again while the fault is passing, refusals as errors with their code. */
export interface GatewayCalls {
  send(request: HttpRequest, how?: How): Promise<HttpAnswer>;
  /** The same, and the answer read as JSON. */
  json(request: HttpRequest, how?: How): Promise<unknown>;
}

export interface How {
  /** Needs no token. */
  readonly isPublic?: boolean;
  /** Headers made anew for each attempt, such as a signature that is taken once. */
  readonly headers?: (() => Promise<Readonly<Record<string, string>>>) | undefined;
}

const TOKEN_FAULTS: ReadonlySet<string> = new Set(['ERR_AUTH_TOKEN_EXPIRED', 'ERR_AUTH_TOKEN_INVALID']);

export function gatewayCalls(options: CallOptions): GatewayCalls {
  const { http, tokens, possession, clock, language, limits, pauses } = options;

  async function shown(token: string, { method, url }: HttpRequest): Promise<Readonly<Record<string, string>>> {
    if (possession === undefined) return { authorization: `Bearer ${token}` };
    return { authorization: `DPoP ${token}`, dpop: await possession.proof(method, url, token) };
  }

  const once = async (request: HttpRequest, { isPublic = false, headers }: How): Promise<HttpAnswer> => {
    const token = isPublic ? undefined : await tokens.token();
    const answer = await http.send({
      ...request,
      headers: {
        accept: 'application/json',
        'accept-language': language,
        ...(token !== undefined && (await shown(token, request))),
        ...(await headers?.()),
        ...request.headers,
      },
    });
    const failure = problemError(answer, clock.now(), language);
    if (failure === undefined) return answer;
    if (token !== undefined && failure instanceof AuthError && TOKEN_FAULTS.has(failure.code)) tokens.forget(token);
    throw failure;
  };

  const send = async (request: HttpRequest, how: How = {}): Promise<HttpAnswer> =>
    attempted(limits, pauses, async () => {
      try {
        return await once(request, how);
      } catch (error) {
        // A token may end, or its gateway start anew, between two calls: once with a fresh one.
        if (error instanceof AuthError && TOKEN_FAULTS.has(error.code)) return once(request, how);
        throw error;
      }
    });

  return {
    send,
    async json(request, how) {
      return readJson((await send(request, how)).text);
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
