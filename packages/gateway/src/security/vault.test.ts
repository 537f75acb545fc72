import { randomBytes } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { nodeHashing } from '@lienthong/adapters/kit';
import { createVault } from './vault.js';

const oldKey = randomBytes(32);
const newKey = randomBytes(32);
const vault = createVault([oldKey], nodeHashing);
const TEXT = '{"fullName":"Nguyễn Văn An"}';
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('Given a sealed text', () => {
  const key = vault.newSubjectKey();
  const sealed = vault.seal(key, TEXT, 'record r1 1');
  const kept = Uint8Array.from(key); // as it comes back from a store

  test('then it opens in its place, and says nothing before', () => {
    expect(text(vault.open(kept, sealed, 'record r1 1'))).toBe(TEXT);
    expect(Buffer.from(sealed).includes('Nguyễn')).toBe(false);
    expect(vault.seal(key, TEXT, 'record r1 1')).not.toEqual(sealed);
  });

  test('then it does not open in another place, under another key, or changed anywhere', () => {
    const refusal = expect.objectContaining({ code: 'ERR_STORE_SEALED' });
    expect(() => vault.open(kept, sealed, 'record r2 1')).toThrow(refusal);
    expect(() => vault.open(vault.newSubjectKey(), sealed, 'record r1 1')).toThrow(refusal);
    expect(() => createVault([newKey], nodeHashing).open(kept, sealed, 'record r1 1')).toThrow(refusal);
    expect(() => vault.open(kept, sealed.subarray(0, 10), 'record r1 1')).toThrow(refusal);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Uint8Array.from(sealed);
      changed[at]! ^= 1;
      expect(() => vault.open(kept, changed, 'record r1 1')).toThrow(refusal);
    }
    for (let at = 0; at < kept.length; at += 1) {
      const changed = Uint8Array.from(kept);
      changed[at]! ^= 1;
      expect(() => vault.open(changed, sealed, 'record r1 1')).toThrow(refusal);
    }
  });

  test('then it opens under a rewrapped key once the master key was replaced, and under no other', () => {
    const rotated = createVault([newKey, oldKey], nodeHashing);
    expect(text(rotated.open(kept, sealed, 'record r1 1'))).toBe(TEXT);
    const rewrapped = rotated.rewrap(kept)!;
    expect(text(createVault([newKey], nodeHashing).open(rewrapped, sealed, 'record r1 1'))).toBe(TEXT);
    expect(rotated.rewrap(rewrapped)).toBeUndefined();
    expect(() => vault.open(rewrapped, sealed, 'record r1 1')).toThrow(
      expect.objectContaining({ code: 'ERR_STORE_SEALED' }),
    );
  });
});
