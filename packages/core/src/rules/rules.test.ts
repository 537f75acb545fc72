import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { validators } from '@lienthong/schemas';
import fc from 'fast-check';
import type { RecordByKind, RecordKind } from '../record/record.js';
import { validateRecord } from '../record/validate.js';
import { FileCheckRun } from './check-file.js';
import { checkRecord } from './check-record.js';
import { FileMemory } from './file-memory.js';
import { citation, REGULATIONS } from './regulations.js';
import { ruleMessage } from './rule-findings.js';
import { FILE_RULES, RECORD_RULES, RULES } from './rule-list.js';
import type { Rule } from './rule.js';

type Row = readonly [RecordKind, RecordByKind[RecordKind]];

/** A record that breaks or keeps a rule; `at` names the pointers of the breaches, `expected` what the rule works out. */
interface RecordCase {
  readonly kind: RecordKind;
  readonly record: RecordByKind[RecordKind];
  readonly at?: readonly string[];
  readonly expected?: string;
}

/** The records of a file; `at` names the breaches by record, from 0. */
interface FileCase {
  readonly rows: readonly Row[];
  readonly at?: readonly { readonly row: number; readonly pointer: string; readonly earlier?: number }[];
}

interface Cases<C> {
  readonly broken: readonly C[];
  readonly kept: readonly C[];
}

const FIXTURES = new URL('./fixtures/', import.meta.url);
const cases: Record<string, Cases<RecordCase & FileCase>> = Object.assign(
  {},
  ...readdirSync(FIXTURES).map((name) => JSON.parse(readFileSync(new URL(name, FIXTURES), 'utf8')) as object),
);
const today = '2026-11-22';
const codes = RULES.map(({ code }) => code);

describe('the list of rules', () => {
  test('has a positive and a negative case of every rule, and of nothing else', () => {
    expect(Object.keys(cases).sort()).toEqual([...codes].sort());
    const without = codes.filter((code) => cases[code]!.broken.length === 0 || cases[code]!.kept.length === 0);
    expect(without).toEqual([]);
  });

  test.each(RULES)('$code says what is wrong, what to do and by which regulation, in both languages', (rule: Rule) => {
    expect(codes.filter((code) => code === rule.code)).toHaveLength(1);
    expect(rule.code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
    expect(rule.kinds.length).toBeGreaterThan(0);
    expect(Object.values(REGULATIONS)).toContain(rule.regulation);
    const { vi, en } = ruleMessage(rule);
    for (const text of [rule.text.vi, rule.text.en, rule.text.fix.vi, rule.text.fix.en])
      expect(text.length).toBeGreaterThan(10);
    for (const message of [vi, en]) {
      expect(message).toContain(citation(rule.regulation));
      expect(message.length).toBeLessThanOrEqual(500);
    }
    expect(vi).not.toBe(en);
  });

  test.each(codes)('the cases of %s are sound by their schemas', (code) => {
    const { broken, kept } = cases[code]!;
    const rows = [...broken, ...kept].flatMap((one): readonly Row[] => one.rows ?? [[one.kind, one.record]]);
    expect(rows.flatMap(([kind, record]) => validateRecord(kind, record))).toEqual([]);
  });
});

test('whatever is left out of a sound record, the rules say something sound or nothing', () => {
  const rows = Object.values(cases).flatMap(({ broken, kept }) =>
    [...broken, ...kept].flatMap((one): readonly Row[] => one.rows ?? [[one.kind, one.record]]),
  );
  const run = new FileCheckRun();
  const answer = (results: object) => ({
    exchangeId: 'e',
    status: 'partial',
    receivedAt: '2026-01-05T08:00:00Z',
    ...results,
  });
  fc.assert(
    fc.property(fc.constantFrom(...rows), fc.array(fc.nat({ max: 40 }), { maxLength: 6 }), ([kind, record], cuts) => {
      const members = Object.entries(record).filter((_, at) => !cuts.includes(at));
      const cut = Object.fromEntries(members) as unknown as RecordByKind[RecordKind];
      if (validateRecord(kind, cut).length > 0) return;
      const found = [
        checkRecord(kind, cut, { today, withValues: true }),
        run.check(kind, cut, { row: 1 + cuts.length }),
      ];
      const results = found.map((findings, index) => ({ index, outcome: 'accepted', ...findings }));
      expect(validators['exchange-answer'](answer({ results }))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe.each(RECORD_RULES)('$code', (rule) => {
  const { broken, kept } = cases[rule.code]!;

  test.each(broken)('is broken by case %#', ({ kind, record, at, expected }) => {
    expect(rule.kinds).toContain(kind);
    const breaches = rule.check(record, { today });
    expect(breaches.map(({ pointer }) => pointer)).toEqual(at);
    if (expected !== undefined) expect(breaches[0]!.expected).toBe(expected);
  });

  test.each(kept)('is kept by case %#', ({ record }) => {
    expect(rule.check(record, { today })).toEqual([]);
  });
});

describe.each(FILE_RULES)('$code', (rule) => {
  const { broken, kept } = cases[rule.code]!;
  const breachesOf = ({ rows }: FileCase) => {
    const check = rule.begin(new FileMemory());
    return rows.flatMap(([kind, record], row) =>
      rule.kinds.includes(kind) ? check(record, row, kind).map((breach) => ({ row, ...breach })) : [],
    );
  };

  test.each(broken)('is broken by case %#', (file) => {
    expect(breachesOf(file)).toEqual(file.at);
  });

  test.each(kept)('is kept by case %#', (file) => {
    expect(breachesOf(file)).toEqual([]);
  });
});
