import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { RECORD_KINDS, schemaComponents, type JsonSchema } from './index.js';

const root = join(fileURLToPath(new URL('.', import.meta.url)), '..');

interface Property {
  readonly pointer: string;
  readonly schema: JsonSchema;
  readonly isRequired: boolean;
}

/** Every property of every object of a schema. */
function* propertiesOf(schema: unknown, pointer: string): Generator<Property> {
  if (typeof schema !== 'object' || schema === null) return;
  const { properties, required } = schema as { properties?: Record<string, JsonSchema>; required?: string[] };
  for (const [name, property] of Object.entries(properties ?? {})) {
    yield { pointer: `${pointer}/${name}`, schema: property, isRequired: required?.includes(name) ?? false };
  }
  for (const [key, inner] of Object.entries(schema)) yield* propertiesOf(inner, `${pointer}/${key}`);
}

const filesOf = (group: string) =>
  readdirSync(join(root, group)).map((file) => ({
    file: `${group}/${file}`,
    schema: JSON.parse(readFileSync(join(root, group, file), 'utf8')) as JsonSchema,
  }));

const files = [...filesOf('canonical/v1'), ...filesOf('exchange/v1')];
const properties = files.flatMap(({ file, schema }) => [...propertiesOf(schema, file)]);

describe('every schema', () => {
  test('says of each property what it is', () => {
    expect(properties.filter(({ schema }) => !schema['description']).map(({ pointer }) => pointer)).toEqual([]);
  });

  test('says of each property of a record where it comes from', () => {
    const unsourced = properties.filter(
      ({ pointer, schema }) => pointer.startsWith('canonical/') && !schema['x-source'],
    );
    expect(unsourced.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('demands no sensitive and no needless property', () => {
    const demanded = properties.filter(
      ({ schema, isRequired }) => isRequired && (schema['x-sensitive'] || schema['x-minimise']),
    );
    expect(demanded.map(({ pointer }) => pointer)).toEqual([]);
  });

  test.each([
    'Student/ethnicGroup',
    'Student/religion',
    'Student/health',
    'Student/disability',
    'Student/policyCategory',
    'Student/exemptFromAssessment',
    'Credential/ethnicGroup',
    'Transcript/ethnicGroup',
    'Transcript/weightKg',
    'StudentHealth/bloodGroup',
    'Staff/ethnicGroup',
    'Staff/religion',
  ])('marks %s as sensitive', (place) => {
    const [type = '', property = ''] = place.split('/');
    const { properties: own } = schemaComponents[type] as { properties: Record<string, JsonSchema> };
    expect(own[property]).toMatchObject({ 'x-sensitive': true });
  });

  test('gives a setting that is a secret only as a reference', () => {
    expect(schemaComponents['SecretReference']).toMatchObject({ writeOnly: true, maxProperties: 1 });
  });

  test('gives each number and each switch of the configuration a default, unless its absence means something', () => {
    const settings = properties.filter(
      ({ pointer, schema }) =>
        pointer.startsWith('exchange/v1/configuration') &&
        ['integer', 'number', 'boolean'].includes(String(schema['type'])),
    );
    const without = settings.filter(({ schema }) => schema['default'] === undefined).map(({ pointer }) => pointer);
    expect(without).toEqual(['exchange/v1/configuration.schema.json/$defs/TargetDelivery/ratePerSecond']);
  });

  test('names every kind of record where it names kinds', () => {
    const lists = properties.flatMap(({ pointer, schema }) => {
      const values = schema['enum'] as readonly string[] | undefined;
      return values?.includes('enrollment') === true ? [{ pointer, values }] : [];
    });
    expect(lists.length).toBeGreaterThan(3);
    const kinds = new Set<string>(RECORD_KINDS);
    for (const { pointer, values } of lists) {
      expect({ pointer, known: values.filter((value) => kinds.has(value)).sort() }).toEqual({
        pointer,
        known: [...RECORD_KINDS].sort(),
      });
    }
    const { MasterSettings } = schemaComponents as unknown as Record<string, { readonly properties: object }>;
    expect(Object.keys(MasterSettings!.properties).sort()).toEqual([...RECORD_KINDS].sort());
  });

  test('points only at components that exist', () => {
    const refs = JSON.stringify(schemaComponents).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g);
    const lost = [...refs].map(([, name]) => name!).filter((name) => !(name in schemaComponents));
    expect(lost).toEqual([]);
  });
});
