import { DeliveryError, type OutgoingRecord, type WriteOutcome } from '@lienthong/core';
import { ourField, type LeftOutRow, type SectorRow } from './map-record.js';
import type { SectorProfile } from './profile.js';
import type { RowResult } from './read-answer.js';
import { withoutPersonalData } from './without-personal-data.js';

/** The outcome of a record that the target has answered for. */
export function outcomeOf(
  outgoing: OutgoingRecord,
  row: SectorRow,
  result: RowResult | undefined,
  profile: SectorProfile,
  upstreamId: string,
): WriteOutcome {
  switch (result?.outcome) {
    case 'accepted': {
      const detail = detailOf(row);
      return { outcome: 'accepted', upstreamId, ...(detail !== undefined && { detail }) };
    }
    case 'stale':
      return { outcome: 'stale', upstreamId };
    case 'rejected':
      return rejectedByTarget(outgoing, row, result, profile);
    case 'unknown':
    case undefined:
      return {
        outcome: 'failed',
        error: new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { reason: 'row-missing' } }),
      };
  }
}

/** The outcome of a record whose values do not fit the target: it is not sent. */
export function rejectedByUs(row: SectorRow): WriteOutcome {
  const names = row.faults.map(({ field }) => field).join(', ');
  const error = new DeliveryError('ERR_DELIVERY_REJECTED', {
    message: {
      vi: `Giá trị dài hơn CSDL ngành cho phép: ${names}`,
      en: `Longer than the sector database allows: ${names}`,
    },
    details: { by: 'adapter', fields: row.faults },
  });
  return { outcome: 'rejected', error, fields: row.faults };
}

function rejectedByTarget(
  outgoing: OutgoingRecord,
  row: SectorRow,
  result: RowResult,
  profile: SectorProfile,
): WriteOutcome {
  const fields = result.errors.map(({ field, code }) => ({
    field: fieldOf(field, row, profile),
    code: codeText(code),
  }));
  const said = result.errors
    .map(({ text }) => withoutPersonalData(text, outgoing.record))
    .filter((text) => text !== '');
  const reasons = [...new Set(said)].join('; ').slice(0, 300);
  const error = new DeliveryError('ERR_DELIVERY_REJECTED', {
    message: {
      vi: `CSDL ngành từ chối bản ghi${reasons === '' ? '' : `: ${reasons}`}`,
      en: `The sector database refused the record${reasons === '' ? '' : `: ${reasons}`}`,
    },
    details: { by: 'target', fields },
  });
  return { outcome: 'rejected', error, fields };
}

/**
 * Our name of a field of the target; the target's where we have none.
 * @param wireField `hovaten`, or `{record type}.hovaten` for a child row.
 */
export function fieldOf(wireField: string, row: Pick<SectorRow, 'recordType'>, profile: SectorProfile): string {
  const parts = wireField.toLowerCase().split('.');
  const name = parts.at(-1) ?? '';
  const record = parts.length > 1 ? parts.at(-2)!.replace(/\[\d*\]$/, '') : row.recordType.toLowerCase();
  const candidates = [
    ...profile.mappings.filter((mapping) => mapping.record.toLowerCase() === record),
    // A field named without its record: the children of what was sent.
    ...profile.mappings.filter((mapping) => mapping.suffix !== undefined && mapping.record.startsWith(row.recordType)),
  ];
  for (const mapping of candidates) {
    const found = Object.entries(mapping.fields).find(([field]) => field.toLowerCase() === name);
    if (found !== undefined) return ourField(mapping, found[1]);
  }
  return wireField.replaceAll(/[^\w.[\]-]/g, '').slice(0, 100);
}

const REASONS = {
  'comment-assessed': { vi: 'đánh giá bằng nhận xét', en: 'assessed by comment' },
  'no-code': { vi: 'chưa có mã', en: 'no code known' },
  'not-held': { vi: 'thiếu dữ liệu', en: 'data not held' },
} as const;

/**
 * What was not sent, for the delivery's outcome.
 * @returns Vietnamese first, at most 500 characters; `undefined` when everything was sent.
 */
export function detailOf({ leftOutRows, leftOutFields }: SectorRow): string | undefined {
  const parts = Object.entries(REASONS).flatMap(([reason, words]) => {
    const rows = leftOutRows.filter((row) => row.reason === reason && row.name !== undefined);
    return rows.length === 0 ? [] : [`không gửi ${names(rows)} (${words.vi}) / not sent: ${words.en}`];
  });
  const missing = [...new Set(leftOutFields.filter(({ required }) => required).map(({ field }) => field))];
  if (missing.length > 0)
    parts.push(`mô hình yêu cầu mà không có / required by the model, not held: ${missing.join(', ')}`);
  const wide = leftOutFields.filter(({ reason }) => reason === 'too-long').map(({ field }) => field);
  if (wide.length > 0) parts.push(`không gửi vì quá dài / not sent, too long: ${wide.join(', ')}`);
  return parts.length === 0 ? undefined : parts.join('; ').slice(0, 500);
}

const names = (rows: readonly LeftOutRow[]): string => rows.map(({ name }) => name).join(', ');
const codeText = (code: string): string => code.replaceAll(/[^\w.:-]/g, '').slice(0, 60);
