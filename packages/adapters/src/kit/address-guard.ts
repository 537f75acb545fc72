import { lookup as dnsLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** What addresses a client may connect to. */
export interface AddressPolicy {
  /** Whether private networks (RFC 1918, RFC 4193, RFC 6598) are allowed: state networks use them. Default false. */
  readonly allowPrivate: boolean;
  /** Whether loopback is allowed: only where the operator wrote a loopback host. Default false. */
  readonly allowLoopback: boolean;
}

const PRIVATE = new Set(['private', 'uniqueLocal', 'carrierGradeNat']);
/** Cloud metadata services that sit inside ranges an operator may allow. */
const METADATA = new Set(['fd00:ec2::254', '100.100.100.200']);

/**
 * Why an address may not be reached, or `undefined` when it may.
 * @param address IPv4 or IPv6 text; IPv4-mapped forms are judged as the IPv4 address they reach.
 */
export function refusalOf(address: string, policy: AddressPolicy): string | undefined {
  if (!ipaddr.isValid(address)) return 'not-an-address';
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  if (METADATA.has(parsed.toString())) return 'metadata';
  if (range === 'unicast') return undefined;
  if (PRIVATE.has(range)) return policy.allowPrivate ? undefined : range;
  if (range === 'loopback') return policy.allowLoopback ? undefined : range;
  return range;
}

/** Name resolution, as `dns.lookup` with `all`; replaced in tests. */
export type ResolveAll = (
  hostname: string,
  family: number,
  done: (error: NodeJS.ErrnoException | null, addresses: readonly LookupAddress[]) => void,
) => void;

const systemResolve: ResolveAll = (hostname, family, done) => dnsLookup(hostname, { all: true, family }, done);

/** Says that a name led to an address that may not be reached. */
export class AddressRefused extends Error {
  readonly code = 'ADDRESS_REFUSED';
  readonly range: string;
  constructor(range: string) {
    super(`the host resolves to an address that is not allowed (${range})`);
    this.name = 'AddressRefused';
    this.range = range;
  }
}

/**
 * A `lookup` for sockets that resolves once and refuses the connection when any address of the name is not allowed;
 * the socket then connects to the checked address itself, so a second, different answer of the DNS changes nothing.
 */
export function guardedLookup(policy: AddressPolicy, resolve: ResolveAll = systemResolve): LookupFunction {
  return (hostname, options, callback) => {
    const family = options.family === 'IPv4' ? 4 : options.family === 'IPv6' ? 6 : (options.family ?? 0);
    resolve(hostname, family, (error, addresses) => {
      if (error) return callback(error, '', 0);
      for (const { address } of addresses) {
        const range = refusalOf(address, policy);
        if (range !== undefined) return callback(new AddressRefused(range), '', 0);
      }
      const first = addresses[0];
      if (first === undefined) return callback(new AddressRefused('no-address'), '', 0);
      if (options.all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    });
  };
}
