import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RecordHead, RecordKeyType } from '../ports/store.js';
import type { RecordKey } from './record-keys.js';
import { resolveRecords, type Resolution } from './resolve-record.js';

const TYPES: Record<string, RecordKeyType> = {
  s: 'source-id',
  m: 'sector-id',
  p: 'personal-number',
  n: 'name-and-birth-date',
  c: 'natural',
};
/** `s1 p2 n3` → source id 1, personal number 2, name and birth date 3. */
const keysOf = (text: string): RecordKey[] =>
  text
    .split(' ')
    .filter(Boolean)
    .map((digest) => ({ type: TYPES[digest[0]!]!, digest }));

/** Known records, as `{R: 's1 p1 n1'}`, and the rows of a batch; what becomes of each row, in short. */
function resolve(
  known: Record<string, string>,
  rows: readonly string[],
  digests: readonly (string | undefined)[] = [],
): string[] {
  const heads = new Map<string, RecordHead>(
    Object.entries(known).map(([recordId, keys]) => [
      recordId,
      { recordId, version: 1, contentDigest: '', event: 'NEW', keys: keysOf(keys) },
    ]),
  );
  const asked = new Set(rows.flatMap((row) => keysOf(row).map(({ digest }) => digest)));
  const hits = [...heads.values()].flatMap(({ recordId, keys }) =>
    keys.filter(({ digest }) => asked.has(digest)).map((key) => ({ ...key, recordId })),
  );
  const batch = rows.map((row, index) => ({
    keys: keysOf(row),
    ...(digests[index] !== undefined && { contentDigest: digests[index] }),
  }));
  return resolveRecords(batch, hits, heads).map(short);
}

function short(resolution: Resolution): string {
  if (resolution.kind === 'rejected') return resolution.code;
  const name =
    resolution.kind === 'known'
      ? resolution.recordId
      : resolution.kind === 'repeated'
        ? `repeats ${resolution.of}`
        : 'new';
  const added = resolution.newKeys.map(({ digest }) => `+${digest}`);
  const warned = resolution.warnings.map(({ field }) => `!${field}`);
  return [name, ...added, ...warned].join(' ');
}

const AMBIGUOUS = 'ERR_RECORD_AMBIGUOUS';

describe('resolveRecords', () => {
  test.each<readonly [string, Record<string, string>, string[], string[]]>([
    ['nothing known → new', {}, ['s1 p1 n1'], ['new +s1 +p1 +n1']],
    ['no key → refused', {}, ['', 's1'], ['ERR_RECORD_NO_KEY', 'new +s1']],
    ['all keys known → that record', { R: 's1 p1 n1' }, ['s1 p1 n1'], ['R']],
    ['a new identifier → the same record gets it', { R: 's1 n1' }, ['s1 m1 p1 n1'], ['R +m1 +p1']],
    ['a corrected number under the same source id → the same record', { R: 's1 p1 n1' }, ['s1 p2 n1'], ['R +p2']],
    ['a corrected name under the same number → the same record', { R: 'p1 n1' }, ['p1 n2'], ['R +n2']],
    [
      'keys of two records → the strongest wins, the other stays and is warned of',
      { R: 's1 n1', Q: 'p2 n2' },
      ['s1 p2 n1'],
      ['R !personalNumber'],
    ],
    ['a name and birth date that now has a number → the same person', { R: 'n1' }, ['p1 n1'], ['R +p1']],
    ['a name and birth date without its number → the same person', { R: 'p1 n1' }, ['n1'], ['R']],
    ['a name and birth date with another number → the number was corrected', { R: 'p1 n1' }, ['p2 n1'], ['R +p2']],
    [
      '… unless another row is that person by a better key',
      { R: 'p1 n1' },
      ['p2 n1', 'p1 n1'],
      ['new +p2 !fullName', 'R'],
    ],
    ['a name and birth date of another source id → a namesake', { R: 's1 n1' }, ['s2 n1'], ['new +s2 !fullName']],
    [
      'a name and birth date of another sector id → a namesake',
      { R: 'm1 n1' },
      ['m2 p2 n1'],
      ['new +m2 +p2 !fullName'],
    ],
    [
      'a number under another source id, the name the same → entered anew by the sender',
      { R: 's1 p1 n1' },
      ['s2 p1 n1'],
      ['R +s2'],
    ],
    [
      'a number under another source id, the name another → typed for the wrong pupil',
      { R: 's1 p1 n1' },
      ['s2 p1 n2'],
      ['new +s2 +n2 !personalNumber'],
    ],
    [
      'a sector id under another source id, the name another → two people',
      { R: 's1 m1 n1' },
      ['s2 m1 n2'],
      ['new +s2 +n2 !sectorId'],
    ],
    ['two rows of one known record → the second is ambiguous', { R: 's1 n1' }, ['s1', 's1 p1'], ['R', AMBIGUOUS]],
    ['a row with the better key wins over an earlier one', { R: 'p1 n1' }, ['n1', 'p1'], [AMBIGUOUS, 'R']],
    ['two new rows of one source id → the second is ambiguous', {}, ['s1 n1', 's1 n2'], ['new +s1 +n1', AMBIGUOUS]],
    ['two new rows of one number, no other identifier → ambiguous', {}, ['p1 n1', 'p1 n2'], ['new +p1 +n1', AMBIGUOUS]],
    [
      'two new namesakes of one birth date with their own numbers → two people',
      {},
      ['p1 n1', 'p2 n1'],
      ['new +p1 +n1', 'new +p2 !fullName'],
    ],
    ['two new namesakes of one birth date with nothing else → ambiguous', {}, ['n1', 'n1'], ['new +n1', AMBIGUOUS]],
    ['two classes by name and id', { R: 'c1 c2' }, ['c1 c3', 'c4'], ['R +c3', 'new +c4']],
  ])('%s', (_name, known, rows, then) => {
    expect(resolve(known, rows)).toEqual(then);
  });

  test('a row that repeats another with the same content is no error', () => {
    expect(resolve({}, ['s1', 's1', 's1'], ['x', 'x', 'y'])).toEqual(['new +s1', 'repeats 0', AMBIGUOUS]);
    expect(resolve({ R: 's1' }, ['s1', 's1'], ['x', 'x'])).toEqual(['R', 'repeats 0']);
  });

  test('a key whose record is not among the heads still finds it', () => {
    const resolutions = resolveRecords(
      [{ keys: keysOf('s1 p1') }],
      [{ ...keysOf('s1')[0]!, recordId: 'R' }],
      new Map(),
    );
    expect(resolutions.map(short)).toEqual(['R +p1']);
  });

  test('whatever the batch: no record for two rows, no key for two records, no key taken from its holder', () => {
    const rowOf = fc
      .tuple(fc.option(fc.nat(3)), fc.option(fc.nat(3)), fc.option(fc.nat(3)), fc.option(fc.nat(3)))
      .map((parts) => parts.flatMap((part, index) => (part === null ? [] : [`${'smpn'[index]!}${part}`])).join(' '));
    fc.assert(
      fc.property(fc.array(rowOf, { maxLength: 8 }), fc.array(rowOf, { maxLength: 6 }), (rows, knownRows) => {
        const held = new Set<string>();
        const known: Record<string, string> = {};
        for (const [index, row] of knownRows.entries()) {
          const free = row.split(' ').filter((digest) => digest !== '' && !held.has(digest));
          for (const digest of free) held.add(digest);
          if (free.length > 0) known[`R${index}`] = free.join(' ');
        }
        const found = resolve(known, rows);
        const records = found.map((text) => text.split(' ')[0]!).filter((name) => name.startsWith('R'));
        const added = found.flatMap((text) =>
          text
            .split(' ')
            .filter((part) => part.startsWith('+'))
            .map((part) => part.slice(1)),
        );
        expect(new Set(records).size).toBe(records.length);
        expect(new Set(added).size).toBe(added.length);
        expect(added.filter((digest) => held.has(digest))).toEqual([]);
        expect(found.filter((text) => text === 'new')).toEqual([]); // a new record would have no key to be found again
      }),
      { numRuns: 500 },
    );
  });
});

test('a warning about a natural key names the field that the kind is known by', () => {
  const batch = [
    { keys: keysOf('s1 c1'), naturalField: 'serialNumber' },
    { keys: keysOf('s2 c1'), naturalField: 'serialNumber' },
  ];
  const hits = [
    { ...keysOf('s1')[0]!, recordId: 'R' },
    { ...keysOf('s2')[0]!, recordId: 'S' },
  ];
  const [, second] = resolveRecords(batch, hits, new Map());
  expect(second).toMatchObject({ warnings: [{ code: 'identifier-shared', field: 'serialNumber' }] });
});
