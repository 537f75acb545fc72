import { beforeEach, describe, expect, test } from '@jest/globals';
import type { HttpAnswer, HttpRequest } from '@lienthong/core';
import { clientCredentials, type ClientCredentials } from './oauth.js';

let nowMs: number;
let asked: HttpRequest[];
let answers: Partial<HttpAnswer>[];
beforeEach(() => {
  nowMs = 0;
  asked = [];
  answers = [];
});

const source = (more: Partial<ClientCredentials> = {}) =>
  clientCredentials({
    http: {
      send: async (request) => {
        asked.push(request);
        await Promise.resolve();
        return { status: 200, headers: {}, text: '', ...answers.shift() };
      },
    },
    clock: { now: () => nowMs },
    tokenUrl: '/token',
    ...more,
  });
const tokenAnswer = (token: string, expires_in?: unknown) => ({
  text: JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in }),
});

describe('clientCredentials', () => {
  test('asks once for all who wait', async () => {
    answers = [tokenAnswer('t1', 600)];
    const tokens = source();
    expect(await Promise.all([tokens.token(), tokens.token(), tokens.token()])).toEqual(['t1', 't1', 't1']);
    expect(asked).toHaveLength(1);
  });

  test('renews the token before it ends', async () => {
    answers = [tokenAnswer('t1', 600), tokenAnswer('t2', 600)];
    const tokens = source({ renewBeforeMs: 60_000 });
    await tokens.token();
    nowMs = 539_999;
    expect(await tokens.token()).toBe('t1');
    nowMs = 540_000;
    expect(await tokens.token()).toBe('t2');
  });

  test('keeps a short token for half of its life at least', async () => {
    answers = [tokenAnswer('t1', 20), tokenAnswer('t2', 20)];
    const tokens = source();
    await tokens.token();
    nowMs = 9_999;
    expect(await tokens.token()).toBe('t1');
  });

  test('asks anew after the target refused the token, once', async () => {
    answers = [tokenAnswer('t1'), tokenAnswer('t2')];
    const tokens = source();
    await tokens.token();
    tokens.forget('t1');
    tokens.forget('t0');
    expect(await tokens.token()).toBe('t2');
    tokens.forget('t1');
    expect(await tokens.token()).toBe('t2');
  });

  test('sends the grant, the client and the further headers', async () => {
    answers = [tokenAnswer('t1')];
    await source({ clientId: 'a b', clientSecret: 'p:w', scope: 'x', headers: { lgspaccesstoken: 'q' } }).token();
    expect(asked[0]).toMatchObject({ method: 'POST', url: '/token', body: 'grant_type=client_credentials&scope=x' });
    expect(asked[0]?.headers).toMatchObject({
      lgspaccesstoken: 'q',
      authorization: `Basic ${Buffer.from('a+b:p%3Aw').toString('base64')}`,
    });
  });

  test.each([
    ['a refused client', { status: 400, text: '{"error":"invalid_client"}' }, 'ERR_DELIVERY_UNAUTHORIZED'],
    ['a refused login', { status: 401 }, 'ERR_DELIVERY_UNAUTHORIZED'],
    ['a busy server', { status: 503 }, 'ERR_DELIVERY_THROTTLED'],
    ['no JSON', { text: '<html>' }, 'ERR_DELIVERY_BAD_ANSWER'],
    ['null', { text: 'null' }, 'ERR_DELIVERY_BAD_ANSWER'],
    ['no token', { text: '{}' }, 'ERR_DELIVERY_BAD_ANSWER'],
    ['a token with a line break', tokenAnswer('a\r\nx: y'), 'ERR_DELIVERY_BAD_ANSWER'],
  ])('fails on %s and asks again the next time', async (_name, answer, code) => {
    answers = [answer, tokenAnswer('t2')];
    const tokens = source();
    await expect(tokens.token()).rejects.toMatchObject({ code });
    expect(await tokens.token()).toBe('t2');
  });
});
