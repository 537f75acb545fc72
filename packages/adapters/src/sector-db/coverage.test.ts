import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { sectorCoverage } from './coverage.js';
import { notMappedFields } from './exchange-model/not-mapped.js';
import { sandboxProfile } from './sandbox-profile.js';
import { chainsOf } from './testing/sample-record.js';

interface DataFields {
  readonly records: readonly {
    readonly record: string;
    readonly kind: string;
    readonly parent?: string;
    readonly fields: readonly string[];
  }[];
}
const dataFields = JSON.parse(
  readFileSync(new URL('./exchange-model/data-fields.json', import.meta.url), 'utf8'),
) as DataFields;
const nameOf = ({ record, field }: { readonly record: string; readonly field: string }): string => `${record}.${field}`;

describe('every data field of the exchange model', () => {
  const coverage = sectorCoverage(sandboxProfile);
  const listed = dataFields.records.flatMap(({ record, kind, fields }) =>
    fields.map((field) => ({ record, kind, field })),
  );

  test('is in the profile under its record and kind, and no other is', () => {
    expect(listed).toHaveLength(675);
    const inProfile = coverage.map(({ record, kind, field }) => `${kind} ${record}.${field}`);
    expect(inProfile.sort()).toEqual(listed.map(({ record, kind, field }) => `${kind} ${record}.${field}`).sort());
    const parents = sandboxProfile.records.map(({ record, parent }) => `${record} < ${parent ?? ''}`);
    expect(parents.sort()).toEqual(
      dataFields.records.map(({ record, parent }) => `${record} < ${parent ?? ''}`).sort(),
    );
  });

  test('is mapped, or left out with a reason, never both', () => {
    expect(coverage.filter(({ ours, notMapped }) => ours.length === 0 && notMapped === undefined).map(nameOf)).toEqual(
      [],
    );
    expect(coverage.filter(({ ours, notMapped }) => ours.length > 0 && notMapped !== undefined).map(nameOf)).toEqual(
      [],
    );
    const known = new Set(listed.map(nameOf));
    expect(notMappedFields.map(nameOf).filter((name) => !known.has(name))).toEqual([]);
    expect(notMappedFields.filter(({ reason }) => reason.vi === '' || reason.en === '')).toEqual([]);
  });

  test('makes the round trip where it is mapped', () => {
    // round-trip.test.ts sends each field of these chains to the target and back.
    const tried = new Set(
      chainsOf(sandboxProfile).flatMap((chain) => {
        const { model, fields } = chain.at(-1)!;
        return fields.map(({ field }) => nameOf({ record: model.record, field: field.name }));
      }),
    );
    const mapped = coverage.filter(({ ours }) => ours.length > 0).map(nameOf);
    expect([...tried].sort()).toEqual(mapped.sort());
  });

  test('stands on the page of the coverage', () => {
    const page = readFileSync(new URL('../../../../docs/coverage.md', import.meta.url), 'utf8');
    const sections = new Map(
      page.split('\n## ').map((section) => [/Record `([^`]+)`/.exec(section)?.[1] ?? '', section] as const),
    );
    const absent = listed.filter(({ record, field }) => !sections.get(record)?.includes(`| \`${field}\` `));
    expect(absent.map(nameOf)).toEqual([]);
    expect(page).toMatch(/\*\*Total\*\* +\|[^|]*\|[^|]*\| 675 /);
  });
});
