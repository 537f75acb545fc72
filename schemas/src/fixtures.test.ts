import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { validators, type ValidatedTypes } from './index.js';

type Name = keyof ValidatedTypes;
interface InvalidFixture {
  /** JSON pointer of what is wrong. */
  readonly pointer: string;
  /** Keyword that must fail there. */
  readonly keyword: string;
  readonly data: unknown;
}

const root = fileURLToPath(new URL('../fixtures', import.meta.url));
const names = readdirSync(root) as Name[];

const fixtures = <T>(name: string, folder: 'valid' | 'invalid'): [string, T][] =>
  readdirSync(join(root, name, folder)).map((file) => [
    file,
    JSON.parse(readFileSync(join(root, name, folder, file), 'utf8')) as T,
  ]);

test('every validator has fixtures', () => {
  expect([...names].sort()).toEqual(Object.keys(validators).sort());
});

describe.each(names)('%s', (name) => {
  test.each(fixtures<unknown>(name, 'valid'))('accepts %s', (_file, data) => {
    const isValid = validators[name](data);
    expect({ isValid, errors: validators[name].errors }).toEqual({ isValid: true, errors: null });
  });

  test.each(fixtures<InvalidFixture>(name, 'invalid'))('refuses %s at its pointer', (_file, fixture) => {
    expect(validators[name](fixture.data)).toBe(false);
    const places = validators[name].errors?.map(({ instancePath, keyword }) => ({ pointer: instancePath, keyword }));
    expect(places).toContainEqual({ pointer: fixture.pointer, keyword: fixture.keyword });
  });

  test('is refused when it is not an object', () => {
    for (const data of [null, [], 'text', 1]) expect(validators[name](data)).toBe(false);
  });
});
