import { schemaComponents, schemaNames, type JsonSchema, type RecordKind } from '@lienthong/schemas';
import { selectorOf } from './value-at.js';

/**
 * The schema of a place in one of our records, references followed.
 * @param path steps: names, positions, selectors.
 * @returns `undefined` where no such place is.
 */
export function schemaAt(kind: RecordKind, path: readonly string[]): JsonSchema | undefined {
  let schema = resolve(schemaComponents[schemaNames[kind] ?? '']);
  for (const part of path) {
    const isElement = /^\d+$/.test(part) || selectorOf(part) !== undefined;
    schema = resolve(isElement ? (schema?.['items'] as JsonSchema | undefined) : propertyOf(schema, part));
    if (schema === undefined) return undefined;
  }
  return schema;
}

/** Names of the properties that a schema demands. */
export const requiredOf = (schema: JsonSchema | undefined): readonly string[] =>
  (schema?.['required'] as readonly string[] | undefined) ?? [];

/** The schema of a property, in whichever branch it is. */
export function propertyOf(schema: JsonSchema | undefined, name: string): JsonSchema | undefined {
  const branches = (schema?.['oneOf'] as readonly JsonSchema[] | undefined) ?? (schema === undefined ? [] : [schema]);
  for (const branch of branches) {
    const properties = branch['properties'] as Readonly<Record<string, JsonSchema>> | undefined;
    if (properties !== undefined && Object.hasOwn(properties, name)) return resolve(properties[name]);
  }
  return undefined;
}

function resolve(schema: JsonSchema | undefined): JsonSchema | undefined {
  const reference = schema?.['$ref'];
  return typeof reference === 'string' ? schemaComponents[reference.slice(reference.lastIndexOf('/') + 1)] : schema;
}
