import type { Response } from 'express';

/** Answers JSON; nothing is said twice, so there is no ETag to compute. */
export function replyJson(
  response: Response,
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  replyText(response, status, JSON.stringify(value), 'application/json; charset=utf-8', headers);
}

export function replyText(
  response: Response,
  status: number,
  text: string,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(text);
}
