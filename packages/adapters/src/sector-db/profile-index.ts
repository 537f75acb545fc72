import type {
  ExchangeModelField,
  ExchangeModelRecord,
  FieldRule,
  ModelConflict,
  RecordMapping,
  SectorProfile,
} from './profile.js';

/** A mapping with the record type that it fills. */
export interface MappedModel {
  readonly mapping: RecordMapping;
  readonly model: ExchangeModelRecord;
  /** Fields of the model that have a rule, in the model's order. */
  readonly fields: readonly RuledField[];
}

export interface RuledField {
  readonly field: ExchangeModelField;
  readonly rule: FieldRule;
  /** Where the model contradicts a regulation or itself over this field. */
  readonly conflicts: readonly ModelConflict[];
}

/** A profile's mappings by where they stand. Names of records and fields are compared without case. */
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
  const index = makeIndex(profile);
  INDEXES.set(profile, index);
  return index;
}

function makeIndex(profile: SectorProfile): ProfileIndex {
  const models = new Map(profile.records.map((model) => [model.record.toLowerCase(), model]));
  const outermost = new Map<string, MappedModel[]>();
  const children = new Map<string, MappedModel[]>();
  for (const mapping of profile.mappings) {
    const model = models.get(mapping.record.toLowerCase());
    if (model === undefined) continue;
    const parent = mapping.under ?? model.parent ?? '';
    const [map, key] =
      mapping.suffix === undefined
        ? ([outermost, mapping.kind] as const)
        : ([children, childKey(mapping.kind, parent)] as const);
    map.set(key, [...(map.get(key) ?? []), { mapping, model, fields: ruledFields(mapping, model, profile) }]);
  }
  return { outermost, children };
}

function ruledFields(mapping: RecordMapping, model: ExchangeModelRecord, profile: SectorProfile): RuledField[] {
  const rules = new Map(Object.entries(mapping.fields).map(([name, rule]) => [name.toLowerCase(), rule]));
  const ofRecord = (profile.conflicts ?? []).filter(({ record }) => isSameName(record, model.record));
  return model.fields.flatMap((field) => {
    const rule = rules.get(field.name.toLowerCase());
    const conflicts = ofRecord.filter(({ fields }) => fields.some((name) => isSameName(name, field.name)));
    return rule === undefined ? [] : [{ field, rule, conflicts }];
  });
}

export const childKey = (kind: string, parentRecord: string): string => `${kind} ${parentRecord.toLowerCase()}`;
/** The model prints its names without case in most places: the wire's are probably PascalCase. */
export const isSameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
