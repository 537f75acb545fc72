import { base64url } from 'jose';
import { TrustError } from '../errors/errors.js';
import type { Receipt, ReceiptLeaf } from '../exchange/receipt.js';
import type { Hashing } from '../ports/hashing.js';
import { canonicalJson } from './canonical-json.js';
import type { PublicKeySet } from './key-set.js';
import { merkleLeafHash, merkleRootOfPath } from './merkle.js';
import { saltedDigest } from './receipt.js';
import { verifyCompact } from './signature.js';

/** What a sound receipt proves: this gateway said this at this time. */
export interface ProvenReceipt {
  readonly leaf: ReceiptLeaf;
  readonly gateway: string;
  /** Time of the commit, ISO 8601 UTC. */
  readonly at: string;
  readonly kid: string;
}

interface SignedRoot {
  readonly gateway: string;
  readonly root: string;
  readonly treeSize: number;
  readonly at: string;
}

/** Paths of a tree with more leaves than any commit has. */
const MAX_PATH = 32;

/**
 * Checks a receipt offline: the root's signature, then the way from the leaf to the root, then the body if given.
 * @param receipt as received; not trusted.
 * @param jwks the gateway's published keys, past ones included.
 * @param options.body the bytes that were sent.
 * @throws {TrustError} ERR_TRUST_RECEIPT_INVALID with `details.rule` `form`, `root`, `size`, `path` or `body`;
 * ERR_TRUST_KEY_UNKNOWN, ERR_TRUST_ALGORITHM or ERR_TRUST_SIGNATURE_INVALID for the root's signature.
 */
export async function verifyReceipt(
  receipt: Receipt,
  jwks: PublicKeySet,
  hashing: Hashing,
  options: { readonly body?: string | Uint8Array } = {},
): Promise<ProvenReceipt> {
  assertForm(receipt);
  const { payload, kid } = await verifyCompact(receipt.root, jwks, 'receipt-root');
  const signed = readRoot(payload);
  if (signed.treeSize !== receipt.treeSize) throw invalid('size');
  const leafHash = merkleLeafHash(hashing, canonicalJson(receipt.leaf));
  const path = receipt.path.map(decodeHash);
  const root = merkleRootOfPath(hashing, leafHash, receipt.leafIndex, receipt.treeSize, path);
  if (root === undefined || base64url.encode(root) !== signed.root) throw invalid('path');
  if (options.body !== undefined) {
    if (saltedDigest(receipt.leaf.salt, options.body, hashing) !== receipt.leaf.contentDigest) throw invalid('body');
  }
  return { leaf: receipt.leaf, gateway: signed.gateway, at: signed.at, kid };
}

function assertForm(receipt: unknown): asserts receipt is Receipt {
  const { version, leaf, path, root } = (typeof receipt === 'object' && receipt !== null ? receipt : {}) as Partial<
    Record<keyof Receipt, unknown>
  >;
  const isSound =
    version === 1 &&
    typeof leaf === 'object' &&
    leaf !== null &&
    typeof root === 'string' &&
    Array.isArray(path) &&
    path.length <= MAX_PATH;
  if (!isSound) throw invalid('form');
}

function readRoot(payload: Uint8Array): SignedRoot {
  try {
    const signed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload)) as SignedRoot;
    if (typeof signed.root === 'string' && typeof signed.gateway === 'string') return signed;
  } catch (cause) {
    throw new TrustError('ERR_TRUST_RECEIPT_INVALID', { details: { rule: 'root' }, cause });
  }
  throw invalid('root');
}

/** A hash with one spelling only, as in signatures. */
function decodeHash(text: unknown): Uint8Array {
  try {
    const hash = base64url.decode(text as string);
    if (hash.length === 32 && base64url.encode(hash) === text) return hash;
  } catch (cause) {
    throw new TrustError('ERR_TRUST_RECEIPT_INVALID', { details: { rule: 'path' }, cause });
  }
  throw invalid('path');
}

function invalid(rule: 'form' | 'root' | 'size' | 'path' | 'body'): TrustError {
  return new TrustError('ERR_TRUST_RECEIPT_INVALID', { details: { rule } });
}
