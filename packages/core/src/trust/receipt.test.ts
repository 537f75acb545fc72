import { beforeAll, describe, expect, test } from '@jest/globals';
import { base64url } from 'jose';
import type { Receipt, ReceiptLeaf } from '../exchange/receipt.js';
import { testHashing as hashing } from '../testing/test-hashing.js';
import { generateSigningKey, importSigningKey, publicJwk, type PublicKeySet, type SigningKey } from './key-set.js';
import { assembleReceipt, saltedDigest, sealReceipts } from './receipt.js';
import { signCompact } from './signature.js';
import { verifyReceipt } from './verify-receipt.js';

const SALT = base64url.encode(new Uint8Array(16).fill(7));
const BODY = '{"kind":"student","records":[]}';

function leaf(position: number): ReceiptLeaf {
  return {
    exchangeId: `exchange-${position}`,
    participant: 'vendor-a',
    kind: 'student',
    contentDigest: saltedDigest(SALT, BODY, hashing),
    salt: SALT,
    schemaVersion: '1',
    outcome: 'accepted',
    records: [{ recordId: `record-${position}`, version: 1, outcome: 'accepted' }],
    rejected: 0,
    receivedAt: '2026-01-05T00:00:00.000Z',
    chain: 'chain-1',
    position,
  };
}

let key: SigningKey;
let jwks: PublicKeySet;
let receipts: Receipt[];

beforeAll(async () => {
  const jwk = await generateSigningKey();
  key = await importSigningKey({ ...jwk });
  jwks = { keys: [{ ...(await publicJwk({ ...jwk })) }] };
  const leaves = Array.from({ length: 7 }, (_, index) => leaf(index + 1));
  const { rootPayload, leafHashes } = sealReceipts(
    leaves,
    { gateway: 'gateway-1', at: '2026-01-05T00:00:00.005Z' },
    hashing,
  );
  const root = await signCompact(rootPayload, key, 'receipt-root');
  receipts = leaves.map((each, index) => assembleReceipt(each, index, leafHashes, root, hashing));
});

describe('a receipt', () => {
  test('proves its exchange, for every leaf of a group', async () => {
    for (const [index, receipt] of receipts.entries()) {
      const stored = JSON.parse(JSON.stringify(receipt)) as Receipt;
      await expect(verifyReceipt(stored, jwks, hashing, { body: BODY })).resolves.toMatchObject({
        gateway: 'gateway-1',
        at: '2026-01-05T00:00:00.005Z',
        kid: key.kid,
        leaf: { position: index + 1 },
      });
    }
  });

  test('proves nothing once any value in it is changed', async () => {
    const text = JSON.stringify(receipts[2]);
    const values = [...text.matchAll(/(?<=[:,[])("[^"]*"|\d+)(?=[,}\]])/g)];
    expect(values.length).toBeGreaterThan(15);
    for (const { 0: value, index } of values) {
      const other = value.startsWith('"')
        ? `"${value.endsWith('A"') ? 'B' : 'A'}${value.slice(2)}`
        : String(Number(value) + 1);
      const changed = JSON.parse(text.slice(0, index) + other + text.slice(index + value.length)) as Receipt;
      if (JSON.stringify(changed) === text) continue;
      await expect(verifyReceipt(changed, jwks, hashing)).rejects.toMatchObject({
        code: expect.stringMatching(/^ERR_TRUST_/),
      });
    }
  });

  const [first, second] = [0, 1];
  test.each<[string, (good: Receipt[]) => unknown, string]>([
    ['another leaf index', (good) => ({ ...good[first], leafIndex: 1 }), 'path'],
    ['another tree size', (good) => ({ ...good[first], treeSize: 8 }), 'size'],
    ["another exchange's path", (good) => ({ ...good[first], path: good[second]!.path }), 'path'],
    ['a path cut short', (good) => ({ ...good[first], path: good[first]!.path.slice(1) }), 'path'],
    ['a path of something else', (good) => ({ ...good[first], path: [1, 2, 3] }), 'path'],
    ['a member added to the leaf', (good) => ({ ...good[first], leaf: { ...good[first]!.leaf, note: 'x' } }), 'path'],
    ['another version', (good) => ({ ...good[first], version: 2 }), 'form'],
    ['nothing in it', () => ({}), 'form'],
    ['no object', () => null, 'form'],
  ])('with %s is refused', async (_name, change, rule) => {
    await expect(verifyReceipt(change(receipts) as Receipt, jwks, hashing)).rejects.toMatchObject({
      code: 'ERR_TRUST_RECEIPT_INVALID',
      details: { rule },
    });
  });

  test('is refused for another body', async () => {
    await expect(verifyReceipt(receipts[0]!, jwks, hashing, { body: `${BODY} ` })).rejects.toMatchObject({
      details: { rule: 'body' },
    });
  });

  test('is refused under a root that was signed for another use', async () => {
    const { rootPayload, leafHashes } = sealReceipts([leaf(1)], { gateway: 'g', at: 't' }, hashing);
    const root = await signCompact(rootPayload, key, 'checkpoint');
    await expect(
      verifyReceipt(assembleReceipt(leaf(1), 0, leafHashes, root, hashing), jwks, hashing),
    ).rejects.toMatchObject({
      code: 'ERR_TRUST_SIGNATURE_INVALID',
    });
  });

  test('names the key that is missing', async () => {
    await expect(verifyReceipt(receipts[0]!, { keys: [] }, hashing)).rejects.toMatchObject({
      code: 'ERR_TRUST_KEY_UNKNOWN',
    });
  });
});
