import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createHttpClient } from '@lienthong/adapters/kit';
import type { GuardedHttpClient } from '@lienthong/adapters/kit';

let server: Server | undefined;
let client: GuardedHttpClient | undefined;
afterEach(() => {
  client?.close();
  server?.closeAllConnections();
  server?.close();
});

async function listening(answer: RequestListener): Promise<number> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((done) => started.listen(0, '127.0.0.1', done));
  return (started.address() as AddressInfo).port;
}

/** A name service that gives these addresses, one list a question. */
function names(...answers: string[][]) {
  let asked = 0;
  const resolve = (
    _host: string,
    _family: unknown,
    done: (error: null, found: { address: string; family: number }[]) => void,
  ): void => {
    const addresses = answers[Math.min(asked, answers.length - 1)]!;
    asked += 1;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  return { resolve, asked: () => asked };
}

describe('Given a base URL that leads inside', () => {
  test.each([
    'http://0.0.0.0/',
    'http://0/',
    'http://[::]/',
    'http://10.0.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/',
    'http://100.100.100.200/',
    'http://192.0.0.192/',
    'http://198.18.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[fe80::1]/',
    'http://[fc00::1]/',
    'http://[ff02::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://[::169.254.169.254]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[64:ff9b:1::a9fe:a9fe]/',
    'http://[2002:a9fe:a9fe::]/',
    'http://[2001:0:a9fe:a9fe::]/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0xa9.0xfe.0xa9.0xfe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://169.16689662/',
    'http://２５５.２５５.２５５.２５５/',
    'http://①⑥⑨.②⑤④.①⑥⑨.②⑤④/',
    'http://0xa9fea9fe/169.254.169.254',
    'file:///etc/passwd',
    'gopher://127.0.0.1:25/',
    'ftp://127.0.0.1/',
    'data:text/plain,x',
    'javascript:alert(1)',
    'http://user@lgsp.example.vn/',
    'http://lgsp.example.vn@169.254.169.254/',
    'http://169.254.169.254\\.lgsp.example.vn/',
    'http://169.254.169.254#lgsp.example.vn',
    'http://169.254.169.254?lgsp.example.vn',
    '//169.254.169.254/',
    'http:169.254.169.254',
    'http://\t169.254.169.254/',
  ])('%s, then no client is made', (baseUrl) => {
    expect(() => createHttpClient({ baseUrl })).toThrow(expect.objectContaining({ code: 'ERR_CONFIG_INVALID' }));
  });

  test.each(['http://2130706433/', 'http://0x7f.1/', 'http://127.1/', 'http://①②⑦.⓪.⓪.①/', 'http://0177.0.0.1/'])(
    '%s, then loopback too must be written as it is',
    (baseUrl) => {
      expect(() => createHttpClient({ baseUrl })).toThrow(expect.objectContaining({ code: 'ERR_CONFIG_INVALID' }));
    },
  );
});

describe('Given a name that leads inside', () => {
  test.each([
    ['127.0.0.1'],
    ['169.254.169.254'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['10.0.0.1'],
    ['0.0.0.0'],
    ['fd00::1'],
    ['64:ff9b::7f00:1'],
  ])('to %s, then nothing is sent', async (address) => {
    let calls = 0;
    const port = await listening((_request, response) => {
      calls += 1;
      response.end();
    });
    client = createHttpClient({ baseUrl: `http://target.example:${port}` }, { resolve: names([address]).resolve });
    await expect(client.send({ method: 'GET', url: '' })).rejects.toMatchObject({
      details: { reason: 'address-not-allowed' },
    });
    expect(calls).toBe(0);
  });

  test('among addresses that are allowed, then nothing is sent to any of them', async () => {
    const { resolve } = names(['8.8.8.8', '127.0.0.1']);
    client = createHttpClient({ baseUrl: 'http://target.example:9' }, { resolve: resolve });
    await expect(client.send({ method: 'GET', url: '' })).rejects.toMatchObject({
      details: { reason: 'address-not-allowed' },
    });
  });

  test('only at the second question (DNS rebinding), then the second connection is refused, and each asks once', async () => {
    const service = names(['127.0.0.1'], ['169.254.169.254']);
    const port = await listening((_request, response) => response.writeHead(200, { connection: 'close' }).end('first'));
    // `localhost` may reach loopback and nothing else, whatever the name service says.
    client = createHttpClient({ baseUrl: `http://localhost:${port}` }, { resolve: service.resolve });
    expect((await client.send({ method: 'GET', url: '' })).text).toBe('first');
    expect(service.asked()).toBe(1);
    await expect(client.send({ method: 'GET', url: '' })).rejects.toMatchObject({
      details: { reason: 'address-not-allowed' },
    });
    expect(service.asked()).toBe(2);
  });
});

describe('Given a target that sends elsewhere', () => {
  test.each([301, 302, 303, 307, 308])('with %i, then nobody goes there', async (status) => {
    let calls = 0;
    const port = await listening((request, response) => {
      calls += 1;
      response.writeHead(status, { location: `http://127.0.0.1:${request.socket.localPort!}/inside` }).end();
    });
    client = createHttpClient({ baseUrl: `http://127.0.0.1:${port}/api` });
    expect((await client.send({ method: 'POST', url: '', body: 'x' })).status).toBe(status);
    expect(calls).toBe(1);
  });

  test.each([
    'http://169.254.169.254/',
    'https://127.0.0.1/',
    '//169.254.169.254/x',
    'http://127.0.0.1@169.254.169.254/',
    '\\\\169.254.169.254\\x',
    'HTTP://EVIL.example/',
  ])('with a next page or poll address %s, then it is not followed to another host', async (url) => {
    const seen: string[] = [];
    const port = await listening((request, response) => {
      seen.push(request.headers.host ?? '');
      response.end();
    });
    client = createHttpClient({ baseUrl: `http://127.0.0.1:${port}/api` });
    await client.send({ method: 'GET', url }).catch((error: unknown) => {
      expect(error).toMatchObject({ code: 'ERR_CONFIG_INVALID' });
    });
    expect(seen.filter((host) => host !== `127.0.0.1:${port}`)).toEqual([]);
  });
});
