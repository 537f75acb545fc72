import type { RecordWrite, Write } from '@lienthong/core';
import { erasure } from './erasure.js';
import { keptVersion } from './kept-version.js';
import { parseKeys, type KeptKey } from './record-keys.js';
import { recordPlace, type RecordRow } from './record-row.js';
import { recordNoOf, type WriteContext } from './write-context.js';

/** A delivery in one of these may still carry the version it was made for. */
const OPEN = "('pending', 'delivering', 'submitted', 'waiting', 'dead')";

export function recordWrites(context: WriteContext) {
  const { statements, tally, vault } = context;
  const insert = statements(
    `INSERT INTO record (record_id, sequence, kind, version, event, participant_id, school, school_year, commune,
       content_digest, updated_at, keys, content, subject_key, sealed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = statements(
    `UPDATE record SET sequence = ?, kind = ?, version = ?, event = ?, participant_id = ?, school = ?, school_year = ?,
       commune = ?, content_digest = ?, updated_at = ?, content = ?, subject_key = ?, sealed = ? WHERE record_no = ?`,
  );
  const find = statements('SELECT * FROM record WHERE record_id = ?');
  const hasOpenDelivery = statements(
    `SELECT 1 FROM delivery WHERE record_no = ? AND version = ? AND state IN ${OPEN} LIMIT 1`,
  );
  const keepVersion = statements('INSERT OR IGNORE INTO record_version (record_no, version, record) VALUES (?, ?, ?)');
  const keysOf = statements('SELECT keys FROM record WHERE record_no = ?');
  const updateKeys = statements('UPDATE record SET keys = ? WHERE record_no = ?');
  const identityStatus = statements('SELECT status FROM identity WHERE record_no = ?');

  /** Content, key and sealed content as the row holds them. */
  function sealed({ recordId, version, content }: RecordWrite, key: Uint8Array | null) {
    if (vault === undefined || key === null) return [content, null, null] as const;
    return ['', key, vault.seal(key, content, recordPlace(recordId, version))] as const;
  }

  function insertRecord(record: RecordWrite): boolean {
    const { changes, lastInsertRowid } = insert.run(
      record.recordId,
      context.nextSequence(),
      record.kind,
      record.version,
      record.event,
      record.participantId,
      record.school,
      record.schoolYear,
      record.commune,
      record.contentDigest,
      record.updatedAt,
      JSON.stringify(context.putKeys.get(record.recordId) ?? []),
      ...sealed(record, vault?.newSubjectKey() ?? null),
    );
    if (changes !== 1) return false;
    const recordNo = Number(lastInsertRowid);
    context.recordNos.set(record.recordId, recordNo);
    context.newRecords.add(recordNo);
    return true;
  }

  function updateRecord(record: RecordWrite, expectedVersion: number): boolean {
    const old = find.get(record.recordId) as RecordRow | undefined;
    if (old?.version !== expectedVersion || old.erased_at !== null) return false;
    // A target that the new version does not go to must still get the version that was meant for it.
    if (hasOpenDelivery.get(old.record_no, old.version) !== undefined) {
      keepVersion.run(old.record_no, old.version, keptVersion(old, vault));
    }
    update.run(
      context.nextSequence(),
      record.kind,
      record.version,
      record.event,
      record.participantId,
      record.school,
      record.schoolYear,
      record.commune,
      record.contentDigest,
      record.updatedAt,
      ...sealed(record, old.subject_key ?? vault?.newSubjectKey() ?? null),
      old.record_no,
    );
    context.recordNos.set(record.recordId, old.record_no);
    if (old.school !== record.school || old.commune !== record.commune) moveIdentityCount(old, record);
    return true;
  }

  function moveIdentityCount(old: RecordRow, record: RecordWrite): void {
    const identity = identityStatus.get(old.record_no) as { status: string } | undefined;
    if (identity === undefined) return;
    tally.countIdentity(old.school, old.commune, identity.status, -1);
    tally.countIdentity(record.school, record.commune, identity.status, 1);
  }

  return {
    'erase-record': erasure(context),

    'put-record': ({ record, expectedVersion }: Extract<Write, { type: 'put-record' }>): boolean =>
      expectedVersion === 0 ? insertRecord(record) : updateRecord(record, expectedVersion),

    'put-record-key'({ key }: Extract<Write, { type: 'put-record-key' }>): boolean {
      const recordNo = recordNoOf(context, key.recordId);
      if (recordNo === undefined) return false;
      if (context.newRecords.has(recordNo)) return context.keys.put(key.digest, recordNo, true);
      return addKey(recordNo, [key.type, key.digest]);
    },
  };

  function addKey(recordNo: number, key: KeptKey): boolean {
    const [, digest] = key;
    const held = parseKeys((keysOf.get(recordNo) as { keys: string }).keys);
    if (held.some(([, known]) => known === digest)) return true;
    if (!context.keys.put(digest, recordNo, false)) return false;
    updateKeys.run(JSON.stringify([...held, key]), recordNo);
    return true;
  }
}
