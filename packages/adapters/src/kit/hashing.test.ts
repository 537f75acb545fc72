import { createHash, createHmac } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { nodeHashing } from './hashing.js';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

test('hashes the concatenation of its parts, text as UTF-8', () => {
  // FIPS 180-4 example "abc".
  const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  expect(hex(nodeHashing.sha256('ab', new Uint8Array([0x63])))).toBe(abc);
  expect(hex(nodeHashing.sha256('đ'))).toBe(hex(nodeHashing.sha256(new Uint8Array([0xc4, 0x91]))));
});
test('computes HMAC-SHA-256', () => {
  // RFC 4231, test case 2.
  const expected = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';
  expect(hex(nodeHashing.hmacSha256(Buffer.from('Jefe'), 'what do ya want ', 'for nothing?'))).toBe(expected);
});
test.each([0, 1, 63, 64, 65, 131])('computes the HMAC of a key of %i bytes as OpenSSL does', (length) => {
  const key = Buffer.alloc(length, 0xaa);
  const expected = createHmac('sha256', key).update('Nguyễn').update(key).digest('hex');
  expect(hex(nodeHashing.hmacSha256(key, 'Nguyễn', key))).toBe(expected);
  expect(hex(nodeHashing.hmacSha256(key, 'Nguyễn', key))).toBe(expected);
});
test.each([10, 5_000, 5_462, 20_000])(
  'parts of %i letters are hashed as by OpenSSL, as bytes and as text',
  (length) => {
    const parts = ['ễ'.repeat(length), Buffer.from('đầu'), 'a'.repeat(length)];
    const joined = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
    const key = Buffer.alloc(32, 7);
    const hash = createHash('sha256').update(joined).digest();
    const hmac = createHmac('sha256', key).update(joined).digest();
    expect([nodeHashing.sha256(...parts), nodeHashing.hmacSha256(key, ...parts)]).toEqual([hash, hmac]);
    expect([
      nodeHashing.sha256Text(...parts),
      nodeHashing.sha256Text(joined),
      nodeHashing.sha256Text(parts[0]!),
    ]).toEqual([
      hash.toString('base64url'),
      hash.toString('base64url'),
      createHash('sha256').update(parts[0]!).digest('base64url'),
    ]);
    expect(nodeHashing.hmacSha256Text(key, ...parts)).toBe(hmac.toString('base64url'));
  },
);
test('gives the asked number of random bytes, other ones each time', () => {
  expect(nodeHashing.random(32)).toHaveLength(32);
  expect(hex(nodeHashing.random(32))).not.toBe(hex(nodeHashing.random(32)));
});

test('random bytes differ at each draw, and stay as they were handed out', () => {
  const drawn = Array.from({ length: 2_000 }, (_, at) => nodeHashing.random(at % 3 === 0 ? 100 : 16));
  const seen = drawn.map((bytes) => Buffer.from(bytes).toString('hex'));
  for (let more = 0; more < 1_000; more += 1) nodeHashing.random(16);
  expect(new Set(seen).size).toBe(drawn.length);
  expect(drawn.map((bytes) => Buffer.from(bytes).toString('hex'))).toEqual(seen);
  expect(drawn.map((bytes) => bytes.length)).toEqual(drawn.map((_, at) => (at % 3 === 0 ? 100 : 16)));
});
