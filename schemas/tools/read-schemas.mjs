import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const GROUPS = ['canonical/v1', 'exchange/v1'];

/**
 * Reads every schema of the package.
 * @param root folder of the package.
 * @returns {{ name: string, file: string, schema: Record<string, any> }[]} in the order of groups, then of names.
 */
export function readSchemas(root) {
  return GROUPS.flatMap((group) =>
    readdirSync(join(root, group))
      .filter((file) => file.endsWith('.schema.json'))
      .sort()
      .map((file) => ({
        name: file.slice(0, -'.schema.json'.length),
        file: `${group}/${file}`,
        schema: JSON.parse(readFileSync(join(root, group, file), 'utf8')),
      })),
  );
}

export const readDialect = (root) => JSON.parse(readFileSync(join(root, 'dialect.schema.json'), 'utf8'));

/** Every named type: the root of a file that describes a value, and each of its `$defs`. */
export function namedSchemas(files) {
  const named = new Map();
  const add = (ref, typeName, schema) => {
    for (const other of named.values()) {
      if (other.typeName === typeName) throw new TypeError(`two schemas are named ${typeName}: ${ref}`);
    }
    named.set(ref, { ref, typeName, schema });
  };
  for (const { schema } of files) {
    if (schema.type !== undefined) add(schema.$id, schema.title, withoutDefs(schema));
    for (const [name, definition] of Object.entries(schema.$defs ?? {}))
      add(`${schema.$id}#/$defs/${name}`, name, definition);
  }
  return named;
}

/** Full form of a `$ref` found in the schema with this `$id`. */
export const resolveRef = (id, ref) => (ref.startsWith('#') ? id + ref : ref);

/** Schemas with a validator of their own: the kinds and messages, by the name a caller uses. */
export function validatedSchemas(files) {
  const found = [];
  for (const { name, schema } of files) {
    if (schema.type !== undefined) found.push({ name, ref: schema.$id, typeName: schema.title });
    for (const [typeName, definition] of Object.entries(schema.$defs ?? {})) {
      if (definition['x-validator'])
        found.push({ name: definition['x-validator'], ref: `${schema.$id}#/$defs/${typeName}`, typeName });
    }
  }
  return found;
}

function withoutDefs(schema) {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$defs'));
}
