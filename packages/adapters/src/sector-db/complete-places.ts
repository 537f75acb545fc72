import { communeByCode, provinceByCode, type RecordKind } from '@lienthong/core';
import { requiredOf, schemaAt } from './canonical-schema.js';
import { findingOf, type SectorFinding } from './finding.js';
import { localTime } from './local-time.js';
import { ourField } from './map-record.js';
import type { MappedModel } from './profile-index.js';
import type { ExchangeModelField, FieldRule, SectorProfile } from './profile.js';
import { nameOfCode } from './read-value.js';

/** An object of our record that a value of the target went into. */
export interface TouchedPlace {
  readonly container: Record<string, unknown>;
  /** Steps from the record to the container. */
  readonly at: readonly string[];
  /** The value stands in it, not in an object within. */
  readonly isDirect: boolean;
  readonly mapped: MappedModel;
  readonly field: ExchangeModelField;
  readonly rule: FieldRule;
}

interface Reading {
  readonly kind: RecordKind;
  readonly profile: SectorProfile;
  /** ISO 8601 UTC. */
  readonly changedAt: string | undefined;
}

/**
 * Puts beside the values read what our schema demands and the target does not write: the name of a code, the day on
 * which unit codes hold, an address in words. A code that no list explains stands in place of its name, and that is said.
 */
export function completePlaces(touched: readonly TouchedPlace[], reading: Reading, findings: SectorFinding[]): void {
  for (const place of touched.filter(({ isDirect }) => isDirect)) {
    const required = requiredOf(schemaAt(reading.kind, place.at));
    if (required.includes('name') && isCoded(place)) completeName(place, reading, findings);
    if (place.rule.unitsOn !== undefined) completeDay(place, place.rule.unitsOn.from, reading);
  }
  // After the days, which say what the codes mean.
  for (const place of touched) {
    if (requiredOf(schemaAt(reading.kind, place.at)).includes('text')) completeText(place);
  }
}

/** A site's code has no list, and its name is its own. */
const isCoded = ({ rule, field }: TouchedPlace): boolean =>
  (rule.codes ?? rule.otherwise?.codes ?? field.codeList) !== undefined;

function completeName(
  { container, at, mapped, field, rule }: TouchedPlace,
  { profile, kind }: Reading,
  findings: SectorFinding[],
): void {
  const { code } = container;
  if (typeof code !== 'string' || container['name'] !== undefined) return;
  const known = nameOfCode(code, rule, field, profile);
  container['name'] = known?.name ?? code;
  const hasList = schemaAt(kind, [...at, 'list']) !== undefined;
  if (known?.list !== undefined && hasList) container['list'] = known.list;
  if (known === undefined) {
    findings.push(
      findingOf('name-unknown', { profile, model: mapped.model, field, ourField: ourField(mapped.mapping, rule) }),
    );
  }
}

/** Codes of the target hold on the day of the change, and never before its list. */
function completeDay({ container }: TouchedPlace, from: string, { profile, changedAt }: Reading): void {
  const day = changedAt === undefined ? from : localTime(changedAt, profile.wire.offsetMinutes).slice(0, 10);
  container['validOn'] ??= day < from ? from : day;
}

type UnitByCode = (code: string, day: string) => { readonly fullName: string } | undefined;

function completeText({ container }: TouchedPlace): void {
  if (container['text'] !== undefined) return;
  const { detail, communeCode, provinceCode, countryCode } = container;
  const day = typeof container['validOn'] === 'string' ? container['validOn'] : '';
  const named = (code: unknown, find: UnitByCode): string | undefined =>
    typeof code === 'string' ? (find(code, day)?.fullName ?? code) : undefined;
  const parts = [detail, named(communeCode, communeByCode), named(provinceCode, provinceByCode), countryCode];
  const text = parts.filter((part) => typeof part === 'string' && part !== '').join(', ');
  if (text !== '') container['text'] = text.slice(0, 500);
}
