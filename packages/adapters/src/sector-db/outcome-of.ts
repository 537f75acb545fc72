import { DeliveryError, type OutgoingRecord, type WriteOutcome } from '@lienthong/core';
import type { SectorFinding } from './finding.js';
import { ourField, type SectorRow } from './map-record.js';
import { childKey, indexOf } from './profile-index.js';
import type { RecordMapping, SectorProfile } from './profile.js';
import type { RowResult } from './read-answer.js';
import { withoutPersonalData } from '../kit/index.js';

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

/** The outcome of a record that the target could not take as it is, or that the profile does not let go: it is not sent. */
export function rejectedByUs({ findings }: SectorRow): WriteOutcome {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const fields = [...new Map(errors.map(({ field, code }) => [`${field} ${code}`, { field, code }])).values()];
  const text = (language: 'vi' | 'en'): string =>
    [...new Set(errors.map(({ message }) => message[language]))].join('; ').slice(0, 500);
  const error = new DeliveryError('ERR_DELIVERY_REJECTED', {
    message: {
      vi: `Chưa gửi được vào CSDL ngành: ${text('vi')}`,
      en: `Cannot be sent to the sector database: ${text('en')}`,
    },
    details: { by: 'adapter', fields },
  });
  return { outcome: 'rejected', error, fields };
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
    // A field named without its record: that of a child row.
    ...descendantsOf(row.recordType, profile),
  ];
  for (const mapping of candidates) {
    const found = Object.entries(mapping.fields).find(([field]) => field.toLowerCase() === name);
    if (found !== undefined) return ourField(mapping, found[1]);
  }
  return wireField.replaceAll(/[^\w.[\]-]/g, '').slice(0, 100);
}

/** Mappings of the child rows below a record type, at any depth. */
function descendantsOf(recordType: string, profile: SectorProfile): RecordMapping[] {
  const kind = profile.mappings.find(({ record }) => record === recordType)?.kind ?? '';
  const children = indexOf(profile).children.get(childKey(kind, recordType)) ?? [];
  return children.flatMap(({ mapping }) => [mapping, ...descendantsOf(mapping.record, profile)]);
}

const MAX_DETAIL = 500;

/**
 * What was not sent and why, for the delivery's outcome. The codes are explained in the README.
 * @returns Vietnamese first, at most 500 characters; `undefined` when everything was sent.
 */
export function detailOf({ findings }: SectorRow): string | undefined {
  const parts = [
    // What a person must know first: contradictions with regulations, then rows, then what may be mended, then what is missing.
    part('mô hình trái quy định / the model contradicts regulations', findings.filter(isConflict)),
    part(
      'không gửi dòng / rows not sent',
      findings.filter((finding) => !isConflict(finding) && isRow(finding)),
    ),
    part(
      'không gửi / not sent',
      findings.filter((finding) => !isConflict(finding) && !isRow(finding) && isHeld(finding)),
    ),
    part(
      'mô hình yêu cầu mà không có / required by the model, not held',
      findings.filter((finding) => !isConflict(finding) && !isRow(finding) && !isHeld(finding)),
    ),
  ].filter((text) => text !== '');
  const text = parts.join('; ');
  if (text === '') return undefined;
  return text.length <= MAX_DETAIL ? text : `${text.slice(0, MAX_DETAIL - 1)}…`;
}

const isConflict = ({ regulation }: SectorFinding): boolean => regulation !== undefined;
const isRow = ({ isWholeRow }: SectorFinding): boolean => isWholeRow === true;
const isHeld = ({ code }: SectorFinding): boolean => code !== 'not-held';

/** `code: field, field, code: row` under a heading; the optional fields that are withheld say nothing new. */
function part(heading: string, findings: readonly SectorFinding[]): string {
  const byCode = new Map<string, Set<string>>();
  for (const { code, rowName, isWholeRow, wireField, required } of findings) {
    if (code === 'withheld' && !required) continue;
    const name = isWholeRow === true ? (rowName ?? wireField) : wireField;
    byCode.set(code, (byCode.get(code) ?? new Set()).add(name));
  }
  const texts = [...byCode].map(([code, names]) => `${code}: ${[...names].join(', ')}`);
  return texts.length === 0 ? '' : `${heading}: ${texts.join('; ')}`;
}

const codeText = (code: string): string => code.replaceAll(/[^\w.:-]/g, '').slice(0, 60);
