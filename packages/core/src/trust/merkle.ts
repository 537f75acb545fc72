import { base64url } from 'jose';
import type { Hashing } from '../ports/hashing.js';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/**
 * Hash of one leaf; the prefix keeps a leaf from passing as an inner node.
 * @source RFC 6962 §2.1
 */
export function merkleLeafHash(hashing: Hashing, data: string | Uint8Array): Uint8Array {
  return hashing.sha256(LEAF, data);
}

/**
 * Root of the tree over the leaves.
 * @param leafHashes in order; 32 bytes each. No leaves give the hash of nothing.
 * @source RFC 6962 §2.1
 */
export function merkleRoot(hashing: Hashing, leafHashes: readonly Uint8Array[]): Uint8Array {
  let level = leafHashes;
  while (level.length > 1) level = levelAbove(hashing, level);
  return level[0] ?? hashing.sha256();
}

/**
 * Sibling hashes from the leaf to the root.
 * @param index of the leaf, 0 ≤ index < number of leaves.
 * @source RFC 6962 §2.1.1
 */
export function merklePath(hashing: Hashing, leafHashes: readonly Uint8Array[], index: number): Uint8Array[] {
  const path: Uint8Array[] = [];
  let level = leafHashes;
  let at = index;
  while (level.length > 1) {
    const sibling = level[at ^ 1];
    if (sibling !== undefined) path.push(sibling); // the last of an odd level rises alone
    level = levelAbove(hashing, level);
    at >>= 1;
  }
  return path;
}

/**
 * The paths of all leaves at once. Each level is hashed once for the whole group, where a path made leaf by leaf would
 * hash the tree again for every receipt; a test holds the two equal.
 * @param leafHashes in order, 32 bytes each.
 * @returns for each leaf its sibling hashes up to the root, base64url.
 * @source RFC 6962 §2.1.1
 */
export function merklePaths(hashing: Hashing, leafHashes: readonly Uint8Array[]): string[][] {
  const paths: string[][] = leafHashes.map(() => []);
  let level = leafHashes;
  for (let depth = 0; level.length > 1; depth++) {
    const texts = level.map((hash) => base64url.encode(hash));
    for (const [index, path] of paths.entries()) {
      const sibling = texts[(index >> depth) ^ 1];
      if (sibling !== undefined) path.push(sibling); // the last of an odd level rises alone
    }
    level = levelAbove(hashing, level);
  }
  return paths;
}

/**
 * Root that a path leads to, or undefined where the path cannot belong to a leaf at that place in a tree of that size.
 * @source RFC 9162 §2.1.3.2
 */
export function merkleRootOfPath(
  hashing: Hashing,
  leafHash: Uint8Array,
  index: number,
  treeSize: number,
  path: readonly Uint8Array[],
): Uint8Array | undefined {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(treeSize) || index < 0 || index >= treeSize) {
    return undefined;
  }
  let at = index;
  let last = treeSize - 1;
  let hash = leafHash;
  let used = 0;
  while (last > 0) {
    if (at % 2 === 1 || at < last) {
      const sibling = path[used++];
      if (sibling === undefined) return undefined;
      hash = at % 2 === 1 ? hashing.sha256(NODE, sibling, hash) : hashing.sha256(NODE, hash, sibling);
    }
    at = Math.floor(at / 2);
    last = Math.floor(last / 2);
  }
  return used === path.length ? hash : undefined;
}

function levelAbove(hashing: Hashing, level: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const left = level[at]!;
    const right = level[at + 1];
    above.push(right === undefined ? left : hashing.sha256(NODE, left, right));
  }
  return above;
}
