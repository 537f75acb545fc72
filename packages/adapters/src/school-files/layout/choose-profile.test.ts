import { describe, expect, test } from '@jest/globals';
import { SourceError } from '@lienthong/core';
import { DEFAULT_LIMITS } from '../limits.js';
import { WORKBOOK_PROFILES, legacyStudentList } from '../profiles/index.js';
import { readWorkbook } from '../reading/read-workbook.js';
import { chooseProfile, type ChosenLayout } from './choose-profile.js';

const NAMES = ['Nguyễn Văn An', 'Lê Thị Hoa', 'Trần Bình', 'Phạm Văn Cường', 'Vũ Thị Dung'];
const pupil = (at: number): Record<string, string> => ({
  name: NAMES[at % NAMES.length]!,
  teacher: 'Đỗ Thị Giáo',
  birth: `${String((at % 27) + 1).padStart(2, '0')}/09/2015`,
  number: `0862150000${String(at).padStart(2, '0')}`,
  class: '5A',
  address: 'Ấp 3, Xã Phú Quới, Tỉnh Vĩnh Long',
});

/** A list with the headings given, each with what its cells hold. */
function choose(
  columns: readonly (readonly [heading: string, content: string])[],
  profiles = WORKBOOK_PROFILES,
): ChosenLayout {
  const lines = Array.from({ length: 12 }, (_, at) => columns.map(([, content]) => pupil(at)[content] ?? ''));
  const csv = [columns.map(([heading]) => heading), ...lines].map((cells) => cells.join(';')).join('\n');
  return chooseProfile(readWorkbook(new TextEncoder().encode(csv), DEFAULT_LIMITS), profiles);
}

const refusal = (columns: readonly (readonly [string, string])[]): SourceError => {
  try {
    choose(columns);
  } catch (error) {
    if (error instanceof SourceError) return error;
  }
  throw new TypeError('was chosen');
};

const SURE = [
  ['Họ và tên', 'name'],
  ['Ngày sinh', 'birth'],
  ['Lớp', 'class'],
] as const;

test('says why: the score, the runner-up, what was understood and what was not', () => {
  const { why, scores } = choose([...SURE, ['Số định danh', 'number'], ['Năng khiếu', 'none']]);
  expect(why).toMatchObject({
    profile: scores[0]!.profile,
    score: scores[0]!.score,
    runnerUp: scores[1],
    unknown: ['Năng khiếu'],
  });
  expect(why.matched).toContainEqual({ heading: 'Số định danh', field: 'personalNumber' });
});

test('a list with many columns of its own is still a list', () => {
  const own = Array.from({ length: 60 }, (_, at) => [`Cột riêng ${at}`, 'none'] as const);
  expect(choose([...SURE, ...own]).tables[0]!.header.columns.get('fullName')).toBe(0);
});

describe('nothing that tells who a pupil is, is guessed', () => {
  test.each([
    [
      'personal numbers under a heading nobody knows',
      [...SURE, ['Dãy số riêng', 'number']],
      'Dãy số riêng',
      'identifier-unknown',
    ],
    [
      'birth dates under a heading nobody knows',
      [
        ['Họ và tên', 'name'],
        ['Lớp', 'class'],
        ['Số định danh', 'number'],
        ['Chào đời', 'birth'],
      ],
      'Chào đời',
      'birth-date-unknown',
    ],
    [
      'a column of birth dates that holds addresses',
      [
        ['Họ và tên', 'name'],
        ['Lớp', 'class'],
        ['Ngày sinh', 'address'],
      ],
      'Ngày sinh',
      'content-differs',
    ],
    [
      'a column of names that holds numbers',
      [
        ['Họ và tên', 'number'],
        ['Ngày sinh', 'birth'],
        ['Lớp', 'class'],
      ],
      'Họ và tên',
      'content-differs',
    ],
  ] as const)('%s', (_, columns, heading, reason) => {
    const error = refusal(columns);
    expect(error.code).toBe('ERR_SOURCE_LAYOUT_UNKNOWN');
    expect(error.text.vi).toContain(`"${heading}"`);
    expect(error.details['columns']).toEqual([{ heading, reason }]);
    expect(JSON.stringify([error.text, error.details])).not.toMatch(/Nguyễn|0862150/);
  });

  test.each([
    ['a number that is known already', [...SURE, ['Số định danh', 'number'], ['Dãy số riêng', 'number']]],
    ["a parent's number", [...SURE, ['CCCD bố', 'number']]],
    ['an address under a heading nobody knows', [...SURE, ['Nhà ở đâu', 'address']]],
    ['a column of numbers without any', [...SURE, ['Số định danh', 'none']]],
  ] as const)('but %s holds up nothing', (_, columns) => {
    expect(() => choose(columns)).not.toThrow();
  });

  test('a layout that the sender insists on is read as it says', () => {
    expect(() => choose([...SURE, ['Dãy số riêng', 'number']], [legacyStudentList])).not.toThrow();
  });

  test('a heading that two equally likely layouts take for different things', () => {
    const other = { ...legacyStudentList, name: 'other', columns: legacyStudentList.columns.map((column) => column) };
    const columns = (field: 'sourceId' | 'sectorId') => [...other.columns, { field, headings: ['Mã riêng'] } as const];
    const profiles = [
      { ...other, name: 'one', columns: columns('sourceId') },
      { ...other, name: 'two', columns: columns('sectorId') },
    ];
    expect(() => choose([...SURE, ['Mã riêng', 'number']], profiles)).toThrow(/Mã riêng/);
  });
});

test("a teacher's name below an unknown group is not the pupil's", () => {
  const csv = [
    'Giáo viên chủ nhiệm;;Lớp;Ngày sinh',
    'Họ và tên;Số điện thoại;;',
    ...Array.from({ length: 9 }, (_, at) => `Đỗ Thị Giáo;0912345678;5A;${pupil(at)['birth']!}`),
  ].join('\n');
  expect(() => chooseProfile(readWorkbook(new TextEncoder().encode(csv), DEFAULT_LIMITS), WORKBOOK_PROFILES)).toThrow(
    SourceError,
  );
});
