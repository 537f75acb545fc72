import { createHttpClient, nodeHashing, type GuardedHttpClient } from '@lienthong/adapters/kit';
import {
  ConfigError,
  type AdapterDefinition,
  type AdapterSession,
  type Clock,
  type Log,
  type RecordKind,
} from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';
import { readProfile } from '../config/read-profile.js';
import { readSecrets } from '../config/secrets.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { DEFAULT_TARGET_LIMITS, createTarget, type Target, type TargetLimits } from './target.js';

/** An adapter as the gateway holds it: its configuration is checked by its own schema before `open`. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each adapter has its own configuration type
export type AnyAdapter = AdapterDefinition<any, any, any>;

/** Adapters that every gateway knows, loaded where a target needs them; a vendor's own is handed to `startGateway`. */
const BUILT_IN_ADAPTERS = new Map<string, () => Promise<AnyAdapter>>([
  ['sector-db', async () => (await import('@lienthong/adapters/sector-db')).sectorDb],
  ['lgsp', async () => (await import('@lienthong/adapters/lgsp')).lgsp],
  ['population-db', async () => (await import('@lienthong/adapters/population-db')).populationDb],
  ['smas', async () => (await import('@lienthong/adapters/smas')).smas],
  ['hoc-ba-so', async () => (await import('@lienthong/adapters/hoc-ba-so')).hocBaSo],
]);

type TargetSettings = NonNullable<Configuration['targets']>[string];

export interface OpenTargets {
  readonly open: ReadonlyMap<string, Target>;
  close(): Promise<void>;
}

/**
 * Opens each configured target once.
 * @throws {ConfigError} ERR_CONFIG_TARGET_UNKNOWN — no adapter of that name.
 */
export async function openTargets(
  configuration: Configuration,
  options: { readonly adapters?: readonly AnyAdapter[]; readonly clock: Clock; readonly log: Log },
): Promise<OpenTargets> {
  const ending = new AbortController();
  const clients: GuardedHttpClient[] = [];
  const targets = new Map<string, Target>();
  for (const [name, settings] of Object.entries(configuration.targets ?? {})) {
    const adapter = await adapterOf(name, settings, options.adapters ?? []);
    const limits = limitsOf(settings, adapter.maxBatch ?? 1);
    const session = (await adapter.open(await adapterConfiguration(name, settings, adapter), {
      http: (client) => {
        // The host that the configuration names is the one that may be reached, on a private network too.
        const opened = createHttpClient({
          timeoutMs: limits.timeoutMs,
          ...client,
          allowPrivate: settings.allowPrivateAddresses ?? false,
        });
        clients.push(opened);
        return opened;
      },
      hashing: nodeHashing,
      clock: options.clock,
      log: options.log,
      signal: ending.signal,
    })) as AdapterSession<RecordKind, RecordKind>;
    targets.set(name, createTarget(name, session, limits, options.clock));
  }
  return {
    open: targets,
    async close() {
      ending.abort();
      await Promise.allSettled([...targets.values()].map((target) => target.session.close()));
      for (const client of clients) client.close();
    },
  };
}

/** @throws {ConfigError} ERR_CONFIG_TARGET_UNKNOWN — no adapter of that name. */
async function adapterOf(name: string, settings: TargetSettings, own: readonly AnyAdapter[]): Promise<AnyAdapter> {
  const adapter =
    (await BUILT_IN_ADAPTERS.get(settings.adapter)?.()) ?? own.find((candidate) => candidate.name === settings.adapter);
  if (adapter) return adapter;
  throw new ConfigError('ERR_CONFIG_TARGET_UNKNOWN', {
    details: { setting: `/targets/${name}/adapter`, adapter: settings.adapter },
  });
}

/**
 * What the adapter is opened with: the target's settings with its secrets and a profile's file in place, checked by the adapter's own schema.
 * @throws {ConfigError} ERR_CONFIG_INVALID — names the setting.
 */
async function adapterConfiguration(name: string, settings: TargetSettings, adapter: AnyAdapter): Promise<object> {
  const { baseUrl, profile, credentials } = settings;
  const configuration = {
    ...settings.settings,
    baseUrl,
    ...(profile !== undefined && { profile: await readProfile(profile, `/targets/${name}/profile`) }),
    ...(credentials && { credentials: readSecrets(credentials, `/targets/${name}/credentials`) }),
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const check = ajv.compile(adapter.configSchema);
  if (!check(configuration)) {
    const [first] = check.errors!;
    throw new ConfigError('ERR_CONFIG_INVALID', {
      details: { setting: `/targets/${name}${first!.instancePath}`, rule: first!.keyword, problem: first!.message },
    });
  }
  return configuration;
}

function limitsOf(settings: TargetSettings, maxBatch: number): TargetLimits {
  const { delivery = {} } = settings;
  const defaults = DEFAULT_TARGET_LIMITS;
  return {
    concurrency: delivery.concurrency ?? defaults.concurrency,
    ...(delivery.ratePerSecond !== undefined && { ratePerSecond: delivery.ratePerSecond }),
    timeoutMs: delivery.timeoutMs ?? defaults.timeoutMs,
    batchSize: Math.min(maxBatch, delivery.batchSize ?? defaults.batchSize),
    retry: {
      ...defaults.retry,
      ...(delivery.attempts !== undefined && { attempts: delivery.attempts }),
      ...(delivery.maxAgeMs !== undefined && { maxAgeMs: delivery.maxAgeMs }),
      ...delivery.backoff,
    },
    breaker: { ...defaults.breaker, ...delivery.breaker },
  };
}
