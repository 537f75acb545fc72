import type { RecordHead, RecordKeyRow, RecordQuery, Store, Vault } from '@lienthong/core';
import { pageLimit, readCursor, walk } from './page.js';
import { toRecord, type RecordRow } from './record-row.js';
import { parseKeys, type RecordKeys } from './record-keys.js';
import type { Statements } from './statements.js';

export function recordReads(
  statements: Statements,
  keys: Pick<RecordKeys, 'find'>,
  vault: Vault | undefined,
): Pick<Store, 'findRecordKeys' | 'recordHeads' | 'listRecords'> {
  const holder = statements('SELECT record_id, keys FROM record WHERE record_no = ?');
  const merged = statements('SELECT record_no FROM record_of_key WHERE digest = ?');
  const findKey = (digest: string): RecordKeyRow | undefined => {
    const recordNo = keys.find(digest) ?? (merged.get(digest) as { record_no: number } | undefined)?.record_no;
    if (recordNo === undefined) return undefined;
    const row = holder.get(recordNo) as Pick<RecordRow, 'record_id' | 'keys'>;
    const [type] = parseKeys(row.keys).find(([, held]) => held === digest)!;
    return { digest, type, recordId: row.record_id };
  };
  const head = statements('SELECT version, content_digest, event, erased_at, keys FROM record WHERE record_id = ?');

  return {
    async findRecordKeys(digests) {
      const rows: RecordKeyRow[] = [];
      for (const digest of new Set(digests)) {
        const row = findKey(digest);
        if (row !== undefined) rows.push(row);
      }
      return rows;
    },

    async recordHeads(recordIds) {
      const heads: RecordHead[] = [];
      for (const recordId of new Set(recordIds)) {
        const row = head.get(recordId) as
          Pick<RecordRow, 'version' | 'content_digest' | 'event' | 'erased_at' | 'keys'> | undefined;
        if (row === undefined) continue;
        heads.push({
          recordId,
          version: row.version,
          contentDigest: row.content_digest,
          event: row.event,
          keys: parseKeys(row.keys).map(([type, digest]) => ({ type, digest })),
          ...(row.erased_at !== null && { erasedAt: row.erased_at }),
        });
      }
      return heads;
    },

    async listRecords(query) {
      const limit = pageLimit(query.limit);
      const after = readCursor(query.cursor, 0);
      const rows = await read(query, after, limit);
      const items = rows.map((row) => toRecord(row, vault));
      const cursor = items.at(-1)?.sequence ?? after;
      return cursor === 0 ? { items } : { items, cursor: String(cursor) };
    },
  };

  function lastSequence(kind: string): number {
    const last = statements('SELECT max(sequence) AS last FROM record WHERE kind = ?');
    return (last.get(kind) as { last: number | null }).last ?? 0;
  }

  /** The index holds the school, so that records of others are passed over without being read. */
  async function read(
    { kind, participantId, schools }: RecordQuery,
    after: number,
    limit: number,
  ): Promise<RecordRow[]> {
    const select = `SELECT * FROM record WHERE kind = ? AND sequence BETWEEN ? AND ? AND erased_at IS NULL
      ${schools === undefined ? '' : 'AND school IN (SELECT value FROM json_each(?))'}
      ${participantId === undefined ? '' : 'AND participant_id = ?'} ORDER BY sequence LIMIT ?`;
    const which = [
      ...(schools === undefined ? [] : [JSON.stringify(schools)]),
      ...(participantId === undefined ? [] : [participantId]),
    ];
    return walk(
      { low: after + 1, high: lastSequence(kind), direction: 'up' },
      limit,
      (low, high, count) => statements(select).all(kind, low, high, ...which, count) as RecordRow[],
    );
  }
}
