import { namedSchemas, resolveRef } from './read-schemas.mjs';

/**
 * Writes TypeScript types for the schemas. Our own small generator, because the public ones read 2020-12 only in part
 * and fall back to `any`; this one refuses what it does not know.
 * @returns text of `types.ts`.
 */
export function typesSource(files) {
  const named = namedSchemas(files);
  const parts = [];
  for (const { ref, typeName, schema } of named.values()) {
    const id = ref.split('#')[0];
    parts.push(`${comment(schema, '')}${declaration(typeName, schema, { id, named })}`);
  }
  return `${parts.join('\n\n')}\n`;
}

/** Aliases, not interfaces: a record can then be handed to what takes any JSON object. */
const declaration = (typeName, schema, context) => `export type ${typeName} = ${typeOf(schema, context, '')};`;

function typeOf(schema, context, indent) {
  if (schema.$ref !== undefined) {
    const target = context.named.get(resolveRef(context.id, schema.$ref));
    if (target === undefined) throw new TypeError(`no schema at ${schema.$ref}`);
    return target.typeName;
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.oneOf !== undefined) return schema.oneOf.map((branch) => typeOf(branch, context, indent)).join(' | ');
  switch (schema.type) {
    case 'string':
      return 'string';
    case 'integer':
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'array': {
      const item = typeOf(schema.items, context, indent);
      return /[ |{]/.test(item) ? `(${item})[]` : `${item}[]`;
    }
    case 'object':
      return objectType(schema, context, indent);
    default:
      throw new TypeError(`a schema that has no type: ${JSON.stringify(schema).slice(0, 200)}`);
  }
}

function objectType(schema, context, indent) {
  const { properties, additionalProperties: rest } = schema;
  if (properties === undefined) {
    const value = rest === true ? 'unknown' : typeOf(rest, context, indent);
    return `{ [key: string]: ${value} }`;
  }
  if (rest !== false) throw new TypeError('an object with properties must be closed');
  const inner = `${indent}  `;
  const required = new Set(schema.required);
  const lines = Object.entries(properties).map(([name, property]) => {
    const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
    return `${comment(property, inner)}${inner}${key}${required.has(name) ? '' : '?'}: ${typeOf(property, context, inner)};`;
  });
  return `{\n${lines.join('\n')}\n${indent}}`;
}

function comment(schema, indent) {
  const notes = [schema.description];
  if (schema['x-sensitive']) notes.push('Sensitive personal data.');
  if (schema.default !== undefined) notes.push(`Default: ${JSON.stringify(schema.default)}.`);
  const text = notes.filter(Boolean).join(' ').replaceAll('*/', '* /');
  return text === '' ? '' : `${indent}/** ${text} */\n`;
}
