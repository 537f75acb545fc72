import { DISCLOSURE_GROUPS, type DisclosureGroup, type SectorProfile } from './profile.js';

export interface SectorDbConfig {
  readonly baseUrl: string;
  /** Name of a profile of this adapter, or a profile of the operator's own. Default `sandbox`. */
  readonly profile?: string | SectorProfile;
  /** `clientId` and `clientSecret`, or `apiKey`: as the profile signs in. */
  readonly credentials?: {
    readonly clientId?: string;
    readonly clientSecret?: string;
    readonly apiKey?: string;
  };
  /** Groups of personal data that may be sent. Default: the ethnic group. */
  readonly disclose?: readonly DisclosureGroup[];
  /** Codes of the province, by list: our value → theirs. They go before the profile's. */
  readonly codes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Codes of findings that keep a record from being sent, beside those of the profile. Default none: they are said and the record goes. */
  readonly refuse?: readonly string[];
}

/** What is sensitive or needless stays at home; the ethnic group goes, for the sector database asks it of every person. */
export const DEFAULT_DISCLOSURE: readonly DisclosureGroup[] = ['ethnicity'];

export const sectorDbConfigSchema = {
  type: 'object',
  required: ['baseUrl'],
  additionalProperties: false,
  properties: {
    baseUrl: { type: 'string', format: 'uri', description: 'Where the service is.' },
    profile: {
      oneOf: [{ type: 'string', maxLength: 64 }, { type: 'object' }],
      default: 'sandbox',
      description: 'Profile of the deployment: a name, or a profile of one’s own.',
    },
    credentials: {
      type: 'object',
      additionalProperties: false,
      description: 'As the profile signs in: clientId and clientSecret, or apiKey.',
      properties: {
        clientId: { type: 'string', maxLength: 500 },
        clientSecret: { type: 'string', maxLength: 2000, writeOnly: true },
        apiKey: { type: 'string', maxLength: 2000, writeOnly: true },
      },
    },
    disclose: {
      type: 'array',
      uniqueItems: true,
      items: { enum: [...DISCLOSURE_GROUPS] },
      default: [...DEFAULT_DISCLOSURE],
      description: 'Groups of personal data that the purpose needs and that may be sent.',
    },
    codes: {
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: { type: 'string', maxLength: 20 } },
      description: 'Codes of the province, by list: our value → theirs.',
    },
    refuse: {
      type: 'array',
      uniqueItems: true,
      maxItems: 100,
      items: { type: 'string', maxLength: 64 },
      default: [],
      description: 'Codes of findings that keep a record from being sent; all others are said and the record goes.',
    },
  },
} as const;
