import type { RecordKind } from '@lienthong/core';
import { notMappedFields, type NotMappedField } from './exchange-model/not-mapped.js';
import { ourField } from './map-record.js';
import type { FieldRule, RecordMapping, SectorProfile } from './profile.js';

/** What becomes of one data field of the exchange model. */
export interface FieldCoverage {
  readonly kind: RecordKind;
  readonly record: string;
  /** As the exchange model prints it. */
  readonly field: string;
  readonly labelVi: string;
  /** Our fields that fill it and that it is read into, the first choice first; none when it is left out on purpose. */
  readonly ours: readonly string[];
  /** Why it is left out. */
  readonly notMapped?: NotMappedField['reason'];
}

/**
 * Every data field of a profile's record types with the fields of ours that it stands for, or the reason why it has none.
 * @returns in the order of the profile; a field that is neither mapped nor left out on purpose has neither.
 */
export function sectorCoverage(profile: SectorProfile): readonly FieldCoverage[] {
  const reasons = new Map(notMappedFields.map(({ record, field, reason }) => [keyOf(record, field), reason]));
  return profile.records.flatMap(({ record, fields }) => {
    const mappings = profile.mappings.filter((mapping) => same(mapping.record, record));
    const kind = mappings[0]?.kind;
    if (kind === undefined) return [];
    return fields.map(({ name, labelVi }): FieldCoverage => {
      const notMapped = reasons.get(keyOf(record, name));
      const ours = [...new Set(mappings.flatMap((mapping) => fieldsOf(mapping, name)))];
      return { kind, record, field: name, labelVi, ours, ...(notMapped !== undefined && { notMapped }) };
    });
  });
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const keyOf = (record: string, field: string): string => `${record} ${field}`.toLowerCase();

function fieldsOf(mapping: RecordMapping, name: string): readonly string[] {
  return Object.entries(mapping.fields)
    .filter(([field]) => same(field, name))
    .flatMap(([, rule]) => pathsOf(rule).map((from) => ourField(mapping, { from })));
}

const pathsOf = ({ from, otherwise }: FieldRule): readonly string[] => [
  ...(typeof from === 'string' ? [from] : from),
  ...(otherwise === undefined ? [] : pathsOf(otherwise)),
];
