import type { TranscriptProfile } from '@lienthong/schemas';

export interface HocBaSoConfig {
  readonly baseUrl: string;
  /** Name of a profile that has a service, or the operator's own. Default `sandbox`. */
  readonly profile?: string | TranscriptProfile;
  /** Account of the unit that sends. */
  readonly userName: string;
  /** `ma_don_vi` of that unit. */
  readonly unitCode: string;
  /**
   * `password` of the account; PEM keys and certificates by who signs. The organisation signs each transaction; the
   * others are needed only where transcripts arrive unsigned. None where signers are handed to the adapter.
   */
  readonly credentials?: {
    readonly password?: string;
    readonly organisationKey?: string;
    readonly organisationCertificate?: string;
    readonly principalKey?: string;
    readonly principalCertificate?: string;
    readonly schoolKey?: string;
    readonly schoolCertificate?: string;
  };
  /** Path of the ledger of lookup codes. Without it they are known only while the process runs. */
  readonly ledgerFile?: string;
  /** Registers the organisation's certificate where the target does not know it: kind of signature and issuer. */
  readonly registerCertificate?: { readonly signatureKind: string; readonly issuer: string };
  /** PEM certificates of authorities; where given, signatures in transcripts must be of certificates they issued. */
  readonly authorities?: readonly string[];
}

const PEM = { type: 'string', maxLength: 20_000 } as const;
const SECRET_PEM = { ...PEM, writeOnly: true } as const;

export const hocBaSoConfigSchema = {
  type: 'object',
  required: ['baseUrl', 'userName', 'unitCode'],
  additionalProperties: false,
  properties: {
    baseUrl: { type: 'string', format: 'uri', description: 'Where the service is.' },
    profile: {
      oneOf: [{ type: 'string', maxLength: 64 }, { type: 'object' }],
      default: 'sandbox',
      description: 'Profile of the deployment: a name, or a profile of one’s own.',
    },
    userName: { type: 'string', minLength: 1, maxLength: 200, description: 'Account of the unit that sends.' },
    unitCode: { type: 'string', minLength: 1, maxLength: 35, description: 'Code of that unit (ma_don_vi).' },
    credentials: {
      type: 'object',
      additionalProperties: false,
      description: 'Password, and keys with their certificates (PEM) by who signs.',
      properties: {
        password: { type: 'string', minLength: 1, maxLength: 500, writeOnly: true },
        organisationKey: SECRET_PEM,
        organisationCertificate: PEM,
        principalKey: SECRET_PEM,
        principalCertificate: PEM,
        schoolKey: SECRET_PEM,
        schoolCertificate: PEM,
      },
      dependentRequired: {
        organisationKey: ['organisationCertificate'],
        principalKey: ['principalCertificate'],
        schoolKey: ['schoolCertificate'],
      },
    },
    ledgerFile: {
      type: 'string',
      minLength: 1,
      maxLength: 4000,
      description: 'Path of the ledger of lookup codes; without it they are known only while the process runs.',
    },
    registerCertificate: {
      type: 'object',
      required: ['signatureKind', 'issuer'],
      additionalProperties: false,
      description: 'Registers the organisation’s certificate where the target does not know it.',
      properties: {
        signatureKind: { type: 'string', maxLength: 60, examples: ['USB_TOKEN', 'REMOTE_SIGNING'] },
        issuer: { type: 'string', maxLength: 60, examples: ['VNPT', 'BKAV', 'VIETTEL', 'BAN_CO_YEU'] },
      },
    },
    authorities: {
      type: 'array',
      maxItems: 20,
      items: PEM,
      description: 'Certificates of authorities (PEM) whose signatures in transcripts are accepted; all where absent.',
    },
  },
} as const;
