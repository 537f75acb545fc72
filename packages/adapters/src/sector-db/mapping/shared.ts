import type { Condition, FieldRule } from '../profile.js';

/** Without a nationality a person is taken as Vietnamese: school software leaves it out for its own citizens. */
export const isVietnamese: Condition = { path: 'nationality', in: ['VN'], orAbsent: true };
export const isForeign: Condition = { path: 'nationality', notIn: ['VN'] };

/** The three sibling fields of a partial date: by its precision exactly one is filled. */
export function partialDate(
  from: string,
  names: { readonly day: string; readonly month: string; readonly year: string },
): Record<string, FieldRule> {
  return {
    [names.day]: { from, as: 'full-date' },
    [names.month]: { from, as: 'month-of-date' },
    [names.year]: { from, as: 'year-of-date' },
  };
}

export const birthDate = partialDate('birthDate', { day: 'ngaythangnamsinh', month: 'thangnamsinh', year: 'namsinh' });

/** First day of the two-level units that the model's lists name. @source QĐ 19/2025/QĐ-TTg */
const UNITS_SINCE = '2025-07-01';

/** An address by its parts: prefix and separator of the wire's names differ by record. */
export function address(
  from: string,
  names: { readonly detail?: string; readonly commune: string; readonly province: string; readonly country?: string },
): Record<string, FieldRule> {
  const unitsOn = { path: `${from}.validOn`, from: UNITS_SINCE };
  return {
    ...(names.detail !== undefined && { [names.detail]: { from: [`${from}.detail`, `${from}.text`] } }),
    [names.commune]: { from: `${from}.communeCode`, unitsOn },
    [names.province]: { from: `${from}.provinceCode`, unitsOn },
    ...(names.country !== undefined && { [names.country]: { from: `${from}.countryCode` } }),
  };
}

/** Where a person lives now; the name of the detail line differs by record. */
export const currentAddress = (detail: string): Record<string, FieldRule> =>
  address('currentAddress', {
    detail,
    commune: 'noiohientai_maxa',
    province: 'noiohientai_matinh',
    country: 'noiohientai_quocgia',
  });

/** Where a school, centre or site stands; districts ended in 2025, a former one goes where it is held. */
export const schoolAddress: Record<string, FieldRule> = {
  ...address('address', { detail: 'diachi_diachichitiet', commune: 'diachi_maxa', province: 'diachi_matinh' }),
  diachi_mahuyen: { from: 'address.legacy.districtCode' },
};

/** A Vietnamese person, as the records of pupils and of staff both have them. */
export const vietnamesePerson: Record<string, FieldRule> = {
  sodinhdanh: { from: 'personalNumber' },
  hovaten: { from: 'fullName' },
  tenkhac: { from: 'otherName' },
  gioitinh: { from: 'gender', codes: 'gender' },
  ...birthDate,
  dantoc: { from: 'ethnicGroup.code', group: 'ethnicity', ofList: 'ethnic-groups' },
  quoctich: { from: 'nationality' },
};

/** A foreign person, in both. */
export const foreignPerson: Record<string, FieldRule> = {
  sodinhdanh: { from: 'personalNumber' },
  sogiaytoxnc: { from: ['immigrationDocumentNumber', 'identityDocuments.0.number'], group: 'documents' },
  hotennn: { from: 'fullName' },
  gioitinhnn: { from: 'gender', codes: 'gender' },
  ...birthDate,
  quoctichnn: { from: 'nationality' },
  ...currentAddress('noiohientai_diachichitiet'),
};

/** Level group: said by the record, or by its grade. */
export const levelGroup: FieldRule = {
  from: ['educationLevel.code', 'educationLevel.name', 'grade'],
  codes: 'education-level-groups',
};

/** School software often has no code of a class; within a school and year its name tells it as well. */
export const classCode: FieldRule = { from: ['classId', 'className'] };

/** A subject's code where the sender gave one, else that of its name. */
export const subjectCode = (code: string, name: string): FieldRule => ({
  from: code,
  otherwise: { from: name, codes: 'subjects' },
  rowNeeds: 'no-code',
});
