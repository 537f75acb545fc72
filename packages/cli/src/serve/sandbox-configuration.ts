import type { Configuration } from '@lienthong/schemas';
import type { SystemUrls } from '../children/start-systems.js';

/** The sandbox takes any secret; configurations name secrets by variable, so one is made for it. */
export const SANDBOX_SECRET_VARIABLE = 'LIENTHONG_SANDBOX_SECRET';

const secret = { env: SANDBOX_SECRET_VARIABLE };
/** What the sandbox's sector database does not take goes to the LGSP alone. */
const TARGETS_OF_KIND = {
  student: ['sector-db', 'lgsp'],
  staff: ['sector-db', 'lgsp'],
  school: ['sector-db', 'lgsp'],
  class: ['sector-db', 'lgsp'],
  enrollment: ['lgsp'],
  'academic-result': ['sector-db', 'lgsp'],
  transcript: ['sector-db', 'lgsp'],
  credential: ['sector-db', 'lgsp'],
  attendance: ['lgsp'],
  facility: ['sector-db', 'lgsp'],
  finance: ['lgsp'],
  accreditation: ['lgsp'],
  programme: ['lgsp'],
  research: ['lgsp'],
} as const;

/**
 * The part of a configuration that makes a sandbox's systems the targets. The act is made up: it names no real
 * procedure, agency or officer, and only a sandbox would take it.
 */
export function sandboxConfiguration(
  urls: SystemUrls,
): Required<Pick<Configuration, 'targets' | 'routes' | 'identity'>> {
  return {
    targets: {
      population: { adapter: 'population-db', profile: 'ndxp', baseUrl: urls['population']! },
      'sector-db': {
        adapter: 'sector-db',
        profile: 'sandbox',
        baseUrl: urls['sector-db']!,
        credentials: { clientId: secret, clientSecret: secret },
      },
      lgsp: {
        adapter: 'lgsp',
        profile: 'oauth2-lgspaccesstoken',
        baseUrl: urls['lgsp-oauth2']!,
        credentials: {
          accessKey: secret,
          secretKey: secret,
          appName: secret,
          partnerCode: secret,
          partnerCodeCus: secret,
        },
      },
    },
    routes: Object.entries(TARGETS_OF_KIND).map(([kind, targets]) => ({
      kind: kind as keyof typeof TARGETS_OF_KIND,
      targets: [...targets] as [string, ...string[]],
    })),
    identity: { target: 'population', policy: { bulk: true }, act: { ...SYNTHETIC_ACT, legalBasis: 'sandbox' } },
  };
}

/** An administrative act for a sandbox. */
export const SYNTHETIC_ACT = {
  procedure: 'SANDBOX',
  integrationCode: '000',
  agency: 'SANDBOX',
  officer: 'SANDBOX',
} as const;
