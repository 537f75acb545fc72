import type { Statements } from './statements.js';

/** Keys of a range that are kept in memory before they go into the index together. */
const FULL_RANGE = 2_000;
/** No key waits longer than until so many later ones have come: so much a start has to read at most. */
const MAX_BEHIND = 300_000;
/** For so many new keys in a group one range more is merged, so that merging keeps up and still costs little at once. */
const KEYS_PER_MERGE = 1_000;

/**
 * Where each key digest stands. A digest is random, so entering it in an index at once would write one page of the
 * database for each key, most of what an intake costs. Keys are appended to `record_key` instead (that is what is
 * synced), the latest are found in memory, and each range of digests goes into the index in one sorted batch.
 */
export interface RecordKeys {
  /** Enters a key; `false` where it is another record's. */
  put(digest: string, type: string, recordNo: number): boolean;
  /** Number of a committed key that is not in the index yet. */
  find(digest: string): number | undefined;
  mark(): number;
  revertTo(mark: number): void;
  /** Puts ranges that are full into the index, in the transaction of the group. */
  mergeFullRanges(): void;
  /** The group is committed: its keys are found from now on, and what was merged leaves the memory. */
  keepGroup(): void;
  /** Reads what the store holds, after the outcome of a commit was in doubt. */
  load(): void;
}

/**
 * @param limits.fullRange keys of a range that go into the index together; default 2,000.
 * @param limits.maxBehind numbers that a key may wait in memory; default 300,000.
 */
export function openRecordKeys(
  statements: Statements,
  limits: { readonly fullRange?: number; readonly maxBehind?: number } = {},
): RecordKeys {
  const { fullRange = FULL_RANGE, maxBehind = MAX_BEHIND } = limits;
  const insert = statements('INSERT INTO record_key (digest, type, record_no) VALUES (?, ?, ?)');
  const ownerOf = statements('SELECT record_no FROM record_key WHERE record_key_no = ?');
  const findMerged = statements('SELECT record_key_no FROM record_key_digest WHERE digest = ?');
  const merge = statements(
    'INSERT INTO record_key_digest (digest, record_key_no) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const mergedUntil = statements(
    `INSERT INTO record_key_range (range, until_no) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET until_no = excluded.until_no`,
  );
  const putStart = statements(
    `INSERT INTO setting (name, value) VALUES ('record-keys-from', ?)
     ON CONFLICT DO UPDATE SET value = excluded.value`,
  );

  /** Digest to number, by the digest's first letter: neighbours in the index. In the order of their numbers. */
  const ranges = new Map<string, Map<string, number>>();
  const group = new Map<string, number>();
  const groupOrder: string[] = [];
  let merging: string[] = [];
  let lastNo = 0;

  const findKept = (digest: string): number | undefined => ranges.get(digest.charAt(0))?.get(digest);

  const keep = (digest: string, keyNo: number): void => {
    const name = digest.charAt(0);
    let range = ranges.get(name);
    if (range === undefined) ranges.set(name, (range = new Map<string, number>()));
    range.set(digest, keyNo);
    lastNo = Math.max(lastNo, keyNo);
  };

  const keys: RecordKeys = {
    put(digest, type, recordNo) {
      const keyNo =
        group.get(digest) ??
        findKept(digest) ??
        (findMerged.get(digest) as { record_key_no: number } | undefined)?.record_key_no;
      if (keyNo !== undefined) return (ownerOf.get(keyNo) as { record_no: number }).record_no === recordNo;
      group.set(digest, Number(insert.run(digest, type, recordNo).lastInsertRowid));
      groupOrder.push(digest);
      return true;
    },

    find: findKept,
    mark: () => groupOrder.length,
    revertTo(mark) {
      for (const digest of groupOrder.splice(mark)) group.delete(digest);
      merging = [];
    },

    mergeFullRanges() {
      const most = 1 + Math.floor(group.size / KEYS_PER_MERGE);
      merging = [...ranges]
        .filter(isDue)
        .slice(0, most)
        .map(([name]) => name);
      for (const name of merging) mergeRange(name);
      if (merging.length > 0) putStart.run(String(oldestKept()));
    },

    keepGroup() {
      for (const name of merging) ranges.delete(name);
      for (const [digest, keyNo] of group) keep(digest, keyNo);
      keys.revertTo(0);
    },

    load() {
      ranges.clear();
      keys.revertTo(0);
      const start = statements("SELECT value FROM setting WHERE name = 'record-keys-from'").get() as
        { value: string } | undefined;
      const rows = statements(
        `SELECT k.record_key_no, k.digest FROM record_key k
           LEFT JOIN record_key_range g ON g.range = substr(k.digest, 1, 1)
         WHERE k.record_key_no >= ? AND k.record_key_no > coalesce(g.until_no, 0) ORDER BY k.record_key_no`,
      ).iterate(Number(start?.value ?? 0));
      for (const row of rows) {
        const { digest, record_key_no } = row as { digest: string; record_key_no: number };
        keep(digest, record_key_no);
      }
    },
  };
  keys.load();
  return keys;

  function isDue([, range]: readonly [string, Map<string, number>]): boolean {
    return range.size >= fullRange || lastNo - oldestOf(range) > maxBehind;
  }

  function mergeRange(name: string): void {
    const range = ranges.get(name)!;
    let untilNo = 0;
    for (const digest of [...range.keys()].sort()) {
      const keyNo = range.get(digest)!;
      merge.run(digest, keyNo);
      untilNo = Math.max(untilNo, keyNo);
    }
    mergedUntil.run(name, untilNo);
  }

  /** Number of the first key that is in memory only, those of this group included. */
  function oldestKept(): number {
    let oldest = lastNo + 1;
    for (const [name, range] of ranges) {
      if (!merging.includes(name)) oldest = Math.min(oldest, oldestOf(range));
    }
    return oldest;
  }
}

const oldestOf = (range: ReadonlyMap<string, number>): number => range.values().next().value ?? Infinity;
