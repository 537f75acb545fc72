import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { exactNameKey, looseNameKey, matchCode, type NormalizedRow } from '@lienthong/core';
import type { AcademicResult, RecordKind, Student } from '@lienthong/schemas';
import { parse } from 'csv-parse/sync';
import { normalizeWorkbook, type NormalizeOptions, type NormalizedWorkbook } from './index.js';

const SAMPLES = new URL('../../../sandbox/samples/', import.meta.url);
const sample = (name: string): Uint8Array => readFileSync(new URL(name, SAMPLES));
const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, SAMPLES), 'utf8'));

const PROFILES: Record<string, string> = {
  'C1-HocSinh-TH-Nguyen-Du.xls': 'csdl-c1-student',
  'vnedu-danh-sach-THCS-Le-Loi.xlsx': 'vnedu-student-list',
  'danh-sach-THPT-Luu-Van-Liet.xlsx': 'provincial-student-list',
  'danh-sach-cu-TH-Phu-Quoi.csv': 'legacy-student-list',
  'so_diem_tong_ket_khoi_6.xls': 'vnedu-year-end-scores',
};
type Place = Pick<NormalizeOptions, 'school' | 'schoolYear'>;
const { files } = json('manifest.json') as { files: Record<string, Place> };
const expected = parse<Record<string, string>>(readFileSync(new URL('expected.csv', SAMPLES)), { columns: true });

function normalizeSample(name: string): NormalizedWorkbook & { all: NormalizedRow<RecordKind>[] } {
  const workbook = normalizeWorkbook(sample(name), { name, ...files[name] });
  return { ...workbook, all: [...workbook.rows] };
}

/** Dirt that the name cannot be read back from: what was typed is wrong, or has lost its marks. */
const sameName = (dirt: string, found: string, wanted: string): boolean =>
  dirt === 'noDiacritics' ? looseNameKey(found) === looseNameKey(wanted) : exactNameKey(found) === exactNameKey(wanted);

const studentFiles = [...new Set(expected.map(({ file }) => file!))];

describe('the samples of pupil lists', () => {
  test.each(studentFiles)('%s gives every expected field of every row, and no row more', (file) => {
    const workbook = normalizeSample(file);
    const wanted = expected.filter((row) => row.file === file);
    const students = workbook.all.filter(({ kind }) => kind === 'student');
    expect(workbook.profile).toBe(PROFILES[file]);
    expect(students.map(({ source }) => source.row)).toEqual(wanted.map(({ row }) => Number(row)));
    const wrong = wanted.flatMap((want, at): unknown[] => {
      const line = students[at]!;
      if (!('record' in line)) return [{ row: want.row, errors: line.errors }];
      const record = line.record as Student;
      const codes = line.warnings.map(({ code }) => code);
      const checks: Record<string, boolean> = {
        sheet: line.source.sheet === want.sheet,
        fullName: sameName(want.dirt!, record.fullName, want.fullName!),
        birthDate: (record.birthDate?.value ?? '') === want.birthDate,
        precision:
          record.birthDate === undefined ||
          record.birthDate.precision === (want.birthDate!.length === 4 ? 'year' : 'day'),
        gender: record.gender === want.gender,
        personalNumber: (record.personalNumber ?? '') === want.personalNumber,
        ethnicGroup: record.ethnicGroup?.code === matchCode('ethnic-groups', want.ethnicGroup!)?.code,
        commune: (record.permanentAddress?.communeCode ?? '') === want.commune,
        reason: want.status !== 'not_sent' || codes.includes(want.hint!),
        place: record.className !== undefined && record.grade !== undefined && record.schoolYear === '2025-2026',
      };
      const failed = Object.keys(checks).filter((name) => !checks[name]);
      return failed.length > 0 ? [{ row: want.row, dirt: want.dirt, failed, record, want }] : [];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });

  test.each(studentFiles)('%s gives an enrollment after each student', (file) => {
    const { all } = normalizeSample(file);
    const pairs = Array.from({ length: all.length / 2 }, (_, at) => [all[2 * at]!, all[2 * at + 1]!] as const);
    expect(all.length % 2).toBe(0);
    for (const [student, enrollment] of pairs) {
      expect([student.kind, enrollment.kind]).toEqual(['student', 'enrollment']);
      expect(enrollment.source).toEqual(student.source);
    }
  });

  test('vnEdu class rows give the class, and totals and signatures no pupil', () => {
    const { all } = normalizeSample('vnedu-danh-sach-THCS-Le-Loi.xlsx');
    const classes = new Set(all.map((row) => ('record' in row ? (row.record as Student).className : 'error')));
    expect([...classes].every((name) => /^[6-9][A-Z]$/.test(name!))).toBe(true);
    expect(classes.size).toBeGreaterThan(1);
  });
});

test('the sample of a score book gives exactly the expected results', () => {
  const { all, profile } = normalizeSample('so_diem_tong_ket_khoi_6.xls');
  expect(profile).toBe('vnedu-year-end-scores');
  const found = all.map((line) => {
    if (!('record' in line)) return line;
    const record = line.record as AcademicResult;
    const pick = (key: 'score' | 'level') =>
      Object.fromEntries(record.subjects.filter((s) => s[key] !== undefined).map((s) => [s.sourceName, s[key]]));
    return {
      file: line.source.file,
      sheet: line.source.sheet,
      row: line.source.row,
      personalNumber: record.personalNumber,
      schoolYear: record.schoolYear,
      term: record.term,
      scores: pick('score'),
      comments: pick('level'),
      learning: record.learningResult?.name,
      conduct: record.conductResult?.name,
      absences: record.absences,
    };
  });
  expect(found).toEqual(json('expected-results.json'));
  const first = (all[0] as { record: AcademicResult }).record;
  expect(first.className).toBe('6A');
  expect(first.learningResult?.code).toBe('3');
  expect(first.subjects.map(({ name }) => name)).toContain('Lịch sử và Địa lí');
});
