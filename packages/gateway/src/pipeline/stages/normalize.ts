import {
  RecordError,
  belongsToSchoolYear,
  normalizeRecord,
  type RecordByKind,
  type RecordFault,
  type RecordKind,
} from '@lienthong/core';
import type { IntakeBatch, NormalizedItem, SentItem } from '../intake-item.js';

/** Brings every record into canonical text and says which school and school year it belongs to. */
export function normalize(batch: IntakeBatch): readonly NormalizedItem[] {
  return batch.items.map((item) => normalizeItem(batch, item));
}

function normalizeItem(batch: IntakeBatch, item: SentItem): NormalizedItem {
  if (!isObject(item.record)) return { ...item, envelope: {}, school: '', schoolYear: '' };
  const placed = placeIn(batch, item.record);
  const record = normalizeRecord(batch.kind, placed as unknown as RecordByKind[RecordKind]);
  const { event, version } = placed as NormalizedItem['envelope'];
  const school = codeOf(batch, placed);
  const schoolYear = yearOf(batch, placed);
  return {
    ...item,
    record,
    envelope: { ...(event !== undefined && { event }), ...(version !== undefined && { version }) },
    school,
    schoolYear,
    faults: [...item.faults, ...missing(batch, school, schoolYear)],
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fills in the school and the school year of the submission where the record names none; a school is its own place. */
function placeIn(batch: IntakeBatch, record: Record<string, unknown>): Record<string, unknown> {
  if (batch.kind === 'school') return record;
  return {
    ...record,
    ...(record.school === undefined && batch.school && { school: batch.school }),
    ...(belongsToSchoolYear(batch.kind) &&
      record.schoolYear === undefined &&
      batch.schoolYear !== undefined && { schoolYear: batch.schoolYear }),
  };
}

function codeOf(batch: IntakeBatch, record: Record<string, unknown>): string {
  const code = batch.kind === 'school' ? record.code : isObject(record.school) ? record.school.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** What is not kept year by year has only the year that it names itself: the same diploma sent in two years is one record. */
function yearOf(batch: IntakeBatch, record: Record<string, unknown>): string {
  if (typeof record.schoolYear === 'string') return record.schoolYear;
  return belongsToSchoolYear(batch.kind) ? (batch.schoolYear ?? '') : '';
}

const missing = (batch: IntakeBatch, school: string, schoolYear: string): RecordFault[] => [
  ...(school === ''
    ? [placeFault('ERR_RECORD_SCHOOL_MISSING', batch.kind === 'school' ? '/code' : '/school/code')]
    : []),
  ...(schoolYear === '' && belongsToSchoolYear(batch.kind)
    ? [placeFault('ERR_RECORD_SCHOOL_YEAR_MISSING', '/schoolYear')]
    : []),
];

function placeFault(
  code: 'ERR_RECORD_SCHOOL_MISSING' | 'ERR_RECORD_SCHOOL_YEAR_MISSING',
  pointer: string,
): RecordFault {
  return { code, pointer, rule: 'required', message: new RecordError(code).text };
}
