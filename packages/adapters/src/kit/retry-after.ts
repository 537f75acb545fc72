const LONGEST_MS = 24 * 60 * 60 * 1000;

/**
 * How long a `Retry-After` header asks to wait.
 * @param header seconds or an HTTP date.
 * @param nowMs epoch ms, for dates.
 * @returns milliseconds from 0 to one day; `undefined` when absent or unreadable.
 * @source RFC 9110 §10.2.3
 */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_MS);
  // An HTTP date begins with the name of a day; Date.parse alone would read "-1" or "12.5" as years.
  const atMs = /^[A-Za-z]{3}/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(atMs) ? undefined : Math.min(Math.max(atMs - nowMs, 0), LONGEST_MS);
}
