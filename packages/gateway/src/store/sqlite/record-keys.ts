import type { RecordKeyType } from '@lienthong/core';
import type { Statements } from './statements.js';

/** Keys of a range that are kept in memory before they go into the index together. */
const FULL_RANGE = 2_000;
/** No key waits longer than until so many later records have come: so much a start has to read at most. */
const MAX_BEHIND = 75_000;
/** For so many new keys in a group one range more is merged, so that merging keeps up and still costs little at once. */
const KEYS_PER_MERGE = 1_000;

/** A key as the row of its record holds it. */
export type KeptKey = readonly [type: RecordKeyType, digest: string];

export const parseKeys = (keys: string): readonly KeptKey[] => JSON.parse(keys) as readonly KeptKey[];

/**
 * Which record each key digest leads to. A digest is random, so entering it in an index at once would write one page of
 * the database for each key, most of what an intake costs. The keys of a new record stand in its row (that is what is
 * synced), the latest are found in memory, and each range of digests goes into the index in one sorted batch.
 */
export interface RecordKeys {
  /** Enters a key; `false` where it is another record's. @param isNew whether the record is being made, its keys with it. */
  put(digest: string, recordNo: number, isNew: boolean): boolean;
  /** Number of the committed record that a key leads to, where the index does not say it yet. */
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
 * @param limits.maxBehind records that a key may wait in memory; default 75,000.
 */
export function openRecordKeys(
  statements: Statements,
  limits: { readonly fullRange?: number; readonly maxBehind?: number } = {},
): RecordKeys {
  const { fullRange = FULL_RANGE, maxBehind = MAX_BEHIND } = limits;
  const findMerged = statements('SELECT record_no FROM record_of_key WHERE digest = ?');
  const merge = statements('INSERT INTO record_of_key (digest, record_no) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const mergedUntil = statements(
    `INSERT INTO record_key_range (range, until_record_no) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET until_record_no = excluded.until_record_no`,
  );
  const putStart = statements(
    `INSERT INTO setting (name, value) VALUES ('record-keys-from', ?)
     ON CONFLICT DO UPDATE SET value = excluded.value`,
  );

  /** Digest to record, by the digest's first letter: neighbours in the index. In the order of the records. */
  const ranges = new Map<string, Map<string, number>>();
  const group = new Map<string, number>();
  const groupOrder: string[] = [];
  let merging: string[] = [];
  let lastNo = 0;

  const findKept = (digest: string): number | undefined => ranges.get(digest.charAt(0))?.get(digest);

  const keep = (digest: string, recordNo: number): void => {
    const name = digest.charAt(0);
    let range = ranges.get(name);
    if (range === undefined) ranges.set(name, (range = new Map<string, number>()));
    range.set(digest, recordNo);
    lastNo = Math.max(lastNo, recordNo);
  };

  const keys: RecordKeys = {
    put(digest, recordNo, isNew) {
      const holder =
        group.get(digest) ??
        findKept(digest) ??
        (findMerged.get(digest) as { record_no: number } | undefined)?.record_no;
      if (holder !== undefined) return holder === recordNo;
      if (isNew) {
        group.set(digest, recordNo);
        groupOrder.push(digest);
      } else {
        merge.run(digest, recordNo); // rare, and the record may be older than what a start reads
      }
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
      for (const [digest, recordNo] of group) keep(digest, recordNo);
      keys.revertTo(0);
    },

    load() {
      ranges.clear();
      keys.revertTo(0);
      const start = statements("SELECT value FROM setting WHERE name = 'record-keys-from'").get() as
        { value: string } | undefined;
      const merged = statements('SELECT range, until_record_no AS until FROM record_key_range').all();
      const until = new Map((merged as { range: string; until: number }[]).map((row) => [row.range, row.until]));
      const rows = statements('SELECT record_no, keys FROM record WHERE record_no >= ? ORDER BY record_no');
      for (const row of rows.iterate(Number(start?.value ?? 0))) {
        const { record_no: recordNo, keys: kept } = row as { record_no: number; keys: string };
        for (const [, digest] of parseKeys(kept)) {
          if (recordNo > (until.get(digest.charAt(0)) ?? 0)) keep(digest, recordNo);
        }
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
      const recordNo = range.get(digest)!;
      merge.run(digest, recordNo);
      untilNo = Math.max(untilNo, recordNo);
    }
    mergedUntil.run(name, untilNo);
  }

  /** Number of the first record with a key that is in memory only, those of this group included. */
  function oldestKept(): number {
    let oldest = lastNo + 1;
    for (const [name, range] of ranges) {
      if (!merging.includes(name)) oldest = Math.min(oldest, oldestOf(range));
    }
    return oldest;
  }
}

const oldestOf = (range: ReadonlyMap<string, number>): number => range.values().next().value ?? Infinity;
