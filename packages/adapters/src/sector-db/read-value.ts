import { codeLists as ourLists, type JsonSchema } from '@lienthong/schemas';
import type { ExchangeModelField, FieldRule, SectorCodeList, SectorProfile } from './profile.js';
import { isScalar } from './value-at.js';

export type ReadValue = { readonly value: unknown } | { readonly reason: 'value-unknown' };

const UNKNOWN: ReadValue = { reason: 'value-unknown' };
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PARTS = {
  'full-date': [DAY, 'day'],
  'month-of-date': [/^\d{4}-\d{2}$/, 'month'],
  'year-of-date': [/^\d{4}$/, 'year'],
} as const;

/**
 * What a value of the target is in our words.
 * @param schema of the place that it goes to.
 */
export function readValue(
  raw: unknown,
  rule: Pick<FieldRule, 'as' | 'codes'>,
  schema: JsonSchema | undefined,
  { codeLists, wire }: Pick<SectorProfile, 'codeLists' | 'wire'>,
): ReadValue {
  if (!isScalar(raw)) return UNKNOWN;
  const text = String(raw).normalize('NFC').trim();
  if (rule.as === 'local-day') return DAY.test(text) ? { value: startOfDay(text, wire.offsetMinutes) } : UNKNOWN;
  if (rule.as !== undefined && rule.as !== 'year') {
    const [form, precision] = PARTS[rule.as];
    return form.test(text) ? { value: { value: text, precision } } : UNKNOWN;
  }
  const ours = rule.codes === undefined ? raw : ourValueOf(text, codeLists[rule.codes]);
  return ours === undefined ? UNKNOWN : coerce(ours, schema);
}

const startOfDay = (day: string, offsetMinutes: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - offsetMinutes * 60_000).toISOString();

const YES_NO: Readonly<Record<string, boolean>> = { '0': false, '1': true, false: false, true: true };

/** A value in the type that our schema has: the target writes some numbers and yes or no as text. */
function coerce(value: unknown, schema: JsonSchema | undefined): ReadValue {
  const text = String(value).normalize('NFC').trim();
  switch (schema?.['type']) {
    case 'boolean': {
      const flag = YES_NO[text];
      return flag === undefined ? UNKNOWN : { value: flag };
    }
    case 'integer':
    case 'number': {
      const number = Number(text);
      const isSound =
        text !== '' && Number.isFinite(number) && (schema['type'] === 'number' || Number.isInteger(number));
      return isSound ? { value: number } : UNKNOWN;
    }
    default: {
      const values = schema?.['enum'] as readonly unknown[] | undefined;
      return text === '' || values?.includes(text) === false ? UNKNOWN : { value: text };
    }
  }
}

/** Our value of a code: its first name in words where the list has one, else the code itself. */
export function ourValueOf(code: string, list: SectorCodeList | undefined): string | undefined {
  if (list === undefined) return undefined;
  const known = Object.entries(list.codes)
    .filter(([, theirs]) => theirs === code)
    .map(([ours]) => ours);
  // Grades stand beside the names of levels, and JavaScript lists them first.
  const named = known.find((ours) => ours !== code && /\p{L}/u.test(ours));
  return named ?? known.find((ours) => ours === code) ?? known[0] ?? (list.others === 'pass' ? code : undefined);
}

/** Whether a list takes a code as it is, so that it means the same on both sides. */
export const hasOwnCode = (code: string, list: SectorCodeList | undefined): boolean => list?.codes[code] === code;

/**
 * The name of a code of the target, for places of ours that demand a name beside it.
 * @returns `undefined` where no list holds it.
 */
export function nameOfCode(
  code: string,
  rule: FieldRule,
  field: ExchangeModelField,
  { codeLists }: Pick<SectorProfile, 'codeLists'>,
): { readonly name: string; readonly list?: string } | undefined {
  const id = rule.codes ?? rule.otherwise?.codes ?? field.codeList;
  const theirs = id === undefined ? undefined : codeLists[id];
  const candidates = [rule.ofList, theirs === undefined || hasOwnCode(code, theirs) ? id : undefined, field.codeList];
  const lists = ourLists as Readonly<Record<string, { readonly entries: readonly ListEntry[] }>>;
  for (const list of candidates) {
    const entry = list === undefined ? undefined : lists[list]?.entries.find((one) => one.code === code);
    if (entry !== undefined) return { name: entry.label.vi, list: list! };
  }
  const ours = ourValueOf(code, theirs);
  return ours === undefined || ours === code ? undefined : { name: ours };
}

interface ListEntry {
  readonly code?: string;
  readonly label: { readonly vi: string };
}
