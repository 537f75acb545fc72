import type { IncomingMessage } from 'node:http';
import type { HttpSettings } from './http-settings.js';
import { parseJsonBody } from './json-body.js';
import { requireMediaType } from './media-type.js';
import { readBody } from './read-body.js';

const JSON_TYPE = ['application/json'];

/**
 * The JSON body of a request, within the limits.
 * @throws {RequestError} ERR_REQUEST_MEDIA_TYPE, ERR_REQUEST_TOO_LARGE, and those of parseJsonBody.
 */
export async function readJson(
  request: IncomingMessage,
  settings: Pick<HttpSettings, 'bodyBytes' | 'json'>,
): Promise<{ readonly body: Buffer; readonly value: unknown }> {
  requireMediaType(request.headers['content-type'], JSON_TYPE);
  const body = await readBody(request, settings.bodyBytes);
  return { body, value: parseJsonBody(body, settings.json) };
}
