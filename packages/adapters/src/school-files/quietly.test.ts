import { afterEach, expect, jest, test } from '@jest/globals';
import { quietly } from './quietly.js';

afterEach(() => {
  jest.restoreAllMocks();
});

test('what the library tells the console is not heard, what comes after it is, also after a failure', () => {
  const heard = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const result = quietly(() => {
    console.error('Missing Info for XLS Record 0x1');
    return 7;
  });
  expect(() =>
    quietly(() => {
      throw new RangeError('of the library');
    }),
  ).toThrow('of the library');
  console.error('after');
  expect(result).toBe(7);
  expect(heard.mock.calls).toEqual([['after']]);
});
