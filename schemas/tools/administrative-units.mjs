import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const TABLES = [
  ['communes2025', 'communes-2025.csv', 'The 3,321 communes of 2025-07-01: `code,name,type,province_code`.'],
  [
    'communesLegacy',
    'communes-legacy.csv',
    'The 10,035 communes until 2025-06-30: `code,name,district_code,district_name,province_code`.',
  ],
  [
    'communeMapping',
    'commune-mapping.csv',
    'Old commune → new commune: `legacy_code,new_code,relation`; `relation` is `whole` or `part`.',
  ],
  [
    'unitChanges',
    'unit-changes.csv',
    'Changes after 2025-07-01 that kept the code: `level,code,name,type,valid_from,basis`.',
  ],
  [
    'islandDistricts',
    'island-districts.csv',
    'Island districts that had no commune: `district_code,district_name,legacy_province_code,new_commune_code`.',
  ],
];

/** The big tables as text constants, so that nobody reads files at run time. */
export function administrativeUnitsSource(root) {
  const read = (file) => readFileSync(join(root, 'code-lists/administrative-units', file), 'utf8');
  const { provinces } = JSON.parse(read('provinces.json'));
  return [
    `import type { Province } from '../province.js';`,
    '',
    '/** The 34 provinces of 2025-07-01 and the 63 that they were made of. */',
    `export const provinces: readonly Province[] = ${JSON.stringify(provinces, null, 1)};`,
    '',
    ...TABLES.flatMap(([name, file, text]) => [
      `/** ${text} */`,
      `export const ${name}: string = ${JSON.stringify(read(file)).replaceAll('\\n', '\\n\\\n')};`,
      '',
    ]),
  ].join('\n');
}
