import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHttpClient, nodeHashing } from '@lienthong/adapters/kit';
import { populationDb } from '@lienthong/adapters/population-db';
import { silentLog, systemClock } from '@lienthong/core';
import type { AdministrativeAct, IdentityAnswer, IdentityQuestion } from '@lienthong/core';

const act: AdministrativeAct = { procedure: '1.004438', integrationCode: '037', agency: 'H55.242', officer: 'CB-01' };
const question: IdentityQuestion = {
  operation: 'confirm',
  personalNumber: '001215000001',
  fullName: 'Đặng Thị Thuý Ngà',
  birthDate: '2015-09-05',
};
const envelope = (body: string, attributes = ''): string =>
  `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" ${attributes}><e:Header/><e:Body>${body}</e:Body></e:Envelope>`;
const told = (value: string): string =>
  `<a:KetQuaXacThuc xmlns:a="http://dancuquocgia.bca"><a:TonTai>${value}</a:TonTai></a:KetQuaXacThuc>`;

let answer: RequestListener;
let calls = 0;
let server: Server;
let baseUrl: string;
/** A server of the attacker's, to which a DTD, a schema or a redirect might lead. */
let lure: Server;
let lured = 0;
let lureUrl: string;

const started = async (listener: RequestListener): Promise<[Server, string]> => {
  const listening = createServer(listener);
  await new Promise<void>((done) => listening.listen(0, '127.0.0.1', done));
  return [listening, `http://127.0.0.1:${(listening.address() as AddressInfo).port}`];
};
beforeAll(async () => {
  [server, baseUrl] = await started((request, response) => {
    calls += 1;
    request.resume();
    answer(request, response);
  });
  [lure, lureUrl] = await started((_request, response) => {
    lured += 1;
    response.end('<!ENTITY x "true">');
  });
});
afterAll(() => {
  for (const each of [server, lure]) {
    each.closeAllConnections();
    each.close();
  }
});

async function ask(): Promise<IdentityAnswer> {
  const session = await populationDb.open(
    { baseUrl },
    {
      http: (options) => createHttpClient({ ...options, timeoutMs: 2_000, maxAnswerBytes: 1_000_000 }),
      hashing: nodeHashing,
      clock: systemClock,
      log: silentLog,
      signal: new AbortController().signal,
    },
  );
  try {
    return await session.ask!(question, act, new AbortController().signal);
  } finally {
    await session.close();
  }
}
const sending =
  (text: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(200, { 'content-type': 'text/xml', ...headers }).end(text);

test('Given an honest answer, then it is understood: what follows is refused for what it is', async () => {
  answer = sending(envelope(told('true')));
  expect(JSON.stringify(await ask())).toMatch(/true|confirmed|yes/i);
});

const bomb = (levels: number): string => {
  const entities = Array.from({ length: levels }, (_, at) =>
    at === 0 ? '<!ENTITY e0 "true">' : `<!ENTITY e${at} "${`&e${at - 1};`.repeat(10)}">`,
  );
  return `<!DOCTYPE x [${entities.join('')}]>${envelope(told(`&e${levels - 1};`))}`;
};

describe('Given a population service that has been taken over, when it answers', () => {
  test.each<[string, () => RequestListener]>([
    ['with an entity of its own', () => sending(`<!DOCTYPE x [<!ENTITY a "true">]>${envelope(told('&a;'))}`)],
    [
      'with a file as an entity',
      () => sending(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${envelope(told('&a;'))}`),
    ],
    [
      'with a URL as an entity',
      () => sending(`<!DOCTYPE x [<!ENTITY a SYSTEM "${lureUrl}">]>${envelope(told('&a;'))}`),
    ],
    ['with a DTD elsewhere', () => sending(`<!DOCTYPE x SYSTEM "${lureUrl}/x.dtd">${envelope(told('true'))}`)],
    [
      'with a parameter entity',
      () => sending(`<!DOCTYPE x [<!ENTITY % p SYSTEM "${lureUrl}">%p;]>${envelope(told('true'))}`),
    ],
    ['with entities in entities', () => sending(bomb(9))],
    ['with a doctype in lower case', () => sending(`<!doctype x>${envelope(told('true'))}`)],
    [
      'with a style sheet',
      () => sending(`<?xml-stylesheet type="text/xsl" href="${lureUrl}/x.xsl"?>${envelope(told('true'))}`),
    ],
    [
      'with 100,000 elements inside each other',
      () => sending(envelope('<a>'.repeat(100_000) + '</a>'.repeat(100_000))),
    ],
    ['with 500,000 elements', () => sending(envelope('<a/>'.repeat(240_000)))],
    [
      'with 50,000 attributes',
      () => sending(envelope(told('true'), Array.from({ length: 50_000 }, (_, n) => `a${n}=""`).join(' '))),
    ],
    [
      'with 20,000 namespaces',
      () => sending(envelope(told('true'), Array.from({ length: 20_000 }, (_, n) => `xmlns:n${n}="u:${n}"`).join(' '))),
    ],
    ['with an attribute twice', () => sending(envelope(told('true'), 'x="1" x="2"'))],
    [
      'with an XInclude',
      () => sending(envelope(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${lureUrl}"/>`)),
    ],
    ['with the prototype as an element', () => sending(envelope('<__proto__><TonTai>true</TonTai></__proto__>'))],
    [
      'with two bodies',
      () => sending(envelope(told('true')).replace('</e:Body>', `</e:Body><e:Body>${told('false')}</e:Body>`)),
    ],
    ['with two answers that differ', () => sending(envelope(told('true') + told('false')))],
    [
      'with the answer as an attribute',
      () => sending(envelope('<a:KetQuaXacThuc xmlns:a="http://dancuquocgia.bca" TonTai="true"/>')),
    ],
    ['in UTF-7', () => sending('+ADwAIQ-DOCTYPE x+AD4-', { 'content-type': 'text/xml; charset=utf-7' })],
    [
      'in UTF-16, a doctype inside',
      () => sending(Buffer.from(`\uFEFF<!DOCTYPE x>${envelope(told('true'))}`, 'utf16le')),
    ],
    ['with 100 MB in 100 kB', () => sending(gzipSync(Buffer.alloc(100_000_000, 0x20)), { 'content-encoding': 'gzip' })],
    ['with more than the limit', () => sending('x'.repeat(2_000_000))],
    [
      'with a length it never sends',
      () => (_request, response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('<a>');
        response.socket?.end();
      },
    ],
    [
      'with a redirect to another host',
      () => (_request, response) => void response.writeHead(302, { location: lureUrl }).end(),
    ],
    [
      'with a WSDL that imports from another host',
      () =>
        sending(
          `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"><import location="${lureUrl}/x.xsd"/></definitions>`,
        ),
    ],
    ['with no HTTP', () => (request) => void request.socket.end('HELLO\r\n\r\n')],
    ['with JSON', () => sending('{"TonTai":true}', { 'content-type': 'application/json' })],
  ])('%s, then nobody is taken for confirmed and the question is told about with our own error', async (_, make) => {
    answer = make();
    calls = 0;
    const error: unknown = await ask().then(
      (found) => expect(found).toBe('an error'),
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ name: expect.stringMatching(/^(Identity|Delivery)Error$/) });
    const { message, details, cause } = error as { message: string; details: object; cause?: object };
    expect(JSON.stringify([message, details, cause])).not.toMatch(/Ngà|NGA|001215000001|root:/);
    expect(calls).toBe(1);
  });

  test('and nobody was lured elsewhere', () => expect(lured).toBe(0));
});
