import type { RecordWrite, Write } from '@lienthong/core';
import { toRecord, type RecordRow } from './record-row.js';
import { recordNoOf, type WriteContext } from './write-context.js';

/** A delivery in one of these may still carry the version it was made for. */
const OPEN = "('pending', 'delivering', 'submitted', 'waiting', 'dead')";

export function recordWrites(context: WriteContext) {
  const { statements, tally } = context;
  const insert = statements(
    `INSERT INTO record (record_id, sequence, kind, version, event, participant_id, school, school_year, commune,
       content_digest, updated_at, content)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = statements(
    `UPDATE record SET sequence = ?, kind = ?, version = ?, event = ?, participant_id = ?, school = ?, school_year = ?,
       commune = ?, content_digest = ?, updated_at = ?, content = ? WHERE record_no = ?`,
  );
  const find = statements('SELECT * FROM record WHERE record_id = ?');
  const hasOpenDelivery = statements(
    `SELECT 1 FROM delivery WHERE record_no = ? AND version = ? AND state IN ${OPEN} LIMIT 1`,
  );
  const keepVersion = statements('INSERT OR IGNORE INTO record_version (record_no, version, record) VALUES (?, ?, ?)');
  const identityStatus = statements('SELECT status FROM identity WHERE record_no = ?');

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
      record.content,
    );
    if (changes !== 1) return false;
    const recordNo = Number(lastInsertRowid);
    context.recordNos.set(record.recordId, recordNo);
    context.newRecords.add(recordNo);
    return true;
  }

  function updateRecord(record: RecordWrite, expectedVersion: number): boolean {
    const old = find.get(record.recordId) as RecordRow | undefined;
    if (old?.version !== expectedVersion) return false;
    // A target that the new version does not go to must still get the version that was meant for it.
    if (hasOpenDelivery.get(old.record_no, old.version) !== undefined) {
      keepVersion.run(old.record_no, old.version, JSON.stringify(toRecord(old)));
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
      record.content,
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
    'put-record': ({ record, expectedVersion }: Extract<Write, { type: 'put-record' }>): boolean =>
      expectedVersion === 0 ? insertRecord(record) : updateRecord(record, expectedVersion),

    'put-record-key'({ key }: Extract<Write, { type: 'put-record-key' }>): boolean {
      const recordNo = recordNoOf(context, key.recordId);
      if (recordNo === undefined) return false;
      return context.keys.put(key.digest, key.type, recordNo);
    },
  };
}
