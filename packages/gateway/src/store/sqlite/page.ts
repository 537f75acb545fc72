import { RequestError } from '@lienthong/core';

const MAX_LIMIT = 1_000;
/** Rows that a reader takes at once before it lets others run. */
const CHUNK = 500;
/** The same where a row holds what a whole commit wrote. */
export const COMMITS_CHUNK = 16;

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

/** Numbers that one look may walk over where no index answers: some milliseconds. */
const WINDOW = 20_000;

/**
 * Rows that match, found by walking over numbers window by window and letting others run in between: for questions too
 * rare to pay for an index with every write.
 * @param range numbers from the lowest to the highest, both included.
 * @param read rows between `low` and `high`, in the direction of the walk.
 */
export async function walk<Row>(
  range: { readonly low: number; readonly high: number; readonly direction: 'up' | 'down' },
  limit: number,
  read: (low: number, high: number, limit: number) => Row[],
): Promise<Row[]> {
  const found: Row[] = [];
  let { low, high } = range;
  while (low <= high && found.length < limit) {
    const from = range.direction === 'up' ? low : Math.max(low, high - WINDOW + 1);
    const to = range.direction === 'up' ? Math.min(high, low + WINDOW - 1) : high;
    found.push(...read(from, to, limit - found.length));
    if (range.direction === 'up') low = to + 1;
    else high = from - 1;
    if (low <= high && found.length < limit) await nextTurn();
  }
  return found;
}

const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/**
 * All rows of a numbered table in order, chunk by chunk, without holding a snapshot open.
 * @param from.start number before the first; default 0.
 * @param from.size rows at once; fewer where a row is large.
 */
export async function* chunks<Row>(
  read: (after: number, limit: number) => Row[],
  numberOf: (row: Row) => number,
  { start = 0, size = CHUNK }: { readonly start?: number; readonly size?: number } = {},
): AsyncGenerator<Row> {
  let after = start;
  for (;;) {
    const rows = read(after, size);
    for (const row of rows) yield row;
    if (rows.length < size) return;
    after = numberOf(rows.at(-1)!);
    await nextTurn();
  }
}
