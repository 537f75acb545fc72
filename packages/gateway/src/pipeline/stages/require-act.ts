import { IdentityError, type AdministrativeAct, type IdentityPolicy } from '@lienthong/core';
import type { Configuration } from '@lienthong/schemas';

/**
 * The administrative act under which people may be asked about.
 * @throws {IdentityError} ERR_IDENTITY_ACT_MISSING — no procedure, agency, officer or legal basis is configured.
 */
export function requireAct(configuration: Configuration): {
  readonly act: AdministrativeAct;
  readonly policy: IdentityPolicy;
  readonly legalBasis: string;
} {
  const { act, policy } = configuration.identity ?? {};
  if (act?.legalBasis === undefined) throw new IdentityError('ERR_IDENTITY_ACT_MISSING');
  const { procedure, integrationCode, agency, officer, legalBasis } = act;
  return {
    act: { procedure, integrationCode, agency, officer },
    policy: { lookUpWhenNo: policy?.lookUpWhenNo ?? false },
    legalBasis,
  };
}
