import { namedSchemas, resolveRef, validatedSchemas } from './read-schemas.mjs';

/** The schemas themselves, flat by type name and pointing at each other as components: what an OpenAPI document takes over as it is. */
export function schemasSource(files) {
  const named = namedSchemas(files);
  const components = {};
  for (const { ref, typeName, schema } of named.values())
    components[typeName] = component(schema, ref.split('#')[0], named);
  const names = Object.fromEntries(validatedSchemas(files).map(({ name, typeName }) => [name, typeName]));
  return [
    '/** A JSON Schema 2020-12 document part. */',
    'export type JsonSchema = { readonly [keyword: string]: unknown };',
    '',
    '/** Type name → schema; references read `#/components/schemas/<type name>`. */',
    `export const schemaComponents: Readonly<Record<string, JsonSchema>> = ${JSON.stringify(components, null, 1)};`,
    '',
    '/** Validator name → type name. */',
    `export const schemaNames: Readonly<Record<string, string>> = ${JSON.stringify(names, null, 1)};`,
    '',
  ].join('\n');
}

function component(value, id, named) {
  if (Array.isArray(value)) return value.map((item) => component(item, id, named));
  if (typeof value !== 'object' || value === null) return value;
  const result = {};
  for (const [key, inner] of Object.entries(value)) {
    if (key === '$schema' || key === '$id' || key === 'x-validator') continue;
    result[key] =
      key === '$ref'
        ? `#/components/schemas/${named.get(resolveRef(id, inner)).typeName}`
        : component(inner, id, named);
  }
  return result;
}
