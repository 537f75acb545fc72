import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import { SourceError } from '@lienthong/core';
import type { Student } from '@lienthong/schemas';
import { normalizeWorkbook } from '../normalize-workbook.js';
import { parseWorkbookProfile } from '../parse-profile.js';
import type { ColumnField } from '../profile.js';
import { proposeProfile, type ProposedProfile } from './propose-profile.js';

type Cells = readonly (string | number | null)[];

function book(rows: readonly Cells[], merges: readonly string[] = []): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merges.map((range) => utils.decode_range(range));
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet([['Hướng dẫn'], ['Điền đủ các cột']]), 'HD');
  utils.book_append_sheet(workbook, sheet, 'DS');
  return new Uint8Array(write(workbook, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const NAMES = ['Nguyễn Văn An', 'Lê Thị Hoa', 'Trần Quốc Bình', 'Phạm Văn Cường', 'Vũ Thị Dung', 'Hồ Minh Đức'];
/** Cells by what they hold; none of these people exists. */
const VALUES: Readonly<Record<string, (at: number) => string | number | null>> = {
  ordinal: (at) => at + 1,
  name: (at) => NAMES[at % NAMES.length]!,
  parent: (at) => NAMES[(at + 3) % NAMES.length]!,
  birth: (at) => `${String(at + 1).padStart(2, '0')}/09/2015`,
  day: (at) => `${String(at + 1).padStart(2, '0')}/05/2023`,
  number: (at) => `08621500000${at % 10}`,
  card: (at) => `36215000${at % 10}`,
  ministry: (at) => `861000000${at % 10}`,
  code: (at) => `VL0${at}X`,
  gender: (at) => (at % 2 === 0 ? 'Nam' : 'Nữ'),
  ethnic: (at) => (at % 3 === 0 ? 'Khmer' : 'Kinh'),
  class: () => '5A1',
  phone: (at) => `091234567${at % 10}`,
  address: (at) => `Ấp ${at + 1}, Xã Phú Quới, Tỉnh Vĩnh Long`,
  year: (at) => 1980 + at,
  none: () => null,
};
const table = (columns: readonly (readonly [string, keyof typeof VALUES])[]): ProposedProfile =>
  proposeProfile(
    book([
      ['TRƯỜNG TIỂU HỌC PHÚ QUỚI'],
      columns.map(([heading]) => heading),
      ...Array.from({ length: 9 }, (_, at) => columns.map(([, value]) => VALUES[value]!(at))),
    ]),
    { name: 'Danh sách lớp.xlsx' },
  );
const fields = ({ columns }: ProposedProfile): Record<string, ColumnField | undefined> =>
  Object.fromEntries(columns.map(({ heading, field }) => [heading.join(' / '), field]));

describe('a layout that nobody has described', () => {
  test('is proposed column by column, with headings nobody listed', () => {
    const proposed = table([
      ['Stt', 'ordinal'],
      ['Họ tên của em học sinh', 'name'],
      ['Ngày sinh của em', 'birth'],
      ['Giới tính học sinh', 'gender'],
      ['Dân tộc của học sinh', 'ethnic'],
      ['Số định danh cá nhân của em', 'number'],
      ['Em học lớp', 'class'],
      ['Số đt liên hệ', 'phone'],
      ['Năng khiếu riêng', 'none'],
    ]);
    expect(fields(proposed)).toEqual({
      Stt: 'ordinal',
      'Họ tên của em học sinh': 'fullName',
      'Ngày sinh của em': 'birthDate',
      'Giới tính học sinh': 'gender',
      'Dân tộc của học sinh': 'ethnicGroup',
      'Số định danh cá nhân của em': 'personalNumber',
      'Em học lớp': 'className',
      'Số đt liên hệ': 'phone',
      'Năng khiếu riêng': undefined,
    });
    expect(proposed.sheet).toBe('DS');
    expect(proposed.headerRows).toEqual([2]);
    expect(proposed.profile.suggestions).toEqual([{ heading: 'Năng khiếu riêng', fields: [] }]);
  });

  test('gives a profile that is valid, reads the file and holds nothing of anybody', () => {
    const rows: Cells[] = [
      ['DANH SÁCH'],
      ['TT', 'Phần học sinh', null, null, 'Phần cha', null, 'Lớp em học'],
      [null, 'Họ tên em', 'Sinh ngày', 'Mã số định danh', 'Họ tên', 'Số đt', null],
      [1, 2, 3, 4, 5, 6, 7],
      ...Array.from({ length: 9 }, (_, at): Cells =>
        ['ordinal', 'name', 'birth', 'number', 'parent', 'phone', 'class'].map((value) => VALUES[value]!(at)),
      ),
    ];
    const bytes = book(rows, ['A2:A3', 'B2:D2', 'E2:F2', 'G2:G3']);
    const { profile, headerRows } = proposeProfile(bytes, { name: 'ds.xlsx' });
    expect(headerRows).toEqual([2, 3]);
    const saved = JSON.stringify(profile);
    for (const name of NAMES) expect(saved).not.toContain(name);
    expect(saved).not.toMatch(/\d{5}/);
    const read = [
      ...normalizeWorkbook(bytes, { name: 'ds.xlsx', profile: parseWorkbookProfile(JSON.parse(saved)) }).rows,
    ];
    const students = read.flatMap((row) => (row.kind === 'student' && 'record' in row ? [row.record as Student] : []));
    expect(students).toHaveLength(9);
    expect(students[0]).toMatchObject({
      fullName: 'Nguyễn Văn An',
      birthDate: { value: '2015-09-01' },
      personalNumber: '086215000000',
      className: '5A1',
      guardians: [{ relation: 'father', fullName: 'Phạm Văn Cường', phone: '0912345670' }],
    });
  });

  test('shows examples with their middle hidden', () => {
    const examples = table([
      ['Họ và tên', 'name'],
      ['Số định danh', 'number'],
      ['Ngày sinh', 'birth'],
    ]).columns.map((column) => column.examples);
    for (const shown of examples.flat()) {
      expect(shown).toContain('•');
      expect(
        [...Array(9).keys()].flatMap((at) => [VALUES['name']!(at), VALUES['number']!(at), VALUES['birth']!(at)]),
      ).not.toContain(shown);
    }
  });
});

test.each<readonly [heading: string, value: keyof typeof VALUES, field: ColumnField]>([
  ['Con ông', 'parent', 'father.fullName'],
  ['Con bà', 'parent', 'mother.fullName'],
  ['Ba (họ tên)', 'parent', 'father.fullName'],
  ['Số đt của ba', 'phone', 'father.phone'],
  ['SĐT PHHS', 'phone', 'phone'],
  ['Lớp (2025-2026)', 'class', 'className'],
  ['Trai/gái', 'gender', 'gender'],
  ['Dân tộc (ghi rõ)', 'ethnic', 'ethnicGroup'],
  ['Số ĐDCN của học sinh', 'number', 'personalNumber'],
  ['Dân tộc của họcsinh', 'ethnic', 'ethnicGroup'],
])('%s is understood', (heading, value, field) => {
  expect(
    fields(
      table([
        ['STT', 'ordinal'],
        [heading, value],
        ['Ghi chú', 'none'],
      ]),
    )[heading],
  ).toBe(field);
});

describe('nothing is invented', () => {
  test.each<readonly [heading: string, value: keyof typeof VALUES, wrong: ColumnField]>([
    ['Họ tên GVCN', 'parent', 'fullName'],
    ['Họ và tên chủ hộ', 'parent', 'fullName'],
    ['Họ tên người liên hệ', 'parent', 'fullName'],
    ['Ngày cấp thẻ', 'day', 'birthDate'],
    ['Ngày vào Đoàn', 'day', 'birthDate'],
    ['Ngày kết nạp Đội', 'day', 'admittedOn'],
    ['Số thẻ BHYT', 'number', 'personalNumber'],
    ['Mã riêng', 'number', 'personalNumber'],
    ['Số CMND của chủ hộ', 'card', 'identityCard'],
    ['Lớp cũ', 'class', 'className'],
    ['Dân tộc mẹ', 'ethnic', 'ethnicGroup'],
    ['Nơi cấp giấy khai sinh', 'address', 'birthPlace.text'],
    ['Mã học sinh cũ', 'code', 'sourceId'],
    ['SĐT GVCN', 'phone', 'phone'],
  ])('%s is not taken for something it is not', (heading, value, wrong) => {
    const found = fields(
      table([
        ['Họ và tên', 'name'],
        ['Ngày sinh', 'birth'],
        [heading, value],
      ]),
    );
    expect(found).toMatchObject({ 'Họ và tên': 'fullName', 'Ngày sinh': 'birthDate' });
    expect(found[heading]).not.toBe(wrong);
    const alone = fields(
      table([
        ['Lớp', 'class'],
        ['Giới tính', 'gender'],
        [heading, value],
        ['STT', 'ordinal'],
      ]),
    );
    expect(alone[heading]).not.toBe(wrong);
  });

  test('twins keep apart: father and mother, birth and issue, card and number', () => {
    expect(
      fields(
        table([
          ['Họ và tên', 'name'],
          ['Ngày sinh', 'birth'],
          ['Họ tên bố', 'parent'],
          ['Năm sinh bố', 'year'],
          ['Họ tên mẹ', 'parent'],
          ['Số CMND', 'card'],
          ['Ngày cấp', 'day'],
          ['Số định danh', 'number'],
          ['Mã HS', 'code'],
          ['Mã định danh Bộ GD&ĐT', 'ministry'],
        ]),
      ),
    ).toEqual({
      'Họ và tên': 'fullName',
      'Ngày sinh': 'birthDate',
      'Họ tên bố': 'father.fullName',
      'Năm sinh bố': 'father.birthYear',
      'Họ tên mẹ': 'mother.fullName',
      'Số CMND': 'identityCard',
      'Ngày cấp': 'identityCardIssuedOn',
      'Số định danh': 'personalNumber',
      'Mã HS': 'sourceId',
      'Mã định danh Bộ GD&ĐT': 'sectorId',
    });
  });

  test("a parent's name below a group is not read as the pupil's where the pupil's own column stays open", () => {
    const rows: Cells[] = [
      ['Người trong ảnh', 'Phần mẹ', null, 'Lớp', 'Ngày sinh'],
      [null, 'Họ tên', 'Số đt', null, null],
      ...Array.from({ length: 9 }, (_, at): Cells =>
        ['name', 'parent', 'phone', 'class', 'birth'].map((value) => VALUES[value]!(at)),
      ),
    ];
    const bytes = book(rows, ['A1:A2', 'B1:C1', 'D1:D2', 'E1:E2']);
    const { profile } = proposeProfile(bytes, { name: 'x.xlsx' });
    expect(profile.suggestions!.map(({ heading }) => heading)).toEqual(['Người trong ảnh']);
    expect(() => normalizeWorkbook(bytes, { name: 'x.xlsx', profile })).toThrow(SourceError);
  });

  test('a heading whose cells say otherwise stays open, and the profile does not read it either', () => {
    const { profile, columns } = table([
      ['Họ và tên', 'name'],
      ['Ngày sinh', 'phone'],
      ['Lớp', 'class'],
      ['Số định danh', 'number'],
    ]);
    expect(columns[1]!.field).toBeUndefined();
    expect(profile.columns).toContainEqual({ field: 'ignored', headings: ['Ngày sinh'] });
    expect(profile.suggestions!.map(({ heading }) => heading)).toEqual(['Ngày sinh']);
  });

  test('a column that only looks like personal numbers is suggested, not taken', () => {
    const { profile } = table([
      ['Họ và tên', 'name'],
      ['Lớp', 'class'],
      ['Ngày sinh', 'birth'],
      ['Dãy số riêng', 'number'],
    ]);
    expect(profile.columns.map(({ field }) => field)).not.toContain('personalNumber');
    expect(profile.suggestions).toEqual([
      { heading: 'Dãy số riêng', fields: [expect.objectContaining({ field: 'personalNumber' })] },
    ]);
  });
});
