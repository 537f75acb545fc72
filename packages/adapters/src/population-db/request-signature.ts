import type { Hashing } from '@lienthong/core';
import type { PopulationDbConfig } from './config.js';
import type { PopulationProfile } from './profile.js';

/**
 * Headers that sign a request: `Timestamp`, and `Authorization: Basic base64(username:H)` with H the lower-case hex
 * SHA-256 of URL, user name, timestamp and secret. None where no account is configured.
 * @source three independent public programs; no document
 */
export function signatureHeaders(
  config: Pick<PopulationDbConfig, 'baseUrl' | 'hashedUrl' | 'credentials'>,
  profile: PopulationProfile,
  nowMs: number,
  hashing: Hashing,
): Readonly<Record<string, string>> {
  const { username, secret } = config.credentials ?? {};
  if (username === undefined || secret === undefined) return {};
  const timestamp = String(profile.facts.timestampUnit.value === 'ms' ? nowMs : Math.floor(nowMs / 1000));
  const digest = hashing.sha256(config.hashedUrl ?? config.baseUrl, username, timestamp, secret);
  const hash = Buffer.from(digest).toString('hex');
  return { Timestamp: timestamp, Authorization: `Basic ${Buffer.from(`${username}:${hash}`).toString('base64')}` };
}
