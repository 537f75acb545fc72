import { describe, expect, test } from '@jest/globals';
import { RECORD_KINDS, schemaComponents, validators, type JsonSchema, type RecordByKind } from '@lienthong/schemas';
import fc from 'fast-check';
import { propertyRuns } from '../testing/property-runs.js';
import { testHashing } from '../testing/test-hashing.js';
import { canonicalJson } from '../trust/canonical-json.js';
import { normalizeRecord } from './normalize-record.js';
import { contentDigest, recordContent } from './record-content.js';
import { recordKeys } from './record-keys.js';
import type { RecordKind } from './record.js';
import { validateRecord } from './validate.js';

/** As much of a schema as makes values. */
interface Shape {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly oneOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minProperties?: number;
}

const words = fc.constantFrom(
  'Nguyễn',
  'Thị',
  'Hoà',
  'Đức',
  'Thuỷ',
  'H’Lan',
  '6A',
  'Trường',
  'số 1',
  'ốm',
  'x&<"',
  '=1+1',
  '😀',
);
const dates = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** What makes the values of a component, once made: most kinds share most components. */
const byName = new Map<string, fc.Arbitrary<unknown>>();

function valuesOfComponent(name: string): fc.Arbitrary<unknown> {
  const known = byName.get(name) ?? valuesOf(schemaComponents[name] as Shape);
  byName.set(name, known);
  return known;
}

/** Values that fit a schema of this project's dialect. */
function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.$ref !== undefined) return valuesOfComponent(shape.$ref.split('/').at(-1)!);
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  if (shape.oneOf !== undefined) return fc.oneof(...shape.oneOf.map(valuesOf));
  switch (shape.type) {
    case 'object':
      return objectsOf(shape);
    case 'array':
      return fc
        .array(valuesOf(shape.items!), {
          minLength: shape.minItems ?? 0,
          maxLength: Math.min(shape.maxItems ?? 3, Math.max(3, shape.minItems ?? 0)),
        })
        .map((items) =>
          shape.uniqueItems === true ? [...new Map(items.map((item) => [JSON.stringify(item), item])).values()] : items,
        );
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: shape.minimum ?? -1_000, max: shape.maximum ?? 1_000_000 });
    case 'number':
      return numbersOf(shape);
    default:
      return textsOf(shape);
  }
}

function numbersOf({ minimum = -1_000, maximum = 1_000_000, multipleOf }: Shape): fc.Arbitrary<number> {
  // Marks are whole or have one decimal; amounts two.
  const step = multipleOf ?? 0.1;
  const least = Math.ceil(minimum / step);
  return fc
    .integer({ min: least, max: Math.floor(maximum / step) })
    .map((count) => (Number.isInteger(step) ? count * step : Math.round(count) / Math.round(1 / step)));
}

function textsOf({ pattern, format, minLength = 0, maxLength = 50 }: Shape): fc.Arbitrary<string> {
  if (format === 'date') return dates.map((date) => date.slice(0, 10));
  if (format === 'date-time') return dates;
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc
    .array(words, { minLength: 1, maxLength: 4 })
    .map((parts) => Array.from(parts.join(' ')).slice(0, maxLength).join('').trim())
    .map((text) => text.padEnd(minLength, 'x'));
}

function objectsOf({
  properties = {},
  required = [],
  dependentRequired = {},
  minProperties = 0,
}: Shape): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(Object.entries(properties).map(([name, member]) => [name, valuesOf(member)]));
  const made = fc.record(members, { requiredKeys: minProperties > 0 ? Object.keys(members) : [...required] });
  return made.map((object) => {
    const kept: Record<string, unknown> = { ...object };
    for (const [name, needed] of Object.entries(dependentRequired))
      if (needed.some((other) => !(other in kept))) Reflect.deleteProperty(kept, name);
    return kept;
  });
}

const rootOf = (kind: RecordKind): JsonSchema => {
  const title =
    kind === 'class' ? 'SchoolClass' : kind.replace(/(?:^|-)(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  return schemaComponents[title]!;
};
type AnyRecord = RecordByKind[RecordKind];
const recordsOf = (kind: RecordKind) => valuesOf(rootOf(kind)) as fc.Arbitrary<AnyRecord>;

/** The same value with every text written in another way that means the same. */
function rewritten(value: unknown, rewrite: (text: string) => string): unknown {
  if (typeof value === 'string') return rewrite(value);
  if (Array.isArray(value)) return value.map((item) => rewritten(item, rewrite));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    // A signed document is another one with one character changed.
    Object.entries(value).map(([name, member]) => [
      name,
      name === 'signedDocument' ? member : rewritten(member, rewrite),
    ]),
  );
}

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, turned(member)]),
  );
};

const REWRITINGS: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => `  ${text.replaceAll(' ', '\u00A0 ')}\t`,
  (text) => `\u200B${text}\uFEFF`,
];
const key = new Uint8Array(32);
const scope = { participantId: 'p', school: 's', schoolYear: '2025-2026' };

describe.each(RECORD_KINDS)('%s by generation', (kind) => {
  const runs = propertyRuns(30);
  const records = recordsOf(kind);

  test('what the schema describes, the validator takes', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(validateRecord(kind, record)).toEqual([]);
      }),
      runs,
    );
  });

  test('written as canonical JSON and read again it is the same, in whatever order its members stood', () => {
    fc.assert(
      fc.property(records, (record) => {
        const text = canonicalJson(record);
        expect(JSON.parse(text)).toEqual(record);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(turned(record))).toBe(text);
      }),
      runs,
    );
  });

  test('normalised twice it is what it was after once, and still valid', () => {
    fc.assert(
      fc.property(records, (record) => {
        const once = normalizeRecord(kind, record);
        expect(normalizeRecord(kind, once)).toBe(once);
        expect(validators[kind](once)).toBe(true);
      }),
      runs,
    );
  });

  test('however its texts were written, content and keys stay', () => {
    fc.assert(
      fc.property(records, fc.constantFrom(...REWRITINGS), (record, rewrite) => {
        const clean = normalizeRecord(kind, record);
        const read = normalizeRecord(kind, rewritten(record, rewrite) as AnyRecord);
        expect(recordContent(read)).toBe(recordContent(clean));
        const keysOf = (of: AnyRecord) => recordKeys(kind, of, scope, testHashing, key);
        expect(keysOf(read)).toEqual(keysOf(clean));
        expect(contentDigest(recordContent(read), testHashing, key)).toBe(
          contentDigest(recordContent(clean), testHashing, key),
        );
      }),
      runs,
    );
  });
});
