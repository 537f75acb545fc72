import { createHash, timingSafeEqual } from 'node:crypto';
import type { SandboxRequest } from '../system.js';

/** The account that a caller must sign with. */
export interface PopulationCredentials {
  readonly username: string;
  readonly secret: string;
  /** The URL that callers put into the hash; the service's own when absent. */
  readonly hashedUrl?: string;
}

/**
 * Whether a request is signed: `Timestamp`, and `Authorization: Basic base64(username:H)` with H the lower-case hex
 * SHA-256 of URL, user name, timestamp and secret.
 * @source public programs that call the service; see the population adapter's README
 */
export function isSigned(request: SandboxRequest, credentials: PopulationCredentials, serviceUrl: string): boolean {
  const { username, secret, hashedUrl = serviceUrl } = credentials;
  const timestamp = request.get('timestamp') ?? '';
  if (!/^\d{10}(\d{3})?$/.test(timestamp)) return false;
  const hash = createHash('sha256').update(hashedUrl + username + timestamp + secret);
  const expected = Buffer.from(`Basic ${Buffer.from(`${username}:${hash.digest('hex')}`).toString('base64')}`);
  const given = Buffer.from(request.get('authorization') ?? '');
  return given.length === expected.length && timingSafeEqual(given, expected);
}
