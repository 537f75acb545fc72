// Starts a sandbox on a free port, checks the five made-up pupils of students.csv and compares with what must come out.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { main, startSandbox } from 'lienthong';

const folder = await mkdtemp(path.join(os.tmpdir(), 'lienthong-verify-'));
const students = path.join(import.meta.dirname, 'students.csv');
const out = path.join(folder, 'result.ndjson');
const sandbox = await startSandbox();
try {
  assert.equal(await main(['identify', students, '--population', sandbox.urls.population, '--out', out]), 0);
  const lines = (await readFile(out, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const { source, status, fields, hints } of lines) console.log(source.row, status, ...fields, ...hints);
  assert.deepEqual(
    lines.map(({ source, status, fields, hints }) => [source.row, status, ...fields, ...hints]),
    [
      [2, 'verified'],
      [3, 'verified'], // capitals are no difference
      [4, 'mismatch', 'birthDate'], // known by number, name and year; the day differs
      [5, 'not_sent', 'personalNumber', 'missing-personal-number'],
      [6, 'no_match'],
    ],
  );
} finally {
  await sandbox.child.stop();
  await rm(folder, { recursive: true, force: true });
}
