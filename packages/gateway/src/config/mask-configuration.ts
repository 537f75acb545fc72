import { schemaComponents } from '@lienthong/schemas';
import type { Configuration, JsonSchema } from '@lienthong/schemas';

const MASK = '••••••';
/** Further settings of adapters are free, so a secret put there by mistake is known by its name only. */
const SECRET_NAME = /secret|password|passwd|token|credential|private|apikey|api_key|authorization/i;

/**
 * The configuration as it may be shown and logged: what the schema marks as write-only, what is named like a secret and
 * the user part of URLs are masked.
 */
export function maskConfiguration(configuration: Configuration): unknown {
  return mask(configuration, schemaComponents['Configuration'], '');
}

function mask(value: unknown, schema: JsonSchema | undefined, name: string): unknown {
  const known = resolve(schema);
  if (known?.['writeOnly'] === true) return MASK;
  if (Array.isArray(value)) return value.map((item) => mask(item, known?.['items'] as JsonSchema | undefined, name));
  if (typeof value === 'object' && value !== null) {
    const properties = (known?.['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
    const others = known?.['additionalProperties'];
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        key,
        mask(member, properties[key] ?? (typeof others === 'object' ? (others as JsonSchema) : undefined), key),
      ]),
    );
  }
  if (typeof value !== 'string') return value;
  // A setting that the schema knows by name is no secret unless it says so.
  if (known === undefined && SECRET_NAME.test(name)) return MASK;
  return value.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/?#@]*@/i, `$1${MASK}@`);
}

function resolve(schema: JsonSchema | undefined): JsonSchema | undefined {
  const reference = schema?.['$ref'];
  if (typeof reference !== 'string') return schema;
  return { ...resolve(schemaComponents[reference.slice(reference.lastIndexOf('/') + 1)]), ...schema };
}
