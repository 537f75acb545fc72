import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { profileGaps } from './profile-gaps.js';
import type { FieldRule, RecordMapping } from './profile.js';
import { sandboxProfile } from './sandbox-profile.js';

const { records, mappings, codeLists } = sandboxProfile;

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}
const schemaOf = (name: string): Schema =>
  JSON.parse(
    readFileSync(new URL(`../../../../schemas/canonical/v1/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as Schema;
const common = schemaOf('common');

/** The schema at a dotted path, references followed; undefined where the path leads nowhere. */
function schemaAt(root: Schema, start: Schema, path: readonly string[]): Schema | undefined {
  let at: Schema | undefined = start;
  for (const part of path) {
    at = resolve(root, at);
    at = /^\d+$|=/.test(part) ? at.items : at.properties?.[part];
    if (at === undefined) return undefined;
  }
  return resolve(root, at);
}

function resolve(root: Schema, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const [, file, name] = /^(?:urn:lienthong:schema:canonical:v1:([a-z-]+))?#\/\$defs\/(\w+)$/.exec(schema.$ref)!;
  return ((file === undefined ? root : schemaOf(file)).$defs?.[name!] ?? common.$defs![name!])!;
}

const pathsOf = (rule: FieldRule): readonly string[] => [
  ...(typeof rule.from === 'string' ? [rule.from] : rule.from),
  ...(rule.sumOf ?? []),
  ...(rule.otherwise === undefined ? [] : pathsOf(rule.otherwise)),
];
const listsOf = (rule: FieldRule): readonly string[] => [
  ...(rule.codes === undefined ? [] : [rule.codes]),
  ...(rule.otherwise === undefined ? [] : listsOf(rule.otherwise)),
];

function leadsSomewhere(mapping: RecordMapping, path: string): boolean {
  const root = schemaOf(mapping.kind);
  if (path === '.') return mapping.each !== undefined;
  if (path.startsWith('$.')) return schemaAt(root, root, path.slice(2).split('.')) !== undefined;
  const each = mapping.each?.replace(/^\$\./, '').split('.') ?? [];
  const element = each.length === 0 ? root : schemaAt(root, root, [...each, '0']);
  return element !== undefined && schemaAt(root, element, path.split('.')) !== undefined;
}

describe('the sandbox profile', () => {
  test.each(mappings.map((mapping) => [mapping.record, mapping] as const))(
    'fills %s from fields that our schema has, into fields that the exchange model has',
    (record, mapping) => {
      const model = records.find((candidate) => candidate.record === record);
      expect(model).toBeDefined();
      const known = new Set(model!.fields.map(({ name }) => name));
      expect(Object.keys(mapping.fields).filter((field) => !known.has(field))).toEqual([]);
      const astray = Object.values(mapping.fields)
        .flatMap(pathsOf)
        .filter((path) => !leadsSomewhere(mapping, path));
      expect(astray).toEqual([]);
      const missingLists = Object.values(mapping.fields)
        .flatMap(listsOf)
        .filter((list) => codeLists[list] === undefined);
      expect(missingLists).toEqual([]);
    },
  );

  test('says of every record type, list and of itself that nobody has confirmed it', () => {
    expect(sandboxProfile.confirmed).toBe(false);
    expect(records.filter(({ confirmed }) => confirmed)).toEqual([]);
    expect(Object.values(codeLists).filter(({ confirmed, source }) => confirmed || source === '')).toEqual([]);
  });

  test('has child rows only under a record type that is sent', () => {
    const sent = new Set(mappings.map(({ record }) => record));
    const orphans = mappings.filter(({ record, suffix, under }) => {
      const parent = under ?? records.find((candidate) => candidate.record === record)?.parent;
      return suffix === undefined ? parent !== undefined : parent === undefined || !sent.has(parent);
    });
    expect(orphans.map(({ record }) => record)).toEqual([]);
  });

  test('lists the required fields that it cannot fill, and no others', () => {
    expect(profileGaps(sandboxProfile).map(({ record, field, reason }) => `${record}.${field}: ${reason}`)).toEqual([]);
    const withoutSchool = mappings.map((mapping) =>
      mapping.kind === 'school' ? { ...mapping, fields: { matruong: { from: 'code' } } } : mapping,
    );
    const gaps = profileGaps({ ...sandboxProfile, mappings: withoutSchool }, 'school');
    expect(gaps).toContainEqual({
      kind: 'school',
      record: 'thongtindiemtruongchinhcapmnththcsthpt',
      field: 'tentruong',
      labelVi: 'Tên trường',
      reason: 'no-source',
    });
    expect(profileGaps({ ...sandboxProfile, codeLists: {} }, 'academic-result')).toContainEqual(
      expect.objectContaining({ field: 'hocky', reason: 'list-unknown' }),
    );
  });

  test('gives the target no code of ours that is wider than its field', () => {
    const tooWide = mappings.flatMap((mapping) =>
      Object.entries(mapping.fields).flatMap(([name, rule]) => {
        const field = records.find(({ record }) => record === mapping.record)!.fields.find((one) => one.name === name)!;
        return listsOf(rule)
          .flatMap((list) => Object.values(codeLists[list]!.codes))
          .filter((code) => code.length > (field.maxLength ?? Infinity));
      }),
    );
    expect(tooWide).toEqual([]);
  });
});
