import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testHashing as hashing } from '../testing/test-hashing.js';
import { merkleLeafHash, merklePath, merklePaths, merkleRoot, merkleRootOfPath } from './merkle.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const leavesOf = (count: number): Uint8Array[] =>
  Array.from({ length: count }, (_, index) => merkleLeafHash(hashing, `leaf ${index}`));

/** Inputs and roots of the Certificate Transparency reference implementation. */
const INPUTS = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'];
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

describe('Merkle tree', () => {
  test.each(ROOTS.map((root, index) => [index + 1, root] as const))(
    'of %i leaves has the reference root',
    (count, root) => {
      const leaves = INPUTS.slice(0, count).map((input) => merkleLeafHash(hashing, Buffer.from(input, 'hex')));
      expect(hex(merkleRoot(hashing, leaves))).toBe(root);
    },
  );

  test('every leaf of every small tree has a path to the root', () => {
    for (let count = 1; count <= 33; count++) {
      const leaves = leavesOf(count);
      const root = hex(merkleRoot(hashing, leaves));
      for (let index = 0; index < count; index++) {
        const path = merklePath(hashing, leaves, index);
        expect(hex(merkleRootOfPath(hashing, leaves[index]!, index, count, path)!)).toBe(root);
      }
    }
  });

  test.each([1, 2, 3, 4, 5, 7, 8, 33, 64])('of %i leaves gives all paths at once as one by one', (count) => {
    const leaves = leavesOf(count);
    const oneByOne = leaves.map((_, index) =>
      merklePath(hashing, leaves, index).map((hash) => Buffer.from(hash).toString('base64url')),
    );
    expect(merklePaths(hashing, leaves)).toEqual(oneByOne);
  });

  test('a path leads to the root from no other place and for no other leaf', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), fc.nat(), (count, first, second) => {
        const index = first % count;
        const other = second % count;
        const leaves = leavesOf(count);
        const root = hex(merkleRoot(hashing, leaves));
        const path = merklePath(hashing, leaves, index);
        if (other === index) return;
        for (const found of [
          merkleRootOfPath(hashing, leaves[index]!, other, count, path),
          merkleRootOfPath(hashing, leaves[other]!, index, count, path),
        ]) {
          expect(found === undefined ? undefined : hex(found)).not.toBe(root);
        }
      }),
    );
  });

  test.each([
    ['an index beyond the tree', 4, 4, 2],
    ['a negative index', -1, 4, 2],
    ['a broken index', 0.5, 4, 2],
    ['a path too short', 0, 4, 1],
    ['a path too long', 0, 4, 3],
  ])('refuses %s', (_name, index, size, length) => {
    const path = leavesOf(length);
    expect(merkleRootOfPath(hashing, leavesOf(1)[0]!, index, size, path)).toBeUndefined();
  });
});
