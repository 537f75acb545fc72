import type { StoredRecord, Vault } from '@lienthong/core';
import { openText, recordPlace, toRecord, type RecordRow } from './record-row.js';

/** A version that an open delivery still carries, as `record_version` holds it: its content stays sealed. */
type KeptVersion = StoredRecord & { readonly sealed?: string };

/** @param row as it stands, before a newer version replaces it. */
export function keptVersion(row: RecordRow, vault: Vault | undefined): string {
  if (row.sealed === null) return JSON.stringify(toRecord(row, vault));
  const record = toRecord({ ...row, subject_key: null, sealed: null, content: '' }, vault);
  const kept: KeptVersion = { ...record, sealed: Buffer.from(row.sealed).toString('base64') };
  return JSON.stringify(kept);
}

/** A version kept without a vault, sealed now under its record's key. @param text as `record_version` holds it. */
export function sealedVersion(text: string, subjectKey: Uint8Array, vault: Vault): string {
  const { content, ...record } = JSON.parse(text) as StoredRecord;
  const sealed = vault.seal(subjectKey, content, recordPlace(record.recordId, record.version));
  const kept: KeptVersion = { ...record, content: '', sealed: Buffer.from(sealed).toString('base64') };
  return JSON.stringify(kept);
}

/** @param row of the record today: it holds the subject's key. */
export function readKeptVersion(text: string, row: RecordRow, vault: Vault | undefined): StoredRecord {
  const { sealed, ...record } = JSON.parse(text) as KeptVersion;
  if (sealed === undefined || row.subject_key === null) return record;
  const place = recordPlace(record.recordId, record.version);
  return { ...record, content: openText(vault, row.subject_key, Buffer.from(sealed, 'base64'), place) };
}
