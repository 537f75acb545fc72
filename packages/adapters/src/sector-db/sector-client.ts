import { ConfigError, DeliveryError, type AdapterContext, type HttpAnswer, type HttpClient } from '@lienthong/core';
import { clientCredentials, faultOfStatus, retryAfterMs } from '../kit/index.js';
import type { SectorDbConfig } from './config.js';
import type { SectorProfile, SectorWire } from './profile.js';
import { readMessageId, readResult, type BatchResult } from './read-answer.js';

export interface SectorBatch {
  readonly id: string;
  readonly recordType: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

export interface SectorClient {
  submit(batch: SectorBatch, signal: AbortSignal): Promise<{ messageId: string; pollAfterMs: number }>;
  /** `undefined` where the service has no such batch. */
  result(messageId: string, signal: AbortSignal): Promise<(BatchResult & { pollAfterMs: number }) | undefined>;
}

/** Speaks a profile's wire over HTTP; every fault is a `DeliveryError`. */
export function createSectorClient(
  config: SectorDbConfig,
  profile: SectorProfile,
  context: AdapterContext,
): SectorClient {
  const { wire } = profile;
  const http = context.http({ baseUrl: config.baseUrl });
  const authentication = authenticationOf(config, wire, http, context);

  const send = async (request: { method: 'GET' | 'POST'; url: string; body?: string }, signal: AbortSignal) => {
    const { headers, refused } = await authentication();
    const answer = await http.send({
      ...request,
      signal,
      headers: { accept: 'application/json', ...(request.body !== undefined && JSON_TYPE), ...headers },
    });
    if (answer.status === 401) refused();
    return answer;
  };
  const waitOf = (answer: HttpAnswer): number =>
    retryAfterMs(answer.headers['retry-after'], context.clock.now()) ?? wire.pollAfterMs;

  return {
    async submit(batch, signal) {
      const body = JSON.stringify({
        [wire.batch.id]: batch.id,
        [wire.batch.recordType]: batch.recordType,
        [wire.batch.records]: batch.rows,
      });
      const answer = await send({ method: 'POST', url: wire.paths.submit, body }, signal);
      throwFault(answer, context);
      return { messageId: readMessageId(answer.text, wire), pollAfterMs: waitOf(answer) };
    },
    async result(messageId, signal) {
      const url = `${wire.paths.result}/${encodeURIComponent(messageId)}`;
      const answer = await send({ method: 'GET', url }, signal);
      if (answer.status === 404) return undefined;
      throwFault(answer, context);
      return { ...readResult(answer.text, wire), pollAfterMs: waitOf(answer) };
    },
  };
}

const JSON_TYPE = { 'content-type': 'application/json; charset=utf-8' };

interface Authentication {
  readonly headers: Readonly<Record<string, string>>;
  /** To be called when the service refused what the headers carry. */
  readonly refused: () => void;
}

function authenticationOf(
  { credentials }: SectorDbConfig,
  { authentication }: SectorWire,
  http: HttpClient,
  context: AdapterContext,
): () => Promise<Authentication> {
  if (authentication.type === 'static-key') {
    const key = required(credentials?.apiKey, '/credentials/apiKey');
    return async () => ({ headers: { [authentication.header]: key }, refused: () => undefined });
  }
  const tokens = clientCredentials({
    http,
    clock: context.clock,
    tokenUrl: authentication.tokenPath,
    clientId: required(credentials?.clientId, '/credentials/clientId'),
    clientSecret: required(credentials?.clientSecret, '/credentials/clientSecret'),
  });
  return async () => {
    const token = await tokens.token();
    return { headers: { authorization: `Bearer ${token}` }, refused: () => tokens.forget(token) };
  };
}

function required(value: string | undefined, pointer: string): string {
  if (value === undefined || value === '') throw new ConfigError('ERR_CONFIG_SECRET_MISSING', { details: { pointer } });
  return value;
}

/** Statuses that speak of what was sent; any other 4xx speaks of the connection, and no record must die of it. */
const ABOUT_THE_BATCH: ReadonlySet<number> = new Set([400, 409, 413, 422]);

function throwFault(answer: HttpAnswer, context: AdapterContext): void {
  const fault = faultOfStatus(answer, context.clock.now());
  if (fault === undefined) return;
  const isOurs = fault.code === 'ERR_DELIVERY_REJECTED' && !ABOUT_THE_BATCH.has(answer.status);
  throw isOurs ? new DeliveryError('ERR_DELIVERY_UNAVAILABLE', { details: fault.details }) : fault;
}
