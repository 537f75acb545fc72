import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { administrativeUnitsSource } from './administrative-units.mjs';
import { codeListsSource } from './code-lists.mjs';
import { checkDialect } from './dialect.mjs';
import { readDialect, readSchemas } from './read-schemas.mjs';
import { schemasSource } from './schemas.mjs';
import { typesSource } from './types.mjs';
import { validatorCode, validatorsSource } from './validators.mjs';

const HEADER = '// Generated from schemas/ by `npm run generate`; never edited by hand.\n';
const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Every generated file: its path below src/generated → its text. */
function generatedFiles() {
  const files = readSchemas(root);
  checkDialect(readDialect(root), files);
  return {
    'types.ts': typesSource(files),
    'validator-code.js': validatorCode(files),
    'validators.ts': validatorsSource(files),
    'schemas.ts': schemasSource(files),
    'code-lists.ts': codeListsSource(root),
    'administrative-units.ts': administrativeUnitsSource(root),
  };
}

function current(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const folder = join(root, 'src/generated');
const stale = Object.entries(generatedFiles())
  .map(([name, text]) => ({ path: join(folder, name), name, text: HEADER + text }))
  .filter(({ path, text }) => current(path) !== text);

if (process.argv.includes('--check')) {
  for (const { name } of stale) console.error(`schemas/src/generated/${name} is not up to date: run npm run generate`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of stale) writeFileSync(path, text);
  console.log(`schemas: ${stale.length === 0 ? 'nothing changed' : stale.map(({ name }) => name).join(', ')}`);
}
