import { describe, expect, test } from '@jest/globals';
import { parseStudentStatus, type StudentStatusOptions } from './student-status.js';

describe('parseStudentStatus', () => {
  test.each<[string, StudentStatusOptions, string | undefined, string]>([
    ['Đang học', {}, '01', 'active'],
    ['ĐANG HỌC', {}, '01', 'active'],
    ['Chuyển đến kỳ 1', {}, '02', 'transferred-in'],
    ['Chuyển đến kì I', {}, '02', 'transferred-in'],
    ['Chuyển đến học kỳ 2', {}, '06', 'transferred-in'],
    ['Chuyển đi kỳ 1'.normalize('NFD'), {}, '04', 'transferred-out'],
    ['Thôi học HK2', {}, '09', 'dropped-out'],
    ['Chuyển đi hè', {}, '11', 'transferred-out'],
    ['Nghỉ học xin học lại', { term: '1' }, '03', 'returned'],
    ['Hoàn thành chương trình', {}, undefined, 'completed'],
  ])('given %j with %j, is code %s and %s', (cell, options, code, kind) => {
    const result = parseStudentStatus(cell, options);
    expect(result.status?.code).toBe(code);
    expect(result.kind).toBe(kind);
    expect(result.warning).toBeUndefined();
  });

  test('given a status without its term, keeps its name and warns', () => {
    expect(parseStudentStatus('Nghỉ học xin học lại')).toMatchObject({
      status: { name: 'Nghỉ học xin học lại', list: 'student-statuses' },
      kind: 'returned',
      warning: { code: 'status-term-missing' },
    });
  });

  test('given an unknown word, keeps it and warns', () => {
    expect(parseStudentStatus('Bay lên')).toMatchObject({
      status: { name: 'Bay lên' },
      warning: { code: 'unknown-status' },
    });
  });

  test.each([null, '', '  '])('given %j, says nothing', (cell) => {
    expect(parseStudentStatus(cell)).toEqual({});
  });
});
