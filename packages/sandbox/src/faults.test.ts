import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { FaultPlan, parseFaults, readFaults, type FaultRule } from './faults.js';
import { sampleProvince } from './sandbox.js';

const reset = { kind: 'reset' } as const;
const struck = (rule: Omit<FaultRule, 'system' | 'fault'>, count: number): number[] => {
  const plan = new FaultPlan({ rules: [{ system: 'lgsp', ...rule, fault: reset }] });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return numbers.filter(() => plan.strike('lgsp', 'write', ['r1']) !== undefined);
};

describe('FaultPlan', () => {
  test.each<[string, Omit<FaultRule, 'system' | 'fault'>, number[]]>([
    ['every request without a match', {}, [1, 2, 3, 4, 5, 6]],
    ['the third', { match: { nth: 3 } }, [3]],
    ['every second', { match: { every: 2 } }, [2, 4, 6]],
    ['every second, twice', { match: { every: 2 }, times: 2 }, [2, 4]],
    ['its record', { match: { recordKey: 'r1' } }, [1, 2, 3, 4, 5, 6]],
    ['no other record', { match: { recordKey: 'r2' } }, []],
    ['no other operation', { operation: 'read' }, []],
  ])('strikes %s', (_name, rule, expected) => {
    expect(struck(rule, 6)).toEqual(expected);
  });

  test('strikes about the given share, the same requests with the same seed', () => {
    const first = struck({ match: { share: 0.2 } }, 1000);
    expect(struck({ match: { share: 0.2 } }, 1000)).toEqual(first);
    expect(first.length).toBeGreaterThan(140);
    expect(first.length).toBeLessThan(260);
  });

  test('lets the first rule that fits decide, and leaves other systems alone', () => {
    const plan = new FaultPlan({
      rules: [
        { system: 'lgsp', fault: reset, times: 1 },
        { system: '*', fault: { kind: 'timeout' }, match: { nth: 2 } },
      ],
    });
    const kinds = ['lgsp', 'other', 'lgsp'].map((system) => plan.strike(system, undefined, [])?.fault.kind);
    expect(kinds).toEqual(['reset', undefined, 'timeout']);
  });
});

const rules = (rule: object): object => ({ rules: [rule] });
const good = [
  { rules: [] },
  { $schema: './faults.schema.json', seed: 7, rules: [] },
  rules({ system: '*', fault: { kind: 'latency', ms: 50 } }),
  rules({ system: 'a', operation: 'b', times: 1, phase: 'after', fault: { kind: 'status', status: 500, body: '' } }),
  rules({ system: 'a', match: { nth: 1, every: 2, share: 1, recordKey: 'k' }, fault: reset }),
  rules({ system: 'a', fault: { kind: 'error-in-200', code: 'X', message: 'Y' } }),
  rules({ system: 'a', fault: { kind: 'malformed', body: '<' } }),
  rules({ system: 'a', fault: { kind: 'timeout' } }),
  rules({ system: 'a', fault: { kind: 'throttle', retryAfterSeconds: 5, status: 503 } }),
];
const bad: [unknown, string][] = [
  [null, ''],
  [[], ''],
  [{}, 'rules'],
  [{ rules: {} }, 'rules'],
  [{ rules: [], rule: [] }, 'rule'],
  [{ rules: [], seed: 0 }, 'seed'],
  [{ rules: [null] }, 'rules[0]'],
  [rules({ fault: reset }), 'rules[0].system'],
  [rules({ system: '', fault: reset }), 'rules[0].system'],
  [rules({ system: 'a' }), 'rules[0].fault.kind'],
  [rules({ system: 'a', fault: { kind: 'explode' } }), 'rules[0].fault.kind'],
  [rules({ system: 'a', fault: { kind: 'latency' } }), 'rules[0].fault.ms'],
  [rules({ system: 'a', fault: { kind: 'latency', ms: -1 } }), 'rules[0].fault.ms'],
  [rules({ system: 'a', fault: { kind: 'status', status: '500' } }), 'rules[0].fault.status'],
  [rules({ system: 'a', fault: { kind: 'throttle', retryAfterSeconds: 1.5 } }), 'rules[0].fault.retryAfterSeconds'],
  [rules({ system: 'a', fault: { kind: 'reset', ms: 1 } }), 'rules[0].fault.ms'],
  [rules({ system: 'a', fault: reset, times: 0 }), 'rules[0].times'],
  [rules({ system: 'a', fault: reset, phase: 'during' }), 'rules[0].phase'],
  [rules({ system: 'a', fault: reset, match: { share: 2 } }), 'rules[0].match.share'],
  [rules({ system: 'a', fault: reset, match: { first: 1 } }), 'rules[0].match.first'],
];

/** The validator that the schemas are compiled with; the sandbox itself does not depend on it. */
interface Ajv {
  compile(schema: object): (value: unknown) => boolean;
}
const { Ajv2020 } = createRequire(new URL('../../../schemas/package.json', import.meta.url))('ajv/dist/2020.js') as {
  Ajv2020: new (options: object) => Ajv;
};

describe('parseFaults', () => {
  const schema = JSON.parse(readFileSync(`${sampleProvince}/faults.schema.json`, 'utf8')) as object;
  const fitsSchema = new Ajv2020({ strict: true }).compile(schema);

  test.each(good.map((value) => [JSON.stringify(value), value]))('takes %s, as the schema does', (_text, value) => {
    expect(parseFaults(value)).toBe(value);
    expect(fitsSchema(value)).toBe(true);
  });
  test.each(bad.map(([value, place]) => [JSON.stringify(value), place, value]))(
    'refuses %s and names %s, as the schema does',
    (_text, place, value) => {
      expect(() => parseFaults(value)).toThrow(
        expect.objectContaining({ code: 'ERR_CONFIG_INVALID', details: expect.objectContaining({ place }) }),
      );
      expect(fitsSchema(value)).toBe(false);
    },
  );
  test('says that a file cannot be read', async () => {
    await expect(readFaults(`${sampleProvince}/none.json`)).rejects.toMatchObject({ code: 'ERR_CONFIG_UNREADABLE' });
    await expect(readFaults(`${sampleProvince}/citizens.csv`)).rejects.toMatchObject({ code: 'ERR_CONFIG_UNREADABLE' });
  });
});
