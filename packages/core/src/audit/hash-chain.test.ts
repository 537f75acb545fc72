import { expect, test } from '@jest/globals';
import { testHashing as hashing } from '../testing/test-hashing.js';
import { CHAIN_START, appendEntry, emptyHead, headAfter } from './hash-chain.js';

const AT = '2026-01-05T00:00:00.000Z';

test('an entry takes the next place and names the one before', () => {
  const first = appendEntry(emptyHead('c'), { event: 'gateway.started', actor: 'gateway', details: {} }, AT, hashing);
  const second = appendEntry(
    headAfter(first),
    { event: 'gateway.stopped', actor: 'gateway', subject: 's', details: { n: 1 } },
    AT,
    hashing,
  );
  expect(first).toMatchObject({ type: 'event', chain: 'c', position: 1, at: AT, previous: CHAIN_START });
  expect(second).toMatchObject({ position: 2, previous: first.hash, subject: 's' });
  expect(headAfter(second)).toEqual({ chain: 'c', count: 2, head: second.hash });
});

test('the hash is that of the canonical JSON of the rest', () => {
  const entry = appendEntry(
    emptyHead('c'),
    { event: 'gateway.started', actor: 'gateway', details: { b: 1, a: 'é' } },
    AT,
    hashing,
  );
  const rest = `{"actor":"gateway","at":"${AT}","chain":"c","details":{"a":"é","b":1},"event":"gateway.started","position":1,"previous":"${CHAIN_START}","type":"event"}`;
  expect(entry.hash).toBe(Buffer.from(hashing.sha256(rest)).toString('base64url'));
  expect(entry).not.toHaveProperty('subject');
});

test('details that are not JSON are refused before they reach a chain', () => {
  const draft = { event: 'gateway.started' as const, actor: 'gateway', details: { at: new Date(0) } };
  expect(() => appendEntry(emptyHead('c'), draft, AT, hashing)).toThrow(
    expect.objectContaining({ code: 'ERR_TRUST_NOT_CANONICAL' }),
  );
});
