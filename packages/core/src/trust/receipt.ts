import { base64url } from 'jose';
import type { Receipt, ReceiptLeaf } from '../exchange/receipt.js';
import type { Hashing } from '../ports/hashing.js';
import { canonicalJson } from './canonical-json.js';
import { merkleLeafHash, merklePath, merkleRoot } from './merkle.js';

/** The receipts of one group commit, ready for its one signature. */
export interface SealedReceipts {
  /** What to sign, `typ` `receipt-root`: canonical JSON of `{gateway, root, treeSize, at}`. */
  readonly rootPayload: string;
  /** Canonical JSON of each leaf, in order. */
  readonly leaves: readonly string[];
  /** 32 bytes each, in order; with them a path can be made at any later time. */
  readonly leafHashes: readonly Uint8Array[];
}

/**
 * Puts the receipts of a group commit under one root.
 * @param leaves in order, at least one, with their places in the audit chain.
 * @param seal the gateway's id and the time of the commit, ISO 8601 UTC.
 * @throws {TrustError} ERR_TRUST_NOT_CANONICAL.
 */
export function sealReceipts(
  leaves: readonly ReceiptLeaf[],
  seal: { readonly gateway: string; readonly at: string },
  hashing: Hashing,
): SealedReceipts {
  const texts = leaves.map((leaf) => canonicalJson(leaf));
  const leafHashes = texts.map((text) => merkleLeafHash(hashing, text));
  const root = base64url.encode(merkleRoot(hashing, leafHashes));
  const rootPayload = canonicalJson({ gateway: seal.gateway, root, treeSize: leaves.length, at: seal.at });
  return { rootPayload, leaves: texts, leafHashes };
}

/**
 * The receipt of one leaf.
 * @param leafHashes of the whole group.
 * @param root the compact JWS made over the group's `rootPayload`.
 */
export function assembleReceipt(
  leaf: ReceiptLeaf,
  index: number,
  leafHashes: readonly Uint8Array[],
  root: string,
  hashing: Hashing,
): Receipt {
  const path = merklePath(hashing, leafHashes, index).map((hash) => base64url.encode(hash));
  return { version: 1, leaf, leafIndex: index, treeSize: leafHashes.length, path, root };
}

/**
 * Digest of a body under the receipt's salt, so that the receipt alone does not let anybody guess what the body said.
 * @param salt 16 bytes, base64url.
 * @returns SHA-256 of salt bytes and body, base64url.
 */
export function saltedDigest(salt: string, body: string | Uint8Array, hashing: Hashing): string {
  return hashing.sha256Text(base64url.decode(salt), body);
}
