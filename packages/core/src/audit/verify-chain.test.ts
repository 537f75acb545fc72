import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { testHashing as hashing } from '../testing/test-hashing.js';
import { generateSigningKey, importSigningKey, publicJwk, type PublicKeySet } from '../trust/key-set.js';
import { signCompact, type SignCompact } from '../trust/signature.js';
import type { AuditCheckpoint, AuditEntry, AuditLine, ChainHead } from './audit-event.js';
import { makeCheckpoint } from './checkpoint.js';
import { appendEntry, emptyHead, entryHash, headAfter } from './hash-chain.js';
import { verifyAudit } from './verify-chain.js';

const AT = '2026-01-05T00:00:00.000Z';
let jwks: PublicKeySet;
let sign: SignCompact;
/** Chains a and b mixed, each with checkpoints that name the other. */
let lines: string[];

/** A gateway's chain while it grows. */
class Chain {
  lines: AuditLine[] = [];
  head: ChainHead;
  constructor(name: string) {
    this.head = emptyHead(name);
  }
  add(count = 1): AuditEntry[] {
    return Array.from({ length: count }, () => {
      const draft = {
        event: 'exchange.accepted' as const,
        actor: 'vendor-a',
        subject: `x${this.head.count}`,
        details: { records: this.head.count, list: ['a', 'b'] },
      };
      const entry = appendEntry(this.head, draft, AT, hashing);
      this.head = headAfter(entry);
      this.lines.push(entry);
      return entry;
    });
  }
  async checkpoint(...others: ChainHead[]): Promise<AuditCheckpoint> {
    const checkpoint = await makeCheckpoint(this.head, others, AT, sign);
    this.lines.push(checkpoint);
    return checkpoint;
  }
}

const verify = (input: Iterable<AuditLine | string>, options = {}) => verifyAudit(input, jwks, hashing, options);

beforeAll(async () => {
  const jwk = await generateSigningKey();
  const key = await importSigningKey({ ...jwk });
  jwks = { keys: [{ ...(await publicJwk({ ...jwk })) }] };
  sign = (payload, typ) => signCompact(payload, key, typ);
  const a = new Chain('a');
  const b = new Chain('b');
  const mixed: AuditLine[] = [
    ...a.add(3),
    ...b.add(2),
    await a.checkpoint(b.head),
    ...a.add(1),
    ...b.add(2),
    await b.checkpoint(a.head),
    await a.checkpoint(b.head),
  ];
  lines = mixed.map((line) => JSON.stringify(line));
});

describe('an audit log as the gateway wrote it', () => {
  test('is sound, from text and from objects, mixed or chain by chain', async () => {
    const parsed = lines.map((line) => JSON.parse(line) as AuditLine);
    const byChain = [...parsed.filter(({ chain }) => chain === 'b'), ...parsed.filter(({ chain }) => chain === 'a')];
    for (const input of [lines, [...lines, '', '  '], parsed, byChain]) {
      expect(await verify(input)).toMatchObject({ sound: true, events: 8, checkpoints: 3, uncheckedHeads: 0 });
    }
    expect((await verify(lines)).chains).toContainEqual({
      chain: 'a',
      events: 4,
      checkpoints: 2,
      head: parsed.at(-1)!.type === 'checkpoint' ? (parsed.at(-1) as AuditCheckpoint).head : '',
      soundUntil: 4,
      checkpointAt: AT,
    });
  });

  test('can be read from a stream', async () => {
    async function* stream() {
      yield* lines;
    }
    expect(await verifyAudit(stream(), jwks, hashing)).toMatchObject({ sound: true, events: 8 });
  });

  test('may be exported chain by chain into files of their own', async () => {
    const own = lines.filter((line) => (JSON.parse(line) as AuditLine).chain === 'a');
    expect(await verify(own, { onlyChain: 'a' })).toMatchObject({ sound: true, events: 4 });
    expect(await verify(own)).toMatchObject({ sound: false, fault: { problem: 'cut', chain: 'b' } });
  });
});

describe('tampering shows', () => {
  test('when any one byte of any line is another', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 255 }), async (line, at, flip) => {
        const target = line % lines.length;
        const bytes = Buffer.from(lines[target]!);
        bytes[at % bytes.length]! ^= flip;
        const changed = lines.with(target, bytes.toString('latin1'));
        const verdict = await verify(changed);
        expect(verdict.sound).toBe(false);
        expect(verdict.fault!.line).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  test('when any entry, or the last checkpoint of a chain, is left out', async () => {
    for (const [index, line] of lines.entries()) {
      const verdict = await verify(lines.toSpliced(index, 1));
      const isEarlierCheckpoint = line.includes('"type":"checkpoint"') && index < lines.length - 2;
      expect({ index, sound: verdict.sound }).toEqual({ index, sound: isEarlierCheckpoint });
    }
  });

  test('when any entry stands twice', async () => {
    for (const [index, line] of lines.entries()) {
      if (!line.includes('"type":"event"')) continue;
      expect(await verify(lines.toSpliced(index, 0, line))).toMatchObject({
        sound: false,
        fault: { problem: 'order', line: index + 2 },
      });
    }
  });

  test('when two entries of a chain change places', async () => {
    for (const [first, one] of lines.entries()) {
      for (const [second, two] of lines.entries()) {
        const [a, b] = [JSON.parse(one) as AuditLine, JSON.parse(two) as AuditLine];
        if (first >= second || a.chain !== b.chain || (a.type === 'checkpoint' && b.type === 'checkpoint')) continue;
        expect(await verify(lines.with(first, two).with(second, one))).toMatchObject({ sound: false });
      }
    }
  });

  test('when the end is cut off anywhere', async () => {
    for (let length = 0; length < lines.length; length++) {
      expect(await verify(lines.slice(0, length))).toMatchObject({ sound: false });
    }
  });

  test('when an entry is changed and everything after it hashed again', async () => {
    const chain = lines.map((line) => JSON.parse(line) as AuditLine).filter((line) => line.chain === 'a');
    let previous = (chain[0] as AuditEntry).hash;
    const forged = chain.map((line, index) => {
      if (index === 0 || line.type === 'checkpoint') return line;
      const { hash: _hash, ...rest } = { ...line, previous, actor: 'vendor-b' };
      previous = entryHash(rest, hashing);
      return { ...rest, hash: previous };
    });
    expect(await verify(forged, { onlyChain: 'a' })).toMatchObject({
      sound: false,
      fault: { problem: 'checkpoint-differs', position: 3 },
    });
  });

  test('when an entry is changed and hashed again by itself', async () => {
    const { hash: _hash, ...rest } = { ...(JSON.parse(lines[1]!) as AuditEntry), actor: 'vendor-b' };
    const forged = { ...rest, hash: entryHash(rest, hashing) };
    expect(await verify(lines.with(1, JSON.stringify(forged)))).toMatchObject({
      sound: false,
      fault: { problem: 'changed', chain: 'a', position: 3, line: 3 },
    });
  });

  test('when a member is added to an entry', async () => {
    const entry = { ...(JSON.parse(lines[0]!) as AuditLine), note: 'x' };
    expect(await verify(lines.with(0, JSON.stringify(entry)))).toMatchObject({
      sound: false,
      fault: { problem: 'changed', line: 1, position: 1 },
    });
  });

  test('when a chain is cut back to an earlier checkpoint, for whoever holds a later one', async () => {
    const chain = new Chain('c');
    chain.add(2);
    await chain.checkpoint();
    const cut = [...chain.lines];
    chain.add(2);
    const held = await chain.checkpoint();
    expect(await verify(cut)).toMatchObject({ sound: true });
    expect(await verify(cut, { knownCheckpoints: [held] })).toMatchObject({
      sound: false,
      fault: { problem: 'cut', chain: 'c', position: 2 },
    });
    expect(await verify(chain.lines, { knownCheckpoints: [held] })).toMatchObject({ sound: true });
  });

  test('when a chain is rewritten under the same key, for whoever holds a checkpoint of the first', async () => {
    const [first, second] = [new Chain('c'), new Chain('c')];
    first.add(2);
    const held = await first.checkpoint();
    second.head = { ...second.head };
    second.lines.push(
      appendEntry(second.head, { event: 'gateway.started', actor: 'gateway', details: {} }, AT, hashing),
    );
    second.head = headAfter(second.lines[0] as AuditEntry);
    second.add(1);
    await second.checkpoint();
    expect(await verify(second.lines, { knownCheckpoints: [held] })).toMatchObject({
      sound: false,
      fault: { problem: 'checkpoint-differs', chain: 'c', position: 2 },
    });
  });

  test('when a whole chain vanishes', async () => {
    const left = lines.filter((line) => (JSON.parse(line) as AuditLine).chain === 'b');
    expect(await verify(left)).toMatchObject({ sound: false, fault: { problem: 'cut', chain: 'a' } });
  });

  test('when another chain names a head that this one never had', async () => {
    const [a, b] = [new Chain('a'), new Chain('b')];
    a.add(3);
    await a.checkpoint();
    b.add(1);
    await b.checkpoint({ ...a.head, count: 2 });
    for (const input of [
      [...a.lines, ...b.lines],
      [...b.lines, ...a.lines],
    ]) {
      expect(await verify(input)).toMatchObject({
        sound: false,
        fault: { problem: 'checkpoint-differs', chain: 'a', position: 2 },
      });
    }
  });
});

describe('the first fault is named', () => {
  test('for keys that are not published', async () => {
    expect(await verifyAudit(lines, { keys: [] }, hashing)).toMatchObject({
      sound: false,
      fault: { code: 'ERR_TRUST_KEY_UNKNOWN', problem: 'unknown-key', chain: 'a', position: 3, line: 6 },
    });
  });

  test.each([
    ['not JSON', 'x'],
    ['a number', '1'],
    ['of another type', '{"type":"note","chain":"a"}'],
    ['without a position', '{"type":"event","chain":"a"}'],
    ['a checkpoint without others', '{"type":"checkpoint","chain":"a","count":1}'],
  ])('for a line that is %s', async (_name, line) => {
    expect(await verify([line])).toMatchObject({
      sound: false,
      fault: { problem: 'unreadable', line: 1, vi: expect.any(String) },
    });
  });

  test('for an empty log', async () => {
    expect(await verify([])).toMatchObject({ sound: false, fault: { problem: 'no-checkpoint' } });
  });
});

test('says until where a chain was sound before the fault', async () => {
  const verdict = await verify(lines.slice(0, -1));
  expect(verdict).toMatchObject({ sound: false, fault: { problem: 'no-checkpoint', chain: 'a', position: 4 } });
  expect(verdict.chains.find(({ chain }) => chain === 'a')).toMatchObject({ events: 4, soundUntil: 3 });
});

test('heads named too late to be compared are counted, not passed over in silence', async () => {
  const [a, b] = [new Chain('a'), new Chain('b')];
  const early = a.add(1)[0]!;
  a.add(5_000);
  await a.checkpoint();
  b.add(1);
  await b.checkpoint(headAfter(early));
  expect(await verify([...a.lines, ...b.lines])).toMatchObject({ sound: true, uncheckedHeads: 1 });
});
