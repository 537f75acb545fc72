import type { IncomingMessage } from 'node:http';
import { RequestError } from '@lienthong/core';

/**
 * The query parameters of a request; each known, each at most once.
 * @throws {RequestError} ERR_REQUEST_INVALID — names the parameter.
 */
export function queryOf<Name extends string>(
  request: IncomingMessage,
  known: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const url = request.url ?? '';
  const mark = url.indexOf('?');
  const found: Partial<Record<Name, string>> = {};
  if (mark === -1) return found;
  for (const [name, value] of new URLSearchParams(url.slice(mark + 1))) {
    const parameter = known.find((candidate) => candidate === name);
    if (parameter === undefined) {
      throw invalidParameter(name, 'không có tham số này', `the parameters are ${known.join(', ') || 'none'}`);
    }
    if (found[parameter] !== undefined) throw invalidParameter(name, 'lặp lại', 'given twice');
    if (value.length > 500) throw invalidParameter(name, 'quá dài', 'longer than 500 characters');
    found[parameter] = value;
  }
  return found;
}

/**
 * How many items a page may have.
 * @throws {RequestError} ERR_REQUEST_INVALID.
 */
export function limitOf(given: string | undefined, usual: number, most: number): number {
  if (given === undefined) return usual;
  const limit = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  if (limit >= 1 && limit <= most) return limit;
  throw invalidParameter('limit', `từ 1 đến ${most}`, `from 1 to ${most}`);
}

/** A parameter that is not as it must be. */
export function invalidParameter(name: string, vi: string, en: string): RequestError {
  const shown = name.slice(0, 50);
  return new RequestError('ERR_REQUEST_INVALID', {
    message: { vi: `Tham số "${shown}": ${vi}`, en: `Parameter "${shown}": ${en}` },
    details: { parameter: shown },
  });
}
