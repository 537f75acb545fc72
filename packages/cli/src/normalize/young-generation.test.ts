import { expect, test } from '@jest/globals';
import v8 from 'node:v8';
import { YoungGeneration } from './young-generation.js';

const MIB = 1024 * 1024;
const newSpaceBytes = (): number =>
  v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')!.space_size;

/** Much that outlives a collection or two, as the rows of a file do that are on their way. */
function churn(young: YoungGeneration): void {
  let kept: object[] = [];
  for (let at = 0; at < 1_500_000; at++) {
    kept.push({ row: at, cells: [at, at + 1, at + 2] });
    if (kept.length === 60_000) {
      kept = [];
      young.hold();
    }
  }
}

test('What streams leaves the space of the young no larger than it is held at', () => {
  const young = new YoungGeneration();
  const before = newSpaceBytes();
  churn(young);
  young.release();
  // Left alone it comes to 32 MiB with Node 20 and to 128 with Node 24.
  expect(newSpaceBytes()).toBeLessThanOrEqual(Math.max(before, 24 * MIB));
});
