import { expect, test } from '@jest/globals';
import { merkleLeafHash, merklePath } from '@lienthong/core';
import { testHashing } from '@lienthong/core/testing';
import { merklePaths } from './merkle-paths.js';

test.each([1, 2, 3, 4, 5, 7, 8, 33, 64])('gives for %i leaves the same paths as one by one', (size) => {
  const leaves = Array.from({ length: size }, (_, index) => merkleLeafHash(testHashing, `leaf ${index}`));
  const oneByOne = leaves.map((_, index) =>
    merklePath(testHashing, leaves, index).map((hash) => Buffer.from(hash).toString('base64url')),
  );
  expect(merklePaths(testHashing, leaves)).toEqual(oneByOne);
});
