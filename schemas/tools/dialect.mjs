import { Ajv2020 } from 'ajv/dist/2020.js';
import { namedSchemas, resolveRef } from './read-schemas.mjs';

/**
 * Refuses a schema that uses a keyword outside the dialect, or points at nothing.
 * @throws {TypeError} naming the file and the place.
 */
export function checkDialect(dialect, files) {
  const fits = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true }).compile(
    dialect,
  );
  const named = namedSchemas(files);
  for (const { file, schema } of files) {
    if (!fits(schema)) {
      const faults = fits.errors.map(
        ({ instancePath, keyword, params }) => `${instancePath} ${keyword} ${JSON.stringify(params)}`,
      );
      throw new TypeError(`${file} leaves the dialect:\n  ${faults.join('\n  ')}`);
    }
    for (const ref of refsIn(schema)) {
      if (!named.has(resolveRef(schema.$id, ref))) throw new TypeError(`${file} points at nothing: ${ref}`);
    }
  }
}

function* refsIn(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.$ref === 'string') yield value.$ref;
  for (const inner of Object.values(value)) yield* refsIn(inner);
}
