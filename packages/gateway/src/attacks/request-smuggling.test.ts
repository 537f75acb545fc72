import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BesiegedGateway, onePupil, rightsTo, toldBy } from './testing/besieged-gateway.js';

let gateway: BesiegedGateway;
let token: string;
beforeAll(async () => {
  gateway = await BesiegedGateway.open();
  await gateway.register('vendor', rightsTo(['submit']));
  token = await gateway.tokenOf('vendor');
});
afterAll(() => gateway.close());

/** What a proxy in front of the gateway might take for the body of one request. */
const SMUGGLED = 'GET /v1/participants HTTP/1.1\r\nHost: x\r\n\r\n';
const statusesIn = (answers: string): string[] => [...answers.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, code]) => code!);
const lines = (...all: string[]): string => `${all.join('\r\n')}\r\n`;

describe('Given a request whose end two readers would see in different places', () => {
  const body = `0\r\n\r\n${SMUGGLED}`;
  test.each<[string, string]>([
    ['Content-Length and Transfer-Encoding', lines('Content-Length: 4', 'Transfer-Encoding: chunked')],
    ['Transfer-Encoding and Content-Length', lines('Transfer-Encoding: chunked', 'Content-Length: 4')],
    ['two lengths that differ', lines('Content-Length: 5', 'Content-Length: 60')],
    ['a list of lengths', lines('Content-Length: 5, 60')],
    ['a length with a sign', lines('Content-Length: +5')],
    ['a length in hexadecimal', lines('Content-Length: 0x5')],
    ['a negative length', lines('Content-Length: -1')],
    ['an unknown coding', lines('Transfer-Encoding: xchunked', 'Content-Length: 5')],
    ['chunked that is not last', lines('Transfer-Encoding: chunked, identity')],
    ['two codings', lines('Transfer-Encoding: chunked', 'Transfer-Encoding: identity')],
    ['white space before the colon', lines('Transfer-Encoding : chunked')],
    ['a header that goes on in the next line', lines('Transfer-Encoding:', ' chunked', 'Content-Length: 4')],
    ['a line that ends in a bare line feed', 'Content-Length: 5\nTransfer-Encoding: chunked\r\n'],
    ['a line that ends in a bare carriage return', 'X: y\rTransfer-Encoding: chunked\r\n'],
    ['a null byte in a name', lines('Transfer\0Encoding: chunked', 'Content-Length: 5')],
    ['a null byte in a value', lines('X: a\0b', 'Content-Length: 0')],
    ['a name in quotes', lines('"Content-Length": 5')],
  ])('%s, then it is refused and the connection ends', async (_, framing) => {
    const answers = await gateway.raw(
      `POST /v1/exchanges HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n${framing}\r\n${body}`,
    );
    expect(statusesIn(answers)).toEqual(['400']);
  });

  test('a chunk size with more than its digits, then nothing after it is read as a request', async () => {
    const head = `POST /v1/exchanges HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n`;
    const json = 'Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n';
    for (const chunk of [
      '0x5\r\nabcde\r\n0\r\n\r\n',
      '-1\r\n',
      '5 5\r\nabcde\r\n0\r\n\r\n',
      'ffffffffffffffffff\r\n',
    ]) {
      const answers = await gateway.raw(`${head}${json}${chunk}${SMUGGLED}`);
      expect(statusesIn(answers)).not.toContain('200');
      expect(statusesIn(answers).length).toBeLessThanOrEqual(1);
    }
  });

  test('one after the other on one connection, then each is judged by its own token', async () => {
    const first = `GET /v1/exchanges HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n\r\n`;
    const second = 'GET /v1/exchanges HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n';
    expect(statusesIn(await gateway.raw(first + second))).toEqual(['200', '401']);
  });
});

describe('Given headers that are there twice, missing or strange', () => {
  const close = 'Connection: close\r\n';
  const get = (headers: string, where = '/v1/exchanges') =>
    gateway.raw(`GET ${where} HTTP/1.1\r\n${headers}${close}\r\n`);
  test.each<[string, () => string, string]>([
    ['no Host', () => '', '400'],
    [
      'two Authorizations, the good one last',
      () => `Host: x\r\nAuthorization: Bearer a.b.c\r\nAuthorization: Bearer ${token}\r\n`,
      '401',
    ],
    ['two tokens in one Authorization', () => `Host: x\r\nAuthorization: Bearer a.b.c, Bearer ${token}\r\n`, '401'],
    ['a token in another scheme', () => `Host: x\r\nAuthorization: Basic ${token}\r\n`, '401'],
    ['a token in a cookie', () => `Host: x\r\nCookie: access_token=${token}\r\n`, '401'],
    ['a header of 100 kB', () => `Host: x\r\nX: ${'a'.repeat(100_000)}\r\n`, '413'],
    ['5,000 headers', () => `Host: x\r\n${'X-Header: y\r\n'.repeat(5_000)}`, '413'],
  ])('%s, then it is refused', async (_, headers, status) => {
    expect(statusesIn(await get(headers()))).toEqual([status]);
  });

  test('a token in the address, then it is no token', async () => {
    expect(statusesIn(await get('Host: x\r\n', `/v1/exchanges?access_token=${token}`))).toEqual(['401']);
  });

  test('a body with two types, then the type is none we take', async () => {
    const body = JSON.stringify(onePupil());
    const types = 'Content-Type: text/plain\r\nContent-Type: application/json\r\n';
    const answers = await gateway.raw(
      `POST /v1/exchanges HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n${types}` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n${close}\r\n${body}`,
    );
    expect(statusesIn(answers)).toEqual(['415']);
  });

  test.each(['x-http-method-override', 'x-http-method', 'x-method-override'])(
    '%s, then it changes nothing',
    async (name) => {
      const answer = await gateway.call('/v1/exchanges', { token, headers: { [name]: 'DELETE' } });
      expect(answer.status).toBe(200);
    },
  );
  test.each(['x-original-url', 'x-rewrite-url'])('%s, then it leads nowhere else', async (name) => {
    const answer = await gateway.call('/healthz', { headers: { [name]: '/v1/participants' } });
    expect([answer.status, JSON.stringify(await answer.json())]).toEqual([200, expect.not.stringContaining('vendor')]);
  });
});

describe('Given a path spelled so that a guard and a router might read it differently', () => {
  test.each([
    '/v1%2fparticipants',
    '/v1/%2e%2e/v1/participants',
    '/healthz/../v1/participants',
    '/healthz%2f..%2fv1%2fparticipants',
    '//v1/participants',
    '/v1//participants',
    '/v1/participants%00',
    '/v1/participants;x=y',
    '/v1/participants/.',
    '/v1/participants%20',
    '/V1/Participants',
    '/v1/participants/',
    '/v1/participants?/healthz',
    '/v1/participants#/healthz',
    '\\v1\\participants',
    'http://127.0.0.1/v1/participants',
    'http://evil.example/v1/participants',
    '*',
  ])('%s, then nobody without a right sees a participant', async (where) => {
    for (const authorization of ['', `Authorization: Bearer ${token}\r\n`]) {
      const answers = await gateway.raw(
        `GET ${where} HTTP/1.1\r\nHost: x\r\n${authorization}Connection: close\r\n\r\n`,
      );
      expect(statusesIn(answers)[0]).toMatch(/^40[0134]$/);
      expect(answers).not.toContain('"participantId"');
    }
  });

  test.each(['..', '%2e%2e%2f%2e%2e%2fgateway.sqlite', '..%5c..%5ckeys', '%00', 'a'.repeat(500), "' OR 1=1 --"])(
    'an id that is a path (%s), then there is no such exchange or file',
    async (id) => {
      for (const where of [`/v1/exchanges/${id}`, `/v1/files/${id}/errors.xlsx`]) {
        const { status } = await toldBy(await gateway.call(where, { token }));
        expect([200, 404]).toContain(status); // `..` is resolved by the client: the list of its own exchanges
        if (status === 200) expect(id).toBe('..');
      }
    },
  );
});

describe('Given X-Forwarded-* from somebody who is no trusted proxy', () => {
  test('then the gateway does not take it for another caller, host or scheme', async () => {
    const headers = {
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'https',
      forwarded: 'for=203.0.113.9;host=evil.example;proto=https',
    };
    const metadata = await (await gateway.call('/.well-known/oauth-authorization-server', { headers })).text();
    const document = await (await gateway.call('/openapi.json', { headers })).text();
    expect(metadata + document).not.toContain('evil.example');
  });

  test('then each lie counts against the one address it comes from', async () => {
    const small = await BesiegedGateway.open({ limits: { unauthenticatedRequestsPerMinute: 5 } });
    const guesses: number[] = [];
    for (let host = 1; host <= 8; host += 1) {
      const headers = { 'x-forwarded-for': `203.0.113.${host}` };
      guesses.push((await small.call('/v1/exchanges', { token: 'a.b.c', headers })).status);
    }
    await small.close();
    expect(guesses.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    expect(guesses.slice(5)).toEqual([429, 429, 429]);
  });

  test('then who claims to come from this machine is not let in by it', async () => {
    const metrics = await gateway.call('/metrics', { headers: { 'x-forwarded-for': '127.0.0.1' } });
    expect(metrics.status).toBe(401);
  });
});
