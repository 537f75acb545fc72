import { randomUUID } from 'node:crypto';
import {
  canonicalJson,
  importSigningKey,
  signMessage,
  systemClock,
  verifyReceipt,
  type Clock,
  type DeliveryState,
  type HttpClient,
  type IdentityClaim,
  type ProvenReceipt,
  type PublicKeySet,
  type Receipt,
  type RecordByKind,
  type RecordKind,
  type SigningKey,
} from '@lienthong/core';
import type { ExchangeAnswer } from '@lienthong/schemas';
import { createHttpClient, nodeHashing } from '../kit/index.js';
import { accessTokens } from './access-token.js';
import type { AttemptLimits } from './attempts.js';
import { gatewayCalls, readJson, type GatewayCalls, type How } from './gateway-calls.js';
import { possession } from './possession.js';
import type { Language } from './problem-error.js';
import type {
  DeliveryStatus,
  ExchangeStatus,
  FileStatus,
  IdentityCheckResult,
  PulledPage,
  PulledRecord,
  Submitted,
} from './wire.js';

export interface GatewayClientOptions {
  /** Scheme, host, port and path of the gateway. */
  readonly baseUrl: string;
  readonly participantId: string;
  /** The participant's private key: a JWK (ES256 or EdDSA), or one imported before. */
  readonly privateKey: Readonly<Record<string, unknown>> | SigningKey;
  /** Audience of the assertions where the gateway goes by another name than `baseUrl`. */
  readonly audience?: string;
  /** Tokens bound to a key that this client makes for itself (DPoP): a stolen token is worth nothing. Default: false. */
  readonly bindTokens?: boolean;
  /** A signature with the private key over everything sent, which the gateway keeps as evidence. Default: false. */
  readonly signBodies?: boolean;
  /** Language of the gateway's messages. Default `vi`. */
  readonly language?: Language;
  /** Patience with passing faults. */
  readonly attempts?: AttemptLimits;
  /** Whole call, milliseconds. Default 30 000. */
  readonly timeoutMs?: number;
  /** Certificate and key for mutual TLS, and the authority of the gateway's own (PEM). */
  readonly tls?: { readonly cert?: string; readonly key?: string; readonly ca?: string };
  readonly http?: HttpClient;
  readonly clock?: Clock;
  /** Default: a timer. */
  readonly sleep?: (ms: number) => Promise<void>;
  readonly random?: () => number;
}

export interface SubmitOptions {
  /** Visible ASCII, at most 200 characters; made up when absent. Keep your own where a restart may submit again. */
  readonly idempotencyKey?: string;
  /** School and school year of the records that name none. */
  readonly school?: { readonly code: string; readonly name?: string };
  readonly schoolYear?: string;
  readonly purpose?: string;
  readonly signal?: AbortSignal;
}

export interface FileOptions {
  readonly school?: { readonly code: string; readonly name?: string };
  readonly schoolYear?: string;
  /** Workbook profile. Default `auto`. */
  readonly profile?: string;
}

export interface DeliveryFilter {
  readonly target?: string;
  readonly state?: DeliveryState;
  readonly exchangeId?: string;
  readonly recordId?: string;
  readonly causeCode?: string;
}

/** A vendor's way into a gateway. Every method throws an `ExchangeError` with the gateway's code. */
export interface GatewayClient {
  /**
   * Submits records of one kind; resolves when the gateway has them on disk.
   * @throws {RecordError} ERR_RECORD_INVALID — all were refused; `details.errors` names each by pointer.
   */
  submit<K extends RecordKind>(
    kind: K,
    records: readonly RecordByKind[K][],
    options?: SubmitOptions,
  ): Promise<Submitted>;
  exchange(exchangeId: string): Promise<ExchangeStatus>;
  /** Sends a workbook as the school software exported it. */
  submitFile(content: Uint8Array, name: string, options?: FileOptions): Promise<FileStatus>;
  file(fileId: string): Promise<FileStatus>;
  /** Pages of what changed after the cursor, until there is no more for now. */
  pull<K extends RecordKind>(
    kind: K,
    options?: { readonly cursor?: string; readonly limit?: number },
  ): AsyncGenerator<PulledPage<K>, void, undefined>;
  /** @throws {IdentityError} ERR_IDENTITY_BULK_NOT_ALLOWED — no legal basis is configured. */
  identityCheck(people: readonly IdentityClaim[]): Promise<readonly IdentityCheckResult[]>;
  deliveries(filter?: DeliveryFilter): AsyncGenerator<DeliveryStatus, void, undefined>;
  receipt(exchangeId: string): Promise<Receipt>;
  /** The gateway's published keys; kept, and asked for again when a receipt names one that is not among them. */
  keys(): Promise<PublicKeySet>;
  /**
   * Proves a receipt against the published keys, and that it speaks of this body.
   * @throws {TrustError} the first thing that is wrong.
   */
  verifyReceipt(receipt: Receipt, body?: string | Uint8Array): Promise<ProvenReceipt>;
}

/** A client of one gateway for one participant. */
export function createGatewayClient(options: GatewayClientOptions): GatewayClient {
  const clock = options.clock ?? systemClock;
  const language = options.language ?? 'vi';
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const http = options.http ?? httpOf(options, baseUrl);
  const audience = options.audience ?? `${baseUrl}/oauth2/token`;
  const bound = options.bindTokens === true ? possession(audience.replace(/\/oauth2\/token$/, ''), clock) : undefined;
  let imported: Promise<SigningKey> | undefined;
  const key = (): Promise<SigningKey> => (imported ??= importKey(options.privateKey));
  const tokens = accessTokens({
    http,
    clock,
    language,
    participantId: options.participantId,
    key,
    audience,
    ...(bound && { possession: bound }),
  });
  const pauses = { sleep: options.sleep ?? sleep, random: options.random ?? Math.random };
  const limits = options.attempts ?? {};
  const calls = gatewayCalls({ http, tokens, possession: bound, clock, language, pauses, limits });
  const sign = async (payload: string | Uint8Array) => ({
    'x-jws-signature': await signMessage(payload, await key(), clock.now(), randomUUID()),
  });
  return new Client(calls, options.signBodies === true ? sign : undefined);
}

async function importKey(key: GatewayClientOptions['privateKey']): Promise<SigningKey> {
  return 'privateKey' in key ? (key as SigningKey) : importSigningKey(key);
}

type Sign = (payload: string | Uint8Array) => Promise<Readonly<Record<string, string>>>;

class Client implements GatewayClient {
  readonly #calls: GatewayCalls;
  readonly #sign: Sign | undefined;
  #keys: PublicKeySet | undefined;

  constructor(calls: GatewayCalls, sign: Sign | undefined) {
    this.#calls = calls;
    this.#sign = sign;
  }

  async submit<K extends RecordKind>(
    kind: K,
    records: readonly RecordByKind[K][],
    options: SubmitOptions = {},
  ): Promise<Submitted> {
    const { idempotencyKey = randomUUID(), school, schoolYear, purpose, signal } = options;
    // Made once: every attempt sends the same bytes under the same key.
    const body = JSON.stringify({ kind, school, schoolYear, purpose, records });
    const signature = await this.#sign?.(canonicalJson(JSON.parse(body)));
    const { text, headers } = await this.#calls.send({
      method: 'POST',
      url: '/v1/exchanges',
      headers: { ...JSON_TYPE, 'idempotency-key': idempotencyKey, ...signature },
      body,
      ...(signal && { signal }),
    });
    const replayed = headers['idempotent-replayed'] === 'true';
    return { ...(readJson(text) as ExchangeAnswer), idempotencyKey, replayed, body };
  }

  async exchange(exchangeId: string): Promise<ExchangeStatus> {
    return (await this.#get(`/v1/exchanges/${encodeURIComponent(exchangeId)}`)) as ExchangeStatus;
  }

  async submitFile(content: Uint8Array, name: string, options: FileOptions = {}): Promise<FileStatus> {
    const { school, schoolYear, profile } = options;
    const query = queryOf({ name, school: school?.code, schoolName: school?.name, schoolYear, profile });
    const headers = { 'content-type': 'application/octet-stream' };
    const body = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    // The gateway knows a file again by its content, so that a second attempt makes no second file.
    return (await this.#calls.json(
      { method: 'POST', url: `/v1/files${query}`, headers, body },
      this.#signed(content),
    )) as FileStatus;
  }

  async file(fileId: string): Promise<FileStatus> {
    return (await this.#get(`/v1/files/${encodeURIComponent(fileId)}`)) as FileStatus;
  }

  async *pull<K extends RecordKind>(
    kind: K,
    options: { readonly cursor?: string; readonly limit?: number } = {},
  ): AsyncGenerator<PulledPage<K>, void, undefined> {
    let { cursor } = options;
    for (;;) {
      const page = (await this.#get(`/v1/records/${kind}`, { cursor, limit: options.limit })) as {
        readonly items: readonly PulledRecord<K>[];
        readonly cursor?: string;
      };
      if (page.items.length === 0 || page.cursor === undefined || page.cursor === cursor) return;
      cursor = page.cursor;
      yield { items: page.items, cursor };
    }
  }

  async identityCheck(people: readonly IdentityClaim[]): Promise<readonly IdentityCheckResult[]> {
    const body = JSON.stringify({ people });
    const answer = await this.#calls.json(
      { method: 'POST', url: '/v1/identity-checks', headers: JSON_TYPE, body },
      this.#signed(canonicalJson(JSON.parse(body))),
    );
    return (answer as { readonly results: readonly IdentityCheckResult[] }).results;
  }

  async *deliveries(filter: DeliveryFilter = {}): AsyncGenerator<DeliveryStatus, void, undefined> {
    let cursor: string | undefined;
    do {
      const page = (await this.#get('/v1/deliveries', { ...filter, cursor })) as {
        readonly items: readonly DeliveryStatus[];
        readonly cursor?: string;
      };
      yield* page.items;
      cursor = page.cursor;
    } while (cursor !== undefined);
  }

  async receipt(exchangeId: string): Promise<Receipt> {
    return (await this.#get(`/v1/exchanges/${encodeURIComponent(exchangeId)}/receipt`)) as Receipt;
  }

  async keys(): Promise<PublicKeySet> {
    const url = '/.well-known/jwks.json';
    this.#keys ??= (await this.#calls.json({ method: 'GET', url }, { isPublic: true })) as PublicKeySet;
    return this.#keys;
  }

  async verifyReceipt(receipt: Receipt, body?: string | Uint8Array): Promise<ProvenReceipt> {
    const proof = body === undefined ? {} : { body };
    try {
      return await verifyReceipt(receipt, await this.keys(), nodeHashing, proof);
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_TRUST_KEY_UNKNOWN') throw error;
      // The gateway may have a newer key than when it was last asked.
      this.#keys = undefined;
      return verifyReceipt(receipt, await this.keys(), nodeHashing, proof);
    }
  }

  /** A signature for each attempt: these calls have no key under which the first answer would come again. */
  #signed(payload: string | Uint8Array): How {
    const sign = this.#sign;
    return sign ? { headers: () => sign(payload) } : {};
  }

  async #get(path: string, query: Readonly<Record<string, string | number | undefined>> = {}): Promise<unknown> {
    return this.#calls.json({ method: 'GET', url: `${path}${queryOf(query)}` });
  }
}

const JSON_TYPE = { 'content-type': 'application/json' };

function queryOf(members: Readonly<Record<string, string | number | undefined>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(members)) if (value !== undefined) query.set(name, String(value));
  return query.size === 0 ? '' : `?${query.toString()}`;
}

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function httpOf({ timeoutMs, tls }: GatewayClientOptions, baseUrl: string): HttpClient {
  return createHttpClient({
    baseUrl,
    // The vendor names its own gateway, which often stands in a private network.
    allowPrivate: true,
    ...(timeoutMs !== undefined && { timeoutMs }),
    ...(tls && { tls }),
  });
}
