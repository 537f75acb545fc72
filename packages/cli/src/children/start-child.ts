import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '@lienthong/core';
import { CHILD_VARIABLE } from './until-stopped.js';

const PROGRAM = fileURLToPath(new URL('../../bin/lienthong.js', import.meta.url));
const MAX_START_MS = 30_000;
const MAX_STOP_MS = 15_000;
const KEPT_CHARS = 20_000;

/** Another `lienthong` process that this one started. */
export interface Child {
  /** What it printed until it was ready. */
  readonly output: string;
  /** What it wrote to standard error so far, its end. */
  readonly errors: () => string;
  /** Resolves with its exit code when it ends. */
  readonly ended: Promise<number | null>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
  /** Ends it where it stands, as a crash would. */
  kill(): Promise<void>;
}

/**
 * Starts a command of this program as a process of its own.
 * @param isReady looks at what it printed so far.
 * @param environment further variables.
 * @throws {ConfigError} ERR_CONFIG_UNREADABLE — it ended before it was ready; what it said is in the message.
 */
export async function startChild(
  args: readonly string[],
  isReady: (output: string) => boolean,
  environment: Readonly<Record<string, string>> = {},
): Promise<Child> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...environment, [CHILD_VARIABLE]: '1' },
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8');
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-KEPT_CHARS);
  });
  child.stdin.on('error', () => undefined);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });
  const ready = new Promise<boolean>((resolve) => {
    child.stdout.on('data', (text: string) => {
      output = (output + text).slice(-KEPT_CHARS);
      if (isReady(output)) resolve(true);
    });
  });
  const timer = setTimeout(() => child.kill('SIGKILL'), MAX_START_MS);
  const started = await Promise.race([ready, ended.then(() => false)]);
  clearTimeout(timer);
  if (!started) throw notStarted(args[0] ?? '', errors);

  const stop = async (): Promise<void> => {
    child.stdin.end();
    const force = setTimeout(() => child.kill('SIGKILL'), MAX_STOP_MS);
    await ended;
    clearTimeout(force);
  };
  // The child's output is part of what it must get rid of; nobody reads it from here on.
  child.stdout.resume();
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return { output, errors: () => errors, ended, stop, kill };
}

function notStarted(command: string, errors: string): ConfigError {
  const said = errors.trim().split('\n').slice(-3).join('\n');
  return new ConfigError('ERR_CONFIG_UNREADABLE', {
    message: {
      vi: `"lienthong ${command}" không khởi động được`,
      en: `"lienthong ${command}" did not start${said === '' ? '' : `: ${said}`}`,
    },
  });
}
