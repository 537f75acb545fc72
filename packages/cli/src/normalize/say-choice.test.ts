import { expect, test } from '@jest/globals';
import { choiceText } from './say-choice.js';

const why = {
  profile: 'csdl-c1-student',
  score: 16.4,
  matched: [{ heading: 'Họ tên', field: 'fullName' as const }],
  subjects: [],
  unknown: [],
};

test('the choice of a layout is told with its score, the next one and the headings that stay unknown', () => {
  const text = choiceText('ds.xls', {
    ...why,
    runnerUp: { profile: 'vnedu-student-list', score: 7.1 },
    unknown: ['Năng khiếu'],
  });
  expect(text).toContain('ds.xls: mẫu / layout csdl-c1-student');
  expect(text).toContain('16.4; kế tiếp / next vnedu-student-list 7.1');
  expect(text).toContain('1/2 cột đã rõ');
  expect(text).toContain('"Năng khiếu"');
});

test('nothing is said of strangers where every heading is known', () => {
  expect(choiceText('ds.xls', why)).not.toContain('unknown:');
});
