import { populationProfileSchema } from './profile-schema.js';
import type { PopulationProfile } from './profile.js';

export interface PopulationDbConfig {
  /** URL of the service. */
  readonly baseUrl: string;
  /** Name of a built-in profile, or one of your own. Default `ndxp`. */
  readonly profile?: string | PopulationProfile;
  /** `username` and `secret` sign the requests; `apiKey` goes into the header `ApiKey`. */
  readonly credentials?: { readonly username?: string; readonly secret?: string; readonly apiKey?: string };
  /** The URL that goes into the signature where it differs from `baseUrl`. */
  readonly hashedUrl?: string;
  /** Further headers that are no secret, e.g. `X-Road-Client`. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Officer's account (TaiKhoan) and telephone (SoDienThoai), where the profile sends them. */
  readonly account?: string;
  readonly telephone?: string;
  readonly timeoutMs?: number;
}

export const populationDbConfigSchema = {
  type: 'object',
  required: ['baseUrl'],
  additionalProperties: false,
  properties: {
    baseUrl: { type: 'string', format: 'uri', examples: ['https://lgsp.example.vn/dancu'] },
    profile: { oneOf: [{ type: 'string' }, populationProfileSchema] },
    credentials: {
      type: 'object',
      additionalProperties: false,
      properties: {
        username: { type: 'string', minLength: 1 },
        secret: { type: 'string', minLength: 1, writeOnly: true },
        apiKey: { type: 'string', minLength: 1, writeOnly: true },
      },
      dependentRequired: { username: ['secret'], secret: ['username'] },
    },
    hashedUrl: { type: 'string', format: 'uri' },
    headers: {
      type: 'object',
      propertyNames: { pattern: '^[A-Za-z0-9-]{1,64}$' },
      additionalProperties: { type: 'string', maxLength: 4096 },
      writeOnly: true,
    },
    account: { type: 'string' },
    telephone: { type: 'string', writeOnly: true },
    timeoutMs: { type: 'integer', minimum: 100, maximum: 120_000 },
  },
} as const;
