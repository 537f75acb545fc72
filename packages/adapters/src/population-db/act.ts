import { IdentityError, type AdministrativeAct } from '@lienthong/core';

/** @source NDXP service description: MaDVC String(20), MaTichHop String(20), MaDonVi String(35), MaCanBo String(20), all mandatory */
const MAX_LENGTH = { procedure: 20, integrationCode: 20, agency: 35, officer: 20 } as const;

/**
 * Makes sure that a question belongs to a complete administrative act: types do not stop an empty text, and a
 * configuration comes from outside.
 * @throws {IdentityError} ERR_IDENTITY_ACT_MISSING naming the member.
 */
export function assertAct(act: AdministrativeAct): void {
  for (const [member, maxLength] of Object.entries(MAX_LENGTH)) {
    const value: unknown = (act as Partial<AdministrativeAct> | undefined)?.[member as keyof AdministrativeAct];
    if (typeof value !== 'string' || value.trim() === '' || value.length > maxLength) {
      throw new IdentityError('ERR_IDENTITY_ACT_MISSING', { details: { member, maxLength } });
    }
  }
}
