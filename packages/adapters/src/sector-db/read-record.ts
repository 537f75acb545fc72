import { validateRecord, type RecordEvent, type RecordFault, type RecordKind } from '@lienthong/core';
import { completePlaces, type TouchedPlace } from './complete-places.js';
import { propertyOf, requiredOf, schemaAt } from './canonical-schema.js';
import { findingOf, type SectorFinding } from './finding.js';
import { ourField } from './map-record.js';
import { listAt, putAt } from './put-at.js';
import { childKey, indexOf, isSameName, type MappedModel, type RuledField } from './profile-index.js';
import type { Condition, ExchangeModelField, FieldRule, SectorProfile } from './profile.js';
import { hasOwnCode, ourValueOf, readValue } from './read-value.js';
import { holds } from './value-at.js';

/** A row of the target in our words. */
export interface ReadSectorRecord {
  readonly kind: RecordKind;
  readonly recordId: string;
  readonly version: number;
  readonly event: RecordEvent;
  /** ISO 8601 UTC; absent where the row does not say it. */
  readonly updatedAt?: string;
  readonly identity?: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** What could not be understood. */
  readonly findings: readonly SectorFinding[];
  /** What our schema finds wrong with the record; empty when it is sound. */
  readonly faults: readonly RecordFault[];
}

type Row = Readonly<Record<string, unknown>>;
/** By names in lower case. */
type FoldedRow = ReadonlyMap<string, unknown>;
type Mutable = Record<string, unknown>;

/**
 * A row of the target as one of our records: the inverse of `mapRecord`. Names are compared without case.
 * @param recordType name of the row's record type.
 * @param row untrusted; envelope and child rows included.
 * @returns `undefined` where the profile has no outermost record type of that name.
 */
export function readRecord(recordType: string, row: Row, profile: SectorProfile): ReadSectorRecord | undefined {
  const mapped = [...indexOf(profile).outermost.values()]
    .flat()
    .find(({ model }) => isSameName(model.record, recordType));
  return mapped === undefined ? undefined : new RecordReader(profile, mapped).read(foldedRow(row));
}

/** Where a row's values go: the record, or an element of one of its arrays. */
interface Place {
  readonly element: Mutable;
  /** Steps from the record to the element. */
  readonly at: readonly string[];
}

/** A path of ours with the object that it starts at, and in full from the record. */
interface Target {
  readonly root: Mutable;
  readonly path: readonly string[];
  readonly full: readonly string[];
}

class RecordReader {
  readonly #profile: SectorProfile;
  readonly #outermost: MappedModel;
  readonly #kind: RecordKind;
  readonly #record: Mutable = {};
  readonly #touched: TouchedPlace[] = [];
  readonly #findings: SectorFinding[] = [];

  constructor(profile: SectorProfile, outermost: MappedModel) {
    this.#profile = profile;
    this.#outermost = outermost;
    this.#kind = outermost.mapping.kind;
  }

  read(row: FoldedRow): ReadSectorRecord {
    const names = this.#profile.wire.envelope;
    const said = (name: string | undefined): unknown => (name === undefined ? undefined : valueOf(row, name));
    this.#row(this.#outermost, row, { element: this.#record, at: [] });
    const schoolYear = said(names.schoolYear);
    if (typeof schoolYear === 'string' && propertyOf(schemaAt(this.#kind, []), 'schoolYear') !== undefined) {
      putAt(this.#record, ['schoolYear'], schoolYear);
    }
    const changedAt = changedAtOf(said(names.changedAt), this.#profile.wire.offsetMinutes);
    completePlaces(this.#touched, { kind: this.#kind, profile: this.#profile, changedAt }, this.#findings);
    for (const name of requiredOf(schemaAt(this.#kind, []))) {
      if (propertyOf(schemaAt(this.#kind, []), name)?.['type'] === 'array') putAt(this.#record, [name], []);
    }
    const identity = said(names.identity);
    return {
      kind: this.#kind,
      recordId: textOf(said(names.id)),
      version: Number(said(names.version) ?? 0),
      event: eventOf(said(names.event)),
      ...(changedAt !== undefined && { updatedAt: changedAt }),
      ...(typeof identity === 'string' && { identity }),
      record: this.#record,
      findings: this.#findings,
      faults: validateRecord(this.#kind, this.#record),
    };
  }

  #row(mapped: MappedModel, row: FoldedRow, place: Place): void {
    for (const ruled of mapped.fields) {
      const raw = valueOf(row, ruled.field.name);
      if (raw !== undefined && raw !== null && raw !== '') this.#field(mapped, ruled, raw, place);
    }
    this.#fulfil(mapped, mapped.mapping.when, place);
    this.#children(mapped, row, place);
    this.#unknownFields(mapped, row);
  }

  #field(mapped: MappedModel, { field, rule }: RuledField, raw: unknown, place: Place): void {
    const from = typeof rule.from === 'string' ? rule.from : rule.from[0]!;
    const target = this.#target(from, place);
    const schema = schemaAt(this.#kind, target.full);
    const other = rule.otherwise;
    const named =
      other?.codes === undefined ? undefined : ourValueOf(String(raw), this.#profile.codeLists[other.codes]);
    // What only the second rule understands is its own: a mark for exemption is no level.
    if (named !== undefined && !isCode(target.path))
      return this.#field(mapped, { ...NO_CONFLICTS, field, rule: other! }, raw, place);
    const list = rule.codes === undefined ? undefined : this.#profile.codeLists[rule.codes];
    const keepsCode = isCode(target.path) && hasOwnCode(String(raw), list);
    const isUnlistedCode = isCode(target.path) && ourValueOf(String(raw), list) === undefined;
    const plain: Pick<FieldRule, 'as' | 'codes'> = keepsCode || isUnlistedCode ? {} : rule;
    const read = readValue(raw, plain, schema, this.#profile);
    if ('reason' in read) {
      if (other !== undefined) return this.#field(mapped, { ...NO_CONFLICTS, field, rule: other }, raw, place);
      this.#say(mapped, field, 'value-unknown', ourField(mapped.mapping, rule));
      return;
    }
    this.#put(target, read.value, mapped, field, rule);
    if (named !== undefined && other !== undefined) {
      const second = this.#target(typeof other.from === 'string' ? other.from : other.from[0]!, place);
      this.#put(second, named, mapped, field, other);
    }
  }

  #target(path: string, { element, at }: Place): Target {
    const isFromRecord = path.startsWith('$.');
    const steps = (isFromRecord ? path.slice(2) : path).split('.');
    return isFromRecord
      ? { root: this.#record, path: steps, full: steps }
      : { root: element, path: steps, full: [...at, ...steps] };
  }

  #put(
    { root, path, full }: Target,
    value: unknown,
    mapped: MappedModel,
    field: ExchangeModelField,
    rule: FieldRule,
  ): void {
    const { way } = putAt(root, path, value);
    const base = full.length - path.length;
    for (const { container, depth } of way) {
      const isDirect = depth === path.length - 1;
      this.#touched.push({ container, at: full.slice(0, base + depth), isDirect, mapped, field, rule });
    }
  }

  /** What a record type says by being what it is: the relation of a father's row, the level of a primary class. */
  #fulfil(mapped: MappedModel, when: Condition | undefined, place: Place): void {
    const scope = { record: this.#record, element: place.element };
    if (when === undefined || holds(when, scope, this.#profile.codeLists)) return;
    const wanted = when.in?.[0];
    if (wanted === undefined) return this.#fulfil(mapped, when.or, place);
    const target = this.#target(typeof when.path === 'string' ? when.path : when.path[0]!, place);
    const rule: FieldRule = { from: when.path, ...(when.codes !== undefined && { codes: when.codes }) };
    this.#put(target, wanted, mapped, { name: '', type: 'text', labelVi: '' }, rule);
  }

  #children({ model }: MappedModel, row: FoldedRow, place: Place): void {
    const children = valueOf(row, this.#profile.wire.envelope.children);
    if (typeof children !== 'object' || children === null) return;
    const held = foldedRow(children as Row);
    for (const child of indexOf(this.#profile).children.get(childKey(this.#kind, model.record)) ?? []) {
      const rows = valueOf(held, child.model.record);
      for (const one of Array.isArray(rows) ? (rows as readonly unknown[]) : []) {
        if (typeof one === 'object' && one !== null) this.#child(child, foldedRow(one as Row), place);
      }
    }
  }

  #child(child: MappedModel, row: FoldedRow, place: Place): void {
    const { each } = child.mapping;
    if (each === undefined) return this.#row(child, row, place);
    const target = this.#target(each, place);
    const list = listAt(target.root, target.path);
    const bare = child.fields.find(({ rule }) => rule.from === '.');
    if (bare !== undefined) {
      const value = valueOf(row, bare.field.name);
      if (typeof value === 'string' && value !== '') list.push(value);
      return;
    }
    const element: Mutable = {};
    this.#row(child, row, { element, at: [...target.full, '0'] });
    if (Object.keys(element).length > 0) list.push(element);
  }

  #unknownFields(mapped: MappedModel, row: FoldedRow): void {
    const known = new Set([
      ...Object.values(this.#profile.wire.envelope),
      ...mapped.fields.map(({ field }) => field.name),
    ]);
    const folded = new Set([...known].map((name) => name.toLowerCase()));
    for (const name of row.keys()) {
      if (folded.has(name)) continue;
      const clean = name.replaceAll(/[^\w.-]/g, '').slice(0, 100);
      this.#say(mapped, { name: clean, type: 'text', labelVi: clean }, 'field-unknown', clean);
    }
  }

  #say({ model }: MappedModel, field: ExchangeModelField, code: 'value-unknown' | 'field-unknown', ours: string): void {
    this.#findings.push(findingOf(code, { profile: this.#profile, model, field, ourField: ours }));
  }
}

const NO_CONFLICTS = { conflicts: [] } as const;
const isCode = (path: readonly string[]): boolean => path.at(-1) === 'code';

/** A row's values by their names in lower case; the first of two that differ in case only. */
function foldedRow(row: Row): FoldedRow {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(row)) {
    const folded = name.toLowerCase();
    if (!values.has(folded)) values.set(folded, value);
  }
  return values;
}

const valueOf = (row: FoldedRow, name: string): unknown => row.get(name.toLowerCase());

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Without an event a row is what holds now. */
function eventOf(value: unknown): RecordEvent {
  const event = String(value).toUpperCase();
  return event === 'NEW' || event === 'CANCEL' ? event : 'UPDATE';
}

function changedAtOf(value: unknown, offsetMinutes: number): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/.test(value)) return undefined;
  const ms = Date.parse(`${value}Z`) - offsetMinutes * 60_000;
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
