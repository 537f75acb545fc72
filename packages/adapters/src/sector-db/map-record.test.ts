import { describe, expect, test } from '@jest/globals';
import type { OutgoingRecord } from '@lienthong/core';
import { mapRecord, type SectorRow } from './map-record.js';
import { detailOf } from './outcome-of.js';
import type { DisclosureGroup, MappingOptions } from './profile.js';
import { sandboxProfile } from './sandbox-profile.js';

const options = (...disclose: DisclosureGroup[]): MappingOptions => ({
  profile: sandboxProfile,
  disclose: new Set(disclose),
});

const outgoing = (kind: OutgoingRecord['kind'], record: object): OutgoingRecord => ({
  deliveryId: 'd-1',
  attempt: 1,
  kind,
  recordId: 'r-1',
  version: 3,
  event: 'UPDATE',
  record: record as OutgoingRecord['record'],
  identity: 'verified',
  updatedAt: '2026-01-05T18:30:00.000Z',
});

const pupil = {
  fullName: 'Nguyễn Thị Thử Nghiệm',
  personalNumber: '001315000001',
  birthDate: { value: '2015-09-05', precision: 'day' },
  gender: 'female',
  ethnicGroup: { name: 'Kinh', code: '01' },
  school: { code: '79000001' },
  schoolYear: '2025-2026',
  className: '5A1',
  grade: '5',
  status: { name: 'Đang học' },
  guardians: [
    { relation: 'mother', fullName: 'Trần Thị Mẫu', personalNumber: '001180000009', birthYear: 1985 },
    { relation: 'father', fullName: 'Nguyễn Văn Mẫu' },
  ],
};

const STUDENT = 'thongtinhocsinhcapmnththcsthpttx';
const childrenOf = ({ row }: SectorRow): Record<string, Record<string, unknown>[]> =>
  row['BanGhiCon'] as Record<string, Record<string, unknown>[]>;

describe('mapRecord', () => {
  test('a pupil becomes a row with envelope, the child row of a Vietnamese and one for each parent', () => {
    const mapped = mapRecord(outgoing('student', pupil), options('ethnicity'))!;
    expect(mapped.recordType).toBe(STUDENT);
    expect(mapped.row).toMatchObject({
      IdBanGhi: 'r-1',
      SuKien: 'UPDATE',
      PhienBan: 3,
      ThoiGianCapNhat: '2026-01-06T01:30:00',
      NamHoc: '2025-2026',
      TrangThaiXacThuc: 'verified',
      manhomcaphoc: '02',
      matruong: '79000001',
      makhoi: '5',
      malop: '5A1',
      matrangthaihientai: '01',
    });
    expect(childrenOf(mapped)).toEqual({
      [`${STUDENT}_nguoivn`]: [
        {
          IdBanGhi: 'r-1.nguoivn',
          SuKien: 'UPDATE',
          PhienBan: 3,
          ThoiGianCapNhat: '2026-01-06T01:30:00',
          sodinhdanh: '001315000001',
          hovaten: 'Nguyễn Thị Thử Nghiệm',
          gioitinh: '2',
          ngaythangnamsinh: '2015-09-05',
          dantoc: '01',
        },
      ],
      [`${STUDENT}_thongtincha`]: [expect.objectContaining({ IdBanGhi: 'r-1.cha-1', hovaten: 'Nguyễn Văn Mẫu' })],
      [`${STUDENT}_thongtinme`]: [expect.not.objectContaining({ sodinhdanh: expect.anything() })],
    });
    expect(mapped.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a required field that we do not hold is left out and said, never invented', () => {
    const mapped = mapRecord(outgoing('student', pupil), options())!;
    const missing = mapped.findings.filter(({ code }) => code === 'not-held').map(({ wireField }) => wireField);
    expect(missing).toEqual(expect.arrayContaining(['mahocsinh', 'chieucao', 'makhuvuc', 'quoctich']));
    for (const field of missing) expect(mapped.row).not.toHaveProperty(field);
  });

  test.each([
    ['none', [], undefined, undefined],
    ['ethnicity', ['ethnicity'], '01', undefined],
    ['family', ['family'], undefined, '001180000009'],
  ] as const)('discloses %s and nothing else', (_name, groups, ethnicGroup, mothersNumber) => {
    const mapped = mapRecord(outgoing('student', pupil), options(...groups))!;
    const children = childrenOf(mapped);
    expect(children[`${STUDENT}_nguoivn`]![0]!['dantoc']).toBe(ethnicGroup);
    expect(children[`${STUDENT}_thongtinme`]![0]!['sodinhdanh']).toBe(mothersNumber);
    const withheld = mapped.findings.filter(({ code }) => code === 'withheld').map(({ wireField }) => wireField);
    expect(withheld.includes('dantoc')).toBe(ethnicGroup === undefined);
  });

  test.each([
    [{ value: '2015-09-05', precision: 'day' }, { ngaythangnamsinh: '2015-09-05' }],
    [{ value: '2015-09', precision: 'month' }, { thangnamsinh: '2015-09' }],
    [{ value: '2015', precision: 'year' }, { namsinh: '2015' }],
  ])('a birth date of precision %o fills one of the three siblings', (birthDate, expected) => {
    const mapped = mapRecord(outgoing('student', { ...pupil, birthDate }), options())!;
    const person = childrenOf(mapped)[`${STUDENT}_nguoivn`]![0]!;
    const dates = Object.fromEntries(
      Object.entries(person).filter(([name]) => ['ngaythangnamsinh', 'thangnamsinh', 'namsinh'].includes(name)),
    );
    expect(dates).toEqual(expected);
  });

  test('a foreign pupil gets the record type of foreigners', () => {
    const mapped = mapRecord(outgoing('student', { ...pupil, nationality: 'LA' }), options())!;
    const children = childrenOf(mapped);
    expect(children[`${STUDENT}_nguoivn`]).toBeUndefined();
    expect(children[`${STUDENT}_congdannuocngoai`]![0]).toMatchObject({ hotennn: pupil.fullName, quoctichnn: 'LA' });
  });

  test('a required value wider than the field is a fault in our words; an optional one is left out', () => {
    const wide = { ...pupil, school: { code: 'x'.repeat(21) }, guardians: [], phone: '0'.repeat(20) };
    const mapped = mapRecord(outgoing('student', wide), options('contact'))!;
    expect(mapped.findings.filter(({ severity }) => severity === 'error')).toEqual([
      expect.objectContaining({
        field: 'school.code',
        code: 'too-long',
        wireField: 'matruong',
        message: {
          vi: 'Mã trường: dài hơn nơi nhận cho phép: không cắt bớt; rút gọn ở phần mềm gửi (tối đa 20 ký tự)',
          en: 'school.code: longer than the target allows: never cut; shorten it in the sending software (at most 20 characters)',
        },
      }),
    ]);
    expect(mapped.findings).toContainEqual(
      expect.objectContaining({ wireField: 'sodienthoai', severity: 'warning', required: false }),
    );
  });

  describe('an academic result', () => {
    const result = {
      fullName: 'Nguyễn Thị Thử Nghiệm',
      school: { code: '79000001' },
      className: '8A1',
      grade: '8',
      schoolYear: '2025-2026',
      term: 'year',
      subjects: [
        { name: 'Toán', score: 8.5 },
        { name: 'Ngữ văn', score: 7, code: 'M02' },
        { name: 'Giáo dục thể chất', level: 'Đ' },
        { name: 'Môn tự chọn lạ', score: 9 },
      ],
      learningResult: { name: 'Khá' },
      conductResult: { name: 'Tốt', code: 'T' },
      absences: { excused: 2, unexcused: 1 },
      isPromoted: true,
    };

    test('sends scores with codes; what is assessed by comment or has no code is named and not sent', () => {
      const mapped = mapRecord(outgoing('academic-result', result), options())!;
      expect(mapped.row).toMatchObject({
        hocky: '3',
        mahocluc: '2',
        mahanhkiem: '1',
        songaynghi: 3,
        colenlop: '1',
        manhomcaphoc: '03',
      });
      expect(mapped.row).not.toHaveProperty('diemtongket');
      expect(childrenOf(mapped)['ketquahoctapththcsthpttx_diemmon']).toEqual([
        expect.objectContaining({ IdBanGhi: 'r-1.diemmon-SBX-TOAN', mamonhoc: 'SBX-TOAN', diem: 8.5 }),
        expect.objectContaining({ IdBanGhi: 'r-1.diemmon-M02', mamonhoc: 'M02', diem: 7 }),
      ]);
      const rows = mapped.findings.filter(({ isWholeRow }) => isWholeRow);
      expect(rows.map(({ code, rowName }) => [code, rowName])).toEqual([
        ['comment-subject-without-place', 'Giáo dục thể chất'],
        ['no-code', 'Môn tự chọn lạ'],
      ]);
    });
  });

  test('a site without a code goes without it, named by its field and not as a row that was not sent', () => {
    const school = { code: '79000001', name: 'Trường Mẫu', sites: [{ name: 'Điểm trường ấp 5' }] };
    const mapped = mapRecord(outgoing('school', school), options())!;
    expect(childrenOf(mapped)['thongtindiemtruongcapmnththcsthpttx']).toEqual([
      expect.objectContaining({
        IdBanGhi: 'r-1.diemtruong-1',
        matruong: '79000001',
        tendiemtruong: 'Điểm trường ấp 5',
      }),
    ]);
    const said = mapped.findings.filter(({ wireField }) => wireField === 'madiemtruong');
    expect(said.map(({ code, isWholeRow }) => [code, isWholeRow])).toEqual([['not-held', undefined]]);
    expect(detailOf(mapped)).not.toContain('rows not sent');
  });

  test.each([
    ['1', 'thongtinlophoctieuhoc'],
    ['9', 'thongtinlophocthcsthpt'],
    ['12', 'thongtinlophocthcsthpt'],
  ])('a class of grade %s is a %s', (grade, record) => {
    expect(mapRecord(outgoing('class', { name: 'A', grade }), options())!.recordType).toBe(record);
  });

  test('a class of an unknown level has no record type', () => {
    expect(mapRecord(outgoing('class', { name: 'A' }), options())).toBeUndefined();
    expect(mapRecord(outgoing('enrollment', pupil), options())).toBeUndefined();
  });

  test('a staff member’s yes and no are one character', () => {
    const teacher = { fullName: 'Lê Văn Mẫu', isYouthOfficer: false, isPartyMember: true, sectorId: '7900000001' };
    const mapped = mapRecord(outgoing('staff', teacher), options('affiliation'))!;
    expect(mapped.row).toMatchObject({ cochuyentrachdoandoi: '0', codangvien: '1', magiaovien: '7900000001' });
  });
});
