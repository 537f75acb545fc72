import { isIP } from 'node:net';
import { ConfigError } from '@lienthong/core';
import { refusalOf, type AddressPolicy } from './address-guard.js';

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/** The one place a client may talk to. */
export interface GuardedBase {
  readonly url: URL;
  readonly addresses: AddressPolicy;
}

/**
 * Checks the base URL of a client: http or https, no credentials, an allowed host, no disguised address.
 * @param allowedHosts `host` or `host:port` an operator permits; absent: the base URL's own.
 * @throws {ConfigError} ERR_CONFIG_INVALID with the reason.
 */
export function guardedBase(
  baseUrl: string,
  { allowPrivate = false, allowedHosts }: { allowPrivate?: boolean; allowedHosts?: readonly string[] | undefined } = {},
): GuardedBase {
  if (!URL.canParse(baseUrl)) throw refused('not-a-url');
  const url = new URL(baseUrl);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refused('scheme');
  if (url.username !== '' || url.password !== '') throw refused('credentials-in-url');
  if (url.search !== '' || url.hash !== '') throw refused('query-in-base-url');
  if (allowedHosts !== undefined && !allowedHosts.includes(url.host) && !allowedHosts.includes(url.hostname)) {
    throw refused('host-not-allowed');
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = { allowPrivate, allowLoopback: isLoopbackHost(host) };
  if (isIP(host) !== 0) {
    // 0x7f000001, 2130706433 and 127.1 all become 127.0.0.1: an address must be written as it is.
    if (!baseUrl.toLowerCase().includes(host)) throw refused('disguised-address');
    const range = refusalOf(host, addresses);
    if (range !== undefined) throw refused('address-not-allowed', range);
  }
  return { url, addresses };
}

/**
 * The URL of a request: an absolute one must stay on the base's scheme, host and port; any other is appended to the
 * base's path (`''` is the base itself).
 * @throws {ConfigError} ERR_CONFIG_INVALID when it would leave the base.
 */
export function urlWithin(base: URL, url: string): URL {
  if (url === '') return base;
  const joined = ABSOLUTE.test(url)
    ? url
    : url.startsWith('?')
      ? `${base.href}${url}`
      : `${base.href.replace(/\/+$/, '')}/${url.replace(/^\/+/, '')}`;
  if (!URL.canParse(joined)) throw refused('not-a-url');
  const target = new URL(joined);
  if (target.origin !== base.origin || target.username !== '' || target.password !== '') throw refused('other-host');
  return target;
}

function isLoopbackHost(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function refused(reason: string, range?: string): ConfigError {
  return new ConfigError('ERR_CONFIG_INVALID', {
    message: {
      vi: `Địa chỉ kết nối không được phép (${reason})`,
      en: `The address of the connection is not allowed (${reason})`,
    },
    details: { reason, ...(range !== undefined && { range }) },
  });
}
