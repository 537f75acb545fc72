import { describe, expect, test } from '@jest/globals';
import type { RecordKind } from '@lienthong/core';
import { recordConflicts } from './conflicts.js';
import { mapRecord } from './map-record.js';
import { DISCLOSURE_GROUPS, type DisclosureGroup, type SectorProfile } from './profile.js';
import { sandboxProfile } from './sandbox-profile.js';
import { outgoing } from './testing/sample-record.js';

const findingsOf = (
  kind: RecordKind,
  record: object,
  disclose: readonly DisclosureGroup[] = DISCLOSURE_GROUPS,
  profile: SectorProfile = sandboxProfile,
) => mapRecord(outgoing(kind, record), { profile, disclose: new Set(disclose) })!.findings;

const result = { fullName: 'Trần Văn Mẫu', schoolYear: '2025-2026', term: 'year', grade: '8', subjects: [] };
const year = {
  ...result,
  averageScore: 8,
  learningResult: { name: 'Khá' },
  conductResult: { name: 'Tốt' },
  title: { name: 'Học sinh Giỏi', code: 'HSG' },
  isPromoted: true,
};
const primary = { ...result, grade: '3' };
const lowerSecondary = { name: '8A', grade: '8' };
const upperSecondary = { name: '11A', grade: '11' };
const streamed = {
  ...upperSecondary,
  stream: { name: 'Ban A', code: 'A' },
  specialisedSystem: { name: 'Toán', code: 'T' },
};
const school = { code: '79000001', name: 'Trường Mẫu' };
const district = { text: 'Quận cũ', communeCode: '26734', validOn: '2025-08-01', legacy: { districtCode: '760' } };
const pupil = { fullName: 'Trần Văn Mẫu', isPoorHousehold: true };
const family = {
  fullName: 'Trần Văn Mẫu',
  guardians: [{ relation: 'mother', fullName: 'Lê Thị Mẫu', birthYear: 1985 }],
};
const long = 'x'.repeat(30);
const lesson = (teacher: string) => ({
  ...upperSecondary,
  subjects: [{ subject: { name: 'Toán', code: 'T' }, term: '1', teacher: { sectorId: teacher } }],
});
const adult = { fullName: 'Lê Văn Mẫu' };

type Case = readonly [code: string, field: string, kind: RecordKind, meets: object, doesNot: object];
const CASES: readonly Case[] = [
  ['average-not-regulated', 'diemtongket', 'academic-result', result, year],
  ['exempt-pupil-result-required', 'mahocluc', 'academic-result', { ...result, exemptFromAssessment: true }, result],
  ['result-not-of-primary', 'mahocluc', 'academic-result', primary, result],
  ['result-not-of-primary', 'mahanhkiem', 'academic-result', primary, { ...primary, conductResult: { name: 'Tốt' } }],
  ['title-of-the-year-only', 'madanhhieu', 'academic-result', { ...result, term: '1' }, result],
  ['title-of-some-only', 'madanhhieu', 'academic-result', result, year],
  ['promotion-of-the-year-only', 'colenlop', 'academic-result', { ...result, term: '2' }, result],
  [
    'comment-subject-without-place',
    'diem',
    'academic-result',
    { ...year, subjects: [{ name: 'Giáo dục thể chất', level: 'Đ' }] },
    { ...year, subjects: [{ name: 'Toán', score: 7 }] },
  ],
  [
    'exempt-subject-without-place',
    'diem',
    'academic-result',
    { ...year, subjects: [{ name: 'Ngoại ngữ 1', isExempt: true }] },
    { ...year, subjects: [{ name: 'Giáo dục thể chất', level: 'Đ' }] },
  ],
  ['stream-not-of-lower-secondary', 'maphanban', 'class', lowerSecondary, upperSecondary],
  ['stream-not-of-lower-secondary', 'mahechuyen', 'class', lowerSecondary, upperSecondary],
  ['stream-not-regulated', 'maphanban', 'class', upperSecondary, streamed],
  [
    'accreditation-without-none',
    'DatKiemDinhCapDo',
    'school',
    school,
    { ...school, accreditationLevel: { name: 'Cấp độ 2', code: '2' } },
  ],
  ['district-ended', 'diachi_mahuyen', 'school', { ...school, address: district }, school],
  ['width-unequal', 'magiaovien', 'class', lesson('1234567890123456'), lesson('123456789012345')],
  [
    'width-unequal',
    'makhoi',
    'class',
    { ...upperSecondary, grade: '11 chuyên Toán', educationLevel: { name: 'THPT', code: '04' } },
    upperSecondary,
  ],
  ['width-unequal', 'sodienthoai', 'student', { ...pupil, phone: '0'.repeat(13) }, { ...pupil, phone: '0'.repeat(12) }],
  [
    'width-unequal',
    'dantoc',
    'staff',
    { ...adult, ethnicGroup: { name: 'X', code: '001' } },
    { ...adult, ethnicGroup: { name: 'Kinh', code: '01' } },
  ],
  ['width-unequal', 'mavungkhokhan', 'school', { ...school, disadvantagedAreas: [{ name: 'X', code: long }] }, school],
];

describe('where the model contradicts the regulations or itself', () => {
  test.each(CASES)('%s is said of %s (%s), and only where it is so', (code, field, kind, meets, doesNot) => {
    const said = findingsOf(kind, meets).filter((finding) => finding.code === code && finding.wireField === field);
    expect(said).toHaveLength(1);
    expect(said[0]!.regulation).not.toBe('');
    expect(said[0]!.message.vi).not.toBe(said[0]!.message.en);
    expect(findingsOf(kind, doesNot).filter((finding) => finding.code === code && finding.wireField === field)).toEqual(
      [],
    );
  });

  test.each([
    ['isPoorHousehold', 'hongheo', pupil, 'welfare'],
    ['birthYear', 'namsinh', family, 'family'],
  ] as const)(
    'minimised: %s is required by the model and goes only where its group is disclosed',
    (_ours, field, record, group) => {
      const said = findingsOf('student', record, []).filter(({ code }) => code === 'minimised');
      expect(said.map(({ wireField, severity, required }) => [wireField, severity, required])).toEqual([
        [field, 'warning', true],
      ]);
      expect(findingsOf('student', record, [group]).filter(({ code }) => code === 'minimised')).toEqual([]);
    },
  );

  test('nothing is invented for a contradiction: the field stays empty', () => {
    const { row } = mapRecord(outgoing('academic-result', primary), { profile: sandboxProfile, disclose: new Set() })!;
    for (const field of ['diemtongket', 'mahocluc', 'mahanhkiem', 'madanhhieu']) expect(row).not.toHaveProperty(field);
  });

  test('every contradiction that the profile lists is tested', () => {
    const tested = new Set([...CASES.map(([code]) => code), 'minimised']);
    expect(recordConflicts.map(({ code }) => code).filter((code) => !tested.has(code))).toEqual([]);
  });

  test('a contradiction is about fields that the profile maps', () => {
    const astray = recordConflicts.flatMap(({ record, fields }) => {
      const mapped = sandboxProfile.mappings.filter((mapping) => mapping.record === record);
      return fields
        .filter((field) => !mapped.some((mapping) => Object.hasOwn(mapping.fields, field)))
        .map((field) => `${record}.${field}`);
    });
    expect(astray).toEqual([]);
  });

  test('a profile may refuse what others only say', () => {
    const refusing = { ...sandboxProfile, refuse: ['average-not-regulated'] };
    const severityIn = (profile: SectorProfile) =>
      findingsOf('academic-result', result, [], profile).find(({ code }) => code === 'average-not-regulated')!.severity;
    expect([severityIn(sandboxProfile), severityIn(refusing)]).toEqual(['warning', 'error']);
  });
});

describe('values that do not fit', () => {
  test.each([
    ['not-on-list', 'DatKiemDinhCapDo', 'school', { ...school, accreditationLevel: { name: 'Cấp độ 9', code: '9' } }],
    [
      'not-on-list',
      'loaigiayto',
      'student',
      { ...pupil, identityDocuments: [{ type: { name: 'Thẻ lạ', code: '9' }, number: '1' }] },
    ],
    ['no-code', 'matrangthailv', 'staff', { ...adult, status: { name: 'Đang làm việc' } }],
    [
      'other-list',
      'dantoc',
      'student',
      { ...pupil, ethnicGroup: { name: 'Kinh', code: '1', list: 'ethnic-groups-census-partial' } },
    ],
    [
      'units-outdated',
      'noiohientai_maxa',
      'student',
      { ...pupil, currentAddress: { text: 'Xã cũ', communeCode: '00001', validOn: '2024-01-01' } },
    ],
    [
      'only-first-sent',
      'manhomcaphoc',
      'school',
      {
        ...school,
        educationLevels: [
          { name: 'Tiểu học', code: '02' },
          { name: 'Trung học cơ sở', code: '03' },
        ],
      },
    ],
    ['wrong-type', 'ngaytuyendung', 'staff', { ...adult, recruitedOn: '2010' }],
  ] as const)('%s is said of %s', (code, field, kind, record) => {
    const { findings, row } = mapRecord(outgoing(kind, record), {
      profile: sandboxProfile,
      disclose: new Set(DISCLOSURE_GROUPS),
    })!;
    expect(findings.filter(({ wireField }) => wireField === field).map((finding) => finding.code)).toEqual([code]);
    if (code !== 'only-first-sent') expect(JSON.stringify(row)).not.toContain(`"${field}"`);
  });

  test('a row that its own value keeps at home says that value’s reason', () => {
    const record = { ...pupil, guardians: [{ relation: 'father', fullName: 'x'.repeat(151) }] };
    const said = findingsOf('student', record).filter(({ record: type }) => type.endsWith('thongtincha'));
    expect(said.map(({ code, severity }) => [code, severity])).toEqual([['too-long', 'error']]);
  });
});
