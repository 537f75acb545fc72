// Starts a gateway on a free port, makes the vendor a participant, runs vendor.mjs twice and looks at what it said.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { main, startServe } from 'lienthong';

const folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-vendor-'));
const vendorProgram = path.join(import.meta.dirname, 'vendor.mjs');
process.chdir(folder);
await writeFile('gateway.json', JSON.stringify({ listen: { port: 0 }, dataDirectory: 'data' }));
const gateway = await startServe('gateway.json');
try {
  assert.equal(
    await main(['participant', 'add', 'my-software', '--schools', '86000001', '--config', 'gateway.json']),
    0,
  );
  const vendor = () => promisify(execFile)(process.execPath, [vendorProgram, gateway.url, 'my-software.jwk.json']);
  const { stdout: first } = await vendor();
  console.log(first);
  const recordId = /^submitted: accepted as (\S+), version 1$/m.exec(first)?.[1];
  assert.ok(recordId, 'the record was accepted');
  assert.match(first, /^receipt: signed by lienthong at /m);
  assert.ok(first.includes(`pulled: ${recordId}, version 1, 4A4`), 'the record came back');
  const { stdout: second } = await vendor();
  assert.ok(second.includes(`accepted as ${recordId}, version 1`), 'the same request has one effect');
} finally {
  await gateway.child.stop();
  process.chdir(os.tmpdir());
  await rm(folder, { recursive: true, force: true });
}
