import { expect, test } from '@jest/globals';
import { MarkStore } from './mark-store.js';

test('gives back the marks of each of many results', () => {
  const store = new MarkStore();
  const starts = Array.from({ length: 500 }, (_, at) => {
    const start = store.end;
    store.add([
      { name: 'Toán', score: (at % 101) / 10 },
      { name: 'Giáo dục thể chất', level: 'Đ' },
      { name: `Môn ${at % 3}`, score: 10 },
    ]);
    return start;
  });
  expect(starts.map((start) => store.find(start, 'Toán'))).toEqual(starts.map((_, at) => at % 101));
  expect(store.find(starts[4]!, 'Môn 1')).toBe(100);
  expect(store.find(starts[4]!, 'Môn 2')).toBeUndefined();
  expect(store.find(starts[4]!, 'Giáo dục thể chất')).toBeUndefined();
});

test('compares no more names than it can number', () => {
  const store = new MarkStore();
  store.add(Array.from({ length: 300 }, (_, at) => ({ name: `Môn ${at}`, score: 5 })));
  expect(store.find(0, 'Môn 0')).toBe(50);
  expect(store.find(0, 'Môn 254')).toBe(50);
  expect(store.find(0, 'Môn 255')).toBeUndefined();
});
