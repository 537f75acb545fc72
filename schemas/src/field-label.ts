import { schemaComponents, schemaNames, type JsonSchema } from './generated/schemas.js';
import type { RecordKind } from './record-kind.js';

/**
 * What people call a field, in Vietnamese.
 * @param kind kind of record.
 * @param path JSON pointer (`/guardians/0/birthYear`) or dotted path (`guardians.0.birthYear`) in the record.
 * @returns e.g. `Cha mẹ, người giám hộ 1: Năm sinh`, the position counted from 1; undefined where no field is there.
 */
export function fieldLabel(kind: RecordKind, path: string): string | undefined {
  const labels: string[] = [];
  let schema: JsonSchema | undefined = schemaComponents[schemaNames[kind] ?? ''];
  for (const part of path.split(/[/.]/).filter((piece) => piece !== '')) {
    const known = resolve(schema);
    const items = known?.['items'] as JsonSchema | undefined;
    if (items !== undefined && /^\d+$/.test(part)) {
      labels.push(`${labels.pop() ?? ''} ${Number(part) + 1}`.trim());
      schema = items;
      continue;
    }
    schema = propertyOf(known, part);
    const label = schema?.['x-label'];
    if (typeof label !== 'string') return undefined;
    labels.push(label);
  }
  return labels.length === 0 ? undefined : labels.join(': ');
}

function propertyOf(schema: JsonSchema | undefined, name: string): JsonSchema | undefined {
  const branches = (schema?.['oneOf'] as readonly JsonSchema[] | undefined) ?? (schema === undefined ? [] : [schema]);
  for (const { properties } of branches) {
    if (typeof properties === 'object' && properties !== null && Object.hasOwn(properties, name)) {
      return (properties as Readonly<Record<string, JsonSchema>>)[name];
    }
  }
  return undefined;
}

function resolve(schema: JsonSchema | undefined): JsonSchema | undefined {
  const reference = schema?.['$ref'];
  return typeof reference === 'string' ? schemaComponents[reference.slice(reference.lastIndexOf('/') + 1)] : schema;
}
