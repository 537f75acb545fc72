import { schemaComponents, schemaNames, type JsonSchema } from '@lienthong/schemas';
import type { RecordByKind, RecordKind } from '@lienthong/core';

/** What may leave in a package beside the ordinary fields; nothing where absent. */
export interface Disclosure {
  /** Personal numbers, identity documents, insurance numbers: in extension columns only, never as an id. */
  readonly personalNumbers?: boolean;
  /** Fields that the law calls sensitive: ethnic group, religion, health, disability, poverty. */
  readonly sensitive?: boolean;
}

const NUMBER_FIELDS: ReadonlySet<string> = new Set([
  'personalNumber',
  'identityDocuments',
  'immigrationDocumentNumber',
  'socialInsuranceNumber',
]);

/**
 * The record without what may not leave.
 * @param leftOut told the dotted path of each field that was left out, positions in lists not counted.
 * @source Law on personal data protection 91/2025/QH15: only what the purpose needs
 */
export function disclosed<K extends RecordKind>(
  kind: K,
  record: RecordByKind[K],
  allowed: Disclosure,
  leftOut: (path: string) => void,
): RecordByKind[K] {
  return cut(record, schemaComponents[schemaNames[kind] ?? ''], '', allowed, leftOut) as RecordByKind[K];
}

function cut(
  value: unknown,
  schema: JsonSchema | undefined,
  path: string,
  allowed: Disclosure,
  leftOut: (path: string) => void,
): unknown {
  const own = resolve(schema);
  if (Array.isArray(value)) return value.map((item) => cut(item, own?.['items'] as JsonSchema, path, allowed, leftOut));
  if (typeof value !== 'object' || value === null) return value;
  const properties = own?.['properties'] as Readonly<Record<string, JsonSchema>> | undefined;
  if (properties === undefined) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const place = path === '' ? name : `${path}.${name}`;
    const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
    const isWithheld =
      (NUMBER_FIELDS.has(name) && allowed.personalNumbers !== true) ||
      (property?.['x-sensitive'] === true && allowed.sensitive !== true);
    if (isWithheld && member !== undefined) leftOut(place);
    else if (name !== '__proto__') kept[name] = cut(member, property, place, allowed, leftOut);
  }
  return kept;
}

function resolve(schema: JsonSchema | undefined): JsonSchema | undefined {
  const reference = schema?.['$ref'];
  return typeof reference === 'string' ? schemaComponents[reference.slice(reference.lastIndexOf('/') + 1)] : schema;
}
