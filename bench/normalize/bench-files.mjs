import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sampleProvince } from '@lienthong/sandbox';
import * as XLSX from '@e965/xlsx';
import { enlargeBook, enlargeCsv } from './enlarge-samples.mjs';

const { utils, write } = XLSX.default ?? XLSX;

const SCHOOL_YEAR = '2025-2026';
/** Columns of the widest lists: the sector database's has about seventy. */
const WIDE_COLUMNS = 70;

/**
 * Writes a file of each kind and format with at least so many rows. What the samples hold is enlarged, what stands
 * above, beside and below their pupils stays as the vendor's software writes it; the rest is made up here.
 * @returns {{ name: string, kind: string, layout: string, file: string, rows: number, school: string, schoolYear: string }[]}
 */
export function benchFiles(folder, leastRows) {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(sampleProvince, 'manifest.json'), 'utf8'));
  const sampleOf = (file) => readFileSync(path.join(sampleProvince, file));
  const add = (name, kind, layout, file, { bytes, rows }) => {
    const target = path.join(folder, file);
    writeFileSync(target, bytes);
    return { name, kind, layout, file: target, rows, school: '86000001', schoolYear: SCHOOL_YEAR };
  };
  const csv = 'danh-sach-cu-TH-Phu-Quoi.csv';
  const xls = 'C1-HocSinh-TH-Nguyen-Du.xls';
  const xlsx = 'danh-sach-THPT-Luu-Van-Liet.xlsx';
  const provincial = sampleOf(xlsx);
  const withSchool = (made, file) => ({ ...made, ...schoolOf(manifest, file) });
  return [
    withSchool(add('list .xls', 'student', 'xls', xls, enlargeBook(sampleOf(xls), 'biff8', leastRows)), xls),
    withSchool(add('list .xlsx', 'student', 'xlsx', xlsx, enlargeBook(provincial, 'xlsx', leastRows)), xlsx),
    withSchool(add('list .ods', 'student', 'xlsx', 'list.ods', enlargeBook(provincial, 'ods', leastRows)), xlsx),
    withSchool(add('list .csv', 'student', 'csv', csv, enlargeCsv(sampleOf(csv), leastRows)), csv),
    add('list .xlsx, 70 columns', 'student', 'wide', 'wide.xlsx', madeBook(wideList(leastRows), 'xlsx')),
    ...[
      ['.xls', 'biff8'],
      ['.xlsx', 'xlsx'],
      ['.ods', 'ods'],
    ].flatMap(([extension, bookType]) => [
      add(
        `score book ${extension}`,
        'academic-result',
        'scores',
        `scores${extension}`,
        madeBook(scoreBook(leastRows), bookType),
      ),
      add(
        `primary results ${extension}`,
        'academic-result',
        'primary',
        `primary${extension}`,
        madeBook(primarySheet(leastRows), bookType),
      ),
    ]),
    add('score book .csv', 'academic-result', 'scores', 'scores.csv', madeCsv(scoreBook(leastRows))),
    add('primary results .csv', 'academic-result', 'primary', 'primary.csv', madeCsv(primarySheet(leastRows))),
  ];
}

function schoolOf(manifest, file) {
  const { school, schoolYear } = manifest.files[file];
  return { school: school.code, schoolYear };
}

const NAMES = [
  'Nguyễn Thị Mẫu',
  'Trần Văn Thử',
  'Lê Hoàng An',
  'Phạm Đức Bình',
  'Vừ A Sùng',
  'Kpă H’Lan',
  'Thạch Ngọc Hoà',
];
const nameOf = (row) => `${NAMES[row % NAMES.length]} ${String.fromCharCode(65 + (row % 26))}`;
const birthOf = (row, year) =>
  `${String((row % 28) + 1).padStart(2, '0')}/${String((row % 12) + 1).padStart(2, '0')}/${year}`;
const number = (row, length, start) => start + String(row).padStart(length - start.length, '0');

/** The sector database's list of a primary school with its parents, and columns that no reader knows. */
function wideList(rows) {
  const known = [
    'STT',
    'Mã lớp',
    'Mã học sinh',
    'Họ tên',
    'Ngày sinh',
    'Giới tính',
    'Trạng thái HS',
    'Dân tộc',
    'Số định danh cá nhân',
    'Họ tên cha',
    'Năm sinh cha',
    'Số điện thoại cha',
    'Họ tên mẹ',
    'Năm sinh mẹ',
    'Số điện thoại mẹ',
  ];
  const others = Array.from({ length: WIDE_COLUMNS - known.length }, (_, at) => `Cột khác ${at + 1}`);
  const pupils = Array.from({ length: rows }, (_, row) => [
    row + 1,
    `${(row % 5) + 1}${'ABCD'[row % 4]}`,
    number(row, 10, '86'),
    nameOf(row),
    birthOf(row, 2015),
    row % 2 === 0 ? 'Nam' : 'Nữ',
    'Đang học',
    'Kinh',
    number(row, 12, '086215'),
    nameOf(row + 1),
    1985,
    '0912345678',
    nameOf(row + 2),
    1987,
    '0987654321',
    ...others.map((_, at) => (at % 3 === 0 ? `giá trị ${(row * 7 + at) % 500}` : at % 3 === 1 ? row + at : null)),
  ]);
  return { rows: [[...known, ...others], ...pupils], count: rows };
}

/** A year-end score book as the vendor's software writes it: title block, header, sub-header, marks. */
function scoreBook(rows) {
  const subjects = [
    'Toán',
    'KHTN',
    'LS&ĐL',
    'Văn',
    'Ng.ngữ',
    'GDCD',
    'C.nghệ',
    'Tin',
    'GDTC',
    'Nghệ thuật',
    'NDGDCĐP',
    'HĐTN&HN',
  ];
  const results = Array.from({ length: rows }, (_, row) => [
    row + 1,
    number(row, 9, 'HS'),
    number(row, 12, '086214'),
    nameOf(row),
    birthOf(row, 2014),
    ...subjects.map((_, at) => (at < 8 ? String((50 + ((row + at * 7) % 50)) / 10).replace('.', ',') : 'Đ')),
    'Khá',
    'Tốt',
    row % 3,
    row % 2,
    (row % 3) + (row % 2),
  ]);
  return {
    rows: [
      ['BẢNG TỔNG HỢP KẾT QUẢ GIÁO DỤC HỌC KỲ 2, NĂM HỌC 2025 - 2026'],
      ['Khối 6 - Lớp 6A - (Học kỳ 2)'],
      [],
      [],
      [],
      [
        'STT',
        'Mã học sinh',
        'Số định danh cá nhân',
        'Họ và tên',
        'Ngày sinh',
        ...subjects,
        'Kết quả học tập',
        'Kết quả rèn luyện',
        'Buổi nghỉ',
      ],
      [
        null,
        null,
        null,
        null,
        null,
        ...subjects.map((_, at) => (at < 8 ? '(HS 1)' : '(N.xét)')),
        null,
        null,
        'P',
        'K',
        'Tổng',
      ],
      ...results,
    ],
    count: rows,
  };
}

const PRIMARY_SUBJECTS = [
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
const GENERAL = ['Tự chủ và tự học', 'Giao tiếp và hợp tác', 'Giải quyết vấn đề và sáng tạo'];
const SPECIAL = ['Ngôn ngữ', 'Tính toán', 'Khoa học', 'Thẩm mĩ', 'Thể chất'];
const QUALITIES = ['Yêu nước', 'Nhân ái', 'Chăm chỉ', 'Trung thực', 'Trách nhiệm'];

/** The sector database's sheet of a primary school's results: three header rows, 35 columns. */
function primarySheet(rows) {
  const hasTest = (at) => at < 2;
  const columns = PRIMARY_SUBJECTS.flatMap((subject, at) => [
    [at === 0 ? 'Môn học và hoạt động giáo dục' : null, subject, 'Mức đạt được'],
    ...(hasTest(at) ? [[null, null, 'Điểm KTĐK']] : []),
  ]);
  const lead = ['STT', 'Mã lớp', 'Mã học sinh', 'Họ tên', 'Ngày sinh'].map((heading) => [heading, null, null]);
  const competences = [
    ...GENERAL.map((name, at) => [at === 0 ? 'Năng lực cốt lõi' : null, at === 0 ? 'Năng lực chung' : null, name]),
    ...SPECIAL.map((name, at) => [null, at === 0 ? 'Năng lực đặc thù' : null, name]),
  ];
  const qualities = QUALITIES.map((name, at) => [at === 0 ? 'Phẩm chất chủ yếu' : null, name, null]);
  const last = ['Hoàn thành chương trình lớp học', 'Lên lớp', 'Xếp loại'].map((heading) => [heading, null, null]);
  const all = [...lead, ...columns, ...competences, ...qualities, ...last];
  const header = [0, 1, 2].map((level) => all.map((column) => column[level]));
  const results = Array.from({ length: rows }, (_, row) => {
    const isGood = row % 4 !== 0;
    return [
      row + 1,
      `3${'ABCD'[row % 4]}`,
      number(row, 10, '86'),
      nameOf(row),
      birthOf(row, 2016),
      ...PRIMARY_SUBJECTS.flatMap((_, at) => [
        at === 5 ? null : isGood || at % 2 === 0 ? 'T' : 'H',
        ...(hasTest(at) ? [7 + ((row + at) % 2)] : []),
      ]),
      ...[...GENERAL, ...SPECIAL].map((_, at) => (isGood || at % 2 === 0 ? 'T' : 'Đ')),
      ...QUALITIES.map(() => 'T'),
      'x',
      'x',
      isGood ? 'Hoàn thành tốt' : 'Hoàn thành',
    ];
  });
  const span = (level, from, to) => ({ s: { r: level, c: from }, e: { r: level, c: to } });
  const merges = [
    span(0, 5, 17),
    span(0, 18, 25),
    span(0, 26, 30),
    span(1, 5, 6),
    span(1, 7, 8),
    span(1, 18, 20),
    span(1, 21, 25),
    ...[0, 1, 2, 3, 4, 31, 32, 33].map((column) => ({ s: { r: 0, c: column }, e: { r: 2, c: column } })),
  ];
  return { rows: [...header, ...results], count: rows, merges };
}

function madeBook({ rows, count, merges }, bookType) {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(rows);
  if (merges !== undefined) sheet['!merges'] = merges;
  utils.book_append_sheet(book, sheet, 'Sheet1');
  return { rows: count, bytes: write(book, { type: 'buffer', bookType, bookSST: true, compression: true }) };
}

function madeCsv({ rows, count }) {
  const width = Math.max(...rows.map((row) => row.length));
  const quoted = (cell) => {
    const text = cell === null || cell === undefined ? '' : String(cell);
    return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => Array.from({ length: width }, (_, at) => quoted(row[at])).join(','));
  return { rows: count, bytes: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) };
}
