import type { StoredRecord } from '@lienthong/core';

export interface RecordRow {
  readonly record_no: number;
  readonly record_id: string;
  readonly sequence: number;
  readonly kind: StoredRecord['kind'];
  readonly version: number;
  readonly event: StoredRecord['event'];
  readonly participant_id: string;
  readonly school: string;
  readonly school_year: string;
  readonly commune: string;
  readonly content_digest: string;
  readonly updated_at: string;
  readonly content: string;
}

export function toRecord(row: RecordRow): StoredRecord {
  return {
    kind: row.kind,
    recordId: row.record_id,
    version: row.version,
    event: row.event,
    participantId: row.participant_id,
    school: row.school,
    schoolYear: row.school_year,
    commune: row.commune,
    contentDigest: row.content_digest,
    content: row.content,
    updatedAt: row.updated_at,
    sequence: row.sequence,
  };
}
