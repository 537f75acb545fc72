import { isUtf8 } from 'node:buffer';
import { RequestError } from '@lienthong/core';

/** What a JSON body may be at most. */
export interface JsonLimits {
  /** Objects and arrays inside each other. */
  readonly depth: number;
  /** Keys in the whole body. */
  readonly keys: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Parses a JSON body that nobody has looked at yet. One pass over the text, before it is parsed, counts depth and keys and
 * refuses what `JSON.parse` lets through: keys that occur twice (which one counts would be anybody's guess), keys that
 * reach an object's prototype, and strings that are no Unicode text.
 * @throws {RequestError} ERR_REQUEST_NOT_JSON, ERR_REQUEST_TOO_DEEP, ERR_REQUEST_FORBIDDEN_KEY.
 * @source RFC 8259 §4, §8; RFC 7493 §2.3 (no key twice).
 */
export function parseJsonBody(body: Buffer, limits: JsonLimits): unknown {
  if (!isUtf8(body)) throw notJson('không phải UTF-8', 'it is not UTF-8');
  let text = body.toString('utf8');
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  inspect(text, limits);
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    // The parser's message quotes the body, so it stays behind.
    throw notJson('sai cú pháp', 'its syntax is wrong', cause);
  }
}

/** Wrong syntax is left to the parser: here it only must not lead astray. */
function inspect(text: string, limits: JsonLimits): void {
  /** For each open container its keys so far; `undefined` for an array. Sets are used again by depth. */
  const open: (Set<string> | undefined)[] = [];
  const pool: Set<string>[] = [];
  let depth = 0;
  let keyCount = 0;
  let keys: Set<string> | undefined;
  let expectsKey = false;

  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE: {
        const end = endOfString(text, at);
        const raw = text.slice(at + 1, end);
        const hasEscape = raw.includes('\\');
        if (hasEscape || expectsKey) {
          const value = hasEscape ? unescape(text.slice(at, end + 1)) : raw;
          if (expectsKey && keys) {
            keyCount += 1;
            if (keyCount > limits.keys) throw tooDeep('keys', limits.keys);
            if (FORBIDDEN_KEYS.has(value)) throw forbiddenKey();
            if (keys.has(value)) throw doubledKey();
            keys.add(value);
            expectsKey = false;
          }
        }
        at = end;
        break;
      }
      case 0x2c: // ,
        expectsKey = keys !== undefined;
        break;
      case 0x7b: // {
      case 0x5b: // [
        if (depth >= limits.depth) throw tooDeep('depth', limits.depth);
        if (text.charCodeAt(at) === 0x7b) {
          keys = pool[depth] ??= new Set();
          keys.clear();
        } else {
          keys = undefined;
        }
        open[depth] = keys;
        depth += 1;
        expectsKey = keys !== undefined;
        break;
      case 0x7d: // }
      case 0x5d: // ]
        depth = Math.max(0, depth - 1);
        keys = depth === 0 ? undefined : open[depth - 1];
        expectsKey = false;
        break;
    }
  }
}

/** Index of the closing quote of the string that opens at `start`. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return end;
  }
  throw notJson('thiếu dấu nháy', 'a string does not end');
}

function unescape(literal: string): string {
  let value: string;
  try {
    value = JSON.parse(literal) as string;
  } catch (cause) {
    throw notJson('sai cú pháp', 'its syntax is wrong', cause);
  }
  if (!value.isWellFormed()) throw notJson('chuỗi không phải Unicode đúng', 'a string is not well-formed Unicode');
  return value;
}

function notJson(vi: string, en: string, cause?: unknown): RequestError {
  return new RequestError('ERR_REQUEST_NOT_JSON', {
    message: { vi: `Nội dung không phải JSON đúng: ${vi}`, en: `The body is not valid JSON: ${en}` },
    ...(cause !== undefined && { cause }),
  });
}

const doubledKey = (): RequestError => notJson('có khoá xuất hiện hai lần', 'a key occurs twice in one object');

const tooDeep = (limit: keyof JsonLimits, most: number): RequestError =>
  new RequestError('ERR_REQUEST_TOO_DEEP', { details: { limit, most } });

const forbiddenKey = (): RequestError => new RequestError('ERR_REQUEST_FORBIDDEN_KEY');
