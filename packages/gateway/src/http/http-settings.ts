import { schemaComponents } from '@lienthong/schemas';
import type { Configuration } from '@lienthong/schemas';
import { fillDefaults } from '../config/fill-defaults.js';
import type { JsonLimits } from './json-body.js';

/** What the server needs of the configuration. */
export interface HttpSettings {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | undefined;
  readonly trustedProxies: readonly string[];
  readonly bodyBytes: number;
  readonly fileBytes: number;
  readonly json: JsonLimits;
  readonly recordsPerExchange: number;
  readonly peoplePerIdentityCheck: number;
  readonly requestsPerMinute: number;
  readonly unauthenticatedRequestsPerMinute: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly connections: number;
  readonly tokenLifetimeSeconds: number;
}

/** @param configuration checked; where it says nothing, the defaults of its schema hold. */
export function httpSettingsOf(configuration: Configuration): HttpSettings {
  const { listen, limits, tokens, publicUrl, trustedProxies } = fillDefaults(
    configuration,
    schemaComponents['Configuration']!,
  ) as Filled;
  return {
    ...limits,
    json: limits,
    host: listen.host,
    port: listen.port,
    publicUrl,
    trustedProxies,
    tokenLifetimeSeconds: tokens.lifetimeSeconds,
  };
}

type Filled = Required<Pick<Configuration, 'trustedProxies'>> &
  Pick<Configuration, 'publicUrl'> & {
    readonly listen: Required<NonNullable<Configuration['listen']>>;
    readonly limits: Required<NonNullable<Configuration['limits']>>;
    readonly tokens: Required<NonNullable<Configuration['tokens']>>;
  };
