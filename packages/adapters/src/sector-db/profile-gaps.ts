import type { RecordKind } from '@lienthong/core';
import type { SectorProfile } from './profile.js';

/** A field that the exchange model requires and that no value of ours fills. */
export interface ProfileGap {
  readonly kind: RecordKind;
  readonly record: string;
  readonly field: string;
  readonly labelVi: string;
  readonly reason: 'no-source' | 'list-unknown';
}

/**
 * What a profile cannot fill: required fields without a source, and lists without a code. Nothing is invented for them.
 * @param kind only this kind; all when absent.
 */
export function profileGaps(profile: SectorProfile, kind?: RecordKind): readonly ProfileGap[] {
  return profile.mappings
    .filter((mapping) => kind === undefined || mapping.kind === kind)
    .flatMap((mapping) => {
      const model = profile.records.find(({ record }) => record === mapping.record);
      return (model?.fields ?? []).flatMap((field): ProfileGap[] => {
        const rule = mapping.fields[field.name];
        const place = { kind: mapping.kind, record: mapping.record, field: field.name, labelVi: field.labelVi };
        if (rule === undefined) return field.required === true ? [{ ...place, reason: 'no-source' }] : [];
        const list = rule.codes === undefined ? undefined : profile.codeLists[rule.codes];
        const isUnknown = rule.codes !== undefined && (list === undefined || Object.keys(list.codes).length === 0);
        return isUnknown ? [{ ...place, reason: 'list-unknown' }] : [];
      });
    });
}
