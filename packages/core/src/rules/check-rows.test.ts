import { describe, expect, test } from '@jest/globals';
import type { NormalizedRow, RecordKind } from '../record/record.js';
import { FileCheckRun } from './check-file.js';
import { checkRecord } from './check-record.js';
import { rowCheck } from './check-rows.js';

const today = '2026-11-22';
const school = { code: '86000002' };
const pupil = { fullName: 'Nguyễn Thị Mẫu', schoolYear: '2025-2026' };
const line = (row: number, kind: RecordKind, record: object, warnings: object[] = [], sheet = '6A') =>
  ({ source: { file: 'lop.xlsx', sheet, row }, kind, record, warnings }) as unknown as NormalizedRow;
const codes = (row: NormalizedRow): string[] => (row.warnings ?? []).map(({ code }) => code);

describe('checkRecord', () => {
  const result = {
    ...pupil,
    grade: '6',
    term: '1' as const,
    subjects: [{ name: 'Toán', sourceName: 'T', score: 7.25 }],
  };

  test('gives nothing where every rule is kept', () => {
    expect(checkRecord('student', { ...pupil, className: '6A', grade: '6' }, { today })).toBeUndefined();
  });

  test('names the rule, the field as the file does, what to do and the regulation', () => {
    expect(checkRecord('academic-result', result, { today })).toEqual({
      errors: [],
      warnings: [
        {
          code: 'mark-of-more-than-one-decimal',
          field: 'subjects.T',
          message: {
            vi: expect.stringMatching(/Làm tròn điểm.*TT 22\/2021\/TT-BGDĐT, điều 5/),
            en: expect.stringMatching(/Round the mark/),
          },
        },
      ],
    });
  });

  test('says what it worked out only to who holds the file', () => {
    const subject = { name: 'Toán', score: 7.5, firstTermScore: 7, secondTermScore: 8 };
    const year = { ...pupil, grade: '6', term: 'year' as const, subjects: [subject] };
    const found = (withValues: boolean) => checkRecord('academic-result', year, { today, withValues })?.warnings[0];
    expect(found(true)?.detail).toEqual({ vi: expect.stringContaining('7,7'), en: expect.stringContaining('7,7') });
    expect(found(false)).not.toHaveProperty('detail');
    expect(JSON.stringify(found(false))).not.toMatch(/7[.,]7/);
  });

  test('tells at most 40 findings', () => {
    const subjects = Array.from({ length: 60 }, () => ({ name: 'Toán', score: 7.25 }));
    expect(checkRecord('academic-result', { ...result, subjects }, { today })?.warnings).toHaveLength(40);
  });
});

describe('rowCheck', () => {
  test('gives a row that keeps every rule back itself', () => {
    const row = line(8, 'student', { ...pupil, className: '6A', grade: '6' });
    expect(rowCheck({ today })(row)).toBe(row);
  });

  test('adds warnings to those of the reader, and puts errors in place of the record', () => {
    const check = rowCheck({ today });
    const warned = check(
      line(8, 'student', { ...pupil, className: '6A', grade: '7' }, [{ code: 'odd-name', field: 'fullName' }]),
    );
    expect(codes(warned)).toEqual(['odd-name', 'class-of-another-grade']);
    const refused = check(line(9, 'student', { ...pupil, schoolYear: '2025-2027' }));
    expect(refused).not.toHaveProperty('record');
    expect(refused).toMatchObject({
      errors: [{ code: 'ERR_RECORD_RULE', rule: 'school-year-not-consecutive', pointer: '/schoolYear' }],
    });
  });

  test('passes a refused row on as it is', () => {
    const refused = { source: { file: 'a', sheet: '', row: 2 }, kind: 'student', errors: [] } as NormalizedRow;
    expect(rowCheck({ today })(refused)).toBe(refused);
  });

  test('says once what a pupil and the enrollment of the same row have in common', () => {
    const check = rowCheck({ today });
    const mixed = { ...pupil, className: '6A', grade: '7' };
    expect(codes(check(line(8, 'student', mixed)))).toEqual(['class-of-another-grade']);
    expect(codes(check(line(8, 'enrollment', mixed)))).toEqual([]);
    expect(codes(check(line(9, 'enrollment', mixed)))).toEqual(['class-of-another-grade']);
  });

  test('leaves the rules of one record to another stage where it is asked to', () => {
    const check = rowCheck({ today, scope: 'file' });
    expect(codes(check(line(8, 'student', { ...pupil, className: '6A', grade: '7' })))).toEqual([]);
  });

  test('names the row and the sheet of the earlier record, and says more than the reader', () => {
    const check = rowCheck({ today });
    const first = { ...pupil, personalNumber: '084214000001' };
    check(line(7, 'student', { ...pupil, fullName: 'Lê Ba' }));
    check(line(8, 'student', first));
    check(line(12, 'student', { ...pupil, fullName: 'Lê Tư' }, [], '6B'));
    const again = check(
      line(
        13,
        'student',
        { ...first, fullName: 'Lê Năm' },
        [{ code: 'personal-number-repeated', field: 'personalNumber' }],
        '6B',
      ),
    );
    expect(again.warnings).toEqual([
      {
        code: 'personal-number-repeated',
        field: 'personalNumber',
        message: expect.anything(),
        detail: { vi: 'Bản ghi kia: dòng 8, trang 6A', en: 'The other: row 8, sheet 6A' },
      },
    ]);
  });
});

describe('FileCheckRun', () => {
  const run = new FileCheckRun();
  const check = (row: number) =>
    run.check('student', { ...pupil, fullName: `Lê ${row}`, personalNumber: '084214000001', school }, { row });

  test('names a record of a submission by its place', () => {
    expect(check(1)).toBeUndefined();
    expect(check(2)?.warnings[0]?.detail?.vi).toBe('Bản ghi kia: thứ 1 trong lần gửi');
  });

  test('knows kinds that no rule looks across', () => {
    expect(run.check('facility', {} as never, { row: 3 })).toBeUndefined();
  });
});
