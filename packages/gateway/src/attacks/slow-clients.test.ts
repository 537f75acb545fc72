import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterAll, describe, expect, test } from '@jest/globals';
import { BesiegedGateway, onePupil, rightsTo } from './testing/besieged-gateway.js';

const SLOW = 500;
const GOOD = 100;

let gateway: BesiegedGateway | undefined;
afterAll(() => gateway?.close());

/** A socket that never finishes what it says, and what became of it. */
function slowSocket(port: number, opening: string, drip: string): { socket: Socket; ended: Promise<string> } {
  const socket = connect(port, '127.0.0.1');
  const parts: Buffer[] = [];
  const dripping = setInterval(() => {
    if (socket.writable) socket.write(drip);
  }, 200);
  socket.on('data', (part: Buffer) => parts.push(part));
  socket.on('error', () => undefined); // cut off: that is what is looked for
  socket.write(opening);
  const ended = new Promise<string>((resolve) =>
    socket.on('close', () => {
      clearInterval(dripping);
      resolve(Buffer.concat(parts).toString('latin1'));
    }),
  );
  return { socket, ended };
}

describe('Given 500 clients that drip on for ever', () => {
  test('then good traffic goes through all the while, and the gateway closes every one of them by itself', async () => {
    gateway = await BesiegedGateway.open({
      limits: { headersTimeoutMs: 1_000, requestTimeoutMs: 2_000, connections: 1_000 },
    });
    await gateway.register('vendor', rightsTo(['submit']));
    const token = await gateway.tokenOf('vendor');
    const port = Number(new URL(gateway.url).port);
    const ways: readonly (readonly [opening: string, drip: string])[] = [
      ['GET /v1/exchanges HTTP/1.1\r\nHost: x\r\n', 'X: y\r\n'],
      [
        `POST /v1/exchanges HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n\r\n{`,
        ' ',
      ],
      [
        'POST /oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n',
        '1\r\na\r\n',
      ],
      ['G', 'E'],
    ];
    const slow = Array.from({ length: SLOW }, (_, at) => {
      const [opening, drip] = ways[at % ways.length]!;
      return slowSocket(port, opening, drip);
    });

    const statuses: number[] = [];
    for (let sent = 0; sent < GOOD; sent += 5) {
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => gateway!.call('/v1/exchanges', { token, body: onePupil() })),
      );
      statuses.push(...answers.map(({ status }) => status));
    }
    expect(statuses).toEqual(Array.from({ length: GOOD }, () => 202));

    // Nothing here closes a socket: the test ends only because the gateway does.
    const said = await Promise.all(slow.map(({ ended }) => ended));
    expect(said).toHaveLength(SLOW);
    expect(said.filter((text) => /^HTTP\/1\.1 2/.test(text))).toEqual([]);
    expect(said.filter((text) => text.includes('ERR_REQUEST_TIMEOUT')).length).toBeGreaterThan(0);
    expect((await gateway.call('/healthz')).status).toBe(200);
  });
});

test('Given more connections than the gateway takes, then those beyond are closed and the others are served', async () => {
  const small = await BesiegedGateway.open({
    limits: { connections: 20, headersTimeoutMs: 1_000, requestTimeoutMs: 1_000 },
  });
  const port = Number(new URL(small.url).port);
  const held = Array.from({ length: 60 }, () => slowSocket(port, 'GET / HTTP/1.1\r\n', ''));
  await Promise.all(held.map(({ ended }) => ended));
  expect((await small.call('/healthz')).status).toBe(200);
  await small.close();
});
