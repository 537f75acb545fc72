// Lets systemd look at deploy/lienthong.service, where this machine has it; says so where it has not.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './workspace.mjs';

/** Exposure as systemd counts it: 0 is none, 10 is all. */
const MOST_EXPOSED = 2;

const unit = readFileSync(path.join(root, 'deploy', 'lienthong.service'), 'utf8');
const folder = mkdtempSync(path.join(os.tmpdir(), 'lienthong-unit-'));
const file = path.join(folder, 'lienthong.service');
// systemd asks whether the program is there; here it lies elsewhere.
writeFileSync(file, unit.replaceAll('/usr/bin/node', process.execPath));

const analyze = (...args) => spawnSync('systemd-analyze', [...args, file], { encoding: 'utf8' });
try {
  const verified = analyze('verify', '--man=no', '--generators=no');
  if (verified.error) {
    console.warn('SKIPPED: no systemd-analyze on this machine, so nobody looked at deploy/lienthong.service');
  } else {
    const threshold = `--threshold=${MOST_EXPOSED * 10}`;
    const secured = analyze('security', '--offline=true', '--no-pager', threshold);
    const said = `${verified.stdout}${verified.stderr}`.trim();
    if (verified.status !== 0 || said !== '' || secured.status !== 0) {
      console.error(said || secured.stdout || secured.stderr);
      process.exitCode = 1;
    } else console.log(/Overall exposure.*/.exec(secured.stdout)?.[0] ?? 'verified');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
