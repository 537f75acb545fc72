import type { OutgoingRecord } from '@lienthong/core';
import { convertValue, type Converted } from './convert-value.js';
import type {
  DisclosureGroup,
  ExchangeModelField,
  ExchangeModelRecord,
  FieldRule,
  RecordMapping,
  RowReason,
  SectorProfile,
} from './profile.js';
import { localTime } from './local-time.js';
import { childKey, indexOf } from './profile-index.js';
import { holds, valueAt, type Scope } from './value-at.js';

/** A field that the record could have filled and did not. */
export interface LeftOutField {
  readonly record: string;
  readonly field: string;
  readonly reason: 'not-held' | 'no-code' | 'withheld' | 'out-of-range' | 'too-long';
  readonly required: boolean;
}

/** A child row that was not sent at all. */
export interface LeftOutRow {
  readonly record: string;
  readonly reason: RowReason;
  /** What a person calls it, e.g. the subject. */
  readonly name?: string;
}

export interface SectorRow {
  readonly recordType: string;
  /** The row in the target's words, envelope and child rows included. */
  readonly row: Readonly<Record<string, unknown>>;
  readonly leftOutFields: readonly LeftOutField[];
  readonly leftOutRows: readonly LeftOutRow[];
  /** Required values that are wider than the target allows: the record cannot be sent. Our field, its code. */
  readonly faults: readonly { readonly field: string; readonly code: string }[];
}

export interface MappingOptions {
  readonly profile: SectorProfile;
  /** Groups of data that may be sent. */
  readonly disclose: ReadonlySet<DisclosureGroup>;
}

/**
 * One of our records as the target's row.
 * @returns `undefined` where the profile has no record type for it.
 */
export function mapRecord(outgoing: OutgoingRecord, options: MappingOptions): SectorRow | undefined {
  const { profile } = options;
  const scope: Scope = { record: outgoing.record, element: outgoing.record };
  const found = indexOf(profile)
    .outermost.get(outgoing.kind)
    ?.find(({ mapping }) => holds(mapping.when, scope, profile.codeLists));
  if (found === undefined) return undefined;
  const { mapping, model } = found;
  const mapper = new RowMapper(outgoing, options);
  const row = mapper.row(mapping, model, scope, outgoing.recordId);
  return {
    recordType: model.record,
    row: { ...row, ...mapper.extensions() },
    leftOutFields: mapper.leftOutFields,
    leftOutRows: mapper.leftOutRows,
    faults: mapper.faults,
  };
}

/** Where our field stands, for messages: `guardians.fullName`. */
export function ourField(mapping: RecordMapping, rule: FieldRule): string {
  const path = typeof rule.from === 'string' ? rule.from : rule.from[0]!;
  if (path.startsWith('$.')) return path.slice(2);
  return mapping.each === undefined ? path : `${mapping.each.replace(/^\$\./, '')}.${path}`;
}

class RowMapper {
  readonly leftOutFields: LeftOutField[] = [];
  readonly leftOutRows: LeftOutRow[] = [];
  readonly faults: { field: string; code: string }[] = [];
  readonly #outgoing: OutgoingRecord;
  readonly #options: MappingOptions;

  constructor(outgoing: OutgoingRecord, options: MappingOptions) {
    this.#outgoing = outgoing;
    this.#options = options;
  }

  row(
    mapping: RecordMapping,
    model: ExchangeModelRecord,
    scope: Scope,
    id: string,
    fields = this.#fields(mapping, model, scope),
  ): Record<string, unknown> {
    const { values, missing } = fields;
    const { profile } = this.#options;
    for (const field of missing) if (field.reason !== 'not-held' || field.required) this.leftOutFields.push(field);
    const children = this.#children(model, scope, id);
    return {
      ...this.#envelope(id),
      ...values,
      ...(Object.keys(children).length > 0 && { [profile.wire.envelope.children]: children }),
    };
  }

  /** What the exchange model has no place for, on the outermost row only. */
  extensions(): Record<string, string> {
    const { envelope } = this.#options.profile.wire;
    const schoolYear = (this.#outgoing.record as { readonly schoolYear?: unknown }).schoolYear;
    return {
      ...(envelope.deliveryId !== undefined && { [envelope.deliveryId]: this.#outgoing.deliveryId }),
      ...(envelope.schoolYear !== undefined && typeof schoolYear === 'string' && { [envelope.schoolYear]: schoolYear }),
      ...(envelope.identity !== undefined &&
        this.#outgoing.identity !== undefined && { [envelope.identity]: this.#outgoing.identity }),
    };
  }

  #envelope(id: string): Record<string, string | number> {
    const { envelope, offsetMinutes } = this.#options.profile.wire;
    return {
      [envelope.id]: id,
      [envelope.event]: this.#outgoing.event,
      [envelope.version]: this.#outgoing.version,
      [envelope.changedAt]: localTime(this.#outgoing.updatedAt, offsetMinutes),
    };
  }

  #children(parent: ExchangeModelRecord, scope: Scope, parentId: string): Record<string, unknown[]> {
    const { profile } = this.#options;
    const children: Record<string, unknown[]> = {};
    const mappings = indexOf(profile).children.get(childKey(this.#outgoing.kind, parent.record)) ?? [];
    for (const { mapping, model } of mappings) {
      const rows = elementsOf(mapping, scope)
        .filter((element) => holds(mapping.when, { ...scope, element }, profile.codeLists))
        .map((element, index) => this.#child(mapping, model, { ...scope, element }, { parentId, index }))
        .filter((row) => row !== undefined);
      if (rows.length > 0) children[mapping.record] = rows;
    }
    return children;
  }

  #child(
    mapping: RecordMapping,
    model: ExchangeModelRecord,
    scope: Scope,
    place: { readonly parentId: string; readonly index: number },
  ): Record<string, unknown> | undefined {
    const fields = this.#fields(mapping, model, scope);
    const missing = new Set(fields.missing.map(({ field }) => field));
    // In the order of the mapping, so that the first need that is not met is the reason.
    const need = Object.entries(mapping.fields).find(
      ([name, rule]) => rule.rowNeeds !== undefined && missing.has(name),
    );
    if (need !== undefined) {
      const name = mapping.rowName === undefined ? undefined : valueAt(scope, mapping.rowName);
      const reason = need[1].rowNeeds!;
      this.leftOutRows.push({ record: mapping.record, reason, ...(typeof name === 'string' && { name }) });
      return undefined;
    }
    const key = mapping.rowKey === undefined ? undefined : fields.values[mapping.rowKey];
    const mark = mapping.each === undefined ? '' : `-${String(key ?? place.index + 1)}`;
    return this.row(mapping, model, scope, `${place.parentId}${mapping.suffix ?? ''}${mark}`, fields);
  }

  #fields(mapping: RecordMapping, model: ExchangeModelRecord, scope: Scope) {
    const values: Record<string, string | number | boolean> = {};
    const missing: LeftOutField[] = [];
    for (const field of model.fields) {
      const rule = mapping.fields[field.name];
      if (rule === undefined) continue;
      const converted = this.#value(rule, field, scope);
      if ('value' in converted) values[field.name] = converted.value;
      else if (converted.reason === 'too-long' && field.required === true)
        this.#fault(ourField(mapping, rule), 'too-long');
      else {
        const { reason } = converted;
        missing.push({ record: model.record, field: field.name, reason, required: field.required === true });
      }
    }
    return { values, missing };
  }

  #value(rule: FieldRule, field: ExchangeModelField, scope: Scope): Filled {
    const filled = this.#ownValue(rule, field, scope);
    if ('value' in filled || rule.otherwise === undefined) return filled;
    const other = this.#value(rule.otherwise, field, scope);
    // That nothing was held is the weaker reason of the two.
    return 'value' in other || other.reason !== 'not-held' ? other : filled;
  }

  #ownValue(rule: FieldRule, field: ExchangeModelField, scope: Scope): Filled {
    const { disclose, profile } = this.#options;
    const paths = typeof rule.from === 'string' ? [rule.from] : rule.from;
    const held = [...paths.map((path) => valueAt(scope, path)), sumAt(scope, rule.sumOf ?? [])].filter(
      (value) => value !== undefined,
    );
    if (held.length > 0 && rule.group !== undefined && !disclose.has(rule.group)) return { reason: 'withheld' };
    let last: Filled = { reason: 'not-held' };
    for (const value of held) {
      last = convertValue(value, rule, field, profile.codeLists);
      if ('value' in last) return last;
    }
    return last;
  }

  #fault(field: string, code: string): void {
    if (!this.faults.some((fault) => fault.field === field)) this.faults.push({ field, code });
  }
}

type Filled = Converted | { readonly reason: 'withheld' };

function sumAt(scope: Scope, paths: readonly string[]): number | undefined {
  const parts = paths.map((path) => valueAt(scope, path)).filter((part) => typeof part === 'number');
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
}

function elementsOf(mapping: RecordMapping, scope: Scope): readonly unknown[] {
  if (mapping.each === undefined) return [scope.element];
  const elements = valueAt(scope, mapping.each);
  return Array.isArray(elements) ? elements : [];
}
