import { utils, write, type BookType, type Range } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import type { NormalizedRow } from '@lienthong/core';
import type { AcademicResult } from '@lienthong/schemas';
import { normalizeWorkbook, type NormalizeOptions } from './index.js';

type Cells = readonly (string | number | null)[];

function workbook(rows: readonly Cells[], merges: readonly string[] = [], name = 'Sheet1', type: BookType = 'xlsx') {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
  sheet['!merges'] = merges.map((range): Range => utils.decode_range(range));
  utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType: type, compression: true }) as ArrayBuffer);
}

const options: NormalizeOptions = {
  name: 'diem.xlsx',
  school: { code: '86000001' },
  schoolYear: '2025-2026',
  today: '2026-11-22',
};
function read(bytes: Uint8Array, more: Partial<NormalizeOptions> = {}) {
  const { profile, rows } = normalizeWorkbook(bytes, { ...options, ...more });
  const lines = [...rows];
  const results = lines.map((line) => ('record' in line ? (line.record as AcademicResult) : ({} as AcademicResult)));
  return { profile, lines, results };
}
const codes = (line: NormalizedRow): string[] => (line.warnings ?? []).map(({ code }) => code);

describe('the result sheet of primary classes, three header rows', () => {
  const SUBJECTS = [
    'Toán',
    'Tiếng việt',
    'Đạo đức',
    'Tự nhiên và xã hội',
    'Ngoại ngữ',
    'Tiếng dân tộc',
    'TH-CN (Tin học)',
    'Nghệ thuật (Âm nhạc)',
    'Nghệ thuật (Mĩ thuật)',
    'Hoạt động trải nghiệm',
    'Giáo dục thể chất',
  ];
  const COMPETENCES = [
    'Tự chủ và tự học',
    'Giao tiếp và hợp tác',
    'Giải quyết vấn đề và sáng tạo',
    'Ngôn ngữ',
    'Tính toán',
    'Tin học',
    'Thẩm mĩ',
    'Thể chất',
  ];
  const QUALITIES = ['Yêu nước', 'Nhân ái', 'Chăm chỉ', 'Trung thực', 'Trách nhiệm'];
  const blank = (count: number): null[] => new Array<null>(count).fill(null);
  const END = ['Hoàn thành chương trình\nlớp học', 'Lên lớp', 'Xếp loại'];
  const top: Cells = [
    ...['STT', 'Mã lớp', 'Mã học sinh', 'Họ tên', 'Ngày sinh'],
    ...['Môn học và hoạt động giáo dục', ...blank(12), 'Năng lực cốt lõi', ...blank(7)],
    ...['Phẩm chất chủ yếu', ...blank(4), ...END],
  ];
  const middle: Cells = [
    ...blank(5),
    ...SUBJECTS.flatMap((name, at) => (at < 2 ? [name, null] : [name])),
    ...['Năng lực chung', null, null, 'Năng lực đặc thù', ...blank(4)],
    ...QUALITIES,
    ...blank(3),
  ];
  const low: Cells = [
    ...blank(5),
    ...SUBJECTS.flatMap((_, at) => (at < 2 ? ['Mức đạt được', 'Điểm KTĐK'] : ['Mức đạt được'])),
    ...COMPETENCES,
    ...blank(8),
  ];
  const pupil: Cells = [
    ...[1, '2A', '8630000001', 'Lê An', '05/09/2018'],
    ...['T', '9', 'H', 8, 'T', 'H', 'T', '-', 'H', 'T', 'C', 'T', 'H'],
    ...['T', 'Đ', 'T', 'T', 'C', 'Đ', 'T', 'T'],
    ...['T', 'T', 'Đ', 'T', 'T', 'x', 'X', 'Hoàn thành tốt'],
  ];
  const merges = ['F1:R1', 'S1:Z1', 'AA1:AE1', 'F2:G2', 'H2:I2', 'S2:U2', 'V2:Z2', 'A1:A3', 'AF1:AF3'];

  test.each([
    ['merged', merges, 'xlsx'],
    ['without merged cells', [], 'biff8'],
    ['in an .ods file', merges, 'ods'],
  ] as const)('%s gives levels, test scores, competences, qualities and the year result', (_, merged, type) => {
    expect(top).toHaveLength(34);
    const { profile, lines, results } = read(workbook([top, middle, low, pupil], merged, 'Sheet1', type));
    expect(profile).toBe('csdl-primary-results');
    const [result] = results;
    expect(result).toMatchObject({
      sectorId: '8630000001',
      fullName: 'Lê An',
      className: '2A',
      term: 'year',
      hasCompletedGrade: true,
      isPromoted: true,
      overallResult: { name: 'Hoàn thành tốt' },
    });
    expect(codes(lines[0]!)).toEqual(['term-from-year-end-columns']);
    expect(result!.subjects.map(({ name, level, score }) => [name, level, score])).toEqual([
      ['Toán', 'T', 9],
      ['Tiếng Việt', 'H', 8],
      ['Đạo đức', 'T', undefined],
      ['Tự nhiên và Xã hội', 'H', undefined],
      ['Ngoại ngữ 1', 'T', undefined],
      ['Tin học và Công nghệ (Tin học)', 'H', undefined],
      ['Nghệ thuật (Âm nhạc)', 'T', undefined],
      ['Nghệ thuật (Mĩ thuật)', 'C', undefined],
      ['Hoạt động trải nghiệm', 'T', undefined],
      ['Giáo dục thể chất', 'H', undefined],
    ]);
    expect(result!.competences!.map(({ name, level }) => `${name} ${level}`)).toEqual(
      COMPETENCES.map((name, at) => `${name} ${'TĐTTCĐTT'[at]}`),
    );
    expect(result!.competences![0]!.code).toBe('NANG_LUC_TU_CHU_TU_HOC');
    expect(result!.qualities!.map(({ level }) => level).join('')).toBe('TTĐTT');
  });

  test('of a term gives no year result, and a level that means nothing is left out with a warning', () => {
    const title: Cells = ['KẾT QUẢ HỌC TẬP HỌC KỲ I - Năm học 2025-2026'];
    const bad: Cells = [...pupil.slice(0, 18), 'giỏi', ...pupil.slice(19, 31), null, null, null];
    const { lines, results } = read(workbook([title, [], top, middle, low, bad], []));
    expect(results[0]).toMatchObject({ term: '1' });
    expect(results[0]).not.toHaveProperty('isPromoted');
    expect(results[0]!.competences!.map(({ name }) => name)).not.toContain('Tự chủ và tự học');
    expect(codes(lines[0]!)).toEqual(['unknown-mark']);
  });
});

describe('score sheets of one subject', () => {
  test('"Mẫu 1": component marks are kept, an empty one keeps its place, no mark is invented', () => {
    const rows: Cells[] = [
      ['BẢNG ĐIỂM HỌC KỲ I, NĂM HỌC 2025-2026'],
      ['Môn học: Toán - Lớp 6A'],
      [
        'STT',
        'Lớp',
        'Mã định danh Bộ GD&ĐT',
        'Họ và tên',
        'Ngày sinh',
        ...[1, 2, 3, 4, 5].map((n) => `ĐĐGtx ${n}`),
        'ĐĐGgk',
        'ĐĐGck',
        'Nhận xét',
      ],
      [1, '6A', '8630000001', 'Lê An', '05/09/2014', '8,5', null, 9, '-', null, '7.5', 8, 'Có tiến bộ'],
    ];
    const { profile, results } = read(workbook(rows));
    expect(profile).toBe('csdl-score-sheet');
    expect(results[0]).toMatchObject({ term: '1', className: '6A', sectorId: '8630000001' });
    expect(results[0]!.subjects).toEqual([
      {
        name: 'Toán',
        sourceName: 'Toán',
        assessments: [
          { kind: 'regular', ordinal: 1, sourceName: 'ĐĐGtx 1', score: 8.5 },
          { kind: 'regular', ordinal: 3, sourceName: 'ĐĐGtx 3', score: 9 },
          { kind: 'midterm', sourceName: 'ĐĐGgk', score: 7.5 },
          { kind: 'final', sourceName: 'ĐĐGck', score: 8 },
        ],
        comment: 'Có tiến bộ',
      },
    ]);
  });

  test('"Mẫu 2": the term mark, the comment and its code', () => {
    const rows: Cells[] = [
      ['Học kỳ II, năm học 2025 - 2026'],
      ['Môn:', 'Lịch sử và Địa lí', null, 'Lớp:', '7B'],
      [
        'STT',
        'Lớp',
        'Mã định danh Bộ GD&ĐT',
        'Họ và tên',
        'Ngày sinh',
        'ĐĐGtx1',
        'ĐĐGtx2',
        'ĐĐGgk',
        'ĐĐGck',
        'ĐTBmhk',
        'Mã nhận xét',
        'Nội dung nhận xét',
      ],
      [1, '7B', '8630000001', 'Lê An', '05/09/2013', 8, 7, 6, 9, '7,7', 'NX01', 'Chăm học'],
    ];
    const [result] = read(workbook(rows)).results;
    expect(result).toMatchObject({
      term: '2',
      subjects: [{ name: 'Lịch sử và Địa lí', score: 7.7, commentCode: 'NX01', comment: 'Chăm học' }],
    });
    expect(result!.subjects[0]!.assessments).toHaveLength(4);
  });

  test('a subject marked by comment has a level, in words too', () => {
    const rows: Cells[] = [
      ['BẢNG ĐIỂM MÔN GIÁO DỤC THỂ CHẤT - LỚP 6A - HỌC KỲ 1 - NĂM HỌC 2025-2026'],
      ['STT', 'Lớp', 'Mã định danh Bộ GD&ĐT', 'Họ và tên', 'Ngày sinh', 'Đánh giá', 'Nội dung nhận xét'],
      [1, '6A', '8630000001', 'Lê An', '05/09/2014', 'Đạt', 'Tốt'],
      [2, '6A', '8630000002', 'Lê Ba', '06/09/2014', 'Chưa đạt', null],
    ];
    const { results } = read(workbook(rows));
    expect(results.map(({ subjects }) => subjects[0]!.level)).toEqual(['Đ', 'CĐ']);
    expect(results[0]!.subjects[0]!.name).toBe('Giáo dục thể chất');
  });

  test('primary: mid-term level, score and comment make one assessment; the end is the result', () => {
    const rows: Cells[] = [
      ['Môn học: Tiếng Việt', null, 'Học kỳ I năm học 2025-2026'],
      [
        'STT',
        'Lớp',
        'Mã định danh Bộ GD&ĐT',
        'Họ và tên',
        'Ngày sinh',
        'Mức đạt được GK',
        'Điểm KTĐK GK',
        'Nhận xét GK',
        'Mức đạt được CK',
        'Điểm KTĐK',
        'Nhận xét CK',
      ],
      [1, '4A', '8630000001', 'Lê An', '05/09/2016', 'H', 7, 'Đọc tốt', 'T', '9', 'Viết đẹp'],
    ];
    const { profile, results } = read(workbook(rows));
    expect(profile).toBe('csdl-primary-score-sheet');
    expect(results[0]!.subjects).toEqual([
      {
        name: 'Tiếng Việt',
        sourceName: 'Tiếng Việt',
        level: 'T',
        score: 9,
        comment: 'Viết đẹp',
        assessments: [{ kind: 'midterm', sourceName: 'Mức đạt được GK', level: 'H', score: 7, comment: 'Đọc tốt' }],
      },
    ]);
  });

  test("a school's own export: title block, merged ĐĐGtx over 1 2 3 4, a row of column numbers, text in every cell", () => {
    const rows: Cells[] = [
      ['PHÒNG GD&ĐT CHÂU THÀNH', null, null, null, null, null, null, null, null, null, null],
      ['TRƯỜNG THCS LÊ LỢI', null, null, 'Lớp: 8A'],
      ['BẢNG ĐIỂM HỌC KỲ I - NĂM HỌC 2025-2026 - Môn học: Ngữ văn'],
      [],
      ['STT', 'Họ và tên', 'Ngày sinh', 'ĐĐGtx', null, null, null, 'ĐĐGgk', 'ĐĐGck', 'ĐTBmhk', 'Ghi chú'],
      [null, null, null, '1', '2', '3', '4', null, null, null, null],
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
      ['1', 'Lê An', '05/09/2012', '8', '7,5', '', '9', '8', '7', '7,7', ''],
      ['2', 'Lê Ba', '06-09-2012', '10', '9', '', '', '8,5', '9', '9', ''],
      ['', '', '', '', '', '', '', 'Người lập', '', '', ''],
      ['', '', '', '', '', '', '', 'Trần Thị Bé', '', '', ''],
    ];
    const merged = ['D5:G5', 'A5:A6', 'B5:B6', 'C5:C6', 'H5:H6', 'I5:I6', 'J5:J6', 'K5:K6'];
    for (const merges of [merged, []]) {
      const { lines, results } = read(workbook(rows, merges));
      expect(lines.map(({ source }) => source.row)).toEqual([8, 9]);
      expect(results[0]).toMatchObject({ className: '8A', term: '1', subjects: [{ name: 'Ngữ văn', score: 7.7 }] });
      expect(
        results.map(({ subjects }) =>
          subjects[0]!.assessments!.map(({ kind, ordinal, score }) => [kind, ordinal, score]),
        ),
      ).toEqual([
        [
          ['regular', 1, 8],
          ['regular', 2, 7.5],
          ['regular', 4, 9],
          ['midterm', undefined, 8],
          ['final', undefined, 7],
        ],
        [
          ['regular', 1, 10],
          ['regular', 2, 9],
          ['midterm', undefined, 8.5],
          ['final', undefined, 9],
        ],
      ]);
    }
  });

  test("SMAS: older words, several columns of a kind, a title block and signatures with the teacher's name in it", () => {
    const rows: Cells[] = [
      ['SỞ GD&ĐT VĨNH LONG'],
      ['TRƯỜNG THPT LƯU VĂN LIỆT', null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['SỔ ĐIỂM LỚP 10A1 - MÔN HÓA HỌC - HỌC KỲ II - NĂM HỌC 2025-2026'],
      ['Giáo viên bộ môn: Phạm Thị Hóa'],
      ['STT', 'Mã học sinh', 'Họ và tên', 'Ngày sinh', 'Miệng', null, '15p', null, '1 tiết', 'ĐĐGck', 'TBM'],
      [1, 'HS001', 'Lê An', '05/09/2010', 8, null, 7, 9, '8.5', 7, '7,6'],
      [],
      ['Người lập', null, null, null, 'Giáo viên', null, null, null, 'Hiệu trưởng'],
      ['Trần Thị Bé', null, null, null, 'Phạm Thị Hóa', null, null, null, 'Lê Văn Hiệu'],
    ];
    const { lines, results } = read(workbook(rows, ['E5:F5', 'G5:H5']));
    expect(lines).toHaveLength(1);
    expect(results[0]).toMatchObject({ className: '10A1', grade: '10', term: '2', sourceId: 'HS001' });
    expect(results[0]!.subjects[0]).toMatchObject({ name: 'Hóa học', score: 7.6 });
    expect(
      results[0]!.subjects[0]!.assessments!.map(({ kind, sourceName, score }) => [kind, sourceName, score]),
    ).toEqual([
      ['regular', 'Miệng', 8],
      ['regular', '15p', 7],
      ['regular', '15p', 9],
      ['midterm', '1 tiết', 8.5],
      ['final', 'ĐĐGck', 7],
    ]);
  });

  test('vnEdu score entry: groups, the mark of the year beside the term', () => {
    const rows: Cells[] = [
      ['BẢNG ĐIỂM MÔN TOÁN HỌC KỲ 2 NĂM HỌC 2025 - 2026'],
      ['Khối 6 - Lớp 6A'],
      [],
      [
        'STT',
        'Mã học sinh',
        'Họ và tên',
        'Thường xuyên',
        null,
        null,
        'Giữa kỳ',
        'Cuối kỳ',
        'Nhận xét sự tiến bộ, ưu điểm nổi bật, hạn chế chủ yếu',
      ],
      [null, null, null, 'TX1', 'TX2', 'TX3', null, null, null],
      [1, '2500001', 'Lê An', 8, 9, null, 7, 8, 'Tiến bộ'],
    ];
    const { profile, results } = read(workbook(rows, ['D4:F4']));
    expect(profile).toBe('vnedu-score-entry');
    expect(results[0]).toMatchObject({ term: '2', className: '6A', subjects: [{ name: 'Toán', comment: 'Tiến bộ' }] });
    expect(results[0]!.subjects[0]!.assessments!.map(({ kind, ordinal }) => [kind, ordinal])).toEqual([
      ['regular', 1],
      ['regular', 2],
      ['midterm', undefined],
      ['final', undefined],
    ]);
  });

  test('without a subject anywhere a row is an error that says what to write, not a mark of some subject', () => {
    const rows: Cells[] = [
      ['HỌC KỲ I'],
      ['STT', 'Lớp', 'Mã định danh Bộ GD&ĐT', 'Họ và tên', 'ĐĐGtx 1', 'ĐĐGgk', 'ĐĐGck'],
      [1, '6A', '8630000001', 'Lê An', 8, 7, 6],
    ];
    const [line] = read(workbook(rows)).lines;
    expect(line).toMatchObject({
      errors: [{ pointer: '/subjects/0/name', message: { vi: expect.stringContaining('Môn học') } }],
    });
    expect(read(workbook(rows, [], 'Toán_6A')).results[0]).toMatchObject({ subjects: [{ name: 'Toán' }] });
  });
});

describe('books of several subjects', () => {
  test('with a column for each term and the year, the year counts and the terms stand beside it', () => {
    const rows: Cells[] = [
      ['BẢNG TỔNG HỢP KẾT QUẢ NĂM HỌC 2025-2026', null, null, 'Lớp 6A'],
      [
        'STT',
        'Mã học sinh',
        'Họ và tên',
        'Toán',
        null,
        null,
        'GDTC',
        null,
        null,
        'Công nghệ',
        null,
        null,
        'Kết quả học tập',
        null,
        null,
      ],
      [null, null, null, ...['HKI', 'HKII', 'CN', 'HKI', 'HKII', 'CN', 'HKI', 'HKII', 'CN', 'HKI', 'HKII', 'CN']],
      [1, 'HS1', 'Lê An', 8, 9, '8,7', 'Đ', 'CĐ', 'Đ', 6, 7, 6.7, 'Đạt', 'Khá', 'Tốt'],
    ];
    const [result] = read(workbook(rows, ['D2:F2', 'G2:I2', 'J2:L2', 'M2:O2'])).results;
    expect(result).toMatchObject({ term: 'year', learningResult: { name: 'Tốt' } });
    expect(result!.subjects).toEqual([
      { name: 'Toán', sourceName: 'Toán', score: 8.7, firstTermScore: 8, secondTermScore: 9 },
      { name: 'Giáo dục thể chất', sourceName: 'GDTC', level: 'Đ', firstTermLevel: 'Đ', secondTermLevel: 'CĐ' },
      { name: 'Công nghệ', sourceName: 'Công nghệ', score: 6.7, firstTermScore: 6, secondTermScore: 7 },
    ]);
  });

  test('with component marks under each subject, a subject nobody has met keeps its own', () => {
    const rows: Cells[] = [
      ['HỌC KỲ I NĂM HỌC 2025-2026 - LỚP 9A'],
      ['STT', 'Mã học sinh', 'Họ và tên', 'Toán', null, null, 'Tiếng Hàn', null, null],
      [null, null, null, 'TX', 'GK', 'TBM', 'TX', 'GK', 'TBM'],
      [1, 'HS1', 'Lê An', 8, 9, 8.5, 7, 6, 6.5],
    ];
    const [result] = read(workbook(rows, ['D2:F2', 'G2:I2'])).results;
    expect(result!.subjects.map(({ name, score, assessments }) => [name, score, assessments?.length])).toEqual([
      ['Toán', 8.5, 2],
      ['Tiếng Hàn', 6.5, 2],
    ]);
  });

  test('a list with a row for each subject reads the subject from its column', () => {
    const rows: Cells[] = [
      ['STT', 'Mã học sinh', 'Họ và tên', 'Lớp', 'Học kỳ', 'Môn học', 'ĐTBmhk'],
      [1, 'HS1', 'Lê An', '6A', 'Học kỳ 1', 'Toán', '8,5'],
      [2, 'HS1', 'Lê An', '6A', 2, 'Văn', 7],
    ];
    const { results } = read(workbook(rows));
    expect(results.map(({ term, subjects }) => [term, subjects[0]!.name, subjects[0]!.score])).toEqual([
      ['1', 'Toán', 8.5],
      ['2', 'Ngữ văn', 7],
    ]);
  });
});
