import { createHttpClient, nodeHashing } from '@lienthong/adapters/kit';
import { populationDb, type PopulationDbConfig } from '@lienthong/adapters/population-db';
import {
  ConfigError,
  IdentityError,
  silentLog,
  systemClock,
  type AdministrativeAct,
  type IdentityAnswer,
  type IdentityPolicy,
  type IdentityQuestion,
} from '@lienthong/core';
import { loadConfiguration, readSecrets } from '@lienthong/gateway';
import type { Configuration } from '@lienthong/schemas';
import { SYNTHETIC_ACT } from '../serve/sandbox-configuration.js';

/** What `lienthong identify` was asked to do. */
export interface IdentifyCommandOptions {
  readonly config?: string;
  readonly population?: string;
  readonly profile?: string;
  readonly school?: string;
  readonly schoolYear?: string;
  readonly out?: string;
}

/** A way to ask the population database, and under what. */
export interface PopulationSession {
  readonly policy: IdentityPolicy;
  readonly act: AdministrativeAct;
  /** Why many may be asked about; absent for a sandbox. */
  readonly legalBasis: string | undefined;
  /** Questions at once. */
  readonly concurrency: number;
  ask(question: IdentityQuestion): Promise<IdentityAnswer>;
  close(): Promise<void>;
}

const SANDBOX_CONCURRENCY = 8;
const DEFAULT_TIMEOUT_MS = 30_000;

/**
 * Opens what the options name: a sandbox on this machine, or the service of a configuration.
 * @throws {IdentityError} ERR_IDENTITY_ACT_MISSING, ERR_IDENTITY_BULK_NOT_ALLOWED.
 * @throws {ConfigError} what is wrong with the configuration.
 */
export async function openPopulation({ config, population }: IdentifyCommandOptions): Promise<PopulationSession> {
  if ((config === undefined) === (population === undefined)) {
    throw new ConfigError('ERR_CONFIG_INVALID', {
      message: {
        vi: 'Cần đúng một trong hai: --config hoặc --population',
        en: 'Give either --config or --population',
      },
    });
  }
  if (population !== undefined) {
    requireLoopback(population);
    return sessionOf({ baseUrl: population }, DEFAULT_TIMEOUT_MS, {
      policy: { lookUpWhenNo: false },
      act: SYNTHETIC_ACT,
      legalBasis: undefined,
      concurrency: SANDBOX_CONCURRENCY,
    });
  }
  return configured(loadConfiguration(config));
}

async function configured({ identity, targets = {} }: Configuration): Promise<PopulationSession> {
  const { target: name, act, policy } = identity ?? {};
  const target = name === undefined ? undefined : targets[name];
  if (act === undefined || target === undefined) throw new IdentityError('ERR_IDENTITY_ACT_MISSING');
  const { procedure, integrationCode, agency, officer, legalBasis } = act;
  if (legalBasis === undefined || policy?.bulk !== true) throw new IdentityError('ERR_IDENTITY_BULK_NOT_ALLOWED');
  const { settings, baseUrl, profile, credentials, delivery } = target;
  const configuration: PopulationDbConfig = {
    ...settings,
    baseUrl,
    ...(profile !== undefined && { profile }),
    ...(credentials && { credentials: readSecrets(credentials, `/targets/${name!}/credentials`) }),
  };
  return sessionOf(
    configuration,
    delivery?.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    {
      policy: { lookUpWhenNo: policy.lookUpWhenNo ?? false },
      act: { procedure, integrationCode, agency, officer },
      legalBasis,
      concurrency: delivery?.concurrency ?? 4,
    },
    target.allowPrivateAddresses,
  );
}

async function sessionOf(
  configuration: PopulationDbConfig,
  timeoutMs: number,
  rest: Omit<PopulationSession, 'ask' | 'close'>,
  allowPrivate = false,
): Promise<PopulationSession> {
  const ending = new AbortController();
  const session = await populationDb.open(configuration, {
    http: (options) => createHttpClient({ ...options, allowPrivate }),
    hashing: nodeHashing,
    clock: systemClock,
    log: silentLog,
    signal: ending.signal,
  });
  return {
    ...rest,
    ask: (question) => session.ask!(question, rest.act, AbortSignal.timeout(timeoutMs)),
    async close() {
      ending.abort();
      await session.close();
    },
  };
}

/** A made-up act must never reach a real service. */
function requireLoopback(url: string): void {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  if (/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(host)) return;
  throw new IdentityError('ERR_IDENTITY_ACT_MISSING', {
    message: {
      vi: '--population chỉ dùng cho hệ thống giả lập trên máy này (127.0.0.1); dịch vụ thật cần thủ tục, đơn vị và cán bộ trong --config',
      en: '--population is for a sandbox on this machine (127.0.0.1) only; a real service needs the procedure, agency and officer of a --config',
    },
  });
}
