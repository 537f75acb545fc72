import { execFileSync } from 'node:child_process';
import { readFileSync, statfsSync } from 'node:fs';
import os from 'node:os';

const FILE_SYSTEMS = {
  0xef53: 'ext',
  0x01021994: 'tmpfs',
  0x9123683e: 'btrfs',
  0x58465342: 'xfs',
  0x794c7630: 'overlay',
};

/** What the numbers were measured on; a synced commit means nothing on a file system that lives in memory. */
export function describeMachine(folder) {
  return {
    at: new Date().toISOString(),
    node: process.version,
    cpu: os.cpus()[0]?.model.trim() ?? 'unknown',
    cores: os.availableParallelism(),
    memoryGib: Math.round(os.totalmem() / 2 ** 30),
    system: `${os.type()} ${os.release()} ${os.arch()}`,
    fileSystem: FILE_SYSTEMS[statfsSync(folder).type] ?? 'other',
    loadAverage: os.loadavg().map((value) => Number(value.toFixed(2))),
    pinned: canPin(),
  };
}

/** Whether the server can have one core for itself and the load another. */
export function canPin() {
  if (os.availableParallelism() < 2) return false;
  try {
    execFileSync('taskset', ['-c', '0', 'true'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const TICKS_PER_SECOND = 100;

/** Processor time that a process has used, seconds, with what the system did for it; undefined where it is not told. */
export function processorSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}

/** Bytes that a process has had written to disk; undefined where it is not told. */
export function writtenBytes(pid) {
  try {
    return Number(/^write_bytes: (\d+)$/m.exec(readFileSync(`/proc/${pid}/io`, 'utf8'))[1]);
  } catch {
    return undefined;
  }
}

/** Resident memory of a process in bytes; undefined where the system does not tell. */
export function residentBytes(pid) {
  try {
    const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Number(kib) * 1024;
  } catch {
    return undefined;
  }
}
