import { once } from 'node:events';
import type { Response } from 'express';

/** Streams one JSON line a value, at the pace of the reader; stops where the reader leaves. */
export async function replyNdjson(response: Response, values: AsyncIterable<unknown>): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' });
  const left = new AbortController();
  response.once('close', () => left.abort());
  try {
    for await (const value of values) {
      if (left.signal.aborted) return;
      if (!response.write(`${JSON.stringify(value)}\n`)) await once(response, 'drain', { signal: left.signal });
    }
    response.end();
  } catch (error) {
    // Half an answer must not look whole: the connection breaks, so the reader sees that the rest is missing.
    response.destroy();
    if (!left.signal.aborted) throw error;
  }
}
