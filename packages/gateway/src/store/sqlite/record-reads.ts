import type { RecordHead, RecordKeyRow, RecordQuery, Store, Vault } from '@lienthong/core';
import { pageLimit, readCursor, walk } from './page.js';
import { toRecord, type RecordRow } from './record-row.js';
import type { RecordKeys } from './record-keys.js';
import type { Statements } from './statements.js';

export function recordReads(
  statements: Statements,
  keys: Pick<RecordKeys, 'find'>,
  vault: Vault | undefined,
): Pick<Store, 'findRecordKeys' | 'recordHeads' | 'listRecords'> {
  const keyOf = statements(
    `SELECT k.digest, k.type, r.record_id AS recordId FROM record_key k JOIN record r ON r.record_no = k.record_no
     WHERE k.record_key_no = ?`,
  );
  const merged = statements('SELECT record_key_no FROM record_key_digest WHERE digest = ?');
  const findKey = (digest: string): RecordKeyRow | undefined => {
    const keyNo = keys.find(digest) ?? (merged.get(digest) as { record_key_no: number } | undefined)?.record_key_no;
    return keyNo === undefined ? undefined : (keyOf.get(keyNo) as RecordKeyRow);
  };
  const head = statements(
    'SELECT record_no, version, content_digest, event, erased_at FROM record WHERE record_id = ?',
  );
  const keysOf = statements('SELECT type, digest FROM record_key WHERE record_no = ?');

  return {
    async findRecordKeys(digests) {
      const rows: RecordKeyRow[] = [];
      for (const digest of new Set(digests)) {
        const row = findKey(digest);
        if (row !== undefined) rows.push({ ...row });
      }
      return rows;
    },

    async recordHeads(recordIds) {
      const heads: RecordHead[] = [];
      for (const recordId of new Set(recordIds)) {
        const row = head.get(recordId) as
          Pick<RecordRow, 'record_no' | 'version' | 'content_digest' | 'event' | 'erased_at'> | undefined;
        if (row === undefined) continue;
        const keys = (keysOf.all(row.record_no) as RecordHead['keys'][number][]).map((key) => ({ ...key }));
        heads.push({
          recordId,
          version: row.version,
          contentDigest: row.content_digest,
          event: row.event,
          keys,
          ...(row.erased_at !== null && { erasedAt: row.erased_at }),
        });
      }
      return heads;
    },

    async listRecords(query) {
      const limit = pageLimit(query.limit);
      const after = readCursor(query.cursor, 0);
      const rows = query.schools === undefined ? await read(query, after, limit) : readBySchool(query, after, limit);
      const items = rows.map((row) => toRecord(row, vault));
      const cursor = items.at(-1)?.sequence ?? after;
      return cursor === 0 ? { items } : { items, cursor: String(cursor) };
    },
  };

  function lastSequence(kind: string): number {
    const last = statements('SELECT max(sequence) AS last FROM record WHERE kind = ?');
    return (last.get(kind) as { last: number | null }).last ?? 0;
  }

  async function read({ kind, participantId }: RecordQuery, after: number, limit: number): Promise<RecordRow[]> {
    const select = `SELECT * FROM record WHERE kind = ? AND sequence BETWEEN ? AND ? AND erased_at IS NULL
      ${participantId === undefined ? '' : 'AND participant_id = ?'} ORDER BY sequence LIMIT ?`;
    const owner = participantId === undefined ? [] : [participantId];
    return walk(
      { low: after + 1, high: lastSequence(kind), direction: 'up' },
      limit,
      (low, high, count) => statements(select).all(kind, low, high, ...owner, count) as RecordRow[],
    );
  }

  /** Merges the schools' own lists, each already in order. */
  function readBySchool({ kind, schools, participantId }: RecordQuery, after: number, limit: number): RecordRow[] {
    const ofParticipant = participantId === undefined ? '' : 'AND +participant_id = ?';
    const statement = statements(
      `SELECT record_no, sequence FROM record WHERE school = ? AND kind = ? AND sequence > ? AND erased_at IS NULL ${ofParticipant}
       ORDER BY sequence LIMIT ?`,
    );
    const found: { record_no: number; sequence: number }[] = [];
    for (const school of new Set(schools)) {
      const owner = participantId === undefined ? [] : [participantId];
      found.push(...(statement.all(school, kind, after, ...owner, limit) as typeof found));
    }
    found.sort((a, b) => a.sequence - b.sequence);
    const one = statements('SELECT * FROM record WHERE record_no = ?');
    return found.slice(0, limit).map(({ record_no }) => one.get(record_no) as RecordRow);
  }
}
