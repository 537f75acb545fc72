import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { schemaComponents, schemaNames, type JsonSchema } from '@lienthong/schemas';
import { checkOneRoster, exportOneRoster, importOneRoster, ONE_ROSTER_KINDS, zipOneRoster } from './index.js';
import type { ExportOptions, KindRecord, OneRosterKind } from './index.js';

const FIXTURES = new URL('../../../../schemas/fixtures/', import.meta.url);
const ALL: ExportOptions = {
  idKey: new Uint8Array(32).fill(7),
  school: { code: '86000002', name: 'Trường THCS Mẫu' },
  schoolYear: '2025-2026',
  disclose: { personalNumbers: true, sensitive: true },
};

const fixturesOf = (kind: OneRosterKind): [string, KindRecord][] =>
  readdirSync(new URL(`${kind}/valid/`, FIXTURES)).map((file) => [
    `${kind}/${file}`,
    { kind, record: JSON.parse(readFileSync(new URL(`${kind}/valid/${file}`, FIXTURES), 'utf8')) as never },
  ]);

/** Through the files and back, with what the standard says of them on the way. */
function through(records: readonly KindRecord[], options: ExportOptions) {
  const written = exportOneRoster(records, options);
  const read = importOneRoster(zipOneRoster(written.files));
  const broken = read.records.flatMap((row) => ('errors' in row ? row.errors : []));
  return {
    unexported: written.unexported,
    faults: [...read.findings.map(({ code, file, row, column }) => `${code} ${file} ${row} ${column}`), ...broken],
    records: read.records.flatMap((row) => ('record' in row ? [{ kind: row.kind, record: row.record }] : [])),
    warnings: read.records.flatMap((row) => row.warnings ?? []),
  };
}

describe.each(ONE_ROSTER_KINDS)('%s', (kind) => {
  describe.each(['1.2', '1.1'] as const)('in version %s', (version) => {
    test.each(fixturesOf(kind))('%s comes back as it was', (_, one) => {
      const modes = one.record.event === 'CANCEL' ? (['delta'] as const) : (['bulk', 'delta'] as const);
      for (const mode of modes) {
        const back = through([one], { ...ALL, version, mode });
        const isWithoutNumber = back.unexported.some(({ code }) => code === 'ERR_DELIVERY_NOT_MAPPED');
        expect(back).toEqual({
          unexported: version === '1.1' && isWithoutNumber ? back.unexported : [],
          faults: [],
          records: isWithoutNumber ? [] : [one],
          warnings: [],
        });
      }
    });

    test('whatever its fields hold comes back as it was', () => {
      fc.assert(
        fc.property(recordOf(kind), (record) => {
          const one = { kind, record } as KindRecord;
          const mode = one.record.event === 'CANCEL' ? 'delta' : 'bulk';
          const back = through([one], { ...ALL, version, mode });
          if (version === '1.1' && back.unexported[0]?.code === 'ERR_DELIVERY_NOT_MAPPED') return;
          expect(back).toEqual({ unexported: [], faults: [], records: [one], warnings: [] });
        }),
        { numRuns: Number(process.env['LIENTHONG_PROPERTY_RUNS'] ?? 15) },
      );
    });
  });
});

test('records of all kinds together come back, in the order of their kinds', () => {
  const records = ONE_ROSTER_KINDS.flatMap((kind) => fixturesOf(kind).map(([, one]) => one))
    .filter(({ record }) => record.event !== 'CANCEL')
    .map((one, at) => ({ ...one, record: { ...one.record, recordId: `r${at}` } }) as KindRecord);
  const schools = new Set<string>();
  const classes = new Set<string>();
  const distinct = records.filter(({ kind, record }) => {
    const name = kind === 'school' ? record.code : kind === 'class' ? record.name : undefined;
    const seen = kind === 'school' ? schools : classes;
    if (name === undefined) return true;
    return !seen.has(name) && seen.add(name) !== undefined;
  });
  const { unexported, faults, records: back } = through(distinct, ALL);
  expect({ unexported, faults }).toEqual({ unexported: [], faults: [] });
  expect(back).toEqual(distinct);
});

test('writing the same records again gives the same bytes', () => {
  const records = fixturesOf('student').map(([, one]) => one);
  const once = () => zipOneRoster(exportOneRoster(records, ALL).files);
  expect(Buffer.from(once()).equals(Buffer.from(once()))).toBe(true);
});

test('what is written has nothing against the standard', () => {
  const records = ONE_ROSTER_KINDS.flatMap((kind) => fixturesOf(kind).map(([, one]) => one));
  for (const version of ['1.2', '1.1'] as const)
    for (const mode of ['bulk', 'delta'] as const) {
      const { files } = exportOneRoster(records, { ...ALL, version, mode });
      expect(checkOneRoster(zipOneRoster(files)).findings).toEqual([]);
    }
});

/** Any record that the schema allows, made from the schema itself so that no field is forgotten. */
function recordOf(kind: OneRosterKind): fc.Arbitrary<object> {
  return arbitraryOf(schemaComponents[schemaNames[kind]!]!, 0) as fc.Arbitrary<object>;
}

const PIECES = [
  'Nguyễn',
  'Đ',
  'ớ',
  'a',
  'B',
  '7',
  ' ',
  '  ',
  '"',
  "'",
  ',',
  ';',
  '=',
  '+',
  '@',
  '{',
  '}',
  '\n',
  '\r\n',
  '\t',
  '\u2028',
  '\u0085',
  '😀',
  'metadata.',
  '\\',
  '\u00A0',
];
const LETTERED = /[A-Za-zÀ-ỹ]/;

function arbitraryOf(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const reference = schema['$ref'];
  if (typeof reference === 'string')
    return arbitraryOf(schemaComponents[reference.slice(reference.lastIndexOf('/') + 1)]!, depth);
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  if (Array.isArray(schema['oneOf']))
    return fc.oneof(...(schema['oneOf'] as JsonSchema[]).map((one) => arbitraryOf(one, depth)));
  const { minimum = -1_000, maximum = 1_000 } = schema as { minimum?: number; maximum?: number };
  switch (schema['type']) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => value + 0);
    case 'array':
      return fc.array(arbitraryOf(schema['items'] as JsonSchema, depth + 1), {
        maxLength: 3,
        minLength: (schema['minItems'] as number) ?? 0,
      });
    case 'object':
      return objectOf(schema, depth);
    default:
      return textOf(schema);
  }
}

function objectOf(schema: JsonSchema, depth: number): fc.Arbitrary<object> {
  const properties = schema['properties'] as Record<string, JsonSchema>;
  const required = (schema['required'] as string[] | undefined) ?? [];
  const dependent = (schema['dependentRequired'] as Record<string, string[]> | undefined) ?? {};
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, arbitraryOf(one, depth + 1)]),
  );
  const least = (schema['minProperties'] as number | undefined) ?? 0;
  return fc
    .record(members, { requiredKeys: required })
    .filter((value) => Object.keys(value).length >= least)
    .filter((value) =>
      Object.entries(dependent).every(([name, others]) => !(name in value) || others.every((other) => other in value)),
    );
}

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  const {
    pattern,
    format,
    maxLength = 60,
    minLength = 0,
  } = schema as { pattern?: string; format?: string; maxLength?: number; minLength?: number };
  if (format === 'date')
    return fc
      .date({ min: new Date('1901-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
  if (format === 'date-time')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().replace('Z', '+00:00'));
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc
    .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 })
    .map((pieces) => pieces.join('').slice(0, maxLength))
    .filter((text) => LETTERED.test(text) && text.length >= minLength && text.isWellFormed());
}
