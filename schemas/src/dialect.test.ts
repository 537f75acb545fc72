import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';

const folder = fileURLToPath(new URL('..', import.meta.url));
const dialect = JSON.parse(readFileSync(join(folder, 'dialect.schema.json'), 'utf8')) as object;
const fits = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(dialect);

describe('the dialect', () => {
  test.each<[string, unknown]>([
    ['a closed object', { type: 'object', properties: { a: { type: 'boolean' } }, additionalProperties: false }],
    ['a bounded text', { type: 'string', maxLength: 10 }],
    ['a bounded list', { type: 'array', items: { type: 'integer' }, maxItems: 3 }],
    ['a choice of two types', { oneOf: [{ type: 'boolean' }, { type: 'number' }] }],
  ])('accepts %s', (_what, schema) => {
    expect(fits(schema)).toBe(true);
  });

  test.each<[string, unknown]>([
    ['an open object', { type: 'object', properties: { a: { type: 'boolean' } } }],
    ['a text without a limit', { type: 'string' }],
    ['a list without a limit', { type: 'array', items: { type: 'integer' } }],
    ['anyOf', { anyOf: [{ type: 'boolean' }] }],
    ['if', { if: { type: 'boolean' } }],
    ['patternProperties', { type: 'object', patternProperties: {}, additionalProperties: false }],
    ['two types in one keyword', { type: ['boolean', 'integer'] }],
    ['null', { type: 'null' }],
    [
      'a choice of objects without a discriminator',
      { type: 'object', additionalProperties: false, oneOf: [{ $ref: '#/$defs/A' }, { $ref: '#/$defs/B' }] },
    ],
    ['a reference into the network', { $ref: 'https://example.org/schema.json' }],
    ['an unknown keyword', { type: 'boolean', nullable: true }],
    ['a format that nobody checks', { type: 'string', maxLength: 10, format: 'hostname' }],
  ])('refuses %s', (_what, schema) => {
    expect(fits(schema)).toBe(false);
  });
});
