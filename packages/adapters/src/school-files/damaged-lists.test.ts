import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import type { Student } from '@lienthong/schemas';
import { normalizeWorkbook } from './index.js';

type Cells = readonly (string | number | null)[];

function xlsx(rows: readonly Cells[]): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'DS');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const students = (bytes: Uint8Array): Student[] =>
  [...normalizeWorkbook(bytes, { name: 'ds', today: '2026-11-22' }).rows]
    .filter(({ kind }) => kind === 'student')
    .map((row) => ('record' in row ? (row.record as Student) : ({} as Student)));

const HEADER: Cells = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp', 'Số định danh cá nhân'];
const PUPIL: Cells = [1, 'Vừ A Sùng', '05/09/2015', 'Nam', '5A', '012215000001'];

describe('lists of other schools', () => {
  test('given signatures below the columns of dates, no signer becomes a pupil', () => {
    const rows = students(
      xlsx([HEADER, PUPIL, [null, 'Người lập biểu', 'HIỆU TRƯỞNG'], [], [null, 'Lò Thị Tươi', 'Nông Văn Páo']]),
    );
    expect(rows.map(({ fullName }) => fullName)).toEqual(['Vừ A Sùng']);
  });

  test('given names in an old font beside Unicode, only the names are decoded', () => {
    const names = ['Ph¹m ThÞ V©n', 'NguyÔn V¨n S¬n', 'TrÇn §øc L\u00ADîng'];
    const place = 'Xã Bản Luốc, Huyện Hoàng Su Phì, Tỉnh Hà Giang, đường Trần Hưng Đạo gần chợ phường Nguyễn Trãi';
    const bytes = xlsx([
      [...HEADER, 'Nơi thường trú'],
      ...names.map((name, at): Cells => [at + 1, name, '05/09/2015', 'Nữ', '5A', `01231500000${at}`, place]),
    ]);
    expect(students(bytes).map(({ fullName, gender }) => [fullName, gender])).toEqual([
      ['Phạm Thị Vân', 'female'],
      ['Nguyễn Văn Sơn', 'female'],
      ['Trần Đức Lượng', 'female'],
    ]);
  });

  test('given an unknown heading beside "Tên", the family name is not lost', () => {
    const bytes = xlsx([
      ['STT', 'Họ, chữ đệm của HS', 'Tên', 'Ngày sinh'],
      [1, 'Vừ A', 'Sùng', '05/09/2015'],
    ]);
    expect(students(bytes)[0]?.fullName).toBe('Vừ A Sùng');
  });

  test('given numbers written as ="…" in a CSV file, they are read as text', () => {
    const bytes = Buffer.from(`Họ và tên,Ngày sinh,Số định danh cá nhân\nVừ A Sùng,05/09/2015,="012215000001"\n`);
    expect(students(bytes)[0]?.personalNumber).toBe('012215000001');
  });

  test('given one endless line, it is refused before it is taken apart', () => {
    const bytes = Buffer.from(`${HEADER.join(',')}\n${','.repeat(2_000_000)}`);
    expect(() => students(bytes)).toThrow(expect.objectContaining({ code: 'ERR_SOURCE_NOT_A_WORKBOOK' }));
  });

  test('given a subject nobody has met between two known ones, its marks are kept', () => {
    const book = xlsx([
      ['KẾT QUẢ HỌC KỲ 2 NĂM HỌC 2025-2026'],
      ['STT', 'Mã học sinh', 'Họ và tên', 'Ngày sinh', 'Toán', 'Tiếng Hàn', 'Văn', 'Kết quả học tập'],
      [1, 'HG1', 'Vừ A Sùng', '05/09/2013', 8, '7,5', 6, 'Khá'],
    ]);
    const [row] = normalizeWorkbook(book, { name: 'diem', school: { code: '1' } }).rows;
    const subjects = (row as unknown as { record: { subjects: { sourceName: string; score: number }[] } }).record
      .subjects;
    expect(subjects.map(({ sourceName, score }) => [sourceName, score])).toEqual([
      ['Toán', 8],
      ['Tiếng Hàn', 7.5],
      ['Văn', 6],
    ]);
  });

  test.each([
    ['a grade before the class', (name: string): Cells => [`Khối 5 - Lớp ${name}`]],
    ['the class in the next cell', (name: string): Cells => ['Lớp:', name]],
    ['the class alone', (name: string): Cells => [null, name]],
    ['a list of the class', (name: string): Cells => [`DANH SÁCH HỌC SINH LỚP ${name} (Sĩ số: 2)`]],
    ['the teacher beside it', (name: string): Cells => [`Lớp ${name}`, null, 'GVCN: Trần Thị Cô']],
  ])('given a row for each class with %s, no pupil stays in the class before', (_, classRow) => {
    const { length } = PUPIL;
    const pupil = (name: string): Cells => [1, name, ...PUPIL.slice(2, 4), ...PUPIL.slice(5, length)];
    const header = HEADER.filter((heading) => heading !== 'Lớp');
    const rows = students(xlsx([header, classRow('5A'), pupil('Vừ A Sùng'), classRow('5B'), pupil('Vừ A Páo')]));
    expect(rows.map(({ fullName, className }) => [fullName, className])).toEqual([
      ['Vừ A Sùng', '5A'],
      ['Vừ A Páo', '5B'],
    ]);
  });
});
