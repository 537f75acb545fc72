// Starts gateway.json with its targets at a sandbox on free ports and asks what an operator's monitoring would ask.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { startSandbox, startServe } from 'lienthong';

const folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-province-'));
const file = path.join(folder, 'gateway.json');
const configuration = JSON.parse(await readFile(path.join(import.meta.dirname, 'gateway.json'), 'utf8'));
const sandbox = await startSandbox();
let gateway;
try {
  configuration.listen.port = 0;
  for (const target of Object.values(configuration.targets)) {
    target.baseUrl = new URL(new URL(target.baseUrl).pathname, sandbox.urls.population).href;
  }
  await writeFile(file, JSON.stringify(configuration));
  const secrets = { SECTOR_DB_CLIENT_ID: 'province', SECTOR_DB_CLIENT_SECRET: 'secret', LGSP_TOKEN: 'token' };
  gateway = await startServe(file, secrets);
  console.log(gateway.child.output);

  const probe = async (at) => {
    const answer = await fetch(gateway.url + at);
    console.log(at, answer.status);
    return { status: answer.status, text: await answer.text() };
  };
  assert.equal((await probe('/healthz')).status, 200);
  assert.equal(JSON.parse((await probe('/readyz')).text).status, 'ready');
  assert.match((await probe('/metrics')).text, /^lienthong_audit_events /m);
  assert.match(JSON.parse((await probe('/openapi.json')).text).openapi, /^3\.1\./);
  assert.ok(JSON.parse((await probe('/.well-known/jwks.json')).text).keys.length > 0);
  const refused = await probe('/v1/exchanges');
  assert.equal(refused.status, 401, 'nobody gets in without a token');
  assert.equal(JSON.parse(refused.text).code, 'ERR_AUTH_TOKEN_MISSING');
} finally {
  await gateway?.child.stop();
  await sandbox.child.stop();
  await rm(folder, { recursive: true, force: true });
}
