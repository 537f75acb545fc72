import {
  assembleReceipt,
  merklePaths,
  type Hashing,
  type Receipt,
  type ReceiptLeaf,
  type Store,
} from '@lienthong/core';
import type { SealedGroup } from '../commit-engine.js';
import { chunks } from './page.js';
import type { Statements } from './statements.js';

interface ReceiptRow {
  readonly receipt_no: number;
  readonly group_no: number;
  readonly leaf_index: number;
  readonly leaf: string;
  readonly root: string;
  readonly leaf_hashes: Uint8Array;
}

const HASH_BYTES = 32;
const SELECT_RECEIPT = `SELECT t.receipt_no, t.group_no, t.leaf_index, t.leaf, g.root, g.leaf_hashes
  FROM receipt t JOIN receipt_group g ON g.group_no = t.group_no`;

export function receiptWrites(statements: Statements) {
  const insertGroup = statements('INSERT INTO receipt_group (root, leaf_hashes) VALUES (?, ?)');
  const insert = statements('INSERT INTO receipt (exchange_id, group_no, leaf_index, leaf) VALUES (?, ?, ?, ?)');
  return {
    appendReceipts({ receipts }: SealedGroup): void {
      if (receipts === undefined) return;
      const { lastInsertRowid } = insertGroup.run(receipts.root, Buffer.concat(receipts.leafHashes));
      for (const [index, { exchangeId, text }] of receipts.leaves.entries()) {
        insert.run(exchangeId, Number(lastInsertRowid), index, text);
      }
    },
  };
}

export function receiptReads(statements: Statements, hashing: Hashing): Pick<Store, 'receiptOf' | 'receipts'> {
  return {
    async receiptOf(exchangeId) {
      const row = statements(`${SELECT_RECEIPT} WHERE t.exchange_id = ? ORDER BY t.receipt_no LIMIT 1`).get(
        exchangeId,
      ) as ReceiptRow | undefined;
      if (row === undefined) return undefined;
      return assembleReceipt(leafOf(row), row.leaf_index, hashesOf(row), row.root, hashing);
    },
    async *receipts() {
      const page = statements(`${SELECT_RECEIPT} WHERE t.receipt_no > ? ORDER BY t.receipt_no LIMIT ?`);
      const read = (after: number, limit: number) => page.all(after, limit) as ReceiptRow[];
      let group = -1;
      let paths: string[][] = []; // of one group at a time: its receipts follow one another
      for await (const row of chunks(read, ({ receipt_no }) => receipt_no)) {
        if (row.group_no !== group) {
          group = row.group_no;
          paths = merklePaths(hashing, hashesOf(row));
        }
        yield {
          version: 1,
          leaf: leafOf(row),
          leafIndex: row.leaf_index,
          treeSize: paths.length,
          path: paths[row.leaf_index]!,
          root: row.root,
        } satisfies Receipt;
      }
    },
  };
}

const leafOf = (row: ReceiptRow): ReceiptLeaf => JSON.parse(row.leaf) as ReceiptLeaf;

function hashesOf({ leaf_hashes }: ReceiptRow): Uint8Array[] {
  return Array.from({ length: leaf_hashes.length / HASH_BYTES }, (_, index) =>
    leaf_hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES),
  );
}
