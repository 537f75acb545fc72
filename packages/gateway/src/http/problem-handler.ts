import type { ErrorRequestHandler, Request, Response } from 'express';
import { AuthError, ExchangeError, RequestError, TrustError } from '@lienthong/core';
import type { ErrorCode, Log } from '@lienthong/core';
import type { Refusals } from '../security/refusals.js';
import { stateOf } from './call.js';
import type { CallState } from './call.js';
import { languageOf } from './language.js';
import { PROBLEM_TYPE, problemOf } from './problem.js';
import type { ProblemBody } from './problem.js';
import { replyText } from './reply.js';

/** How long what still arrives of a refused body is thrown away, so that its sender can read the answer. */
const DISCARD_MS = 1_000;
/** Says nothing about who tries to get in, and any scanner causes it. */
const NOT_AUDITED: ReadonlySet<string> = new Set<ErrorCode>([
  'ERR_REQUEST_NOT_FOUND',
  'ERR_REQUEST_METHOD',
  'ERR_REQUEST_SHUTTING_DOWN',
]);

/** The one place where an error becomes an answer: problem+json, audited where somebody was turned away. */
export function problemHandler(ports: { readonly log: Log; readonly refusals: Refusals }): ErrorRequestHandler {
  const { log, refusals } = ports;
  return async (thrown, request: Request, response: Response, _next) => {
    const error = wellKnown(thrown);
    const state = stateOf(response);
    const problem = problemOf(error, languageOf(request.headers['accept-language']));
    report(log, problem, error, state);
    if (isRefusal(error, request, state)) {
      const participantId = participantOf(error, state);
      await refusals.record(request.path.startsWith('/oauth2') ? 'token.refused' : 'request.refused', {
        code: problem.code,
        address: request.ip ?? '',
        method: request.method,
        route: state.route,
        ...(participantId !== undefined && { participantId }),
      });
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    answer(request, response, problem, error, state);
    if (!request.complete) discardRest(request);
  };
}

/** Express and Node name some faults of a request in their own way. */
function wellKnown(thrown: unknown): unknown {
  if (thrown instanceof ExchangeError) return thrown;
  // A path whose percent signs do not decode names nothing.
  return thrown instanceof URIError ? new RequestError('ERR_REQUEST_NOT_FOUND', { cause: thrown }) : thrown;
}

function isRefusal(error: unknown, request: Request, state: CallState): boolean {
  const isOne = error instanceof AuthError || error instanceof RequestError || error instanceof TrustError;
  if (!isOne || NOT_AUDITED.has(error.code)) return false;
  // The pipeline audits this one itself.
  if (state.handedOver === true && error.code === 'ERR_AUTH_FORBIDDEN') return false;
  return request.path.startsWith('/v1/') || request.path.startsWith('/oauth2/');
}

/** Who proved who it is, here or at the token endpoint; a name that is only claimed is nobody. */
function participantOf(error: unknown, state: CallState): string | undefined {
  const { participantId } = (error as ExchangeError).details;
  return state.participantId ?? (typeof participantId === 'string' ? participantId : undefined);
}

function answer(request: Request, response: Response, problem: ProblemBody, error: unknown, state: CallState): void {
  const headers: Record<string, string> = {};
  const { retryAfterMs } = error as { retryAfterMs?: number };
  if (retryAfterMs !== undefined) headers['retry-after'] = String(Math.ceil(retryAfterMs / 1000));
  else if (problem.status === 503 || problem.status === 507) headers['retry-after'] = '5';
  if (problem.status === 401) headers['www-authenticate'] = challengeOf(problem.code as ErrorCode);
  const isTokenRequest = state.route === '/oauth2/token';
  const body = isTokenRequest ? { ...problem, error: oauthErrorOf(problem) } : problem;
  replyText(response, problem.status, JSON.stringify(body), PROBLEM_TYPE, headers);
}

/** @source RFC 6750 §3, RFC 9449 §7.1. */
function challengeOf(code: ErrorCode): string {
  if (code === 'ERR_AUTH_PROOF_INVALID')
    return 'DPoP realm="lienthong", error="invalid_dpop_proof", algs="ES256 EdDSA"';
  return code === 'ERR_AUTH_TOKEN_MISSING'
    ? 'Bearer realm="lienthong"'
    : 'Bearer realm="lienthong", error="invalid_token"';
}

/** What OAuth clients look at. @source RFC 6749 §5.2. */
function oauthErrorOf({ status, code }: ProblemBody): string {
  if (code === 'ERR_AUTH_FORBIDDEN') return 'invalid_scope';
  if (code === 'ERR_AUTH_PROOF_INVALID') return 'invalid_dpop_proof'; // RFC 9449 §5
  if (status === 401 || status === 403) return 'invalid_client';
  return status >= 500 || status === 429 ? 'temporarily_unavailable' : 'invalid_request';
}

/** Cuts the connection off unless what is left of the body has come in by then. */
function discardRest(request: Request): void {
  request.resume();
  const timer = setTimeout(() => request.socket.destroy(), DISCARD_MS);
  request.once('close', () => clearTimeout(timer));
  request.once('end', () => clearTimeout(timer));
}

/** A fault of ours is logged with where it came from, without its message: that may quote data. */
function report(log: Log, problem: ProblemBody, error: unknown, state: CallState): void {
  if (problem.status < 500) return;
  const fields = { code: problem.code, instance: problem.instance, route: state.route };
  const isExpected = error instanceof ExchangeError && (error as ExchangeError).retryable;
  if (isExpected) log.warn(fields, 'a request failed for the moment');
  else log.error({ ...fields, ...originOf(error) }, 'a request failed');
}

function originOf(error: unknown): object {
  const root = error instanceof ExchangeError && error.cause instanceof Error ? error.cause : error;
  if (!(root instanceof Error)) return { thrown: typeof root };
  const frames = (root.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { error: root.name, at: frames.slice(0, 8).map((line) => line.trim()) };
}
