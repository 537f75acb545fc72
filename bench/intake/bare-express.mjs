// Bare pipeline on express 5: token check, ajv, one INSERT with group commit; nothing else.
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import express from 'express';
import { announce, bareStore, bareTokens, isValid } from './bare-parts.mjs';

const tokens = await bareTokens();
const store = bareStore(process.argv[2]);
const app = express();

app.post('/v1/exchanges', express.json({ limit: '4mb' }), async (request, response) => {
  const { sub } = await tokens.check(request.headers.authorization);
  if (!isValid(request.body)) {
    response.status(422).json({ code: 'invalid' });
    return;
  }
  const id = randomUUID();
  await store.insert(id, sub, JSON.stringify(request.body.records[0]));
  response.status(202).json({ exchangeId: id, status: 'accepted' });
});

announce(createServer(app), tokens.token, store);
