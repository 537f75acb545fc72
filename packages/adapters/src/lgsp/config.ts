import type { LgspProfile } from './profile.js';

/** Secrets of a connection; which are needed is the profile's. */
export interface LgspCredentials {
  readonly accessKey?: string;
  readonly secretKey?: string;
  readonly appName?: string;
  readonly partnerCode?: string;
  readonly partnerCodeCus?: string;
  /** OAuth2 client, where the token service asks for one beside the header. */
  readonly clientId?: string;
  readonly clientSecret?: string;
  /** A token handed out by the province. */
  readonly token?: string;
}

export interface LgspConfig {
  readonly baseUrl: string;
  /** Name of a profile of this adapter, or a profile of the operator's own. */
  readonly profile: string | LgspProfile;
  readonly credentials?: LgspCredentials;
}

const secret = { type: 'string', maxLength: 4000, writeOnly: true } as const;
const code = { type: 'string', maxLength: 200 } as const;

export const lgspConfigSchema = {
  type: 'object',
  required: ['baseUrl', 'profile'],
  additionalProperties: false,
  properties: {
    baseUrl: { type: 'string', format: 'uri', description: 'Where the LGSP is.' },
    profile: {
      oneOf: [{ type: 'string', maxLength: 64 }, { type: 'object' }],
      description: 'Style of connection: a name, or a profile of one’s own.',
    },
    credentials: {
      type: 'object',
      additionalProperties: false,
      description: 'As the province issued them.',
      properties: {
        accessKey: secret,
        secretKey: secret,
        appName: code,
        partnerCode: code,
        partnerCodeCus: code,
        clientId: code,
        clientSecret: secret,
        token: secret,
      },
    },
  },
} as const;
