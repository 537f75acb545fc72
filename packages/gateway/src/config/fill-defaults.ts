import { schemaComponents } from '@lienthong/schemas';
import type { JsonSchema } from '@lienthong/schemas';

/**
 * A copy of a value with the defaults of its schema where it says nothing. Objects that hold defaults come into being;
 * those that have none stay absent, for their absence means something.
 * @param schema with references into the published components.
 */
export function fillDefaults(value: unknown, schema: JsonSchema): unknown {
  const { properties, additionalProperties, items, default: standard } = resolve(schema);
  if (value === undefined) {
    if (standard !== undefined) return structuredClone(standard);
    return properties === undefined ? undefined : filledObject({}, properties as Schemas, undefined);
  }
  if (Array.isArray(value)) {
    return items === undefined ? (value as unknown[]) : value.map((item) => fillDefaults(item, items as JsonSchema));
  }
  if (typeof value !== 'object' || value === null) return value;
  const others = typeof additionalProperties === 'object' ? (additionalProperties as JsonSchema) : undefined;
  return filledObject(value as Members, (properties ?? {}) as Schemas, others) ?? {};
}

type Members = Readonly<Record<string, unknown>>;
type Schemas = Readonly<Record<string, JsonSchema>>;

function filledObject(value: Members, properties: Schemas, others: JsonSchema | undefined): Members | undefined {
  const filled: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(properties)) {
    // A missing object whose members are mandatory cannot be made up.
    if (value[name] === undefined && resolve(schema)['required'] !== undefined) continue;
    const member = fillDefaults(value[name], schema);
    if (member !== undefined) filled[name] = member;
  }
  for (const [name, member] of Object.entries(value)) {
    if (name in properties) continue;
    filled[name] = others ? fillDefaults(member, others) : member;
  }
  return Object.keys(filled).length > 0 ? filled : undefined;
}

/** Members beside a reference stand over those of what it refers to. */
function resolve(schema: JsonSchema): JsonSchema {
  const reference = schema['$ref'];
  if (typeof reference !== 'string') return schema;
  const target = schemaComponents[reference.slice(reference.lastIndexOf('/') + 1)] ?? {};
  return { ...resolve(target), ...schema };
}
