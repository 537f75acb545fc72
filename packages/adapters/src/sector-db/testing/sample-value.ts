import type { JsonSchema } from '@lienthong/schemas';
import fc from 'fast-check';
import type { RuledField } from '../profile-index.js';
import type { ExchangeModelField, SectorProfile } from '../profile.js';
import { hasOwnCode, ourValueOf } from '../read-value.js';

const LETTERS = 'aàáâăbcdđeêghiklmnoôơpqrstuưvxyABCDĐẾỖƯ0123456789'.split('');
const day = fc
  .date({ min: new Date('2026-01-06T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Values of ours that a rule carries to the target and back: of our schema and of the target's width. */
export function sampleValue(
  { field, rule }: RuledField,
  path: readonly string[],
  schema: JsonSchema | undefined,
  profile: SectorProfile,
): fc.Arbitrary<unknown> {
  switch (rule.as) {
    case 'full-date':
      return day.map((value) => ({ value, precision: 'day' }));
    case 'month-of-date':
      return day.map((value) => ({ value: value.slice(0, 7), precision: 'month' }));
    case 'year-of-date':
      return day.map((value) => ({ value: value.slice(0, 4), precision: 'year' }));
    case 'local-day':
      return day.map((value) => new Date(`${value}T00:00:00+07:00`).toISOString());
    case 'year':
      return fc.integer({ min: 1960, max: 2026 }).map((year) => (isNumber(schema) ? year : String(year)));
    case undefined:
  }
  if (rule.codes !== undefined) {
    const list = profile.codeLists[rule.codes];
    const codes = Object.keys(list?.codes ?? {});
    const back = (ours: string): boolean =>
      path.at(-1) === 'code' ? hasOwnCode(ours, list) : ourValueOf(list!.codes[ours]!, list) === ours;
    return fc.constantFrom(...codes.filter(back)).map((text) => typed(text, schema));
  }
  if (path.at(-1) === 'nationality') return fc.constantFrom('VN', 'LA', 'KR');
  return ofSchema(schema, field);
}

const isNumber = (schema: JsonSchema | undefined): boolean =>
  schema?.['type'] === 'integer' || schema?.['type'] === 'number';

function typed(text: string, schema: JsonSchema | undefined): unknown {
  if (schema?.['type'] === 'boolean') return text === 'true';
  return isNumber(schema) ? Number(text) : text;
}

function ofSchema(schema: JsonSchema | undefined, field: ExchangeModelField): fc.Arbitrary<unknown> {
  const values = schema?.['enum'] as readonly unknown[] | undefined;
  if (values !== undefined) return fc.constantFrom(...values);
  const least = Math.max(bound(schema, 'minimum', 0), field.min ?? 0);
  const greatest = Math.min(bound(schema, 'maximum', 1000), field.max ?? 100_000);
  switch (schema?.['type']) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: least, max: greatest });
    case 'number':
      if (field.type === 'integer') return fc.integer({ min: Math.ceil(least), max: greatest });
      return fc.integer({ min: least * 10, max: greatest * 10 }).map((tenths) => tenths / 10);
    default:
  }
  if (schema?.['format'] === 'date') return day;
  const pattern = schema?.['pattern'];
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern));
  const most = Math.min(field.maxLength ?? 250, bound(schema, 'maxLength', 250));
  return fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: most });
}

const bound = (schema: JsonSchema | undefined, keyword: string, absent: number): number =>
  typeof schema?.[keyword] === 'number' ? schema[keyword] : absent;
