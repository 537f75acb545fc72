import { read, utils } from '@e965/xlsx';
import { describe, expect, test } from '@jest/globals';
import type { NormalizedRow } from '@lienthong/core';
import { rowCheck, warning } from '@lienthong/core';
import type { Student } from '@lienthong/schemas';
import { writeErrorWorkbook } from './write-error-workbook.js';

const source = (row: number, sheet = '6A') => ({ file: 'list.xlsx', sheet, row });
const record: Student = { fullName: 'Nguyễn Thị Bí Mật' };
const missingNumber = warning('missing-personal-number', 'personalNumber');
const badDate = warning('invalid-birth-date', 'birthDate');
const noName = {
  code: 'ERR_RECORD_INVALID',
  pointer: '/fullName',
  rule: 'required',
  message: { vi: 'Thiếu họ tên', en: 'The name is missing' },
};
const rows: NormalizedRow[] = [
  { source: source(2), kind: 'student', record, warnings: [missingNumber] },
  { source: source(3), kind: 'student', record, warnings: [missingNumber, badDate] },
  { source: source(4), kind: 'student', errors: [noName], warnings: [] },
  { source: source(5), kind: 'student', record, warnings: [] },
];

async function sheetsOf(lines: Iterable<NormalizedRow> | AsyncIterable<NormalizedRow>, file = 'list.xlsx') {
  const book = read(await writeErrorWorkbook(lines, { file }), { type: 'array' });
  return book.SheetNames.map((name) => utils.sheet_to_json<unknown[]>(book.Sheets[name]!, { header: 1, defval: '' }));
}

describe('the error workbook', () => {
  test('puts the causes first, worst first, with counts, cures and the first rows', async () => {
    const [summary] = await sheetsOf(rows);
    expect(summary![1]![0]).toContain('Bản ghi: 4; có lỗi: 1; có cảnh báo: 2; tốt: 1.');
    const causes = summary!.slice(4);
    expect(causes.map((row) => [row[0], row[1], row[3], row[7]])).toEqual([
      ['Lỗi / Error', 1, 'Thiếu họ tên', '6A!4'],
      ['Cảnh báo / Warning', 2, 'Thiếu số định danh cá nhân', '6A!2, 6A!3'],
      ['Cảnh báo / Warning', 1, 'Không đọc được ngày sinh', '6A!3'],
    ]);
    expect(causes[1]![4]).toContain('12 chữ số');
  });

  test('lists every finding with its sheet, row and column', async () => {
    const [, list] = await sheetsOf(rows);
    expect(list!.slice(1).map((row) => row.slice(1, 4))).toEqual([
      ['6A', 2, 'Số định danh cá nhân / Personal number'],
      ['6A', 3, 'Số định danh cá nhân / Personal number'],
      ['6A', 3, 'Ngày sinh / Birth date'],
      ['6A', 4, 'Họ tên / Name'],
    ]);
  });

  test('repeats no value of a person', async () => {
    expect(JSON.stringify(await sheetsOf(rows))).not.toContain('Bí Mật');
  });

  test('parts what a rule says into the problem with its regulation, and the cure', async () => {
    const check = rowCheck({ today: '2026-11-22' });
    const placed = { fullName: 'Nguyễn Thị Mẫu', className: '6A', grade: '7' };
    const [summary] = await sheetsOf([check({ source: source(2), kind: 'student', record: placed, warnings: [] })]);
    const [, , , problem, fix] = summary![4] as string[];
    expect(problem).toMatch(/^Tên lớp không khớp khối lớp .* \(theo Luật Giáo dục 43\/2019\/QH14, điều 28 khoản 1\)$/);
    expect(fix).toBe('Kiểm tra lại cột Lớp và cột Khối');
  });

  test('takes rows that arrive one by one, and says when there is nothing to mend', async () => {
    async function* stream(): AsyncGenerator<NormalizedRow> {
      yield rows[3]!;
    }
    const [summary] = await sheetsOf(stream());
    expect(summary![4]![0]).toContain('Không có lỗi nào');
  });

  test.each(['=HYPERLINK("http://x")', '+1+1', '-2', '@SUM(A1)', '\t=1'])(
    'a name such as %j is never a formula',
    async (name) => {
      const bytes = await writeErrorWorkbook([{ source: source(2, name), kind: 'student', errors: [noName] }], {
        file: name,
      });
      const book = read(bytes, { type: 'array' });
      const texts = book.SheetNames.flatMap((sheet) =>
        Object.values(book.Sheets[sheet]!).filter(
          (cell): cell is { v: string; f?: string } => typeof cell?.v === 'string',
        ),
      );
      expect(texts.filter(({ v, f }) => f !== undefined || /^[=+\-@\t]/.test(v))).toEqual([]);
    },
  );
});
