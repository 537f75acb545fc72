import type { Hashing } from '@lienthong/core';

const NODE = Uint8Array.of(1);

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
    const texts = level.map((hash) => Buffer.from(hash.buffer, hash.byteOffset, hash.length).toString('base64url'));
    for (const [index, path] of paths.entries()) {
      const sibling = texts[(index >> depth) ^ 1];
      if (sibling !== undefined) path.push(sibling); // the last of an odd level rises alone
    }
    level = levelAbove(hashing, level);
  }
  return paths;
}

function levelAbove(hashing: Hashing, level: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const right = level[at + 1];
    above.push(right === undefined ? level[at]! : hashing.sha256(NODE, level[at]!, right));
  }
  return above;
}
