import {
  assembleReceipt,
  merklePaths,
  type Hashing,
  type Receipt,
  type ReceiptLeaf,
  type Store,
} from '@lienthong/core';
import type { SealedGroup } from '../commit-engine.js';
import { chunks, COMMITS_CHUNK } from './page.js';
import type { Statements } from './statements.js';

interface CommitRow {
  readonly commit_no: number;
  readonly root: string;
  readonly leaf_hashes: Uint8Array;
  readonly leaves: string;
}

const HASH_BYTES = 32;

export function receiptWrites(statements: Statements) {
  const insert = statements(
    `INSERT INTO receipts_of_commit (last_exchange_no, root, leaf_hashes, leaves)
     VALUES ((SELECT coalesce(max(exchange_no), 0) FROM exchange), ?, ?, ?)`,
  );
  return {
    /** Comes when the exchanges of the commit stand in the store. */
    appendReceipts({ receipts }: SealedGroup): void {
      if (receipts === undefined) return;
      insert.run(receipts.root, Buffer.concat(receipts.leafHashes), receipts.leaves.join('\n'));
    },
  };
}

export function receiptReads(statements: Statements, hashing: Hashing): Pick<Store, 'receiptOf' | 'receipts'> {
  return {
    async receiptOf(exchangeId) {
      const row = statements(
        `SELECT * FROM receipts_of_commit
         WHERE last_exchange_no >= (SELECT exchange_no FROM exchange WHERE exchange_id = ?)
         ORDER BY last_exchange_no LIMIT 1`,
      ).get(exchangeId) as CommitRow | undefined;
      if (row === undefined) return undefined;
      const leaves = row.leaves.split('\n');
      const named = `"exchangeId":${JSON.stringify(exchangeId)}`; // no text inside a leaf can hold bare quotes
      const index = leaves.findIndex((leaf) => leaf.includes(named));
      return index === -1 ? undefined : assembleReceipt(parse(leaves[index]!), index, hashesOf(row), row.root, hashing);
    },
    async *receipts() {
      const page = statements('SELECT * FROM receipts_of_commit WHERE commit_no > ? ORDER BY commit_no LIMIT ?');
      const read = (after: number, limit: number) => page.all(after, limit) as CommitRow[];
      for await (const row of chunks(read, ({ commit_no }) => commit_no, { size: COMMITS_CHUNK })) {
        const paths = merklePaths(hashing, hashesOf(row));
        const treeSize = paths.length;
        for (const [leafIndex, leaf] of row.leaves.split('\n').entries()) {
          yield {
            version: 1,
            leaf: parse(leaf),
            leafIndex,
            treeSize,
            path: paths[leafIndex]!,
            root: row.root,
          } satisfies Receipt;
        }
      }
    },
  };
}

const parse = (leaf: string): ReceiptLeaf => JSON.parse(leaf) as ReceiptLeaf;

function hashesOf({ leaf_hashes }: CommitRow): Uint8Array[] {
  return Array.from({ length: leaf_hashes.length / HASH_BYTES }, (_, index) =>
    leaf_hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
}
