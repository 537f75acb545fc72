import {
  ConfigError,
  DeliveryError,
  ExchangeError,
  defineAdapter,
  type AdapterContext,
  type AdapterSession,
  type OutgoingRecord,
  type WriteOutcome,
} from '@lienthong/core';
import { validators } from '@lienthong/schemas';
import { batchId } from './batch-id.js';
import { DEFAULT_DISCLOSURE, sectorDbConfigSchema, type SectorDbConfig } from './config.js';
import { FINDING_TEXTS, type SectorFinding } from './finding.js';
import { mapRecord, type SectorRow } from './map-record.js';
import { outcomeOf, rejectedByUs } from './outcome-of.js';
import type { MappingOptions, SectorProfile } from './profile.js';
import { sectorProfiles } from './sandbox-profile.js';
import { createSectorClient, type SectorClient } from './sector-client.js';

export const SECTOR_KINDS = [
  'student',
  'staff',
  'school',
  'class',
  'academic-result',
  'transcript',
  'credential',
  'facility',
] as const;
export type SectorKind = (typeof SECTOR_KINDS)[number];
type Outgoing = OutgoingRecord<SectorKind>;

/** The education sector database (CSDL ngành GDĐT): takes batches, answers later, record by record. */
export const sectorDb = defineAdapter<SectorDbConfig, never, SectorKind>({
  name: 'sector-db',
  version: '0.1.0',
  speaks: ['Education exchange model of the National Data Centre (TTDLQG), as transcribed 2026-07-01; wire by profile'],
  reads: [],
  writes: SECTOR_KINDS,
  configSchema: sectorDbConfigSchema,
  supportsIdempotentWrite: true,
  maxBatch: 200,
  async open(config, context) {
    const profile = profileOf(config);
    const disclose = new Set(config.disclose ?? DEFAULT_DISCLOSURE);
    return new SectorSession(createSectorClient(config, profile, context), { profile, disclose }, context);
  },
});

class SectorSession implements AdapterSession<never, SectorKind> {
  readonly #client: SectorClient;
  readonly #options: MappingOptions;
  readonly #context: AdapterContext;

  constructor(client: SectorClient, options: MappingOptions, context: AdapterContext) {
    this.#client = client;
    this.#options = options;
    this.#context = context;
  }

  async probe(): Promise<{ ok: boolean; detail?: string }> {
    try {
      // A batch that cannot be: who is told that there is none was heard and is known.
      await this.#client.result('probe', this.#context.signal);
      return { ok: true };
    } catch (error) {
      return { ok: false, detail: codeOf(error) };
    }
  }

  async write(batch: readonly Outgoing[], signal: AbortSignal): Promise<readonly WriteOutcome[]> {
    const outcomes = new Map<Outgoing, WriteOutcome>();
    const groups = new Map<string, Mapped[]>();
    for (const outgoing of batch) {
      const row = mapRecord(outgoing, this.#options);
      if (row === undefined) outcomes.set(outgoing, notMapped(outgoing));
      else if (row.findings.some(isError)) outcomes.set(outgoing, rejectedByUs(row));
      else groups.set(row.recordType, [...(groups.get(row.recordType) ?? []), { outgoing, row }]);
    }
    for (const [recordType, group] of groups) {
      for (const part of parts(group, this.#options.profile.wire.maxBatch)) {
        const isWhole = part.length === batch.length;
        for (const [outgoing, outcome] of await this.#submit(recordType, part, signal, isWhole)) {
          outcomes.set(outgoing, outcome);
        }
      }
    }
    return batch.map((outgoing) => outcomes.get(outgoing)!);
  }

  async poll(upstreamId: string, batch: readonly Outgoing[], signal: AbortSignal): Promise<readonly WriteOutcome[]> {
    const result = await this.#client.result(upstreamId, signal);
    if (result === undefined) {
      // The service forgot the batch: it has to be sent again, under the same batch id.
      const error = new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { reason: 'batch-unknown' } });
      return batch.map(() => ({ outcome: 'failed', error }));
    }
    if (result.state === 'processing') {
      return batch.map(() => ({ outcome: 'pending', pollAfterMs: result.pollAfterMs }));
    }
    return batch.map((outgoing) => {
      const row = mapRecord(outgoing, this.#options);
      if (row === undefined) return notMapped(outgoing);
      return outcomeOf(outgoing, row, result.rows.get(outgoing.recordId), this.#options.profile, upstreamId);
    });
  }

  async close(): Promise<void> {}

  /**
   * Submits one batch. A batch that is refused for what is in it is halved until the record that spoils it stands alone.
   * Throws only where the whole of `write`'s batch met a passing fault; otherwise other parts are taken already.
   */
  async #submit(recordType: string, part: readonly Mapped[], signal: AbortSignal, isWhole: boolean): Promise<Outcomes> {
    const deliveryIds = part.map(({ outgoing }) => outgoing.deliveryId);
    const id = batchId(this.#context.hashing, recordType, deliveryIds);
    try {
      const rows = part.map(({ row }) => row.row);
      const { messageId, pollAfterMs } = await this.#client.submit({ id, recordType, rows }, signal);
      return part.map(({ outgoing }) => [outgoing, { outcome: 'submitted', upstreamId: messageId, pollAfterMs }]);
    } catch (error) {
      if (!isExchangeError(error) || (isWhole && error.retryable)) throw error;
      if (error.code === 'ERR_DELIVERY_REJECTED' && part.length > 1) {
        const middle = Math.ceil(part.length / 2);
        const first = await this.#submit(recordType, part.slice(0, middle), signal, false);
        return [...first, ...(await this.#submit(recordType, part.slice(middle), signal, false))];
      }
      const outcome = error.retryable ? 'failed' : 'rejected';
      return part.map(({ outgoing }) => [outgoing, { outcome, error }]);
    }
  }
}

type Outcomes = readonly (readonly [Outgoing, WriteOutcome])[];

interface Mapped {
  readonly outgoing: Outgoing;
  readonly row: SectorRow;
}

function profileOf(config: SectorDbConfig): SectorProfile {
  const { profile: wanted = 'sandbox', codes = {}, refuse = [] } = config;
  const profile = typeof wanted === 'string' ? sectorProfiles.find(({ name }) => name === wanted) : wanted;
  if (profile === undefined) throw new ConfigError('ERR_CONFIG_PROFILE_UNKNOWN', { details: { profile: wanted } });
  if (!validators['sector-profile'](profile)) {
    const fault = validators['sector-profile'].errors?.[0];
    const details = { pointer: `/profile${fault?.instancePath ?? ''}`, rule: fault?.keyword };
    throw new ConfigError('ERR_CONFIG_INVALID', { details });
  }
  const findings = new Set([...Object.keys(FINDING_TEXTS), ...(profile.conflicts ?? []).map(({ code }) => code)]);
  const astray = refuse.findIndex((code) => !findings.has(code));
  // A code that no finding has would refuse nothing, and nobody would know.
  if (astray >= 0) throw new ConfigError('ERR_CONFIG_INVALID', { details: { pointer: `/refuse/${astray}` } });
  const own = Object.entries(codes).map(([list, values]) => {
    const base = profile.codeLists[list] ?? { source: 'configuration', confirmed: false, codes: {} };
    return [list, { ...base, codes: { ...base.codes, ...values } }] as const;
  });
  return {
    ...profile,
    codeLists: { ...profile.codeLists, ...Object.fromEntries(own) },
    refuse: [...(profile.refuse ?? []), ...refuse],
  };
}

const isError = ({ severity }: SectorFinding): boolean => severity === 'error';
const codeOf = (error: unknown): string => (isExchangeError(error) ? error.code : 'ERR_INTERNAL');
const isExchangeError = (error: unknown): error is ExchangeError => error instanceof ExchangeError;

function notMapped({ kind }: Outgoing): WriteOutcome {
  return { outcome: 'rejected', error: new DeliveryError('ERR_DELIVERY_NOT_MAPPED', { details: { kind } }) };
}

function parts<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
