import { describe, expect, test } from '@jest/globals';
import { guardedLookup, refusalOf, type ResolveAll } from './address-guard.js';

const publicOnly = { allowPrivate: false, allowLoopback: false };

describe('refusalOf', () => {
  test.each([
    ['8.8.8.8', undefined],
    ['2606:4700::1111', undefined],
    ['10.1.2.3', 'private'],
    ['172.16.0.1', 'private'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'carrierGradeNat'],
    ['fd12::1', 'uniqueLocal'],
    ['127.0.0.1', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['::ffff:10.0.0.1', 'private'],
    ['169.254.169.254', 'linkLocal'],
    ['::ffff:a9fe:a9fe', 'linkLocal'],
    ['fe80::1', 'linkLocal'],
    ['224.0.0.1', 'multicast'],
    ['ff02::1', 'multicast'],
    ['0.0.0.0', 'unspecified'],
    ['255.255.255.255', 'broadcast'],
    ['64:ff9b::7f00:1', 'rfc6052'],
    ['2002:7f00:1::', '6to4'],
    ['not an address', 'not-an-address'],
  ])('judges %s as %s', (address, expected) => {
    expect(refusalOf(address, publicOnly)).toBe(expected);
  });

  test.each([
    ['10.1.2.3', undefined],
    ['fd12::1', undefined],
    ['100.64.0.1', undefined],
    ['169.254.169.254', 'linkLocal'],
    ['fd00:ec2::254', 'metadata'],
    ['100.100.100.200', 'metadata'],
    ['127.0.0.1', 'loopback'],
  ])('with private networks allowed judges %s as %s', (address, expected) => {
    expect(refusalOf(address, { allowPrivate: true, allowLoopback: false })).toBe(expected);
  });
});

describe('guardedLookup', () => {
  const resolving =
    (...addresses: string[]): ResolveAll =>
    (_host, _family, done) =>
      done(
        null,
        addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
  const lookUp = (resolve: ResolveAll, all: boolean) =>
    new Promise((done) =>
      guardedLookup(publicOnly, resolve)('target.test', { all }, (error, address) => done(error ?? address)),
    );

  test('gives the checked address to a socket that asks for one', async () => {
    expect(await lookUp(resolving('8.8.8.8', '8.8.4.4'), false)).toBe('8.8.8.8');
  });
  test('gives all checked addresses to a socket that asks for all', async () => {
    expect(await lookUp(resolving('8.8.8.8'), true)).toEqual([{ address: '8.8.8.8', family: 4 }]);
  });
  test('refuses the name when one of its addresses is not allowed', async () => {
    expect(await lookUp(resolving('8.8.8.8', '10.0.0.1'), true)).toMatchObject({ range: 'private' });
  });
  test('refuses a name without an address', async () => {
    expect(await lookUp(resolving(), true)).toMatchObject({ range: 'no-address' });
  });
});
