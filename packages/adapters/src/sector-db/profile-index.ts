import type { ExchangeModelRecord, RecordMapping, SectorProfile } from './profile.js';

/** A mapping with the record type that it fills. */
export interface MappedModel {
  readonly mapping: RecordMapping;
  readonly model: ExchangeModelRecord;
}

/** A profile's mappings by where they stand. */
export interface ProfileIndex {
  /** By kind, in the profile's order. */
  readonly outermost: ReadonlyMap<string, readonly MappedModel[]>;
  /** By kind and parent record type. */
  readonly children: ReadonlyMap<string, readonly MappedModel[]>;
}

const INDEXES = new WeakMap<SectorProfile, ProfileIndex>();

/** The index of a profile, made once. */
export function indexOf(profile: SectorProfile): ProfileIndex {
  const known = INDEXES.get(profile);
  if (known !== undefined) return known;
  const models = new Map(profile.records.map((model) => [model.record, model]));
  const outermost = new Map<string, MappedModel[]>();
  const children = new Map<string, MappedModel[]>();
  for (const mapping of profile.mappings) {
    const model = models.get(mapping.record);
    if (model === undefined) continue;
    const [map, key] =
      mapping.suffix === undefined
        ? ([outermost, mapping.kind] as const)
        : ([children, childKey(mapping.kind, model.parent ?? '')] as const);
    map.set(key, [...(map.get(key) ?? []), { mapping, model }]);
  }
  const index = { outermost, children };
  INDEXES.set(profile, index);
  return index;
}

export const childKey = (kind: string, parentRecord: string): string => `${kind} ${parentRecord}`;
