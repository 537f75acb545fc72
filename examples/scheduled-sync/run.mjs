// Starts gateway.json against a sandbox on free ports, runs its nightly job by hand twice and looks at what arrived.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { main, sandboxConfiguration, startSandbox, startServe } from 'lienthong';

const folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-sync-'));
const file = path.join(folder, 'gateway.json');
const configuration = JSON.parse(await readFile(path.join(import.meta.dirname, 'gateway.json'), 'utf8'));
const sandbox = await startSandbox();
let gateway;
try {
  configuration.listen.port = 0;
  configuration.jobs.nightly.settings.directory = path.join(import.meta.dirname, 'inbox');
  await writeFile(file, JSON.stringify({ ...configuration, ...sandboxConfiguration(sandbox.urls) }));
  gateway = await startServe(file, { LIENTHONG_SANDBOX_SECRET: 'any' });
  const lienthong = async (...args) => assert.equal(await main([...args, '--config', file]), 0, args.join(' '));

  process.chdir(folder); // where the new participant's key goes
  await lienthong('participant', 'add', 'school-office', '--type', 'school', '--schools', '86000001');
  await lienthong('job', 'run', 'nightly');
  await arrived(3);
  await lienthong('job', 'run', 'nightly'); // the same file again: nothing changed, nothing is sent
  await lienthong('job', 'list');
  const { arrivals } = await arrived(3);
  assert.equal(arrivals, 3);
} finally {
  await gateway?.child.stop();
  await sandbox.child.stop();
  process.chdir(os.tmpdir());
  await rm(folder, { recursive: true, force: true });
}

/** Waits until the sector database has that many records. */
async function arrived(count) {
  const until = Date.now() + 60_000;
  for (;;) {
    const report = await (await fetch(`${sandbox.urls.inspect}/sector-db?records=false`)).json();
    if (report.distinctRecords === count) return report;
    assert.ok(Date.now() < until, `${report.distinctRecords} of ${count} records arrived`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
