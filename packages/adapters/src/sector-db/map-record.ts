import type { OutgoingRecord } from '@lienthong/core';
import { fillField } from './fill-field.js';
import { conflictAt, conflictFinding, findingOf, type FindingPlace, type SectorFinding } from './finding.js';
import { localTime } from './local-time.js';
import { childKey, indexOf, type MappedModel, type RuledField } from './profile-index.js';
import type { FieldRule, LeftOutReason, MappingOptions, RecordMapping } from './profile.js';
import { holds, valueAt, type Scope } from './value-at.js';

/** A record in the target's words. */
export interface SectorRow {
  readonly recordType: string;
  /** The row, envelope and child rows included. */
  readonly row: Readonly<Record<string, unknown>>;
  /** What was left out and why, and where the model contradicts the regulations; an error keeps the record from being sent. */
  readonly findings: readonly SectorFinding[];
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
  const mapper = new RowMapper(outgoing, options);
  const row = mapper.row(found, scope, outgoing.recordId);
  return {
    recordType: found.model.record,
    row: { ...row, ...mapper.extensions() },
    findings: mapper.findings,
  };
}

/** Where our field stands, for messages: `guardians.fullName`. */
export function ourField(mapping: RecordMapping, rule: FieldRule): string {
  const path = typeof rule.from === 'string' ? rule.from : rule.from[0]!;
  const each = mapping.each?.replace(/^\$\./, '');
  if (path === '.') return each ?? '';
  if (path.startsWith('$.')) return path.slice(2);
  return each === undefined ? path : `${each}.${path}`;
}

/** Values of one row, and why the others are not there. */
interface FilledFields {
  readonly values: Record<string, string | number | boolean>;
  readonly findings: readonly SectorFinding[];
  readonly missing: ReadonlyMap<string, LeftOutReason>;
}

class RowMapper {
  readonly findings: SectorFinding[] = [];
  readonly #outgoing: OutgoingRecord;
  readonly #options: MappingOptions;

  constructor(outgoing: OutgoingRecord, options: MappingOptions) {
    this.#outgoing = outgoing;
    this.#options = options;
  }

  row(mapped: MappedModel, scope: Scope, id: string, fields = this.#fields(mapped, scope)): Record<string, unknown> {
    const { profile } = this.#options;
    this.findings.push(...fields.findings);
    const children = this.#children(mapped, scope, id);
    return {
      ...this.#envelope(id),
      ...fields.values,
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

  #children({ model: parent }: MappedModel, scope: Scope, parentId: string): Record<string, unknown[]> {
    const { profile } = this.#options;
    const children: Record<string, unknown[]> = {};
    for (const mapped of indexOf(profile).children.get(childKey(this.#outgoing.kind, parent.record)) ?? []) {
      const rows = elementsOf(mapped.mapping, scope)
        .filter((element) => holds(mapped.mapping.when, { ...scope, element }, profile.codeLists))
        .map((element, index) => this.#child(mapped, { ...scope, element }, { parentId, index }))
        .filter((row) => row !== undefined);
      if (rows.length > 0) children[mapped.model.record] = rows;
    }
    return children;
  }

  #child(
    mapped: MappedModel,
    scope: Scope,
    place: { readonly parentId: string; readonly index: number },
  ): Record<string, unknown> | undefined {
    const { mapping } = mapped;
    const fields = this.#fields(mapped, scope);
    const unmet = this.#unmetNeed(mapped, fields.missing, scope);
    if (unmet !== undefined) {
      this.findings.push(unmet);
      return undefined;
    }
    const key = mapping.rowKey === undefined ? undefined : fields.values[mapping.rowKey];
    const mark = mapping.each === undefined ? '' : `-${String(key ?? place.index + 1)}`;
    return this.row(mapped, scope, `${place.parentId}${mapping.suffix ?? ''}${mark}`, fields);
  }

  /** Why a row is not sent at all: the first of its needs, in the order of the mapping, that is not met. */
  #unmetNeed(mapped: MappedModel, missing: FilledFields['missing'], scope: Scope): SectorFinding | undefined {
    const { mapping, fields } = mapped;
    for (const [name, { rowNeeds }] of Object.entries(mapping.fields)) {
      const found = fields.find(({ field }) => field.name.toLowerCase() === name.toLowerCase());
      const missed = found === undefined ? undefined : missing.get(found.field.name);
      if (rowNeeds === undefined || found === undefined || missed === undefined) continue;
      // What is held and cannot go is said as it is; the row's own reason is for what is not there.
      const reason = missed === 'not-held' ? rowNeeds : missed;
      const place: FindingPlace = { ...this.#place(mapped, found, scope), isWholeRow: true };
      const conflict = conflictAt(found, reason, scope, this.#options.profile);
      return conflict === undefined ? findingOf(reason, place) : conflictFinding(conflict, place);
    }
    return undefined;
  }

  #fields(mapped: MappedModel, scope: Scope): FilledFields {
    const values: FilledFields['values'] = {};
    const missing = new Map<string, LeftOutReason>();
    const findings: SectorFinding[] = [];
    for (const ruled of mapped.fields) {
      const { field, rule } = ruled;
      const filled = fillField(rule, field, scope, this.#options);
      if ('value' in filled) values[field.name] = filled.value;
      else missing.set(field.name, filled.reason);
      const conflict = conflictAt(ruled, 'value' in filled ? 'sent' : filled.reason, scope, this.#options.profile);
      if (conflict !== undefined) findings.push(conflictFinding(conflict, this.#place(mapped, ruled, scope)));
      else if ('reason' in filled && (filled.reason !== 'not-held' || field.required === true))
        findings.push(findingOf(filled.reason, this.#place(mapped, ruled, scope)));
      if ('value' in filled && hasMore(rule, scope))
        findings.push(findingOf('only-first-sent', this.#place(mapped, ruled, scope)));
    }
    return { values, missing, findings };
  }

  #place({ mapping, model }: MappedModel, { field, rule }: RuledField, scope: Scope): FindingPlace {
    const name = mapping.rowName === undefined ? undefined : valueAt(scope, mapping.rowName);
    return {
      profile: this.#options.profile,
      model,
      field,
      ourField: ourField(mapping, rule),
      ...(typeof name === 'string' && { rowName: name }),
    };
  }
}

/** Whether a rule takes the first of several values. */
function hasMore({ from }: FieldRule, scope: Scope): boolean {
  const path = typeof from === 'string' ? from : from[0]!;
  const [list, rest] = path.split('.0.');
  if (rest === undefined) return false;
  const elements = valueAt(scope, list!);
  return Array.isArray(elements) && elements.length > 1;
}

function elementsOf(mapping: RecordMapping, scope: Scope): readonly unknown[] {
  if (mapping.each === undefined) return [scope.element];
  const elements = valueAt(scope, mapping.each);
  return Array.isArray(elements) ? elements : [];
}
