import { describe, expect, test } from '@jest/globals';
import { mapInOrder } from './map-in-order.js';

describe('several at work at once', () => {
  test('come out in the order they went in, however long each takes', async () => {
    const finish: (() => void)[] = [];
    let atWork = 0;
    let most = 0;
    const results = mapInOrder([0, 1, 2, 3, 4], 2, async (item) => {
      most = Math.max(most, ++atWork);
      await new Promise<void>((resolve) => {
        finish[item] = resolve;
        // The first ends last.
        if (item === 1) queueMicrotask(() => finish.splice(0, 2).forEach((end) => end()));
        if (item > 1) resolve();
      });
      atWork--;
      return item * 10;
    });
    const seen: number[] = [];
    for await (const result of results) seen.push(result);
    expect(seen).toEqual([0, 10, 20, 30, 40]);
    expect(most).toBe(2);
  });

  test('a failure is thrown when its turn comes', async () => {
    const seen: number[] = [];
    const run = async (): Promise<void> => {
      for await (const result of mapInOrder([1, 2, 3], 3, async (item) => {
        if (item === 2) throw new RangeError('two');
        return item;
      })) {
        seen.push(result);
      }
    };
    await expect(run()).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });
});
