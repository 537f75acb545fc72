import { describe, expect, test } from '@jest/globals';
import { guardedBase, urlWithin } from './guarded-url.js';

const reasonOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return (error as { details: { reason: string } }).details.reason;
  }
  return undefined;
};

describe('guardedBase', () => {
  test.each([
    ['https://lgsp.example.vn/api', undefined],
    ['http://127.0.0.1:4010/population', undefined],
    ['http://[::1]:4010', undefined],
    ['http://localhost:4010', undefined],
    ['ftp://lgsp.example.vn', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['lgsp.example.vn', 'not-a-url'],
    ['https://user:secret@lgsp.example.vn', 'credentials-in-url'],
    ['https://lgsp.example.vn/?key=1', 'query-in-base-url'],
    ['http://10.0.0.1', 'address-not-allowed'],
    ['http://169.254.169.254/latest', 'address-not-allowed'],
    ['http://[::ffff:10.0.0.1]', 'disguised-address'],
    ['http://0x7f000001', 'disguised-address'],
    ['http://2130706433', 'disguised-address'],
    ['http://127.1', 'disguised-address'],
    ['http://0177.0.0.1', 'disguised-address'],
  ])('judges %s: %s', (url, reason) => {
    expect(reasonOf(() => guardedBase(url))).toBe(reason);
  });

  test('allows a private address where the operator says so', () => {
    expect(reasonOf(() => guardedBase('http://10.0.0.1', { allowPrivate: true }))).toBeUndefined();
  });
  test('refuses a host outside the list of the operator', () => {
    const allowedHosts = ['lgsp.example.vn', 'other.example.vn:8443'];
    expect(reasonOf(() => guardedBase('https://lgsp.example.vn', { allowedHosts }))).toBeUndefined();
    expect(reasonOf(() => guardedBase('https://other.example.vn:8443', { allowedHosts }))).toBeUndefined();
    expect(reasonOf(() => guardedBase('https://other.example.vn', { allowedHosts }))).toBe('host-not-allowed');
  });
});

describe('urlWithin', () => {
  const base = new URL('https://lgsp.example.vn/api/');
  test.each([
    ['', 'https://lgsp.example.vn/api/'],
    ['token', 'https://lgsp.example.vn/api/token'],
    ['/token', 'https://lgsp.example.vn/api/token'],
    ['//evil.example/x', 'https://lgsp.example.vn/api/evil.example/x'],
    ['https://lgsp.example.vn/oauth/token', 'https://lgsp.example.vn/oauth/token'],
  ])('resolves %s to %s', (url, expected) => {
    expect(urlWithin(base, url).href).toBe(expected);
  });
  test.each([
    ['https://evil.example/token', 'other-host'],
    ['http://lgsp.example.vn/token', 'other-host'],
    ['https://lgsp.example.vn:8443/token', 'other-host'],
    ['https://user@lgsp.example.vn/token', 'other-host'],
    ['javascript:alert(1)', 'other-host'],
  ])('refuses %s: %s', (url, reason) => {
    expect(reasonOf(() => urlWithin(base, url))).toBe(reason);
  });
});
