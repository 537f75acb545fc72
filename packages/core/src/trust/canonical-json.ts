import { TrustError } from '../errors/errors.js';

const NEEDS_CARE = /["\\\u0000-\u001F\uD800-\uDFFF]/; // eslint-disable-line no-control-regex -- JSON escapes exactly these
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Deeper than any record; a circle ends here too. */
const MAX_DEPTH = 64;
/** Up to here an insertion sort beats the built-in; above it a hostile record must not cost the square. */
const FEW_KEYS = 24;

/** Field names repeat in every record, so their quoted form is kept. */
const quotedNames = new Map<string, string>();
const MAX_QUOTED_NAMES = 2_000;

/**
 * The one text of a JSON value on which hashes and signatures agree: members sorted by UTF-16 code units, no spaces.
 * Written here and not taken from `canonicalize` because it runs several times for each record and is six times as fast;
 * a test holds the two equal.
 * @param value JSON data; a member whose value is `undefined` does not exist, as in `JSON.stringify`.
 * @throws {TrustError} ERR_TRUST_NOT_CANONICAL — undefined, a function, a class with `toJSON`, NaN, Infinity, a lone
 * surrogate, or nesting beyond 64 levels.
 * @source RFC 8785
 */
export function canonicalJson(value: unknown): string {
  return serialize(value, 0);
}

function serialize(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return quote(value);
    case 'number':
      if (!Number.isFinite(value)) throw notCanonical('number');
      return String(value); // ECMAScript's own form is the one RFC 8785 demands; -0 gives 0
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      if (depth >= MAX_DEPTH) throw notCanonical('depth');
      return Array.isArray(value) ? serializeArray(value, depth + 1) : serializeObject(value, depth + 1);
    default:
      throw notCanonical(typeof value);
  }
}

function serializeArray(items: readonly unknown[], depth: number): string {
  let text = '[';
  for (let index = 0; index < items.length; index++) {
    if (index > 0) text += ',';
    text += serialize(items[index], depth);
  }
  return `${text}]`;
}

function serializeObject(value: object, depth: number): string {
  const members = value as Readonly<Record<string, unknown>>;
  if (typeof members['toJSON'] === 'function') throw notCanonical('toJSON');
  let text = '';
  for (const name of sortNames(Object.keys(members))) {
    const member = members[name];
    if (member === undefined) continue;
    text += (text === '' ? '' : ',') + quoteName(name) + serialize(member, depth);
  }
  return `{${text}}`;
}

function sortNames(names: string[]): string[] {
  if (names.length > FEW_KEYS) return names.sort();
  for (let next = 1; next < names.length; next++) {
    const name = names[next]!;
    let at = next - 1;
    while (at >= 0 && names[at]! > name) {
      names[at + 1] = names[at]!;
      at--;
    }
    names[at + 1] = name;
  }
  return names;
}

function quoteName(name: string): string {
  let quoted = quotedNames.get(name);
  if (quoted === undefined) {
    quoted = `${quote(name)}:`;
    if (quotedNames.size >= MAX_QUOTED_NAMES) quotedNames.clear();
    quotedNames.set(name, quoted);
  }
  return quoted;
}

function quote(text: string): string {
  if (!NEEDS_CARE.test(text)) return `"${text}"`;
  if (LONE_SURROGATE.test(text)) throw notCanonical('surrogate');
  return JSON.stringify(text);
}

function notCanonical(rule: string): TrustError {
  return new TrustError('ERR_TRUST_NOT_CANONICAL', { details: { rule } });
}
