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

/** Codes of where a person lives now; the name of the detail line differs by record. */
export const currentAddressCodes: Record<string, FieldRule> = {
  noiohientai_maxa: { from: 'currentAddress.communeCode' },
  noiohientai_matinh: { from: 'currentAddress.provinceCode' },
  noiohientai_quocgia: { from: 'currentAddress.countryCode' },
};

/** A Vietnamese person, as the records of pupils and of staff both have them. */
export const vietnamesePerson: Record<string, FieldRule> = {
  sodinhdanh: { from: 'personalNumber' },
  hovaten: { from: 'fullName' },
  tenkhac: { from: 'otherName' },
  gioitinh: { from: 'gender', codes: 'gender' },
  ...birthDate,
  dantoc: { from: 'ethnicGroup.code', group: 'ethnicity' },
  quoctich: { from: 'nationality' },
};

/** A foreign person, in both. */
export const foreignPerson: Record<string, FieldRule> = {
  sodinhdanh: { from: 'personalNumber' },
  hotennn: { from: 'fullName' },
  gioitinhnn: { from: 'gender', codes: 'gender' },
  ...birthDate,
  quoctichnn: { from: 'nationality' },
  noiohientai_diachichitiet: { from: ['currentAddress.detail', 'currentAddress.text'] },
  ...currentAddressCodes,
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
