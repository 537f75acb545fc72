import type { OutgoingRecord } from '@lienthong/core';
import { indexOf, isSameName, type MappedModel, type RuledField } from '../profile-index.js';
import type { Condition, FieldRule, SectorProfile } from '../profile.js';
import { putAt } from '../put-at.js';

/** A mapping with those above it, outermost first. */
export type Chain = readonly MappedModel[];

/** Every mapping of a profile with its parents. */
export function chainsOf(profile: SectorProfile): readonly Chain[] {
  const { outermost, children } = indexOf(profile);
  const below = (chain: Chain): readonly Chain[] => {
    const last = chain.at(-1)!;
    const next = [...children.values()]
      .flat()
      .filter(
        ({ mapping, model }) =>
          mapping.kind === last.mapping.kind && isSameName(mapping.under ?? model.parent ?? '', last.model.record),
      );
    return [chain, ...next.flatMap((child) => below([...chain, child]))];
  };
  return [...outermost.values()].flat().flatMap((mapped) => below([mapped]));
}

export const firstPath = (rule: FieldRule): string => (typeof rule.from === 'string' ? rule.from : rule.from[0]!);

/** Steps from the record to the first value that a rule takes, the first element of every array on the way. */
export function stepsTo(chain: Chain, path: string): readonly string[] {
  if (path.startsWith('$.')) return path.slice(2).split('.');
  const own = path === '.' ? [] : path.split('.');
  return [...elementSteps(chain), ...own];
}

function elementSteps(chain: Chain): readonly string[] {
  let steps: readonly string[] = [];
  for (const { mapping } of chain) {
    if (mapping.each === undefined) continue;
    const each = mapping.each.startsWith('$.')
      ? mapping.each.slice(2).split('.')
      : [...steps, ...mapping.each.split('.')];
    steps = [...each, '0'];
  }
  return steps;
}

/** Makes a record such that the rows of a chain are written: what its conditions ask and what its rows need. */
export function fulfil(record: Record<string, unknown>, chain: Chain): void {
  chain.forEach(({ mapping, fields }, index) => {
    const part = chain.slice(0, index + 1);
    meet(record, part, mapping.when);
    for (const { rule } of fields) {
      if (rule.rowNeeds !== undefined) putAt(record, stepsTo(part, firstPath(rule)), needed(rule));
    }
  });
}

const needed = (rule: FieldRule): unknown => {
  if (rule.codes === 'identity-document-types') return '5';
  return firstPath(rule) === 'score' ? 7.5 : 'X1';
};

function meet(record: Record<string, unknown>, chain: Chain, when: Condition | undefined): void {
  if (when === undefined || when.orAbsent === true) return;
  const path = typeof when.path === 'string' ? when.path : when.path[0]!;
  putAt(record, stepsTo(chain, path), when.in?.[0] ?? (path === 'nationality' ? 'LA' : '2'));
}

/** The row of a chain in what was written; `undefined` where it is not there. */
export function rowOf(
  row: Readonly<Record<string, unknown>>,
  chain: Chain,
): Readonly<Record<string, unknown>> | undefined {
  let at: Readonly<Record<string, unknown>> | undefined = row;
  for (const { model } of chain.slice(1)) {
    const children = at?.['BanGhiCon'] as Readonly<Record<string, readonly (typeof row)[]>> | undefined;
    at = children?.[model.record]?.[0];
  }
  return at;
}

/** Day on which the codes of a sample's address hold. */
export function putDay(record: Record<string, unknown>, chain: Chain, { rule }: RuledField): void {
  if (rule.unitsOn !== undefined) putAt(record, stepsTo(chain, rule.unitsOn.path), '2025-08-01');
}

export const outgoing = (kind: OutgoingRecord['kind'], record: object): OutgoingRecord => ({
  deliveryId: 'd-1',
  attempt: 1,
  kind,
  recordId: 'r-1',
  version: 3,
  event: 'UPDATE',
  record: record as OutgoingRecord['record'],
  updatedAt: '2026-01-05T18:30:00.000Z',
});
