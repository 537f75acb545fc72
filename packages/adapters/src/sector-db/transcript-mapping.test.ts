import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { OutgoingRecord, RecordKind } from '@lienthong/core';
import { mapRecord, type SectorRow } from './map-record.js';
import { DISCLOSURE_GROUPS, type DisclosureGroup } from './profile.js';
import { sandboxProfile } from './sandbox-profile.js';
import { transcriptConflicts } from './transcript-conflicts.js';

const PRIMARY = 'thongtinsohocbasotieuhoc';
const SECONDARY = 'thongtinsohocbasothcsthpt';

type Members = Record<string, unknown>;

const fixture = (kind: RecordKind, name: string): Members => {
  const url = new URL(`../../../../schemas/fixtures/${kind}/valid/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')) as Members;
};

function map(
  kind: RecordKind,
  record: Members,
  disclose: readonly DisclosureGroup[] = DISCLOSURE_GROUPS,
): SectorRow | undefined {
  const outgoing: OutgoingRecord = {
    deliveryId: 'd-1',
    attempt: 1,
    kind,
    recordId: 'r-1',
    version: 1,
    event: 'NEW',
    record: record as unknown as OutgoingRecord['record'],
    updatedAt: '2026-06-01T00:00:00.000Z',
  };
  return mapRecord(outgoing, { profile: sandboxProfile, disclose: new Set(disclose) });
}

const childrenOf = (mapped: SectorRow | undefined, record: string): readonly Members[] =>
  ((mapped?.row['BanGhiCon'] ?? {}) as Record<string, readonly Members[]>)[record] ?? [];

const primary = fixture('transcript', 'primary');
const secondary = fixture('transcript', 'secondary');
const credential = fixture('credential', 'corrected');

describe('a transcript', () => {
  test('of a primary pupil names each competence and quality in a field of its own', () => {
    const mapped = map('transcript', {
      ...primary,
      competences: [
        { name: 'Tự chủ và tự học', level: 'T' },
        { name: 'Tin học', level: 'C' },
      ],
      qualities: [{ name: 'Nhân ái', level: 'Đ' }],
    });
    expect(mapped?.recordType).toBe(PRIMARY);
    expect(mapped?.row).toMatchObject({
      nangluctuhoc: 'T',
      nangluctinhoc: 'C',
      phamchatnhanai: 'Đ',
      thongtu: '27/2020',
    });
    expect(mapped?.row).not.toHaveProperty('phamchatyeunuoc');
    expect(mapped?.row).toMatchObject({ hotencha: 'Trần Văn Mẫu', hotenme: 'Lê Thị Mẫu' });
  });

  test('is of the level that the record or its grade says; one of no level is not sent', () => {
    const { educationLevel: _level, ...bare } = primary;
    expect(map('transcript', { ...bare, grade: '3' })?.recordType).toBe(PRIMARY);
    expect(map('transcript', { ...bare, grade: '10' })?.recordType).toBe(SECONDARY);
    expect(map('transcript', { ...bare, grade: undefined })).toBeUndefined();
  });

  test.each([
    ['a score', { score: 8.5 }, '8.5'],
    ['a letter', { level: 'CĐ' }, 'CĐ'],
    ['an exemption', { isExempt: true }, 'M'],
    ['nothing', {}, undefined],
  ])('of a secondary pupil writes %s as the mark of a subject', (_what, year, mark) => {
    const subjects = [{ name: 'Toán', year }];
    const [row] = childrenOf(map('transcript', { ...secondary, subjects }), `${SECONDARY}_bangdiem`);
    expect(row?.['diemcanam']).toBe(mark);
    expect(row?.['mamonhoc']).toMatch(/^X\d\d$/);
  });

  test('says nothing of a subject without a test whose pupil is not exempt', () => {
    const subjects = [{ name: 'Đạo đức', code: 'X08', level: 'H', isExempt: false }];
    const mapped = map('transcript', { ...primary, subjects });
    expect(childrenOf(mapped, `${PRIMARY}_dsbangdiem`)).toEqual([expect.objectContaining({ mucdatduoc: 'H' })]);
    expect(mapped?.findings.filter(({ record }) => record === `${PRIMARY}_dsbangdiem`)).toEqual([]);
  });

  test('writes the day of issue as it was in Viet Nam', () => {
    expect(map('transcript', { ...primary, issuedAt: '2026-05-31T18:00:00Z' })?.row).toMatchObject({
      ngaykyphathanh: '2026-06-01',
    });
  });

  test('withholds health, welfare and ethnic group unless they are disclosed', () => {
    const record = { ...primary, policyCategory: { name: 'Hộ nghèo' }, ethnicGroup: { name: 'Kinh', code: '01' } };
    const shown = { cannang: 27.5, doituongchinhsach: 'Hộ nghèo', dantoc: '01' };
    expect(map('transcript', record)?.row).toMatchObject(shown);
    for (const field of Object.keys(shown)) expect(map('transcript', record, [])?.row).not.toHaveProperty(field);
  });
});

test('a diploma goes with its corrections', () => {
  const mapped = map('credential', credential);
  expect(mapped?.row).toMatchObject({
    sohieu: 'A 0000001',
    namtotnghiep: '2026',
    trangthai: '4',
    ngayquyetdinh_thangnam: '2026-06',
    ngaytao_namtao: '2026',
    mahocvien: '8600000123',
  });
  expect(childrenOf(mapped, 'VanBangChungChi_ThongTinHieuChinh')).toEqual([
    expect.objectContaining({ soquyetdinhhieuchinh: '77/QĐ-UBND', phuluchieuchinh_hovaten: 'Nguyễn Thị Mẫu Mực' }),
  ]);
});

describe('a line of a facility report', () => {
  const facility = fixture('facility', 'classrooms');

  test('has the sum of its parts where no total is given', () => {
    const { total: _total, ...parts } = facility;
    expect(map('facility', parts)?.row).toMatchObject({ soluongtrencap4: 8, soluong: 12, dientich: 632.5 });
  });

  test('of a secondary school has no record', () => {
    expect(map('facility', { ...facility, educationLevel: { name: 'Trung học cơ sở', code: '03' } })).toBeUndefined();
  });
});

describe('a conflict of the model', () => {
  const long = 'Lớp chuyên Toán 10A1';
  const exempt = { exemptFromAssessment: true };
  const bare = { ...secondary, learningResult: undefined, conductResult: undefined };
  const subject = (name: string) => ({ ...secondary, subjects: [{ name, code: 'X01' }] });
  const change = (corrected: Members) => ({
    ...credential,
    corrections: [{ decisionNumber: '1/QĐ', decidedOn: '2026-01-02', corrected }],
  });

  /** Code, our field, a record that meets it, and one that does not. */
  const cases: readonly (readonly [string, string, RecordKind, Members, Members])[] = [
    [
      'absence-zero-unwritable',
      'absences.total',
      'transcript',
      { ...secondary, absences: { total: 0 } },
      { ...secondary, absences: { total: 1 } },
    ],
    ['subject-name-too-narrow', 'subjects.name', 'transcript', subject('Tiếng Nhật tăng cường'), subject('Toán')],
    ['subject-name-shortened', 'subjects.name', 'transcript', subject('Tiếng dân tộc thiểu số'), subject('Toán')],
    ['class-name-too-narrow', 'className', 'transcript', { ...secondary, className: long }, secondary],
    [
      'circular-number-too-narrow',
      'regulation',
      'transcript',
      { ...primary, regulation: '99/2026/TT-BGDĐT' },
      { ...primary, regulation: '99/2026' },
    ],
    ['circular-number-shortened', 'regulation', 'transcript', primary, { ...primary, regulation: '99/2026' }],
    ['exempt-results-contradiction', 'learningResult.year.code', 'transcript', { ...bare, ...exempt }, bare],
    ['exempt-without-exception', 'conductResult.year.code', 'transcript', { ...bare, ...exempt }, bare],
    [
      'districts-ended',
      'schoolPlace.district',
      'transcript',
      primary,
      { ...primary, schoolPlace: { commune: 'Xã Ví Dụ' } },
    ],
    ['pilot-xml-requires', 'schoolPlace.district', 'transcript', { ...primary, schoolPlace: undefined }, primary],
    ['correction-prefix-unclear', 'corrections.corrected.nationality', 'credential', credential, change({})],
    [
      'correction-asks-the-unchanged',
      'corrections.corrected.nationality',
      'credential',
      change({ fullName: 'Nguyễn Văn Mẫu' }),
      credential,
    ],
  ];
  const codesAt = (kind: RecordKind, record: Members, field: string): readonly string[] =>
    (map(kind, JSON.parse(JSON.stringify(record)) as Members)?.findings ?? [])
      .filter((finding) => finding.field === field)
      .map(({ code }) => code);

  test.each(cases)('%s is said of %s where it is met', (code, field, kind, met, unmet) => {
    expect(codesAt(kind, met, field)).toContain(code);
    expect(codesAt(kind, unmet, field)).not.toContain(code);
  });

  test('minimised-data-asked is said where health is not disclosed', () => {
    const codes = (groups: readonly DisclosureGroup[]) =>
      map('transcript', primary, groups)?.findings.map(({ code }) => code);
    expect(codes([])).toContain('minimised-data-asked');
    expect(codes(['health'])).not.toContain('minimised-data-asked');
  });

  test('has a case here for each code', () => {
    const known = new Set(transcriptConflicts.map(({ code }) => code));
    expect(new Set([...cases.map(([code]) => code), 'minimised-data-asked'])).toEqual(known);
  });

  test('stands at fields that the record type has', () => {
    const astray = transcriptConflicts.flatMap(({ record, fields }) => {
      const model = sandboxProfile.records.find((one) => one.record === record);
      return fields.filter((name) => model?.fields.every((field) => field.name !== name) !== false);
    });
    expect(astray).toEqual([]);
  });
});
