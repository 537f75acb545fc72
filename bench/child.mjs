import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { canPin } from './machine.mjs';

export const SERVER_CORE = 0;
export const LOAD_CORE = 1;

const pins = canPin();

/**
 * Starts Node on a file as a process of its own, pinned to a core where that is possible.
 * @param options.logFile where its standard error goes; thrown away where absent.
 */
export function startNode(args, { core, logFile, env, ipc = false, cpuProfile } = {}) {
  const profiling = cpuProfile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${cpuProfile}`];
  const command = [process.execPath, ...profiling, ...args];
  if (pins && core !== undefined) command.unshift('taskset', '-c', String(core));
  return spawn(command[0], command.slice(1), {
    stdio: ['ignore', 'pipe', logFile === undefined ? 'inherit' : openSync(logFile, 'a'), ...(ipc ? ['ipc'] : [])],
    env: { ...process.env, ...env },
  });
}

/** First line of its output that has a URL; fails where the process ends before. */
export function firstUrl(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    child.once('exit', (code) => reject(new Error(`a server ended with code ${code} before it listened:\n${output}`)));
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output += chunk;
      const found = /http:\/\/[\d.]+:\d+/.exec(output);
      if (found) resolve(found[0]);
    });
  });
}

/** Asks a child to end, and waits for it. */
export async function endChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

/** Sends a child a task and gives its answer. */
export function ask(child, task) {
  return new Promise((resolve, reject) => {
    const gone = (code) => reject(new Error(`a worker ended with code ${code}`));
    child.once('exit', gone);
    child.once('message', (answer) => {
      child.off('exit', gone);
      if (answer.error === undefined) resolve(answer);
      else reject(new Error(answer.error));
    });
    child.send(task);
  });
}
