import type { RecordKind } from '../record/record.js';

/** What a receipt says; its canonical JSON is the leaf that is proved to lie under the signed root. */
export interface ReceiptLeaf {
  readonly exchangeId: string;
  readonly participant: string;
  readonly kind: RecordKind | 'file';
  /** SHA-256 of salt and the body as received, base64url. */
  readonly contentDigest: string;
  /** 16 random bytes, base64url; with it the sender can prove the digest is of their bytes. */
  readonly salt: string;
  /** Version of the schemas that the records were checked against. */
  readonly schemaVersion: string;
  readonly outcome: 'accepted' | 'partial' | 'unchanged';
  readonly records: readonly {
    readonly recordId: string;
    readonly version: number;
    readonly outcome: 'accepted' | 'unchanged' | 'stale';
  }[];
  /** How many records were refused. */
  readonly rejected: number;
  /** ISO 8601 UTC. */
  readonly receivedAt: string;
  /** Chain and position of the audit event of this exchange. */
  readonly chain: string;
  readonly position: number;
}

/** A leaf before the commit gives it its place in the chain. */
export type ReceiptDraft = Omit<ReceiptLeaf, 'chain' | 'position'>;

/** Proof that the gateway took an exchange: the leaf, the way from it to the root, and the signed root. Verifies offline. */
export interface Receipt {
  readonly version: 1;
  readonly leaf: ReceiptLeaf;
  readonly leafIndex: number;
  readonly treeSize: number;
  /** Sibling hashes from the leaf to the root, base64url. @source RFC 6962 §2.1.1 */
  readonly path: readonly string[];
  /** Compact JWS over `{gateway, root, treeSize, at}`, signed once for each group commit. */
  readonly root: string;
}
