import { codeLists } from '@lienthong/schemas';
import { describe, expect, test } from '@jest/globals';
import { LEARNING_RESULTS, plainLevel, possibleLevels } from './learning-result.js';
import { assessedGrade, gradeOf } from './placement.js';
import { subjectAtGrade, within } from './subject-table.js';

const LISTS = [
  ['subjects-primary', 5],
  ['subjects-lower-secondary', 9],
  ['subjects-upper-secondary', 12],
] as const;

describe.each(LISTS)('the code list %s', (list, grade) => {
  test.each(codeLists[list].entries)('agrees on $label.vi', ({ label, facts }) => {
    const subject = subjectAtGrade(label.vi, grade);
    const { assessment } = facts as { assessment: string };
    expect(subject?.name).toBe(label.vi);
    expect(subject?.form).toBe(grade === 5 ? 'level' : assessment);
    expect(within(subject?.testGrades, grade)).toBe(assessment.startsWith('level+score'));
  });
});

test.each([
  ['Lịch sử & Địa lý', 4, 'Lịch sử và Địa lí'],
  ['TH-CN (Tin học)', 3, 'Tin học và Công nghệ (Tin học)'],
  ['Tin học', 7, 'Tin học'],
  ['Mỹ thuật', 11, 'Mĩ thuật'],
  ['Tiếng Chăm', 4, undefined],
])('%s in grade %d is %s', (name, grade, expected) => {
  expect(subjectAtGrade(name.replace('&', 'và'), grade)?.name).toBe(expected);
});

test.each([
  [{ grade: '6', schoolYear: '2021-2022' }, 6],
  [{ grade: '7', schoolYear: '2021-2022' }, 0],
  [{ grade: '12', schoolYear: '2024-2025' }, 12],
  [{ grade: '12', schoolYear: '2023-2024' }, 0],
  [{ className: '5B', schoolYear: '2024-2025' }, 5],
  [{ className: 'K45', schoolYear: '2024-2025' }, 0],
  [{ grade: '6' }, 0],
  [{ grade: '6', schoolYear: '2025-2026', exemptFromAssessment: true }, 0],
])('%j is judged by the regulation of grade %d', (record, grade) => {
  expect(assessedGrade(record)).toBe(grade);
});

test('a pre-school group is no grade, whatever its class is called', () => {
  expect(gradeOf({ grade: 'Mẫu giáo 5-6 tuổi', className: '5A' })).toBe(0);
});

test('a result is never raised by more than one level, nor lowered', () => {
  for (let low = 0; low <= 100; low++) {
    for (const others of [50, 65, 80]) {
      const marks = {
        scores: [low, ...Array<number>(7).fill(others)],
        comments: [true, true, true, true],
        isWhole: true,
      };
      const plain = plainLevel(marks.scores, marks.comments);
      for (const level of possibleLevels(marks)) {
        expect(level - plain).toBeGreaterThanOrEqual(0);
        expect(level - plain).toBeLessThanOrEqual(1);
        expect(LEARNING_RESULTS[level]).toBeDefined();
      }
    }
  }
});
