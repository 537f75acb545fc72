import type { SmasProfile } from './profile.js';

export interface SmasConfig {
  readonly baseUrl: string;
  /** Name of a profile of this adapter, or a profile of the operator's own. Default `sandbox`. */
  readonly profile?: string | SmasProfile;
  readonly credentials?: { readonly secretKey?: string };
  readonly provinceCode: string;
  /** The school year that is read, e.g. `2025-2026`, and SMAS's code of it; the same where absent. */
  readonly schoolYear: string;
  readonly schoolYearCode?: string;
  /** Schools that are read and may be written for, by our code; SMAS's code where it is another one. */
  readonly schools: readonly { readonly code: string; readonly smasCode?: string }[];
}

const code = { type: 'string', minLength: 1, maxLength: 35 } as const;

export const smasConfigSchema = {
  type: 'object',
  required: ['baseUrl', 'provinceCode', 'schoolYear', 'schools'],
  additionalProperties: false,
  properties: {
    baseUrl: { type: 'string', format: 'uri', description: 'Where the interface is, as agreed with the vendor.' },
    profile: {
      oneOf: [{ type: 'string', maxLength: 64 }, { type: 'object' }],
      default: 'sandbox',
      description: 'Profile of the deployment: a name, or a profile of one’s own.',
    },
    credentials: {
      type: 'object',
      additionalProperties: false,
      description: 'As the vendor issued it.',
      properties: { secretKey: { type: 'string', maxLength: 2000, writeOnly: true } },
    },
    provinceCode: { ...code, description: 'SMAS’s code of the province.' },
    schoolYear: { type: 'string', pattern: '^[0-9]{4}-[0-9]{4}$', description: 'School year that is read.' },
    schoolYearCode: { ...code, description: 'SMAS’s code of the school year; the same where absent.' },
    schools: {
      type: 'array',
      minItems: 1,
      maxItems: 2000,
      description: 'Schools that are read and may be written for; no other is.',
      items: {
        type: 'object',
        required: ['code'],
        additionalProperties: false,
        properties: {
          code: { ...code, description: 'Our code of the school.' },
          smasCode: { ...code, description: 'SMAS’s code of it; the same where absent.' },
        },
      },
    },
  },
} as const;
