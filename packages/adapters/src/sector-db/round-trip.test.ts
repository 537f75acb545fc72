import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { schemaAt } from './canonical-schema.js';
import { mapRecord } from './map-record.js';
import { DISCLOSURE_GROUPS, type MappingOptions } from './profile.js';
import type { RuledField } from './profile-index.js';
import { putAt } from './put-at.js';
import { readRecord } from './read-record.js';
import { sandboxProfile } from './sandbox-profile.js';
import { chainsOf, firstPath, fulfil, outgoing, putDay, rowOf, stepsTo, type Chain } from './testing/sample-record.js';
import { sampleValue } from './testing/sample-value.js';
import { holds, valueAt } from './value-at.js';

const everything: MappingOptions = { profile: sandboxProfile, disclose: new Set(DISCLOSURE_GROUPS) };
const nothing: MappingOptions = { profile: sandboxProfile, disclose: new Set() };
const chains = chainsOf(sandboxProfile);
const nameOf = (chain: Chain): string => chain.map(({ model }) => model.record).join(' > ');
const cases = chains.flatMap((chain) =>
  chain.at(-1)!.fields.map((ruled) => [`${nameOf(chain)}: ${ruled.field.name}`, chain, ruled] as const),
);

const at = (record: unknown, steps: readonly string[]): unknown =>
  valueAt({ record, element: record }, steps.join('.'));

/** A record that holds a value where the rule looks for it, and what its rows need. */
function recordWith(chain: Chain, ruled: RuledField, value: unknown): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  putAt(record, stepsTo(chain, firstPath(ruled.rule)), value);
  putDay(record, chain, ruled);
  fulfil(record, chain);
  return record;
}

const write = (chain: Chain, record: object, options = everything) =>
  mapRecord(outgoing(chain[0]!.mapping.kind, record), options)!;

/** Values of a field with which its rows are written at all: a pupil of Lao nationality has no row of Vietnamese. */
function samplesOf(chain: Chain, ruled: RuledField): fc.Arbitrary<unknown> {
  const steps = stepsTo(chain, firstPath(ruled.rule));
  const schema = schemaAt(chain[0]!.mapping.kind, steps);
  return sampleValue(ruled, steps, schema, sandboxProfile).filter((value) => {
    const record = recordWith(chain, ruled, value);
    return chain.every(({ mapping }, index) => {
      const part = stepsTo(chain.slice(0, index + 1), '.');
      const element = part.length === 0 ? record : at(record, part);
      return holds(mapping.when, { record, element }, sandboxProfile.codeLists);
    });
  });
}

describe('each mapped field', () => {
  test.each(cases)('%s goes to the target and comes back equal', (_name, chain, ruled) => {
    const steps = stepsTo(chain, firstPath(ruled.rule));
    fc.assert(
      fc.property(samplesOf(chain, ruled), (value) => {
        const written = write(chain, recordWith(chain, ruled, value));
        expect(rowOf(written.row, chain)).toHaveProperty([ruled.field.name]);
        const read = readRecord(written.recordType, written.row, sandboxProfile)!;
        expect(at(read.record, steps)).toEqual(value);
      }),
      { numRuns: 5, seed: 20261122 },
    );
  });
});

describe('whole records', () => {
  const ends = chains.filter(
    (chain) => !chains.some((other) => other.length > chain.length && other.includes(chain.at(-1)!)),
  );
  test.each(ends.map((chain) => [nameOf(chain), chain] as const))(
    '%s: what was read is sound and is written again as the same row',
    (_name, chain) => {
      const fields = chain.flatMap((_mapped, index) => {
        const part = chain.slice(0, index + 1);
        return part.at(-1)!.fields.map((ruled) => ({ part, ruled }));
      });
      const values = fc.tuple(...fields.map(({ part, ruled }) => samplesOf(part, ruled)));
      fc.assert(
        fc.property(values, (drawn) => {
          const record: Record<string, unknown> = {};
          for (const [name, value] of [['schoolYear', '2025-2026'] as const, ['fullName', 'Trần Văn Mẫu'] as const]) {
            if (schemaAt(chain[0]!.mapping.kind, [name]) !== undefined) record[name] = value;
          }
          fulfil(record, chain);
          fields.forEach(({ part, ruled }, index) => {
            putAt(record, stepsTo(part, firstPath(ruled.rule)), drawn[index]);
            putDay(record, part, ruled);
          });
          const written = write(chain, record);
          const read = readRecord(written.recordType, written.row, sandboxProfile)!;
          expect({ ...read, record: undefined }).toMatchObject({
            recordId: 'r-1',
            version: 3,
            event: 'UPDATE',
            faults: [],
          });
          expect(write(chain, read.record).row).toEqual(written.row);
        }),
        { numRuns: 5, seed: 20261122 },
      );
    },
  );
});

describe('what does not fit', () => {
  // Another nationality is another record type.
  const wide = cases.filter(
    ([, , { field, rule }]) =>
      field.maxLength !== undefined &&
      rule.codes === undefined &&
      rule.as === undefined &&
      firstPath(rule) !== 'nationality',
  );
  test.each(wide)('%s is never cut: too long is said, with the field and in two languages', (_name, chain, ruled) => {
    const value = 'đ'.repeat(ruled.field.maxLength! + 1);
    const { row, findings } = write(chain, recordWith(chain, ruled, value));
    expect(rowOf(row, chain)?.[ruled.field.name]).toBeUndefined();
    const isSaid = ({ code }: { readonly code: string }): boolean =>
      code === 'too-long' || code === 'width-unequal' || code.endsWith('-too-narrow');
    const { record } = chain.at(-1)!.model;
    const said = findings.filter((finding) => finding.record === record && finding.wireField === ruled.field.name);
    expect(said.map((finding) => [finding.code, isSaid(finding)])).toEqual([[said[0]!.code, true]]);
    expect(said[0]!.severity).toBe(ruled.field.required === true ? 'error' : 'warning');
    expect(Object.values(said[0]!.message).filter((text) => text.length < 10)).toEqual([]);
  });

  const grouped = cases.filter(([, , { rule }]) => rule.group !== undefined);
  test.each(grouped)('%s stays at home where its group is not disclosed, and that is said', (_name, chain, ruled) => {
    const [value] = fc.sample(samplesOf(chain, ruled), { numRuns: 1, seed: 1 });
    const { row, findings } = write(chain, recordWith(chain, ruled, value), nothing);
    expect(rowOf(row, chain)?.[ruled.field.name]).toBeUndefined();
    const rows = findings.filter(({ record }) => record === chain.at(-1)!.model.record);
    expect(rows.length).toBeGreaterThan(0);
  });
});
