import { StoreError, type StoredRecord, type Vault } from '@lienthong/core';

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
  /** JSON; `parseKeys` reads it. */
  readonly keys: string;
  readonly content: string;
  /** Wrapped; null where the store has no vault, and once the record is erased. */
  readonly subject_key: Uint8Array | null;
  readonly sealed: Uint8Array | null;
  readonly erased_at: string | null;
}

/** The record with its content as it was kept: sealed where the row has a key. */
export function toRecord(row: RecordRow, vault: Vault | undefined): StoredRecord {
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
    content: contentOf(row, vault),
    updatedAt: row.updated_at,
    sequence: row.sequence,
  };
}

function contentOf(row: RecordRow, vault: Vault | undefined): string {
  if (row.erased_at !== null) return '{}';
  const { subject_key: key, sealed } = row;
  if (key === null || sealed === null) return row.content;
  return openText(vault, key, sealed, recordPlace(row.record_id, row.version));
}

/** Where a record's content belongs: it opens there only. */
export const recordPlace = (recordId: string, version: number): string => `record ${recordId} ${version}`;

/** @throws {StoreError} ERR_STORE_SEALED — also where the store was opened without a vault. */
export function openBytes(vault: Vault | undefined, key: Uint8Array, sealed: Uint8Array, place: string): Uint8Array {
  if (vault === undefined) throw new StoreError('ERR_STORE_SEALED', { details: { reason: 'no master key' } });
  return vault.open(key, sealed, place);
}

export const openText = (vault: Vault | undefined, key: Uint8Array, sealed: Uint8Array, place: string): string =>
  Buffer.from(openBytes(vault, key, sealed, place)).toString('utf8');
