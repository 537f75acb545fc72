import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { validatedSchemas } from './read-schemas.mjs';

const KEYWORDS = ['x-source', 'x-sensitive', 'x-minimise', 'x-validator', 'x-label'];

/** An instance that knows every schema, as the gateway's validators are compiled. */
export function createAjv(files, code) {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    inlineRefs: 12,
    discriminator: true,
    allowUnionTypes: false,
    ...(code ? { code } : {}),
  });
  addFormats.default(ajv, ['date', 'date-time', 'uri']);
  for (const keyword of KEYWORDS) ajv.addKeyword(keyword);
  for (const { schema } of files) ajv.addSchema(code ? bare(schema) : schema);
  return ajv;
}

export const exportName = (name) => `validate-${name}`.replace(/-([a-z])/g, (_match, letter) => letter.toUpperCase());

/** Compiled validators as one ES module: the code that Ajv would make at run time, made once. */
export function validatorCode(files) {
  const formats = _`require("ajv-formats/dist/formats").fullFormats`;
  const ajv = createAjv(files, { source: true, esm: true, formats });
  const wanted = validatedSchemas(files);
  const code = standaloneCode.default(ajv, Object.fromEntries(wanted.map(({ name, ref }) => [exportName(name), ref])));
  return withImports(withQuickLengths(code));
}

/**
 * Ajv counts the characters of every text one by one, although its length in UTF-16 units nearly always tells: there are
 * at most as many characters, and at least half as many.
 */
function withQuickLengths(code) {
  const [, counter] = /const (func\d+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default/.exec(code);
  return code.replace(new RegExp(`${counter}\\((data\\d*)\\) ([<>]) (\\d+)`, 'g'), (count, text, sign, limit) =>
    sign === '>' ? `${text}.length > ${limit} && ${count}` : `${text}.length < ${2 * Number(limit)} && ${count}`,
  );
}

const ANNOTATIONS = new Set(['title', 'description', 'default', 'writeOnly', ...KEYWORDS]);

/** The schema without what validates nothing: the compiled code repeats what it is given. */
function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { properties, $defs, ...keywords } = schema;
  const kept = Object.entries(keywords).filter(([key]) => !ANNOTATIONS.has(key));
  const named = (map) => Object.fromEntries(Object.entries(map).map(([name, inner]) => [name, bare(inner)]));
  return {
    ...Object.fromEntries(kept.map(([key, inner]) => [key, bare(inner)])),
    ...(properties && { properties: named(properties) }),
    ...($defs && { $defs: named($defs) }),
  };
}

/** Ajv writes `require` even into ES modules: turn each into a real import. */
function withImports(code) {
  const imports = new Map();
  const body = code.replace(/require\("([^"]+)"\)/g, (_, specifier) => {
    if (!imports.has(specifier)) imports.set(specifier, `module${imports.size}`);
    return imports.get(specifier);
  });
  const lines = [...imports].map(([specifier, name]) => `import ${name} from '${specifier}.js';`);
  return `${lines.join('\n')}\n${body.replace('"use strict";', '')}\n`;
}

export function validatorsSource(files) {
  const wanted = validatedSchemas(files);
  const types = wanted.map(({ typeName }) => typeName).sort();
  return [
    `import type {\n${types.map((type) => `  ${type},\n`).join('')}} from './types.js';`,
    `import type { Validator } from '../validator.js';`,
    `import * as code from './validator-code.js';`,
    '',
    '/** What each name validates. */',
    'export interface ValidatedTypes {',
    ...wanted.map(({ name, typeName }) => `  '${name}': ${typeName};`),
    '}',
    '',
    '/** Compiled validators by name; after a call that gives false, `errors` says why. */',
    'export const validators = {',
    ...wanted.map(({ name }) => `  '${name}': code.${exportName(name)},`),
    '} as unknown as { readonly [N in keyof ValidatedTypes]: Validator<ValidatedTypes[N]> };',
    '',
  ].join('\n');
}
