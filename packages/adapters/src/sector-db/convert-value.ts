import type { ExchangeModelField, FieldRule, LeftOutReason, SectorProfile } from './profile.js';
import { localTime } from './local-time.js';
import { codeOf, isScalar } from './value-at.js';

/** The value in the field's type and width, or why there is none. */
export type Converted = { readonly value: string | number | boolean } | { readonly reason: LeftOutReason };

/**
 * The value of one wire field.
 * @param value what our record holds at the rule's path; `undefined` when nothing.
 * @returns the value in the field's type and width, or why there is none.
 */
export function convertValue(
  value: unknown,
  rule: FieldRule,
  field: ExchangeModelField,
  { codeLists, wire }: Pick<SectorProfile, 'codeLists' | 'wire'>,
): Converted {
  const source = rule.as === undefined ? value : partOfDate(value, rule.as, wire.offsetMinutes);
  if (source === undefined || source === null || source === '') return { reason: 'not-held' };
  if (rule.codes === undefined) return fit(source, field);
  const list = codeLists[rule.codes];
  const coded = codeOf(source, list);
  return coded === undefined ? { reason: list?.isComplete === true ? 'not-on-list' : 'no-code' } : fit(coded, field);
}

/** A partial date fills the sibling that its precision names, and no other. */
function partOfDate(value: unknown, part: NonNullable<FieldRule['as']>, offsetMinutes: number): string | undefined {
  if (part === 'local-day') {
    const isMoment = typeof value === 'string' && !Number.isNaN(Date.parse(value));
    return isMoment ? localTime(value, offsetMinutes).slice(0, 10) : undefined;
  }
  if (typeof value === 'number') return part === 'year' ? String(value) : undefined;
  if (typeof value === 'string') return part === 'year' ? value.slice(0, 4) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const date = value as { readonly value?: unknown; readonly precision?: unknown };
  if (typeof date.value !== 'string') return undefined;
  if (part === 'year') return date.value.slice(0, 4);
  const wanted = { 'full-date': 'day', 'month-of-date': 'month', 'year-of-date': 'year' }[part];
  return date.precision === wanted ? date.value : undefined;
}

const FORMS = { date: /^\d{4}-\d{2}-\d{2}$/, time: /^\d{4}-\d{2}-\d{2}T/, text: /^/ } as const;
const YES_NO: Readonly<Record<string, boolean>> = { '0': false, '1': true };

function fit(value: unknown, field: ExchangeModelField): Converted {
  if (!isScalar(value)) return { reason: 'wrong-type' };
  switch (field.type) {
    case 'boolean': {
      const flag = typeof value === 'boolean' ? value : YES_NO[String(value)];
      return flag === undefined ? { reason: 'wrong-type' } : { value: flag };
    }
    case 'integer':
    case 'number': {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) return { reason: 'wrong-type' };
      const isInside = number >= (field.min ?? -Infinity) && number <= (field.max ?? Infinity);
      const isWhole = field.type === 'number' || Number.isInteger(number);
      return isInside && isWhole ? { value: number } : { reason: 'out-of-range' };
    }
    case 'text':
    case 'date':
    case 'time': {
      // The model writes yes and no as one character where the field is text.
      const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value).normalize('NFC').trim();
      if (text === '') return { reason: 'not-held' };
      if (!FORMS[field.type].test(text)) return { reason: 'wrong-type' };
      return Array.from(text).length <= (field.maxLength ?? Infinity) ? { value: text } : { reason: 'too-long' };
    }
  }
}
