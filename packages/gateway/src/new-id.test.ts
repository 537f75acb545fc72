import { describe, expect, test } from '@jest/globals';
import { nodeHashing } from '@lienthong/adapters/kit';
import { createNewId } from './new-id.js';

const clockAt = (times: readonly number[]) => {
  let call = 0;
  return { now: () => times[Math.min(call++, times.length - 1)]! };
};

describe('identifiers', () => {
  test.each([
    ['within a millisecond', [1_700_000_000_000]],
    ['when the clock is set back', [1_700_000_000_000, 1_600_000_000_000]],
    ['as time goes by', Array.from({ length: 500 }, (_, at) => 1_700_000_000_000 + at)],
  ])('sort in the order they were made %s and never repeat', (_, times) => {
    const newId = createNewId(clockAt(times), nodeHashing);
    const ids = Array.from({ length: 5_000 }, () => newId());
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  test('are UUIDs of version 7 that hold the time', () => {
    const id = createNewId(clockAt([0x0190_1234_5678]), nodeHashing)();
    expect(id).toMatch(/^01901234-5678-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
