import { RequestError } from '@lienthong/core';

const MAX_LIMIT = 1_000;
/** Rows that a reader takes at once before it lets others run. */
export const CHUNK = 500;

/** A page size within bounds. */
export const pageLimit = (limit: number): number => Math.max(1, Math.min(MAX_LIMIT, Math.floor(limit) || 1));

/**
 * The number in a cursor that this store gave out.
 * @throws {RequestError} ERR_REQUEST_INVALID — it is not one of ours.
 */
export function readCursor(cursor: string | undefined, start: number): number {
  if (cursor === undefined) return start;
  const value = /^\d{1,16}$/.test(cursor) ? Number(cursor) : NaN;
  if (!Number.isSafeInteger(value)) throw new RequestError('ERR_REQUEST_INVALID', { details: { parameter: 'cursor' } });
  return value;
}

/** A page of a list that ends: the cursor is absent where nothing follows. Asked with one row more than the limit. */
export function pageOf<Row, T>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => T,
  numberOf: (row: Row) => number,
): { readonly items: readonly T[]; readonly cursor?: string } {
  const kept = rows.slice(0, limit);
  const items = kept.map(toItem);
  return rows.length > limit ? { items, cursor: String(numberOf(kept.at(-1)!)) } : { items };
}

/** All rows of a numbered table in order, chunk by chunk, without holding a snapshot open. */
export async function* chunks<Row>(
  read: (after: number, limit: number) => Row[],
  numberOf: (row: Row) => number,
  start = 0,
): AsyncGenerator<Row> {
  let after = start;
  for (;;) {
    const rows = read(after, CHUNK);
    for (const row of rows) yield row;
    if (rows.length < CHUNK) return;
    after = numberOf(rows.at(-1)!);
    await new Promise((resolve) => void setImmediate(resolve));
  }
}
