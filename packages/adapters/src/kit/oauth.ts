import { DeliveryError, type Clock, type HttpClient } from '@lienthong/core';
import { faultOfStatus } from './fault-of-status.js';

export interface ClientCredentials {
  readonly http: HttpClient;
  readonly clock: Clock;
  /** Relative to the client's base URL, or absolute on the same host. */
  readonly tokenUrl: string;
  /** Sent by HTTP Basic when given. */
  readonly clientId?: string;
  readonly clientSecret?: string;
  readonly scope?: string;
  /** Further headers, e.g. `lgspaccesstoken`; may hold secrets. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Further form fields. */
  readonly form?: Readonly<Record<string, string>>;
  /** A token is renewed this long before it ends. Default 60 s, at most half of its life. */
  readonly renewBeforeMs?: number;
}

export interface TokenSource {
  /**
   * The access token, asked for once however many wait for it.
   * @throws {DeliveryError} ERR_DELIVERY_UNAUTHORIZED, ERR_DELIVERY_BAD_ANSWER and those of the HTTP client.
   */
  token(): Promise<string>;
  /** Forgets this token, so that the next call asks anew: the target refused it. */
  forget(token: string): void;
}

/** A token's life where the answer does not say. */
const DEFAULT_LIFE_S = 300;

/**
 * Tokens of the client-credentials grant, cached until shortly before they end.
 * @source RFC 6749 §4.4
 */
export function clientCredentials(credentials: ClientCredentials): TokenSource {
  let cached: { readonly token: string; readonly renewAtMs: number } | undefined;
  let underWay: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    const { token, lifeMs } = await askForToken(credentials);
    const marginMs = Math.min(credentials.renewBeforeMs ?? 60_000, lifeMs / 2);
    cached = { token, renewAtMs: credentials.clock.now() + lifeMs - marginMs };
    return token;
  };
  return {
    async token() {
      if (cached !== undefined && credentials.clock.now() < cached.renewAtMs) return cached.token;
      underWay ??= renew().finally(() => (underWay = undefined));
      return underWay;
    },
    forget(token) {
      if (cached?.token === token) cached = undefined;
    },
  };
}

async function askForToken(credentials: ClientCredentials): Promise<{ token: string; lifeMs: number }> {
  const { http, clock, clientId, clientSecret, scope } = credentials;
  const form = new URLSearchParams({ grant_type: 'client_credentials', ...credentials.form });
  if (scope !== undefined) form.set('scope', scope);
  const answer = await http.send({
    method: 'POST',
    url: credentials.tokenUrl,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      ...(clientId !== undefined && { authorization: basic(clientId, clientSecret ?? '') }),
      ...credentials.headers,
    },
    body: form.toString(),
  });
  // RFC 6749 §5.2: a refused client is 400 with `invalid_client` or 401.
  if (answer.status === 400) {
    throw new DeliveryError('ERR_DELIVERY_UNAUTHORIZED', { details: { status: 400, step: 'token' } });
  }
  const fault = faultOfStatus(answer, clock.now());
  if (fault !== undefined) throw fault;
  const { access_token: token, expires_in: lifeS } = readTokenAnswer(answer.text);
  return { token, lifeMs: (Number(lifeS) > 0 ? Number(lifeS) : DEFAULT_LIFE_S) * 1000 };
}

function readTokenAnswer(text: string): { access_token: string; expires_in?: unknown } {
  try {
    const answer: unknown = JSON.parse(text);
    const token = (answer as { access_token?: unknown } | null)?.access_token;
    // A token goes into a header: nothing but visible ASCII may be in it.
    if (typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)) return answer as { access_token: string };
  } catch {
    // Falls through: the text of an unreadable answer may hold a token and is not kept.
  }
  throw new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { step: 'token' } });
}

/** @source RFC 6749 §2.3.1: both parts are form-encoded before they are joined. */
function basic(id: string, secret: string): string {
  const encode = (part: string): string => encodeURIComponent(part).replace(/%20/g, '+');
  return `Basic ${Buffer.from(`${encode(id)}:${encode(secret)}`).toString('base64')}`;
}
