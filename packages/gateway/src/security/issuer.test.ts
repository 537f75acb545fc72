import { describe, expect, test } from '@jest/globals';
import { issuerOf } from './issuer.js';

describe('an issuer', () => {
  test('behind a proxy goes by its public URL alone', () => {
    expect(issuerOf('https://lienthong.example/', '0.0.0.0', 8080)).toMatchObject({
      url: 'https://lienthong.example',
      audiences: ['https://lienthong.example', 'https://lienthong.example/', 'https://lienthong.example/oauth2/token'],
    });
  });

  test.each([
    ['127.0.0.1', 'http://127.0.0.1:8080'],
    ['::1', 'http://[::1]:8080'],
    ['localhost', 'http://localhost:8080'],
    ['0.0.0.0', 'http://127.0.0.1:8080'],
  ])('on %s goes by each name of loopback', (host, url) => {
    const issuer = issuerOf(undefined, host, 8080);
    expect(issuer.url).toBe(url);
    expect(issuer.audiences).toContain('http://localhost:8080/oauth2/token');
    expect(issuer.audiences).toContain('http://127.0.0.1:8080/oauth2/token');
  });

  test('on another address goes by it alone', () => {
    expect(issuerOf(undefined, '10.0.0.5', 80).audiences).toHaveLength(3);
  });
});
