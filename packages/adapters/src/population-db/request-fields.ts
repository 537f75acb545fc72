import { cleanName, looseNameKey, type AdministrativeAct, type IdentityQuestion } from '@lienthong/core';
import type { PopulationDbConfig } from './config.js';
import type { PopulationProfile, RequestElement } from './profile.js';

/** The birth date as it is sent: in full, or the year alone. */
export type BirthDateFields = { readonly NgayThangNam: string } | { readonly Nam: string };
export type RequestFields = Readonly<Partial<Record<Exclude<RequestElement, 'NgayThangNamSinh'>, string>>> & {
  readonly NgayThangNamSinh: BirthDateFields;
};

const MARKS = /\p{M}/gu;

/**
 * The fields of a question in the profile's order, without those that have no value.
 * @param requestId unique to this request, at most 40 characters.
 */
export function requestFields(
  question: IdentityQuestion,
  act: AdministrativeAct,
  requestId: string,
  profile: PopulationProfile,
  { account, telephone }: Pick<PopulationDbConfig, 'account' | 'telephone'>,
): RequestFields {
  // A personal number has 12 digits; 9 are those of the old identity card.
  const isOldCard = question.personalNumber.length === 9;
  const values: Readonly<Record<RequestElement, string | BirthDateFields | undefined>> = {
    MaYeuCau: requestId,
    MaDVC: act.procedure,
    MaTichHop: act.integrationCode,
    MaDonVi: act.agency,
    MaCanBo: act.officer,
    TaiKhoan: account,
    SoDienThoai: telephone,
    SoDinhDanh: isOldCard ? undefined : question.personalNumber,
    SoCMND: isOldCard ? question.personalNumber : undefined,
    HoVaTen: nameText(question.fullName, profile),
    NgayThangNamSinh: birthDateFields(question.birthDate, profile),
  };
  const ordered = profile.facts.elementOrder.value.map((element) => [element, values[element]] as const);
  return Object.fromEntries(ordered.filter(([, value]) => value !== undefined)) as unknown as RequestFields;
}

function birthDateFields(birthDate: string, profile: PopulationProfile): BirthDateFields {
  if (birthDate.length === 4) return { Nam: birthDate };
  return { NgayThangNam: profile.facts.dateText.value === 'yyyyMMdd' ? birthDate.replaceAll('-', '') : birthDate };
}

function nameText(fullName: string, profile: PopulationProfile): string {
  switch (profile.facts.nameText.value) {
    case 'loose':
      return looseNameKey(fullName);
    case 'unmarked':
      // Đ is a letter of its own and survives decomposition.
      return cleanName(fullName).normalize('NFD').replace(MARKS, '').toUpperCase().replaceAll('Đ', 'D');
    case 'upper':
      return cleanName(fullName).toUpperCase();
  }
}
