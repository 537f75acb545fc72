import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/**
 * Reads every code list.
 * @throws {TypeError} when one does not have the form of `code-lists/code-list.schema.json`.
 */
export function readCodeLists(root) {
  const folder = join(root, 'code-lists');
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv, ['date']);
  const fits = ajv.compile(read('code-list.schema.json'));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
    .sort()
    .map((file) => {
      const list = read(file);
      if (!fits(list)) throw new TypeError(`${file}: ${ajv.errorsText(fits.errors)}`);
      if (`${list.id}.json` !== file) throw new TypeError(`${file}: its id is ${list.id}`);
      return list;
    });
}

export function codeListsSource(root) {
  const lists = readCodeLists(root);
  return [
    `import type { CodeList } from '../code-list.js';`,
    '',
    `export type CodeListId =\n${lists.map(({ id }) => `  | '${id}'`).join('\n')};`,
    '',
    '/** Every code list, by its identifier. */',
    'export const codeLists: Readonly<Record<CodeListId, CodeList>> = {',
    ...lists.map((list) => `  '${list.id}': ${JSON.stringify(list, null, 1)},`),
    '};',
    '',
  ].join('\n');
}
