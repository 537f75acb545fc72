import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  CATALOGUE,
  ConfigError,
  DeliveryError,
  ExchangeError,
  importSigningKey,
  type ErrorCode,
} from '@lienthong/core';
import { OPERATOR_ID, RUNNING_FILE, operatorKeyFile } from '@lienthong/gateway';
import { SignJWT } from 'jose';

/** Calls of the operator to a running gateway, signed in with the key in its data directory. */
export interface OperatorClient {
  readonly url: string;
  /** @throws {ExchangeError} the gateway's refusal, with its code. */
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
  /** The answer's body as it comes; answers may be larger than memory. */
  stream(path: string): Promise<AsyncIterable<Uint8Array>>;
}

/** What the gateway refused, under the gateway's own code. */
class GatewayRefusal extends ExchangeError {}

const CALL_MS = 60_000;
const EXPORT_MS = 3_600_000;
/** The shortest life that a configuration can give to tokens. */
const RENEW_MS = 25_000;
const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * The gateway that runs on a data directory.
 * @param issuer the name by which it goes where that is not its address.
 * @throws {ConfigError} ERR_CONFIG_DATA_DIRECTORY — none runs there, or its key cannot be read.
 */
export async function connectOperator(dataDirectory: string, issuer?: string): Promise<OperatorClient> {
  const running = await readJson(path.join(dataDirectory, RUNNING_FILE), {
    vi: `Không có cổng nào đang chạy với thư mục dữ liệu ${dataDirectory}; hãy chạy "lienthong serve" hoặc chỉ ra --data`,
    en: `No gateway runs on the data directory ${dataDirectory}; run "lienthong serve" or name it with --data`,
  });
  const key = await readJson(operatorKeyFile(dataDirectory), {
    vi: `Không đọc được khoá của người vận hành trong ${dataDirectory}`,
    en: `The operator's key in ${dataDirectory} cannot be read`,
  });
  const url = String(running['url']);
  return operatorClient(url, typeof running['issuer'] === 'string' ? running['issuer'] : (issuer ?? url), key);
}

function operatorClient(url: string, issuer: string, privateJwk: Readonly<Record<string, unknown>>): OperatorClient {
  let token: Promise<string> | undefined;
  let renewAtMs = 0;

  async function call(method: string, at: string, body: unknown, timeoutMs: number): Promise<Response> {
    if (Date.now() >= renewAtMs) {
      token = accessToken(url, issuer, privateJwk);
      renewAtMs = Date.now() + RENEW_MS;
    }
    return answered(url + at, timeoutMs, {
      method,
      headers: {
        authorization: `Bearer ${(await token)!}`,
        'accept-language': 'vi',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  }

  return {
    url,
    get: async (at) => (await call('GET', at, undefined, CALL_MS)).json() as Promise<unknown>,
    post: async (at, body) => (await call('POST', at, body, CALL_MS)).json() as Promise<unknown>,
    async stream(at) {
      const { body } = await call('GET', at, undefined, EXPORT_MS);
      return (body ?? []) as AsyncIterable<Uint8Array>;
    },
  };
}

/** @source RFC 7523 §2.2 */
async function accessToken(
  url: string,
  issuer: string,
  privateJwk: Readonly<Record<string, unknown>>,
): Promise<string> {
  const { kid, alg, privateKey } = await importSigningKey(privateJwk);
  const audience = `${issuer.replace(/\/+$/, '')}/oauth2/token`;
  const assertion = await new SignJWT({ iss: OPERATOR_ID, sub: OPERATOR_ID, aud: audience, jti: randomUUID() })
    .setProtectedHeader({ alg, kid })
    .setIssuedAt()
    .setExpirationTime('60s')
    .sign(privateKey);
  const answer = await answered(`${url}/oauth2/token`, CALL_MS, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: ASSERTION_TYPE,
      client_assertion: assertion,
    }),
  });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function answered(url: string, timeoutMs: number, request: RequestInit): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeoutMs), ...request });
  } catch (cause) {
    throw new DeliveryError('ERR_DELIVERY_UNAVAILABLE', {
      message: { vi: `Cổng ở ${url} không trả lời`, en: `The gateway at ${url} did not answer` },
      cause,
    });
  }
  if (answer.ok) return answer;
  const problem = (await answer.json().catch(() => ({}))) as { code?: string; detail?: string };
  const code = isKnown(problem.code) ? problem.code : 'ERR_DELIVERY_BAD_ANSWER';
  const { vi, en } = CATALOGUE[code].title;
  throw new GatewayRefusal(code, { message: { vi: problem.detail ?? vi, en }, details: { status: answer.status } });
}

const isKnown = (code: string | undefined): code is ErrorCode => code !== undefined && Object.hasOwn(CATALOGUE, code);

async function readJson(
  file: string,
  message: { readonly vi: string; readonly en: string },
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  } catch (cause) {
    throw new ConfigError('ERR_CONFIG_DATA_DIRECTORY', { message, cause });
  }
}
