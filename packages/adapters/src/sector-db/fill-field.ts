import { convertValue, type Converted } from './convert-value.js';
import type { ExchangeModelField, FieldRule, MappingOptions } from './profile.js';
import { isScalar, valueAt, type Scope } from './value-at.js';

/**
 * What a rule makes of our record for one field of the target.
 * @returns the value, or why there is none; where the rule and its `otherwise` both give none, the stronger reason.
 */
export function fillField(
  rule: FieldRule,
  field: ExchangeModelField,
  scope: Scope,
  options: MappingOptions,
): Converted {
  const filled = ownValue(rule, field, scope, options);
  if ('value' in filled || rule.otherwise === undefined) return filled;
  const other = fillField(rule.otherwise, field, scope, options);
  // That nothing was held is the weaker reason of the two.
  return 'value' in other || other.reason !== 'not-held' ? other : filled;
}

function ownValue(
  rule: FieldRule,
  field: ExchangeModelField,
  scope: Scope,
  { disclose, profile }: MappingOptions,
): Converted {
  const paths = typeof rule.from === 'string' ? [rule.from] : rule.from;
  const held = paths.filter((path) => valueAt(scope, path) !== undefined);
  const sum = sumAt(scope, rule.sumOf ?? []);
  if (held.length === 0 && sum === undefined)
    return { reason: isListed(rule, field) && hasOnlyName(paths, scope) ? 'no-code' : 'not-held' };
  if (rule.group !== undefined && !disclose.has(rule.group)) return { reason: 'withheld' };
  if (rule.unitsOn !== undefined && !isOnOrAfter(valueAt(scope, rule.unitsOn.path), rule.unitsOn.from)) {
    return { reason: 'units-outdated' };
  }
  let last: Converted = { reason: 'not-held' };
  for (const path of held) {
    last = isOfOtherList(rule, path, scope)
      ? { reason: 'other-list' }
      : convertValue(valueAt(scope, path), rule, field, profile);
    if ('value' in last) return last;
  }
  return sum === undefined ? last : convertValue(sum, rule, field, profile);
}

/** A site's code is of no list: its name says nothing of it. */
const isListed = (rule: FieldRule, field: ExchangeModelField): boolean => (rule.codes ?? field.codeList) !== undefined;

/** A name without its code: the list of the target is not public, or the sender's is another. */
function hasOnlyName(paths: readonly string[], scope: Scope): boolean {
  return paths.some((path) => /(^|\.)code$/.test(path) && isScalar(valueAt(scope, beside(path, 'name'))));
}

function isOfOtherList({ ofList }: FieldRule, path: string, scope: Scope): boolean {
  const list = ofList === undefined ? undefined : valueAt(scope, beside(path, 'list'));
  return typeof list === 'string' && list !== ofList;
}

const beside = (path: string, name: string): string => path.replace(/[^.]+$/, name);
const isOnOrAfter = (day: unknown, from: string): boolean => typeof day !== 'string' || day >= from;

function sumAt(scope: Scope, paths: readonly string[]): number | undefined {
  const parts = paths.map((path) => valueAt(scope, path)).filter((part) => typeof part === 'number');
  return parts.length === 0 ? undefined : parts.reduce((sum, part) => sum + part, 0);
}
