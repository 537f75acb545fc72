import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import axios, { type AxiosInstance, type AxiosResponse } from 'axios';
import {
  DeliveryError,
  type HttpAnswer,
  type HttpClient,
  type HttpClientOptions,
  type HttpRequest,
} from '@lienthong/core';
import { guardedLookup, type ResolveAll } from './address-guard.js';
import { guardedBase, urlWithin } from './guarded-url.js';
import { networkFault } from './network-fault.js';

export interface GuardedHttpOptions extends HttpClientOptions {
  /** Whether private networks may be reached. Default false. */
  readonly allowPrivate?: boolean;
  /** `host` or `host:port` that the operator permits; the base URL must be among them. Default: any one base URL. */
  readonly allowedHosts?: readonly string[];
  /** Connections kept at most. Default 64. */
  readonly maxConnections?: number;
  /** Our certificate and key where the target asks for mutual TLS, and the authority it is signed by (PEM). */
  readonly tls?: { readonly cert?: string; readonly key?: string; readonly ca?: string };
}

export interface GuardedHttpClient extends HttpClient {
  /** Closes idle connections and cuts the others. */
  close(): void;
}

export const DEFAULT_TIMEOUT_MS = 30_000;
export const DEFAULT_MAX_ANSWER_BYTES = 10 * 1024 * 1024;

/**
 * An HTTP client that reaches one host only: its name is resolved once for each connection and the address checked,
 * redirects are answers, time and size are limited, proxies of the environment are ignored.
 * @throws {ConfigError} ERR_CONFIG_INVALID when the base URL is not allowed.
 */
export function createHttpClient(
  options: GuardedHttpOptions,
  dependencies: { readonly resolve?: ResolveAll } = {},
): GuardedHttpClient {
  const base = guardedBase(options.baseUrl, options);
  const connection = {
    keepAlive: true,
    maxSockets: options.maxConnections ?? 64,
    lookup: guardedLookup(base.addresses, dependencies.resolve),
  };
  const agent =
    base.url.protocol === 'https:'
      ? new HttpsAgent({ ...connection, ...options.tls, minVersion: 'TLSv1.2' })
      : new HttpAgent(connection);
  const client = axios.create({
    httpAgent: agent,
    httpsAgent: agent,
    proxy: false,
    maxRedirects: 0,
    // Counted after decompression, so a small body cannot grow past it.
    maxContentLength: options.maxAnswerBytes ?? DEFAULT_MAX_ANSWER_BYTES,
    responseType: 'arraybuffer',
    validateStatus: () => true,
    transformRequest: [(body: unknown) => body],
    transformResponse: [(body: unknown) => body],
  });
  return {
    send: async (request) => send(client, urlWithin(base.url, request.url), request, options),
    close: () => agent.destroy(),
  };
}

async function send(
  client: AxiosInstance,
  url: URL,
  request: HttpRequest,
  options: GuardedHttpOptions,
): Promise<HttpAnswer> {
  const timeoutMs = request.timeoutMs ?? options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const details = { method: request.method, host: url.host };
  // axios's own timeout restarts with every byte; this one covers the whole call.
  const controller = new AbortController();
  let hasTimedOut = false;
  const timer = setTimeout(() => {
    hasTimedOut = true;
    controller.abort();
  }, timeoutMs);
  const abort = (): void => controller.abort();
  if (request.signal?.aborted) abort();
  request.signal?.addEventListener('abort', abort, { once: true });
  try {
    const response = await client.request<Uint8Array>({
      url: url.href,
      method: request.method,
      headers: { accept: '*/*', 'user-agent': 'lienthong', ...request.headers },
      // axios takes bytes as a Buffer.
      data: request.body === undefined ? undefined : Buffer.from(request.body as string),
      signal: controller.signal,
    });
    return answerOf(response);
  } catch (error) {
    if (hasTimedOut) throw new DeliveryError('ERR_DELIVERY_TIMEOUT', { details: { ...details, timeoutMs } });
    if (request.signal?.aborted) {
      throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE', { details: { ...details, reason: 'aborted' } });
    }
    throw networkFault(error, details);
  } finally {
    clearTimeout(timer);
    request.signal?.removeEventListener('abort', abort);
  }
}

function answerOf(response: AxiosResponse<Uint8Array>): HttpAnswer {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.headers as Record<string, string | string[] | undefined>)) {
    if (value !== undefined) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { status: response.status, headers, text: new TextDecoder().decode(response.data) };
}
