// The same bare pipeline on node:http alone.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { announce, bareStore, bareTokens, isValid } from './bare-parts.mjs';

const tokens = await bareTokens();
const store = bareStore(process.argv[2]);

function readBody(request) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => resolve(JSON.parse(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))));
    request.on('error', reject);
  });
}

function reply(response, status, value) {
  const text = JSON.stringify(value);
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

async function take(request, response) {
  const { sub } = await tokens.check(request.headers.authorization);
  const body = await readBody(request);
  if (!isValid(body)) return reply(response, 422, { code: 'invalid' });
  const id = randomUUID();
  await store.insert(id, sub, JSON.stringify(body.records[0]));
  reply(response, 202, { exchangeId: id, status: 'accepted' });
}

const server = createServer((request, response) => {
  take(request, response).catch(() => reply(response, 401, { code: 'refused' }));
});
announce(server, tokens.token, store);
