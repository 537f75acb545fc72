import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpClient, type GuardedHttpClient, type GuardedHttpOptions } from './http-client.js';

let server: Server | undefined;
let client: GuardedHttpClient | undefined;
afterEach(() => {
  client?.close();
  server?.closeAllConnections();
  server?.close();
});

async function serving(answer: RequestListener, options: Partial<GuardedHttpOptions> = {}): Promise<GuardedHttpClient> {
  const listening = createServer(answer);
  server = listening;
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  client = createHttpClient({ baseUrl: `http://127.0.0.1:${portOf(listening)}/api`, ...options });
  return client;
}
const portOf = (listening: Server): number => (listening.address() as AddressInfo).port;

describe('createHttpClient', () => {
  test('gives any status, with headers and text, as an answer', async () => {
    const http = await serving((request, response) => {
      response.writeHead(418, { 'X-Seen': `${request.method} ${request.url}` }).end('ấm trà');
    });
    const answer = await http.send({ method: 'POST', url: '/tea?x=1', body: 'chè' });
    expect(answer).toMatchObject({ status: 418, text: 'ấm trà', headers: { 'x-seen': 'POST /api/tea?x=1' } });
  });

  test('sends the body byte for byte with its headers', async () => {
    const http = await serving((request, response) => {
      request.pipe(response.setHeader('x-type', request.headers['content-type'] ?? ''));
    });
    const body = '<HoVaTen>Nguyễn Thị Ánh</HoVaTen>';
    const answer = await http.send({ method: 'POST', url: '', body, headers: { 'content-type': 'text/xml' } });
    expect(answer).toMatchObject({ text: body, headers: { 'x-type': 'text/xml' } });
  });

  test('does not follow a redirect', async () => {
    let calls = 0;
    const http = await serving((_request, response) => {
      calls++;
      response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
    });
    expect((await http.send({ method: 'GET', url: '' })).status).toBe(302);
    expect(calls).toBe(1);
  });

  test('keeps the connection for the next call', async () => {
    const ports = new Set<number | undefined>();
    const http = await serving(
      (request, response) => {
        ports.add(request.socket.remotePort);
        response.end();
      },
      // The second call must wait for the only connection, so it cannot win the race against its return.
      { maxConnections: 1 },
    );
    await http.send({ method: 'GET', url: '' });
    await http.send({ method: 'GET', url: '' });
    expect(ports.size).toBe(1);
  });

  test('ends a call that drips on beyond the whole time limit', async () => {
    const http = await serving((_request, response) => {
      const drip = setInterval(() => response.write('.'), 10);
      response.on('close', () => clearInterval(drip));
    });
    await expect(http.send({ method: 'GET', url: '', timeoutMs: 80 })).rejects.toMatchObject({
      code: 'ERR_DELIVERY_TIMEOUT',
      details: { timeoutMs: 80 },
    });
  });

  test.each([
    ['plain', (text: string) => Buffer.from(text), {}],
    ['compressed', (text: string) => gzipSync(text), { 'content-encoding': 'gzip' }],
  ])('refuses a %s answer beyond the size limit', async (_name, encode, headers) => {
    const http = await serving(
      (_request, response) => response.writeHead(200, headers).end(encode('0'.repeat(100_000))),
      { maxAnswerBytes: 10_000 },
    );
    await expect(http.send({ method: 'GET', url: '' })).rejects.toMatchObject({ code: 'ERR_DELIVERY_BAD_ANSWER' });
  });

  test('says that nobody answers when the connection is cut', async () => {
    const http = await serving((request) => request.socket.destroy());
    await expect(http.send({ method: 'GET', url: '' })).rejects.toMatchObject({
      code: 'ERR_DELIVERY_UNAVAILABLE',
      retryable: true,
    });
  });

  test('says that nobody answers when the caller gives up', async () => {
    const giveUp = new AbortController();
    const http = await serving(() => giveUp.abort());
    await expect(http.send({ method: 'GET', url: '', signal: giveUp.signal })).rejects.toMatchObject({
      code: 'ERR_DELIVERY_UNAVAILABLE',
      details: { reason: 'aborted' },
    });
  });

  test('keeps query, headers and body out of the error and its cause', async () => {
    const http = await serving((request) => request.socket.destroy());
    const error: unknown = await http
      .send({ method: 'POST', url: '/x?number=012345678901', body: 'SECRET-BODY', headers: { 'x-key': 'SECRET-KEY' } })
      .catch((thrown: unknown) => thrown);
    const { details, cause, message } = error as { details: object; cause: object; message: string };
    expect(JSON.stringify({ details, cause, message })).not.toMatch(/012345678901|SECRET/);
    expect(cause).toMatchObject({ code: 'ECONNRESET' });
  });

  test('does not connect when the name leads to an address that is not allowed', async () => {
    let calls = 0;
    const listening = createServer((_request, response) => {
      calls++;
      response.end();
    });
    server = listening;
    await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
    client = createHttpClient(
      { baseUrl: `http://rebound.example:${portOf(listening)}` },
      { resolve: (_host, _family, done) => done(null, [{ address: '127.0.0.1', family: 4 }]) },
    );
    await expect(client.send({ method: 'GET', url: '' })).rejects.toMatchObject({
      code: 'ERR_DELIVERY_UNAVAILABLE',
      details: { reason: 'address-not-allowed', range: 'loopback' },
    });
    expect(calls).toBe(0);
  });

  test('ignores the proxy of the environment', async () => {
    process.env['http_proxy'] = 'http://127.0.0.1:9';
    try {
      const http = await serving((_request, response) => response.end('direct'));
      expect((await http.send({ method: 'GET', url: '' })).text).toBe('direct');
    } finally {
      delete process.env['http_proxy'];
    }
  });
});
