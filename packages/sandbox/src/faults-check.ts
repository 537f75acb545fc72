/** What is wrong with a fault file, and where. */
export interface FaultsProblem {
  /** e.g. `rules[2].fault.kind`. */
  readonly place: string;
  readonly expected: string;
}

/** A check returns the place of the first thing wrong, or nothing. */
type Check = (value: unknown, place: string) => FaultsProblem | undefined;

const that =
  (expected: string, holds: (value: unknown) => boolean): Check =>
  (value, place) =>
    holds(value) ? undefined : { place, expected };

const text = that('a text', (value) => typeof value === 'string');
const name = that('a text that is not empty', (value) => typeof value === 'string' && value !== '');
const countFrom1 = that('a whole number from 1', (value) => Number.isSafeInteger(value) && (value as number) >= 1);
const share = that('a number above 0, at most 1', (value) => typeof value === 'number' && value > 0 && value <= 1);
const seconds = that(
  'a whole number from 0 to 86400',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 86_400,
);
const milliseconds = that(
  'a whole number from 0 to 600000',
  (value) => Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= 600_000,
);
const status = that(
  'an HTTP status from 200 to 599',
  (value) => Number.isSafeInteger(value) && (value as number) >= 200 && (value as number) <= 599,
);
const oneOf = (...values: readonly unknown[]): Check =>
  that(`one of ${values.join(', ')}`, (value) => values.includes(value));

/** An object with these members, those with `?` optional, and no other. */
function object(members: Readonly<Record<string, Check>>): Check {
  const names = Object.keys(members).map((key) => key.replace('?', ''));
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { place, expected: 'an object' };
    const unknown = Object.keys(value).find((key) => !names.includes(key));
    if (unknown !== undefined) return { place: join(place, unknown), expected: `only ${names.join(', ')}` };
    for (const [key, check] of Object.entries(members)) {
      const member = key.replace('?', '');
      const isGiven = Object.hasOwn(value, member);
      if (!isGiven && key.endsWith('?')) continue;
      const problem = check((value as Record<string, unknown>)[member], join(place, member));
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

const kind = (name: string, members: Readonly<Record<string, Check>> = {}) =>
  [name, object({ kind: oneOf(name), ...members })] as const;
const KINDS = new Map<unknown, Check>([
  kind('latency', { ms: milliseconds }),
  kind('status', { status, 'body?': text }),
  kind('error-in-200', { 'code?': text, 'message?': text }),
  kind('malformed', { 'body?': text }),
  kind('timeout'),
  kind('throttle', { retryAfterSeconds: seconds, 'status?': oneOf(429, 503) }),
  kind('reset'),
]);
const fault: Check = (value, place) => {
  const named = (value as { kind?: unknown } | null | undefined)?.kind;
  const check = KINDS.get(named);
  return check
    ? check(value, place)
    : { place: join(place, 'kind'), expected: `one of ${[...KINDS.keys()].join(', ')}` };
};

const rule = object({
  system: name,
  'operation?': name,
  'match?': object({ 'nth?': countFrom1, 'every?': countFrom1, 'share?': share, 'recordKey?': name }),
  'times?': countFrom1,
  'phase?': oneOf('before', 'after'),
  fault,
});
const rules: Check = (value, place) => {
  if (!Array.isArray(value)) return { place, expected: 'a list of rules' };
  for (const [index, item] of value.entries()) {
    const problem = rule(item, `${place}[${index}]`);
    if (problem !== undefined) return problem;
  }
  return undefined;
};
const file = object({ '$schema?': text, rules, 'seed?': countFrom1 });

/** The first thing wrong with a fault file, or `undefined`. `faults.schema.json` says the same for editors. */
export function faultsProblem(value: unknown): FaultsProblem | undefined {
  return file(value, '');
}

const join = (place: string, member: string): string => (place === '' ? member : `${place}.${member}`);
