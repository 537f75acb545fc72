import {
  ConfigError,
  DeliveryError,
  ExchangeError,
  defineAdapter,
  type AdapterContext,
  type AdapterSession,
  type HttpClient,
  type OutgoingRecord,
  type WriteOutcome,
} from '@lienthong/core';
import { validators } from '@lienthong/schemas';
import { faultOfStatus } from '../kit/index.js';
import { lgspAuthentication } from './authentication.js';
import { lgspConfigSchema, type LgspConfig } from './config.js';
import { LGSP_KINDS, type LgspKind, type LgspProfile } from './profile.js';
import { lgspProfiles } from './profiles/index.js';
import { readAnswer } from './read-answer.js';

/** A province's LGSP: passes canonical records on to services of the province or of a ministry. */
export const lgsp = defineAdapter<LgspConfig, never, LgspKind>({
  name: 'lgsp',
  version: '0.1.0',
  speaks: ['LGSP: OAuth2 with lgspaccesstoken', 'LGSP: bearer token with JSON envelope'],
  reads: [],
  writes: LGSP_KINDS,
  configSchema: lgspConfigSchema,
  supportsIdempotentWrite: true,
  // The delivery id and the signature travel as headers, so a call carries one record.
  maxBatch: 1,
  async open(config, context) {
    return new LgspSession(config, profileOf(config), context);
  },
});

class LgspSession implements AdapterSession<never, LgspKind> {
  readonly #profile: LgspProfile;
  readonly #context: AdapterContext;
  readonly #http: HttpClient;
  readonly #authentication: ReturnType<typeof lgspAuthentication>;

  constructor(config: LgspConfig, profile: LgspProfile, context: AdapterContext) {
    this.#profile = profile;
    this.#context = context;
    this.#http = context.http({ baseUrl: config.baseUrl });
    this.#authentication = lgspAuthentication(config, profile, this.#http, context);
  }

  async probe(): Promise<{ ok: boolean; detail?: string }> {
    try {
      const { headers } = await this.#authentication();
      const answer = await this.#http.send({ method: 'GET', url: '', headers, signal: this.#context.signal });
      // No harmless service is known: any answer but a fault or a refusal of who we are shows that it is there.
      const fault = faultOfStatus(answer, this.#context.clock.now());
      return fault?.retryable === true ? { ok: false, detail: fault.code } : { ok: true };
    } catch (error) {
      return { ok: false, detail: isExchangeError(error) ? error.code : 'ERR_INTERNAL' };
    }
  }

  async write(batch: readonly OutgoingRecord<LgspKind>[], signal: AbortSignal): Promise<readonly WriteOutcome[]> {
    if (batch.length === 1) return [await this.#send(batch[0]!, signal)];
    const outcomes: WriteOutcome[] = [];
    for (const outgoing of batch) {
      try {
        outcomes.push(await this.#send(outgoing, signal));
      } catch (error) {
        if (!isExchangeError(error)) throw error;
        outcomes.push({ outcome: 'failed', error });
      }
    }
    return outcomes;
  }

  async close(): Promise<void> {}

  async #send(outgoing: OutgoingRecord<LgspKind>, signal: AbortSignal): Promise<WriteOutcome> {
    const path = this.#profile.services[outgoing.kind];
    if (path === undefined) {
      const error = new DeliveryError('ERR_DELIVERY_NOT_MAPPED', { details: { kind: outgoing.kind } });
      return { outcome: 'rejected', error };
    }
    const { headers, refused } = await this.#authentication();
    const answer = await this.#http.send({
      method: 'POST',
      url: path,
      signal,
      headers: {
        accept: 'application/json',
        'content-type': 'application/json; charset=utf-8',
        [this.#profile.idempotencyHeader]: outgoing.deliveryId,
        ...(outgoing.signature !== undefined && { [this.#profile.signatureHeader]: outgoing.signature }),
        ...headers,
      },
      body: bodyOf(outgoing),
    });
    const read = readAnswer(answer, this.#profile, this.#context.clock.now());
    if (read.outcome !== 'error') return read;
    if (read.error.code === 'ERR_DELIVERY_UNAUTHORIZED') refused();
    // A passing fault is the connection's, not the record's: it is thrown, as of any call that was not answered.
    if (read.error.retryable) throw read.error;
    return { outcome: 'rejected', error: read.error };
  }
}

const isExchangeError = (error: unknown): error is ExchangeError => error instanceof ExchangeError;

/** The record in canonical form with its identity and version. */
function bodyOf(outgoing: OutgoingRecord<LgspKind>): string {
  const { deliveryId, kind, recordId, version, event, updatedAt, identity, record } = outgoing;
  return JSON.stringify({
    deliveryId,
    kind,
    recordId,
    version,
    event,
    updatedAt,
    ...(identity !== undefined && { identity }),
    record,
  });
}

function profileOf({ profile }: LgspConfig): LgspProfile {
  const found = typeof profile === 'string' ? lgspProfiles.find(({ name }) => name === profile) : profile;
  if (found === undefined) throw new ConfigError('ERR_CONFIG_PROFILE_UNKNOWN', { details: { profile } });
  if (!validators['lgsp-profile'](found)) {
    const fault = validators['lgsp-profile'].errors?.[0];
    const details = { pointer: `/profile${fault?.instancePath ?? ''}`, rule: fault?.keyword };
    throw new ConfigError('ERR_CONFIG_INVALID', { details });
  }
  return found;
}
