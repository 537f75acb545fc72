import type { ExchangeModelField, FieldRule, SectorProfile } from './profile.js';
import { codeOf, isScalar } from './value-at.js';

export type Converted =
  | { readonly value: string | number | boolean }
  /** `not-held`: we hold nothing; `no-code`: the list has no code for it; `too-long`, `out-of-range`: it cannot be sent as it is. */
  | { readonly reason: 'not-held' | 'no-code' | 'too-long' | 'out-of-range' };

/**
 * The value of one wire field.
 * @param value what our record holds at the rule's path; `undefined` when nothing.
 * @returns the value in the field's type and width, or why there is none.
 */
export function convertValue(
  value: unknown,
  rule: FieldRule,
  field: ExchangeModelField,
  codeLists: SectorProfile['codeLists'],
): Converted {
  const source = rule.as === undefined ? value : partOfDate(value, rule.as);
  if (source === undefined || source === null || source === '') return { reason: 'not-held' };
  const coded = rule.codes === undefined ? source : codeOf(source, codeLists[rule.codes]);
  if (coded === undefined) return { reason: 'no-code' };
  return fit(coded, field);
}

/** A partial date fills the sibling that its precision names, and no other. */
function partOfDate(value: unknown, part: NonNullable<FieldRule['as']>): string | undefined {
  if (typeof value === 'number') return part === 'year' ? String(value) : undefined;
  if (typeof value === 'string') return part === 'year' ? value.slice(0, 4) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const date = value as { readonly value?: unknown; readonly precision?: unknown };
  if (typeof date.value !== 'string') return undefined;
  if (part === 'year') return date.value.slice(0, 4);
  const wanted = { 'full-date': 'day', 'month-of-date': 'month', 'year-of-date': 'year' }[part];
  return date.precision === wanted ? date.value : undefined;
}

function fit(value: unknown, field: ExchangeModelField): Converted {
  switch (field.type) {
    case 'boolean':
      return typeof value === 'boolean' ? { value } : { reason: 'not-held' };
    case 'integer':
    case 'number': {
      const number = typeof value === 'string' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) return { reason: 'not-held' };
      const isInside = number >= (field.min ?? -Infinity) && number <= (field.max ?? Infinity);
      const isWhole = field.type === 'number' || Number.isInteger(number);
      return isInside && isWhole ? { value: number } : { reason: 'out-of-range' };
    }
    case 'text':
    case 'date':
    case 'time': {
      if (!isScalar(value)) return { reason: 'not-held' };
      // The model writes yes and no as one character where the field is text.
      const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value).normalize('NFC').trim();
      if (text === '') return { reason: 'not-held' };
      return Array.from(text).length <= (field.maxLength ?? Infinity) ? { value: text } : { reason: 'too-long' };
    }
  }
}
