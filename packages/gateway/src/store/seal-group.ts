import {
  appendEntry,
  headAfter,
  merklePaths,
  sealReceipts,
  type AuditDraft,
  type ChainHead,
  type Hashing,
  type Receipt,
  type ReceiptDraft,
  type ReceiptLeaf,
} from '@lienthong/core';
import type { SealedGroup } from './commit-engine.js';

/** What one applied operation adds to the chain and to the receipts. */
export interface Sealable {
  readonly events: readonly AuditDraft[];
  readonly receipt: ReceiptDraft | undefined;
}

export interface SealOptions {
  readonly gatewayId: string;
  readonly hashing: Hashing;
  /** Compact JWS over the payload; called once for a group that owes receipts, else not at all. */
  readonly sign: (payload: string, typ: 'receipt-root') => Promise<string>;
}

/**
 * Gives every event its place in the chain and puts the receipts of the group under one signed root.
 * @param head where the chain stands before the group.
 * @param at time of the group, ISO 8601 UTC.
 * @returns the group as it is written, and the receipt of each operation that owes one, in the order given.
 */
export async function sealGroup(
  sealables: readonly Sealable[],
  head: ChainHead,
  at: string,
  { gatewayId, hashing, sign }: SealOptions,
): Promise<{ readonly sealed: SealedGroup; readonly receipts: readonly (Receipt | undefined)[] }> {
  const entries: string[] = [];
  const leaves: ReceiptLeaf[] = [];
  for (const { events, receipt } of sealables) {
    if (receipt !== undefined) leaves.push(leafOf(receipt, head));
    for (const draft of events) {
      const entry = appendEntry(head, draft, at, hashing);
      entries.push(JSON.stringify(entry));
      head = headAfter(entry);
    }
  }
  if (leaves.length === 0) return { sealed: { entries, head }, receipts: sealables.map(() => undefined) };

  const { rootPayload, leaves: texts, leafHashes } = sealReceipts(leaves, { gateway: gatewayId, at }, hashing);
  const root = await sign(rootPayload, 'receipt-root');
  const paths = merklePaths(hashing, leafHashes);
  let index = -1;
  const receipts = sealables.map(({ receipt }): Receipt | undefined => {
    if (receipt === undefined) return undefined;
    index++;
    return { version: 1, leaf: leaves[index]!, leafIndex: index, treeSize: leaves.length, path: paths[index]!, root };
  });
  return { sealed: { entries, head, receipts: { root, leafHashes, leaves: texts } }, receipts };
}

/** Members stand in canonical order, so that the first answer and those read back later are the same to the byte. */
function leafOf(receipt: ReceiptDraft, head: ChainHead): ReceiptLeaf {
  return {
    chain: head.chain,
    contentDigest: receipt.contentDigest,
    exchangeId: receipt.exchangeId,
    kind: receipt.kind,
    outcome: receipt.outcome,
    participant: receipt.participant,
    position: head.count + 1,
    receivedAt: receipt.receivedAt,
    records: receipt.records.map(({ outcome, recordId, version }) => ({ outcome, recordId, version })),
    rejected: receipt.rejected,
    salt: receipt.salt,
    schemaVersion: receipt.schemaVersion,
  };
}
