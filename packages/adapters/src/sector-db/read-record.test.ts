import { describe, expect, test } from '@jest/globals';
import { isExchangeError, type RecordKind } from '@lienthong/core';
import fc from 'fast-check';
import { mapRecord } from './map-record.js';
import { DISCLOSURE_GROUPS, type SectorProfile } from './profile.js';
import { readRecord } from './read-record.js';
import { sandboxProfile } from './sandbox-profile.js';
import { outgoing } from './testing/sample-record.js';

const STUDENT = 'thongtinhocsinhcapmnththcsthpttx';
const disclose = new Set(DISCLOSURE_GROUPS);
const there = (kind: RecordKind, record: object, profile: SectorProfile = sandboxProfile) =>
  mapRecord(outgoing(kind, record), { profile, disclose })!;
const thereAndBack = (kind: RecordKind, record: object, profile: SectorProfile = sandboxProfile) => {
  const { recordType, row } = there(kind, record, profile);
  return readRecord(recordType, row, profile)!;
};

const pupil = {
  personalNumber: '001315000001',
  sectorId: '7900000001',
  fullName: 'Nguyễn Thị Thử Nghiệm',
  birthDate: { value: '2015-09', precision: 'month' },
  gender: 'female',
  ethnicGroup: { name: 'Kinh', code: '01', list: 'ethnic-groups' },
  nationality: 'VN',
  currentAddress: {
    text: 'Số 1, ấp 2, Phường Long Châu, Tỉnh Vĩnh Long',
    detail: 'Số 1, ấp 2',
    communeCode: '29551',
    provinceCode: '86',
    validOn: '2026-01-06',
  },
  school: { code: '79000001' },
  schoolYear: '2025-2026',
  educationLevel: { name: 'Tiểu học', code: '02', list: 'education-level-groups' },
  classId: '79000001-5A1',
  grade: '5',
  status: { name: 'Đang học', code: '01' },
  guardians: [
    { relation: 'father', fullName: 'Nguyễn Văn Mẫu', birthYear: 1980, occupation: 'Nông dân' },
    { relation: 'mother', fullName: 'Trần Thị Mẫu', personalNumber: '001180000009' },
  ],
  identityDocuments: [
    {
      type: { name: 'Giấy khai sinh', code: '1', list: 'identity-document-types' },
      number: '12/2015',
      issuedOn: '2015-10-01',
    },
  ],
  isPoorHousehold: false,
};

/** A name with the case of each letter turned by its position. */
const otherCase = (name: string): string =>
  Array.from(name, (letter, index) => (index % 2 === 0 ? letter.toUpperCase() : letter.toLowerCase())).join('');

function withOtherCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOtherCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [otherCase(name), withOtherCase(held)]));
}

describe('readRecord', () => {
  test('a pupil comes back whole, with what the target does not write put beside it', () => {
    const read = thereAndBack('student', pupil);
    expect(read.record).toEqual({
      ...pupil,
      currentAddress: { ...pupil.currentAddress, text: 'Số 1, ấp 2, Phường Long Châu, Tỉnh Vĩnh Long' },
    });
    expect(read).toMatchObject({
      kind: 'student',
      recordId: 'r-1',
      version: 3,
      event: 'UPDATE',
      updatedAt: '2026-01-05T18:30:00.000Z',
      findings: [],
      faults: [],
    });
  });

  test('names are read in any case, those of child rows and of the envelope too', () => {
    const { recordType, row } = there('student', pupil);
    const folded = readRecord(otherCase(recordType), withOtherCase(row) as typeof row, sandboxProfile)!;
    expect(folded).toEqual(readRecord(recordType, row, sandboxProfile));
  });

  test('a profile that writes the names in PascalCase maps the same values', () => {
    const mappings = sandboxProfile.mappings.map((mapping) => ({
      ...mapping,
      record: otherCase(mapping.record),
      fields: Object.fromEntries(Object.entries(mapping.fields).map(([name, rule]) => [otherCase(name), rule])),
    }));
    expect(there('student', pupil, { ...sandboxProfile, mappings }).row).toEqual(there('student', pupil).row);
    const records = sandboxProfile.records.map((model) => ({
      ...model,
      fields: model.fields.map((field) => ({ ...field, name: otherCase(field.name) })),
    }));
    const pascal = there('student', pupil, { ...sandboxProfile, records });
    expect(pascal.row).toMatchObject({ [otherCase('matruong')]: '79000001' });
    expect(thereAndBack('student', pupil, { ...sandboxProfile, records }).record).toMatchObject(pupil);
  });

  test('a centre with areas and sites comes back as a centre', () => {
    const centre = {
      code: '86000090',
      name: 'Trung tâm GDNN-GDTX Mẫu',
      educationLevels: [{ name: 'Thường xuyên', code: '05', list: 'education-level-groups' }],
      centreType: {
        name: 'Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên',
        code: '2',
        list: 'continuing-centre-types',
      },
      isVocationalContinuingCentre: true,
      disadvantagedAreas: [
        { name: '03', code: '03' },
        { name: '04', code: '04' },
      ],
      sites: [
        {
          code: '86000090-1',
          name: 'Điểm trường ấp 2',
          educationLevel: { name: 'Thường xuyên', code: '05', list: 'education-level-groups' },
        },
      ],
    };
    const read = thereAndBack('school', centre);
    expect(read.record).toEqual(centre);
    expect(there('school', centre).recordType).toMatch(/^cosogiaoducthuongxuyen/);
    // The names of the areas' codes are public nowhere: the code stands in their place, and that is said.
    expect(read.findings.map(({ code, wireField }) => [code, wireField])).toEqual([
      ['name-unknown', 'mavungkhokhan'],
      ['name-unknown', 'mavungkhokhan'],
    ]);
  });

  test('a teacher’s career comes back: training, rewards, discipline, languages, subjects', () => {
    const coded = (code: string) => ({ name: code, code });
    const teacher = {
      fullName: 'Lê Văn Mẫu',
      sectorId: '7900000002',
      school: { code: '79000001', name: 'Trường Mẫu' },
      educationLevel: { name: 'Tiểu học', code: '02', list: 'education-level-groups' },
      subjects: [{ name: 'Toán', code: 'SBX-TOAN' }],
      additionalSubjects: [{ name: 'Tin học', code: 'SBX-TIN-HOC' }],
      foreignLanguages: [
        { language: coded('EN'), level: coded('B2'), score: 6.5, issuedOn: '2018-03-01', note: 'IELTS' },
      ],
      trainings: [{ speciality: 'Sư phạm Toán', form: coded('CQ'), from: '2003-09-01', to: '2007-06-30' }],
      rewards: [{ content: 'Chiến sĩ thi đua', reward: coded('CSTD'), rewardedOn: '2024-08-20', decisionYear: 2023 }],
      disciplines: [{ kind: coded('K1'), reason: 'Vào điểm chậm', disciplinedOn: '2019-05-06' }],
    };
    const read = thereAndBack('staff', teacher);
    expect(read.record).toEqual(teacher);
    expect(read.faults).toEqual([]);
  });

  test('a foreign pupil’s result comes back with nationality and document', () => {
    const result = {
      fullName: 'Somchai Mẫu',
      nationality: 'LA',
      immigrationDocumentNumber: 'P0000001',
      birthDate: { value: '2012', precision: 'year' },
      schoolYear: '2025-2026',
      term: 'year',
      subjects: [{ name: 'Toán', code: 'SBX-TOAN', score: 8.1 }],
      rewards: ['Giấy khen của trường'],
    };
    expect(thereAndBack('academic-result', result).record).toEqual(result);
  });

  test('what is not understood is left out and said, and the rest is read', () => {
    const read = readRecord(
      STUDENT,
      {
        matruong: '79000001',
        hongheo: 'có lẽ',
        TruongLa: 'x',
        BanGhiCon: { [`${STUDENT}_nguoivn`]: [{ hovaten: 'Mẫu' }] },
      },
      sandboxProfile,
    )!;
    expect(read.findings.map(({ code, field }) => [code, field])).toEqual([
      ['value-unknown', 'isPoorHousehold'],
      ['field-unknown', 'truongla'],
    ]);
    expect(read.record).toEqual({ school: { code: '79000001' }, fullName: 'Mẫu' });
  });

  test('a record without what our schema demands says so', () => {
    expect(readRecord(STUDENT, { matruong: '79000001' }, sandboxProfile)!.faults).toMatchObject([
      { pointer: '/fullName', rule: 'required' },
    ]);
  });

  test('a record type that nobody knows, or that is only a child’s, is not read', () => {
    expect(readRecord('khac', {}, sandboxProfile)).toBeUndefined();
    expect(readRecord(`${STUDENT}_khenthuong`, {}, sandboxProfile)).toBeUndefined();
  });

  test('no row makes it throw anything but our errors', () => {
    const names = sandboxProfile.records.flatMap(({ fields }) => fields.map(({ name }) => name));
    const child = fc.dictionary(fc.constantFrom(...names), fc.anything(), { maxKeys: 5 });
    const children = fc.dictionary(
      fc.constantFrom(...sandboxProfile.records.map(({ record }) => record)),
      fc.array(fc.oneof(child, fc.anything()), { maxLength: 3 }),
      { maxKeys: 5 },
    );
    const row = fc.dictionary(fc.constantFrom(...names, 'IdBanGhi', 'PhienBan', '__proto__'), fc.anything(), {
      maxKeys: 12,
    });
    const types = fc.constantFrom(
      ...sandboxProfile.mappings.filter(({ suffix }) => suffix === undefined).map(({ record }) => record),
    );
    fc.assert(
      fc.property(types, row, children, (recordType, values, BanGhiCon) => {
        try {
          readRecord(recordType, { ...values, BanGhiCon }, sandboxProfile);
        } catch (error) {
          if (!isExchangeError(error)) throw error;
        }
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });
});
